//! Criteria of the tests' own, and short ways to try them: what holds for every criterion is tried on small ones.

use mestring::assess::{Assessment, Finding, Request, assess};
use mestring::attestation::{Attestation, AttestationAnswer, AttestationRole, Subject};
use mestring::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use mestring::model::{Offer, Provider};
use mestring::source::{Modality, Source, Work, WorkKind, page};
use mestring::value::{Date, Fingerprint, Slug};
use serde_json::{Value, json};

static WORK: Work = Work::page("own", WorkKind::Practice);

/// A source that speaks to everyone, always.
pub static FOR_EVERYONE: Source = page(&WORK, "https://example.org/", Modality::Recommendation);

/// The day on which the tests assess, unless they say another one.
pub const TODAY: &str = "2026-11-22";

/// A criterion with nothing special about it.
pub const fn criterion(id: &'static str, check: Check) -> Criterion {
    Criterion {
        id,
        aliases: &[],
        revision: 1,
        since: "2026.11",
        theme: Theme::Quality,
        phase: None,
        target: Target::Offer,
        also_in: &[],
        when: Rule::Always,
        bases: const { &[Basis::recommendation(&FOR_EVERYONE)] },
        check,
        ceiling: Ceiling::Shown,
        may_not_apply: false,
        prerequisite: false,
    }
}

/// Keeps something for as long as the program runs, as the criteria of an app are.
pub fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// An offer with these fields.
pub fn offer(mut fields: Value) -> Offer {
    fields["format"] = json!("mestring/offer/1");
    Offer::from_json(fields.to_string()).unwrap_or_else(|problems| panic!("{problems}: {fields}"))
}

/// A profile of a provider with these fields.
pub fn provider(mut fields: Value) -> Provider {
    fields["format"] = json!("mestring/provider/1");
    Provider::from_json(fields.to_string()).unwrap_or_else(|problems| panic!("{problems}: {fields}"))
}

/// A date.
pub fn day(text: &str) -> Date {
    Date::try_new(text).unwrap()
}

/// An offer assessed by these criteria alone.
pub fn by(criteria: &[&'static Criterion], offer: &Offer, request: Request<'_>) -> Assessment {
    let only = criteria.iter().map(|criterion| criterion.id.to_owned()).collect();
    let own: Vec<_> = criteria.to_vec();
    assess(offer, &request.only(only).own_criteria(&own))
}

/// What comes of one criterion, for an offer with these fields.
pub fn found(criterion: Criterion, fields: Value) -> Finding {
    found_with(criterion, fields, Request::on(&day(TODAY)))
}

/// The same, with what a request has beside the offer.
pub fn found_with(criterion: Criterion, fields: Value, request: Request<'_>) -> Finding {
    let assessment = by(&[keep(criterion)], &offer(fields), request);
    assert_eq!(assessment.findings.len(), 1);
    assessment.findings.into_iter().next().unwrap()
}

/// The places of a finding, those in the profile of the provider with `provider:` before them.
pub fn places(finding: &Finding) -> Vec<String> {
    let place = |place: &mestring::assess::Place| match place.side {
        mestring::assess::Side::Offer => place.pointer(),
        mestring::assess::Side::Provider => format!("provider:{}", place.pointer()),
    };
    finding.at.iter().map(place).collect()
}

/// An answer that somebody gave today, on facts with this fingerprint.
pub fn answered(criterion: &str, answer: AttestationAnswer, fingerprint: &Fingerprint) -> Attestation {
    Attestation {
        criterion: Slug::try_new(criterion).unwrap(),
        subject: Subject::Offer,
        answer,
        role: AttestationRole::Professional,
        date: day(TODAY),
        note: None,
        fingerprint: fingerprint.clone(),
    }
}
