//! Whether materials that are rated with PEMAT come to 70 per cent.
//!
//! That is a limit in common use, which the page that was read does not name. So a lower score is for a person to look at, and
//! never a conflict. It is asked when a score is stated.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{StartsBelow, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::PEMAT;

/// From here on a score counts as good, as the form is commonly used.
const ENOUGH: u32 = 70;

const RATED: Rule = Any(&[
    Known(&Fact(facts::MATERIALS_PEMAT_UNDERSTANDABILITY, Stated)),
    Known(&Fact(facts::MATERIALS_PEMAT_ACTIONABILITY, Stated)),
]);

/// One low score is enough, whatever the other materials have.
const LOW: Rule = Known(&AnyItem(
    facts::MATERIALS,
    &Any(&[
        Fact(facts::MATERIALS_PEMAT_UNDERSTANDABILITY, StartsBelow(ENOUGH)),
        Fact(facts::MATERIALS_PEMAT_ACTIONABILITY, StartsBelow(ENOUGH)),
    ]),
));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pemat-scores",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Pemat, "Both parts of PEMAT give a score.")],
    when: All(&[DESCRIBED, RATED]),
    bases: &[Basis::advice(&PEMAT).inferred()],
    check: Check::review_when(LOW),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
