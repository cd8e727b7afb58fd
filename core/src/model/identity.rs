//! What the offer is, and the page that describes it.

use super::access::Places;
use crate::macros::{record, vocabulary};
use crate::value::{Flag, LanguageTag, PartialDate, Quantity, Set, Slug, Text, Texts, Url};

vocabulary! {
    /// What a document describes.
    Describes {
        /// One offer.
        Offer = "offer",
        /// A whole service (a unit with several offers).
        Service = "service",
    }

    /// The form of learning.
    #[doc(alias = "tilbudstype")]
    OfferType {
        /// One person or family at a time.
        Individual = "individual",
        /// A programme for a group.
        Group = "group",
        /// Support for changing habits over a set period.
        Lifestyle = "lifestyle",
        /// Sharing of experience led by peers.
        Peer = "peer",
        /// Learning inside treatment, rehabilitation or care, with no programme of its own.
        Integrated = "integrated",
    }

    /// How knowledge and experience meet.
    #[doc(alias = "arbeidsmåte")]
    Approach {
        /// Professionals pass on knowledge.
        Transfer = "transfer",
        /// Professional knowledge and lived experience on equal terms.
        Equal = "equal",
        /// Mainly sharing of experience between peers.
        ExperienceSharing = "experience-sharing",
    }

    /// What people would call the offer.
    OfferKind {
        /// A course.
        Course = "course",
        /// A course over the internet that people take in their own time.
        OnlineCourse = "online-course",
        /// A school, such as a school for relatives or a heart school.
        School = "school",
        /// A group.
        Group = "group",
        /// A self-help group.
        SelfHelpGroup = "self-help-group",
        /// A group that is treatment.
        TreatmentGroup = "treatment-group",
        /// A group after treatment has ended.
        AftercareGroup = "aftercare-group",
        /// A stay of one or more nights or weeks.
        Stay = "stay",
        /// A meeting, a café or an open evening.
        Meeting = "meeting",
        /// A seminar or a single day with talks.
        Seminar = "seminar",
        /// Conversations for one person or family.
        Conversation = "conversation",
        /// A line people ring or write to.
        Helpline = "helpline",
        /// Follow-up at a healthy life centre.
        HealthyLifeCentre = "healthy-life-centre",
        /// Training or exercise together.
        Exercise = "exercise",
        /// A course in health pedagogy for those who hold offers.
        HealthPedagogyCourse = "health-pedagogy-course",
        /// Something else.
        Other = "other",
    }

    /// What a session is in the services.
    Purpose {
        /// Teaching patients and relatives.
        PatientEducation = "patient-education",
        /// Treatment.
        Treatment = "treatment",
        /// Habilitation or rehabilitation.
        Rehabilitation = "rehabilitation",
        /// Prevention and health promotion.
        Prevention = "prevention",
        /// Public health work outside the health and care services.
        PublicHealth = "public-health",
        /// Support and training for carers.
        CarerSupport = "carer-support",
        /// Self-help and peer support.
        PeerSupport = "peer-support",
        /// Culture or adult learning.
        AdultLearning = "adult-learning",
    }

    /// A field of health care with rules of its own.
    ServiceField {
        /// Somatic care.
        Somatic = "somatic",
        /// Mental health care in the specialist service.
        MentalHealthCare = "mental-health-care",
        /// Interdisciplinary specialised treatment of substance use.
        SubstanceCare = "substance-care",
        /// Habilitation and rehabilitation.
        Rehabilitation = "rehabilitation",
        /// Dental care.
        DentalCare = "dental-care",
        /// Health and care services in the municipality.
        MunicipalCare = "municipal-care",
    }

    /// What kind of stay or visit an offer is.
    Setting {
        /// An outpatient clinic.
        Outpatient = "outpatient",
        /// Admission to a hospital.
        Inpatient = "inpatient",
        /// A stay in an institution.
        InstitutionStay = "institution-stay",
        /// A day stay in an institution.
        DayStay = "day-stay",
        /// A healthy life centre or health station.
        HealthCentre = "health-centre",
        /// Somewhere else in the community.
        Community = "community",
    }

    /// A word that the offer says does not fit it.
    IsNot {
        /// Not therapy.
        Therapy = "therapy",
        /// Not treatment.
        Treatment = "treatment",
        /// Not a self-help group.
        SelfHelp = "self-help",
        /// Not a diet or weight-loss course.
        WeightLoss = "weight-loss",
        /// Not help in an emergency or acute crisis.
        AcuteHelp = "acute-help",
    }

    /// Where in the services the offer belongs.
    #[doc(alias = "omsorgsnivå")]
    CareLevel {
        /// The specialist health service.
        Specialist = "specialist",
        /// The municipality.
        Municipal = "municipal",
        /// The specialist health service and the municipality together.
        Joint = "joint",
        /// A national service.
        NationalService = "national-service",
        /// Outside the public health and care services.
        Outside = "outside",
    }

    /// Whether the offer comes back.
    Continuity {
        /// Held as long as there is need.
        Permanent = "permanent",
        /// Held in planned rounds.
        PlannedRounds = "planned-rounds",
        /// Held once.
        OneOff = "one-off",
        /// Held when enough people ask.
        OnDemand = "on-demand",
    }

    /// Whether the offer or a run can be joined.
    Standing {
        /// Planned, not open yet.
        Planned = "planned",
        /// Open for sign-up or referral.
        Open = "open",
        /// No places left.
        Full = "full",
        /// New people join a waiting list.
        WaitingList = "waiting-list",
        /// Will not be held.
        Cancelled = "cancelled",
        /// Paused.
        Paused = "paused",
        /// Has been held, or is no longer offered.
        Ended = "ended",
    }

    /// What kind of page the description comes from.
    PageKind {
        /// The offer's own page.
        OfferPage = "offer-page",
        /// An entry in a calendar of events.
        EventListing = "event-listing",
        /// News about the offer.
        NewsNotice = "news-notice",
        /// A notice to those who refer people.
        ReferrerNotice = "referrer-notice",
        /// A description of how others have done it.
        PracticeExample = "practice-example",
        /// An overview of several offers.
        Overview = "overview",
        /// A description of a programme that others hold.
        ProgrammeDescription = "programme-description",
        /// A printed or downloadable leaflet or invitation.
        Invitation = "invitation",
    }
}

