//! Whether a fee for not showing up is told where people read of the offer.
//!
//! Asked where such a fee is set. A fee that stands in the summons alone is not told in public; that is no conflict, but those
//! who choose an offer do not know of it.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::fees::{NO_SHOW_COSTS, NOT_A_STAY, some_no_show};
use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criterion::Rule::{All, Part};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_7;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "no-show-fee-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_A_STAY, MAY_BE_FOR_PATIENTS, NO_SHOW_COSTS]),
    bases: &[Basis::duty(&POLBET_7)],
    check: Check::expected(some_no_show!(|NO_SHOW| Part(NO_SHOW, "toldInPublic", Yes))),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
