//! Answers as they go out in JSON. Additive only: fields may come, none goes or changes its meaning.

mod annual_report;
mod apply;
mod assess;
mod checklist;
mod compare;
mod criteria;
mod draft;
mod knowledge;
mod merge;
mod model;
mod named;
mod participation;
mod read;
mod sources;
mod suggest;
mod template;
mod term;

pub use annual_report::{AnnualReportAnswer, TaskAnswer, TaskTextAnswer, TasksAnswer, annual_report_answer};
pub use apply::{ApplyAnswer, apply, patched};
pub use assess::{
    AssessAnswer, AssessmentAnswer, AttestationAnswer, AttestationTextAnswer, FindingAnswer, FindingTextAnswer,
    LanguageAnswer, OpenAnswer, PlaceAnswer, RegisterAnswer, SourceAnswer, SummaryAnswer, assess_answer, assess_json,
    assessment,
};
pub use checklist::{
    ChecklistAnswer, ItemAnswer, ItemTextAnswer, ListAnswer, SectionAnswer, ToAnswer, checklist, checklist_answer,
    checklist_json,
};
pub use compare::{
    ChangeAnswer, ChangeTextAnswer, CompareAnswer, ComparedAnswer, ComparisonAnswer, compare_answer, compare_json,
    comparison,
};
pub use criteria::{
    BasisAnswer, CriteriaAnswer, CriterionAnswer, CriterionTextAnswer, ExplainAnswer, ExplainedAnswer, criteria,
    criterion, explained, listed_criterion,
};
pub(crate) use draft::asked;
pub use knowledge::{
    EvidenceAnswer, EvidenceTextAnswer, FactorAnswer, KnowledgeAnswer, KnowledgeSourceAnswer, NamedOfferAnswer,
    NamedOfferTextAnswer, knowledge, knowledge_json, known,
};
pub use merge::{MergeAnswer, merge};
pub use model::{
    ChoiceAnswer, DocumentAnswer, FieldAnswer, ModelAnswer, ModelFormAnswer, ModelTextAnswer, ModelWordAnswer,
    RecordAnswer, ValueAnswer, VocabularyAnswer, model,
};
pub use named::Named;
pub use participation::{
    CaveatAnswer, CellAnswer, CellTextAnswer, DemandAnswer, DemandTextAnswer, LabelAnswer, LevelAnswer,
    ParticipateAnswer, ParticipationAnswer, participate_answer, participation_answer, participation_json,
};
pub use read::{
    AnyDocument, ExpectedAnswer, ProblemAnswer, ProblemTextAnswer, ReadAnswer, ReadDocument, ReadFailure, expected,
    failure, failure_in_words, read_answer, read_any,
};
pub use sources::{
    FindAnswer, ListedSourceAnswer, SourcesAnswer, ValidityAnswer, VerificationAnswer, resting_on, sources,
};
pub use suggest::{AskAnswer, FormAnswer, OperationAnswer, SuggestionAnswer, WordAnswer};
pub use template::Template;
pub use term::{
    ConceptAnswer, ConceptSourceAnswer, ConceptTextAnswer, FoundAnswer, TermAnswer, term, term_json, terms, terms_json,
};

pub(crate) use annual_report::annual_report_json;
#[cfg(feature = "generate")]
pub(crate) use apply::ApplyCall;
pub(crate) use apply::apply_json;
pub(crate) use criteria::{criteria_json, criterion_json};
pub(crate) use merge::merge_json;
pub(crate) use model::model_json;
pub(crate) use read::read_json;
#[cfg(feature = "schemas")]
pub(crate) use read::{failed, failure_of_name};
pub(crate) use sources::sources_json;