record! {
    /// A named programme or manual that the offer follows.
    group Programme {
        /// Short name: `starthjelp`, `smil`, `mestringstreff`, `helt-sjef`, `bapp`, `sibs`, `kid`, `kib` and others.
        id: Slug,
        /// Name as written.
        name: Text,
        /// Who made it, when it is somebody else.
        owner: Text,
        /// Book, manual or written curriculum that is followed.
        manual: Text,
        /// Address of the written curriculum.
        curriculum: Url,
        /// How it is checked that the programme is followed.
        fidelity_plan: Texts,
    }

    /// What the sessions are, in the eyes of the services.
    group Nature {
        /// What the offer is meant as.
        purposes: Set<Purpose>,
        /// What the description says that the offer is not.
        is_not: Set<IsNot>,
        /// Whether the sessions are health care (*helsehjelp*), as the provider has judged it.
        health_care: Flag,
        /// Why the provider judges so.
        health_care_reason: Texts,
        /// The field of health care that it belongs to.
        field: ServiceField,
        /// What kind of stay or visit it is.
        setting: Setting,
        /// Whether the provider calls it a web-based treatment programme.
        web_treatment: Flag,
        /// Whether the meetings belong to one programme with a fixed set of meetings.
        single_programme: Flag,
        /// Whether the description calls the offer preventive work only.
        preventive_only: Flag,
        /// Whether the description says that the offer is the municipality's support to heavily burdened carers.
        carer_support_duty: Flag,
        /// Anything else said about what it is and is not.
        text: Texts,
    }

    /// Whether people can join.
    group Status {
        /// Whether the offer can be joined now.
        standing: Standing,
        /// Since when.
        since: PartialDate,
        /// How long people wait, in weeks.
        waiting_weeks: Quantity,
        /// How many can join, whichever run.
        places: Places,
        /// Why, and what people can do instead.
        text: Texts,
    }

    /// The page or text that the description comes from.
    group Page {
        /// What kind of page it is.
        kind: PageKind,
        /// Address of the page.
        url: Url,
        /// Languages of the page.
        languages: Set<LanguageTag>,
        /// When the page was first published.
        published: PartialDate,
        /// When the page was last changed.
        updated: PartialDate,
        /// Who published it, when it is not the provider.
        publisher: Text,
        /// Whether somebody other than the provider tells about the offer.
        told_by_others: Flag,
        /// Where people find the offer: web, newspaper, doctor's office and so on.
        found_through: Texts,
    }

    /// Another offer that belongs with this one.
    value RelatedOffer {
        /// Its short name.
        id: Slug,
        /// Its title.
        title: Texts,
        /// How it belongs.
        relation: Relation,
        /// Its address.
        url: Url,
    }
}

vocabulary! {
    /// How another offer belongs with this one.
    Relation {
        /// For the parents of those who take part.
        ForParents = "for-parents",
        /// For the relatives of those who take part.
        ForRelatives = "for-relatives",
        /// For the patients whose relatives this offer is for.
        ForPatients = "for-patients",
        /// For the children of those who take part.
        ForChildren = "for-children",
        /// For the siblings.
        ForSiblings = "for-siblings",
        /// Other help, such as a helpline or a website.
        OtherHelp = "other-help",
        /// To be taken before.
        Before = "before",
        /// A natural next step.
        After = "after",
        /// The same offer described elsewhere, or in another language.
        Same = "same",
        /// An alternative.
        Alternative = "alternative",
        /// Part of the same series.
        Part = "part",
    }
}
