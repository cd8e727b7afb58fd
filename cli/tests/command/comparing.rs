//! `mestring diff`: what changed between two drafts, or from one day to another.

use crate::told::{Told, check_text, folder, run, run_with_input, top};
use crate::{LANGUAGES, NUMBER, OFFER, PROVIDER, broken};
use mestring::assess::ChangeKind;
use serde_json::Value;
use std::collections::BTreeSet;

/// Says what it costs and whom to ask.
const FIRST: &str = r#"{
  "format": "mestring/offer/1",
  "title": { "nn": "Hjarteskule", "nb": "Hjerteskole" },
  "kinds": ["course"],
  "offerTypes": ["group"],
  "nature": { "singleProgramme": true },
  "provider": { "kind": "health-trust" },
  "contacts": [{ "role": { "nn": "Lærings- og meistringssenteret" }, "email": "lms@example.org" }],
  "cost": {
    "fees": [{ "kind": "outpatient-fee", "amount": "public-rate", "per": "offer" }]
  },
  "schedule": { "sessions": { "exactly": 6 } }
}
"#;

/// Pays for each meeting, which an act does not allow; says no more whom to ask, and now whom it is for.
fn second() -> String {
    let contacts = FIRST.lines().find(|line| line.contains("contacts")).unwrap();
    let audience = r#"  "audience": { "description": { "nb": "Voksne" }, "roles": ["patient"] },"#;
    FIRST.replace(contacts, audience).replace("\"per\": \"offer\"", "\"per\": \"meeting\"")
}

/// The criteria of the changes of a kind.
fn changed(told: &Told, kind: ChangeKind) -> Vec<String> {
    let line: Value = serde_json::from_str(&told.out).unwrap();
    let changes = line.pointer("/comparison/changes").and_then(Value::as_array).unwrap();
    let of_kind = changes.iter().filter(|change| change.get("kind").and_then(Value::as_str) == Some(kind.as_str()));
    of_kind.map(|one| one.pointer("/after/criterion").and_then(Value::as_str).unwrap().to_owned()).collect()
}

#[test]
fn what_is_worse_comes_first_and_in_full_and_the_rest_on_a_line() {
    let folder = folder("diff", &[("a.json", FIRST), ("b.json", &second())]);
    let mut seen = BTreeSet::new();
    for (language, headings, message) in [
        ("nb", ["Nytt å rette", "Ikke lenger på plass", "Nå på plass"], "Fra «Ikke vist» til «I orden»."),
        ("nn", ["Nytt å rette", "Ikkje lenger på plass", "No på plass"], "Frå «Ikkje vist» til «I orden»."),
        ("en", ["New to mend", "No longer in place", "Now in place"], "From \"Not shown\" to \"Met\"."),
    ] {
        let told = run(&folder, &["diff", "a.json", "b.json", "--lang", language, "--as-of", "2026-11-22"]);
        assert_eq!(told.code(), Some(1), "{}", told.out);
        check_text(&told.out);
        let at = headings.map(|heading| told.out.find(&format!("\n{heading}\n")).unwrap());
        assert!(at.is_sorted(), "{}", told.out);
        // The files and the day, the line in the second file, the source, the change, and the name to ask about.
        for part in [
            "a.json, 2026-11-22\n",
            "b.json, 2026-11-22\n",
            "  10 | … [{ \"kind\"",
            "^^^",
            "https://lovdata.no/",
            message,
            "  who-it-is-for\n",
            "explain single-fee",
        ] {
            assert!(told.out.contains(part), "{part}: {}", told.out);
        }
        seen.insert(told.out);
    }
    assert_eq!(seen.len(), LANGUAGES.len(), "two languages say the same");
}

#[test]
fn only_what_is_new_ends_the_command_with_1() {
    let folder = folder("diff-codes", &[("a.json", FIRST), ("b.json", &second())]);
    let code = |files: [&str; 2], level| {
        run(&folder, &["diff", files[0], files[1], "--only", "single-fee,whom-to-contact", "--fail-on", level]).code()
    };
    for (level, code_of_worse) in [("never", 0), ("duty-conflict", 1), ("conflict", 1), ("not-shown", 1)] {
        assert_eq!(code(["a.json", "b.json"], level), Some(code_of_worse), "{level}");
        // What is better is nothing to stop at, nor what is as bad as before.
        assert_eq!(code(["b.json", "a.json"], level), Some(0), "{level}");
        assert_eq!(code(["b.json", "b.json"], level), Some(0), "{level}");
    }
    let contact = ["diff", "a.json", "b.json", "--only", "whom-to-contact"];
    assert_eq!(run(&folder, &contact).code(), Some(0));
    assert_eq!(run(&folder, &[&contact[..], &["--fail-on", "not-shown"]].concat()).code(), Some(1));
}

