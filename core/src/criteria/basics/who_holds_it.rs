//! Whether a reader is told who holds the offer.
//!
//! The organisation or the unit tells so. Who leads the sessions is another question.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::{FORDE, KID_AFJORD};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "who-holds-it",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&KID_AFJORD).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::PROVIDER_NAME, Stated),
        Known(&Fact(facts::PROVIDER_UNIT, Stated)),
        Known(&Fact(facts::PROVIDER_TEXT, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
