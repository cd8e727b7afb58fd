//! Whether participants are told what equipment and connection they need.
//!
//! Asked of the offer, and not of the text: it can stand in the invitation, and pages seldom say it.

use crate::criteria::shared::online::AT_OWN_SCREEN;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::{HMR_JOIN, HVIKT_VIDEO};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "equipment-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: AT_OWN_SCREEN,
    bases: &[Basis::recommendation(&HVIKT_VIDEO).inferred(), Basis::recommendation(&HMR_JOIN).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::DIGITAL_EQUIPMENT, Stated),
        // The invitation can tell. That is not where it should have been.
        Fact(facts::INFORMATION_INVITATION_CONTAINS, SaidToBe(&["equipment"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
