//! "Did you mean": the nearest thing that would have been right.

use crate::fact::FACTS;
use crate::model::participation::ParticipationLevel;
use crate::participation::level_named;
use crate::problem::Expect;
use crate::shape::{Shape, Shaped as _, VocabularyShape};

/// A word that was probably meant, from a closed list.
pub fn word<'a>(written: &str, words: &[&'a str]) -> Option<&'a str> {
    let written = tidy(written);
    // One slip for each three letters, so that short words are not confused.
    let allowed = (written.len() / 3).clamp(1, 4);
    let near = words.iter().filter_map(|word| {
        let tidied = tidy(word);
        // Most words are told apart by their length alone.
        let distance = (tidied.len().abs_diff(written.len()) <= allowed).then(|| distance(&written, &tidied))?;
        (distance <= allowed).then_some((distance, *word))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, word)| word)
}

/// A word that is called something else in daily life, and that no spelling would lead to.
pub(super) fn named(written: &str, vocabulary: &VocabularyShape) -> Option<&'static str> {
    let is_level = matches!(ParticipationLevel::SHAPE, Shape::Vocabulary(levels) if levels.name == vocabulary.name);
    is_level.then(|| level_named(written)).flatten().map(ParticipationLevel::as_str)
}

/// A field that was probably meant: one that belongs here, or, at the top of a document, a fact that is stated elsewhere.
pub(super) fn field(written: &str, fields: &[&'static str], look_elsewhere: bool) -> Option<String> {
    if let Some(near) = word(written, fields) {
        return Some(near.into());
    }
    if !look_elsewhere {
        return None;
    }
    let last = |name: &'static str| name.rsplit('.').next().unwrap_or(name);
    // The shallowest fact of that name is the likeliest home.
    let elsewhere = FACTS.iter().filter(|fact| last(fact.name) == written);
    elsewhere.min_by_key(|fact| fact.name.len()).map(|fact| fact.name.into())
}

/// What was probably meant by a text that is not the value it should be.
pub(super) fn value(written: &str, expected: &Expect) -> Option<String> {
    match expected {
        Expect::Flag => match lower(written).as_str() {
            "ja" | "yes" | "true" | "1" => Some("true".into()),
            "nei" | "no" | "false" | "0" => Some("false".into()),
            _ => None,
        },
        Expect::Whole { min, max } => {
            let number = written.trim().parse::<u32>().ok().filter(|_| is_harmless(written))?;
            (*min..=*max).contains(&number).then(|| number.to_string())
        }
        Expect::Date | Expect::PartialDate => date(written, expected == &Expect::PartialDate),
        Expect::TimeOfDay => {
            let (hour, minute) = written.split_once([':', '.']).unwrap_or((written, "00"));
            let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
            (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
        }
        Expect::LanguageTag => language(written),
        Expect::Fact => {
            let names: Vec<_> = FACTS.iter().map(|fact| fact.name).collect();
            let dotted = written.trim_start_matches('/').replace('/', ".").replace(".*", "");
            names.iter().find(|name| **name == dotted).copied().map(Into::into).or_else(|| field(written, &names, true))
        }
        Expect::Texts => Some(r#"{"nb": "…"}"#.into()),
        _ => None,
    }
}

/// How to write a number or a sum that was written as people say it: `8` → `{"exactly": 8}`, `6-8` → `{"between": …}`,
/// `gratis` → `"free"`. Without a number, an example. `None` for other forms.
pub(super) fn form(written: &str, forms: &[&str]) -> Option<String> {
    let is_amount = forms.contains(&"nok");
    if !is_amount && !forms.contains(&"exactly") {
        return None;
    }
    let (exact, range) = if is_amount { ("nok", "nokBetween") } else { ("exactly", "between") };
    let example = if is_amount { r#"{"nok": 375}"# } else { r#"{"between": {"from": 6, "to": 8}}"# };
    if !is_harmless(written) {
        return Some(example.into());
    }
    let text = lower(written);
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let (numbers, between) = numbers(&text);
    Some(match *numbers.as_slice() {
        [] if is_amount && says(&["gratis", "free"]) && !says(&["ikke", "ikkje", "not"]) => r#""free""#.into(),
        [0] if is_amount => r#""free""#.into(),
        [number] if !is_amount && says(&["ca", "om lag", "omtrent", "about", "rundt"]) => {
            format!(r#"{{"about": {number}}}"#)
        }
        [number] if !is_amount && says(&["minst", "over", "fra", "frå", "at least"]) => {
            format!(r#"{{"atLeast": {number}}}"#)
        }
        [number] if !is_amount && says(&["maks", "inntil", "opptil", "høyst", "høgst", "at most", "up to"]) => {
            format!(r#"{{"atMost": {number}}}"#)
        }
        [number] if number > 0 || !is_amount => format!(r#"{{"{exact}": {number}}}"#),
        [from, to] if from < to && matches!(between.trim(), "-" | "–" | "til" | "to") => {
            format!(r#"{{"{range}": {{"from": {from}, "to": {to}}}}}"#)
        }
        _ => example.into(),
    })
}

/// Whether a text holds too little to be a telephone or identity number, so that a number in it may be said again.
fn is_harmless(written: &str) -> bool {
    let digits = written.chars().filter(|character| character.is_numeric()).count();
    digits <= 6 && written.chars().count() <= 40 && !written.trim_start().starts_with('-')
}

/// The numbers in a text, with groups of thousands joined, and what stands between the first two.
fn numbers(text: &str) -> (Vec<u32>, String) {
    let mut numbers: Vec<u32> = Vec::new();
    let mut between = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let (before, digits) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let end = digits.find(|character: char| !character.is_ascii_digit()).unwrap_or(digits.len());
        let (digits, after) = digits.split_at_checked(end).unwrap_or((digits, ""));
        let Ok(number) = digits.parse::<u32>() else { break };
        match numbers.last_mut() {
            // 1 500 and 1.500 are one number.
            Some(last) if matches!(before, " " | "." | "\u{a0}") && digits.len() == 3 && *last > 0 => {
                *last = last.saturating_mul(1000).saturating_add(number);
            }
            last => {
                if last.is_some() {
                    before.clone_into(&mut between);
                }
                numbers.push(number);
            }
        }
        rest = after;
    }
    (numbers, between)
}

/// Months in Norwegian and English, short and long.
const MONTHS: &[&[&str]] = &[
    &["jan", "januar", "january"],
    &["feb", "februar", "february"],
    &["mar", "mars", "march"],
    &["apr", "april"],
    &["mai", "may"],
    &["jun", "juni", "june"],
    &["jul", "juli", "july"],
    &["aug", "august"],
    &["sep", "sept", "september"],
    &["okt", "oct", "oktober", "october"],
    &["nov", "november"],
    &["des", "dec", "desember", "december"],
];

/// `oktober 2021` → `2021-10`; `12. juni` → `--06-12`; `12. juni 2021` → `2021-06-12`.
fn spelled_date(written: &str) -> Option<String> {
    let written = lower(written);
    let mut words = written.split([' ', '.', ',']).filter(|word| !word.is_empty()).peekable();
    let day =
        words.next_if(|word| word.parse::<u32>().is_ok_and(|day| day <= 31)).and_then(|day| day.parse::<u32>().ok());
    let name = words.next()?;
    let month = MONTHS.iter().position(|names| names.contains(&name))? + 1;
    let year = words.next().and_then(|year| year.parse::<u32>().ok()).filter(|year| *year > 999);
    if words.next().is_some() {
        return None;
    }
    Some(match (year, day) {
        (Some(year), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (Some(year), None) => format!("{year:04}-{month:02}"),
        (None, Some(day)) => format!("--{month:02}-{day:02}"),
        (None, None) => format!("--{month:02}"),
    })
}

/// `21.11.2026` → `2026-11-21`; `21.11.` → `--11-21` where a year may be left out.
fn date(written: &str, partial: bool) -> Option<String> {
    let parts = written.trim_end_matches('.').split(['.', '/', '-']).map(|part| part.trim().parse::<u32>());
    let text = match parts.collect::<Result<Vec<_>, _>>() {
        Ok(parts) => match *parts.as_slice() {
            [day, month, year] | [year, month, day] if year > 999 => format!("{year:04}-{month:02}-{day:02}"),
            [month, year] if year > 999 => format!("{year:04}-{month:02}"),
            [day, month] if !written.starts_with('-') => format!("--{month:02}-{day:02}"),
            _ => return None,
        },
        Err(_) => spelled_date(written)?,
    };
    let valid = if partial {
        crate::value::PartialDate::try_new(&text).is_ok()
    } else {
        crate::value::Date::try_new(&text).is_ok()
    };
    valid.then_some(text)
}

/// `nb_NO`, `NB`, `norsk`, `bokmål` → `nb`.
fn language(written: &str) -> Option<String> {
    let lower = lower(written).replace('_', "-");
    let (first, _) = lower.split_once('-').unwrap_or((&lower, ""));
    let tag = match first {
        "no" | "nor" | "nob" | "norsk" | "bokmål" | "bokmal" | "norwegian" => "nb",
        "nno" | "nynorsk" => "nn",
        "engelsk" | "english" => "en",
        "samisk" | "sami" | "nordsamisk" => "se",
        other => other,
    };
    crate::value::LanguageTag::try_new(tag).is_ok().then(|| tag.into())
}

/// Letters and digits only, in small letters: `Low_Threshold`, `lowThreshold` and `low-threshold` are the same slip.
pub fn tidy(text: &str) -> Vec<char> {
    lower(text).chars().filter(|character| is_letter_or_digit(*character)).take(60).collect()
}

/// In small letters: those of Norwegian, which is all that the words here have. The tables for all the world's letters
/// would be a good part of what a web page loads.
fn lower(text: &str) -> String {
    let small = |character: char| match character {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(small).collect()
}

/// A letter of Norwegian, or a digit.
pub(super) fn is_letter_or_digit(character: char) -> bool {
    character.is_ascii_alphanumeric() || "æøåÆØÅ".contains(character)
}

/// Letters to add, drop, change or swap with the next (optimal string alignment).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    let mut next = Vec::with_capacity(row.len());
    let mut last = None;
    for (index, letter) in one.iter().enumerate() {
        next.clear();
        next.push(index + 1);
        let mut previous = None;
        for (at, (wanted, window)) in other.iter().zip(row.windows(2)).enumerate() {
            let &[diagonal, above] = window else { continue };
            let left = next.last().copied().unwrap_or(0);
            let mut best = (diagonal + usize::from(letter != wanted)).min(above + 1).min(left + 1);
            if last == Some(wanted)
                && previous == Some(letter)
                && let Some(swapped) = at.checked_sub(1).and_then(|at| before.get(at))
            {
                best = best.min(swapped + 1);
            }
            next.push(best);
            previous = Some(wanted);
        }
        core::mem::swap(&mut before, &mut row);
        core::mem::swap(&mut row, &mut next);
        last = Some(letter);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_slips() {
        for (one, other, slips) in [
            ("", "", 0),
            ("cost", "cost", 0),
            ("csot", "cost", 1),
            ("cst", "cost", 1),
            ("kost", "cost", 1),
            ("a", "", 1),
        ] {
            assert_eq!(distance(&tidy(one), &tidy(other)), slips, "{one} {other}");
        }
    }

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let words = ["in-person", "digital", "hybrid", "self-paced"];
        assert_eq!(word("In_Person", &words), Some("in-person"));
        assert_eq!(word("digtal", &words), Some("digital"));
        assert_eq!(word("selfpaced", &words), Some("self-paced"));
        assert_eq!(word("fysisk", &words), None);
        assert_eq!(field("audiense", &["audience", "access"], true).as_deref(), Some("audience"));
        assert_eq!(field("deadline", &["title", "cost"], true).as_deref(), Some("runs.deadline"));
    }

    #[test]
    fn numbers_are_put_into_forms() {
        let (quantity, amount) = (&["exactly", "between", "about"], &["free", "nok", "nokBetween"]);
        for (written, form_of_it) in [
            ("8", r#"{"exactly": 8}"#),
            ("18-65 år", r#"{"between": {"from": 18, "to": 65}}"#),
            ("ca. 20", r#"{"about": 20}"#),
            ("minst 8", r#"{"atLeast": 8}"#),
            ("maks 12", r#"{"atMost": 12}"#),
            ("mange", r#"{"between": {"from": 6, "to": 8}}"#),
            ("010101 12345", r#"{"between": {"from": 6, "to": 8}}"#),
        ] {
            assert_eq!(form(written, quantity).as_deref(), Some(form_of_it), "{written}");
        }
        for (written, form_of_it) in [
            ("0", r#""free""#),
            ("gratis", r#""free""#),
            ("kr 375", r#"{"nok": 375}"#),
            ("mye", r#"{"nok": 375}"#),
            ("1 500 kr", r#"{"nok": 1500}"#),
            ("98765432", r#"{"nok": 375}"#),
            ("-5", r#"{"nok": 375}"#),
        ] {
            assert_eq!(form(written, amount).as_deref(), Some(form_of_it), "{written}");
        }
        assert_eq!(form("8", &["offer", "service"]), None);
    }

    #[test]
    fn values_are_put_right() {
        assert_eq!(value("21.11.2026", &Expect::Date).as_deref(), Some("2026-11-21"));
        assert_eq!(value("3.4.", &Expect::PartialDate).as_deref(), Some("--04-03"));
        assert_eq!(value("2026-4-3", &Expect::Date).as_deref(), Some("2026-04-03"));
        assert_eq!(value("31.02.2026", &Expect::Date), None);
        assert_eq!(value("oktober 2021", &Expect::PartialDate).as_deref(), Some("2021-10"));
        assert_eq!(value("12. juni", &Expect::PartialDate).as_deref(), Some("--06-12"));
        assert_eq!(value("12. juni", &Expect::Date), None);
        assert_eq!(value("juni eller august 2026", &Expect::PartialDate), None);
        assert_eq!(value("Janne", &Expect::PartialDate), None);
        assert_eq!(value("10.2021", &Expect::PartialDate).as_deref(), Some("2021-10"));
        assert_eq!(value("9.30", &Expect::TimeOfDay).as_deref(), Some("09:30"));
        assert_eq!(value("18", &Expect::TimeOfDay).as_deref(), Some("18:00"));
        assert_eq!(value("nb_NO", &Expect::LanguageTag).as_deref(), Some("nb"));
        assert_eq!(value("norsk", &Expect::LanguageTag).as_deref(), Some("nb"));
        assert_eq!(value("ja", &Expect::Flag).as_deref(), Some("true"));
        assert_eq!(value("/runs/*/deadline", &Expect::Fact).as_deref(), Some("runs.deadline"));
    }
}
