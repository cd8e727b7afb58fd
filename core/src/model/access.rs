//! How a person gets a place.

use super::contact::Contact;
use crate::macros::{record, vocabulary};
use crate::value::{Flag, LanguageTag, Quantity, Set, Texts, Url, Whole};

vocabulary! {
    /// Whether a referral is needed.
    ReferralNeed {
        /// Needed.
        Required = "required",
        /// Not needed.
        NotRequired = "not-required",
        /// With or without.
        Either = "either",
        /// Needed by some only.
        ForSome = "for-some",
    }

    /// Who may refer.
    Referrer {
        /// The general practitioner.
        GeneralPractitioner = "general-practitioner",
        /// Any doctor.
        Doctor = "doctor",
        /// A psychologist.
        Psychologist = "psychologist",
        /// A manual therapist.
        ManualTherapist = "manual-therapist",
        /// A chiropractor.
        Chiropractor = "chiropractor",
        /// A physiotherapist.
        Physiotherapist = "physiotherapist",
        /// A nurse or public health nurse.
        Nurse = "nurse",
        /// A specialist.
        Specialist = "specialist",
        /// A hospital or a hospital department.
        Hospital = "hospital",
        /// The person who treats the patient.
        TreatingProfessional = "treating-professional",
        /// Services in the municipality.
        Municipality = "municipality",
        /// The Labour and Welfare Administration.
        Nav = "nav",
        /// A school or kindergarten.
        School = "school",
        /// The person.
        Oneself = "oneself",
        /// Another health service.
        HealthService = "health-service",
        /// Others.
        Other = "other",
        /// Anyone.
        Anyone = "anyone",
    }

    /// How a referral is sent.
    ReferralWay {
        /// Electronically, between health services.
        Electronic = "electronic",
        /// By post.
        Post = "post",
        /// By telephone.
        Phone = "phone",
        /// On a form made for it.
        OwnForm = "own-form",
        /// As part of follow-up, with no new referral.
        FollowUp = "follow-up",
    }

    /// A way to sign up.
    SignupWay {
        /// By telephone.
        Phone = "phone",
        /// By text message.
        TextMessage = "text-message",
        /// By mail.
        Email = "email",
        /// A form on the web.
        WebForm = "web-form",
        /// The provider's web pages, not said how.
        Website = "website",
        /// By getting in touch with the contact point.
        ContactPoint = "contact-point",
        /// Helsenorge.
        Helsenorge = "helsenorge",
        /// By post.
        Post = "post",
        /// In person.
        InPerson = "in-person",
        /// Through the referral.
        Referral = "referral",
        /// The provider calls people in.
        CalledIn = "called-in",
        /// People leave their name, and hear when there are new dates.
        InterestList = "interest-list",
        /// No sign-up: just come, or just begin.
        None = "none",
    }

    /// Something that a sign-up form asks for.
    SignupField {
        /// Name.
        Name = "name",
        /// Telephone, mail or address.
        ContactDetails = "contact-details",
        /// Date of birth.
        BirthDate = "birth-date",
        /// National identity number.
        NationalId = "national-id",
        /// Diagnosis or other health information.
        Health = "health",
        /// Need for adaptation or interpreter.
        AdaptationNeeds = "adaptation-needs",
        /// Food and allergies.
        Food = "food",
        /// Details about a relative.
        Relative = "relative",
    }

    /// What happens before a place is given.
    SelectionStep {
        /// A talk beforehand.
        PreTalk = "pre-talk",
        /// An assessment by professionals.
        Assessment = "assessment",
        /// A meeting with information.
        InformationMeeting = "information-meeting",
        /// A summons by letter.
        Summons = "summons",
        /// A contract or promise to take part.
        Contract = "contract",
        /// Those who are offered a place have to confirm it.
        Confirmation = "confirmation",
        /// An application that is decided on.
        Application = "application",
        /// First come, first served.
        FirstCome = "first-come",
    }

    /// Who consents that someone takes part.
    ConsentBy {
        /// The participants.
        Participant = "participant",
        /// The parents.
        Parents = "parents",
        /// Parents and child together.
        ParentsAndChild = "parents-and-child",
        /// A guardian or next of kin for someone who cannot decide.
        Guardian = "guardian",
    }

    /// How people hear about the offer.
    Channel {
        /// The provider's web pages.
        Website = "website",
        /// Helsenorge.
        Helsenorge = "helsenorge",
        /// Social media.
        SocialMedia = "social-media",
        /// Newspaper or radio.
        Press = "press",
        /// Leaflets and posters.
        Leaflet = "leaflet",
        /// General practitioners.
        GeneralPractitioners = "general-practitioners",
        /// Hospital departments.
        HospitalDepartments = "hospital-departments",
        /// Services in the municipality.
        MunicipalServices = "municipal-services",
        /// User organisations.
        UserOrganisations = "user-organisations",
        /// Schools and kindergartens.
        Schools = "schools",
        /// Letters or calls to people in a patient list.
        PatientLists = "patient-lists",
        /// Earlier participants.
        WordOfMouth = "word-of-mouth",
    }
}

