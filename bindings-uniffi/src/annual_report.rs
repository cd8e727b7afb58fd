//! The annual report of a national competence service.

use crate::MestringError;
use crate::assess::{Register, SourceText, UsedLanguage};
use crate::give::{either, mirror};
use crate::words::{Outcome, ReportTask};
use mestring::annual_report::AnnualReport;
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::answer::{AnnualReportAnswer, TaskAnswer, TaskTextAnswer, TasksAnswer, annual_report_answer};
use std::collections::HashMap;

/// Tells what the annual report of a national competence service tells of its tasks: a `mestring/annual-report/1` document.
/// With texts when a language is given.
///
/// # Errors
/// Everything that is wrong with the document, each with its place.
#[uniffi::export(default(language))]
pub fn annual_report(json: &str, language: Option<String>) -> Result<ReportTasks, MestringError> {
    let texts = language.map(|tag| Catalogue::kept(Language::negotiate([tag.as_str()])));
    let report = AnnualReport::from_json(json);
    either!(annual_report_answer(report.as_ref(), texts.as_deref()), AnnualReportAnswer::Tasks)
}

mirror! {
    /// What an annual report tells of the tasks of a national competence service. With texts when a language was asked for.
    ReportTasks from TasksAnswer {
        /// Name and version of this answer.
        format: String,
        /// The register that the source is from.
        register: Register,
        /// The year of the report.
        year: Option<u32>,
        /// The language of the texts.
        language: Option<UsedLanguage>,
        /// Short name of the source that has the tasks. Whether the service is one that it binds is not known.
        source: String,
        /// The nine tasks, in their order.
        tasks: Vec<TaskFinding>,
        /// The source, by its short name; told with the texts.
        sources: HashMap<String, SourceText>,
    }

    /// What a report tells of one task.
    TaskFinding from TaskAnswer {
        /// The task.
        task: ReportTask,
        /// `met` when something is told of it, else `not-shown`, which says nothing of whether it was done.
        outcome: Outcome,
        /// JSON Pointers to what tells of it.
        at: Vec<String>,
        /// The same in words, when a language was asked for.
        text: Option<TaskText>,
    }

    /// A task in words.
    TaskText from TaskTextAnswer {
        /// What it is called.
        label: String,
        /// What it is, in a sentence.
        help: String,
        /// What came of it.
        outcome: String,
    }
}
