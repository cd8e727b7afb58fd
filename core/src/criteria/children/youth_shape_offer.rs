//! Whether adolescents take part in shaping an offer for adolescents.
//!
//! Young people who represent the others show it, and so do earlier participants who were asked: they were young too. How those who
//! are there now are heard is another question.

use crate::criteria::shared::young::YOUTH_TAKE_PART;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::UMM;

const YOUNG: Test = SaidToBe(&["children", "youth", "young-adults"]);

const YOUNG_REPRESENTATIVE: Rule = All(&[
    Fact(
        facts::PEOPLE_ROLES,
        SaidToBe(&["user-representative", "experience-consultant", "experience-teller", "peer", "volunteer"]),
    ),
    Fact(facts::PEOPLE_AGE_GROUPS, YOUNG),
]);

const BY_THE_YOUNG: Test = SaidToBe(&["children-or-youth", "former-participants"]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "youth-shape-offer",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, YOUTH_TAKE_PART, SOMEBODY_LEADS]),
    bases: &[Basis::recommendation(&UMM).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, Is(&["children-or-youth", "former-participants"])),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, BY_THE_YOUNG),
        Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, BY_THE_YOUNG),
        Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, SaidToBe(&["true"])),
        Fact(facts::PARTICIPATION_PLANNING_EARLIER_EXPERIENCE, SaidToBe(&["true"])),
        Known(&AnyItem(facts::PEOPLE, &YOUNG_REPRESENTATIVE)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
