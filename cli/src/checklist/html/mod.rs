//! A checklist as one page that needs nothing else: to go through on screen, or to print and fill in with a pen.
//!
//! No script. The page keeps nothing: what is ticked on screen is gone when it is closed, unless it is printed.

use super::{Sheet, Shown, strongest};
use crate::check::offer;
use crate::html::Html;
use crate::text::{cited_as, word};
use mestring::attestation::AttestationAnswer;
use mestring::checklist::{Item, ItemState};
use mestring::criterion::Basis;
use mestring::register::{self, RegisterCoverage};
use mestring::source::{Day, Source};
use mestring_i18n::Variable::{Number, Text};

/// Nothing but the page itself may be loaded or run.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/// The whole list.
pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let heading = sheet.heading();
    let mut html = Html::default();
    html.open("html", &[("lang", sheet.texts.language().tag())]);
    html.open("head", &[]);
    html.void("meta", &[("charset", "utf-8")]);
    html.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
    html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    html.element("title", &[], &format!("{heading} – {}", sheet.kind()));
    html.style(include_str!("style.css"));
    html.close();
    html.open("body", &[]);
    html.open("main", &[]);
    top(&mut html, sheet, &heading);
    let sections = sheet.sections();
    let mut cited = Vec::new();
    let mut before = None;
    for shown in &sections {
        if let Some(step) = sheet.step(before, shown) {
            html.element("h2", &[], &step);
        }
        section(&mut html, sheet, shown, &mut cited);
        before = Some(shown);
    }
    unclear(&mut html, sheet);
    remarks(&mut html, sheet);
    sources(&mut html, sheet, &cited);
    html.close();
    bottom(&mut html, sheet);
    html.finish()
}

/// What it is, how far it has come, what is next, and how it is used.
fn top(html: &mut Html, sheet: &Sheet<'_>, heading: &str) {
    html.open("header", &[]);
    html.element("h1", &[], heading);
    html.element("p", &[("class", "kind")], &sheet.kind());
    html.close();
    html.open("div", &[("class", "summary")]);
    html.element("p", &[("class", "counts")], &sheet.counts());
    for line in sheet.next() {
        html.element("p", &[], &line);
    }
    html.close();
    for note in sheet.notes.iter().chain(&sheet.lapsed()) {
        html.element("p", &[("class", "told")], note);
    }
    html.element("p", &[], &format!("{} {}", sheet.text("checklist-how"), sheet.text("checklist-privacy")));
    html.open("div", &[("class", "filled-in")]);
    for (key, class) in [("checklist-filled-in", "short"), ("checklist-filled-in-by", "long")] {
        line(html, &sheet.text(key), class);
    }
    html.close();
}

/// A line to write on.
fn line(html: &mut Html, label: &str, class: &str) {
    html.open("label", &[("class", &format!("line {class}"))]);
    html.element("span", &[], label);
    html.text(" ");
    html.void("input", &[("type", "text"), ("autocomplete", "off")]);
    html.close();
}

/// The sources that were cited so far, in the order of their numbers.
type Cited = Vec<&'static Source>;

fn section(html: &mut Html, sheet: &Sheet<'_>, shown: &Shown<'_>, cited: &mut Cited) {
    let tag = if shown.filled.section.step.is_some() { "h3" } else { "h2" };
    html.open("section", &[]);
    let heading = sheet.texts.section(shown.filled.section);
    html.element(tag, &[], &format!("{}. {heading}", shown.number));
    let who = sheet.who(shown.task_of());
    if !who.is_empty() {
        html.element("p", &[("class", "who")], &who);
    }
    html.open("ul", &[]);
    for one in &shown.items {
        item(html, sheet, shown, one, cited);
    }
    html.close();
    html.close();
}

fn item(html: &mut Html, sheet: &Sheet<'_>, shown: &Shown<'_>, item: &Item, cited: &mut Cited) {
    let words = sheet.texts.item(item);
    let state = item.state();
    html.open("li", &[("class", state.as_str())]);
    if state.is_done() {
        html.open("label", &[]);
        html.void("input", &[("type", "checkbox"), ("checked", "")]);
        html.text(&format!(" {} ", words.title));
        html.element("span", &[("class", "quiet")], &format!("({})", sheet.shown_by(item)));
        html.close();
        html.close();
        return;
    }
    html.open("fieldset", &[]);
    html.open("legend", &[]);
    if state == ItemState::Contradicted {
        html.element("span", &[("class", "wrong")], &format!("! {}:", word(sheet.texts, state)));
        html.text(&format!(" {}", words.title));
    } else {
        html.text(&words.question);
    }
    html.close();
    if !words.note.is_empty() {
        html.element("p", &[("class", "note")], &words.note);
    }
    answers(html, sheet, shown, item);
    let who = if shown.task_of().is_empty() { sheet.who(item.roles) } else { String::new() };
    html.open("p", &[("class", "quiet")]);
    if !who.is_empty() {
        html.text(&format!("{who}. "));
    }
    if let Some(basis) = strongest(item) {
        cite(html, sheet, basis, cited);
    }
    html.close();
    html.close();
    html.close();
}

