//! Sections, as they are numbered.

use core::fmt::{self, Display, Formatter};
use core::ops::RangeInclusive;

/// Words that stand before a section.
pub(super) const MARKS: &[&str] =
    &["§", "paragraf", "section", "artikkel", "article", "art", "kapittel", "kap", "pkt", "punkt"];

/// No section has a higher number; years and numbers of acts do.
const HIGHEST: u16 = 300;

/// A section, or a place in one: `§ 3-2 første ledd nr. 6 bokstav b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    /// Chapter, in works that number by chapter; else 0.
    chapter: u16,
    number: u16,
    /// The *a* of `§ 2-1 a`.
    letter: Option<char>,
    /// The 6 of `nr. 6`; else 0.
    point: u16,
    /// The *b* of `bokstav b`.
    sub: Option<char>,
}

impl Section {
    const fn of(chapter: u16, number: u16, letter: Option<char>) -> Self {
        Self { chapter, number, letter, point: 0, sub: None }
    }

    /// The section without the place in it.
    pub(super) const fn whole(self) -> Self {
        Self::of(self.chapter, self.number, self.letter)
    }

    /// Whether another is this section, or lies in it.
    pub(super) fn holds(self, other: Self) -> bool {
        self.whole() == other.whole()
            && (self.point == 0 || (self.point == other.point && (self.sub.is_none() || self.sub == other.sub)))
    }

    /// Its number, without its chapter.
    pub(super) const fn number(self) -> u16 {
        self.number
    }

    /// Whether a number within the section is named.
    pub(crate) const fn has_point(self) -> bool {
        self.point != 0
    }

    pub(super) const fn has_chapter(self) -> bool {
        self.chapter != 0
    }

    /// What it means in a work without chapters: `16-17` are two sections there.
    pub(super) fn without_chapters(self) -> Vec<Self> {
        let several = Self { chapter: 0, ..self }.through(self.chapter, self.number);
        several.filter(|_| self.has_chapter()).unwrap_or_else(|| vec![self])
    }

    /// The sections of a range that is no longer than people write.
    fn through(self, from: u16, to: u16) -> Option<Vec<Self>> {
        (from < to && to - from < 40).then(|| (from..=to).map(|number| Self { number, ..self }).collect())
    }
}

/// `2-1 a`, `3-2 nr 6b`.
impl Display for Section {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        if self.has_chapter() {
            write!(out, "{}-", self.chapter)?;
        }
        write!(out, "{}", self.number)?;
        self.letter.map_or(Ok(()), |letter| write!(out, " {letter}"))?;
        if self.has_point() {
            write!(out, " nr {}", self.point)?;
        }
        self.sub.map_or(Ok(()), |sub| write!(out, "{sub}"))
    }
}

/// The sections in a token such as `9-13`, `9-14-16`, `25a` or `6.1`, in chapters where there is a dash.
pub(super) fn numbers(token: &str) -> Option<Vec<Section>> {
    let letter = token.chars().last().filter(char::is_ascii_lowercase);
    let digits = letter.map_or(token, |letter| token.trim_end_matches(letter));
    let parts: Vec<u16> = digits.split(['-', '.']).map(str::parse).collect::<Result<_, _>>().ok()?;
    if parts.iter().any(|part| *part > HIGHEST) {
        return None;
    }
    match *parts {
        [number] => Some(vec![Section::of(0, number, letter)]),
        [chapter, number] => Some(vec![Section::of(chapter, number, letter)]),
        [chapter, from, to] if letter.is_none() => Section::of(chapter, from, None).through(from, to),
        [chapter, from, again, to] if letter.is_none() && chapter == again => {
            Section::of(chapter, from, None).through(from, to)
        }
        _ => None,
    }
}

/// A letter of a section, `a`, or several, `a-f`.
pub(super) fn letters(token: &str) -> Option<RangeInclusive<char>> {
    let is_letter = |letter: &char| ('a'..='h').contains(letter);
    let mut characters = token.chars();
    let first = characters.next().filter(is_letter)?;
    match (characters.next(), characters.next().filter(is_letter), characters.next()) {
        (None, ..) => Some(first..=first),
        (Some('-'), Some(last), None) if first < last => Some(first..=last),
        _ => None,
    }
}

/// `§ 25 a`, `§ 29 a-c`: letters after the last section.
pub(super) fn add_letters(sections: &mut Vec<Section>, letters: RangeInclusive<char>) {
    let Some(section) = sections.pop() else { return };
    sections.extend(letters.map(|letter| Section { letter: Some(letter), ..section }));
}

/// `nr. 1 og 5`: numbers within the last section.
pub(super) fn add_points(sections: &mut Vec<Section>, points: &[Section], first: bool) {
    for point in points {
        let Some(section) = sections.last_mut() else { return };
        let (point, sub) = (point.number, point.letter);
        if first && section.point == 0 {
            (section.point, section.sub) = (point, sub);
        } else {
            let other = Section { point, sub, ..*section };
            sections.push(other);
        }
    }
}

/// `nr. 6 b`, `bokstav b`: letters within the last section.
pub(super) fn add_subs(sections: &mut Vec<Section>, letters: RangeInclusive<char>) {
    let Some(section) = sections.pop() else { return };
    sections.extend(letters.map(|letter| Section { sub: Some(letter), ..section }));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sections of a token, as they are told.
    fn written(token: &str) -> Vec<String> {
        numbers(token).iter().flatten().map(ToString::to_string).collect()
    }

    #[test]
    fn tokens_hold_sections_and_letters() {
        assert_eq!(written("9-13"), ["9-13"]);
        assert_eq!(written("9-14-16"), ["9-14", "9-15", "9-16"]);
        assert_eq!(written("9-14-9-15"), ["9-14", "9-15"]);
        assert_eq!((written("25a"), written("6.1")), (vec!["25 a".into()], vec!["6-1".into()]));
        for none in ["2019", "9-13-12", "a", "", "1-2-3-4"] {
            assert_eq!(numbers(none), None, "{none}");
        }
        assert_eq!((letters("b"), letters("a-c")), (Some('b'..='b'), Some('a'..='c')));
        assert_eq!((letters("z"), letters("c-a"), letters("")), (None, None, None));
    }

    #[test]
    fn places_lie_in_sections() {
        let mut places = numbers("3-2").unwrap_or_default();
        let section = places[0];
        add_points(&mut places, &numbers("6").unwrap_or_default(), true);
        let point = places[0];
        add_subs(&mut places, 'b'..='b');
        assert_eq!(places[0].to_string(), "3-2 nr 6b");
        assert!(section.holds(point) && point.holds(places[0]) && !places[0].holds(point));
        assert_eq!(places[0].whole(), section);
    }
}
