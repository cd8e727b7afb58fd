//! Codes and addresses: short texts with a rule.

use super::{is_space, text::text_value};

text_value!(
    /// An organisation number from the Norwegian register of legal entities: nine digits, the last a check digit (modulo 11).
    /// Spaces between the groups are accepted and not kept.
    OrganisationNumber, expects OrganisationNumber,
    schema { "pattern": "^[1-9][0-9]{2} ?[0-9]{3} ?[0-9]{3}$" },
    |text| {
        let shape: Vec<char> = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        let shape: String = shape.into_iter().collect();
        if !["000000000", "000 000 000", "000 000000", "000000 000"].contains(&shape.as_str()) {
            return None;
        }
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let values = digits.bytes().map(|byte| u32::from(byte - b'0'));
        // With the check digit weighted 1, a valid number sums to a multiple of eleven.
        let sum: u32 = values.zip([3, 2, 7, 6, 5, 4, 3, 2, 1]).map(|(digit, weight)| digit * weight).sum();
        (sum.is_multiple_of(11) && !digits.starts_with('0')).then(|| digits.into())
    }
);

/// County numbers at the head of a municipality number: those in use from 2024, and older ones that still stand on pages.
const COUNTIES: &[&str] = &[
    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "14", "15", "16", "17", "18", "19", "20",
    "21", "30", "31", "32", "33", "34", "38", "39", "40", "42", "46", "50", "54", "55", "56",
];

/// County numbers in use from 2024, with Svalbard (21).
const COUNTIES_NOW: &[&str] =
    &["03", "11", "15", "18", "21", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"];

text_value!(
    /// A municipality number: four digits that begin with a county number.
    ///
    /// Which numbers exist within a county is not checked: that list changes, and old pages keep old numbers.
    MunicipalityNumber, expects MunicipalityNumber,
    schema { "pattern": "^(0[1-9]|1[0-24-9]|2[01]|3[0-489]|4[026]|5[0456])[0-9]{2}$" },
    |text| {
        let (county, rest) = text.split_at_checked(2)?;
        let is_number = rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit());
        (is_number && COUNTIES.contains(&county)).then(|| text.into())
    }
);

impl MunicipalityNumber {
    /// Whether the county number went out of use before 2024 (30, 38, 54 and those from before 2020).
    pub fn is_retired(&self) -> bool {
        !self.as_str().split_at_checked(2).is_some_and(|(county, _)| COUNTIES_NOW.contains(&county))
    }
}

text_value!(
    /// A language tag (BCP 47) of language, optional script and optional region: `nb`, `nn`, `en`, `se`, `sr-Latn`, `nb-NO`.
    /// `no` is refused, because it does not say which written standard, and so are the long tags for `nb` and `nn`.
    LanguageTag, expects LanguageTag,
    schema {
        "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        "not": serde_json::json!({ "pattern": "^(no|nor|nob|nno)(-|$)" })
    },
    |text| {
        let mut parts = text.split('-').peekable();
        let language = parts.next()?;
        let lower = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase());
        let script = |part: &str| {
            part.len() == 4 && part.split_at_checked(1).is_some_and(|(head, tail)| !lower(head) && lower(tail))
                && part.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        let region = |part: &str| {
            (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))
                || (part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        parts.next_if(|part| script(part));
        parts.next_if(|part| region(part));
        let valid = matches!(language.len(), 2 | 3) && !["no", "nor", "nob", "nno"].contains(&language) && lower(language) && parts.next().is_none();
        valid.then(|| text.into())
    }
);

text_value!(
    /// A web address.
    Url, expects Url,
    schema { "pattern": r"^https?://\S+$", "maxLength": 2000 },
    |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let valid = !rest.is_empty() && !rest.contains(is_space) && text.chars().count() <= 2000;
        valid.then(|| text.into())
    }
);

text_value!(
    /// A mail address. It should belong to a function (`lms@…`), not to a person.
    Email, expects Email,
    schema { "pattern": r"^[^\s@]+@[^\s@]+\.[^\s@]+$", "maxLength": 254 },
    |text| {
        let (local, domain) = text.split_once('@')?;
        // A dot that is neither the first nor the last character of the domain.
        let dotted = domain.char_indices().any(|(at, c)| c == '.' && at > 0 && at + 1 < domain.len());
        let valid = !local.is_empty()
            && dotted
            && !domain.contains('@')
            && !text.contains(is_space)
            && text.chars().count() <= 254;
        valid.then(|| text.into())
    }
);

