//! A comparison for people.

use super::Side;
use crate::check::finding::Subject;
use crate::check::{broken, offer};
use crate::text::{DOUBTFUL, HEADING, MISSING, RIGHT, WRONG, beside, padded, styled, unbroken, wrap, wrap_behind};
use anstyle::Style;
use mestring::assess::{Change, ChangeKind, Comparison};
use mestring_i18n::{Catalogue, Variable};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

/// The comparison in words. Both sides were asked by the same criteria, so none is on one side alone.
pub(super) fn told(
    texts: &Catalogue,
    before: &Side,
    after: &Side,
    comparison: &Comparison<'_>,
    unused: &[&str],
) -> String {
    let mut out = heading(texts, before, after);
    out.push_str(&counted(texts, comparison));
    let subject = Subject { texts, checked: &after.checked, source: &after.source };
    for kind in ChangeKind::ALL {
        let changes: Vec<_> = comparison.of(*kind).collect();
        if !changes.is_empty() {
            _ = writeln!(out, "\n{}", styled(style(*kind).bold(), &texts.change_kind(*kind).label));
        }
        for (index, change) in changes.into_iter().enumerate() {
            // What is worse than before is told in full, with what to do; of the rest, what it was and is.
            let is_worse = matches!(kind, ChangeKind::NewConflict | ChangeKind::NoLongerMet);
            out.push_str(&if is_worse { full(&subject, index + 1, change) } else { short(texts, change) });
        }
    }
    if let Some(change) = comparison.changes.first() {
        let command = unbroken(&format!("mestring explain {}", change.after.criterion.id));
        let more = texts.text("cli-explain", &[("command", Variable::Text(&command))]);
        _ = writeln!(out, "\n{}", wrap(&more, ""));
    }
    for note in offer::unused(texts, unused) {
        _ = writeln!(out, "\n{}", wrap(&note, ""));
    }
    out.push_str(&footer(texts, before, after));
    out
}

/// What the offer is called, and what is compared.
fn heading(texts: &Catalogue, before: &Side, after: &Side) -> String {
    let title = offer::title(&after.checked.offer, texts.language());
    let mut out = title.map_or_else(String::new, |title| format!("{}\n", styled(HEADING, &wrap(&title, ""))));
    for (key, side) in [("cli-diff-before", before), ("cli-diff-after", after)] {
        let name = broken::name(texts, &side.name);
        let date = side.checked.assessment.date.as_str();
        let told = texts.text(key, &[("file", Variable::Text(&name)), ("date", Variable::Text(date))]);
        _ = writeln!(out, "{}", wrap(&told, "  "));
        for note in offer::notes(texts, &side.checked) {
            _ = writeln!(out, "{}", wrap(&note, "    "));
        }
    }
    out
}

/// How many changes there are of each kind, and how much is as before.
fn counted(texts: &Catalogue, comparison: &Comparison<'_>) -> String {
    let count = ("count", Variable::Number(comparison.unchanged));
    if comparison.is_empty() {
        return format!("\n{}\n", styled(RIGHT, &wrap(&texts.text("cli-diff-none", &[count]), "  ")));
    }
    let mut out = "\n".to_owned();
    let counts =
        ChangeKind::ALL.iter().map(|kind| (*kind, comparison.of(*kind).count())).filter(|(_, count)| *count > 0);
    let counts: Vec<_> = counts.map(|(kind, count)| (kind, count, texts.change_kind(kind))).collect();
    let digits = counts.iter().map(|(_, count, _)| count.to_string().len()).max().unwrap_or(1);
    let widest = counts.iter().map(|(_, _, words)| words.label.width()).max().unwrap_or(0);
    for (kind, count, words) in counts {
        let label = styled(style(kind), &padded(&words.label, widest));
        let indent = " ".repeat(digits + widest + 5);
        _ = writeln!(out, "{}", wrap_behind(&words.help, &format!("  {count:>digits$} {label}  "), &indent));
    }
    _ = writeln!(out, "{}", wrap(&texts.text("cli-diff-unchanged", &[count]), "  "));
    out
}

/// A change in full: as the second draft is on the second day.
fn full(subject: &Subject<'_>, number: usize, change: &Change<'_>) -> String {
    let words = subject.texts.change(change);
    let heading = wrap(&format!("{number}. {}: {}", words.title, words.message), "");
    // The first stands right below its heading.
    let apart = if number > 1 { "\n" } else { "" };
    format!("{apart}{}\n{}", styled(HEADING, &heading), subject.body(change.after))
}

/// A change on a line, with the name of the criterion.
fn short(texts: &Catalogue, change: &Change<'_>) -> String {
    let words = texts.change(change);
    let told = wrap_behind(&format!("{}: {}", words.title, words.message), "  ", "    ");
    beside(&told, change.after.criterion.id)
}

/// What every assessment has to be read with.
fn footer(texts: &Catalogue, before: &Side, after: &Side) -> String {
    let [first, second] = [before, after].map(|side| &side.checked.assessment.date);
    if first == second {
        return offer::footer(texts, first.as_str(), &[first]);
    }
    let variables = [("before", Variable::Text(first.as_str())), ("after", Variable::Text(second.as_str()))];
    offer::footer(texts, &texts.text("cli-diff-days", &variables), &[first, second])
}

const fn style(kind: ChangeKind) -> Style {
    match kind {
        ChangeKind::NewConflict => WRONG,
        ChangeKind::NoLongerMet => MISSING,
        ChangeKind::NowMet | ChangeKind::ConflictGone => RIGHT,
        // Whatever comes later, somebody has to look at it.
        _ => DOUBTFUL,
    }
}
