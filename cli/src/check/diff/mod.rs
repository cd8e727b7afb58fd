//! `mestring diff`: two drafts of an offer, or one offer on two days, in the terms of criteria.

mod json;
mod text;

use super::beside::{self, Beside, Unusable, given};
use super::{Checked, Tell, checked, code, day, fails_on, is_heard, unusable};
use crate::UNUSABLE;
use crate::arguments::{Diff, FailOn, Format, language};
use crate::input;
use crate::near;
use crate::text::write;
use mestring::assess::{Comparison, compare};
use mestring::model::Offer;
use mestring_i18n::{Catalogue, Language};
use std::io;
use std::process::ExitCode;

/// One of the two.
struct Side {
    /// The path, as given.
    name: String,
    /// What stands in it.
    source: String,
    checked: Checked,
}

/// Compares what the arguments ask for.
pub(crate) fn run(arguments: &Diff) -> io::Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    let by = &arguments.by;
    if !near::all_known(&texts, by.only.iter().chain(&by.skip)) {
        return Ok(ExitCode::from(UNUSABLE));
    }
    let first_day = day(arguments.as_of.as_ref())?;
    let second_day = arguments.and.as_ref().unwrap_or(&first_day);
    // Programs get codes; they get words too when they ask for a language.
    let words = arguments.lang.map(|lang| Catalogue::new(Language::from(lang)));
    // What cannot be used is told as `mestring check` tells it.
    let mut tell: Box<dyn Tell> = match arguments.format {
        Format::Text => Box::new(super::text::Text::new(&texts, &first_day, false, false)),
        Format::Json => Box::new(super::json::Json::new(words.as_ref(), &texts)),
    };
    let (mut profiles, mut answers) = match given(by) {
        Ok(beside) => beside,
        Err(files) => return unusable(tell.as_mut(), files),
    };
    let (before, after) = match drafts(arguments) {
        Ok(drafts) => drafts,
        Err(files) => return unusable(tell.as_mut(), files),
    };
    let second_path = arguments.after.as_ref().unwrap_or(&arguments.before);
    let [before, after] = [(before, &arguments.before, &first_day), (after, second_path, second_day)].map(
        |(Beside { name, text, document }, path, date)| {
            let path = input::file(path).path;
            let profile = profiles.of(&document, path.as_deref());
            let answers = answers.about(&document, path.as_deref());
            Side { name, source: text, checked: checked(document, profile, answers, date, by) }
        },
    );
    let comparison = compare(&before.checked.assessment, &after.checked.assessment);
    let unused: Vec<_> = answers.unused().collect();
    let told = match arguments.format {
        Format::Text => text::told(&texts, &before, &after, &comparison, &unused),
        Format::Json => json::told(words.as_ref(), &texts, &before, &after, &unused)?,
    };
    is_heard(write(&told))?;
    Ok(code(false, fails_anew(&comparison, by.fail_on)))
}

/// The two drafts; the same one twice when only one was given.
fn drafts(arguments: &Diff) -> Result<(Beside<Offer>, Beside<Offer>), Vec<Unusable>> {
    let before = beside::one(input::file(&arguments.before));
    let after = arguments.after.as_ref().map(|path| beside::one(input::file(path)));
    match (before, after) {
        (Ok(before), Some(Ok(after))) => Ok((before, after)),
        (Ok(before), None) => Ok((before.clone(), before)),
        (before, after) => Err(before.err().into_iter().chain(after.and_then(Result::err)).collect()),
    }
}

/// Whether there is something that ends the command with 1 and that was not there before.
fn fails_anew(comparison: &Comparison<'_>, fail_on: FailOn) -> bool {
    comparison.changes.iter().any(|change| fails_on(change.after, fail_on) && !fails_on(change.before, fail_on))
}
