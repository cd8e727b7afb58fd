//! What is asked for.

use crate::document::{Attestations, Offer, Provider};
use crate::words::{AttestationRole, ChecklistKind, Profile, Step};
use crate::{Day, MestringError};
use mestring::call::Call;
use mestring::checklist;
use mestring::document::Format;
use mestring::value::{Date, InvalidValue, LanguageTag, Set, Slug};
use std::sync::Arc;

/// On which day an offer is to be assessed, by which criteria, and with what is known beside it.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Request {
    /// The day of the assessment. Rates and provisions are those that hold on it, and runs that ended before are left out.
    pub as_of: Day,
    /// The profile of the provider.
    #[uniffi(default)]
    pub provider: Option<Arc<Provider>>,
    /// Answers that people have given.
    #[uniffi(default)]
    pub attestations: Option<Arc<Attestations>>,
    /// Choices of criteria; when none is given, the public description, or for a checklist all that are of no pack.
    #[uniffi(default)]
    pub profiles: Vec<Profile>,
    /// Only these criteria, whatever their profile; all of the profile when none is given.
    #[uniffi(default)]
    pub only: Vec<String>,
    /// Not these criteria.
    #[uniffi(default)]
    pub skip: Vec<String>,
    /// Which checklist is wanted, when one is asked for; the whole of the Standard method when none is given.
    #[uniffi(default)]
    pub checklist: Option<ChecklistChoice>,
    /// Language of the texts, such as `nn`; codes only when none is given.
    #[uniffi(default)]
    pub language: Option<String>,
}

/// Which part of which list is wanted.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ChecklistChoice {
    /// The list; the tasks of the Standard method when none is given.
    #[uniffi(default)]
    pub list: Option<ChecklistKind>,
    /// One step only.
    #[uniffi(default)]
    pub step: Option<Step>,
    /// What one role can answer.
    #[uniffi(default)]
    pub role: Option<AttestationRole>,
}

impl Request {
    /// The request as a document, with the offer it is about.
    pub(crate) fn about(self, offer: &Offer) -> Result<Call, MestringError> {
        let Self { as_of: Day(as_of), provider, attestations, profiles, only, skip, checklist, language } = self;
        let invalid = |pointer: &'static str| move |invalid| MestringError::invalid(pointer, &invalid);
        Ok(Call {
            schema: None,
            format: Format::default(),
            as_of: Some(Date::try_new(&as_of).map_err(invalid("/asOf"))?),
            offer: Some(Box::new(offer.0.clone())),
            provider: provider.map(|provider| Box::new(provider.0.clone())),
            attestations: attestations.map(|attestations| Box::new(attestations.0.clone())),
            profiles: set(profiles).map_err(invalid("/profiles"))?,
            only: names("/only", &only)?,
            skip: names("/skip", &skip)?,
            checklist: checklist.map(|ChecklistChoice { list, step, role }| checklist::ChecklistChoice {
                list,
                step,
                role,
            }),
            language: language.map(|tag| LanguageTag::try_new(&tag)).transpose().map_err(invalid("/language"))?,
        })
    }
}

/// What is left out in a document is an empty list here.
pub(crate) fn set<T: PartialEq>(items: Vec<T>) -> Result<Option<Set<T>>, InvalidValue> {
    if items.is_empty() { Ok(None) } else { Set::try_new(items).map(Some) }
}

fn names(pointer: &str, names: &[String]) -> Result<Option<Set<Slug>>, MestringError> {
    let name = |(at, name): (usize, &String)| {
        Slug::try_new(name).map_err(|invalid| MestringError::invalid(format!("{pointer}/{at}"), &invalid))
    };
    let names = names.iter().enumerate().map(name).collect::<Result<Vec<_>, _>>()?;
    set(names).map_err(|invalid| MestringError::invalid(pointer, &invalid))
}
