//! Whom to ask: always a function, never a person.

use crate::macros::{record, vocabulary};
use crate::value::{Email, Flag, Phone, Set, Text, Texts, Url};

vocabulary! {
    /// A way to reach someone.
    ContactWay {
        /// Telephone.
        Phone = "phone",
        /// Text message.
        TextMessage = "text-message",
        /// Mail.
        Email = "email",
        /// Web page or form.
        Web = "web",
        /// Post.
        Post = "post",
        /// In person.
        InPerson = "in-person",
        /// A leaflet that tells how.
        Leaflet = "leaflet",
        /// The treating professional or a service people already use.
        ThroughService = "through-service",
    }

    /// What a contact point answers.
    ContactFor {
        /// Questions about the offer.
        Questions = "questions",
        /// Sign-up.
        Registration = "registration",
        /// Referrals.
        Referrals = "referrals",
        /// Adaptation and interpreter.
        Adaptation = "adaptation",
        /// Rights.
        Rights = "rights",
        /// Travel.
        Travel = "travel",
        /// Children who are relatives.
        Children = "children",
        /// Privacy.
        Privacy = "privacy",
        /// Technical help.
        TechnicalHelp = "technical-help",
        /// Help in an emergency or crisis.
        AcuteHelp = "acute-help",
    }
}

record! {
    /// A contact point: a function or unit with telephone, mail or page.
    value Contact {
        /// Function or unit, never a person's name.
        role: Texts,
        /// What it answers.
        about: Set<ContactFor>,
        /// Ways to reach it, also when number or address is not given here.
        ways: Set<ContactWay>,
        /// Telephone.
        phone: Phone,
        /// Mail address of the function.
        email: Email,
        /// Page.
        url: Url,
        /// Postal address.
        postal_address: Text,
        /// When it answers.
        hours: Texts,
        /// Whether the page names a person here. The name itself has no place in the model.
        names_a_person: Flag,
        /// What applies, in words.
        text: Texts,
    }
}
