//! Criteria and sources as JSON. Additive only: fields may come, none goes or changes its meaning.

use mestring::criteria::CRITERIA;
use mestring::criterion::{Basis, Criterion, Force, Profile};
use mestring::model::people::Phase;
use mestring::source::{Bound, Day, Source, Validity};
use mestring_i18n::{Catalogue, Language};
use serde::Serialize;
use std::collections::BTreeMap;

/// Texts of every language.
pub(crate) struct Catalogues(Vec<Catalogue>);

impl Catalogues {
    pub(crate) fn new() -> Self {
        Self(Language::ALL.iter().map(|language| Catalogue::new(*language)).collect())
    }

    fn titles(&self, title: impl Fn(&Catalogue) -> String) -> BTreeMap<&'static str, String> {
        self.0.iter().map(|texts| (texts.language().tag(), title(texts))).collect()
    }
}

/// One criterion.
#[derive(Serialize)]
pub(crate) struct ListedCriterion {
    pub(crate) id: &'static str,
    aliases: &'static [&'static str],
    /// The strongest it can speak to anyone.
    force: Option<&'static str>,
    target: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<&'static str>,
    theme: &'static str,
    sources: Vec<&'static str>,
    profiles: Vec<&'static str>,
    validity: ListedValidity,
    since: &'static str,
    revision: u16,
    titles: BTreeMap<&'static str, String>,
}

/// First and last day on which something holds; left out: since before, or until further notice.
#[derive(Serialize)]
struct ListedValidity {
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

impl From<Validity> for ListedValidity {
    fn from(validity: Validity) -> Self {
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        Self { from: day(validity.from), to: day(validity.to) }
    }
}

impl ListedCriterion {
    pub(crate) fn of(criterion: &'static Criterion, texts: &Catalogues) -> Self {
        Self {
            id: criterion.id,
            aliases: criterion.aliases,
            force: criterion.force_at_most().map(Force::as_str),
            target: criterion.target.as_str(),
            phase: criterion.phase.map(Phase::as_str),
            theme: criterion.theme.as_str(),
            sources: criterion.bases.iter().map(|basis| basis.source.id).collect(),
            profiles: criterion.profiles().map(Profile::as_str).collect(),
            validity: validity(criterion.bases).into(),
            since: criterion.since,
            revision: criterion.revision,
            titles: texts.titles(|texts| texts.title(criterion)),
        }
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

/// One source.
#[derive(Serialize)]
pub(crate) struct ListedSource {
    id: &'static str,
    work: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    identifier: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    section: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    address: &'static str,
    titles: BTreeMap<&'static str, String>,
    /// What it is about, and what it says in our own words; none for a page.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headings: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    says: BTreeMap<&'static str, String>,
    /// Those it binds, or is addressed to; `everyone` for all who hold offers.
    bound: Vec<&'static str>,
    /// Whether it binds voluntary organisations too.
    #[serde(skip_serializing_if = "Option::is_none")]
    voluntary: Option<&'static str>,
    /// The parts of the services it is about; none: all of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    levels: Vec<&'static str>,
    /// The people it is about; none: everyone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    circles: Vec<&'static str>,
    modality: &'static str,
    target: &'static str,
    status: &'static str,
    validity: ListedValidity,
    confidence: &'static str,
    verified: Vec<ListedVerification>,
    criteria: Vec<&'static str>,
}

/// How it was verified what a source says.
#[derive(Serialize)]
struct ListedVerification {
    address: &'static str,
    seen: &'static str,
}

impl ListedSource {
    pub(crate) fn of(source: &'static Source, texts: &Catalogues) -> Self {
        let (bound, voluntary) = match source.bound {
            Bound::Everyone => (vec!["everyone"], None),
            Bound::Parties { parties, voluntary } => {
                (parties.iter().map(|party| party.as_str()).collect(), Some(voluntary.as_str()))
            }
        };
        let verified = source.verified.iter();
        let told = |text: &dyn Fn(&Catalogue) -> String| {
            if source.is_page() { BTreeMap::new() } else { texts.titles(text) }
        };
        Self {
            id: source.id,
            work: source.work.id,
            kind: source.work.kind.as_str(),
            identifier: source.work.identifier,
            section: source.section,
            address: source.address,
            titles: texts.titles(|texts| texts.source(source)),
            headings: told(&|texts| texts.heading(source)),
            says: told(&|texts| texts.says(source).unwrap_or_default()),
            bound,
            voluntary,
            levels: source.levels.iter().map(|level| level.as_str()).collect(),
            circles: source.circles.iter().map(|circle| circle.as_str()).collect(),
            modality: source.modality.as_str(),
            target: source.target.as_str(),
            status: source.status.as_str(),
            validity: source.validity.into(),
            confidence: source.confidence.as_str(),
            verified: verified.map(|one| ListedVerification { address: one.address, seen: one.seen }).collect(),
            criteria: resting_on(source).map(|criterion| criterion.id).collect(),
        }
    }
}

/// The criteria that rest on a source.
pub(crate) fn resting_on(source: &Source) -> impl Iterator<Item = &'static Criterion> {
    let rests = |criterion: &&Criterion| criterion.bases.iter().any(|basis| basis.source.id == source.id);
    CRITERIA.iter().copied().filter(rests)
}
