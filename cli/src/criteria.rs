//! `mestring criteria`: the list of what is asked.

use crate::arguments::Format;
use crate::text::{HEADING, QUIET, WIDTH, padded, styled, unbroken, word, wrap, write};
use mestring::criteria::CRITERIA;
use mestring::criterion::{Criterion, Force, Profile, Theme};
use mestring_i18n::{Catalogue, Language, Variable};
use mestring_schemas::answer::listed_criterion;
use std::fmt::Write as _;
use std::io::Result;
use std::process::ExitCode;
use unicode_width::UnicodeWidthStr as _;

/// Prints the criteria of these profiles.
pub(crate) fn print(profiles: &[Profile], language: Language, format: Format) -> Result<ExitCode> {
    let is_asked = |criterion: &&'static Criterion| profiles.iter().any(|profile| criterion.is_in(*profile));
    let criteria: Vec<_> = CRITERIA.iter().copied().filter(is_asked).collect();
    match format {
        Format::Json => {
            let texts = Catalogue::all();
            let listed: Vec<_> = criteria.iter().map(|criterion| listed_criterion(criterion, &texts)).collect();
            write(&(serde_json::to_string_pretty(&listed)? + "\n"))?;
        }
        Format::Text => write(&table(&Catalogue::new(language), &criteria))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A table of title, force and name for each theme.
fn table(texts: &Catalogue, criteria: &[&'static Criterion]) -> String {
    let widest = |width: &dyn Fn(&Criterion) -> usize| criteria.iter().map(|one| width(one)).max().unwrap_or(0);
    let titles = widest(&|one| texts.title(one).width());
    let forces = widest(&|one| force(texts, one.force_at_most()).width());
    let mut out = String::new();
    for theme in Theme::ALL {
        let of_theme: Vec<_> = criteria.iter().filter(|criterion| criterion.theme == *theme).collect();
        if of_theme.is_empty() {
            continue;
        }
        let heading = word(texts, *theme);
        _ = writeln!(out, "{}", styled(HEADING, &wrap(&heading, "")));
        for criterion in of_theme {
            let force = padded(&force(texts, criterion.force_at_most()), forces);
            let title = texts.title(criterion);
            let id = styled(QUIET, criterion.id);
            // Names stand in a column of their own, or below when there is no room for one.
            if forces + titles + criterion.id.width() + 6 <= WIDTH {
                _ = writeln!(out, "  {force}  {}  {id}", padded(&title, titles));
            } else {
                _ = writeln!(out, "  {force}  {title}\n  {}  {id}", " ".repeat(forces));
            }
        }
        out.push('\n');
    }
    let command = unbroken("mestring explain …");
    out + &wrap(&texts.text("cli-explain", &[("command", Variable::Text(&command))]), "") + "\n"
}

/// A force in one short word.
pub(crate) fn force(texts: &Catalogue, force: Option<Force>) -> String {
    let key = match force {
        Some(Force::StatuteDuty) => "cli-force-duty",
        Some(Force::GuidelineMust) => "cli-force-guideline",
        Some(Force::Recommendation) => "cli-force-recommendation",
        _ => "cli-force-advice",
    };
    texts.text(key, &[])
}
