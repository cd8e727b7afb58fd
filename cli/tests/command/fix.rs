//! `mestring fix`: nothing is written without a yes, and nothing that people did not say.

use crate::told::{Told, check_text, command, folder, run, run_with_input, top};
use crate::{LANGUAGES, OFFER, PROVIDER};
use mestring::model::Offer;
use serde_json::{Value, json};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

/// Says little, in a way of its own.
const KURS: &str = r#"{
    "format": "mestring/offer/1",
    "title": { "nb": "Kurs", "nn": "Kurs" },
    "kinds":["course"],
    "careLevel" : "municipal",
    "provider": { "kind": "municipality" },
    "unstated": [{ "fact": "runs.dates", "state": "comes-later" }]
}
"#;

/// The command, with these lines as answers.
fn fix(folder: &Path, arguments: &[&str], answers: &[&str]) -> Told {
    let mut command =
        command(folder, &[&["fix", "kurs.json", "--interactive", "--as-of", "2026-11-22"], arguments].concat());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all((answers.join("\n") + "\n").as_bytes()).unwrap();
    Told::from(child.wait_with_output().unwrap())
}

fn kurs(folder: &Path) -> String {
    fs::read_to_string(folder.join("kurs.json")).unwrap()
}

#[test]
fn answers_are_written_into_the_offer_in_three_languages() {
    for (language, yes, question) in
        [("nb", "ja", "Skal det være med?"), ("nn", "j", "Skal det vere med?"), ("en", "yes", "Include this?")]
    {
        let folder = folder(&format!("fix-{language}"), &[("kurs.json", KURS)]);
        // A fee: 375 kroner, for the course, for the whole offer.
        let answers = ["1", "3", "375", "2", "1", yes, yes];
        let told = fix(&folder, &["--lang", language, "--only", "what-it-costs"], &answers);
        assert_eq!(told.code(), Some(0), "{}", told.out);
        check_text(&told.out);
        let fee = r#""cost": {"fees": [{"amount": {"nok": 375}, "kind": "course-fee", "per": "offer"}]}"#;
        assert!(told.out.contains(question) && told.out.contains("  + \"cost\""), "{}", told.out);
        // All that stood there is as it was written.
        assert_eq!(kurs(&folder), KURS.replace("}]\n}", &format!("}}],\n    {fee}\n}}")));
        assert!(Offer::from_json(kurs(&folder)).is_ok());
        let told = run(&folder, &["check", "kurs.json", "--only", "what-it-costs", "--fail-on", "not-shown"]);
        assert_eq!(told.code(), Some(0), "{}", told.out);
    }
}

#[test]
fn nothing_is_written_without_a_yes() {
    let folder = folder("fix-no", &[("kurs.json", KURS)]);
    // Nothing said, passed over, ended at once, no to the patch, no to the file, and gone before the last question.
    let fee = ["1", "1", "", ""];
    for (answers, is_asked) in [
        (vec![], false),
        (vec![""], false),
        (vec!["q"], false),
        (vec!["1", "", "", ""], false),
        (vec!["1", "1", "q"], false),
        ([&fee[..], &["nei"]].concat(), false),
        ([&fee[..], &[""]].concat(), false),
        ([&fee[..], &["ja", "nei"]].concat(), true),
        ([&fee[..], &["ja", "kanskje", "n"]].concat(), true),
        ([&fee[..], &["ja"]].concat(), true),
    ] {
        let told = fix(&folder, &["--lang", "nb", "--only", "what-it-costs"], &answers);
        assert_eq!(told.code(), Some(0));
        assert_eq!(kurs(&folder), KURS, "{answers:?}");
        assert!(told.out.ends_with("Ingenting er skrevet.\n"), "{answers:?}: {}", told.out);
        assert_eq!(told.out.contains("skrives til"), is_asked, "{answers:?}: {}", told.out);
    }
}

