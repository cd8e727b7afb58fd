//! The facts that an organisation states once for all its offers.

use super::access::Access;
use super::audience::{Catchment, Relatives};
use super::contact::Contact;
use super::cost::{Benefits, Cost};
use super::evaluation::Evaluation;
use super::identity::Page;
use super::language::{Information, Language};
use super::organisation::{Agreement, Organisation};
use super::participation::Participation;
use super::people::{Responsibility, StaffRoutines};
use super::place::{Accessibility, Delivery, Digital, Venue};
use super::quality::{GroupRules, Pathway, Privacy, Quality, RecordKeeping};
use super::schedule::FollowUp;
use super::unstated::Unstated;
use crate::macros::document;
use crate::value::{List, Slug, Texts};

document! {
    /// The profile of an organisation: facts stated once for all its offers.
    ///
    /// An offer that does not state a fact inherits it from here, and the finding says so. Each field has the same name
    /// and place as in an [`Offer`](super::Offer).
    #[doc(alias = "tilbyder")]
    #[doc(alias = "tilbydar")]
    Provider {
        /// Short name, which offers refer to with `provider.profile`.
        id: Slug,
        /// The organisation.
        provider: Box<Organisation>,
        /// What it says about its offers as a whole.
        summary: Texts,
        /// The page that the profile comes from.
        page: Box<Page>,
        /// What relatives have to do with its offers.
        relatives: Box<Relatives>,
        /// Where people have to live, or may live.
        catchment: Box<Catchment>,
        /// How a person gets a place.
        access: Box<Access>,
        /// Whom to ask.
        contacts: List<Contact>,
        /// What offers cost.
        cost: Box<Cost>,
        /// What people may have covered from others.
        benefits: Box<Benefits>,
        /// How people take part.
        delivery: Box<Delivery>,
        /// Where people meet.
        venues: List<Venue>,
        /// What makes offers work over the internet.
        digital: Box<Digital>,
        /// Access for everyone.
        accessibility: Box<Accessibility>,
        /// Languages and interpreters.
        language: Box<Language>,
        /// How people are informed.
        information: Box<Information>,
        /// Who answers for what.
        responsibility: Box<Responsibility>,
        /// Routines for those who take part in holding offers.
        staff_routines: Box<StaffRoutines>,
        /// User participation.
        participation: Box<Participation>,
        /// Evaluation.
        evaluation: Box<Evaluation>,
        /// What happens afterwards.
        follow_up: Box<FollowUp>,
        /// Where offers stand in the course of care.
        pathway: Box<Pathway>,
        /// Written agreement that covers its joint offers.
        agreement: Box<Agreement>,
        /// Records and registration of activity.
        record_keeping: Box<RecordKeeping>,
        /// Quality work.
        quality: Box<Quality>,
        /// Privacy.
        privacy: Box<Privacy>,
        /// Rules for groups.
        group_rules: Box<GroupRules>,
        /// Facts that are not stated, and why.
        unstated: List<Unstated>,
    }
}