/// How strongly a source speaks, and its number on the list of sources. Titles are long, and the same few come often.
fn cite(html: &mut Html, sheet: &Sheet<'_>, basis: &Basis, cited: &mut Cited) {
    let known = cited.iter().position(|source| source.id == basis.source.id);
    let number = known.unwrap_or(cited.len()) + 1;
    if known.is_none() {
        cited.push(basis.source);
    }
    let name = sheet.texts.text("checklist-source", &[("number", Text(&number.to_string()))]);
    let told = cited_as(sheet.texts, basis, &name);
    html.element("a", &[("href", &format!("#source-{number}"))], &told);
}

/// The sources, with their addresses in full: paper has no links.
fn sources(html: &mut Html, sheet: &Sheet<'_>, cited: &Cited) {
    if cited.is_empty() {
        return;
    }
    html.open("section", &[]);
    html.element("h2", &[], &sheet.text("checklist-sources"));
    html.open("ol", &[]);
    for (index, source) in cited.iter().enumerate() {
        html.open("li", &[("id", &format!("source-{}", index + 1))]);
        html.text(&sheet.texts.source(source));
        if !source.address.is_empty() {
            html.text(" ");
            html.element("a", &[("href", source.address)], source.address);
        }
        html.close();
    }
    html.close();
    html.close();
}

/// Boxes for what can be answered, and a line for remarks. What is stated to be wrong is put right, and not answered.
fn answers(html: &mut Html, sheet: &Sheet<'_>, shown: &Shown<'_>, item: &Item) {
    html.open("div", &[("class", "answers")]);
    if item.state() == ItemState::Contradicted {
        html.open("label", &[]);
        html.void("input", &[("type", "checkbox")]);
        html.text(&format!(" {}", sheet.text("checklist-corrected")));
        html.close();
    } else {
        // The same criterion can be asked in two steps.
        let name = format!("{}--{}", shown.filled.section.id, item.finding.criterion.id);
        for answer in AttestationAnswer::ALL {
            html.open("label", &[]);
            html.void("input", &[("type", "radio"), ("name", &name), ("value", answer.as_str())]);
            html.text(&format!(" {}", word(sheet.texts, *answer)));
            html.close();
        }
    }
    line(html, &sheet.text("checklist-remark"), "remark");
    html.close();
}

/// Facts that would settle what is unclear.
fn unclear(html: &mut Html, sheet: &Sheet<'_>) {
    let unclear = sheet.list.unclear();
    if unclear.is_empty() {
        return;
    }
    html.open("section", &[]);
    html.element("h2", &[], &sheet.text("checklist-unclear-heading"));
    html.element("p", &[], &sheet.text("checklist-unclear-intro"));
    html.open("ul", &[("class", "facts")]);
    for (fact, items) in unclear {
        let titles: Vec<_> = items.iter().map(|item| sheet.texts.title(item.finding.criterion)).collect();
        let label = sheet.texts.fact(fact).label;
        let variables = [("label", Text(&label)), ("count", Number(items.len())), ("titles", Text(&titles.join(", ")))];
        html.element("li", &[], &sheet.texts.text("checklist-unclear-fact", &variables));
    }
    html.close();
    html.close();
}

/// Room for what was agreed.
fn remarks(html: &mut Html, sheet: &Sheet<'_>) {
    html.open("section", &[("class", "agreed")]);
    html.element("h2", &[("id", "agreed")], &sheet.text("checklist-remarks"));
    html.element("p", &[("id", "agreed-help")], &sheet.text("checklist-remarks-help"));
    html.element("textarea", &[("rows", "8"), ("aria-labelledby", "agreed"), ("aria-describedby", "agreed-help")], "");
    html.close();
}

/// How it was made.
fn bottom(html: &mut Html, sheet: &Sheet<'_>) {
    let date = &sheet.list.date;
    html.open("footer", &[]);
    html.element("p", &[], &offer::register(sheet.texts, date.as_str()));
    if register::coverage(Day::of(date)) == RegisterCoverage::NotCovered {
        let told = sheet.texts.text("cli-not-covered", &[("date", Text(date.as_str()))]);
        html.element("p", &[("class", "told")], &told);
    }
    html.close();
}
