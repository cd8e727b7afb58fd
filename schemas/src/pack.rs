//! Packs: texts that are loaded together, so that a page loads no more than it shows.

use crate::answer::asked;
use mestring::assess::Outcome;
use mestring::criteria::{self, CRITERIA};
use mestring::criterion::{Criterion, Profile};
use mestring::fact::FactId;
use mestring::shape::{Shape, label};
use mestring::source::Source;
use mestring_i18n::HELP;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Texts that are loaded together. Each stands in one pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pack {
    /// All that an assessment by the default profile says, what facts are called, and what can be wrong with a document.
    Default,
    /// Criteria of planning and governance, checklists and participation.
    Planning,
    /// Criteria of packs.
    Packs,
    /// Fields and words that criteria beyond the default profile ask for.
    Fields,
    /// All other fields, words and types, for those who make forms.
    Forms,
    /// Sources beyond the default profile, and words about sources. All other criteria, concepts and knowledge name some.
    Sources,
    /// The words of the concepts.
    Concepts,
    /// What is known from research.
    Knowledge,
    /// The annual report of a national competence service.
    AnnualReport,
}

/// Closed lists and records, by their keys, that are of one pack altogether.
const LISTS: &[(Pack, &[&str])] = &[
    (Pack::Default, &["attestation-answer", "attestation-role", "change-kind", "counted", "force", "how", "outcome"]),
    (Pack::Default, &["phase", "reason", "register-coverage", "subject"]),
    (Pack::Planning, &["actor", "asked", "caveat", "checklist-kind", "demand", "demand-state", "item-state"]),
    (Pack::Planning, &["said", "step", "theme"]),
    (Pack::Fields, &["participation-level"]),
    (Pack::Sources, &["circle", "confidence", "modality", "party", "source-status", "tie", "voluntary", "work-kind"]),
    (Pack::Concepts, &["concept"]),
    (Pack::Knowledge, &["evidence", "evidence-kind", "factor", "factor-effect", "knowledge-topic", "named-offer"]),
    (Pack::AnnualReport, &["annual-report", "publication", "reference-group", "report-delivery", "reported-activity"]),
    (Pack::AnnualReport, &["reported-audience", "reported-kind", "task"]),
];

/// How the keys begin of sentences about problems and answers.
const SENTENCES: &[&str] = &[
    "attestation-expired",
    "attestation-said",
    "change-from",
    "did-you",
    "expected",
    "found",
    "json",
    "problem",
    "remedy",
    "stated-elsewhere",
    "write",
];

impl Pack {
    /// Every pack.
    pub const ALL: [Self; 9] = [
        Self::Default,
        Self::Planning,
        Self::Packs,
        Self::Fields,
        Self::Forms,
        Self::Sources,
        Self::Concepts,
        Self::Knowledge,
        Self::AnnualReport,
    ];

    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Planning => "planning",
            Self::Packs => "packs",
            Self::Fields => "fields",
            Self::Forms => "forms",
            Self::Sources => "sources",
            Self::Concepts => "concepts",
            Self::Knowledge => "knowledge",
            Self::AnnualReport => "annual-report",
        }
    }

    /// The pack with this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pack| pack.as_str() == name)
    }

    /// Packs that go with it: what is in it names what is in them. The default goes with all.
    pub const fn with(self) -> &'static [Self] {
        match self {
            Self::Planning | Self::Packs => &[Self::Fields, Self::Sources],
            Self::Forms => &[Self::Fields, Self::AnnualReport],
            Self::Concepts | Self::Knowledge => &[Self::Sources],
            Self::Default | Self::Fields | Self::Sources | Self::AnnualReport => &[],
        }
    }

    /// The pack that a text is in, by its key.
    pub fn of(key: &str) -> Self {
        if let Some(id) = key.strip_prefix("criterion-") {
            return criteria::find(id).map_or(Self::Default, Self::of_criterion);
        }
        let Some((list, name)) = key.split_once("--") else { return Self::of_sentence(key) };
        let own = || LISTS.iter().find(|(_, lists)| lists.contains(&list)).map(|(pack, _)| *pack);
        match list {
            "source" => Self::of_source(|source| source.id == name),
            "work" => Self::of_source(|source| source.work.id == name),
            _ if list.starts_with("checklist-") => Self::Planning,
            _ => own().unwrap_or_else(|| Self::of_label(key)),
        }
    }

    /// What is no label of something within something is a sentence, or the name of a type.
    fn of_sentence(key: &str) -> Self {
        match () {
            () if SENTENCES.iter().any(|beginning| key.starts_with(beginning)) => Self::Default,
            () if key.starts_with("checklist-") => Self::Planning,
            () => Self::Forms,
        }
    }

    fn of_criterion(criterion: &Criterion) -> Self {
        let is_in = |profiles: &[Profile]| profiles.iter().any(|profile| criterion.is_in(*profile));
        match () {
            () if is_in(&[Profile::PublicDescription]) => Self::Default,
            () if is_in(Profile::STANDARD) => Self::Planning,
            () => Self::Packs,
        }
    }

    fn of_source(is_meant: impl Fn(&Source) -> bool) -> Self {
        let rests = |criterion: &Criterion| criterion.bases.iter().any(|basis| is_meant(basis.source));
        let is_default = CRITERIA.iter().any(|one| Self::of_criterion(one) == Self::Default && rests(one));
        if is_default { Self::Default } else { Self::Sources }
    }

    /// Any fact can be named. What it means and what it can hold is told only where it is asked for, and what a word of it
    /// means only in forms.
    fn of_label(key: &str) -> Self {
        let (label, is_help) = key.strip_suffix(HELP).map_or((key, false), |label| (label, true));
        if !is_help && Asked::all().iter().any(|fact| fact.label == label) {
            return Self::Default;
        }
        let is_told =
            |fact: &&Asked| fact.label == label || fact.shape.is_some_and(|shape| holds(shape, label, is_help));
        Asked::all().iter().filter(is_told).map(|fact| fact.pack).min().unwrap_or(Self::Forms)
    }
}

