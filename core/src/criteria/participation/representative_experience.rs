//! Whether user representatives have experience that matches those the offer is for.
//!
//! The sources tell two kinds of experience apart, as patient and as someone close; within each, nobody asks for the same
//! relation. A representative who is said to have no experience of their own is the one value that says no: experience of
//! another kind may be all that was written down.

use crate::criteria::shared::{HAS_USER_REPRESENTATIVE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{Is, No, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_RECRUIT;
use crate::sources::practice::{FOUSAM, HMR_REP};

const IS_REPRESENTATIVE: Rule = Fact(facts::PEOPLE_ROLES, Is(&["user-representative"]));
const SOMEONE_CLOSE: &[&str] = &["next-of-kin", "parent", "sibling", "child", "partner", "bereaved"];
const SOMEONE_CLOSE_OR_ANYONE: &[&str] =
    &["next-of-kin", "parent", "sibling", "child", "partner", "bereaved", "public"];

const MATCHES: Rule = Any(&[
    All(&[
        Fact(facts::PEOPLE_EXPERIENCE_AS, Is(&["patient"])),
        Fact(facts::AUDIENCE_ROLES, Is(&["patient", "public"])),
    ]),
    All(&[
        Fact(facts::PEOPLE_EXPERIENCE_AS, Is(SOMEONE_CLOSE)),
        Fact(facts::AUDIENCE_ROLES, Is(SOMEONE_CLOSE_OR_ANYONE)),
    ]),
]);

const WITHOUT_EXPERIENCE: Rule = All(&[
    IS_REPRESENTATIVE,
    Fact(facts::PEOPLE_LIVED_EXPERIENCE, No),
    // Experience as someone close is experience.
    Not(&Known(&Fact(facts::PEOPLE_EXPERIENCE_AS, Stated))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-experience",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS, HAS_USER_REPRESENTATIVE]),
    bases: &[Basis::recommendation(&LM_RECRUIT), Basis::recommendation(&HMR_REP), Basis::recommendation(&FOUSAM)],
    check: Check::expected(EveryItem(facts::PEOPLE, &Any(&[Not(&IS_REPRESENTATIVE), MATCHES])))
        .refuted_by(AnyItem(facts::PEOPLE, &WITHOUT_EXPERIENCE)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
