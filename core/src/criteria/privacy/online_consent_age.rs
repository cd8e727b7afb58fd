//! Whether children under 13 alone consent to a service on the web that uses their data.
//!
//! For a person, never a conflict: the age limit holds only where consent is the legal basis, and services that prevent and
//! give advice may be exempt when they are made for children. Asked of what children use on the web or in an app on their own;
//! meetings by video are not that. Nor is it asked of those whose ages begin at 13.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, Only, SaidToBe, StartsBelow, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::popplyl::POPPLYL_5;

const ON_THE_WEB: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, SaidToBe(&["self-paced", "app"])),
    Fact(facts::KINDS, SaidToBe(&["online-course"])),
    Fact(facts::NATURE_WEB_TREATMENT, SaidToBe(&["true"])),
]);

/// Some are said to be under 13, or are called children and not said to be older.
const SOME_UNDER_13: Rule = Any(&[
    Known(&Fact(facts::AUDIENCE_AGE, StartsBelow(13))),
    All(&[
        Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children"])),
        Not(&Known(&Fact(facts::AUDIENCE_AGE, AtLeast(13)))),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "online-consent-age",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, ON_THE_WEB, SOME_UNDER_13]),
    bases: &[Basis::duty(&POPPLYL_5)],
    check: Check::review_when(All(&[
        Fact(facts::ACCESS_CONSENT_FOR_DATA, Yes),
        Fact(facts::ACCESS_CONSENT_BY, Only(&["participant"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
