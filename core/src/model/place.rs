//! Where: places and screens.

use crate::macros::{record, vocabulary};
use crate::value::{Date, Flag, List, MunicipalityNumber, Set, Text, Texts, Url};

vocabulary! {
    /// Where people take part.
    DeliveryMode {
        /// In the same room.
        InPerson = "in-person",
        /// Over the internet, live or not said how.
        Digital = "digital",
        /// Some in the room and some over the internet, or groups in several rooms joined by video.
        Hybrid = "hybrid",
        /// Over the internet, in one's own time.
        SelfPaced = "self-paced",
        /// By telephone.
        Phone = "phone",
        /// In writing, live.
        Chat = "chat",
        /// In an app.
        App = "app",
        /// At home.
        AtHome = "at-home",
    }

    /// What makes a place usable for more people.
    VenueFeature {
        /// No steps.
        StepFree = "step-free",
        /// Lift.
        Lift = "lift",
        /// Toilet for wheelchair users.
        AccessibleToilet = "accessible-toilet",
        /// Hearing loop.
        HearingLoop = "hearing-loop",
        /// Parking for people with a disability.
        AccessibleParking = "accessible-parking",
        /// Parking.
        Parking = "parking",
        /// Public transport close by.
        PublicTransport = "public-transport",
        /// A quiet room.
        QuietRoom = "quiet-room",
        /// A group room of its own.
        OwnRoom = "own-room",
    }

    /// Something done so that more people can take part.
    Adaptation {
        /// Simple text.
        SimpleText = "simple-text",
        /// Easy read.
        EasyRead = "easy-read",
        /// Pictures or pictograms.
        Pictures = "pictures",
        /// Film.
        Film = "film",
        /// Sound.
        Sound = "sound",
        /// Large print.
        LargePrint = "large-print",
        /// Braille.
        Braille = "braille",
        /// Sign language.
        SignLanguage = "sign-language",
        /// Slower pace or more breaks.
        SlowerPace = "slower-pace",
        /// By age.
        ByAge = "by-age",
        /// By language or culture.
        ByCulture = "by-culture",
        /// By what each person needs.
        ByNeed = "by-need",
    }

    /// Which parts are recorded.
    RecordingPolicy {
        /// Nothing.
        None = "none",
        /// Talks only, never the participants.
        LecturesOnly = "lectures-only",
        /// Everything.
        All = "all",
    }
}

record! {
    /// A place where people meet.
    group Venue {
        /// Name of the place.
        name: Text,
        /// Street and number.
        street: Text,
        /// Postcode and town.
        town: Text,
        /// Municipality number.
        municipality: MunicipalityNumber,
        /// Building, floor, room, entrance.
        room: Text,
        /// How to find it.
        directions: Texts,
        /// Whether people with a disability can use it.
        accessible: Flag,
        /// What makes it usable for more people.
        features: Set<VenueFeature>,
        /// What is done for those who cannot use it.
        alternative: Texts,
        /// Whether food is served.
        food: Flag,
        /// Whether there is someone to look after children.
        child_care: Flag,
        /// Food, drink and breaks, in words.
        comfort: Texts,
        /// Which group or which time this place is for.
        used_for: Texts,
    }

    /// How people take part.
    group Delivery {
        /// Where people take part, when said.
        modes: Set<DeliveryMode>,
        /// Whether meeting in person is optional.
        attendance_optional: Flag,
        /// Whether it is held close to home and daily life.
        near_home: Flag,
        /// Why it is not.
        not_near_home_reason: Texts,
        /// What applies, in words.
        text: Texts,
    }

    /// What makes an offer over the internet work.
    group Digital {
        /// Whether the programme was made anew for the screen.
        adapted_programme: Flag,
        /// The platform.
        platform: Text,
        /// Whether the organisation has approved the platform.
        platform_approved: Flag,
        /// Whether privacy was assessed.
        privacy_assessed: Flag,
        /// Whether people have to install something.
        requires_install: Flag,
        /// Guide to joining.
        join_guide: Texts,
        /// Equipment that people need.
        equipment: Texts,
        /// Whether people are asked to sit alone in a room.
        private_room: Flag,
        /// Whether people can test the technology beforehand.
        tech_test: Flag,
        /// Whether people can get help beforehand.
        support_before: Flag,
        /// What is done when the technology fails.
        backup_plan: Texts,
        /// What people who cannot take part over the internet are offered.
        alternative: Texts,
        /// How those in the room and those at the screen get equal access.
        hybrid_plan: Texts,
        /// Whether there is a host at each place.
        local_host: Flag,
        /// Whether all who are present are shown on the screen.
        participants_visible: Flag,
        /// How it is checked who takes part.
        identification: Texts,
        /// Whether people can take part without a name.
        anonymous: Flag,
        /// Recording.
        recording: Recording,
        /// Address where it is found.
        url: Url,
        /// Whether people can return to it as often as they like.
        repeatable: Flag,
        /// What applies, in words.
        text: Texts,
    }

    /// Recording of meetings.
    value Recording {
        /// Which parts are recorded.
        policy: RecordingPolicy,
        /// Why.
        purpose: Texts,
        /// Legal basis.
        basis: Texts,
        /// Where recordings are kept.
        storage: Texts,
        /// How long they are kept.
        retention: Texts,
    }

    /// Access for everyone to what is on the web.
    group Accessibility {
        /// Adaptations.
        adaptations: Set<Adaptation>,
        /// Adaptations, in words.
        adaptations_in_words: List<Texts>,
        /// Standard that the web solution follows.
        standard: WebStandard,
        /// Address of the accessibility statement.
        statement: Url,
        /// Whether recorded video has captions.
        captions: Flag,
        /// Whether recorded video has audio description, or an alternative.
        audio_description: Flag,
        /// Date of the oldest recorded video.
        video_from: Date,
        /// What applies, in words.
        text: Texts,
    }
}

vocabulary! {
    /// A standard for accessible web solutions.
    WebStandard {
        /// WCAG 2.0, level AA.
        Wcag20Aa = "wcag-2.0-aa",
        /// WCAG 2.1, level AA, which EN 301 549 refers to.
        Wcag21Aa = "wcag-2.1-aa",
        /// WCAG 2.2, level AA.
        Wcag22Aa = "wcag-2.2-aa",
        /// EN 301 549.
        En301549 = "en-301-549",
        /// A lower level, or none.
        Lower = "lower",
    }
}
