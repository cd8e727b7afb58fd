//! Participation as Markdown.

use super::page::Page;
use crate::check::markdown::escaped;
use std::fmt::Write as _;

/// The page as Markdown.
pub(super) fn told(page: &Page) -> String {
    let mut out = format!("# {}\n\n`{}`\n", escaped(&page.title), page.file.replace('`', "'"));
    for note in &page.notes {
        _ = writeln!(out, "\n> {}", escaped(note));
    }
    let matrix = &page.matrix;
    let bold = |text: &str| format!("**{}**", escaped(text));
    section(&mut out, &matrix.caption);
    let phases: Vec<_> = matrix.phases.iter().map(|phase| escaped(phase)).collect();
    row(&mut out, &[&[escaped(&matrix.who)], phases.as_slice()].concat());
    row(&mut out, &vec!["---".to_owned(); phases.len() + 1]);
    for (name, cells) in &matrix.rows {
        let cells = cells.iter().map(|cell| escaped(&cell.marked()));
        row(&mut out, &[bold(name)].into_iter().chain(cells).collect::<Vec<_>>());
    }
    for (mark, meaning) in &matrix.marks {
        _ = writeln!(out, "\n{} {}", escaped(mark), escaped(meaning));
    }
    if !matrix.stands.items.is_empty() {
        section(&mut out, &matrix.stands.heading);
        for stands in &matrix.stands.items {
            _ = writeln!(out, "- {}", escaped(&stands.what));
            for (path, pointer) in &stands.places {
                _ = writeln!(out, "  - {} (`{pointer}`)", escaped(path));
            }
        }
    }
    section(&mut out, &page.levels.heading);
    row(&mut out, &page.levels.columns.each_ref().map(|column| escaped(column)));
    row(&mut out, &["---".to_owned(), "---".to_owned()]);
    for level in &page.levels.rows {
        row(&mut out, &[format!("{}: {}", bold(&level.label), escaped(&level.help)), escaped(&level.text)]);
    }
    section(&mut out, &page.demands.heading);
    row(&mut out, &page.demands.columns.each_ref().map(|column| escaped(column)));
    row(&mut out, &["---".to_owned(), "---".to_owned()]);
    for demand in &page.demands.rows {
        let criteria = demand.criteria.iter().map(|(told, id)| format!("<br>{} (`{id}`)", escaped(told)));
        let sources = demand.sources.iter().map(|(title, address)| format!("<br>[{}]({address})", escaped(title)));
        let asked = format!("{}: {}{}", bold(&demand.label), escaped(&demand.help), sources.collect::<String>());
        row(&mut out, &[asked, bold(&demand.text) + &criteria.collect::<String>()]);
    }
    section(&mut out, &page.caveats.heading);
    for caveat in &page.caveats.items {
        _ = writeln!(out, "- {}", escaped(caveat));
    }
    _ = writeln!(out, "\n---\n\n{}", escaped(&page.footer));
    if let Some(warning) = &page.warning {
        _ = writeln!(out, "\n{}", bold(warning));
    }
    out
}

fn section(out: &mut String, heading: &str) {
    _ = writeln!(out, "\n## {}\n", escaped(heading));
}

fn row(out: &mut String, cells: &[String]) {
    _ = writeln!(out, "| {} |", cells.join(" | "));
}
