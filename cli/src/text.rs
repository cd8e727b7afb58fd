//! Writing for people: 80 columns, colour where the terminal has it.

use anstyle::{AnsiColor, Style};
use mestring::criterion::Basis;
use mestring::shape::{Node, Shape, Shaped, View, label};
use mestring::source::WorkKind;
use mestring_i18n::{Catalogue, Variable};
use std::io::Write as _;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Columns of a line.
pub(crate) const WIDTH: usize = 80;

/// Something that is wrong.
pub(crate) const WRONG: Style = AnsiColor::Red.on_default().bold();
/// Something that is missing.
pub(crate) const MISSING: Style = AnsiColor::Yellow.on_default();
/// Something that a person has to look at.
pub(crate) const DOUBTFUL: Style = AnsiColor::Cyan.on_default();
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
    wrap_behind(text, indent, indent)
}

/// Breaks a text into lines that begin with an indent, the first with another.
pub(crate) fn wrap_behind(text: &str, first: &str, indent: &str) -> String {
    // Codes, dates and addresses keep their hyphens together.
    let options = textwrap::Options::new(WIDTH).word_splitter(textwrap::WordSplitter::NoHyphenation);
    // The other algorithm lets a line grow too long when that makes the others more even.
    let options = options.wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    // The mark of a section stays with its number.
    let text = text.replace("§ ", "§\u{a0}");
    textwrap::fill(&text, options.initial_indent(first).subsequent_indent(indent)).replace('\u{a0}', " ")
}

/// Some wrapped lines with a short name behind them, on a line of its own when there is no room.
pub(crate) fn beside(lines: &str, name: &str) -> String {
    beside_at(lines, name, "    ")
}

/// The same, with another indent for a line of its own.
pub(crate) fn beside_at(lines: &str, name: &str, indent: &str) -> String {
    let last = lines.lines().last().map_or(0, |line| anstream::adapter::strip_str(line).to_string().width());
    let gap = if WIDTH.saturating_sub(last) > name.width() + 2 { "  ".to_owned() } else { format!("\n{indent}") };
    format!("{lines}{gap}{}\n", styled(QUIET, name))
}

/// A command as it stands in a text: on one line, so that it can be copied.
pub(crate) fn unbroken(command: &str) -> String {
    command.replace(' ', "\u{a0}")
}

/// Cuts a text so that it takes no more columns than these.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut taken = 1;
    let fits = |character: &char| {
        taken += character.width().unwrap_or(0);
        taken <= columns
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// Fills up with spaces to a number of columns.
pub(crate) fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}

/// What a word of a closed list is called.
pub(crate) fn word<W: Shaped + Node + Copy>(texts: &Catalogue, word: W) -> String {
    match (W::SHAPE, word.view()) {
        (Shape::Vocabulary(vocabulary), View::Word(word)) => texts.text(&label(vocabulary.name, word), &[]),
        _ => String::new(),
    }
}

/// A basis as it is cited: how strongly it speaks, and where it stands. A page that shows how others do it says nothing of
/// what should be done.
pub(crate) fn cited(texts: &Catalogue, basis: &Basis) -> String {
    cited_as(texts, basis, &texts.source(basis.source))
}

/// The same, with another name for the source.
pub(crate) fn cited_as(texts: &Catalogue, basis: &Basis, source: &str) -> String {
    let force = texts.force(basis.force);
    let variables = [("source", Variable::Text(source)), ("force", Variable::Text(&force))];
    let key = if basis.source.work.kind == WorkKind::Practice { "cli-source-practice" } else { "cli-source" };
    texts.text(key, &variables)
}

/// What somebody wrote, without what could move the cursor, turn the text around, or be a national identity number.
pub(crate) fn harmless(text: &str) -> String {
    masked(text).into_iter().map(visible).collect()
}

/// A character, or a dot in the place of one that would move the cursor or turn the text around.
pub(crate) fn visible(character: char) -> char {
    if character.width().is_none() || is_direction(character) { '·' } else { character }
}

/// In a style.
pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Hides what may be a national identity number: eleven digits, or six and five. The line is the writer's own, but
/// terminals are shared and logs are kept.
pub(crate) fn masked(line: &str) -> Vec<char> {
    let mut characters: Vec<char> = line.chars().collect();
    let digits = |from: usize| characters.iter().skip(from).take_while(|character| character.is_ascii_digit()).count();
    let mut hidden = Vec::new();
    let mut index = 0;
    while index < characters.len() {
        let length = digits(index);
        // One space inside the number is common; a date may stand before it.
        let apart = characters.get(index + length).is_some_and(|next| next.is_whitespace() || *next == '-');
        let taken = if length == 6 && apart && digits(index + 7) == 5 { 12 } else { length.max(1) };
        if length == 11 || taken == 12 {
            hidden.extend(index..index + taken);
        }
        index += taken;
    }
    for index in hidden {
        if let Some(character) = characters.get_mut(index).filter(|character| character.is_ascii_digit()) {
            *character = '•';
        }
    }
    characters
}

/// Characters that change the direction of text.
fn is_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
