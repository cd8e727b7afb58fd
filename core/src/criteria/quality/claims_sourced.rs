//! Whether claims of effect name where they come from.
//!
//! Asked where the offer lists claims. A source beside each claim shows it, and so does the research, the guideline or the list of
//! sources that the offer rests on. Claims that stand only in running text are looked for by `effect-words`.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, EveryItem, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVID;
use crate::sources::research::STENBERG2016;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "claims-sourced",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Known(&Fact(facts::CLAIMS, Stated))]),
    bases: &[Basis::recommendation(&LM_EVID).inferred(), Basis::recommendation(&STENBERG2016).inferred()],
    check: Check::expected(Any(&[
        EveryItem(facts::CLAIMS, &Fact(facts::CLAIMS_SOURCE, Stated)),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::KNOWLEDGE_BASE_RESEARCH, Stated)),
        Known(&Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated)),
        Known(&Fact(facts::CONTENT_SOURCES, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
