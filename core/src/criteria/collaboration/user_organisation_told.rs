//! Whether parents are told of a user organisation while their child is in an institution.
//!
//! The regulation is about children who stay in a health institution. Offers for parents or children are asked what kind of
//! stay it is, and that only where the source binds. A user organisation that takes part by name has been told of.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::MAY_BE_SPECIALIST;
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::sources::barninst::BARNINST_10;

const FOR_PARENTS_OR_CHILDREN: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["parent"])),
    All(&[
        Fact(facts::AUDIENCE_ROLES, SaidToBe(&["patient"])),
        Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children"])),
    ]),
]);

const IN_AN_INSTITUTION: Rule = Any(&[
    Fact(facts::KINDS, SaidToBe(&["stay"])),
    Fact(facts::NATURE_SETTING, Is(&["inpatient", "institution-stay", "day-stay"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "user-organisation-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_SPECIALIST, FOR_PARENTS_OR_CHILDREN, IN_AN_INSTITUTION]),
    bases: &[Basis::duty(&BARNINST_10)],
    check: Check::expected(Any(&[
        Fact(facts::INFORMATION_USER_ORGANISATION, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&AnyItem(
            facts::PARTNERS,
            &All(&[Fact(facts::PARTNERS_KIND, Is(&["user-organisation"])), Fact(facts::PARTNERS_NAME, Stated)]),
        )),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
