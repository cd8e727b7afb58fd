//! Whether those who hold the offer together know what the review found to matter: leading groups, the illness or situation,
//! communication, coping and education.
//!
//! The sixth area, personal qualities and attitudes, is asked about by itself: no list of competences shows it. A health profession
//! tells of the illness, and training in health pedagogy of education. A café or an open evening needs no such team.
//!
//! Asked where something is told of what they know: `qualified-staff`, `leader-training` and `staff-competence` ask first.

use crate::criteria::shared::{
    GROUP_WITH_LEADERS, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS,
};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_PED_AREAS;
use crate::sources::research::VAGAN2016;

const ILLNESS: Rule = Any(&[
    Fact(facts::PEOPLE_COMPETENCES, Is(&["illness"])),
    Fact(
        facts::PEOPLE_PROFESSIONS,
        SaidToBe(&[
            "doctor",
            "nurse",
            "public-health-nurse",
            "psychologist",
            "physiotherapist",
            "occupational-therapist",
            "dietitian",
            "social-educator",
            "pharmacist",
            "speech-therapist",
            "audiologist",
            "chiropractor",
            "manual-therapist",
            "midwife",
            "dental",
            "health-personnel",
        ]),
    ),
]);

const EDUCATION: Rule = Any(&[
    Fact(facts::PEOPLE_COMPETENCES, Is(&["education"])),
    Fact(facts::PEOPLE_HEALTH_PEDAGOGY, SaidToBe(&["done"])),
    Fact(facts::PEOPLE_TRAINING, SaidToBe(&["pedagogy"])),
    Fact(facts::PEOPLE_PROFESSIONS, SaidToBe(&["teacher", "vision-educator", "sports-educator"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "competence-areas",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        NOT_ONLY_FOR_PROFESSIONALS,
        SOMEBODY_LEADS,
        Fact(facts::KINDS, NotSaidToBe(&["meeting"])),
        Known(&Fact(facts::PEOPLE_COMPETENCES, Stated)),
        GROUP_WITH_LEADERS,
    ]),
    bases: &[Basis::recommendation(&VAGAN2016), Basis::recommendation(&LM_PED_AREAS)],
    check: Check::expected(All(&[
        Fact(facts::PEOPLE_COMPETENCES, Is(&["group-leadership"])),
        ILLNESS,
        Fact(facts::PEOPLE_COMPETENCES, Is(&["communication"])),
        Fact(facts::PEOPLE_COMPETENCES, Is(&["coping"])),
        EDUCATION,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
