//! Participation in the terminal.

use super::page::{DemandRow, Page, Square};
use crate::text::{DOUBTFUL, HEADING, MISSING, QUIET, RIGHT, WRONG, beside, padded, styled, wrap, wrap_behind};
use anstyle::Style;
use mestring::participation::{Asked, DemandState, Said};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

/// The page as text.
pub(super) fn told(page: &Page) -> String {
    let mut out = format!("{}\n{}\n", styled(HEADING, &wrap(&page.title, "")), styled(QUIET, &wrap(&page.file, "")));
    for note in &page.notes {
        _ = writeln!(out, "{}", wrap(note, "  "));
    }
    matrix(&mut out, page);
    _ = writeln!(out, "\n{}", styled(HEADING, &page.levels.heading));
    let widest = |width: fn(&super::page::LevelRow) -> usize| page.levels.rows.iter().map(width).max().unwrap_or(0);
    let (labels, said) = (widest(|row| row.label.width()), widest(|row| row.text.width()));
    for row in &page.levels.rows {
        let style = if row.said == Said::Yes { RIGHT } else { QUIET };
        let first = format!("  {}  {}  ", padded(&row.label, labels), padded(&row.text, said));
        let told = wrap_behind(&row.help, &first, &" ".repeat(first.width()));
        // The colour goes in last: it takes no columns.
        let plain = padded(&row.text, said);
        _ = writeln!(out, "{}", told.replacen(&plain, &styled(style, &plain), 1));
    }
    _ = writeln!(out, "\n{}", styled(HEADING, &page.demands.heading));
    page.demands.rows.iter().for_each(|row| demand(&mut out, row));
    _ = writeln!(out, "\n{}", styled(HEADING, &page.caveats.heading));
    for caveat in &page.caveats.items {
        _ = writeln!(out, "{}", wrap_behind(caveat, "- ", "  "));
    }
    _ = writeln!(out, "\n{}", styled(QUIET, &wrap(&page.footer, "")));
    if let Some(warning) = &page.warning {
        _ = writeln!(out, "{}", styled(WRONG, &wrap(warning, "")));
    }
    out
}

fn matrix(out: &mut String, page: &Page) {
    let matrix = &page.matrix;
    _ = writeln!(out, "\n{}", styled(HEADING, &matrix.caption));
    let names = matrix.rows.iter().map(|(name, _)| name.width()).chain([matrix.who.width()]).max().unwrap_or(0);
    let cells = matrix.rows.iter().flat_map(|(_, cells)| cells).map(|cell| cell.marked().width());
    let column = cells.chain(matrix.phases.iter().map(|phase| phase.width())).max().unwrap_or(0) + 2;
    let header: String = matrix.phases.iter().map(|phase| padded(phase, column)).collect();
    let header = format!("  {}  {header}", padded(&matrix.who, names));
    _ = writeln!(out, "{}", styled(QUIET, header.trim_end()));
    for (name, cells) in &matrix.rows {
        let row: String = cells.iter().map(|cell| square(cell, column)).collect();
        _ = writeln!(out, "  {}  {}", padded(name, names), row.trim_end());
    }
    for (mark, meaning) in &matrix.marks {
        _ = writeln!(out, "{}", wrap_behind(meaning, &format!("  {mark} "), "    "));
    }
    if matrix.stands.items.is_empty() {
        return;
    }
    _ = writeln!(out, "\n{}", styled(HEADING, &matrix.stands.heading));
    for stands in &matrix.stands.items {
        _ = writeln!(out, "{}", wrap(&stands.what, "  "));
        for (path, pointer) in &stands.places {
            out.push_str(&beside(&wrap_behind(path, "    ", "      "), pointer));
        }
    }
}

/// A cell in its column, with its colour.
fn square(cell: &Square, column: usize) -> String {
    let style = match (cell.said, cell.asked) {
        (Said::Yes, _) => RIGHT,
        (Said::NotSaid, Asked::Expected) => MISSING,
        (Said::NotSaid, _) => QUIET,
        _ => DOUBTFUL,
    };
    let told = cell.marked();
    format!("{}{}", styled(style, &told), " ".repeat(column.saturating_sub(told.width())))
}

fn demand(out: &mut String, row: &DemandRow) {
    _ = writeln!(out, "  {}: {}", row.label, styled(style(row.state), &row.text));
    _ = writeln!(out, "{}", wrap(&row.help, "    "));
    for (told, id) in &row.criteria {
        _ = writeln!(out, "{}", wrap_behind(&format!("{told} ({id})"), "    - ", "      "));
    }
}

const fn style(state: DemandState) -> Style {
    match state {
        DemandState::Shown => RIGHT,
        DemandState::PartlyShown | DemandState::NotShown => MISSING,
        DemandState::Contradicted => WRONG,
        DemandState::NotAsked => QUIET,
        _ => DOUBTFUL,
    }
}
