//! Whether what is cited is for this provider.
//!
//! A conflict needs everything stated: the task of hospitals is claimed as the provider's own duty by a municipality or a
//! voluntary body outside the specialist service; the description itself says that there is no agreement; and no hospital, or
//! partner of an unknown kind, is named. Non-profit hospitals are run by voluntary bodies, a joint course may cite the duty of the
//! hospital, and silence about an agreement does not show that there is none.
//!
//! Otherwise a person looks where a provision is for another part of the services, unless a partner it is for is named.

use crate::assess::{Evidence, Place, Truth, binds, field};
use crate::citation::{Citation, Reading};
use crate::criteria::shared::citations::{CITES_SOMETHING, cites, note_list};
use crate::criteria::shared::code::{each_item, is_stated, says};
use crate::criterion::Rule::{All, Any, Known, Not};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::identity::CareLevel;
use crate::model::organisation::{ProviderKind, Sector};
use crate::model::people::Phase;
use crate::shape::{Node, View};
use crate::source::{Bound, Source};
use crate::sources::fhl::{FHL_4, FHL_7};
use crate::sources::hfl::HFL_35;
use crate::sources::hol::{
    HOL_1_1, HOL_3_1, HOL_3_2, HOL_3_2_1, HOL_3_2_5, HOL_3_2_6B, HOL_3_3, HOL_3_4, HOL_3_6, HOL_3_10, HOL_4_1, HOL_4_2,
    HOL_4_2A, HOL_4_2B, HOL_8_2,
};
use crate::sources::hrf::{HRF_13, HRF_14};
use crate::sources::natkomp::NATKOMP_4_6;
use crate::sources::sphl::{SPHL_2_2, SPHL_3_4A, SPHL_3_8, SPHL_3_10, SPHL_3_11, SPHL_3_11A};

const READS: Reads = Reads::Facts(&[
    facts::AGREEMENT_NONE,
    facts::AGREEMENT_EMPLOYER,
    facts::AGREEMENT_FINANCING,
    facts::AGREEMENT_ORGANISATION,
    facts::AGREEMENT_PARTIES,
    facts::AGREEMENT_REFERENCE,
    facts::AGREEMENT_RESPONSIBILITY,
    facts::AGREEMENT_REVIEWED,
    facts::CARE_LEVEL,
    facts::FUNDING,
    facts::LEGAL_BASIS,
    facts::NATURE_SETTING,
    facts::PAGE_TOLD_BY_OTHERS,
    facts::PARTNERS,
    facts::PEOPLE_PROFESSIONS,
    facts::PROVIDER_APPROVED_INSTITUTION,
    facts::PROVIDER_CONTRACT_WITH,
    facts::PROVIDER_KIND,
    facts::PROVIDER_NAME,
    facts::PROVIDER_TEXT,
    facts::PROVIDER_UNDER_CONTRACT,
    facts::PROVIDER_UNIT,
]);

const CLAIMS_THE_TASK_OF_HOSPITALS: Rule =
    Rule::Code(Code { run: claims_the_task_of_hospitals, reads: READS, can_be_unknown: false });
const IS_FOR_OTHERS: Rule = Rule::Code(Code { run: is_for_others, reads: READS, can_be_unknown: true });

/// Each of them is for some kinds of bodies.
static FOR_SOME: &[&Source] = &[
    &SPHL_2_2,
    &SPHL_3_4A,
    &SPHL_3_8,
    &SPHL_3_10,
    &SPHL_3_11,
    &SPHL_3_11A,
    &HFL_35,
    &HOL_1_1,
    &HOL_3_1,
    &HOL_3_2,
    &HOL_3_2_1,
    &HOL_3_2_5,
    &HOL_3_2_6B,
    &HOL_3_3,
    &HOL_3_4,
    &HOL_3_6,
    &HOL_3_10,
    &HOL_4_1,
    &HOL_4_2,
    &HOL_4_2A,
    &HOL_4_2B,
    &HOL_8_2,
    &FHL_4,
    &FHL_7,
    &HRF_13,
    &HRF_14,
    &NATKOMP_4_6,
];

