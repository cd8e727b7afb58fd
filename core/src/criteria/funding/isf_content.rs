//! Whether the content is what the former conditions for activity-based funding named: six topics.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{HasAll, Is};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::isf::ISF_KRITERIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "isf-content",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Funding,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::IsfGroupEducation, "It is asked of what is to be funded this way only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::FUNDING, Is(&["isf-group-education"]))]),
    bases: &[Basis::advice(&ISF_KRITERIER)],
    check: Check::expected(Fact(
        facts::CONTENT_TOPICS,
        HasAll(&["illness", "treatment", "self-care", "coping", "rights", "follow-up"]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
