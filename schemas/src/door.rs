//! The functions of the contract: text in, JSON out, the same bytes for the same question in every language.

use crate::Schema;
use crate::answer;
use core::fmt;

/// A function of the contract. Bindings pass them on under their names.
#[derive(Clone, Copy)]
pub struct Door {
    /// Its name, `annual-report`; in code as the language has it, `annualReport`.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub about: &'static str,
    /// What it is asked with.
    pub takes: Takes,
    /// What it answers. Where there are two, the second is the first with words. None: a JSON Schema.
    pub gives: &'static [Schema],
    /// Asks it.
    pub call: fn(&str) -> String,
}

/// What a function is asked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A document, as JSON.
    Document(Schema),
    /// A document of one of these kinds, as JSON.
    AnyDocument(&'static [Schema]),
    /// A word, as somebody wrote it.
    Word,
    /// Nothing.
    Nothing,
}

/// Every function of the contract, by name.
pub const DOORS: &[Door] = &[
    Door {
        name: "annual-report",
        about: "Tells what the annual report of a national competence service tells of its tasks.",
        takes: Takes::Document(Schema::AnnualReport),
        gives: &[Schema::AnnualReportTasks],
        call: |report| answer::annual_report_json(report.as_bytes()),
    },
    Door {
        name: "apply",
        about: "Takes a suggestion of an answer: gives the offer with what people answered in it.",
        takes: Takes::Document(Schema::ApplyRequest),
        gives: &[Schema::Applied],
        call: answer::apply_json,
    },
    Door {
        name: "assess",
        about: "Tells whether an offer is complete, free of contradictions with its sources, and in line with recommendations.",
        takes: Takes::Document(Schema::Request),
        gives: &[Schema::Assessment, Schema::Report],
        call: |request| answer::assess_json(request.as_bytes()),
    },
    Door {
        name: "checklist",
        about: "Makes the checklist of a phase and a role.",
        takes: Takes::Document(Schema::Request),
        gives: &[Schema::Checklist],
        call: |request| answer::checklist_json(request.as_bytes()),
    },
    Door {
        name: "compare",
        about: "Tells what came out differently of two requests.",
        takes: Takes::Document(Schema::ComparisonRequest),
        gives: &[Schema::Comparison],
        call: |request| answer::compare_json(request.as_bytes()),
    },
    Door {
        name: "concept",
        about: "Finds the concepts that a word stands for, in three languages.",
        takes: Takes::Word,
        gives: &[Schema::Term],
        call: answer::term_json,
    },
    Door {
        name: "concepts",
        about: "Tells every concept, in three languages.",
        takes: Takes::Nothing,
        gives: &[Schema::Term],
        call: |_| answer::terms_json(),
    },
    Door {
        name: "criteria",
        about: "Tells every criterion, in three languages.",
        takes: Takes::Nothing,
        gives: &[Schema::Criteria],
        call: |_| answer::criteria_json(),
    },
    Door {
        name: "criterion",
        about: "Tells what a criterion asks, why, and what it rests on, in three languages.",
        takes: Takes::Word,
        gives: &[Schema::Criterion],
        call: answer::criterion_json,
    },
    Door {
        name: "knowledge",
        about: "Tells what is known of a subject, a criterion or a named offer; of everything when nothing is asked.",
        takes: Takes::Word,
        gives: &[Schema::Knowledge],
        call: answer::knowledge_json,
    },
    Door {
        name: "merge",
        about: "Makes one document of several with answers that people have given.",
        takes: Takes::Document(Schema::MergeRequest),
        gives: &[Schema::Merged],
        call: |request| answer::merge_json(request.as_bytes()),
    },
    Door {
        name: "model",
        about: "Tells what documents can hold and what can stand there, for forms; with labels and help in the language of a tag.",
        takes: Takes::Word,
        gives: &[Schema::Model],
        call: answer::model_json,
    },
    Door {
        name: "participation",
        about: "Tells who takes part in which phase, by what an offer says.",
        takes: Takes::Document(Schema::Request),
        gives: &[Schema::Participation],
        call: |request| answer::participation_json(request.as_bytes()),
    },
    Door {
        name: "read",
        about: "Reads an offer or a profile, and tells everything that is wrong with its form, in three languages.",
        takes: Takes::AnyDocument(&[Schema::Offer, Schema::Provider]),
        gives: &[Schema::Read],
        call: |document| answer::read_json(document.as_bytes()),
    },
    #[cfg(feature = "schemas")]
    Door { name: "schema", about: "Gives a JSON Schema by its name.", takes: Takes::Word, gives: &[], call: schema },
    Door {
        name: "sources",
        about: "Tells what the criteria rest on, and what binds whom, in three languages.",
        takes: Takes::Document(Schema::SourceRequest),
        gives: &[Schema::Sources],
        call: |question| answer::sources_json(question.as_bytes()),
    },
];

/// A JSON Schema on one line; a failure when there is none of that name.
#[cfg(feature = "schemas")]
fn schema(name: &str) -> String {
    let name = name.trim();
    if let Some(schema) = Schema::find(name) {
        // No text in a schema goes over a line, so what stands first on a line is only there for people.
        return schema.json().lines().map(str::trim_start).collect();
    }
    let names: Vec<_> = Schema::ALL.iter().map(|schema| schema.name()).collect();
    let near = mestring::read::nearest(name, &names).into_iter().collect();
    answer::failed(answer::failure_of_name("unknown-schema", name, near))
}

/// The function with this name.
pub fn door(name: &str) -> Option<&'static Door> {
    DOORS.iter().find(|door| door.name == name)
}

impl fmt::Debug for Door {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Door({})", self.name)
    }
}