record! {
    /// How a person gets a place.
    group Access {
        /// Whether people can come with no referral and often no sign-up.
        low_threshold: Flag,
        /// Whether a referral is needed, and from whom.
        referral: Referral,
        /// How to sign up.
        registration: Registration,
        /// What happens before a place is given.
        selection: Selection,
        /// How people hear about the offer.
        channels: Set<Channel>,
        /// Whether taking part is voluntary and people can leave at any time.
        voluntary: Flag,
        /// Whether people have to take part to get something else.
        mandatory: Flag,
        /// What the offer is a condition for, such as an operation.
        condition_for: Texts,
        /// Who consents that someone takes part as a patient.
        consent_by: Set<ConsentBy>,
        /// Whether consent is the legal basis for handling personal data.
        consent_for_data: Flag,
        /// Whether someone may come along to help.
        companion: Flag,
        /// Why a companion cannot come, or what applies.
        companion_text: Texts,
        /// Whether people get an individual decision in writing.
        decision: Flag,
        /// How to complain.
        complaint: Texts,
        /// When people can expect an answer.
        response_time: Texts,
        /// Who to ask for adaptation.
        adaptation_contact: Contact,
        /// How and when to cancel.
        cancellation: Cancellation,
    }

    /// Whether a referral is needed, and from whom.
    value Referral {
        /// Whether it is needed.
        need: ReferralNeed,
        /// Who may refer.
        from: Set<Referrer>,
        /// Whether people may also refer themselves.
        self_referral: Flag,
        /// Those who need no referral, such as relatives.
        not_needed_for: Set<super::audience::AudienceRole>,
        /// Whether people who are patients already need no new referral.
        not_needed_for_own_patients: Flag,
        /// How it is sent.
        ways: Set<ReferralWay>,
        /// Kinds of information that the referral has to hold.
        asks_for: Set<SignupField>,
        /// What the referral has to hold, in words.
        content: Texts,
        /// Where to send it.
        send_to: Texts,
        /// What applies, in words.
        text: Texts,
    }

    /// How to sign up.
    group Registration {
        /// Whether people have to sign up.
        required: Flag,
        /// Ways to sign up.
        ways: Set<SignupWay>,
        /// Address of the form.
        url: Url,
        /// What the form asks for.
        asks_for: Set<SignupField>,
        /// Languages of the form.
        languages: Set<LanguageTag>,
        /// Whether people are asked if they need adaptation or an interpreter.
        asks_needs: Flag,
        /// What applies, in words.
        text: Texts,
    }

    /// What happens before a place is given.
    value Selection {
        /// The steps.
        steps: Set<SelectionStep>,
        /// What applies, in words.
        text: Texts,
    }

    /// How and when to cancel.
    value Cancellation {
        /// Latest notice, in hours before the start.
        hours_before: Whole<0, 2_000>,
        /// What applies, in words.
        text: Texts,
    }

    /// How many can join.
    value Places {
        /// Places in all.
        total: Quantity,
        /// Places left.
        left: Quantity,
        /// What applies, in words.
        text: Texts,
    }
}
