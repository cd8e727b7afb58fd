//! Whether user representatives have worked through what they have been through, and can speak for more than themselves.
//!
//! No text shows it, so whenever a user representative is named, people are asked. That somebody is a member of an organisation
//! neither shows it nor is required for it.
//!
//! How the organisation works with those who represent users, so that naming one does not make the plan of one offer longer.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE, IS_USER_REPRESENTATIVE};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_RECRUIT;
use crate::sources::practice::FOUSAM;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-perspective",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: HELD_WITH_A_USER_REPRESENTATIVE,
    bases: &[Basis::recommendation(&LM_RECRUIT), Basis::recommendation(&FOUSAM)],
    check: // Shown is only that there is somebody to ask about.
    Check::expected_or_review(IS_USER_REPRESENTATIVE),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
