//! Criteria as JSON, in the words of every language that there are texts of.

use super::Named;
use super::read::{ReadFailure, failure_of_name};
use super::sources::{ListedSourceAnswer, ValidityAnswer};
use mestring::criteria::{self, CRITERIA};
use mestring::criterion::{Basis, Criterion, Force, Profile, Target, Theme};
use mestring::fact::FactId;
use mestring::knowledge::{evidence_for, factors_for, offer_of};
use mestring::model::people::Phase;
use mestring::read::nearest;
use mestring::source::Validity;
use mestring_i18n::{Catalogue, CriterionText};
use serde::Serialize;
use std::sync::Arc;

/// Name and version of the list.
const FORMAT: &str = "mestring/criteria/1";
/// Name and version of the answer about one.
const EXPLAINED: &str = "mestring/criterion/1";

/// Every criterion.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CriteriaAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The criteria, ordered by id.
    pub criteria: Vec<CriterionAnswer>,
}

/// A criterion.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CriterionAnswer {
    /// Short name.
    pub id: &'static str,
    /// Names it had before.
    pub aliases: &'static [&'static str],
    /// The strongest it can speak to anyone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
    /// What it speaks of.
    pub target: Target,
    /// The phase of the Standard method it belongs to; left out: all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// What it is about.
    pub theme: Theme,
    /// Short names of the sources it rests on.
    pub sources: Vec<&'static str>,
    /// The choices of criteria that it is in.
    pub profiles: Vec<Profile>,
    /// When any of its sources holds.
    pub validity: ValidityAnswer,
    /// The register it first stood in.
    pub since: &'static str,
    /// Counted up when what is asked changes.
    pub revision: u16,
    /// What it is about in a few words, by language.
    pub titles: Named<String>,
}

/// What came of asking about a criterion.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ExplainAnswer {
    /// The criterion.
    Criterion(Box<ExplainedAnswer>),
    /// There is none of that name.
    Failure(ReadFailure),
}

/// A criterion with what it asks, why, and what it rests on.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ExplainedAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = EXPLAINED)))]
    pub format: &'static str,
    /// The criterion as it stands in the list.
    #[serde(flatten)]
    pub criterion: CriterionAnswer,
    /// Its words, by language.
    pub texts: Named<CriterionTextAnswer>,
    /// What it rests on.
    pub bases: Vec<BasisAnswer>,
    /// The facts it looks at.
    pub facts: Vec<&'static str>,
    /// What research has found of it, by short names: see `knowledge`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<&'static str>,
    /// What helps and hinders it, by short names: see `knowledge`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub factors: Vec<&'static str>,
    /// The named offer that it holds to its form, by its short name: see `knowledge`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named_offer: Option<&'static str>,
}

/// A criterion in the words of one language.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CriterionTextAnswer {
    /// What it is about, in a few words.
    pub title: String,
    /// The question that is asked.
    pub question: String,
    /// Why it matters.
    pub why: String,
    /// What to do when it is not met.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remedy: String,
}

/// What a criterion rests on.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BasisAnswer {
    /// How strongly it speaks.
    pub force: Force,
    /// Whether the source implies it, and does not say it in so many words.
    pub inferred: bool,
    /// Where it stands.
    pub source: ListedSourceAnswer,
}

/// Every criterion, as JSON.
pub(crate) fn criteria_json() -> String {
    serde_json::to_string(&criteria()).unwrap_or_default()
}

/// Every criterion.
pub fn criteria() -> CriteriaAnswer {
    let catalogues = Catalogue::all();
    let criteria = CRITERIA.iter().map(|criterion| listed_criterion(criterion, &catalogues));
    CriteriaAnswer { format: FORMAT, criteria: criteria.collect() }
}

