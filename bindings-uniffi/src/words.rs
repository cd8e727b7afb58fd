//! The vocabularies of the contract, as they are known in Kotlin, Swift and Python.
//!
//! Each is declared once more, since its words and what they mean have to be known when the sources of those languages are
//! written. A word too many or too few does not compile.

use crate::give::same;
pub use mestring::annual_report::Task as ReportTask;
pub use mestring::assess::{ChangeKind, Counted, How, Outcome, Reason};
pub use mestring::attestation::{AttestationAnswer, AttestationRole};
pub use mestring::checklist::{ChecklistKind, ItemState, Step};
pub use mestring::concept::ConceptTheme;
pub use mestring::criterion::{Force, Profile, Target, Theme};
pub use mestring::knowledge::{EvidenceKind, FactorEffect, KnowledgeTopic};
pub use mestring::model::identity::CareLevel;
pub use mestring::model::organisation::ProviderKind;
pub use mestring::model::participation::ParticipationLevel;
pub use mestring::model::people::Phase;
pub use mestring::participation::{Actor, Asked, Caveat, Demand, DemandState, Said};
pub use mestring::register::RegisterCoverage;
pub use mestring::source::{Circle, Confidence, Modality, SourceStatus, Tie, Voluntary, WorkKind};

/// Declares vocabularies of the contract for other languages.
macro_rules! words {
    ($( $(#[$meta:meta])* $name:ident { $( $(#[$word_meta:meta])* $word:ident, )* } )*) => {$(
        #[uniffi::remote(Enum)]
        $(#[$meta])*
        pub enum $name {
            $( $(#[$word_meta])* $word, )*
        }

        same!($name);
    )*};
}

words! {
    /// What came of one criterion.
    Outcome {
        /// The description, the provider's profile or an answer shows it.
        Met,
        /// Stated facts break the rule, two statements cannot both be right, or somebody answered no.
        Conflict,
        /// Expected, and nothing shows it. That is no breach.
        NotShown,
        /// A person has to judge.
        NeedsReview,
        /// Not for this offer on this day.
        NotApplicable,
    }

    /// What shows it.
    How {
        /// The description.
        Shown,
        /// The profile of the provider.
        Inherited,
        /// An answer.
        Attested,
    }

    /// Why an outcome is what it is, when the criterion alone does not say.
    Reason {
        /// It will be told later.
        AnnouncedLater,
        /// Somebody was asked, and did not know.
        Asked,
        /// Somebody answered no.
        AttestedNot,
        /// Only a person can judge it.
        Judgement,
        /// It is about each participant, which a text cannot show.
        Individual,
        /// The facts that would tell are not stated.
        FactsUnknown,
        /// It is not known whether the criterion applies.
        ApplicabilityUnknown,
        /// People have answered differently.
        AnswersDiffer,
        /// The offer says that it does not apply.
        SaidNotToApply,
        /// The criterion is for other offers.
        OtherOffers,
        /// Nothing that it rests on binds this provider.
        DoesNotBind,
        /// What it rests on is not in force on this day.
        NotInForce,
        /// Nothing is stated that it would be about.
        NothingToJudge,
    }

    /// What became of an answer.
    Counted {
        /// It counts.
        Counts,
        /// The same role has answered again later.
        Replaced,
        /// What the offer says has changed since, so it has to be asked again.
        FactsChanged,
        /// What is asked has changed since, so it has to be asked again.
        CriterionRevised,
        /// A source wants it done again before now, so it has to be asked again.
        Expired,
        /// The offer itself says the opposite.
        Outranked,
        /// It was given after the day of the assessment.
        Later,
        /// No criterion has this name.
        UnknownCriterion,
        /// There is no such run, or no profile of the provider.
        UnknownSubject,
        /// The criterion was not part of this assessment.
        NotAsked,
    }

    /// What kind of change it is. People read changes in this order.
    ChangeKind {
        /// A conflict that was not there before, or that is with something stronger now.
        NewConflict,
        /// It was met, and now something is lacking, or a person has to judge.
        NoLongerMet,
        /// It is met, and was not.
        NowMet,
        /// The conflict is gone; whether it is met is not known, or is no question any more.
        ConflictGone,
        /// It was not for this offer on that day, and now it is, or may be.
        NowApplies,
        /// It is not for this offer on this day, and was, or may have been.
        NoLongerApplies,
        /// Anything else: it is not shown or not decided in another way, or is said with another force.
        Other,
    }

    /// What somebody answered.
    AttestationAnswer {
        /// Yes.
        Yes,
        /// No.
        No,
        /// It does not apply here.
        NotApplicable,
        /// The person does not know.
        DoNotKnow,
    }

    /// The role somebody answered in. Never a name.
    AttestationRole {
        /// A user representative.
        UserRepresentative,
        /// A professional.
        Professional,
        /// A participant.
        Participant,
        /// Management.
        Management,
    }

    /// A step of the work, in its order.
    Step {
        /// Planning.
        Planning,
        /// Holding it.
        Implementation,
        /// Evaluation.
        Evaluation,
        /// What is changed and shared before it is held again.
        NextRound,
    }

    /// A way to put criteria in order.
    ChecklistKind {
        /// The tasks of the Standard method.
        StandardMethod,
        /// User participation.
        Participation,
        /// What those who hold the offer know, can do, and meet people with.
        HealthPedagogy,
        /// Offers over the internet.
        Digital,
        /// Plan, do, evaluate and correct, as the regulation on leadership and quality (LKF §§ 6–9) has it.
        QualityCycle,
        /// All criteria, by theme.
        Everything,
    }

    /// How far an item has come.
    ItemState {
        /// The description or the provider's profile shows it.
        Shown,
        /// Somebody has answered yes.
        Answered,
        /// Open: to be answered, or to be written into the description.
        Open,
        /// What is stated is too little to tell whether it concerns the offer.
        Unclear,
        /// Something stated says the opposite, or somebody answered no.
        Contradicted,
    }

    /// What the register knows of a day.
    RegisterCoverage {
        /// The rules that held that day.
        Known,
        /// What was decided for it when the register was last gone through; more can have been decided since.
        Ahead,
        /// Nothing certain: rules can have been others than those told here.
        NotCovered,
    }

    /// How strongly a source speaks.
    Force {
        /// It may be done.
        Advice,
        /// It should be done.
        Recommendation,
        /// A guideline says that it has to be done. That is no law.
        GuidelineMust,
        /// An act or a regulation in force says that it has to be done, or gives someone a right to it.
        StatuteDuty,
    }

    /// What a criterion speaks of.
    Target {
        /// The text, or a claim in it.
        Description,
        /// This offer.
        Offer,
        /// How the organisation works in general.
        Organisation,
        /// One participant's case.
        Individual,
    }

    /// What a criterion is about. People read findings in this order.
    Theme {
        /// Statements that have to fit together.
        Consistency,
        /// What a reader has to know: who, when, where, price, way in, contact.
        Basics,
        /// Who it is for.
        Audience,
        /// How a person gets a place.
        Access,
        /// Payments, travel and benefits.
        Cost,
        /// Languages, interpreters and plain language.
        Language,
        /// Access for everyone.
        Accessibility,
        /// Children and adolescents, as participants and as relatives.
        Children,
        /// User participation.
        Participation,
        /// Planning, by the Standard method.
        Planning,
        /// Content, methods, and those who lead.
        Pedagogy,
        /// Offers over the internet.
        Digital,
        /// Evaluation.
        Evaluation,
        /// Privacy and records.
        Privacy,
        /// Working together, and the way on.
        Collaboration,
        /// Quality work, and what the offer rests on.
        Quality,
        /// International checklists for describing and running offers.
        Reporting,
        /// Named programmes, as those who made them describe them.
        Programme,
        /// Conditions for funding.
        Funding,
    }

    /// A choice of criteria.
    Profile {
        /// What can be asked of a public description.
        PublicDescription,
        /// What is decided when an offer is planned, held and evaluated.
        Planning,
        /// How the organisation works.
        Governance,
        /// Pack: TIDieR, twelve things to tell of an intervention.
        Tidier,
        /// Pack: QISMET, quality of structured self-management education.
        Qismet,
        /// Pack: the American standards for diabetes self-management education and support.
        Dsmes,
        /// Pack: WHO on therapeutic patient education.
        WhoTpe,
        /// Pack: PEMAT, whether materials can be understood and acted on.
        Pemat,
        /// Pack: health literacy as a universal precaution.
        HealthLiteracy,
        /// Pack: the former conditions for activity-based funding of education in groups.
        IsfGroupEducation,
        /// Pack: what peer support has to be, to be reported for grants.
        BufdirPeer,
        /// Pack: named programmes held as they are described.
        ProgrammeFidelity,
    }

    /// A phase of the Standard method.
    Phase {
        /// Planning.
        Planning,
        /// Carrying out.
        Implementation,
        /// Evaluation.
        Evaluation,
    }

    /// Where in the services the offer belongs.
    CareLevel {
        /// The specialist health service.
        Specialist,
        /// The municipality.
        Municipal,
        /// The specialist health service and the municipality together.
        Joint,
        /// A national service.
        NationalService,
        /// Outside the public health and care services.
        Outside,
    }

    /// What kind of body an organisation is. It decides which duties bind it.
    ProviderKind {
        /// A regional health authority.
        RegionalHealthAuthority,
        /// A health trust.
        HealthTrust,
        /// A hospital.
        Hospital,
        /// A private specialist or institution under contract with a regional health authority.
        PrivateSpecialistUnderContract,
        /// A private rehabilitation institution.
        PrivateRehabilitation,
        /// A municipality, or several together.
        Municipality,
        /// A private body that does a municipality's task under contract.
        PrivateMunicipalUnderContract,
        /// A county authority.
        County,
        /// Another state body.
        StateBody,
        /// The Labour and Welfare Administration.
        Nav,
        /// A national competence service.
        NationalCompetenceService,
        /// A user organisation or patient association.
        UserOrganisation,
        /// Another voluntary organisation.
        Voluntary,
        /// A foundation.
        Foundation,
        /// A religious community.
        ReligiousCommunity,
        /// A school or kindergarten.
        School,
        /// A body for education or adult learning.
        Education,
        /// A private company or practice without a contract.
        Private,
    }

    /// What kind of text it is.
    WorkKind {
        /// An act.
        Act,
        /// A regulation.
        Regulation,
        /// A guideline from a national authority.
        Guideline,
        /// A code that a sector has agreed on.
        IndustryNorm,
        /// Advice from a competence service.
        ProfessionalAdvice,
        /// A political strategy.
        Strategy,
        /// Research.
        Research,
        /// A page that shows how others do it.
        Practice,
    }

    /// How the text speaks.
    Modality {
        /// Somebody has to.
        Duty,
        /// Somebody can claim it.
        Right,
        /// Somebody should.
        Recommendation,
        /// Somebody may.
        Advice,
    }

    /// Whether it holds now.
    SourceStatus {
        /// In force, or current.
        InForce,
        /// Decided, and not in force yet.
        NotInForce,
        /// Still there, and growing old.
        Ageing,
        /// Its time is over.
        Expired,
    }

    /// How sure it is that the text says what is said here.
    Confidence {
        /// The text was read.
        Verified,
        /// The main point was read, and some detail comes from elsewhere.
        Partly,
        /// General knowledge, or an outdated source.
        Unverified,
    }

    /// People that a source is about.
    Circle {
        /// Those who seek, are offered or get health care.
        Patients,
        /// Those who get municipal services that are not health care.
        Users,
        /// Children and adolescents.
        Children,
        /// Those closest to somebody who is ill.
        Relatives,
        /// Those whose care for somebody is a heavy burden (*særlig tyngende omsorgsarbeid*).
        CarersHeavyBurden,
        /// Parents of an ill child.
        ParentsOfChild,
        /// Children and adolescents close to somebody who is ill.
        MinorsAsRelatives,
        /// Children and adolescents who have lost somebody.
        BereavedMinors,
        /// Patients who have children.
        PatientsWithMinorChildren,
        /// People with an intellectual disability.
        PersonsWithIntellectualDisability,
        /// People with disabilities.
        PersonsWithDisabilities,
        /// Those who get personal assistance.
        UsersOfPersonalAssistance,
        /// People who do not speak Norwegian.
        NonNorwegianSpeakers,
        /// People who speak Sámi.
        SamiSpeakers,
        /// Deaf people.
        Deaf,
        /// Deafblind people.
        Deafblind,
    }

    /// Whether a voluntary organisation, or a private body with no contract of its own, is bound.
    Voluntary {
        /// Not bound.
        NotBound,
        /// When it does the task for a bound body under contract.
        UnderContract,
        /// Bound on its own.
        Bound,
    }

    /// What ties a body to a source.
    Tie {
        /// It binds the body, or is addressed to it, as what it is.
        Always,
        /// It does so when the body does the task for a public body under contract.
        UnderContract,
        /// It binds the health personnel who take part, and the body through them.
        ThroughPersonnel,
    }

    /// A level of user participation.
    ParticipationLevel {
        /// A person's own care, goals and learning.
        Individual,
        /// How offers are made, held and evaluated.
        Service,
        /// Planning of general importance, in councils and boards.
        System,
        /// Law, policy and priorities.
        Political,
    }

    /// Somebody who can take part in making an offer.
    Actor {
        /// A user representative.
        UserRepresentative,
        /// A professional.
        Professional,
        /// A participant.
        Participant,
    }

    /// What is said of somebody's part.
    Said {
        /// Takes part.
        Yes,
        /// Does not take part.
        No,
        /// Nothing is said.
        NotSaid,
    }

    /// What the sources ask of somebody's part.
    Asked {
        /// That they take part.
        Expected,
        /// Nothing certain: the source has a question mark.
        Open,
        /// Nothing, of an offer like this.
        NotAsked,
    }

    /// What an equal collaboration asks for.
    Demand {
        /// User representatives and professionals in all three phases.
        AllPhases,
        /// Experience and professional knowledge weigh the same.
        EqualKnowledge,
        /// Dialogue.
        Dialogue,
        /// It is said clearly which role somebody is asked to take.
        ClearRole,
        /// Professionals see to it that people are safe, guided and cared for.
        SafeAndGuided,
        /// The user representative speaks for more than one.
        SpeaksForMore,
    }

    /// How far a demand is shown.
    DemandState {
        /// All criteria that tell of it are met.
        Shown,
        /// Some are.
        PartlyShown,
        /// Nothing shows it.
        NotShown,
        /// Only people can tell.
        ForPeople,
        /// Something stated says the opposite, or somebody answered no.
        Contradicted,
        /// Not asked of an offer like this.
        NotAsked,
    }

    /// What has to be known to read the answer right.
    Caveat {
        /// The source has a question mark at the participants' part in planning and holding.
        ParticipantsOpen,
        /// The source has no row for professionals.
        ProfessionalsPresumed,
        /// Sources count the levels differently.
        LevelsDiffer,
        /// Criteria show signs of a collaboration, and prove none.
        SignsOnly,
        /// Something is told in words, which only people can read.
        InWords,
    }

    /// What a concept is about.
    ConceptTheme {
        /// Learning and mastery.
        LearningAndMastery,
        /// Learning and mastery work, and the kinds of offers.
        Offers,
        /// People and roles.
        People,
        /// User participation, and the knowledge it brings.
        Participation,
        /// Health pedagogy.
        Pedagogy,
        /// The Standard method and its phases.
        Method,
        /// How services hang together, and their quality.
        Services,
    }

    /// What kind of evidence it is.
    EvidenceKind {
        /// A search for all studies of a question, with what they find.
        SystematicReview,
        /// A map of the research on a subject, of many kinds. It tells what has been found, not how strong the effect is.
        ScopingReview,
        /// One study.
        SingleStudy,
        /// How those who held offers found them to be, at one place.
        LocalEvaluation,
        /// A competence service that tells of the research of itself or of others.
        ResearchSummary,
        /// Somebody's rating of how well an effect is shown.
        EvidenceRating,
    }

    /// What a piece of knowledge is about.
    KnowledgeTopic {
        /// What those who take part get out of it.
        Benefit,
        /// That people share what they have been through.
        SharingExperience,
        /// User participation.
        UserParticipation,
        /// What it costs and saves.
        HealthEconomics,
        /// Children and adolescents.
        ChildrenAndYoungPeople,
        /// Those closest to somebody who is ill.
        Relatives,
        /// Mental health.
        MentalHealth,
        /// Health pedagogy.
        HealthPedagogy,
        /// Health literacy.
        HealthLiteracy,
        /// Offers over the internet.
        DigitalOffers,
        /// How what people get out of it is measured.
        Measuring,
    }

    /// What a factor does.
    FactorEffect {
        /// It makes user participation easier.
        Helps,
        /// It makes user participation harder.
        Hinders,
    }

    /// One of the nine tasks of a national competence service. Older forms count eight, and leave the last one out.
    ReportTask {
        /// Building and spreading competence.
        Competence,
        /// Following the results of treatment, and telling of them.
        Results,
        /// Research, and networks for it.
        Research,
        /// Teaching.
        Teaching,
        /// Guidance to the services, to others and to users.
        Guidance,
        /// Equal access.
        EqualAccess,
        /// Putting guidelines and knowledge-based practice to work.
        Guidelines,
        /// Reference groups.
        ReferenceGroup,
        /// Reporting every year.
        YearlyReport,
    }
}