#[test]
fn nothing_has_changed_between_an_offer_and_itself() {
    for language in LANGUAGES {
        let told = run(top(), &["diff", OFFER, OFFER, "--lang", language, "--profile", "all", "--fail-on=not-shown"]);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert!(told.out.contains(&crate::in_standard_profiles().to_string()), "{}", told.out);
        assert!(!told.out.contains("explain"), "{}", told.out);
    }
}

#[test]
fn one_offer_is_held_against_two_days() {
    let offer = FIRST.replace(
        "\"schedule\"",
        "\"runs\": [{ \"dates\": { \"start\": \"2027-02-03\", \"end\": \"2027-02-24\" } }],\n  \"schedule\"",
    );
    let files = folder("diff-days", &[("kurs.json", &offer)]);
    let only = ["--only", "when-it-is-held"];
    for language in LANGUAGES {
        let days = ["diff", "kurs.json", "--as-of", "2027-02-01", "--and", "2027-03-01", "--lang", language];
        let told = run(&files, &[&days[..], &only].concat());
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        for day in ["kurs.json, 2027-02-01\n", "kurs.json, 2027-03-01\n"] {
            assert!(told.out.contains(day), "{}", told.out);
        }
        let one_line = told.out.split_whitespace().collect::<Vec<_>>().join(" ");
        let and = if language == "en" { "and" } else { "og" };
        assert!(one_line.contains(&format!("2027-02-01 {and} 2027-03-01.")), "{one_line}");
    }
    let json = ["diff", "kurs.json", "--as-of=2027-02-01", "--and=2027-03-01", "--format=json"];
    let told = run(&files, &[&json[..], &only].concat());
    assert_eq!(changed(&told, ChangeKind::NoLongerMet), ["when-it-is-held"]);
    // From today on, and on a day that the register does not cover.
    let told = run(&files, &["diff", "kurs.json", "--and", "2000-01-01", "--lang", "nb"]);
    assert!(told.out.contains("Registeret dekker ikke 2000-01-01."), "{}", told.out);
    // Two drafts can be held against two days, too; and standard input is read once.
    assert_eq!(run(&files, &["diff", "kurs.json", "kurs.json", "--and", "2027-03-01"]).code(), Some(0));
    let told = run_with_input(&["diff", "-", "--as-of=2027-02-01", "--and=2027-03-01", "--lang=nb"], &offer);
    assert_eq!(told.out.matches("(det som ble sendt inn)").count(), 2, "{}", told.out);
}

#[test]
fn json_is_one_line_with_words_when_a_language_is_asked_for() {
    let folder = folder("diff-json", &[("a.json", FIRST), ("b.json", &second())]);
    let json = ["diff", "a.json", "b.json", "--format", "json"];
    let told = run(&folder, &json);
    assert_eq!((told.code(), told.out.lines().count()), (Some(1), 1));
    assert_eq!(changed(&told, ChangeKind::NewConflict), ["single-fee"]);
    assert_eq!(changed(&told, ChangeKind::NoLongerMet), ["whom-to-contact"]);
    assert_eq!(changed(&told, ChangeKind::NowMet), ["who-it-is-for"]);
    let line: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((line.get("before"), line.get("after")), (Some(&"a.json".into()), Some(&"b.json".into())));
    assert_eq!(line.pointer("/comparison/changes/0/text"), None);
    for language in LANGUAGES {
        let told = run(&folder, &[&json[..], &["--lang", language]].concat());
        let line: Value = serde_json::from_str(&told.out).unwrap();
        assert_eq!(line.pointer("/comparison/language/used"), Some(&language.into()));
        assert!(line.pointer("/comparison/changes/0/text/message").is_some());
    }
}

