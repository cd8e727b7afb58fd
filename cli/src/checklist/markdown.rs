//! A checklist as Markdown, with boxes to tick.

use super::{Sheet, Shown, strongest};
use crate::check::markdown::escaped;
use crate::check::offer;
use crate::text::{cited, word};
use mestring::checklist::{Item, ItemState};
use mestring::register::{self, RegisterCoverage};
use mestring::source::Day;
use mestring_i18n::Variable::{Number, Text};
use std::fmt::Write as _;

/// The whole list.
pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let mut out = format!("# {}\n\n`{}`\n\n", escaped(&sheet.heading()), sheet.name.replace('`', "'"));
    for note in &sheet.notes {
        _ = writeln!(out, "> {}\n", escaped(note));
    }
    _ = writeln!(out, "{}\n\n**{}**", escaped(&sheet.kind()), escaped(&sheet.counts()));
    for line in sheet.next() {
        _ = writeln!(out, "\n{}", escaped(&line));
    }
    let sections = sheet.sections();
    let mut before = None;
    for shown in &sections {
        if let Some(step) = sheet.step(before, shown) {
            _ = writeln!(out, "\n## {}", escaped(&step));
        }
        section(&mut out, sheet, shown);
        before = Some(shown);
    }
    let unclear = sheet.list.unclear();
    if !unclear.is_empty() {
        let (heading, intro) = (sheet.text("checklist-unclear-heading"), sheet.text("checklist-unclear-intro"));
        _ = writeln!(out, "\n## {}\n\n{}\n", escaped(&heading), escaped(&intro));
    }
    for (fact, items) in unclear {
        let titles: Vec<_> = items.iter().map(|item| sheet.texts.title(item.finding.criterion)).collect();
        let label = sheet.texts.fact(fact).label;
        let variables = [("label", Text(&label)), ("count", Number(items.len())), ("titles", Text(&titles.join(", ")))];
        let told = sheet.texts.text("checklist-unclear-fact", &variables);
        _ = writeln!(out, "- {} (`{}`)", escaped(&told), fact.name());
    }
    for (index, answer) in sheet.lapsed().iter().enumerate() {
        _ = writeln!(out, "{}- {}", if index == 0 { "\n" } else { "" }, escaped(answer));
    }
    let date = &sheet.list.date;
    _ = writeln!(out, "\n---\n\n{}", offer::register(sheet.texts, date.as_str()));
    if register::coverage(Day::of(date)) == RegisterCoverage::NotCovered {
        let date = [("date", Text(date.as_str()))];
        _ = writeln!(out, "\n**{}**", sheet.texts.text("cli-not-covered", &date));
    }
    out
}

fn section(out: &mut String, sheet: &Sheet<'_>, shown: &Shown<'_>) {
    let level = if shown.filled.section.step.is_some() { "###" } else { "##" };
    let heading = sheet.texts.section(shown.filled.section);
    _ = writeln!(out, "\n{level} {}. {}\n", shown.number, escaped(&heading));
    let who = sheet.who(shown.task_of());
    if !who.is_empty() {
        _ = writeln!(out, "*{}*\n", escaped(&who));
    }
    for one in &shown.items {
        item(out, sheet, shown, one);
    }
}

fn item(out: &mut String, sheet: &Sheet<'_>, shown: &Shown<'_>, item: &Item) {
    let words = sheet.texts.item(item);
    let state = item.state();
    match state {
        ItemState::Shown | ItemState::Answered => {
            _ = writeln!(out, "- [x] {} ({})", escaped(&words.title), escaped(&sheet.shown_by(item)));
            return;
        }
        ItemState::Contradicted => {
            let label = word(sheet.texts, state);
            _ = writeln!(out, "- [ ] **{}: {}**", escaped(&label), escaped(&words.title));
        }
        _ => _ = writeln!(out, "- [ ] **{}**", escaped(&words.question)),
    }
    let who = if shown.task_of().is_empty() { sheet.who(item.roles) } else { String::new() };
    for line in [words.note, who].iter().filter(|line| !line.is_empty()) {
        _ = writeln!(out, "  <br>{}", escaped(line));
    }
    if let Some(basis) = strongest(item) {
        let told = escaped(&cited(sheet.texts, basis));
        match basis.source.address {
            "" => _ = writeln!(out, "  <br>{told}"),
            address => _ = writeln!(out, "  <br>[{told}]({address})"),
        }
    }
}
