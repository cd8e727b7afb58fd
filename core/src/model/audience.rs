//! Who the offer is for.

use crate::macros::{record, vocabulary};
use crate::value::{Flag, LanguageTag, List, MunicipalityNumber, Quantity, Set, Text, Texts, Whole};

vocabulary! {
    /// Who a person is in relation to the health challenge.
    AudienceRole {
        /// Someone with the health challenge.
        Patient = "patient",
        /// A relative or someone else close.
        NextOfKin = "next-of-kin",
        /// A parent of a child with the challenge.
        Parent = "parent",
        /// A brother or sister.
        Sibling = "sibling",
        /// A child of someone with the challenge.
        Child = "child",
        /// A partner.
        Partner = "partner",
        /// Someone who has lost a person close.
        Bereaved = "bereaved",
        /// A professional.
        Professional = "professional",
        /// A user representative.
        UserRepresentative = "user-representative",
        /// An employer.
        Employer = "employer",
        /// Anyone.
        Public = "public",
        /// A companion who helps.
        Companion = "companion",
    }

    /// A stage of life.
    AgeGroup {
        /// Children.
        Children = "children",
        /// Adolescents.
        Youth = "youth",
        /// Young adults.
        YoungAdults = "young-adults",
        /// Adults.
        Adults = "adults",
        /// Parents.
        Parents = "parents",
        /// Older people.
        OlderAdults = "older-adults",
        /// Older migrants.
        OlderMigrants = "older-migrants",
    }

    /// A circumstance that brings rules of its own.
    Circumstance {
        /// Children and adolescents who are relatives of a patient.
        MinorsAsRelatives = "minors-as-relatives",
        /// Children and adolescents who have lost someone close.
        BereavedMinors = "bereaved-minors",
        /// Patients who have children under 18.
        PatientsWithMinorChildren = "patients-with-minor-children",
        /// People with particularly burdensome care work.
        CarersHeavyBurden = "carers-heavy-burden",
        /// People who need coordinated services over a long time.
        LongTermNeeds = "long-term-needs",
        /// People with a disability.
        Disability = "disability",
        /// People with an intellectual disability.
        IntellectualDisability = "intellectual-disability",
        /// Deaf people.
        Deaf = "deaf",
        /// Deafblind people.
        Deafblind = "deafblind",
        /// People who speak Sámi.
        SamiSpeakers = "sami-speakers",
        /// People who do not speak Norwegian.
        NonNorwegianSpeakers = "non-norwegian-speakers",
        /// People who use personal assistance.
        PersonalAssistance = "personal-assistance",
        /// People who do not decide for themselves in this matter.
        LacksDecisionCompetence = "lacks-decision-competence",
        /// People with few resources.
        FewResources = "few-resources",
    }

    /// Whether the offer is made for one diagnosis or works across them.
    DiagnosisScope {
        /// For certain diagnoses or conditions.
        Specific = "specific",
        /// Regardless of diagnosis.
        Independent = "independent",
    }

    /// What kind of challenge a condition is.
    ConditionKind {
        /// A diagnosis or disease.
        Diagnosis = "diagnosis",
        /// A complaint or symptom.
        Complaint = "complaint",
        /// Impaired function.
        Disability = "disability",
        /// A habit.
        Habit = "habit",
        /// A life situation, such as grief or loneliness.
        LifeSituation = "life-situation",
    }

    /// Where people are in the course of an illness or situation.
    Stage {
        /// Newly diagnosed, or new to the situation.
        New = "new",
        /// Being examined.
        UnderAssessment = "under-assessment",
        /// Before treatment or an operation.
        BeforeTreatment = "before-treatment",
        /// During treatment.
        DuringTreatment = "during-treatment",
        /// After treatment, an operation or discharge.
        AfterTreatment = "after-treatment",
        /// For a long time.
        LongStanding = "long-standing",
    }

    /// Only for women, or only for men.
    OnlyFor {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
    }

    /// How common the conditions are.
    Commonness {
        /// Common.
        Common = "common",
        /// Rare, or in need of specialised knowledge.
        Rare = "rare",
    }

    /// What relatives have to do with the offer. The four are different things.
    RelativesRole {
        /// The offer is for them.
        Audience = "audience",
        /// They may come along.
        ComeAlong = "come-along",
        /// They have a part of their own.
        OwnPart = "own-part",
        /// They have to take part or agree.
        Required = "required",
        /// They are a topic, no more is said.
        Topic = "topic",
        /// They cannot come.
        NotIncluded = "not-included",
    }

    /// What a demand on those who take part is about.
    RequirementKind {
        /// Age.
        Age = "age",
        /// Sex.
        Sex = "sex",
        /// Language.
        Language = "language",
        /// Where people live.
        Residence = "residence",
        /// Disability.
        Disability = "disability",
        /// Diagnosis, or how severe it is.
        Diagnosis = "diagnosis",
        /// Being assessed, examined or treated at a certain place.
        Patient = "patient",
        /// Functioning, such as being self-reliant or able to train.
        Functioning = "functioning",
        /// Concentration, motivation or readiness for a group.
        Readiness = "readiness",
        /// Coming every time.
        Attendance = "attendance",
        /// Membership.
        Membership = "membership",
        /// Support from parents.
        ParentalSupport = "parental-support",
        /// Something else.
        Other = "other",
    }
}