fn claims_the_task_of_hospitals(evidence: &mut Evidence<'_, '_>) -> Truth {
    let claims: Vec<Place> = evidence
        .references()
        .iter()
        .filter(|(_, reading)| reading.own_duty == Some(true) && reading.cites(&SPHL_3_8))
        .map(|(place, _)| place.clone())
        .collect();
    let outside = match evidence.kind() {
        Some(ProviderKind::Municipality) => true,
        // They can run a hospital, so what they are has to be said.
        Some(kind) if kind.sector() == Sector::Voluntary => {
            says(evidence, facts::CARE_LEVEL, &["municipal", "outside"])
        }
        _ => false,
    };
    let certain = !claims.is_empty()
        && outside
        && says(evidence, facts::AGREEMENT_NONE, &["true"])
        && ![
            facts::AGREEMENT_PARTIES,
            facts::AGREEMENT_REFERENCE,
            facts::AGREEMENT_FINANCING,
            facts::AGREEMENT_RESPONSIBILITY,
            facts::AGREEMENT_EMPLOYER,
            facts::AGREEMENT_ORGANISATION,
            facts::AGREEMENT_REVIEWED,
            facts::PROVIDER_CONTRACT_WITH,
        ]
        .into_iter()
        .any(|fact| is_stated(evidence, fact))
        && !says(evidence, facts::PROVIDER_UNDER_CONTRACT, &["true"])
        && !says(evidence, facts::PROVIDER_APPROVED_INSTITUTION, &["true"])
        && !says(evidence, facts::CARE_LEVEL, &["specialist", "joint", "national-service"])
        && !says(evidence, facts::NATURE_SETTING, &["outpatient", "inpatient", "institution-stay", "day-stay"])
        && !says(evidence, facts::FUNDING, &["isf-group-education"])
        && !says(evidence, facts::PAGE_TOLD_BY_OTHERS, &["true"])
        && !names_a_hospital(evidence)
        && !says_more_of_a_reference(evidence)
        && partners(evidence).into_iter().all(|kind| kind.is_some_and(|kind| kind.sector() != Sector::Specialist));
    let answer = Truth::from(certain);
    if claims.is_empty() {
        note_list(evidence, answer);
    }
    for place in claims {
        evidence.note(answer, place);
    }
    answer
}

/// The name of the provider, its unit or what is said of it tells of a hospital.
fn names_a_hospital(evidence: &Evidence<'_, '_>) -> bool {
    let mut hospital = false;
    let is_hospital = |text: &str| {
        let text = text.to_lowercase();
        [
            "sykehus",
            "sjukehus",
            "hospital",
            "klinikk",
            "helseforetak",
            "helseføretak",
            "psykiatrisk",
            "mestringssent",
            "meistringssent",
        ]
        .iter()
        .any(|word| text.contains(word))
            || text
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| ["hf", "dps", "bup", "lms"].contains(&word))
    };
    for fact in [facts::PROVIDER_NAME, facts::PROVIDER_UNIT, facts::PROVIDER_TEXT] {
        evidence.values(fact, &mut |_, node| {
            hospital |= match node.view() {
                View::Text(text) => is_hospital(text),
                View::Texts(texts) => texts.iter().any(|(_, text)| is_hospital(text)),
                _ => false,
            };
        });
    }
    each_item(evidence, facts::PARTNERS, &mut |_, partner| {
        if let Some(View::Text(name)) = field(partner, "name").map(Node::view) {
            hospital |= is_hospital(name);
        }
    });
    hospital
}

/// Something is said of a reference, which only a person can read.
fn says_more_of_a_reference(evidence: &Evidence<'_, '_>) -> bool {
    let mut more = false;
    each_item(evidence, facts::LEGAL_BASIS, &mut |_, reference| more |= field(reference, "text").is_some());
    more
}

/// The kinds of the partners; `None` for one whose kind is not said.
fn partners(evidence: &Evidence<'_, '_>) -> Vec<Option<ProviderKind>> {
    let mut kinds = Vec::new();
    each_item(evidence, facts::PARTNERS, &mut |_, partner| kinds.push(kind_of(partner)));
    kinds
}

fn kind_of(partner: &dyn Node) -> Option<ProviderKind> {
    match field(partner, "kind").map(Node::view) {
        Some(View::Word(word)) => ProviderKind::ALL.iter().copied().find(|kind| kind.as_str() == word),
        _ => None,
    }
}

