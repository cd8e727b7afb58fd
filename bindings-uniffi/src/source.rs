//! Sources: what criteria rest on, and what binds whom.

use crate::assess::Register;
use crate::give::{Give, mirror};
use crate::request::set;
use crate::words::{
    CareLevel, Circle, Confidence, Modality, ProviderKind, RegisterCoverage, SourceStatus, Target, Tie, Voluntary,
    WorkKind,
};
use crate::{Day, MestringError};
use mestring::call::SourceCall;
use mestring::document::Format;
use mestring::value::Date;
use mestring_schemas::answer::{self, ListedSourceAnswer, SourcesAnswer, ValidityAnswer, VerificationAnswer};
use std::collections::HashMap;

/// A question about sources: what binds whom. What is left out is not asked.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SourceQuery {
    /// The kind of body that they bind, or are addressed to.
    #[uniffi(default)]
    pub binds: Option<ProviderKind>,
    /// The part of the services that they are about.
    #[uniffi(default)]
    pub level: Option<CareLevel>,
    /// The people they are about.
    #[uniffi(default)]
    pub audience: Vec<Circle>,
    /// The day on which they hold.
    #[uniffi(default)]
    pub as_of: Option<Day>,
}

/// Tells what the criteria rest on, and what binds whom, in three languages.
///
/// # Errors
/// When a value of the question is not valid.
#[uniffi::export]
pub fn sources(query: SourceQuery) -> Result<Sources, MestringError> {
    let SourceQuery { binds, level, audience, as_of } = query;
    let invalid = |pointer: &'static str| move |invalid| MestringError::invalid(pointer, &invalid);
    let call = SourceCall {
        schema: None,
        format: Format::default(),
        binds,
        level,
        audience: set(audience).map_err(invalid("/audience"))?,
        as_of: as_of.map(|Day(day)| Date::try_new(&day)).transpose().map_err(invalid("/asOf"))?,
    };
    Ok(answer::sources(&call).give())
}

/// First and last day on which something holds.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Validity {
    /// The first day; left out: since before the register begins.
    pub first: Option<Day>,
    /// The last day; left out: until further notice.
    pub last: Option<Day>,
}

// `from` is a word of its own in Python, so the days have other names.
impl Give<Validity> for ValidityAnswer {
    fn give(self) -> Validity {
        let Self { from, to } = self;
        Validity { first: from.give(), last: to.give() }
    }
}

mirror! {
    /// The sources that were asked for.
    Sources from SourcesAnswer {
        /// Name and version of this answer.
        format: String,
        /// The register they are from.
        register: Register,
        /// The day that was asked about.
        as_of: Option<Day>,
        /// What the register knows of that day.
        coverage: Option<RegisterCoverage>,
        /// The sources, ordered by their short names.
        sources: Vec<Source>,
    }

    /// A source.
    Source from ListedSourceAnswer {
        /// Short name.
        id: String,
        /// Short name of the work it stands in.
        work: String,
        /// What kind of work that is.
        kind: WorkKind,
        /// Number of the work: of an act, DOI, PMID or another.
        identifier: String,
        /// Section, as it is cited; left out for the whole work.
        section: String,
        /// Address.
        address: String,
        /// Title and section, by language.
        titles: HashMap<String, String>,
        /// What it is about, by language; left out for a page.
        headings: HashMap<String, String>,
        /// What it says in our own words, by language; left out for a page.
        says: HashMap<String, String>,
        /// Those it binds, or is addressed to; `everyone` for all who hold offers.
        bound: Vec<String>,
        /// What ties it to the kind of body that was asked about.
        ties: Vec<Tie>,
        /// Whether it binds voluntary organisations too.
        voluntary: Option<Voluntary>,
        /// The parts of the services it is about; none: all of them.
        levels: Vec<CareLevel>,
        /// The people it is about; none: everyone.
        circles: Vec<Circle>,
        /// How it speaks.
        modality: Modality,
        /// What it speaks of.
        target: Target,
        /// Whether it holds now.
        status: SourceStatus,
        /// When it holds.
        validity: Validity,
        /// How sure it is that it says what is said here.
        confidence: Confidence,
        /// How that was verified; none: it was read at its address.
        verified: Vec<Verification>,
        /// Short names of the criteria that rest on it.
        criteria: Vec<String>,
    }

    /// How it was verified what a source says.
    Verification from VerificationAnswer {
        /// Where it was read.
        address: String,
        /// What was seen there.
        seen: String,
    }
}