record! {
    /// Who the offer is for.
    group Audience {
        /// Who it is for, in words.
        description: Texts,
        /// Who they are in relation to the health challenge.
        roles: Set<AudienceRole>,
        /// Stages of life.
        age_groups: Set<AgeGroup>,
        /// Age in years.
        age: Quantity,
        /// Age, in words.
        age_in_words: Texts,
        /// Age of the child or person that the offer is about, when those who take part are others.
        concerns_age: Quantity,
        /// School years.
        school_years: Quantity,
        /// Whether the age limit is the year people turn that age.
        age_by_calendar_year: Flag,
        /// For certain diagnoses, or regardless of diagnosis.
        diagnosis_scope: DiagnosisScope,
        /// Diagnoses, conditions or life situations.
        conditions: List<Condition>,
        /// How common the conditions are.
        commonness: Commonness,
        /// Where people are in the course of the illness or situation.
        stages: Set<Stage>,
        /// How many months since the diagnosis, operation, death or other event.
        months_since: Quantity,
        /// Where they are in it, in words.
        stage: Texts,
        /// Circumstances that bring rules of their own.
        circumstances: Set<Circumstance>,
        /// Only for women, or only for men.
        only_for: OnlyFor,
        /// Languages that people in the target group need.
        language_needs: Set<LanguageTag>,
        /// What people need or have to manage to take part.
        requirements: List<Requirement>,
        /// Who or what the offer is not for.
        not_for: Texts,
        /// Conditions that the offer is not for.
        not_for_conditions: List<Condition>,
    }

    /// A diagnosis, a condition or a life situation.
    value Condition {
        /// What kind of challenge it is.
        kind: ConditionKind,
        /// Name in plain words.
        name: Texts,
        /// Codes for it, such as ICD-10 or ICPC-2.
        codes: List<Code>,
    }

    /// A code from a public code system.
    value Code {
        /// Address or object identifier of the code system.
        system: Text,
        /// The code.
        code: Text,
        /// What the code means.
        display: Text,
    }

    /// Something people need or have to manage.
    value Requirement {
        /// What it is about.
        kind: RequirementKind,
        /// What is asked for.
        text: Texts,
        /// Whether the description says that this is not needed.
        waived: Flag,
        /// Why.
        reason: Texts,
    }

    /// What relatives have to do with the offer.
    group Relatives {
        /// Their part.
        roles: Set<RelativesRole>,
        /// How many each participant may bring.
        each: Quantity,
        /// Whether any number may come.
        unlimited: Flag,
        /// Whether they count as places in the group.
        counted_in_group: Flag,
        /// Anything else said about relatives.
        text: Texts,
    }

    /// Where people have to live, or may live.
    group Catchment {
        /// Municipalities.
        municipalities: Set<MunicipalityNumber>,
        /// Places or areas, by name.
        areas: List<Text>,
        /// Whether people from elsewhere may come.
        open_to_others: Flag,
        /// Whether it is enough to stay in the municipality.
        stay_is_enough: Flag,
        /// Why people from elsewhere cannot come.
        reason: Texts,
        /// The area in words.
        text: Texts,
    }

    /// How many meet, and who with whom.
    group Group {
        /// How many take part.
        size: Quantity,
        /// Fewest needed for it to be held.
        minimum: Whole<1, 10_000>,
        /// How many more than the places are invited, because some drop out.
        overbooking: Whole<0, 1_000>,
        /// Whether new people can join along the way.
        open: Flag,
        /// How the group is put together: women and men apart, by age …
        composition: Texts,
        /// Largest age difference in years.
        age_span: Whole<0, 120>,
        /// What applies, in words.
        text: Texts,
    }
}
