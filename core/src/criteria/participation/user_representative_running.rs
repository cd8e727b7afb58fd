//! Whether user representatives and professionals hold the offer together.
//!
//! The list of people holds those who take part in holding it. So a representative there shows it, unless the phases that are
//! named for the representative are others. Groups that peers run on their own are left in peace. It is a condition for the
//! rest, so a person looks when it is said not to apply.
//!
//! Practices of one's own, and grief groups of a congregation, are left in peace.

use crate::criteria::shared::participation::CAN_HAVE_REPRESENTATIVES;
use crate::criteria::shared::phases::implementation;
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_HOWTO};

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
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS, CAN_HAVE_REPRESENTATIVES, GROUP_WITH_LEADERS]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&LM_HOWTO),
        Basis::recommendation(&LM_ACTIVITY),
    ],
    check: Check::expected(implementation::BOTH).refuted_by(implementation::NOBODY),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: true,
};
