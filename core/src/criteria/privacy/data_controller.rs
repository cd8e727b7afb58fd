//! Whether it is settled who decides over the personal data of those who take part.
//!
//! One is enough to name. Where several are named, it is also asked how they share the tasks; whether those who hold an
//! offer together decide together is for a person to judge.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::privacy::{SHOWS_HEALTH, TAKES_PERSONAL_DATA};
use crate::criterion::Rule::{All, Any, Fact, Not};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::View;
use crate::sources::gdpr::{GDPR_9, GDPR_26};

/// More than one is named.
const SEVERAL_CONTROLLERS: Rule = Rule::Code(Code {
    run: several_controllers,
    reads: Reads::Facts(&[facts::PRIVACY_CONTROLLERS]),
    can_be_unknown: false,
});

/// Data can test the values of a list, but not count them.
fn several_controllers(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut several = false;
    evidence.values(facts::PRIVACY_CONTROLLERS, &mut |_, controllers| {
        several |= matches!(controllers.view(), View::List(list) if list.item(1).is_some());
    });
    several.into()
}

/// Several hold it together.
const HELD_TOGETHER: Rule = Any(&[
    Fact(facts::CARE_LEVEL, SaidToBe(&["joint"])),
    Fact(facts::PARTNERS_ROLES, SaidToBe(&["co-organiser"])),
    SEVERAL_CONTROLLERS,
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "data-controller",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, TAKES_PERSONAL_DATA, Any(&[HELD_TOGETHER, SHOWS_HEALTH])]),
    bases: &[Basis::duty(&GDPR_9).when(SHOWS_HEALTH), Basis::duty(&GDPR_26).when(HELD_TOGETHER)],
    check: Check::expected(All(&[
        Fact(facts::PRIVACY_CONTROLLERS, Stated),
        Any(&[Not(&SEVERAL_CONTROLLERS), Fact(facts::PRIVACY_CONTROLLERS_SPLIT, Stated)]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
