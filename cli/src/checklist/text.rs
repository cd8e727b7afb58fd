//! A checklist in the terminal.

use super::{Sheet, Shown};
use crate::check::offer;
use crate::text::{HEADING, MISSING, QUIET, RIGHT, WRONG, beside_at, styled, unbroken, wrap, wrap_behind};
use mestring::checklist::{Item, ItemState};
use mestring_i18n::Variable::{Number, Text};
use std::fmt::Write as _;

/// Under the text of an item.
const INDENT: &str = "       ";

/// The whole list.
pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let mut out = format!("{}\n", styled(HEADING, &wrap(&sheet.heading(), "")));
    _ = writeln!(out, "  {}", styled(QUIET, sheet.name));
    for note in &sheet.notes {
        _ = writeln!(out, "{}", wrap(note, "  "));
    }
    _ = writeln!(out, "\n{}\n{}", wrap(&sheet.kind(), ""), styled(HEADING, &wrap(&sheet.counts(), "")));
    for line in sheet.next() {
        _ = writeln!(out, "{}", wrap(&line, ""));
    }
    let sections = sheet.sections();
    let mut before = None;
    for shown in &sections {
        if let Some(step) = sheet.step(before, shown) {
            _ = writeln!(out, "\n{}", styled(HEADING, &step.to_uppercase()));
        }
        section(&mut out, sheet, shown);
        before = Some(shown);
    }
    unclear(&mut out, sheet);
    let lapsed = sheet.lapsed();
    if !lapsed.is_empty() {
        out.push('\n');
    }
    for answer in lapsed {
        _ = writeln!(out, "{}", wrap_behind(&answer, "  ", "    "));
    }
    if let Some(item) = sheet.list.items().next() {
        let command = unbroken(&format!("mestring explain {}", item.finding.criterion.id));
        let more = sheet.texts.text("cli-explain", &[("command", Text(&command))]);
        _ = writeln!(out, "\n{}", wrap(&more, ""));
    }
    let date = &sheet.list.date;
    out + &offer::footer(sheet.texts, date.as_str(), &[date])
}

fn section(out: &mut String, sheet: &Sheet<'_>, shown: &Shown<'_>) {
    let number = format!("{}. ", shown.number);
    let heading = sheet.texts.section(shown.filled.section);
    _ = writeln!(out, "\n{}", styled(HEADING, &wrap_behind(&heading, &number, "   ")));
    let who = sheet.who(shown.task_of());
    if !who.is_empty() {
        _ = writeln!(out, "{}", styled(QUIET, &wrap(&who, "   ")));
    }
    for one in &shown.items {
        item(out, sheet, shown, one);
    }
}

fn item(out: &mut String, sheet: &Sheet<'_>, shown: &Shown<'_>, item: &Item) {
    let words = sheet.texts.item(item);
    let id = item.finding.criterion.id;
    let state = item.state();
    let (mark, style, told) = match state {
        ItemState::Shown | ItemState::Answered => ("[x]", RIGHT, format!("{} ({})", words.title, sheet.shown_by(item))),
        ItemState::Contradicted => {
            ("[!]", WRONG, format!("{}: {}", crate::text::word(sheet.texts, state), words.title))
        }
        _ => ("[ ]", MISSING, words.question),
    };
    let lines = wrap_behind(&told, &format!("   {mark} "), INDENT);
    // The mark is coloured after the lines are broken: colour takes no room.
    let lines = lines.replacen(mark, &styled(style, mark), 1);
    out.push_str(&beside_at(&lines, id, INDENT));
    if state.is_done() {
        return;
    }
    if !words.note.is_empty() {
        _ = writeln!(out, "{}", wrap(&words.note, INDENT));
    }
    let who = if shown.task_of().is_empty() { sheet.who(item.roles) } else { String::new() };
    if !who.is_empty() {
        _ = writeln!(out, "{}", styled(QUIET, &wrap(&who, INDENT)));
    }
}

/// Facts that would settle what is unclear, one after the other.
fn unclear(out: &mut String, sheet: &Sheet<'_>) {
    let unclear = sheet.list.unclear();
    if unclear.is_empty() {
        return;
    }
    _ = writeln!(out, "\n{}", styled(HEADING, &sheet.text("checklist-unclear-heading").to_uppercase()));
    _ = writeln!(out, "{}", wrap(&sheet.text("checklist-unclear-intro"), ""));
    for (fact, items) in unclear {
        let titles: Vec<_> = items.iter().map(|item| sheet.texts.title(item.finding.criterion)).collect();
        let label = format!("{} ({})", sheet.texts.fact(fact).label, fact.name());
        let variables = [("label", Text(&label)), ("count", Number(items.len())), ("titles", Text(&titles.join(", ")))];
        let told = sheet.texts.text("checklist-unclear-fact", &variables);
        _ = writeln!(out, "{}", wrap_behind(&told, "  ", "    "));
    }
}