/// A fact, and where it is asked for.
struct Asked {
    label: String,
    shape: Option<&'static Shape>,
    pack: Pack,
}

impl Asked {
    /// Every fact; made once.
    fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Asked>> = OnceLock::new();
        ALL.get_or_init(|| {
            let mut first = BTreeMap::new();
            for criterion in CRITERIA.iter().filter(|criterion| criterion.can_be(Outcome::NotShown)) {
                let pack = if Pack::of_criterion(criterion) == Pack::Default { Pack::Default } else { Pack::Fields };
                for fact in criterion.reads() {
                    first.entry(fact).and_modify(|known: &mut Pack| *known = pack.min(*known)).or_insert(pack);
                }
            }
            let asked = |fact: FactId| Self {
                label: fact.label(),
                shape: fact.shape(),
                pack: first.get(&fact).copied().unwrap_or(Pack::Forms),
            };
            FactId::all().map(asked).collect()
        })
    }
}

/// Whether a value of this shape can hold this field, or this word.
fn holds(shape: &Shape, key: &str, is_field: bool) -> bool {
    match shape {
        Shape::Record(record) => record.fields.iter().any(|field| {
            // Of a group of facts, some are asked for together; the others by themselves.
            let is_asked = !record.holds_facts || asked(record).contains(&field.name);
            is_asked && (label(record.name, field.name) == key || holds(field.shape, key, is_field))
        }),
        Shape::List { item, .. } => holds(item, key, is_field),
        Shape::Vocabulary(words) => !is_field && words.words.iter().any(|word| label(words.name, word) == key),
        Shape::Choice(choice) => {
            let carries = || choice.carries.iter().flatten().any(|shape| holds(shape, key, is_field));
            (!is_field && choice.tags.iter().any(|tag| label(choice.name, tag) == key)) || carries()
        }
        _ => false,
    }
}

/// The packs of the texts that answers lacked since this was last called, without those that come with another of them. Such
/// an answer is not to be shown to anyone.
#[cfg(not(feature = "embedded"))]
pub fn missing() -> std::collections::BTreeSet<(mestring_i18n::Language, Pack)> {
    let missing = mestring_i18n::missing().into_iter().map(|(language, key)| (language, Pack::of(&key)));
    let mut packs: std::collections::BTreeSet<_> = missing.collect();
    let all = packs.clone();
    packs.retain(|(language, pack)| {
        let comes_with = |other: &Pack| other != pack && (*pack == Pack::Default || other.with().contains(pack));
        !all.iter().any(|(of, other)| of == language && comes_with(other))
    });
    packs
}
