//! Whether it is told how each participant can influence goals, form and content.
//!
//! The acts give patients and users the right, and since 1 July 2026 put the duty on hospitals and municipalities in so many
//! words; so the duties speak when it is for patients, inside the services. The national guideline recommends the same for
//! relatives. What habilitation and rehabilitation start from, the goals of each person, stands in a definition, so it is told as
//! a recommendation. The guideline for people with large and complex needs starts from what matters to the person, too. A goal
//! that is not the participant's own refutes nothing: there are other things to influence.

use crate::criteria::shared::together::FOR_LONG_TERM_NEEDS;
use crate::criteria::shared::{
    FOR_PATIENTS, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, REHABILITATION,
};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::sources::helsedirektoratet::HDIR_SAMMENSATTE;
use crate::sources::hol::HOL_4_2B;
use crate::sources::hrf::{HRF_1, HRF_4};
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::pbrl::PBRL_3_1;
use crate::sources::sphl::SPHL_3_11A;

const PATIENTS_OR_USERS: Rule = All(&[IN_HEALTH_AND_CARE, FOR_PATIENTS]);
const IN_REHABILITATION: Rule = All(&[IN_HEALTH_AND_CARE, REHABILITATION]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "participant-influence",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[
        Basis::duty(&SPHL_3_11A).when(PATIENTS_OR_USERS),
        Basis::duty(&HOL_4_2B).when(PATIENTS_OR_USERS),
        Basis::duty(&PBRL_3_1).when(PATIENTS_OR_USERS),
        Basis::duty(&HRF_4).when(IN_REHABILITATION),
        Basis::recommendation(&HRF_1).when(IN_REHABILITATION).inferred(),
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&HDIR_SAMMENSATTE).when(FOR_LONG_TERM_NEEDS).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::PARTICIPATION_INDIVIDUAL, Stated),
        Fact(facts::PARTICIPATION_OWN_GOALS, Yes),
        Fact(facts::CONTENT_OWN_TOPICS, Yes),
        Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, Yes),
        Fact(facts::PARTICIPATION_IMPLEMENTATION_PARTICIPANTS, Yes),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
