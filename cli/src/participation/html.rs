//! Participation as a page that stands alone: no script, nothing to fetch.

use super::page::{Page, Square};
use crate::html::escaped;
use mestring::participation::{Asked, DemandState, Said};
use std::fmt::Write as _;

/// How it looks. What is said is told by words; colour only helps.
const STYLE: &str = "
  :root { color-scheme: light; }
  body { color: #1b1f23; background: #fff; font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto;
    padding: 0 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
  h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
  table { border-collapse: collapse; width: 100%; }
  caption { text-align: left; font-size: 1.25rem; font-weight: 600; margin: 2rem 0 .5rem; }
  th, td { border: 1px solid #8a939c; padding: .5rem .75rem; text-align: left; vertical-align: top; }
  thead th { background: #eef1f4; }
  tbody th { font-weight: 600; }
  .help { display: block; font-weight: 400; }
  .quiet, .file, footer { color: #4b545d; font-size: .875rem; }
  .yes { background: #e3f3e6; }
  .no { background: #fbe6e4; }
  .silent { background: #fdf4da; }
  td ul { margin: .25rem 0 0; padding-left: 1.25rem; }
  code { font-size: .8125rem; overflow-wrap: anywhere; }
  .scroll { overflow-x: auto; }
  a { color: #0b5394; }
  footer { margin-top: 2rem; border-top: 1px solid #8a939c; padding-top: .5rem; }
  @media (max-width: 36rem) { body { margin: 1rem auto; } th, td { padding: .375rem .5rem; hyphens: auto; } }
  @media print { body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } }
";

/// The page as HTML.
pub(super) fn told(page: &Page) -> String {
    let title = escaped(&page.title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<main>\n<h1>{title}</h1>\n<p class=\"file\">{}</p>\n",
        page.language,
        escaped(&page.file)
    );
    for note in &page.notes {
        _ = writeln!(out, "<p><strong>{}</strong></p>", escaped(note));
    }
    matrix(&mut out, page);
    levels(&mut out, page);
    demands(&mut out, page);
    _ = writeln!(out, "<h2>{}</h2>\n<ul>", escaped(&page.caveats.heading));
    for caveat in &page.caveats.items {
        _ = writeln!(out, "<li>{}</li>", escaped(caveat));
    }
    _ = write!(out, "</ul>\n</main>\n<footer>\n<p>{}</p>\n", escaped(&page.footer));
    if let Some(warning) = &page.warning {
        _ = writeln!(out, "<p><strong>{}</strong></p>", escaped(warning));
    }
    out.push_str("</footer>\n</body>\n</html>\n");
    out
}

fn matrix(out: &mut String, page: &Page) {
    let matrix = &page.matrix;
    begin(out, &matrix.caption, [&matrix.who].into_iter().chain(&matrix.phases));
    for (name, cells) in &matrix.rows {
        _ = write!(out, "<tr><th scope=\"row\">{}</th>", escaped(name));
        for cell in cells {
            _ = write!(out, "<td class=\"{}\">{}</td>", class(cell), escaped(&cell.marked()));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
    for (mark, meaning) in &matrix.marks {
        _ = writeln!(out, "<p class=\"quiet\">{} {}</p>", escaped(mark), escaped(meaning));
    }
    if matrix.stands.items.is_empty() {
        return;
    }
    _ = writeln!(out, "<h2>{}</h2>\n<ul>", escaped(&matrix.stands.heading));
    for stands in &matrix.stands.items {
        _ = write!(out, "<li>{}", escaped(&stands.what));
        for (path, pointer) in &stands.places {
            _ = write!(out, "<br>{} <code>{}</code>", escaped(path), escaped(pointer));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn levels(out: &mut String, page: &Page) {
    begin(out, &page.levels.heading, page.levels.columns.iter());
    for row in &page.levels.rows {
        let class = if row.said == Said::Yes { "yes" } else { "" };
        _ = writeln!(
            out,
            "<tr><th scope=\"row\">{}<span class=\"help\">{}</span></th><td class=\"{class}\">{}</td></tr>",
            escaped(&row.label),
            escaped(&row.help),
            escaped(&row.text)
        );
    }
    out.push_str("</tbody>\n</table></div>\n");
}

fn demands(out: &mut String, page: &Page) {
    begin(out, &page.demands.heading, page.demands.columns.iter());
    for row in &page.demands.rows {
        let class = match row.state {
            DemandState::Shown => "yes",
            DemandState::Contradicted => "no",
            DemandState::PartlyShown | DemandState::NotShown => "silent",
            _ => "",
        };
        _ = write!(
            out,
            "<tr><th scope=\"row\">{}<span class=\"help\">{}</span>",
            escaped(&row.label),
            escaped(&row.help)
        );
        for (title, address) in &row.sources {
            _ = write!(
                out,
                "<span class=\"help quiet\"><a href=\"{}\">{}</a></span>",
                escaped(address),
                escaped(title)
            );
        }
        _ = write!(out, "</th><td class=\"{class}\">{}", escaped(&row.text));
        if !row.criteria.is_empty() {
            out.push_str("<ul>");
            for (told, id) in &row.criteria {
                _ = write!(out, "<li>{} <code>{}</code></li>", escaped(told), escaped(id));
            }
            out.push_str("</ul>");
        }
        out.push_str("</td></tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

/// The beginning of a table, with a name and names for its columns.
fn begin<'a>(out: &mut String, caption: &str, columns: impl Iterator<Item = &'a String>) {
    let caption = escaped(caption);
    // What is wider than the screen can be moved with the keyboard too.
    _ = writeln!(out, "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\"><table>");
    _ = write!(out, "<caption>{caption}</caption>\n<thead><tr>");
    for column in columns {
        _ = write!(out, "<th scope=\"col\">{}</th>", escaped(column));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
}

const fn class(cell: &Square) -> &'static str {
    match (cell.said, cell.asked) {
        (Said::Yes, _) => "yes",
        (Said::No, Asked::Expected) => "no",
        (Said::NotSaid, Asked::Expected) => "silent",
        _ => "",
    }
}
