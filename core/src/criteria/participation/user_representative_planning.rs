//! Whether user representatives and professionals plan the offer together.
//!
//! The sources ask for both, and call it a condition for the rest; so nobody waves it aside by saying that it does not apply:
//! a person looks at that. Numbers of both show it, and so does a working group with both, a representative who takes part in
//! planning, or someone who represents the users. A conflict needs zero representatives to be stated, and nobody in their
//! place. The regulation on rehabilitation says *bør* here, so it is told as a recommendation.
//!
//! The duties of the acts to hear representatives are about the services as a whole, and asked as `representatives-heard`: that
//! one offer is planned without representatives is no breach of them.
//!
//! Practices of one's own, and grief groups of a congregation, are left in peace.

use crate::criteria::shared::participation::CAN_HAVE_REPRESENTATIVES;
use crate::criteria::shared::phases::planning;
use crate::criteria::shared::{
    GROUP_WITH_LEADERS, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, REHABILITATION,
};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::helsedirektoratet::HDIR_IS2587;
use crate::sources::hrf::HRF_4;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_GROUP, LM_HOWTO};

/// Peers share experience in an offer of the services. In an offer of their own, the users plan it themselves.
const PEERS_OF_A_SERVICE: Rule = All(&[
    Fact(facts::OFFER_TYPES, Is(&["peer"])),
    Fact(facts::KINDS, NotSaidToBe(&["self-help-group", "helpline"])),
    Fact(facts::PROVIDER_KIND, NotSaidToBe(&["user-organisation", "voluntary", "foundation", "religious-community"])),
    IN_HEALTH_AND_CARE,
]);

/// Relatives are among those it is for.
const FOR_RELATIVES: Rule =
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["next-of-kin", "parent", "sibling", "child", "partner"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "user-representative-planning",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(
        Profile::PublicDescription,
        "User representatives are the first thing an adviser asks the owner of an offer about.",
    )],
    when: All(&[
        PRESENTS_AN_OFFER,
        NOT_ONLY_FOR_PROFESSIONALS,
        CAN_HAVE_REPRESENTATIVES,
        Any(&[GROUP_WITH_LEADERS, Fact(facts::OFFER_TYPES, Is(&["lifestyle"])), PEERS_OF_A_SERVICE]),
    ]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&HRF_4).when(REHABILITATION),
        Basis::recommendation(&HDIR_IS2587).when(FOR_RELATIVES),
        Basis::recommendation(&LM_HOWTO),
        Basis::recommendation(&LM_GROUP),
        Basis::recommendation(&LM_ACTIVITY),
    ],
    check: Check::expected(planning::BOTH).refuted_by(planning::NOBODY),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: true,
};
