//! Whether an offer that counts on activity-based funding for patient education is long enough for it.
//!
//! Seven hours stand in criteria that are old; the rules of funding change each year. They are rules of money, and say
//! nothing of quality or of what is allowed. A person looks up the rules of the year.

use crate::criterion::Rule::Fact;
use crate::criterion::Test::{SaidToBe, StartsBelow};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::isf::ISF_KRITERIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "funding-claim-hours",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[(Profile::Planning, "How the offer is paid for is settled when it is planned.")],
    when: Fact(facts::FUNDING, SaidToBe(&["isf-group-education"])),
    bases: &[Basis::advice(&ISF_KRITERIER)],
    check: Check::review_when(Fact(facts::SCHEDULE_TEACHING_HOURS, StartsBelow(7))),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
