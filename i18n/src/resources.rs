//! The text files, compiled in. One list: a file that is not here is found by a test.

use crate::Language;

macro_rules! resources {
    ($($file:literal),* $(,)?) => {
        /// Names of the text files, the same for every language.
        #[cfg(test)]
        pub(crate) const FILES: &[&str] = &[$($file),*];

        /// The text files of a language.
        pub(crate) const fn of(language: Language) -> &'static [&'static str] {
            match language {
                Language::Nb => &[$(include_str!(concat!("../nb/", $file))),*],
                Language::Nn => &[$(include_str!(concat!("../nn/", $file))),*],
                Language::En => &[$(include_str!(concat!("../en/", $file))),*],
            }
        }
    };
}

resources![
    "assessment.ftl",
    "checklist.ftl",
    "cli.ftl",
    "criteria/access.ftl",
    "criteria/accessibility.ftl",
    "criteria/audience.ftl",
    "criteria/basics.ftl",
    "criteria/children.ftl",
    "criteria/collaboration.ftl",
    "criteria/consistency.ftl",
    "criteria/cost.ftl",
    "criteria/digital.ftl",
    "criteria/evaluation.ftl",
    "criteria/funding.ftl",
    "criteria/language.ftl",
    "criteria/participation.ftl",
    "criteria/pedagogy.ftl",
    "criteria/planning.ftl",
    "criteria/privacy.ftl",
    "criteria/programme.ftl",
    "criteria/quality.ftl",
    "criteria/reporting.ftl",
    "knowledge.ftl",
    "model/access.ftl",
    "model/amount.ftl",
    "model/annual-report.ftl",
    "model/assessment.ftl",
    "model/attestation.ftl",
    "model/audience.ftl",
    "model/call.ftl",
    "model/concept.ftl",
    "model/checklist.ftl",
    "model/contact.ftl",
    "model/content.ftl",
    "model/cost.ftl",
    "model/evaluation.ftl",
    "model/identity.ftl",
    "model/knowledge.ftl",
    "model/language.ftl",
    "model/legal.ftl",
    "model/matrix.ftl",
    "model/offer.ftl",
    "model/organisation.ftl",
    "model/participation.ftl",
    "model/people.ftl",
    "model/place.ftl",
    "model/planning.ftl",
    "model/provider.ftl",
    "model/quality.ftl",
    "model/quantity.ftl",
    "model/run.ftl",
    "model/schedule.ftl",
    "model/source.ftl",
    "model/unstated.ftl",
    "problems.ftl",
    "sources.ftl",
    "works.ftl",
];

/// Name of the file of the concepts. It stands apart: only those who ask for a [`Glossary`](crate::Glossary) load it.
#[cfg(test)]
pub(crate) const CONCEPTS: &str = "concepts.ftl";

/// The words of the concepts in a language.
pub(crate) const fn concepts(language: Language) -> &'static str {
    match language {
        Language::Nb => include_str!("../nb/concepts.ftl"),
        Language::Nn => include_str!("../nn/concepts.ftl"),
        Language::En => include_str!("../en/concepts.ftl"),
    }
}
