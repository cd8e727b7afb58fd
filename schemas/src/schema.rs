//! The JSON Schemas, as committed in `schemas/json/`.

/// A JSON Schema (2020-12) of something that goes in or comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// An offer.
    Offer,
    /// A provider profile.
    Provider,
    /// Answers that people have given.
    Attestations,
    /// A request for an assessment.
    Request,
    /// An assessment: the answer to a request, in codes.
    Assessment,
    /// A report: the answer to a request with a language, in codes and words.
    Report,
    /// A request for a comparison: two requests.
    ComparisonRequest,
    /// A comparison: the answer to it, in codes, and in words when a language was asked for.
    Comparison,
    /// A checklist: the answer to a request with a choice of one, in codes, and in words when a language was asked for.
    Checklist,
    /// What an offer tells of participation.
    Participation,
    /// The annual report of a national competence service.
    AnnualReport,
    /// What an annual report tells of the tasks of the service.
    AnnualReportTasks,
    /// The concepts that a word stands for.
    Term,
    /// What is known.
    Knowledge,
    /// A suggestion to be taken: an offer, a suggestion and answers.
    ApplyRequest,
    /// A question about sources.
    SourceRequest,
    /// Answers that people have given, in several documents that are to be one.
    MergeRequest,
    /// An offer with a suggestion taken.
    Applied,
    /// Answers that people have given, as one document.
    Merged,
    /// What came of reading a document.
    Read,
    /// Every criterion.
    Criteria,
    /// A criterion with what it asks, why, and what it rests on.
    Criterion,
    /// The sources that a question asks for.
    Sources,
    /// What documents can hold, what it is called, and what can stand there.
    Model,
}

impl Schema {
    /// Every schema.
    pub const ALL: &'static [Self] = &[
        Self::Offer,
        Self::Provider,
        Self::Attestations,
        Self::Request,
        Self::Assessment,
        Self::Report,
        Self::ComparisonRequest,
        Self::Comparison,
        Self::Checklist,
        Self::Participation,
        Self::AnnualReport,
        Self::AnnualReportTasks,
        Self::Term,
        Self::Knowledge,
        Self::ApplyRequest,
        Self::SourceRequest,
        Self::MergeRequest,
        Self::Applied,
        Self::Merged,
        Self::Read,
        Self::Criteria,
        Self::Criterion,
        Self::Sources,
        Self::Model,
    ];

    /// Those of documents that people write and keep.
    pub const DOCUMENTS: &'static [Self] = &[Self::Offer, Self::Provider, Self::Attestations, Self::AnnualReport];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Provider => "provider",
            Self::Attestations => "attestations",
            Self::Request => "request",
            Self::Assessment => "assessment",
            Self::Report => "report",
            Self::ComparisonRequest => "comparison-request",
            Self::Comparison => "comparison",
            Self::Checklist => "checklist",
            Self::Participation => "participation",
            Self::AnnualReport => "annual-report",
            Self::AnnualReportTasks => "annual-report-tasks",
            Self::Term => "term",
            Self::Knowledge => "knowledge",
            Self::ApplyRequest => "apply-request",
            Self::SourceRequest => "source-request",
            Self::MergeRequest => "merge-request",
            Self::Applied => "applied",
            Self::Merged => "merged",
            Self::Read => "read",
            Self::Criteria => "criteria",
            Self::Criterion => "criterion",
            Self::Sources => "sources",
            Self::Model => "model",
        }
    }

    /// The schema with this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|schema| schema.name() == name)
    }

    /// The schema itself, as JSON.
    pub const fn json(self) -> &'static str {
        match self {
            Self::Offer => include_str!("../json/offer.schema.json"),
            Self::Provider => include_str!("../json/provider.schema.json"),
            Self::Attestations => include_str!("../json/attestations.schema.json"),
            Self::Request => include_str!("../json/request.schema.json"),
            Self::Assessment => include_str!("../json/assessment.schema.json"),
            Self::Report => include_str!("../json/report.schema.json"),
            Self::ComparisonRequest => include_str!("../json/comparison-request.schema.json"),
            Self::Comparison => include_str!("../json/comparison.schema.json"),
            Self::Checklist => include_str!("../json/checklist.schema.json"),
            Self::Participation => include_str!("../json/participation.schema.json"),
            Self::AnnualReport => include_str!("../json/annual-report.schema.json"),
            Self::AnnualReportTasks => include_str!("../json/annual-report-tasks.schema.json"),
            Self::Term => include_str!("../json/term.schema.json"),
            Self::Knowledge => include_str!("../json/knowledge.schema.json"),
            Self::ApplyRequest => include_str!("../json/apply-request.schema.json"),
            Self::SourceRequest => include_str!("../json/source-request.schema.json"),
            Self::MergeRequest => include_str!("../json/merge-request.schema.json"),
            Self::Applied => include_str!("../json/applied.schema.json"),
            Self::Merged => include_str!("../json/merged.schema.json"),
            Self::Read => include_str!("../json/read.schema.json"),
            Self::Criteria => include_str!("../json/criteria.schema.json"),
            Self::Criterion => include_str!("../json/criterion.schema.json"),
            Self::Sources => include_str!("../json/sources.schema.json"),
            Self::Model => include_str!("../json/model.schema.json"),
        }
    }
}
