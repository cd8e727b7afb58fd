//! Whether a page of a health trust is in the written standard that the trust has decided on.
//!
//! Which standard a trust has to use follows from its area, and there is no table of that here. So it is asked only whether
//! the page has the one the trust says that it has decided on. Who has decided on both can use either. That the two fit is
//! not told as met: whether the decision is the right one is for people to judge.

use crate::criterion::Rule::{self, All, Any, Fact, Not};
use crate::criterion::Test::{Is, NotSaidToBe, Only};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::spl::SPL_13;

const NB: &[&str] = &["nb", "nb-NO"];
const NN: &[&str] = &["nn", "nn-NO"];

/// The trust has decided on one, and the page is not in that one.
const OTHER_THAN_DECIDED: Rule = Any(&[
    All(&[Fact(facts::PROVIDER_WRITTEN_STANDARDS, Only(NB)), Not(&Fact(facts::PAGE_LANGUAGES, Is(NB)))]),
    All(&[Fact(facts::PROVIDER_WRITTEN_STANDARDS, Only(NN)), Not(&Fact(facts::PAGE_LANGUAGES, Is(NN)))]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "trust-written-standard",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    // What others tell about the offer is in their language.
    when: Fact(facts::PAGE_TOLD_BY_OTHERS, NotSaidToBe(&["true"])),
    bases: &[Basis::duty(&SPL_13)],
    check: Check::review_when(OTHER_THAN_DECIDED),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
