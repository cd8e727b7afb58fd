//! Whether it is told which professionals lead and teach.
//!
//! At least one profession, and one for everyone who is said to lead or teach as a professional; where pages list professions
//! without saying who does what, a person looks. Peers, user representatives
//! and volunteers lead by other knowledge. Whether the staff are enough for this group is a professional judgement, so a
//! person looks also where all of it is told.

use crate::criteria::shared::people::MAY_BE_HEALTH_CARE;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{NotSaidToBe, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_4_1;
use crate::sources::hpl::HPL_4;
use crate::sources::sphl::SPHL_2_2;

const BY_EXPERIENCE: &[&str] =
    &["user-representative", "experience-consultant", "experience-teller", "peer", "volunteer"];

/// Somebody is there with a profession, and for the sake of it.
const A_PROFESSIONAL: Rule =
    All(&[Fact(facts::PEOPLE_ROLES, NotSaidToBe(BY_EXPERIENCE)), Fact(facts::PEOPLE_PROFESSIONS, Stated)]);

/// Leads or teaches, and not by experience of their own.
const TEACHES_AS_PROFESSIONAL: Rule = All(&[
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["group-leader", "educator"])),
    Fact(facts::PEOPLE_ROLES, NotSaidToBe(BY_EXPERIENCE)),
    Any(&[
        Fact(facts::PEOPLE_LIVED_EXPERIENCE, NotSaidToBe(&["true"])),
        Fact(facts::PEOPLE_ROLES, SaidToBe(&["professional"])),
    ]),
]);

/// A profession is told, and not what that person does: it can be that of those who lead.
const A_PROFESSION_OF_SOME: Rule =
    All(&[Fact(facts::PEOPLE_ROLES, Only(&["professional"])), Fact(facts::PEOPLE_PROFESSIONS, Stated)]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "qualified-staff",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_LEADS, MAY_BE_HEALTH_CARE]),
    bases: &[
        Basis::duty(&SPHL_2_2).when(IN_HEALTH_AND_CARE),
        Basis::duty(&HOL_4_1).when(IN_HEALTH_AND_CARE),
        Basis::duty(&HPL_4),
    ],
    check: Check::expected(All(&[
        AnyItem(facts::PEOPLE, &A_PROFESSIONAL),
        Any(&[
            EveryItem(facts::PEOPLE, &Any(&[Not(&TEACHES_AS_PROFESSIONAL), Fact(facts::PEOPLE_PROFESSIONS, Stated)])),
            Known(&AnyItem(facts::PEOPLE, &A_PROFESSION_OF_SOME)),
        ]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
