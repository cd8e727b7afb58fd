//! What is said of one offer beside its findings.

use super::Checked;
use super::broken::shown;
use crate::text::{QUIET, WRONG, harmless, styled, unbroken, wrap};
use mestring::assess::{AttestationState, Counted, Reason};
use mestring::model::Offer;
use mestring::register::{self, RegisterCoverage};
use mestring::source::Day;
use mestring::value::Date;
use mestring_i18n::{Catalogue, Language, Variable};
use std::fmt::Write as _;

/// The title of an offer, in the language of the reader if it has one in it.
pub(crate) fn title(offer: &Offer, language: Language) -> Option<String> {
    let titles = offer.title.as_ref()?;
    let mut preferred = [language].into_iter().chain(language.fallbacks().iter().copied());
    let known = preferred.find_map(|language| titles.get(language.tag()));
    let title = known.or_else(|| titles.iter().next().map(|(_, text)| text))?;
    // Line breaks of the page say nothing here.
    Some(harmless(&title.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// What the reader has to know of how it was assessed: that a profile is not there, or answers cannot be read.
pub(crate) fn notes(texts: &Catalogue, checked: &Checked) -> Vec<String> {
    let profile = checked.missing.as_ref();
    let mut notes = profile.map(|(id, unreadable)| missing(texts, id, unreadable)).unwrap_or_default();
    notes.extend(unreadable(texts, &checked.unreadable));
    notes
}

/// That files with answers cannot be read.
pub(crate) fn unreadable(texts: &Catalogue, files: &[String]) -> Vec<String> {
    let told = |name: &String| texts.text("cli-answers-unreadable", &[("file", Variable::Text(&shown(name)))]);
    files.iter().map(told).collect()
}

/// That a profile is not there, and which files may be it.
pub(crate) fn missing(texts: &Catalogue, id: &str, unreadable: &[String]) -> Vec<String> {
    let missing = texts.text("cli-no-profile", &[("id", Variable::Text(&harmless(id)))]);
    let files = unreadable.iter();
    let files = files.map(|name| texts.text("cli-profile-unreadable", &[("file", Variable::Text(&shown(name)))]));
    [missing].into_iter().chain(files).collect()
}

/// What became of the answers that people have given: how many count, and why the others do not.
pub(super) struct Answered {
    /// How many count.
    pub(super) counted: String,
    /// Those that do not count, and those that differ: what each is about, who answered what, and what became of it. Those that
    /// have to be asked for again come first.
    pub(super) others: Vec<[String; 3]>,
    /// How many have been replaced by later ones, and how many are about what was not asked; when they are not told one by one.
    pub(super) rest: Vec<String>,
    /// How to answer again.
    pub(super) again: Option<String>,
}

/// `None` when nobody has answered anything. `all`: also those that have been replaced.
pub(super) fn answered(texts: &Catalogue, checked: &Checked, all: bool) -> Option<Answered> {
    let answers = &checked.assessment.attestations;
    if answers.is_empty() {
        return None;
    }
    let count = |state| answers.iter().filter(|answer| answer.state == state).count();
    let (counting, not_asked) = (count(Counted::Counts), count(Counted::NotAsked));
    let asked = answers.len() - not_asked;
    let variables = [("count", Variable::Number(asked)), ("counting", Variable::Number(counting))];
    let is_told = |answer: &&AttestationState| match answer.state {
        // Those who differ have to know who said what.
        Counted::Counts => answer.criterion.is_some_and(|criterion| {
            let finding = checked.assessment.finding(criterion.id);
            finding.is_some_and(|finding| finding.reason == Some(Reason::AnswersDiffer))
        }),
        Counted::Replaced | Counted::NotAsked => all,
        _ => true,
    };
    let mut told: Vec<_> = answers.iter().filter(is_told).collect();
    told.sort_by_key(|answer| !answer.state.is_lapsed());
    let rest = [("cli-answers-replaced", count(Counted::Replaced)), ("cli-answers-not-asked", not_asked)];
    let rest = rest.into_iter().filter(|(_, count)| *count > 0 && !all);
    let again = told.iter().find(|answer| answer.state.is_lapsed()).map(|answer| {
        let command = unbroken(&format!("mestring attest … --role {}", answer.attestation.role.as_str()));
        texts.text("cli-answers-again", &[("command", Variable::Text(&command))])
    });
    let words = |answer: &&AttestationState| {
        let text = texts.attestation(answer);
        // A name that no criterion has is what somebody wrote.
        [harmless(&text.title), text.said, text.message]
    };
    Some(Answered {
        counted: texts.text("cli-answers", &variables),
        others: told.iter().map(words).collect(),
        rest: rest.map(|(key, count)| texts.text(key, &[("count", Variable::Number(count))])).collect(),
        again,
    })
}

/// That answers are about no offer that was checked.
pub(crate) fn unused(texts: &Catalogue, files: &[&str]) -> Vec<String> {
    files.iter().map(|name| texts.text("cli-answers-unused", &[("file", Variable::Text(&shown(name)))])).collect()
}

/// What every assessment has to be read with: the day or the days, and how far the register reaches.
pub(crate) fn register(texts: &Catalogue, days: &str) -> String {
    let (register, version) = (register::DATE.to_string(), register::VERSION);
    let date = Variable::Text(days);
    texts.text(
        "cli-register",
        &[("date", date), ("register", Variable::Text(&register)), ("version", Variable::Text(version))],
    )
}

/// The same for people, with what the register knows nothing of.
pub(crate) fn footer(texts: &Catalogue, days: &str, dates: &[&Date]) -> String {
    let mut out = format!("\n{}\n", styled(QUIET, &wrap(&register(texts, days), "")));
    for date in dates.iter().filter(|date| register::coverage(Day::of(date)) == RegisterCoverage::NotCovered) {
        let date = [("date", Variable::Text(date.as_str()))];
        _ = writeln!(out, "{}", styled(WRONG, &wrap(&texts.text("cli-not-covered", &date), "")));
    }
    out
}
