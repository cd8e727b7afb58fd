//! Whether each takes part in four fifths of the programme, as the former conditions for activity-based funding had it.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{AtLeast, Is};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::isf::ISF_KRITERIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "isf-attendance",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Funding,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::IsfGroupEducation, "It is asked of what is to be funded this way only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::FUNDING, Is(&["isf-group-education"]))]),
    bases: &[Basis::advice(&ISF_KRITERIER)],
    check: Check::expected(Fact(facts::GROUP_RULES_MINIMUM_ATTENDANCE, AtLeast(80))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
