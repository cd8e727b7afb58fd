//! Criteria.

use crate::MestringError;
use crate::give::{Give as _, either, mirror};
use crate::source::{Source, Validity};
use crate::words::{Force, Phase, Profile, Target, Theme};
use mestring_schemas::answer::{
    self, BasisAnswer, CriteriaAnswer, CriterionAnswer, CriterionTextAnswer, ExplainAnswer, ExplainedAnswer,
};
use std::collections::HashMap;

/// Tells every criterion, in three languages.
#[uniffi::export]
pub fn criteria() -> Criteria {
    answer::criteria().give()
}

/// Tells what a criterion asks, why, and what it rests on, in three languages. A name it had before will do.
///
/// # Errors
/// When there is none of that name.
#[uniffi::export]
pub fn criterion(name: &str) -> Result<ExplainedCriterion, MestringError> {
    either!(answer::criterion(name), ExplainAnswer::Criterion)
}

mirror! {
    /// Every criterion.
    Criteria from CriteriaAnswer {
        /// Name and version of this answer.
        format: String,
        /// The criteria, ordered by id.
        criteria: Vec<Criterion>,
    }

    /// A criterion.
    Criterion from CriterionAnswer {
        /// Short name.
        id: String,
        /// Names it had before.
        aliases: Vec<String>,
        /// The strongest it can speak to anyone.
        force: Option<Force>,
        /// What it speaks of.
        target: Target,
        /// The phase of the Standard method it belongs to; left out: all of them.
        phase: Option<Phase>,
        /// What it is about.
        theme: Theme,
        /// Short names of the sources it rests on.
        sources: Vec<String>,
        /// The choices of criteria that it is in.
        profiles: Vec<Profile>,
        /// When any of its sources holds.
        validity: Validity,
        /// The register it first stood in.
        since: String,
        /// Counted up when what is asked changes.
        revision: u16,
        /// What it is about in a few words, by language.
        titles: HashMap<String, String>,
    }

    /// A criterion with what it asks, why, and what it rests on.
    ExplainedCriterion from ExplainedAnswer {
        /// Name and version of this answer.
        format: String,
        /// The criterion as it stands in the list.
        criterion: Criterion,
        /// Its words, by language.
        texts: HashMap<String, CriterionText>,
        /// What it rests on.
        bases: Vec<Basis>,
        /// The facts it looks at.
        facts: Vec<String>,
        /// What research has found of it, by short names: see `knowledge`.
        evidence: Vec<String>,
        /// What helps and hinders it, by short names: see `knowledge`.
        factors: Vec<String>,
        /// The named offer that it holds to its form, by its short name: see `knowledge`.
        named_offer: Option<String>,
    }

    /// A criterion in the words of one language.
    CriterionText from CriterionTextAnswer {
        /// What it is about, in a few words.
        title: String,
        /// The question that is asked.
        question: String,
        /// Why it matters.
        why: String,
        /// What to do when it is not met.
        remedy: String,
    }

    /// What a criterion rests on.
    Basis from BasisAnswer {
        /// How strongly it speaks.
        force: Force,
        /// Whether the source implies it, and does not say it in so many words.
        inferred: bool,
        /// Where it stands.
        source: Source,
    }
}