/// A criterion as it stands in the list, in the words of these languages.
pub fn listed_criterion(criterion: &'static Criterion, catalogues: &[Arc<Catalogue>]) -> CriterionAnswer {
    CriterionAnswer {
        id: criterion.id,
        aliases: criterion.aliases,
        force: criterion.force_at_most(),
        target: criterion.target,
        phase: criterion.phase,
        theme: criterion.theme,
        sources: criterion.bases.iter().map(|basis| basis.source.id).collect(),
        profiles: criterion.profiles().collect(),
        validity: validity(criterion.bases).into(),
        since: criterion.since,
        revision: criterion.revision,
        titles: told(catalogues, |texts| texts.title(criterion)),
    }
}

/// From the first day on which any of these holds to the last.
fn validity(bases: &[Basis]) -> Validity {
    let all = || bases.iter().map(|basis| basis.source.validity);
    Validity {
        from: all().map(|one| one.from).min().flatten(),
        to: if all().any(|one| one.to.is_none()) { None } else { all().filter_map(|one| one.to).max() },
    }
}

/// The criterion of this name, as JSON.
pub(crate) fn criterion_json(name: &str) -> String {
    serde_json::to_string(&criterion(name)).unwrap_or_default()
}

/// The criterion of this name; by one it had before, too.
pub fn criterion(name: &str) -> ExplainAnswer {
    let name = name.trim();
    match criteria::find(name) {
        Some(criterion) => ExplainAnswer::Criterion(Box::new(explained(criterion))),
        None => ExplainAnswer::Failure(failure_of_name("unknown-criterion", name, near(name))),
    }
}

/// A criterion with what it asks, why, and what it rests on.
pub fn explained(criterion: &'static Criterion) -> ExplainedAnswer {
    let catalogues = Catalogue::all();
    let basis = |basis: &'static Basis| BasisAnswer {
        force: basis.force,
        inferred: basis.inferred,
        source: ListedSourceAnswer::of(basis.source, None, &catalogues),
    };
    ExplainedAnswer {
        format: EXPLAINED,
        criterion: listed_criterion(criterion, &catalogues),
        texts: told(&catalogues, |texts| CriterionTextAnswer::of(criterion, texts)),
        bases: criterion.bases.iter().map(basis).collect(),
        facts: criterion.reads().into_iter().map(FactId::name).collect(),
        evidence: evidence_for(criterion.id).map(|one| one.id).collect(),
        factors: factors_for(criterion.id).map(|one| one.id).collect(),
        named_offer: offer_of(criterion.id).map(|one| one.id),
    }
}

impl CriterionTextAnswer {
    /// A criterion in the words of a language.
    pub fn of(criterion: &Criterion, texts: &Catalogue) -> Self {
        let CriterionText { title, question, why, remedy } = texts.criterion(criterion);
        Self { title, question, why, remedy }
    }
}

/// Most criteria that are told as what was probably meant.
const MOST: usize = 3;
/// Fewest letters that are looked for in names and titles.
const LEAST: usize = 3;

/// What was probably meant: the nearest name, then names and titles that hold what was written.
pub(super) fn near(written: &str) -> Vec<&'static str> {
    let written = written.to_lowercase();
    let names: Vec<_> = CRITERIA.iter().map(|criterion| criterion.id).collect();
    let mut near: Vec<_> = nearest(&written, &names).into_iter().collect();
    if written.chars().count() >= LEAST {
        let catalogues = Catalogue::all();
        let is_titled = |criterion: &Criterion| {
            catalogues.iter().any(|texts| texts.title(criterion).to_lowercase().contains(&written))
        };
        near.extend(CRITERIA.iter().filter(|one| one.id.contains(&written)).map(|one| one.id));
        near.extend(CRITERIA.iter().filter(|one| is_titled(one)).map(|one| one.id));
    }
    let mut seen = Vec::new();
    for id in near {
        if seen.len() < MOST && !seen.contains(&id) {
            seen.push(id);
        }
    }
    seen
}

/// The same told in each language.
pub(super) fn told<T>(catalogues: &[Arc<Catalogue>], tell: impl Fn(&Catalogue) -> T) -> Named<T> {
    catalogues.iter().map(|texts| (texts.language().tag(), tell(texts))).collect()
}
