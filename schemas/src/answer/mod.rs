//! Answers as they go out in JSON. Additive only: fields may come, none goes or changes its meaning.

mod annual_report;
mod assess;
mod checklist;
mod compare;
mod draft;
mod knowledge;
mod participation;
mod read;
mod suggest;
mod template;
mod term;

pub use annual_report::{AnnualReportAnswer, TaskAnswer, TaskTextAnswer, TasksAnswer, annual_report_answer};
pub use assess::{
    AssessAnswer, AssessmentAnswer, AttestationAnswer, AttestationTextAnswer, FindingAnswer, FindingTextAnswer,
    LanguageAnswer, OpenAnswer, PlaceAnswer, RegisterAnswer, SourceAnswer, SummaryAnswer, assess_json, assessment,
};
pub use checklist::{
    ChecklistAnswer, ItemAnswer, ItemTextAnswer, ListAnswer, SectionAnswer, ToAnswer, checklist, checklist_json,
};
pub use compare::{
    ChangeAnswer, ChangeTextAnswer, CompareAnswer, ComparedAnswer, ComparisonAnswer, compare_json, comparison,
};
pub use knowledge::{
    EvidenceAnswer, EvidenceTextAnswer, FactorAnswer, KnowledgeAnswer, KnowledgeSourceAnswer, NamedOfferAnswer,
    NamedOfferTextAnswer, knowledge, knowledge_json,
};
pub use participation::{
    CaveatAnswer, CellAnswer, CellTextAnswer, DemandAnswer, DemandTextAnswer, LabelAnswer, LevelAnswer,
    ParticipateAnswer, ParticipationAnswer, participation_answer, participation_json,
};
pub use read::{
    AnyDocument, ExpectedAnswer, ProblemAnswer, ReadAnswer, ReadDocument, ReadFailure, failure, read_answer, read_any,
};
pub use suggest::{AskAnswer, FormAnswer, OperationAnswer, SuggestionAnswer, WordAnswer};
pub use term::{
    ConceptAnswer, ConceptSourceAnswer, ConceptTextAnswer, FoundAnswer, TermAnswer, term, term_json, terms, terms_json,
};
