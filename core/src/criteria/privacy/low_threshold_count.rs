//! Whether a hospital counts those who come to a low-threshold offer, without coding them.
//!
//! The page says that such offers are not coded for the patient register. Nobody is to be left out of the figures for that, so a
//! count of its own is what is asked for. `activity-registered` asks where the rest is registered.

use crate::criteria::shared::PRESENTS_AN_OFFER_ALSO_ENDED;
use crate::criteria::shared::privacy::LOW_THRESHOLD;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::nk_lmh::NKLMH_REGISTRERING;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "low-threshold-count",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, LOW_THRESHOLD]),
    bases: &[Basis::recommendation(&NKLMH_REGISTRERING)],
    check: Check::expected(All(&[
        Any(&[
            Fact(facts::RECORD_KEEPING_INTERNAL_COUNT, Yes),
            Fact(facts::RECORD_KEEPING_REGISTERED_IN, SaidToBe(&["own-count"])),
        ]),
        Fact(facts::RECORD_KEEPING_CODED, NotSaidToBe(&["true"])),
        Fact(facts::RECORD_KEEPING_REGISTERED_IN, NotSaidToBe(&["patient-system"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
