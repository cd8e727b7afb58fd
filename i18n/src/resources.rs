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
    "criteria/language.ftl",
    "criteria/participation.ftl",
    "criteria/pedagogy.ftl",
    "criteria/planning.ftl",
    "criteria/privacy.ftl",
    "criteria/quality.ftl",
    "model/access.ftl",
    "model/amount.ftl",
    "model/assessment.ftl",
    "model/attestation.ftl",
    "model/audience.ftl",
    "model/call.ftl",
    "model/contact.ftl",
    "model/content.ftl",
    "model/cost.ftl",
    "model/evaluation.ftl",
    "model/identity.ftl",
    "model/language.ftl",
    "model/legal.ftl",
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
