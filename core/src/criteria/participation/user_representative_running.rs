//! Whether user representatives and professionals hold the offer together.
//!
//! The list of people holds those who take part in holding it. So a representative there shows it, unless the phases that are
//! named for the representative are others. Groups that peers run on their own are left in peace. It is a condition for the
//! rest, so a person looks when it is said not to apply.

use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, AtMost, Is, NotSaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_HOWTO};

const BOTH: Rule = Any(&[
    All(&[
        Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtLeast(1)),
        Fact(facts::PARTICIPATION_IMPLEMENTATION_PROFESSIONALS, AtLeast(1)),
    ]),
    Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, Stated),
    AnyItem(
        facts::PEOPLE,
        &All(&[
            Fact(facts::PEOPLE_ROLES, Is(&["user-representative"])),
            Any(&[
                Fact(facts::PEOPLE_PHASES, NotSaidToBe(&["planning", "evaluation"])),
                Fact(facts::PEOPLE_PHASES, Is(&["implementation"])),
            ]),
        ]),
    ),
]);

const NOBODY: Rule = All(&[
    Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtMost(0)),
    Not(&Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, Stated))),
    Not(&Known(&BOTH)),
    Fact(
        facts::PEOPLE_ROLES,
        NotSaidToBe(&["user-representative", "peer", "experience-consultant", "experience-teller"]),
    ),
    Not(&Known(&AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_LIVED_EXPERIENCE, Yes)))),
    Not(&Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_TEXT, Stated))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "user-representative-running",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[(
        Profile::PublicDescription,
        "User representatives are the first thing an adviser asks the owner of an offer about.",
    )],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS, GROUP_WITH_LEADERS]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&LM_HOWTO),
        Basis::recommendation(&LM_ACTIVITY),
    ],
    check: Check::expected(BOTH).refuted_by(NOBODY),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: true,
};
