//! Writing for people: 80 columns, colour where the terminal has it.

use anstyle::{AnsiColor, Style};
use std::io::Write as _;

/// Columns of a line.
pub(crate) const WIDTH: usize = 80;

/// Something that is wrong.
pub(crate) const WRONG: Style = AnsiColor::Red.on_default().bold();
/// Something that is right.
pub(crate) const RIGHT: Style = AnsiColor::Green.on_default();
/// Something beside the point.
pub(crate) const QUIET: Style = Style::new().dimmed();
/// A heading.
pub(crate) const HEADING: Style = Style::new().bold();

/// Writes to standard output.
///
/// # Errors
/// When the reader has gone away.
pub(crate) fn write(text: &str) -> std::io::Result<()> {
    anstream::stdout().lock().write_all(text.as_bytes())
}

/// Breaks a text into lines that begin with an indent.
pub(crate) fn wrap(text: &str, indent: &str) -> String {
    // Codes, dates and addresses keep their hyphens together.
    let options = textwrap::Options::new(WIDTH).word_splitter(textwrap::WordSplitter::NoHyphenation);
    let options = options.initial_indent(indent).subsequent_indent(indent);
    textwrap::fill(text, options)
}

/// In a style.
pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
