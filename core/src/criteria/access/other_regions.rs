//! Whether people from other parts of the country can come, or the reason why not is given.
//!
//! Only for a person to look at: the choice of where to be treated is for those who have a right to specialist care, and it is
//! not settled that it reaches courses. Asked of offers that say something about where people live, unless no referral is
//! needed. An area alone shuts nobody out, so it is asked whether others may come.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::{MAY_BE_SPECIALIST, RESIDENCE_ASKED_FOR, SAYS_WHERE_PEOPLE_LIVE};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, No, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_2_4;

const REASON_GIVEN: Rule = Known(&Any(&[
    Fact(facts::CATCHMENT_REASON, Stated),
    AnyItem(
        facts::AUDIENCE_REQUIREMENTS,
        &All(&[
            Part(facts::AUDIENCE_REQUIREMENTS, "kind", Is(&["residence"])),
            Part(facts::AUDIENCE_REQUIREMENTS, "reason", Stated),
        ]),
    ),
]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "other-regions",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Who may come from where is decided when the offer is planned.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        MAY_BE_SPECIALIST,
        Part(facts::ACCESS_REFERRAL, "need", NotSaidToBe(&["not-required"])),
        SAYS_WHERE_PEOPLE_LIVE,
    ]),
    bases: &[Basis::duty(&PBRL_2_4).inferred()],
    check: Check::review_when(All(&[
        Not(&REASON_GIVEN),
        Any(&[RESIDENCE_ASKED_FOR, Fact(facts::CATCHMENT_OPEN_TO_OTHERS, No)]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
