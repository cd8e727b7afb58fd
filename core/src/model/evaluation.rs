//! Evaluation: what participants thought, and what they gained.

use super::people::PersonRole;
use crate::macros::{record, vocabulary};
use crate::value::{Date, Flag, LanguageTag, List, Set, Text, Texts, Whole};

vocabulary! {
    /// What an evaluation looks at.
    EvaluationDomain {
        /// Support.
        Support = "support",
        /// Learning.
        Learning = "learning",
        /// Hope.
        Hope = "hope",
        /// Quality of life.
        QualityOfLife = "quality-of-life",
        /// Mastery.
        Mastery = "mastery",
        /// Participation.
        Participation = "participation",
    }

    /// A form of course evaluation.
    EvaluationForm {
        /// Spoken.
        Oral = "oral",
        /// Written.
        Written = "written",
        /// Over the internet.
        Digital = "digital",
    }

    /// When something is asked.
    EvaluationTiming {
        /// Before the start.
        Before = "before",
        /// At the end of each session.
        EndOfEachSession = "end-of-each-session",
        /// Halfway.
        Halfway = "halfway",
        /// At the end.
        After = "after",
        /// Some months later.
        Later = "later",
    }

    /// An aspect of the course that is asked about.
    EvaluationAspect {
        /// Pedagogy.
        Pedagogy = "pedagogy",
        /// The subject.
        Subject = "subject",
        /// Technology.
        Technology = "technology",
        /// Practical matters.
        Practical = "practical",
        /// The group.
        Group = "group",
    }

    /// An instrument for measuring benefit.
    Instrument {
        /// EQ-5D.
        Eq5d = "eq-5d",
        /// RAND-36.
        Rand36 = "rand-36",
        /// RAND-12.
        Rand12 = "rand-12",
        /// SF-36.
        Sf36 = "sf-36",
        /// SF-12.
        Sf12 = "sf-12",
        /// SOC-13.
        Soc13 = "soc-13",
        /// General Self-Efficacy Scale.
        Gse = "gse",
        /// Rosenberg Self-Esteem Scale.
        Rses = "rses",
        /// Health Education Impact Questionnaire.
        HeiQ = "heiq",
        /// Patient Activation Measure.
        Pam13 = "pam-13",
        /// Health Literacy Questionnaire.
        Hlq = "hlq",
        /// A test of function or fitness.
        FunctionTest = "function-test",
        /// Another instrument.
        Other = "other",
    }

    /// How answers to an evaluation have been.
    Feedback {
        /// Good.
        Good = "good",
        /// Mixed.
        Mixed = "mixed",
        /// Something has to be better.
        ToImprove = "to-improve",
    }

    /// Who results are shared with.
    SharedWith {
        /// Participants.
        Participants = "participants",
        /// User organisations.
        UserOrganisations = "user-organisations",
        /// Management.
        Management = "management",
        /// Partners.
        Partners = "partners",
        /// Others who hold offers.
        OtherProviders = "other-providers",
        /// The public.
        Public = "public",
    }
}

record! {
    /// Evaluation.
    group Evaluation {
        /// What it is for.
        purpose: Texts,
        /// How it is done.
        method: Texts,
        /// Unit or role that owns it.
        owner: Text,
        /// When it was planned.
        planned_on: Date,
        /// What it looks at.
        domains: Set<EvaluationDomain>,
        /// What participants thought of the course.
        course: CourseEvaluation,
        /// What participants gained.
        outcome: OutcomeEvaluation,
        /// Meeting where those who planned it go through the results.
        meeting: EvaluationMeeting,
        /// Whether the experience of patients, users and relatives is used.
        uses_experience: Flag,
        /// Whether it looks back at the goals.
        measures_goals: Flag,
        /// Months between evaluations.
        interval_months: Whole<1, 240>,
        /// Who changes what, and when.
        action: Texts,
        /// Who results are shared with.
        shared_with: Set<SharedWith>,
        /// How the answers have been so far.
        feedback: Set<Feedback>,
        /// What has been found so far, in words.
        results: Texts,
        /// What applies, in words.
        text: Texts,
    }

    /// What participants thought of the course.
    group CourseEvaluation {
        /// Forms.
        forms: Set<EvaluationForm>,
        /// When people are asked.
        timing: Set<EvaluationTiming>,
        /// What they are asked about.
        aspects: Set<EvaluationAspect>,
        /// Whether there are open questions.
        open_questions: Flag,
        /// Whether it asks for background, such as age or diagnosis.
        asks_background: Flag,
        /// Whether it is anonymous.
        anonymous: Flag,
        /// Whether there is a version for children.
        child_version: Flag,
        /// Languages of the form.
        languages: Set<LanguageTag>,
    }

    /// What participants gained.
    group OutcomeEvaluation {
        /// Instruments.
        instruments: Set<Instrument>,
        /// Other tests and forms, in words.
        instruments_in_words: List<Texts>,
        /// When it is measured.
        timing: Set<EvaluationTiming>,
        /// Who knows statistics.
        statistician: Text,
        /// Months between audits of results.
        audit_interval_months: Whole<1, 240>,
    }

    /// Meeting where the results are gone through.
    group EvaluationMeeting {
        /// Whether it is planned.
        planned: Flag,
        /// Who takes part.
        attendees: Set<PersonRole>,
    }
}
