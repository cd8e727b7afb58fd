//! Answers as they go out in JSON. Additive only: fields may come, none goes or changes its meaning.

mod assess;
mod compare;
mod draft;
mod read;
mod suggest;
mod template;

pub use assess::{
    AssessAnswer, AssessmentAnswer, AttestationAnswer, FindingAnswer, FindingTextAnswer, LanguageAnswer, OpenAnswer,
    PlaceAnswer, RegisterAnswer, SourceAnswer, SummaryAnswer, assess_json, assessment,
};
pub use compare::{
    ChangeAnswer, ChangeTextAnswer, CompareAnswer, ComparedAnswer, ComparisonAnswer, compare_json, comparison,
};
pub use read::{
    AnyDocument, ExpectedAnswer, ProblemAnswer, ReadAnswer, ReadDocument, ReadFailure, failure, read_answer, read_any,
};
pub use suggest::{AskAnswer, FormAnswer, OperationAnswer, SuggestionAnswer, WordAnswer};
