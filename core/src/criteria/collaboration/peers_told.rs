//! Whether people hear of peers and user organisations.
//!
//! An offer of a user organisation tells of it by its own name. Where an organisation or a peer takes part in holding the offer,
//! people have met them; a user representative who only takes part in planning or evaluation they may never see.
//! Children whose parents are ill have hardly any association of their own.
//!
//! Nor are groups that are open to everyone, such as a walking group.

use crate::criteria::shared::people::FOR_MINORS_AS_RELATIVES;
use crate::criteria::shared::together::ONLY_FOR_THE_PUBLIC;
use crate::criteria::shared::together::VOLUNTARY_BODIES;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known, Not};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::practice::HMR_REP;

/// A peer or a user representative takes part in holding it.
const HAVE_MET_THEM: Rule = Any(&[
    Known(&AnyItem(
        facts::PEOPLE,
        &All(&[
            Fact(facts::PEOPLE_ROLES, Is(&["peer", "user-representative"])),
            Any(&[
                Fact(facts::PEOPLE_PHASES, NotSaidToBe(&["planning", "evaluation"])),
                Fact(facts::PEOPLE_PHASES, Is(&["implementation"])),
            ]),
        ]),
    )),
    Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, SaidToBe(&["user-organisation", "peer"])),
    Fact(facts::PARTNERS_KIND, SaidToBe(&["user-organisation"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "peers-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        SOMEBODY_LEADS,
        NOT_ONLY_FOR_PROFESSIONALS,
        Not(&FOR_MINORS_AS_RELATIVES),
        Not(&ONLY_FOR_THE_PUBLIC),
        Fact(facts::PROVIDER_KIND, NotSaidToBe(VOLUNTARY_BODIES)),
    ]),
    bases: &[Basis::recommendation(&HDIR_IS2651_6_1).inferred(), Basis::recommendation(&HMR_REP).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::FOLLOW_UP_KINDS, Is(&["peer-support", "user-organisation", "self-help-group"])),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::INFORMATION_USER_ORGANISATION, Stated)),
        HAVE_MET_THEM,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
