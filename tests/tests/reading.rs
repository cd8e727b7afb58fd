//! The reader tells everything, and never stumbles.

use mestring::model::{Offer, Provider};
use mestring::problem::{ProblemKind, Problems};
use mestring::read::{MAX_BYTES, MAX_DEPTH, MAX_PROBLEMS};
use mestring_schemas::Schema;
use mestring_tests::corpus;
use mestring_tests::documents::documents;
use mestring_tests::mutations::{Mutation, mutations};
use proptest::prelude::*;

/// What holds of every refusal.
fn check(problems: &Problems, text: &str) -> Result<(), TestCaseError> {
    prop_assert!(!problems.list.is_empty() && problems.list.len() <= MAX_PROBLEMS);
    // The end of the text may be the beginning of a line.
    let lines = text.matches('\n').count() + 1;
    for problem in &problems.list {
        // The two ways of reading agree: none refuses without the other finding a reason.
        let unexplained = problem.kind == ProblemKind::NotJson && problem.expected.is_none();
        prop_assert!(!unexplained, "refused without a reason: {text}");
        prop_assert!(problem.place.line as usize <= lines && problem.place.line > 0 && problem.place.column > 0);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_or_explained(text in "\\PC{0,200}") {
        if let Err(problems) = Offer::from_json(&text) {
            check(&problems, &text)?;
        }
    }

    #[test]
    fn any_bytes_are_read_or_explained(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(Offer::from_json(&bytes).is_err());
    }

    #[test]
    fn json_like_text_is_read_or_explained(text in r#"[\[\]{}",:0-9a-c \n\\u-]{0,120}"#) {
        if let Err(problems) = Provider::from_json(&text) {
            check(&problems, &text)?;
        }
    }

    #[test]
    fn damaged_documents_are_read_or_explained(
        document in documents(Schema::Offer),
        mutations in proptest::collection::vec(mutations(), 0..12),
        cut in any::<prop::sample::Index>(),
        noise in proptest::option::of((any::<prop::sample::Index>(), "[\\[\\]{}\",:0-9a-z \\\\\u{0}-\u{1f}]{1,3}")),
        cut_it in prop::bool::weighted(0.2),
    ) {
        let mut document = document;
        for mutation in mutations {
            mutation.apply(&mut document);
        }
        let mut text: Vec<char> = serde_json::to_string_pretty(&document).unwrap().chars().collect();
        if let Some((place, noise)) = noise {
            let at = place.index(text.len());
            text.splice(at..at, noise.chars());
        }
        if cut_it {
            text.truncate(cut.index(text.len()));
        }
        let text: String = text.into_iter().collect();
        match Offer::from_json(&text) {
            Ok(offer) => prop_assert_eq!(Offer::from_json(offer.to_json()).unwrap(), offer),
            Err(problems) => check(&problems, &text)?,
        }
    }

    #[test]
    fn nothing_secret_is_repeated_wherever_it_stands(
        document in documents(Schema::Offer),
        place in any::<prop::sample::Index>(),
        secret in prop::sample::select(vec!["01010112345", "fnr 010101 12345", "98765432", "Kari Nordmann 98765432"]),
        as_number in any::<bool>(),
    ) {
        let number = secret.parse::<u64>().ok().filter(|_| as_number).map(serde_json::Value::from);
        let mut document = document;
        Mutation::replacing(place, number.unwrap_or_else(|| secret.into())).apply(&mut document);
        if let Err(problems) = Offer::from_json(document.to_string()) {
            let told = format!("{problems:?} {problems}");
            for part in ["0101011", "010101", "1010112345", "12345", "98765432", "Nordmann"] {
                prop_assert!(!told.contains(part), "{part} in {told}");
            }
        }
    }

    #[test]
    fn the_value_door_and_the_text_door_agree(document in documents(Schema::Offer), mutation in mutations()) {
        let mut document = document;
        mutation.apply(&mut document);
        let by_value = Offer::from_value(&document);
        let by_text = Offer::from_json(document.to_string());
        prop_assert_eq!(by_value, by_text);
    }
}

#[test]
fn every_slip_in_a_real_offer_is_told_in_its_line() {
    // Each text that has a line to itself in a corpus file, replaced by null: exactly one problem, of that name, in that line.
    let mut checked = 0;
    for entry in corpus::offers() {
        let lines: Vec<_> = entry.text.lines().collect();
        for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.contains("\": \"")) {
            let Some((before, _)) = line.split_once("\": \"") else { continue };
            let spoiled = format!("{before}\": null{}", if line.ends_with(',') { "," } else { "" });
            // Only lines that hold one field and nothing else.
            if line.matches('"').count() != 4 || line.contains(['{', '}', '[', ']']) || before.trim() == "\"format" {
                continue;
            }
            let mut text = lines.clone();
            text[index..=index].copy_from_slice(&[&spoiled]);
            let problems = Offer::from_json(text.join("\n")).unwrap_err();
            assert_eq!(problems.list.len(), 1, "{}: {problems}", entry.name);
            let problem = &problems.list[0];
            assert_eq!((problem.kind, problem.place.line as usize), (ProblemKind::Null, index + 1), "{}", entry.name);
            let name = before.trim().trim_start_matches('"');
            assert!(problem.pointer.ends_with(&format!("/{name}")), "{}: {}", entry.name, problem.pointer);
            checked += 1;
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn a_real_offer_broken_in_twelve_ways_tells_all_twelve_in_their_lines() {
    let slips = [
        ("\"title\"", "\"titel\"", ProblemKind::UnknownField),
        ("[\"group\"],\n  \"kindsInWords\"", "[\"group\", \"group\"],\n  \"kindsInWords\"", ProblemKind::RepeatedItem),
        ("\"offerTypes\": [\"group\"]", "\"offerTypes\": \"group\"", ProblemKind::WrongType),
        ("\"municipal\"", "\"kommunal\"", ProblemKind::UnknownWord),
        ("\"updated\": \"2020-11-19\"", "\"updated\": \"19.11.2020\"", ProblemKind::InvalidValue),
        ("\"unit\": \"Kreftkoordinator\"", "\"unit\": \" \"", ProblemKind::Empty),
        ("\"name\": \"Kyrkja i Alver\"", "\"name\": null", ProblemKind::Null),
        ("{ \"from\": 4, \"to\": 8 }", "{ \"from\": 8, \"to\": 4 }", ProblemKind::ReversedRange),
        ("{ \"exactly\": 90 }", "{ \"exactly\": -90 }", ProblemKind::OutOfRange),
        ("\"leadership\": { \"nn\"", "\"cost\": { \"nn\"", ProblemKind::DuplicateField),
        ("\"peerExchange\": true,", "\"peerExchange\": true", ProblemKind::NotJson),
        (
            "\"groupRules\"",
            "\"unstated\": [{ \"fact\": \"group\", \"state\": \"comes-later\" }], \"groupRules\"",
            ProblemKind::StatedAndUnstated,
        ),
    ];
    let mut text = corpus::offers().into_iter().find(|entry| entry.name.starts_with("021")).unwrap().text;
    for (right, wrong, _) in slips {
        assert!(text.contains(right), "{right}");
        text = text.replacen(right, wrong, 1);
    }
    let line = |wrong: &str| text.split(wrong).next().map(|before| before.matches('\n').count() + 1);
    let mut expected: Vec<_> = slips.iter().map(|(_, wrong, kind)| (line(wrong), *kind)).collect();
    expected.sort();
    let told = Offer::from_json(&text).unwrap_err().list.into_iter();
    let mut told: Vec<_> = told.map(|problem| (Some(problem.place.line as usize), problem.kind)).collect();
    told.sort();
    assert_eq!(told, expected);
}

#[test]
fn limits_are_told() {
    let kinds = |json: String| -> Vec<ProblemKind> {
        Offer::from_json(json).unwrap_err().list.iter().map(|problem| problem.kind).collect()
    };
    let with = |field: &str| format!(r#"{{"format": "mestring/offer/1", {field}}}"#);
    assert_eq!(kinds(" ".repeat(MAX_BYTES + 1)), [ProblemKind::TooLarge]);
    assert_eq!(
        kinds(with(&format!(r#""title": {}1{}"#, "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH)))),
        [ProblemKind::WrongType, ProblemKind::TooDeep]
    );
    // Deeper than any stack.
    assert_eq!(
        kinds(with(&format!(r#""title": {}1{}"#, "[".repeat(200_000), "]".repeat(200_000)))),
        [ProblemKind::WrongType, ProblemKind::TooDeep]
    );
    assert_eq!(kinds(with(&format!(r#""title": {{"nb": "{}"}}"#, "å".repeat(20_001)))), [ProblemKind::TooLong]);
    let names = vec!["\"x\""; 501].join(",");
    assert_eq!(kinds(with(&format!(r#""otherNames": [{names}]"#))), [ProblemKind::TooLong]);
    assert!(Offer::from_json(with(&format!(r#""title": {{"nb": "{}"}}"#, "å".repeat(20_000)))).is_ok());
    // At most so many problems, and a word that there are more.
    let many: Vec<_> = (0..150).map(|index| format!(r#""x{index}": 1"#)).collect();
    let problems = Offer::from_json(with(&many.join(","))).unwrap_err();
    assert!(problems.list.len() == MAX_PROBLEMS && problems.more);
}

#[test]
fn other_documents_get_one_clear_answer() {
    let first = |json: &str| {
        Offer::from_json(json).unwrap_err().list.into_iter().map(|problem| problem.kind).collect::<Vec<_>>()
    };
    assert_eq!(first(r#"{"format": "mestring/offer/2", "new": 1, "title": null}"#), [ProblemKind::NewerFormat]);
    assert_eq!(first(r#"{"format": "mestring/provider/1", "id": "x"}"#), [ProblemKind::OtherDocument]);
    assert_eq!(
        first(r#"{"format": "kurs", "title": {"nb": "a"}, "x": 1}"#),
        [ProblemKind::InvalidValue, ProblemKind::UnknownField]
    );
    assert_eq!(first(r#"{"title": {"nb": ""}}"#), [ProblemKind::MissingField, ProblemKind::Empty]);
    // No version is that long; what is may be a number that belongs to someone.
    let long = Offer::from_json(r#"{"format": "mestring/offer/1010112345"}"#).unwrap_err();
    assert!(!format!("{long:?}").contains("1010112345"), "{long:?}");
    assert_eq!(first("[]"), [ProblemKind::WrongType]);
    assert_eq!(first("{}"), [ProblemKind::MissingField]);
    assert_eq!(first(""), [ProblemKind::NotJson]);
    assert!(Offer::from_json("\u{feff}{\"format\": \"mestring/offer/1\"}").is_ok());
}

#[test]
fn errors_repeat_nothing_that_was_written() {
    let secret = "01010112345";
    let json = format!(
        r#"{{"format": "mestring/offer/1", "{secret}": 1, "Kari Nordmann {secret}": 2, "title": "{secret}", "careLevel": "{secret}",
            "page": {{"updated": "{secret}", "url": "{secret}"}}, "summary": {{"{secret}": "a"}}, "contacts": [{{"phone": "{secret}x"}}]}}"#
    );
    let problems = Offer::from_json(json).unwrap_err();
    assert!(problems.list.len() >= 8, "{problems}");
    let told = format!("{problems:?} {problems}");
    assert!(!told.contains(secret) && !told.contains("Nordmann"), "{told}");
}
