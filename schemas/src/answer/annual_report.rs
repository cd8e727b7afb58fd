//! What the annual report of a national competence service tells of its tasks, as JSON: codes, and words when a language was
//! asked for.

use super::Named;
use super::assess::{LanguageAnswer, RegisterAnswer, SourceAnswer, language, register, source};
use super::read::{ReadFailure, failure};
use mestring::annual_report::{AnnualReport, SOURCE, Task, TaskFinding};
use mestring::assess::Outcome;
use mestring::problem::Problems;
use mestring::shape::label;
use mestring_i18n::{Catalogue, Label};
use serde::Serialize;

/// Name and version of this answer.
const FORMAT: &str = "mestring/annual-report-tasks/1";

/// What came of an annual report.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AnnualReportAnswer {
    /// What it tells of the tasks.
    Tasks(Box<TasksAnswer>),
    /// It could not be read, and this is why.
    Failure(ReadFailure),
}

/// What an annual report tells of the tasks of a national competence service. With texts when a language was asked for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TasksAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The register that the source is from.
    pub register: RegisterAnswer,
    /// The year of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u32>,
    /// The language of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageAnswer>,
    /// Short name of the source that has the tasks. Whether the service is one that it binds is not known.
    pub source: &'static str,
    /// The nine tasks, in their order.
    pub tasks: Vec<TaskAnswer>,
    /// The source, by its short name; told with the texts.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub sources: Named<SourceAnswer>,
}

/// What a report tells of one task.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TaskAnswer {
    /// The task.
    pub task: Task,
    /// `met` when something is told of it, else `not-shown`, which says nothing of whether it was done.
    pub outcome: Outcome,
    /// JSON Pointers to what tells of it.
    pub at: Vec<String>,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<TaskTextAnswer>,
}

/// A task in words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TaskTextAnswer {
    /// What it is called.
    pub label: String,
    /// What it is, in a sentence.
    pub help: String,
    /// What came of it.
    pub outcome: String,
}

/// What an annual report tells of the tasks, as JSON: a `mestring/annual-report/1` document in.
pub(crate) fn annual_report_json(report: &[u8]) -> String {
    let report = AnnualReport::from_json(report);
    serde_json::to_string(&annual_report_answer(report.as_ref(), None)).unwrap_or_default()
}

/// What came of reading an annual report; in words too when texts are given.
pub fn annual_report_answer(report: Result<&AnnualReport, &Problems>, texts: Option<&Catalogue>) -> AnnualReportAnswer {
    match report {
        Ok(report) => AnnualReportAnswer::Tasks(Box::new(tasks(report, texts))),
        Err(problems) => AnnualReportAnswer::Failure(failure(problems, texts)),
    }
}

fn tasks(report: &AnnualReport, texts: Option<&Catalogue>) -> TasksAnswer {
    TasksAnswer {
        format: FORMAT,
        register: register(),
        year: report.year.map(mestring::value::Whole::get),
        language: texts.map(|texts| language(texts, texts.language().tag())),
        source: SOURCE.id,
        tasks: report.checklist().into_iter().map(|finding| task(finding, texts)).collect(),
        sources: texts.map(|texts| (SOURCE.id, source(SOURCE, texts))).into_iter().collect(),
    }
}

fn task(finding: TaskFinding, texts: Option<&Catalogue>) -> TaskAnswer {
    let TaskFinding { task, outcome, at } = finding;
    let text = texts.map(|texts| {
        let Label { label, help } = texts.label(&label("Task", task.as_str()));
        TaskTextAnswer { label, help, outcome: texts.outcome(outcome) }
    });
    TaskAnswer { task, outcome, at, text }
}
