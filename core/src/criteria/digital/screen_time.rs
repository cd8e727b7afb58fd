//! Whether people sit at the screen for three hours at most on one day.
//!
//! The source says that time is felt in another way at the screen. The number is a proposal, so this is only told as
//! information, and only where the length is said. Sessions of the same date count together.

use crate::criteria::shared::online::{EACH_MEETING_ONLINE, LENGTH_IS_SAID, THREE_HOURS_AT_MOST};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::model::people::Phase;
use crate::sources::practice::HMN_DIGITAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "screen-time",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[EACH_MEETING_ONLINE, LENGTH_IS_SAID]),
    bases: &[Basis::recommendation(&HMN_DIGITAL).inferred()],
    check: Check::suggested(THREE_HOURS_AT_MOST),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