fn is_for_others(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut found: Vec<(Truth, Place, &'static Source)> = Vec::new();
    for (place, reading) in evidence.references().iter() {
        // What somebody else has to do can well be told.
        if reading.own_duty == Some(false) {
            continue;
        }
        for source in FOR_SOME.iter().copied().filter(|source| is_cited(reading, source)) {
            let answer = speaks_to_others(evidence, source, reading.own_duty == Some(true));
            found.push((answer, place.clone(), source));
        }
    }
    evidence.clear();
    let answer = found.iter().map(|(truth, ..)| *truth).max().unwrap_or(Truth::False);
    for (truth, place, source) in found {
        match truth {
            // Asked again, so that what would settle it is noted.
            Truth::Unknown if answer == Truth::Unknown => _ = binds(evidence, &Basis::duty(source)),
            _ => evidence.note(truth, place),
        }
    }
    answer
}

/// Whether it is cited, and none of the parts of it that are sources of their own.
fn is_cited(reading: &Reading, source: &Source) -> bool {
    let parts: &[&Source] = if source.id == HOL_3_2.id { &[&HOL_3_2_1, &HOL_3_2_5, &HOL_3_2_6B] } else { &[] };
    let is_part = |citation: &Citation| parts.iter().any(|part| citation.is_of(part));
    reading.citations.iter().any(|citation| citation.is_of(source) && !is_part(citation))
}

fn speaks_to_others(evidence: &mut Evidence<'_, '_>, source: &'static Source, own_duty: bool) -> Truth {
    let Some(kind) = evidence.kind() else { return Truth::Unknown };
    let binds = binds(evidence, &Basis::duty(source));
    let sectors = source.levels.iter().filter_map(|level| match level {
        CareLevel::Specialist => Some(Sector::Specialist),
        CareLevel::Municipal => Some(Sector::Municipal),
        _ => None,
    });
    let within = sectors.into_iter().any(|sector| sector == kind.sector());
    let Bound::Parties { parties, .. } = source.bound else { return Truth::False };
    let is_party = |kind: ProviderKind| parties.iter().any(|party| party.is(kind));
    let shared = is_stated(evidence, facts::AGREEMENT_PARTIES)
        || says(evidence, facts::CARE_LEVEL, &["joint"])
        || partners(evidence).into_iter().any(|partner| partner.is_none_or(is_party));
    match binds {
        Truth::True => Truth::False,
        Truth::Unknown if own_duty => Truth::True,
        Truth::Unknown => Truth::Unknown,
        Truth::False => (own_duty || !(within || shared)).into(),
    }
}

macro_rules! cited {
    ($source:path) => {
        Basis::duty(&$source).cited().when(Known(&cites!($source)))
    };
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-binds",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: CITES_SOMETHING,
    bases: &[
        cited!(SPHL_3_8),
        cited!(SPHL_2_2),
        cited!(SPHL_3_4A),
        cited!(SPHL_3_10),
        cited!(SPHL_3_11),
        cited!(SPHL_3_11A),
        cited!(HFL_35),
        cited!(HOL_1_1),
        cited!(HOL_3_1),
        Basis::duty(&HOL_3_2).cited().when(All(&[
            Known(&cites!(HOL_3_2)),
            Not(&Any(&[Known(&cites!(HOL_3_2_1)), Known(&cites!(HOL_3_2_5)), Known(&cites!(HOL_3_2_6B))])),
        ])),
        cited!(HOL_3_2_1),
        cited!(HOL_3_2_5),
        cited!(HOL_3_2_6B),
        cited!(HOL_3_3),
        cited!(HOL_3_4),
        cited!(HOL_3_6),
        cited!(HOL_3_10),
        cited!(HOL_4_1),
        cited!(HOL_4_2),
        cited!(HOL_4_2A),
        cited!(HOL_4_2B),
        cited!(HOL_8_2),
        cited!(FHL_4),
        cited!(FHL_7),
        cited!(HRF_13),
        cited!(HRF_14),
        cited!(NATKOMP_4_6),
    ],
    check: Check::conflict_when(CLAIMS_THE_TASK_OF_HOSPITALS).or_review_when(IS_FOR_OTHERS),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
