//! What is said of one offer beside its findings.

use super::Checked;
use super::broken::shown;
use crate::text::{QUIET, WRONG, harmless, styled, wrap};
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

/// What the reader has to know of how it was assessed: that a profile is not there.
pub(super) fn notes(texts: &Catalogue, checked: &Checked) -> Vec<String> {
    let Some((id, unreadable)) = &checked.missing else { return Vec::new() };
    let missing = texts.text("cli-no-profile", &[("id", Variable::Text(&harmless(id)))]);
    let files =
        unreadable.iter().map(|name| texts.text("cli-profile-unreadable", &[("file", Variable::Text(&shown(name)))]));
    [missing].into_iter().chain(files).collect()
}

/// That answers are about no offer that was checked.
pub(super) fn unused(texts: &Catalogue, files: &[&str]) -> Vec<String> {
    files.iter().map(|name| texts.text("cli-answers-unused", &[("file", Variable::Text(&shown(name)))])).collect()
}

/// What every assessment has to be read with: the day or the days, and how far the register reaches.
pub(super) fn register(texts: &Catalogue, days: &str) -> String {
    let (register, version) = (register::DATE.to_string(), register::VERSION);
    let date = Variable::Text(days);
    texts.text(
        "cli-register",
        &[("date", date), ("register", Variable::Text(&register)), ("version", Variable::Text(version))],
    )
}

/// The same for people, with what the register knows nothing of.
pub(super) fn footer(texts: &Catalogue, days: &str, dates: &[&Date]) -> String {
    let mut out = format!("\n{}\n", styled(QUIET, &wrap(&register(texts, days), "")));
    for date in dates.iter().filter(|date| register::coverage(Day::of(date)) == RegisterCoverage::NotCovered) {
        let date = [("date", Variable::Text(date.as_str()))];
        _ = writeln!(out, "{}", styled(WRONG, &wrap(&texts.text("cli-not-covered", &date), "")));
    }
    out
}
