//! The description of one offer.

use super::access::Access;
use super::audience::{Audience, Catchment, Group, Relatives};
use super::contact::Contact;
use super::content::{Claim, Content, Goal, KnowledgeBase, Material};
use super::cost::{Benefits, Cost};
use super::evaluation::Evaluation;
use super::identity::{
    Approach, CareLevel, Continuity, Describes, Nature, OfferKind, OfferType, Page, Programme, RelatedOffer, Status,
};
use super::language::{Information, Language};
use super::legal::LegalReference;
use super::organisation::{Agreement, Funding, Organisation, Partner};
use super::participation::Participation;
use super::people::{Person, Responsibility, StaffRoutines};
use super::place::{Accessibility, Delivery, Digital, Venue};
use super::planning::Planning;
use super::quality::{GroupRules, Pathway, Privacy, Quality, RecordKeeping};
use super::run::Run;
use super::schedule::{FollowUp, Schedule, Session};
use super::unstated::Unstated;
use crate::macros::document;
use crate::value::{Flag, List, Set, Slug, Text, Texts};

document! {
    /// The lasting description of a learning and mastery offer: who it is for, what it holds, how to get in; and its runs.
    ///
    /// Every field but the format is optional. What is absent was not said.
    #[doc(alias = "tilbud")]
    #[doc(alias = "tilbod")]
    Offer {
        /// Short name.
        id: Slug,
        /// Title.
        title: Texts,
        /// Other names it is known by.
        other_names: List<Text>,
        /// One or two sentences.
        summary: Texts,
        /// The whole text, when it is kept.
        description: Texts,
        /// One offer, or a whole service.
        describes: Describes,
        /// What people would call it.
        kinds: Set<OfferKind>,
        /// What it is, in the offer's own words.
        kinds_in_words: Texts,
        /// The form of learning, or several.
        offer_types: Set<OfferType>,
        /// How knowledge and experience meet.
        approach: Approach,
        /// Named programmes or manuals that it follows.
        programmes: List<Programme>,
        /// What the sessions are, in the eyes of the services.
        nature: Box<Nature>,
        /// Where in the services it belongs.
        care_level: CareLevel,
        /// Whether it comes back.
        continuity: Continuity,
        /// Whether people can join.
        status: Box<Status>,
        /// The page that the description comes from.
        page: Box<Page>,
        /// The organisation that holds it, and answers for it.
        provider: Box<Organisation>,
        /// Other organisations that take part.
        partners: List<Partner>,
        /// Written agreement between those who hold it together.
        agreement: Box<Agreement>,
        /// How it is paid for.
        funding: Set<Funding>,
        /// Who it is for.
        audience: Box<Audience>,
        /// What relatives have to do with it.
        relatives: Box<Relatives>,
        /// Where people have to live, or may live.
        catchment: Box<Catchment>,
        /// How many meet, and who with whom.
        group: Box<Group>,
        /// How a person gets a place.
        access: Box<Access>,
        /// Whom to ask.
        contacts: List<Contact>,
        /// What it costs.
        cost: Box<Cost>,
        /// What people may have covered from others.
        benefits: Box<Benefits>,
        /// How people take part.
        delivery: Box<Delivery>,
        /// Where people meet.
        venues: List<Venue>,
        /// What makes it work over the internet.
        digital: Box<Digital>,
        /// Access for everyone.
        accessibility: Box<Accessibility>,
        /// Languages and interpreters.
        language: Box<Language>,
        /// How people are informed.
        information: Box<Information>,
        /// How often and how long.
        schedule: Box<Schedule>,
        /// The sessions, whichever run.
        sessions: List<Session>,
        /// Dated holdings.
        runs: List<Run>,
        /// Why the offer exists.
        purpose: Texts,
        /// What people are to gain.
        goals: List<Goal>,
        /// What people meet.
        content: Box<Content>,
        /// What people get to read, see or use.
        materials: List<Material>,
        /// Claims of effect.
        claims: List<Claim>,
        /// What it rests on.
        knowledge_base: Box<KnowledgeBase>,
        /// Roles of those who take part in holding it.
        people: List<Person>,
        /// Whether several professions hold it together.
        interdisciplinary: Flag,
        /// Who leads it, in words.
        leadership: Texts,
        /// Who answers for what.
        responsibility: Box<Responsibility>,
        /// Routines for those who take part in holding it.
        staff_routines: Box<StaffRoutines>,
        /// User participation.
        participation: Box<Participation>,
        /// What lies behind it.
        planning: Box<Planning>,
        /// Evaluation.
        evaluation: Box<Evaluation>,
        /// What happens afterwards.
        follow_up: Box<FollowUp>,
        /// Where it stands in the course of care.
        pathway: Box<Pathway>,
        /// Records and registration of activity.
        record_keeping: Box<RecordKeeping>,
        /// Quality work.
        quality: Box<Quality>,
        /// Privacy.
        privacy: Box<Privacy>,
        /// Rules for the group.
        group_rules: Box<GroupRules>,
        /// Provisions, guidelines and strategies that the description cites.
        legal_basis: List<LegalReference>,
        /// Offers that belong with this one.
        related_offers: List<RelatedOffer>,
        /// Facts that are not stated, and why.
        unstated: List<Unstated>,
    }
}
