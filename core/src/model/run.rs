//! One dated holding of an offer.

use super::access::Places;
use super::audience::{Audience, Group};
use super::contact::Contact;
use super::cost::Cost;
use super::identity::Standing;
use super::place::{DeliveryMode, Venue};
use super::schedule::{Dates, Session};
use super::unstated::Unstated;
use crate::macros::record;
use crate::value::{LanguageTag, List, PartialDate, Set, Slug, Texts, Url, Whole};

record! {
    /// One dated holding of an offer.
    #[doc(alias = "gjennomføring")]
    group Run {
        /// Short name.
        id: Slug,
        /// Title, when it has one of its own.
        title: Texts,
        /// Whether it can be joined.
        standing: Standing,
        /// When.
        dates: Dates,
        /// Its sessions, when each is described.
        sessions: List<Session>,
        /// Who this run is for, when it differs from the offer.
        audience: Box<Audience>,
        /// How many meet, when it differs from the offer.
        group: Box<Group>,
        /// Where people take part.
        modes: Set<DeliveryMode>,
        /// Where.
        venues: List<Venue>,
        /// Last day to sign up.
        deadline: PartialDate,
        /// What applies to the deadline, in words.
        deadline_text: Texts,
        /// How many can join.
        places: Places,
        /// What it costs, when it differs from the offer.
        cost: Cost,
        /// Whom to ask, when it differs from the offer.
        contacts: List<Contact>,
        /// Languages it is held in, when they differ from the offer.
        held_in: Set<LanguageTag>,
        /// Address of its own page.
        url: Url,
        /// How many came, per cent of the places taken, afterwards.
        attendance: Whole<0, 100>,
        /// How the programme was followed, afterwards.
        fidelity: Texts,
        /// What applies, in words.
        text: Texts,
        /// Facts about this run that are not stated, and why.
        unstated: List<Unstated>,
    }
}
