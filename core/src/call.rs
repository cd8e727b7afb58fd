//! Requests as documents: what programs in other languages send.

use crate::assess::Request;
use crate::attestation::Attestations;
use crate::checklist::ChecklistChoice;
use crate::criterion::Profile;
use crate::macros::document;
use crate::model::identity::CareLevel;
use crate::model::organisation::ProviderKind;
use crate::model::{Offer, Provider};
use crate::source::{Circle, Day, Query};
use crate::value::{Date, LanguageTag, List, Set, Slug};

document! {
    /// What is to be assessed, on which day, and how.
    Call requires ["asOf", "offer"] {
        /// The day of the assessment. Rates and provisions are those that hold on it, and runs that ended before are left out.
        as_of: Date,
        /// The offer.
        offer: Box<Offer>,
        /// The profile of its provider.
        provider: Box<Provider>,
        /// Answers that people have given.
        attestations: Box<Attestations>,
        /// Choices of criteria; the public description when none is given.
        profiles: Set<Profile>,
        /// Only these criteria, whatever their profile.
        only: Set<Slug>,
        /// Not these criteria.
        skip: Set<Slug>,
        /// Which checklist is wanted, when one is asked for. An assessment leaves it alone.
        checklist: ChecklistChoice,
        /// Language of the texts; codes only when none is given.
        language: LanguageTag,
    }
}

impl Call {
    /// The request, and the offer it is about. `None` only for one that was built without a day or an offer.
    pub fn request(&self) -> Option<(&Offer, Request<'_>)> {
        let mut request = Request::on(self.as_of.as_ref()?);
        if let Some(profiles) = &self.profiles {
            request = request.profiles(profiles);
        }
        if let Some(provider) = &self.provider {
            request = request.provider(provider);
        }
        if let Some(attestations) = &self.attestations {
            request = request.attestations(attestations.attestations.as_deref().unwrap_or_default());
        }
        let ids = |ids: &Option<Set<Slug>>| ids.iter().flatten().map(|id| id.as_str().to_owned()).collect();
        if self.only.is_some() {
            request = request.only(ids(&self.only));
        }
        Some((self.offer.as_deref()?, request.skip(ids(&self.skip))))
    }

    /// The same for a checklist: all criteria that are of no pack, when no profile is given; and which list is wanted.
    pub fn checklist_request(&self) -> Option<(&Offer, Request<'_>, ChecklistChoice)> {
        let (offer, request) = self.request()?;
        let request = if self.profiles.is_some() { request } else { request.profiles(Profile::STANDARD) };
        Some((offer, request, self.checklist.clone().unwrap_or_default()))
    }
}

document! {
    /// Two requests whose answers are to be compared.
    CallPair requires ["before", "after"] {
        /// What it is compared with.
        before: Box<Call>,
        /// What is asked about. The words of the answer are in its language.
        after: Box<Call>,
    }
}

document! {
    /// A question about sources: what binds whom. What is left out is not asked.
    SourceCall {
        /// The kind of body that they bind, or are addressed to.
        binds: ProviderKind,
        /// The part of the services that they are about.
        level: CareLevel,
        /// The people they are about.
        audience: Set<Circle>,
        /// The day on which they hold.
        as_of: Date,
    }
}

impl SourceCall {
    /// The question.
    pub fn query(&self) -> Query {
        let mut query = self.audience.iter().flatten().fold(Query::default(), |query, circle| query.circle(*circle));
        if let Some(kind) = self.binds {
            query = query.provider(kind);
        }
        if let Some(level) = self.level {
            query = query.level(level);
        }
        if let Some(date) = &self.as_of {
            query = query.on(Day::of(date));
        }
        query
    }
}

document! {
    /// Answers of people, in several documents that are to be one.
    MergeCall requires ["attestations"] {
        /// The documents. They are about the same offer.
        attestations: List<Attestations>,
    }
}
