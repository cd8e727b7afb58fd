//! Who takes part in holding the offer: roles with counts, never persons.

use super::audience::{AgeGroup, AudienceRole};
use crate::macros::{record, vocabulary};
use crate::value::{Flag, Quantity, Set, Text, Texts, Whole};

vocabulary! {
    /// A role in planning, holding or evaluating the offer.
    PersonRole {
        /// A professional.
        Professional = "professional",
        /// A user representative: speaks for a group and is not employed by the organiser.
        UserRepresentative = "user-representative",
        /// An experience consultant: employed because of own experience.
        ExperienceConsultant = "experience-consultant",
        /// Someone who tells of own experience, with no other role (*erfaringsformidler*).
        ExperienceTeller = "experience-teller",
        /// A peer supporter.
        Peer = "peer",
        /// Leads the group or course.
        GroupLeader = "group-leader",
        /// Teaches.
        Educator = "educator",
        /// Coordinates.
        Coordinator = "coordinator",
        /// Helps with the technology.
        TechnicalHost = "technical-host",
        /// Interprets.
        Interpreter = "interpreter",
        /// Has the medical responsibility.
        MedicalLead = "medical-lead",
        /// Is responsible for children who are relatives.
        ChildResponsible = "child-responsible",
        /// A volunteer.
        Volunteer = "volunteer",
    }

    /// A profession.
    Profession {
        /// Doctor.
        Doctor = "doctor",
        /// Nurse, with or without specialisation.
        Nurse = "nurse",
        /// Public health nurse.
        PublicHealthNurse = "public-health-nurse",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Physiotherapist.
        Physiotherapist = "physiotherapist",
        /// Occupational therapist.
        OccupationalTherapist = "occupational-therapist",
        /// Clinical dietitian.
        Dietitian = "dietitian",
        /// Social worker.
        SocialWorker = "social-worker",
        /// Social educator.
        SocialEducator = "social-educator",
        /// Pharmacist.
        Pharmacist = "pharmacist",
        /// Speech therapist.
        SpeechTherapist = "speech-therapist",
        /// Teacher.
        Teacher = "teacher",
        /// Audiologist or audio educator.
        Audiologist = "audiologist",
        /// Vision educator.
        VisionEducator = "vision-educator",
        /// Child welfare worker.
        ChildWelfareWorker = "child-welfare-worker",
        /// Sports educator.
        SportsEducator = "sports-educator",
        /// Chiropractor.
        Chiropractor = "chiropractor",
        /// Manual therapist.
        ManualTherapist = "manual-therapist",
        /// Midwife.
        Midwife = "midwife",
        /// Dental personnel.
        Dental = "dental",
        /// Chaplain, deacon or adviser on belief.
        Chaplain = "chaplain",
        /// Family therapist or guide.
        FamilyTherapist = "family-therapist",
        /// Health personnel, not said which.
        HealthPersonnel = "health-personnel",
        /// Another profession.
        Other = "other",
    }

    /// A phase of the Standard method.
    #[doc(alias = "fase")]
    Phase {
        /// Planning.
        Planning = "planning",
        /// Carrying out.
        Implementation = "implementation",
        /// Evaluation.
        Evaluation = "evaluation",
    }

    /// Something a leader can do.
    Competence {
        /// Leading groups.
        GroupLeadership = "group-leadership",
        /// The illness or situation.
        Illness = "illness",
        /// Communication.
        Communication = "communication",
        /// Coping and change.
        Coping = "coping",
        /// Education.
        Education = "education",
        /// User participation.
        UserParticipation = "user-participation",
        /// Culture and migration.
        CulturalCompetence = "cultural-competence",
        /// Leading over the internet.
        DigitalFacilitation = "digital-facilitation",
    }

    /// Whether training has been taken.
    TrainingState {
        /// Done.
        Done = "done",
        /// Offered.
        Offered = "offered",
        /// Not done.
        NotDone = "not-done",
    }

    /// A kind of training.
    Training {
        /// In the programme.
        Programme = "programme",
        /// In health pedagogy.
        Pedagogy = "pedagogy",
        /// In user participation.
        UserParticipation = "user-participation",
        /// As a peer supporter.
        PeerSupport = "peer-support",
        /// In another matter.
        Other = "other",
    }

    /// How a user representative was found.
    RecruitedVia {
        /// A user organisation.
        UserOrganisation = "user-organisation",
        /// A clinical unit.
        ClinicalUnit = "clinical-unit",
        /// As a former participant.
        FormerParticipant = "former-participant",
        /// A school.
        School = "school",
        /// A kindergarten.
        Kindergarten = "kindergarten",
        /// A volunteer centre.
        VolunteerCentre = "volunteer-centre",
        /// An advertisement.
        Advert = "advert",
        /// A user council or panel.
        UserCouncil = "user-council",
    }

    /// What is agreed about a fee for user representatives.
    Honorarium {
        /// Agreed.
        Agreed = "agreed",
        /// Declined.
        Declined = "declined",
        /// Voluntary by agreement.
        VoluntaryByAgreement = "voluntary-by-agreement",
    }

    /// Support to user representatives.
    Support {
        /// Preparation.
        Preparation = "preparation",
        /// A talk afterwards.
        Debrief = "debrief",
        /// A fixed contact person.
        ContactPerson = "contact-person",
        /// Supervision.
        Supervision = "supervision",
    }

    /// A routine that may have exceptions.
    Routine {
        /// Done for all it concerns.
        Done = "done",
        /// Exempt, with a reason.
        ExemptWithReason = "exempt-with-reason",
        /// Not done.
        NotDone = "not-done",
    }
}

