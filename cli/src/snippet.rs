//! A line of the file with a mark under what is wrong.

use crate::text::{QUIET, WIDTH, masked, styled, visible};
use anstyle::Style;
use mestring::problem::Place;
use unicode_width::UnicodeWidthChar as _;

/// Shows the line of a place, and marks the place.
pub(crate) fn snippet(source: &str, place: Place, style: Style) -> String {
    let line = source.lines().nth(place.line.saturating_sub(1) as usize).unwrap_or("");
    let number = place.line.to_string();
    let gutter = " ".repeat(number.len());
    let room = WIDTH - number.len() - 5;
    let (shown, before, marked) = window(&masked(line), place, room);
    let bar = styled(QUIET, "|");
    let mark = styled(style, &"^".repeat(marked.max(1)));
    format!("  {} {bar} {shown}\n  {gutter} {bar} {}{mark}\n", styled(QUIET, &number), " ".repeat(before))
}

/// The part of a line around a place that fits in the room: the text, columns before the mark, and columns of the mark.
fn window(line: &[char], place: Place, room: usize) -> (String, usize, usize) {
    // A line may be a whole file; only what is near the place can be shown.
    let skipped = (place.column.saturating_sub(1) as usize).saturating_sub(2 * room).min(line.len());
    let line = line.get(skipped..).unwrap_or(&[]);
    let line = line.get(..(6 * room).min(line.len())).unwrap_or(line);
    let start = place.column.saturating_sub(1) as usize - skipped;
    let end = (start + place.length as usize).min(line.len()).max(start);
    let width = |characters: &[char]| characters.iter().map(|c| visible(*c).width().unwrap_or(1)).sum::<usize>();

    // Indentation carries nothing here; then the line begins as late as needed to show the place.
    let mut from = line.iter().take(start).take_while(|character| character.is_whitespace()).count();
    let shown = |from: usize, to: usize| line.get(from..to.min(line.len())).unwrap_or(&[]);
    while from < start && width(shown(from, end)) > room.saturating_sub(2) {
        from += 1;
    }
    let cut = skipped > 0 || line.iter().take(from).any(|character| !character.is_whitespace());
    let mut text = String::from(if cut { "…" } else { "" });
    let lead = usize::from(cut);
    let mut columns = lead;
    for (index, character) in line.iter().enumerate().skip(from) {
        let wide = visible(*character).width().unwrap_or(1);
        // Only what ends the line needs no room for the mark of a cut behind it.
        if columns + wide + usize::from(index + 1 < line.len()) > room {
            text.push('…');
            break;
        }
        text.push(visible(*character));
        columns += wide;
    }
    let before = lead + width(shown(from, start));
    let marked = width(shown(start, end)).min(room.saturating_sub(before + 1));
    (text.trim_end().to_owned(), before, marked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::WRONG;

    fn plain(source: &str, line: u32, column: u32, length: u32) -> String {
        anstream::adapter::strip_str(&snippet(source, Place { line, column, length }, WRONG)).to_string()
    }

    #[test]
    fn the_mark_stands_under_what_is_wrong() {
        assert_eq!(plain("{\n    \"titel\": 1\n}", 2, 5, 7), "  2 | \"titel\": 1\n    | ^^^^^^^\n");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let source = format!("{}wrong{}", "a".repeat(300), "b".repeat(300));
        let shown = plain(&source, 1, 301, 5);
        assert!(shown.contains("wrong") && shown.lines().all(|line| line.chars().count() <= WIDTH), "{shown}");
        let column = |line: usize, what: &str| {
            let line = shown.lines().nth(line).unwrap_or_default();
            line.split(what).next().map(|before| before.chars().count())
        };
        assert_eq!(column(0, "wrong"), column(1, "^"));
    }

    #[test]
    fn identity_numbers_are_hidden() {
        for number in ["01017012345", "010170 12345"] {
            let shown = plain(&format!("\"a\": \"{number}\""), 1, 1, 3);
            assert!(!shown.contains("12345") && !shown.contains("0101"), "{shown}");
        }
        assert!(plain("\"a\": \"987654325\"", 1, 1, 3).contains("987654325"));
    }

    #[test]
    fn marks_that_turn_text_around_are_shown_as_dots() {
        assert!(!plain("\"a\u{202e}b\u{7}\"", 1, 1, 3).contains(['\u{202e}', '\u{7}']));
    }
}