#[test]
fn what_cannot_be_read_is_asked_again_with_what_was_probably_meant() {
    let folder = folder("fix-again", &[("kurs.json", KURS)]);
    let answers = ["9", "1", "22.2.2027", "2027-02-22", "", "ja", "ja"];
    let told = fix(&folder, &["--lang", "nb", "--only", "when-it-is-held"], &answers);
    assert!(
        told.out.contains("Det svaret passer ikke her.") && told.out.contains("Mente du «2027-02-22»?"),
        "{}",
        told.out
    );
    check_text(&told.out);
    // What was to come later is there now.
    assert!(told.out.contains(r#"- "unstated": [{ "fact": "runs.dates", "state": "comes-later" }]"#), "{}", told.out);
    let json: Value = serde_json::from_str(&kurs(&folder)).unwrap();
    assert_eq!(json.get("runs"), Some(&json!([{ "dates": { "start": "2027-02-22" } }])));
    assert_eq!(json.get("unstated"), None);
}

#[test]
fn every_kind_of_answer_can_be_given() {
    let folder = folder("fix-kinds", &[("kurs.json", KURS)]);
    for (criterion, answers, pointer, value) in [
        // Texts, in both languages of the title; a telephone number, with a slip first; and no mail address.
        (
            "whom-to-contact",
            &["Frisklivssentralen", "Frisklivssentralen på nynorsk", "ring oss", "75 12 34 56", ""][..],
            "/contacts",
            json!([{ "role": { "nb": "Frisklivssentralen", "nn": "Frisklivssentralen på nynorsk" }, "phone": "75 12 34 56" }]),
        ),
        ("whom-to-contact", &["", "", "", "lms@example.org"], "/contacts", json!([{ "email": "lms@example.org" }])),
        // Words, in any order and once each.
        ("how-to-join", &["2", "3, 1 3"], "/access/registration/ways", json!(["phone", "email"])),
        // A range.
        (
            "when-it-is-held",
            &["4", "2", "8-6", "2 - 4"],
            "/schedule/runsPerYear",
            json!({ "between": { "from": 2, "to": 4 } }),
        ),
        // Yes and no.
        ("goals-in-evaluation", &["2"], "/evaluation/measuresGoals", json!(false)),
    ] {
        fs::write(folder.join("kurs.json"), KURS).unwrap();
        // The reversed range is told of when the answer is read, and then the form is asked for again.
        let answers: Vec<_> =
            answers.iter().flat_map(|one| if *one == "8-6" { vec!["8-6", "2"] } else { vec![*one] }).collect();
        let told = fix(&folder, &["--only", criterion, "--lang", "nn"], &[&answers[..], &["ja", "ja"]].concat());
        assert_eq!(told.code(), Some(0));
        let json: Value = serde_json::from_str(&kurs(&folder)).unwrap();
        assert_eq!(json.pointer(pointer), Some(&value), "{criterion}: {}", told.out);
    }
}

#[test]
fn several_points_are_gone_through_and_another_file_can_be_written() {
    let folder = folder("fix-output", &[("kurs.json", KURS)]);
    // The price, and then the contact point; the weightiest comes first.
    let arguments = ["--only", "what-it-costs,whom-to-contact", "--output", "ny.json", "--lang", "en"];
    let told = fix(&folder, &arguments, &["Lms", "", "", "", "y", "2", "Gratis", "", "y", "y"]);
    assert!(told.out.contains("Write 2 changes to ny.json?"), "{}", told.out);
    assert_eq!(kurs(&folder), KURS);
    let json: Value = serde_json::from_str(&fs::read_to_string(folder.join("ny.json")).unwrap()).unwrap();
    assert_eq!(json.pointer("/contacts"), Some(&json!([{ "role": { "nb": "Lms" } }])));
    assert_eq!(json.pointer("/cost"), Some(&json!({ "text": { "nb": "Gratis" } })));
}

#[test]
fn every_point_of_the_corpus_can_be_asked_about() {
    for language in LANGUAGES {
        let folder = folder(&format!("fix-all-{language}"), &[]);
        fs::copy(top().join(OFFER), folder.join("kurs.json")).unwrap();
        let before = kurs(&folder);
        // The first of everything, of whatever kind, and an empty line where that does not fit.
        let told = fix(&folder, &["--profile", "all", "--lang", language], &["1", ""].repeat(400));
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert_eq!(kurs(&folder), before);
    }
}

#[test]
fn without_a_dialogue_programs_get_the_patches_and_nothing_changes() {
    let folder = folder("fix-json", &[("kurs.json", KURS)]);
    let arguments = ["fix", "kurs.json", "--only", "what-it-costs,single-fee"];
    let told = run(&folder, &arguments);
    let answer: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((told.code(), told.out.lines().count()), (Some(0), 1));
    assert_eq!(answer.pointer("/points/0/suggestions/0/patch/0/path"), Some(&"/cost".into()));
    assert_eq!(answer.pointer("/points/0/suggestions/0/asks/0/label"), None);
    let told = run(&folder, &[&arguments[..], &["--lang", "en"]].concat());
    let answer: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(answer.pointer("/points/0/suggestions/0/asks/0/words"), None);
    assert_eq!(answer.pointer("/points/0/suggestions/0/asks/0/forms/0/label"), Some(&"Free".into()));
    assert_eq!(run_with_input(&["fix", "-", "--only", "what-it-costs"], KURS).code(), Some(0));
    assert_eq!(kurs(&folder), KURS);
}

#[test]
fn what_is_no_offer_cannot_be_filled_in() {
    let folder = folder("fix-none", &[("kurs.json", KURS), ("broken.json", "{\"format\": 1}")]);
    fs::copy(top().join(PROVIDER), folder.join("profile.json")).unwrap();
    for arguments in [
        &["fix", "broken.json"][..],
        &["fix", "profile.json"],
        &["fix", "none.json"],
        &["fix", "."],
        &["fix"],
        &["fix", "-", "--interactive"],
        &["fix", "kurs.json", "--output", "ny.json"],
        &["fix", "kurs.json", "--only", "what-it-cost"],
        &["fix", "kurs.json", "--provider", "broken.json"],
    ] {
        let told = run(&folder, arguments);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(!told.err.is_empty());
        check_text(&told.err);
    }
}

#[test]
fn q_ends_at_every_question_and_keeps_what_was_taken() {
    let folder = folder("fix-q", &[("kurs.json", KURS)]);
    let told = fix(&folder, &["--lang", "nn", "--only", "what-it-costs"], &["1", "3", "375", "2", "1", "q", "ja"]);
    assert_eq!((told.code(), kurs(&folder).as_str()), (Some(0), KURS), "{}", told.out);
    // With nothing to fill in, nothing is asked.
    let told = fix(&folder, &["--lang", "nn", "--only", "single-fee"], &[]);
    assert!(told.out.contains("Det er ingen punkt") && !told.out.contains("«q»"), "{}", told.out);
}

#[test]
fn a_file_that_cannot_be_written_is_told_in_the_language_that_was_asked_for() {
    let folder = folder("fix-nowhere", &[("kurs.json", KURS)]);
    let answers = ["1", "3", "375", "2", "1", "ja", "ja"];
    let told = fix(&folder, &["--lang", "nn", "--only", "what-it-costs", "--output", "no/such.json"], &answers);
    assert_eq!(told.code, Some(2), "{}", told.out);
    assert!(told.err.contains("Resultatet kan ikkje skrivast"), "{}", told.err);
    // The answers are not lost.
    assert!(told.out.contains("\"nok\": 375"), "{}", told.out);
}
