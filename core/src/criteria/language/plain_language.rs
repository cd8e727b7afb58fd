//! Whether a long text may be heavy to read, by its LIX. A hint, and never a verdict.
//!
//! LIX is the number of words in a sentence and the share of long words, in per cent, added together. From 50 on a text counts
//! as difficult. Texts of fewer than 100 words are not measured: the number jumps too much. A line ends a sentence, so lists
//! and headings do not raise it. Long words of the health services do, and a low number does not make a text good. The state
//! took back a calculator of its own because people took its number for a verdict.
//!
//! The act asks for language that is clear and fits the readers, and names no number: so what the number says is told as
//! advice, and a text that is light is not said to be good. Those whom the act does not bind get the same advice: information is
//! to be understood whoever gives it, and which number to look at is nobody's rule.

use crate::assess::{Arg, Evidence, Truth};
use crate::criteria::shared::code::code;
use crate::criteria::shared::wording::{is_norwegian, note_texts, sentences, words};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::competence::HDIR_HL;
use crate::sources::general::GENERAL;
use crate::sources::spl::SPL_9;

/// So many words before a text is measured.
const ENOUGH: u32 = 100;

/// From here on a text counts as difficult.
const HEAVY: u32 = 50;

/// A long word has more letters than this.
const LETTERS: usize = 6;

const HEAVY_TEXT: Rule = code(is_heavy, Reads::Texts);

fn is_heavy(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_texts(evidence, &|written| {
        if !is_norwegian(written) || !may_be_enough(written.text) {
            return None;
        }
        let measure = Measure::of(written.text);
        let lix = measure.lix().filter(|lix| *lix >= HEAVY)?;
        Some(vec![("lix", Arg::Number(lix)), ("longest", Arg::Number(measure.longest))])
    })
}

/// Whether a text may have enough words. Most are shorter, and what can stand between words is quickly counted: white space,
/// a slash, and the first byte of other spaces, of dashes and of dots before items.
fn may_be_enough(text: &str) -> bool {
    let is_between = |byte: &&u8| matches!(byte, 0..=b' ' | b'/' | 0xc2 | 0xe1..=0xe3);
    text.as_bytes().iter().filter(is_between).count() + 1 >= ENOUGH as usize
}

/// Whether a word counts as long. One with no more bytes than that has no more letters either.
fn is_long(word: &str) -> bool {
    word.len() > LETTERS && word.chars().filter(|letter| letter.is_alphabetic()).count() > LETTERS
}

/// What LIX is made of.
#[derive(Default)]
struct Measure {
    words: u32,
    long_words: u32,
    sentences: u32,
    /// Words in the longest sentence.
    longest: u32,
}

impl Measure {
    fn of(text: &str) -> Self {
        let mut measure = Self::default();
        for sentence in sentences(text) {
            let mut count = 0;
            for word in words(sentence) {
                count += 1;
                measure.long_words += u32::from(is_long(word));
            }
            measure.words += count;
            measure.sentences += u32::from(count > 0);
            measure.longest = measure.longest.max(count);
        }
        measure
    }

    /// LIX, to the nearest whole number; `None` when the text is too short to be measured.
    fn lix(&self) -> Option<u32> {
        let [words, long_words, sentences] = [self.words, self.long_words, self.sentences].map(u64::from);
        let of = words * sentences;
        let nearest = (words * words + 100 * long_words * sentences + of / 2).checked_div(of)?;
        u32::try_from(nearest).ok().filter(|_| self.words >= ENOUGH)
    }
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "plain-language",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    // Nobody is asked whether it is bound when no text is heavy.
    when: HEAVY_TEXT,
    bases: &[Basis::advice(&SPL_9).inferred(), Basis::advice(&HDIR_HL).inferred(), Basis::advice(&GENERAL).inferred()],
    check: Check::review_when(HEAVY_TEXT),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_is_words_in_a_sentence_and_long_words_in_a_hundred() {
        // Ten sentences of ten words, each with two long ones.
        let text = "Vi møtes her og snakker sammen om det å leve. ".repeat(10);
        let measure = Measure::of(&text);
        assert_eq!((measure.words, measure.long_words, measure.sentences, measure.longest), (100, 10, 10, 10));
        assert_eq!(measure.lix(), Some(20));
    }

    #[test]
    fn six_letters_are_not_long_and_seven_are() {
        let long = |text| Measure::of(text).long_words;
        assert_eq!(
            (long("samlet"), long("samlinga"), long("sårbare"), long("blåbær"), long("1234567")),
            (0, 1, 1, 0, 0)
        );
    }

    #[test]
    fn lists_do_not_run_together_and_short_texts_are_not_measured() {
        let list = "- lærings- og mestringstilbud\n".repeat(40);
        let measure = Measure::of(&list);
        assert_eq!((measure.words, measure.sentences, measure.longest), (120, 40, 3));
        let words = |count: usize| Measure::of(&"ord ".repeat(count)).lix();
        assert_eq!((words(99), words(100)), (None, Some(100)));
        assert_eq!(Measure::of("").lix(), None);
        for between in [" ", "\n", "/", "–", "•", "\u{a0}", "\u{2003}", "\u{3000}", "\u{1680}"] {
            let words = |count| ["ord"].repeat(count).join(between);
            assert_eq!((may_be_enough(&words(99)), may_be_enough(&words(100))), (false, true), "{between}");
        }
    }
}
