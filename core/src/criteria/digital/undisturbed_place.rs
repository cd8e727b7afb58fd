//! Whether participants are asked to sit where nobody else can hear.
//!
//! The source is about talks between two on video, and is read as fitting for groups. Asked of the offer, and not of the
//! text: it can stand in the invitation, and pages seldom say it.

use crate::criteria::shared::online::AT_OWN_SCREEN;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::HVIKT_VIDEO;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "undisturbed-place",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: AT_OWN_SCREEN,
    bases: &[Basis::recommendation(&HVIKT_VIDEO).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::DIGITAL_PRIVATE_ROOM, Yes),
        // The invitation can tell. That is not where it should have been.
        Fact(facts::INFORMATION_INVITATION_CONTAINS, SaidToBe(&["private-room"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
