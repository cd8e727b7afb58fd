//! Whether NAV, schools or others outside the health services take part.
//!
//! The guide says that they can be drawn in, so it is a suggestion, and asked only where work or growing up is what the offer is
//! about: it is for minors or for parents, or work or school is a topic. A school can be the partner, or somebody who works with
//! children can take part.
//!
//! Partners are found by the organisation.

use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{self, All, Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_2;

const ABOUT_WORK_OR_GROWING_UP: Rule = Any(&[
    SAID_TO_BE_FOR_MINORS,
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["parent"])),
    Fact(facts::CONTENT_TOPICS, SaidToBe(&["work", "school"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "other-sectors",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, ABOUT_WORK_OR_GROWING_UP, SOMEBODY_LEADS, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[Basis::advice(&HDIR_IS2651_6_2)],
    check: Check::suggested(Any(&[
        Fact(facts::PARTNERS_KIND, Is(&["nav", "school", "education"])),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::PEOPLE_PROFESSIONS, SaidToBe(&["teacher", "child-welfare-worker", "public-health-nurse"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
