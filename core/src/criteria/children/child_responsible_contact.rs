//! Whether it is told who has responsibility for children who are relatives or bereaved.
//!
//! Hospitals have personnel for this, and health personnel follow such children up wherever they work: one question to
//! whoever holds an offer for them. It is asked of offers that say that they are for such children. How many are needed is
//! not asked, and a group with none named refutes nothing.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::{FOR_BEREAVED_MINORS, FOR_MINORS_AS_RELATIVES};
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hpl::{HPL_10A, HPL_10B};
use crate::sources::sphl::SPHL_3_7A;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-responsible-contact",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Governance, "A hospital appoints these people for all its offers.")],
    when: All(&[PRESENTS_AN_OFFER, Any(&[FOR_MINORS_AS_RELATIVES, FOR_BEREAVED_MINORS])]),
    bases: &[
        Basis::duty(&SPHL_3_7A),
        Basis::duty(&HPL_10A).when(FOR_MINORS_AS_RELATIVES),
        Basis::duty(&HPL_10B).when(FOR_BEREAVED_MINORS),
    ],
    check: Check::expected(Any(&[
        Fact(facts::RESPONSIBILITY_CHILDREN, Stated),
        // Other places can show it. None of them is where it should have been.
        Part(facts::CONTACTS, "about", SaidToBe(&["children"])),
        Fact(facts::PEOPLE_ROLES, SaidToBe(&["child-responsible"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
