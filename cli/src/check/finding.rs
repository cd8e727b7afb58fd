//! One finding in words, for people: what, where, why, what to do, and by which source.

use super::Checked;
use super::broken::shown;
use super::group::Group;
use crate::snippet::snippet;
use crate::text::{HEADING, QUIET, beside, cited, cut, padded, styled, word, wrap, wrap_behind};
use mestring::assess::{Finding, Place, Side, Statement};
use mestring::model::{Offer, Provider};
use mestring::problem;
use mestring::read::place_of;
use mestring::shape::Shaped as _;
use mestring_i18n::{Catalogue, Variable};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// Most lines of a file that are shown for one finding.
const MOST_PLACES: usize = 3;

/// The offer, and the texts that findings point into.
pub(crate) struct Subject<'a> {
    pub(crate) texts: &'a Catalogue,
    pub(crate) checked: &'a Checked,
    /// The file of the offer.
    pub(crate) source: &'a str,
}

impl Subject<'_> {
    /// The line of a place. `None` for what is missing and belongs in no field that is there.
    fn line(&self, place: &Place) -> Option<problem::Place> {
        let text = self.text(place.side);
        let found = place_of(text, &place.pointer())?;
        let nowhere = place.statement != Statement::Stated && place_of(text, "") == Some(found);
        (!nowhere).then_some(found)
    }

    /// The text of a document, as its columns are counted.
    fn text(&self, side: Side) -> &str {
        let text = match (side, &self.checked.provider) {
            (Side::Provider, Some(provider)) => &provider.text,
            _ => self.source,
        };
        text.strip_prefix('\u{feff}').unwrap_or(text)
    }

    /// What the field is called that something belongs in, and the line it is near.
    pub(super) fn field(&self, place: &Place) -> String {
        // Facts that only profiles can state have no name in an offer.
        let of_offer = self.texts.path(&Offer::SHAPE, &place.fact.pointer());
        let of_profile = || self.texts.path(&Provider::SHAPE, &place.fact.pointer());
        let path = if of_offer.is_empty() { of_profile() } else { of_offer };
        let variables = [("path", Variable::Text(&path)), ("fact", Variable::Text(place.fact.name()))];
        match self.line(place) {
            None => self.texts.text("cli-field", &variables),
            Some(found) => {
                let line = found.line.to_string();
                let [path, fact] = variables;
                self.texts.text("cli-field-near", &[path, fact, ("line", Variable::Text(&line))])
            }
        }
    }

    /// The finding in full.
    pub(super) fn full(&self, number: usize, finding: &Finding) -> String {
        let (texts, group) = (self.texts, Group::of(finding));
        let heading = format!("{number}. {} – ", texts.title(finding.criterion));
        let label = styled(group.style(), &group.label(texts));
        format!("{}{label}\n{}", styled(HEADING, &heading), self.body(finding))
    }

    /// What stands below the heading of a finding.
    pub(super) fn body(&self, finding: &Finding) -> String {
        let (texts, words) = (self.texts, self.texts.finding(finding));
        let mut out = self.places(finding, Group::of(finding));
        let message = format!("{} {}", words.message, words.why);
        _ = writeln!(out, "{}", wrap(message.trim(), "  "));
        if !words.remedy.is_empty() {
            let remedy = texts.text("cli-remedy", &[("remedy", Variable::Text(&words.remedy))]);
            _ = writeln!(out, "{}", wrap(&remedy, "  "));
        }
        out.push_str(&self.sources(finding));
        out
    }

    /// The lines it points at; for what is missing, the field.
    pub(crate) fn places(&self, finding: &Finding, group: Group) -> String {
        let mut out = String::new();
        let mut lines: Vec<(Side, problem::Place)> = Vec::new();
        for place in finding.at.iter().filter(|place| place.statement == Statement::Stated) {
            let Some(found) = self.line(place) else { continue };
            // Several values often stand on one line: the mark goes from the first to the last of them.
            match lines.iter_mut().find(|(side, known)| *side == place.side && known.line == found.line) {
                Some((_, known)) => *known = both(*known, found),
                None => lines.push((place.side, found)),
            }
        }
        // To say that there is one more takes as much room as the line itself.
        let most = if lines.len() == MOST_PLACES + 1 { lines.len() } else { MOST_PLACES };
        for (side, found) in lines.iter().take(most) {
            if let (Side::Provider, Some(provider)) = (side, &self.checked.provider) {
                _ = writeln!(out, "  {}", styled(QUIET, &shown(&provider.name)));
            }
            out.push_str(&snippet(self.text(*side), *found, group.style()));
        }
        if let (true, Some(place)) = (lines.is_empty(), finding.at.first()) {
            _ = writeln!(out, "{}", wrap(&self.field(place), "  "));
        }
        let more = lines.len().saturating_sub(most);
        if more > 0 {
            let told = self.texts.text("cli-more-places", &[("count", Variable::Number(more))]);
            _ = writeln!(out, "  {}", styled(QUIET, &told));
        }
        out
    }

    /// The strongest source that speaks to this provider, and the name of the criterion, which knows the others.
    fn sources(&self, finding: &Finding) -> String {
        let texts = self.texts;
        let bases = finding.speaking();
        // Of equals, the one that the criterion names first.
        let strongest = bases.clone().rev().max_by_key(|basis| basis.force);
        let mut out = String::new();
        if let Some(basis) = strongest {
            _ = writeln!(out, "{}", wrap(&cited(texts, basis), "  "));
            // An address is kept whole, so that it can be followed.
            if !basis.source.address.is_empty() {
                _ = writeln!(out, "  {}", styled(QUIET, basis.source.address));
            }
        }
        let id = finding.criterion.id;
        let quiet = match bases.count().saturating_sub(1) {
            0 => id.to_owned(),
            more => format!("{id} ({})", texts.text("cli-more-sources", &[("count", Variable::Number(more))])),
        };
        _ = writeln!(out, "  {}", styled(QUIET, &quiet));
        out
    }

    /// The finding on one line: what it is, where, and the name of the criterion.
    pub(crate) fn short(&self, finding: &Finding) -> String {
        let group = Group::of(finding);
        let label = padded(&group.label(self.texts), Group::widest(self.texts));
        let stated = finding.at.iter().find(|place| place.statement == Statement::Stated);
        let of_offer = stated.filter(|place| place.side == Side::Offer);
        let line = of_offer.and_then(|place| self.line(place)).map(|found| format!(":{}", found.line));
        let quiet = format!("{}{}", finding.criterion.id, line.unwrap_or_default());
        let columns = 78usize.saturating_sub(label.width() + quiet.width() + 4);
        let title = cut(&self.texts.title(finding.criterion), columns.max(20));
        format!("  {}  {title}  {}\n", styled(group.style(), &label), styled(QUIET, &quiet))
    }

    /// The finding by its name alone, with what shows it or why it does not apply.
    pub(super) fn noted(&self, finding: &Finding) -> String {
        let texts = self.texts;
        let why = match (finding.how, finding.reason) {
            (Some(how), _) => word(texts, how),
            (None, Some(reason)) => texts.reason(reason),
            (None, None) => String::new(),
        };
        let title = texts.title(finding.criterion);
        let told = if why.is_empty() { title } else { format!("{title}: {why}") };
        beside(&wrap_behind(&told, "  ", "    "), finding.criterion.id)
    }
}

/// From the beginning of one place to the end of another on the same line.
fn both(one: problem::Place, other: problem::Place) -> problem::Place {
    let column = one.column.min(other.column);
    let end = (one.column + one.length).max(other.column + other.length);
    problem::Place { line: one.line, column, length: end - column }
}