text_value!(
    /// A telephone number: digits in groups, with or without `+47`.
    Phone, expects Phone,
    schema { "pattern": "^\\+?[0-9][0-9 ]{1,18}[0-9]$" },
    |text| {
        let digits = text.strip_prefix('+').unwrap_or(text);
        let ends_in_digits = digits.starts_with(|c: char| c.is_ascii_digit()) && digits.ends_with(|c: char| c.is_ascii_digit());
        let valid = matches!(digits.len(), 3..=20) && ends_in_digits && digits.bytes().all(|b| b.is_ascii_digit() || b == b' ');
        valid.then(|| text.into())
    }
);

text_value!(
    /// A short name for use in addresses and references: lower-case letters a–z, digits and single hyphens.
    Slug, expects Slug,
    schema { "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 100 },
    |text| {
        let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        (text.len() <= 100 && text.split('-').all(word)).then(|| text.into())
    }
);

text_value!(
    /// A fingerprint of facts: SHA-256 as 64 hexadecimal digits in lower case.
    Fingerprint, expects Fingerprint,
    schema { "pattern": "^[0-9a-f]{64}$" },
    |text| {
        let hexadecimal = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f');
        (text.len() == 64 && text.bytes().all(hexadecimal)).then(|| text.into())
    }
);

text_value!(
    /// A remark to an answer: a text of at most 2 000 characters with no national identity number in it.
    Note, expects Note,
    schema { "pattern": r"\S", "maxLength": 2000 },
    |text| {
        let says_something = text.chars().any(|character| !is_space(character));
        let fits = says_something && text.chars().count() <= 2000;
        (fits && !crate::identity_number::is_in(text)).then(|| text.into())
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisation_numbers_have_a_check_digit() {
        // Computed examples; the first five belong to public bodies.
        for valid in ["964983291", "915933149", "974760673", "991825827", "889640782", "987 654 325", "910000004"] {
            let number = OrganisationNumber::try_new(valid).unwrap();
            assert_eq!(number.as_str(), valid.replace(' ', ""));
        }
        for invalid in
            ["964983292", "96498329", "9649832911", "964 98 3291", "96498329a", "000000000", "", "９６４９８３２９１"]
        {
            assert!(OrganisationNumber::try_new(invalid).is_err(), "{invalid}");
        }
    }

    #[test]
    fn municipality_numbers_begin_with_a_county() {
        for (number, retired) in [("0301", false), ("5501", false), ("3005", true), ("5401", true), ("1201", true)] {
            assert_eq!(MunicipalityNumber::try_new(number).unwrap().is_retired(), retired, "{number}");
        }
        for invalid in ["301", "9999", "1301", "03010", "03 1", "øø", "030a"] {
            assert!(MunicipalityNumber::try_new(invalid).is_err(), "{invalid}");
        }
    }

    #[test]
    fn language_tags_are_written_in_their_own_case() {
        for valid in ["nb", "nn", "en", "se", "sma", "nb-NO", "sr-Latn", "sr-Latn-RS", "es-419"] {
            assert!(LanguageTag::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in [
            "norsk", "NB", "no", "no-NO", "nob", "nno", "nor-NO", "nb_NO", "nb-no", "n", "", "nb-", "en-US-x",
            "sr-latn", "sr-LATN",
        ] {
            assert!(LanguageTag::try_new(invalid).is_err(), "{invalid}");
        }
    }

    #[test]
    fn addresses_look_like_addresses() {
        for valid in ["https://example.org/kurs", "http://x"] {
            assert!(Url::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in ["www.example.org", "https://", "https://a b", "ftp://x"] {
            assert!(Url::try_new(invalid).is_err(), "{invalid}");
        }
        for valid in ["lms@example.org", "a@b.c", "a@.b.c", "a@b.c."] {
            assert!(Email::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in ["lms", "lms@example", "@example.org", "a@b@c.d", "a b@c.d", "a@.b", "a@b."] {
            assert!(Email::try_new(invalid).is_err(), "{invalid}");
        }
        for valid in ["02800", "75 12 34 56", "+47 75 12 34 56"] {
            assert!(Phone::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in ["75-12", "ring oss", "+", "12 ", "1"] {
            assert!(Phone::try_new(invalid).is_err(), "{invalid}");
        }
        for valid in ["helse-bergen", "kid", "2026"] {
            assert!(Slug::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in ["Helse", "a--b", "-a", "a-", "æ", ""] {
            assert!(Slug::try_new(invalid).is_err(), "{invalid}");
        }
    }
}
