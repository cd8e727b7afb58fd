//! Languages, interpreters, and how people are informed.

use crate::macros::{record, vocabulary};
use crate::value::{Date, Flag, LanguageTag, Set, Texts, Url};

vocabulary! {
    /// Whether there is an interpreter.
    Interpreter {
        /// Offered to everyone who needs one.
        Offered = "offered",
        /// On request.
        OnRequest = "on-request",
        /// Not needed, with a reason.
        NotNeededWithReason = "not-needed-with-reason",
        /// Not offered.
        NotOffered = "not-offered",
        /// People bring their own.
        BringOwn = "bring-own",
        /// An adult in the family interprets.
        FamilyAdult = "family-adult",
        /// A child in the family interprets.
        FamilyChild = "family-child",
    }

    /// Whether interpreters are qualified.
    InterpreterQualified {
        /// They are in the national register of interpreters.
        Qualified = "qualified",
        /// There is a dispensation.
        Dispensation = "dispensation",
        /// They are not.
        NotQualified = "not-qualified",
    }

    /// Support for people with another language.
    LanguageSupport {
        /// Interpreter.
        Interpreter = "interpreter",
        /// A group in their own language.
        OwnLanguageGroup = "own-language-group",
        /// A leader who speaks both languages.
        BilingualLeader = "bilingual-leader",
        /// None.
        None = "none",
    }

    /// Sámi in the Sámi administrative area.
    Sami {
        /// Offered in Sámi.
        Offered = "offered",
        /// On request.
        OnRequest = "on-request",
        /// Not in the area.
        NotInArea = "not-in-area",
        /// Not offered.
        NotOffered = "not-offered",
    }

    /// A fact that an invitation tells.
    InvitationPart {
        /// Title.
        Title = "title",
        /// Who it is for.
        Target = "target",
        /// Content.
        Content = "content",
        /// Time.
        Time = "time",
        /// Place.
        Place = "place",
        /// Organiser.
        Organiser = "organiser",
        /// Contact.
        Contact = "contact",
        /// Sign-up.
        Registration = "registration",
        /// Referral.
        Referral = "referral",
        /// Cost.
        Cost = "cost",
        /// Relatives.
        NextOfKin = "next-of-kin",
        /// Travel.
        Travel = "travel",
        /// That users take part in holding it.
        UserInvolvement = "user-involvement",
        /// Equipment.
        Equipment = "equipment",
        /// A room of one's own.
        PrivateRoom = "private-room",
    }
}

record! {
    /// Languages of the offer.
    group Language {
        /// Languages that the offer is held in.
        held_in: Set<LanguageTag>,
        /// Interpreter.
        interpreter: Interpreter,
        /// Why an interpreter is not needed.
        interpreter_reason: Texts,
        /// How to get an interpreter.
        interpreter_booking: Texts,
        /// Whether interpreters are qualified.
        interpreter_qualified: InterpreterQualified,
        /// Whether sign language interpreting is available.
        sign_language: Flag,
        /// Support for people with another language.
        support: Set<LanguageSupport>,
        /// Sámi.
        sami: Sami,
        /// What applies, in words.
        text: Texts,
    }

    /// How people are informed.
    group Information {
        /// Address of the public page.
        public_page: Url,
        /// What the invitation tells.
        invitation_contains: Set<InvitationPart>,
        /// Languages of the invitation.
        invitation_languages: Set<LanguageTag>,
        /// Languages of letters, such as invitation and refusal.
        letter_languages: Set<LanguageTag>,
        /// Plain language: whether someone has gone through the texts.
        plain_language: PlainLanguage,
        /// How parents of participants under 16 are informed.
        parents: Texts,
        /// What is told to parents, and what is not, for participants from 12 to 16 years.
        young_people: Texts,
        /// User organisation that people are told about.
        user_organisation: Texts,
    }

    /// Whether someone has gone through the texts.
    value PlainLanguage {
        /// Whether a person has done it.
        reviewed: Flag,
        /// When.
        date: Date,
        /// Whether people in the target group have read them.
        tested_by_target_group: Flag,
    }
}
