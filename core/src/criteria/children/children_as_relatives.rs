//! Whether an offer for children who are relatives tells how it suits them, and who says yes to their coming.
//!
//! Who is responsible for them is a question of its own, which holds for those who have lost someone too. Parents who have to
//! take part or agree have been asked, whatever the form says.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::FOR_MINORS_AS_RELATIVES;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hpl::HPL_10A;

const SUITS_CHILDREN: Rule =
    Any(&[Fact(facts::CONTENT_ADAPTATION, Stated), Fact(facts::ACCESSIBILITY_ADAPTATIONS, SaidToBe(&["by-age"]))]);

const WAY_TO_CONSENT: Rule =
    Any(&[Fact(facts::ACCESS_CONSENT_BY, Stated), Fact(facts::RELATIVES_ROLES, SaidToBe(&["required"]))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "children-as-relatives",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, FOR_MINORS_AS_RELATIVES]),
    bases: &[Basis::duty(&HPL_10A)],
    check: Check::expected(All(&[SUITS_CHILDREN, WAY_TO_CONSENT])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
