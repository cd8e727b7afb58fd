//! Identifiers of publications.

use super::text::text_value;

text_value!(
    /// PMID: the number of a publication in the index of medical publications, one to eight digits.
    Pmid, expects Pmid,
    schema { "pattern": "^[1-9][0-9]{0,7}$" },
    |text| {
        let digits = !text.is_empty() && text.len() <= 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        (digits && !text.starts_with('0')).then(|| text.into())
    }
);

text_value!(
    /// A digital object identifier, `10.1136/bmjoq-2022-002309`: without the address before it, so that it is written in one way.
    Doi, expects Doi,
    schema { "pattern": r"^10\.[0-9]{4,9}/[!-~]+$", "maxLength": 200 },
    |text| {
        let (registrant, name) = text.strip_prefix("10.")?.split_once('/')?;
        let valid = matches!(registrant.len(), 4..=9)
            && registrant.bytes().all(|byte| byte.is_ascii_digit())
            && !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_graphic())
            && text.len() <= 200;
        valid.then(|| text.into())
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publications_are_named_in_one_way() {
        for valid in ["1", "31452104", "99999999"] {
            assert!(Pmid::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in ["", "0", "012", "123456789", "PMID 31452104", "PMC123", " 1", "３１"] {
            assert!(Pmid::try_new(invalid).is_err(), "{invalid}");
        }
        for valid in ["10.1136/bmjoq-2022-002309", "10.1000/182", "10.123456789/(a)b;c<d>"] {
            assert!(Doi::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in [
            "",
            "10.1136",
            "10.1136/",
            "10.113/x",
            "10.1234567890/x",
            "10.11a6/x",
            "10.1136/a b",
            "10.1136/é",
            "doi:10.1136/x",
        ] {
            assert!(Doi::try_new(invalid).is_err(), "{invalid}");
        }
    }
}
