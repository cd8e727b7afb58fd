//! Whether user representatives and professionals evaluate the offer together.
//!
//! An offer that has ended is asked too: evaluation comes last. The regulation on rehabilitation says *bør* here, so it is told
//! as a recommendation. It is a condition for the rest, so a person looks when it is said not to apply.

use crate::criteria::shared::{
    GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER_ALSO_ENDED, REHABILITATION,
};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, AtMost, Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hrf::HRF_4;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_HOWTO};

const BOTH: Rule = Any(&[
    All(&[
        Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtLeast(1)),
        Fact(facts::PARTICIPATION_EVALUATION_PROFESSIONALS, AtLeast(1)),
    ]),
    Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, Stated),
    AnyItem(
        facts::PEOPLE,
        &All(&[
            Fact(facts::PEOPLE_ROLES, Is(&["user-representative"])),
            Fact(facts::PEOPLE_PHASES, Is(&["evaluation"])),
        ]),
    ),
    Fact(facts::EVALUATION_MEETING_ATTENDEES, Is(&["user-representative"])),
]);

const NOBODY: Rule = All(&[
    Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtMost(0)),
    Not(&Known(&Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, Stated))),
    Not(&Known(&BOTH)),
    // Other users can take part in their place.
    Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, NotSaidToBe(&["true"])),
    Not(&Known(&Fact(facts::PARTICIPATION_EVALUATION_TEXT, Stated))),
    Not(&Known(&AnyItem(
        facts::PEOPLE,
        &All(&[Fact(facts::PEOPLE_ROLES, Is(USERS)), Fact(facts::PEOPLE_PHASES, Is(&["evaluation"]))]),
    ))),
    Fact(facts::EVALUATION_MEETING_ATTENDEES, NotSaidToBe(USERS)),
]);

const USERS: &[&str] = &["user-representative", "peer", "experience-consultant", "experience-teller"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "user-representative-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[(
        Profile::PublicDescription,
        "User representatives are the first thing an adviser asks the owner of an offer about.",
    )],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, NOT_ONLY_FOR_PROFESSIONALS, GROUP_WITH_LEADERS]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&HRF_4).when(REHABILITATION),
        Basis::recommendation(&LM_HOWTO),
        Basis::recommendation(&LM_ACTIVITY),
    ],
    check: Check::expected(BOTH).refuted_by(NOBODY),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: true,
};
