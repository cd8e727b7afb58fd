//! Whether the invitation tells that people with experience of their own have helped to make the offer.
//!
//! Asked where they have: whether they should is another question. A page of the offer that says so tells it by itself, so this is
//! for those who plan an invitation.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HELSENORGE;
use crate::sources::practice::FORDE;

/// Users are said to have taken part in planning.
const USERS_PLANNED: Rule = Known(&Any(&[
    Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtLeast(1)),
    Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, Stated),
    Fact(facts::PLANNING_WORKING_GROUP, Is(&["user-representative"])),
    AnyItem(
        facts::PEOPLE,
        &All(&[Fact(facts::PEOPLE_ROLES, Is(&["user-representative"])), Fact(facts::PEOPLE_PHASES, Is(&["planning"]))]),
    ),
]));

/// What is said of it stands on a public page.
const NOT_ON_A_PAGE: Rule = Fact(facts::PAGE_KIND, NotSaidToBe(&["offer-page", "event-listing"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "user-input-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ON_A_PAGE, USERS_PLANNED]),
    bases: &[Basis::advice(&HELSENORGE), Basis::advice(&FORDE)],
    check: Check::suggested(Fact(facts::INFORMATION_INVITATION_CONTAINS, Is(&["user-involvement"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
