//! Whether a service has the four parts of a quality system.
//!
//! Asked of what describes a whole service; one offer among many has no quality system of its own. The source is a slide deck of
//! about 2015, whose own name for it is a model of terms.

use crate::criteria::shared::IN_HEALTH_AND_CARE;
use crate::criteria::shared::together::VOLUNTARY_BODIES;
use crate::criterion::Rule::{self, All, Any, Fact, Known};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::sources::mestring_no::LM_SLIDES_2015;

const DESCRIBES_A_SERVICE: Rule = All(&[
    Fact(facts::DESCRIBES, SaidToBe(&["service"])),
    Fact(
        facts::PAGE_KIND,
        NotSaidToBe(&["news-notice", "referrer-notice", "practice-example", "programme-description"]),
    ),
    Fact(facts::STATUS_STANDING, NotSaidToBe(&["cancelled", "ended", "paused"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "quality-system",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: None,
    target: Target::Organisation,
    also_in: &[],
    when: All(&[DESCRIBES_A_SERVICE, IN_HEALTH_AND_CARE, Fact(facts::PROVIDER_KIND, NotSaidToBe(VOLUNTARY_BODIES))]),
    bases: &[Basis::recommendation(&LM_SLIDES_2015)],
    check: Check::expected(All(&[
        Any(&[Fact(facts::QUALITY_GUIDELINES, Stated), Known(&Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated))]),
        Fact(facts::QUALITY_PROCEDURES, Stated),
        Fact(facts::QUALITY_DOCUMENTATION_SYSTEM, Stated),
        Fact(facts::QUALITY_INDICATORS, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
