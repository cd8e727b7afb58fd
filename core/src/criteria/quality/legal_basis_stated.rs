//! Whether it is told which provision the offer rests on.
//!
//! A hospital that teaches patients or relatives does its own task, and a municipality has several numbers to choose from,
//! each with its consequences. Of everybody else only some reference is expected.

use crate::assess::{Evidence, Truth};
use crate::citation::Citation;
use crate::criteria::shared::citations::any_cites;
use crate::criteria::shared::code::says;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::organisation::ProviderKind;
use crate::model::people::Phase;
use crate::sources::hol::{HOL_3_2, HOL_3_2_1};
use crate::sources::lkf::LKF_6;
use crate::sources::sphl::SPHL_3_8;

const NAMES_ITS_BASIS: Rule = Rule::Code(Code {
    run: names_its_basis,
    reads: Reads::Facts(&[facts::AUDIENCE_ROLES, facts::LEGAL_BASIS, facts::PROVIDER_KIND]),
    can_be_unknown: true,
});

fn names_its_basis(evidence: &mut Evidence<'_, '_>) -> Truth {
    let for_others = says(evidence, facts::AUDIENCE_ROLES, &["professional", "user-representative", "employer"])
        && !says(evidence, facts::AUDIENCE_ROLES, PATIENTS_AND_RELATIVES);
    match evidence.kind() {
        Some(ProviderKind::Hospital | ProviderKind::HealthTrust) if !for_others => {
            any_cites(evidence, &|citation| citation.is_of(&SPHL_3_8))
        }
        Some(ProviderKind::Municipality) => any_cites(evidence, &is_municipal_task),
        _ => any_cites(evidence, &|_| true),
    }
}

const PATIENTS_AND_RELATIVES: &[&str] =
    &["patient", "next-of-kin", "parent", "sibling", "child", "partner", "bereaved", "public"];

/// A number of § 3-2, or another section of the act.
fn is_municipal_task(citation: &Citation) -> bool {
    citation.work.id == HOL_3_2.work.id
        && citation.section.is_some_and(|section| section.has_point() || !citation.is_of(&HOL_3_2))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-stated",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[
        Basis::duty(&LKF_6),
        Basis::duty(&SPHL_3_8).when(NOT_ONLY_FOR_PROFESSIONALS),
        Basis::duty(&HOL_3_2),
        Basis::duty(&HOL_3_2_1),
    ],
    check: Check::expected(NAMES_ITS_BASIS),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
