//! Whether the interpreter is free for those who take part.
//!
//! Public bodies have to use an interpreter when it is needed. The act says nothing of who pays; that the service pays is
//! what the health authorities tell, so a person looks and nothing is a conflict. What somebody pays who does not come is
//! another payment.

use crate::criteria::shared::NOT_ONLY_FOR_PROFESSIONALS;
use crate::criteria::shared::fees::some_fee;
use crate::criterion::Rule::{All, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Only};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::tolk::TOLK_6;

const FEE: Rule = Known(&some_fee!(|FEES| All(&[
    Part(FEES, "kind", Is(&["interpreter"])),
    Part(FEES, "amount", NotSaidToBe(&["free"])),
    Not(&Known(&Part(FEES, "paidBy", Only(&["professional", "user-representative", "employer"])))),
])));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "interpreter-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_ONLY_FOR_PROFESSIONALS, FEE]),
    bases: &[Basis::duty(&TOLK_6).inferred()],
    check: Check::review_when(FEE),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