record! {
    /// A role, and what is said about those who have it.
    group Person {
        /// The roles: a nurse who leads the group is `professional` and `group-leader`.
        roles: Set<PersonRole>,
        /// How many.
        count: Quantity,
        /// Professions.
        professions: Set<Profession>,
        /// Profession, function or organisation, in words.
        title: Texts,
        /// Phases they take part in.
        phases: Set<Phase>,
        /// What they do.
        role_description: Texts,
        /// Topics they take.
        topics: Set<super::content::Topic>,
        /// What they can do.
        competences: Set<Competence>,
        /// Training in health pedagogy.
        health_pedagogy: TrainingState,
        /// Training taken.
        training: Set<Training>,
        /// Training, in words.
        training_in_words: Texts,
        /// Whether they are certified or approved in the programme.
        certified: Flag,
        /// Whether they have lived experience.
        lived_experience: Flag,
        /// What the experience is as.
        experience_as: Set<AudienceRole>,
        /// Stage of life.
        age_groups: Set<AgeGroup>,
        /// How they were found.
        recruited_via: Set<RecruitedVia>,
        /// Whether the organiser employs them.
        employed_by_organiser: Flag,
        /// Whether they are paid for this.
        paid: Flag,
        /// Whether their expenses are covered.
        expenses_covered: Flag,
        /// Fee.
        honorarium: Honorarium,
        /// Support they get.
        support: Set<Support>,
        /// What applies, in words.
        text: Texts,
    }

    /// Routines of the organisation for those who take part in holding offers.
    group StaffRoutines {
        /// Police certificate.
        police_certificate: Routine,
        /// Why some are exempt.
        police_certificate_reason: Texts,
        /// How old, in months, a certificate may be when it is presented.
        police_certificate_months: Whole<0, 600>,
        /// Whether user representatives, peers and volunteers sign a declaration of confidentiality.
        confidentiality_declaration: Flag,
        /// What user representatives and peers are paid and offered.
        remuneration: Texts,
        /// Professionals' training in user participation.
        participation_training: TrainingState,
    }

    /// Who answers for what.
    group Responsibility {
        /// Unit or role with the professional responsibility.
        professional: Text,
        /// How roles and tasks are shared.
        tasks: Texts,
        /// Unit or role that answers for information to patients.
        information: Text,
        /// Unit or role responsible for children who are relatives.
        children: Text,
    }
}
