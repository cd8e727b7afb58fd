//! How the organisation works: pathway, records, quality, privacy, routines.

use crate::macros::{record, vocabulary};
use crate::value::{Date, Flag, List, Set, Text, Texts, Url, Whole};

vocabulary! {
    /// Why an offer belongs in the specialist service.
    LevelReason {
        /// It needs specialised knowledge.
        SpecialisedCompetence = "specialised-competence",
        /// The condition is rare.
        RareCondition = "rare-condition",
        /// It is bound up with treatment.
        IntegratedWithTreatment = "integrated-with-treatment",
        /// It is held together with the municipality.
        JointOffer = "joint-offer",
    }

    /// A place to turn to in the pathway.
    ContactPoint {
        /// The coordinating unit.
        CoordinatingUnit = "coordinating-unit",
        /// A healthy life centre.
        HealthyLifeCentre = "healthy-life-centre",
        /// A learning and mastery centre.
        LearningMasteryCentre = "learning-mastery-centre",
        /// The general practitioner.
        GeneralPractitioner = "general-practitioner",
        /// Another.
        Other = "other",
    }

    /// Whether a patient record is kept.
    Journal {
        /// A record for each patient.
        Individual = "individual",
        /// None, because the sessions are not health care, with a reason.
        NotHealthCareWithReason = "not-health-care-with-reason",
        /// None.
        None = "none",
    }

    /// Whose record an attendance is written in.
    RecordOf {
        /// The person with the illness.
        IndexPatient = "index-patient",
        /// The relative.
        Relative = "relative",
        /// Nobody's.
        Nobody = "nobody",
    }

    /// What is written in the record.
    RecordContent {
        /// That the person took part.
        Attendance = "attendance",
        /// What kind of contact it was.
        ContactForm = "contact-form",
        /// What information was given.
        InformationGiven = "information-given",
        /// Goals and assessment.
        GoalsAndAssessment = "goals-and-assessment",
    }

    /// Where activity is registered.
    RegisteredIn {
        /// The patient administrative system and the patient register.
        PatientSystem = "patient-system",
        /// The municipality's record system.
        MunicipalSystem = "municipal-system",
        /// A count of its own.
        OwnCount = "own-count",
        /// Nowhere.
        Nowhere = "nowhere",
    }

    /// What an indicator tells about.
    IndicatorKind {
        /// What is in place.
        Structure = "structure",
        /// What is done.
        Process = "process",
        /// What comes of it.
        Result = "result",
    }

    /// Something that is done, or not needed for a reason.
    Assessed {
        /// Done.
        Done = "done",
        /// Not needed, with a reason.
        NotNeededWithReason = "not-needed-with-reason",
        /// Not done.
        NotDone = "not-done",
    }

    /// Whether the sector's code of conduct for information security is followed.
    Normen {
        /// Followed.
        Followed = "followed",
        /// Not connected to the health network.
        NotConnected = "not-connected",
        /// Not followed.
        NotFollowed = "not-followed",
    }

    /// A rule for the group.
    GroupRule {
        /// What is said stays in the group.
        Confidentiality = "confidentiality",
        /// People come every time, or say so.
        Attendance = "attendance",
        /// Nobody has to share.
        NoDutyToShare = "no-duty-to-share",
        /// Everyone gets time to speak.
        SpeakingTime = "speaking-time",
        /// No recording by participants.
        NoRecording = "no-recording",
        /// No perfume.
        ScentFree = "scent-free",
        /// People stay at home when they are ill.
        StayHomeWhenIll = "stay-home-when-ill",
        /// Respect.
        Respect = "respect",
    }
}

record! {
    /// Where the offer stands in the course of care.
    group Pathway {
        /// Whether it is part of a pathway.
        part_of_pathway: Flag,
        /// Name of the pathway.
        name: Texts,
        /// Why it belongs in the specialist service.
        level_reasons: Set<LevelReason>,
        /// Where people turn.
        contact_points: Set<ContactPoint>,
        /// Plan for drawing in primary care.
        primary_care_plan: Texts,
        /// Whether people can come back for a refresher.
        refresher: Flag,
        /// What applies, in words.
        text: Texts,
    }

    /// Records and registration of activity.
    group RecordKeeping {
        /// Whether a patient record is kept.
        journal: Journal,
        /// Why not.
        journal_reason: Texts,
        /// Whose record.
        record_of: RecordOf,
        /// What is written.
        content: Set<RecordContent>,
        /// Where activity is registered.
        registered_in: Set<RegisteredIn>,
        /// Name of the system.
        system: Text,
        /// Whether attendance is given procedure codes.
        coded: Flag,
        /// Whether attendance is counted without codes.
        internal_count: Flag,
        /// Unit or role responsible.
        responsible: Text,
        /// Routine.
        routine: Texts,
    }

    /// Quality work.
    group Quality {
        /// Guidelines.
        guidelines: Texts,
        /// Procedures.
        procedures: Texts,
        /// System for documentation.
        documentation_system: Text,
        /// Indicators.
        indicators: List<Indicator>,
        /// Last review by someone outside.
        external_review: Date,
        /// Routine for acute illness or worry during a session.
        acute_routine: Texts,
        /// What is done when someone reacts strongly.
        distress_plan: Texts,
        /// What has been changed after evaluation, latest first.
        change_log: List<super::content::Change>,
    }

    /// An indicator.
    value Indicator {
        /// Name.
        name: Texts,
        /// What it tells about.
        kind: IndicatorKind,
        /// Values over time, oldest first.
        series: List<Measurement>,
    }

    /// One value of an indicator.
    value Measurement {
        /// Year.
        year: Whole<1990, 2100>,
        /// The value.
        value: Whole<0, 100_000_000>,
    }

    /// Privacy.
    group Privacy {
        /// Address of the privacy notice.
        notice: Url,
        /// Whether there is a notice for children.
        notice_for_children: Flag,
        /// Organisations that decide why and how personal data are used.
        controllers: List<Text>,
        /// How they share the tasks.
        controllers_split: Texts,
        /// Legal basis for using personal data.
        legal_basis: Texts,
        /// Whether there is an agreement with the supplier of the platform.
        processor_agreement: Flag,
        /// Assessment of consequences for privacy.
        impact_assessment: Assessed,
        /// Why it was not needed.
        impact_assessment_reason: Texts,
        /// Assessment of risk.
        risk_assessment: Assessed,
        /// When the risk was assessed.
        risk_assessed_on: Date,
        /// The sector's code of conduct.
        normen: Normen,
        /// What people are told beforehand.
        told_beforehand: Texts,
        /// Whether people can write to the provider through a secure channel.
        secure_communication: Flag,
        /// Who gets to know who takes part.
        shared_with: Texts,
        /// Whether the patient's consent is obtained when relatives are told about the patient.
        patient_consent: Flag,
    }

    /// Rules for the group.
    group GroupRules {
        /// Rules.
        rules: Set<GroupRule>,
        /// Share of the sessions each participant has to come to, per cent.
        minimum_attendance: Whole<1, 100>,
        /// Sessions each participant has to come to.
        minimum_sessions: Whole<1, 1_000>,
        /// What applies, in words.
        text: Texts,
    }
}