#[test]
fn what_cannot_be_used_ends_with_2_and_is_told() {
    let files =
        [("a.json", FIRST), ("broken.json", &broken()), ("profile.json", r#"{"format": "mestring/provider/1"}"#)];
    let folder = folder("diff-broken", &files);
    for language in LANGUAGES {
        for two in [["a.json", "broken.json"], ["broken.json", "a.json"], ["missing.json", "a.json"], ["a.json", "."]] {
            let told = run(&folder, &["diff", two[0], two[1], "--lang", language]);
            assert_eq!(told.code(), Some(2), "{}", told.out);
            check_text(&told.out);
            assert!(!told.out.contains("Hjerteskole"), "{}", told.out);
        }
    }
    // Both at once, as `check` tells it.
    let told = run(&folder, &["diff", "broken.json", "profile.json", "--format", "json"]);
    assert_eq!(told.code(), Some(2));
    let answers = told.answers();
    assert_eq!(answers.len(), 2);
    assert!(answers.iter().all(|answer| answer.get("failure").is_some()), "{}", told.out);
    for option in ["--provider", "--attestations"] {
        let told = run(&folder, &["diff", "a.json", "a.json", option, "broken.json", "--lang", "nb"]);
        assert_eq!(told.code(), Some(2));
        assert!(told.out.contains("broken.json") && !told.out.contains("Hjerteskole"), "{}", told.out);
    }
    let wrong: &[&[&str]] = &[
        &["diff"],
        &["diff", OFFER],
        &["diff", OFFER, "--as-of", "2026-11-22"],
        &["diff", OFFER, OFFER, OFFER],
        &["diff", OFFER, "--and", "22.11.2026"],
        &["diff", OFFER, OFFER, "--only", "singel-fee"],
        &["diff", OFFER, OFFER, "--format", "sarif"],
    ];
    for arguments in wrong {
        let told = run(top(), arguments);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}");
        check_text(&told.err);
    }
}

#[test]
fn each_draft_inherits_from_its_own_profile() {
    let with_profile = FIRST.replace("\"health-trust\"", "\"health-trust\", \"profile\": \"helse-bergen\"");
    let folder = folder("diff-profile", &[("a.json", FIRST), ("b.json", &with_profile)]);
    for language in LANGUAGES {
        let told = run(&folder, &["diff", "a.json", "b.json", "--lang", language]);
        assert_eq!(told.out.matches("helse-bergen").count(), 1, "{}", told.out);
        check_text(&told.out);
    }
    let told = run(&folder, &["diff", "a.json", "b.json", "--format", "json"]);
    assert!(told.code == Some(0) && told.err.starts_with("b.json: "), "{}", told.err);
    let profile = top().join(PROVIDER);
    let told = run(&folder, &["diff", "a.json", "b.json", "--provider", profile.to_str().unwrap(), "--format", "json"]);
    let line: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(told.code(), Some(0));
    assert_eq!(line.pointer("/comparison/after/provider"), Some(&"helse-bergen".into()));
}

#[test]
fn what_somebody_wrote_does_no_harm() {
    let offer = FIRST.replace("Hjerteskole", &format!("Hjerteskole {NUMBER} \u{202e}\\u0007"));
    let folder = folder("diff-harm", &[("a.json", FIRST), ("b.json", &offer)]);
    let told = run(&folder, &["diff", "a.json", "b.json", "--lang", "nb"]);
    assert!(
        told.out.starts_with("Hjerteskole •••••••••••") && !told.out.contains(['\u{202e}', '\u{7}']),
        "{}",
        told.out
    );
    assert!(!told.out.contains(NUMBER));
    check_text(&told.out);
}

#[test]
fn the_corpus_can_be_compared_two_and_two() {
    let mut files: Vec<_> =
        std::fs::read_dir(top().join("tests/corpus")).unwrap().map(|one| one.unwrap().path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    for (index, two) in files.windows(2).enumerate() {
        let [before, after] = two else { continue };
        let language = LANGUAGES.get(index % LANGUAGES.len()).unwrap();
        let (before, after) = (before.to_str().unwrap(), after.to_str().unwrap());
        let told = run(top(), &["diff", before, after, "--lang", language, "--profile", "all", "--fail-on", "never"]);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
    }
}
