//! `mestring attest`: what people answer is added and never lost, and nothing is written that nobody said yes to.

use crate::told::{Told, check_text, command, folder, run, top};
use crate::{LANGUAGES, PROVIDER};
use mestring::attestation::Attestations;
use mestring::value::MAX_ITEMS;
use serde_json::{Value, json};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

/// A plan that says little.
const KURS: &str = r#"{
  "format": "mestring/offer/1",
  "id": "kurs",
  "title": { "nb": "Kurs", "nn": "Kurs" },
  "careLevel": "municipal",
  "kinds": ["course"],
  "offerTypes": ["group"],
  "provider": { "kind": "municipality" },
  "people": [{ "roles": ["professional"] }]
}
"#;

/// What a professional and a user representative can answer.
const PLANNED: &str = "user-representative-planning";

/// A number with the form of a synthetic identity number, which nobody has.
const IDENTITY: &str = "15816510039";

/// The file that answers are added to when nothing else is said.
const FILE: &str = "attestations/kurs.json";

/// The command in a folder, with these lines typed.
fn attest(folder: &Path, arguments: &[&str], typed: &str) -> Told {
    let arguments = [&["attest", "kurs.json", "--date", "2026-03-02"], arguments].concat();
    let mut command = command(folder, &arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Who has been refused reads nothing.
    _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    Told::from(child.wait_with_output().unwrap())
}

/// The answers in a file.
fn kept(folder: &Path, file: &str) -> Vec<Value> {
    let text = fs::read_to_string(folder.join(file)).unwrap();
    assert!(Attestations::from_json(&text).is_ok(), "{text}");
    let document: Value = serde_json::from_str(&text).unwrap();
    document.get("attestations").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// A text without its line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text<'a>(answer: &'a Value, field: &str) -> &'a str {
    answer.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Every file in a folder, for those who look whether something was left behind.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.collect();
    names.sort();
    names
}

#[test]
fn answers_are_added_after_a_yes_in_three_languages() {
    for (language, yes, question) in [
        ("nb", "ja", "Skal 2 svar legges til i attestations/kurs.json?"),
        ("nn", "j", "Skal 2 svar leggjast til i attestations/kurs.json?"),
        ("en", "yes", "Add 2 answers to attestations/kurs.json?"),
    ] {
        let folder = folder(&format!("attest-{language}"), &[("kurs.json", KURS)]);
        let only = format!("{PLANNED},user-representative-running");
        let typed = format!("1\nVi var to.\n{yes}\n\n{yes}\n");
        let told = attest(&folder, &["--role", "user-representative", "--lang", language, "--only", &only], &typed);
        assert_eq!(told.code(), Some(0), "{}", told.out);
        check_text(&told.out);
        assert!(told.out.contains(question), "{}", told.out);
        // What the text says today is told beside each question.
        assert!(told.out.contains("(participation.planning.userRepresentatives)"), "{}", told.out);
        let answers = kept(&folder, FILE);
        let said: Vec<_> = answers
            .iter()
            .map(|one| (text(one, "criterion"), text(one, "answer"), text(one, "role"), text(one, "date")))
            .collect();
        let said_yes = |criterion| (criterion, "yes", "user-representative", "2026-03-02");
        assert_eq!(said, [said_yes(PLANNED), said_yes("user-representative-running")]);
        assert_eq!(answers[0].get("note"), Some(&json!("Vi var to.")));
        assert_eq!(files(&folder.join("attestations")), ["kurs.json"], "nothing is left behind");
        // They count, without a word about where they are.
        let told =
            run(&folder, &["check", "kurs.json", "--only", &only, "--as-of", "2026-03-02", "--fail-on", "not-shown"]);
        assert_eq!(told.code(), Some(0), "{}", told.out);
        // What was answered is not asked again.
        let told = attest(&folder, &["--role", "user-representative", "--lang", language], &"\n".repeat(200));
        assert!(!told.out.contains(PLANNED), "{}", told.out);
        check_text(&told.out);
    }
}

#[test]
fn nothing_is_written_without_a_yes() {
    let folder = folder("attest-no", &[("kurs.json", KURS)]);
    let arguments = ["--role", "professional", "--lang", "nb", "--only", PLANNED];
    // Nothing said, passed over, ended, no, gone before the last question, and ended at the remark and then no.
    for typed in ["", "\n", "q\n", "1\n\nnei\n", "1\n\nkanskje\nn\n", "1\n\n", "1\nq\nn\n", "1\n\n\n"] {
        let told = attest(&folder, &arguments, typed);
        assert_eq!(told.code(), Some(0));
        assert!(told.out.ends_with("Ingenting er skrevet.\n"), "{typed:?}: {}", told.out);
        assert_eq!(files(&folder), ["kurs.json"], "{typed:?}");
    }
    // What was answered before «q» is still asked about.
    let told = attest(&folder, &arguments, "2\nq\nja\n");
    assert_eq!(told.code(), Some(0));
    assert_eq!(kept(&folder, FILE).len(), 1);
}

#[test]
fn answers_can_be_typed_as_numbers_or_as_words() {
    for (typed, answer) in [
        ("1", "yes"),
        ("J", "yes"),
        ("yes", "yes"),
        ("nei", "no"),
        ("gjeld ikkje", "not-applicable"),
        ("3", "not-applicable"),
        ("Veit ikkje", "do-not-know"),
        ("do-not-know", "do-not-know"),
        ("5\n0\nhm\n4", "do-not-know"),
    ] {
        let folder = folder("attest-words", &[("kurs.json", KURS)]);
        let typed = format!("{typed}\n\nja\n");
        let told = attest(&folder, &["--role", "professional", "--lang", "nn", "--only", PLANNED], &typed);
        assert_eq!(text(&kept(&folder, FILE)[0], "answer"), answer, "{typed}: {}", told.out);
    }
}

#[test]
fn a_remark_that_shows_who_somebody_is_is_asked_for_again() {
    for (language, again) in [("nb", "Skriv den uten."), ("nn", "Skriv han utan."), ("en", "Write it without.")] {
        let folder = folder(&format!("attest-note-{language}"), &[("kurs.json", KURS)]);
        let long = "a".repeat(2_001);
        let typed = format!("1\nSpør <kari.nord@example.org>.\nDeltakar {IDENTITY}\n{long}\nTo var med.\nja\n");
        let told = attest(&folder, &["--role", "professional", "--lang", language, "--only", PLANNED], &typed);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert!(told.out.contains(again) && told.out.contains('2'), "{}", told.out);
        for secret in ["kari", IDENTITY, "aaaa"] {
            assert!(!told.out.contains(secret), "{secret}: {}", told.out);
        }
        assert_eq!(text(&kept(&folder, FILE)[0], "note"), "To var med.");
    }
}

#[test]
fn a_file_of_answers_is_taken_whole_or_not_at_all() {
    let wrong = format!(
        r#"{{
  "yearly-review": "yes",
  "gaols-stated": "yes",
  "{PLANNED}": "maybe",
  "group-limit": {{ "answer": "yes", "why": 1 }},
  "learning-goals": {{ "answer": "yes", "note": "kari@example.org" }},
  "group-limit": "no",
  "participant-influence": {{ "answer": "no", "note": "{IDENTITY}" }},
  "single-fee": 1
}}"#
    );
    let right = format!(r#"{{ "{PLANNED}": "yes", "group-limit": {{ "answer": "no", "note": "Ikkje enno." }} }}"#);
    let folder = folder("attest-file", &[("kurs.json", KURS), ("wrong.json", &wrong), ("right.json", &right)]);
    for language in LANGUAGES {
        let told = attest(&folder, &["--role", "professional", "--answers", "wrong.json", "--lang", language], "");
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
        check_text(&told.err);
        for part in [
            "goals-stated",
            PLANNED,
            "group-limit",
            "learning-goals",
            "participant-influence",
            "single-fee",
            "yes, no, not-applicable",
        ] {
            assert!(one_line(&told.err).contains(part), "{part}: {}", told.err);
        }
        assert_eq!(told.err.matches("\n  - ").count(), 9, "{}", told.err);
        assert!(!told.err.contains("kari") && !told.err.contains(IDENTITY), "{}", told.err);
        assert!(!folder.join("attestations").exists());
    }
    let told = attest(&folder, &["--role", "professional", "--answers", "right.json", "--lang", "nn"], "");
    assert_eq!(told.code(), Some(0));
    assert!(told.out.starts_with("2 svar er lagde til i attestations/kurs.json."), "{}", told.out);
    assert!(told.out.contains("på plass") && told.out.contains("å rette"), "{}", told.out);
    // The same once more is nothing new; from standard input too.
    let told = attest(&folder, &["--role", "professional", "--answers", "-", "--lang", "nn"], &right);
    assert!(told.out.starts_with("Alle svara stod i attestations/kurs.json frå før."), "{}", told.out);
    assert_eq!(kept(&folder, FILE).len(), 2);
    // Nothing to read is no answers.
    for nothing in ["", "{}", "[]", "nei", "{\"format\": \"mestring/attestations/1\", \"offer\": \"kurs\"}"] {
        let told = attest(&folder, &["--role", "professional", "--answers", "-", "--lang", "nb"], nothing);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{nothing}");
        assert!(told.err.contains("har ingen svar som kan leses"), "{nothing}: {}", told.err);
    }
}

#[test]
fn answers_taken_down_elsewhere_are_added_as_they_stand() {
    let folder = folder("attest-elsewhere", &[("kurs.json", KURS)]);
    let there = ["--role", "professional", "--answers", "-", "--output", "there.json"];
    assert_eq!(attest(&folder, &there, &format!(r#"{{"{PLANNED}": "yes"}}"#)).code(), Some(0));
    let told = attest(&folder, &["--role", "professional", "--answers", "there.json", "--lang", "nb"], "");
    assert_eq!(told.code(), Some(0));
    assert_eq!(kept(&folder, FILE), kept(&folder, "there.json"));
    // In another role, about another offer, and about nothing that is known: all of it at once.
    let other = fs::read_to_string(folder.join("there.json")).unwrap();
    let other = other.replace("\"kurs\"", "\"annet\"").replace(PLANNED, "user-planning");
    let told = attest(&folder, &["--role", "management", "--answers", "-", "--lang", "nb"], &other);
    assert_eq!((told.code, told.err.matches("\n  - ").count()), (Some(2), 3), "{}", told.err);
    assert!(told.err.contains("Fagperson") && told.err.contains("«kurs»"), "{}", told.err);
    check_text(&told.err);
    // What has the wrong shape is told as for other documents.
    let broken = other.replace("2026-03-02", "2.3.2026");
    let told = attest(&folder, &["--role", "management", "--answers", "-", "--lang", "nb"], &broken);
    assert!(told.code == Some(2) && told.err.contains("/attestations/0/date"), "{}", told.err);
    // One that has lapsed already is kept, and that it does not count is told.
    let lapsed = fs::read_to_string(folder.join("there.json")).unwrap().replace("2026-03-02", "2026-03-01");
    let print = text(&kept(&folder, "there.json")[0], "fingerprint").to_owned();
    let lapsed = lapsed.replace(&print, &"0".repeat(64));
    fs::remove_file(folder.join(FILE)).unwrap();
    let told = attest(&folder, &["--role", "professional", "--answers", "-", "--lang", "nb"], &lapsed);
    assert!(told.code() == Some(0) && one_line(&told.out).contains("Det som er oppgitt, er endret"), "{}", told.out);
}

#[test]
fn old_answers_stay_and_lapsed_ones_are_asked_first() {
    let folder = folder("attest-lapse", &[("kurs.json", KURS)]);
    assert_eq!(attest(&folder, &["--role", "professional", "--only", PLANNED], "ja\n\nja\n").code(), Some(0));
    let first = kept(&folder, FILE);
    let edited =
        KURS.replace("\"people\"", "\"participation\": { \"planning\": { \"professionals\": 2 } }, \"people\"");
    fs::write(folder.join("kurs.json"), edited).unwrap();
    for (language, why) in [
        ("nb", "Det som er oppgitt, er endret siden svaret ble gitt."),
        ("nn", "Det som er oppgitt, er endra etter at svaret vart gitt."),
        ("en", "What is stated has changed since the answer was given."),
    ] {
        let check = ["check", "kurs.json", "--as-of", "2026-03-03", "--lang", language, "--only", PLANNED];
        let told = run(&folder, &check);
        check_text(&told.out);
        assert!(one_line(&told.out).contains(why), "{}", told.out);
        assert!(
            told.out.contains("2026-03-02") && told.out.contains("mestring attest … --role professional"),
            "{}",
            told.out
        );
        let told = run(&folder, &[&check[..], &["--format", "markdown"]].concat());
        assert!(told.out.contains(why), "{}", told.out);
        let told = run(&folder, &[&check[..], &["--format", "json"]].concat());
        let state = told.answers()[0].pointer("/assessment/attestations/0").cloned().unwrap();
        assert_eq!((text(&state, "state"), text(&state, "answer")), ("facts-changed", "yes"));
        assert!(state.pointer("/text/message").and_then(Value::as_str).unwrap().starts_with(why));
        // The first of many questions is the one that has to be asked again.
        let told = attest(&folder, &["--role", "professional", "--lang", language], "");
        check_text(&told.out);
        assert!(one_line(&told.out).contains(why) && told.out.contains(PLANNED), "{}", told.out);
    }
    // On the same day as well: what counts now comes in the place of what has lapsed.
    let told = attest(&folder, &["--role", "professional", "--only", PLANNED, "--lang", "nb"], "ja\n\nja\n");
    assert!(told.code() == Some(0) && told.out.contains("på plass"), "{}", told.out);
    let both = kept(&folder, FILE);
    assert!(both.len() == 2 && both.contains(&first[0]), "{both:?}");
    let told = run(&folder, &["check", "kurs.json", "--as-of", "2026-03-03", "--lang", "nb", "--only", PLANNED]);
    assert!(told.out.contains("1 av 2 svar") && told.out.contains("1 svar er erstattet av et nyere."), "{}", told.out);
    let told =
        run(&folder, &["check", "kurs.json", "--as-of", "2026-03-03", "--lang", "nb", "--only", PLANNED, "--all"]);
    assert!(told.out.contains("En med samme rolle har svart på nytt"), "{}", told.out);
}

#[test]
fn those_who_differ_are_told_who_said_what_and_settle_it_another_day() {
    let folder = folder("attest-differ", &[("kurs.json", KURS)]);
    for (role, answer) in [("professional", "ja"), ("user-representative", "nei")] {
        assert_eq!(attest(&folder, &["--role", role, "--only", PLANNED], &format!("{answer}\n\nja\n")).code(), Some(0));
    }
    let check = ["check", "kurs.json", "--as-of", "2026-03-02", "--lang", "nn", "--only", PLANNED];
    for format in ["text", "markdown"] {
        let told = run(&folder, &[&check[..], &["--format", format]].concat()).out;
        assert!(told.contains("Fagperson svara «Ja»") && told.contains("Brukarrepresentant svara «Nei»"), "{told}");
    }
    // Today nobody could tell which of the two was meant, so it is not asked, and refused when it is named.
    let told = attest(&folder, &["--role", "professional", "--lang", "nn"], &"\n".repeat(200));
    assert!(!told.out.contains(PLANNED), "{}", told.out);
    let told = attest(&folder, &["--role", "professional", "--lang", "nn", "--only", PLANNED], "nei\n");
    assert!(
        one_line(&told.out).contains("Svar på nytt ein annan dag.") && told.out.ends_with("Ingenting er skrive.\n"),
        "{}",
        told.out
    );
    check_text(&told.out);
    let told = attest(
        &folder,
        &["--role", "professional", "--lang", "nn", "--answers", "-"],
        &format!(r#"{{"{PLANNED}": "no"}}"#),
    );
    assert!(told.code == Some(2) && told.err.contains("i dag"), "{}", told.err);
    // Tomorrow it is.
    let tomorrow = ["attest", "kurs.json", "--role", "professional", "--lang", "nn", "--date", "2026-03-03"];
    let mut command = command(&folder, &tomorrow);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("\n".repeat(200).as_bytes()).unwrap();
    let told = Told::from(child.wait_with_output().unwrap());
    assert!(told.out.contains(PLANNED), "{}", told.out);
    let file = format!(r#"{{"{PLANNED}": "no"}}"#);
    fs::write(folder.join("svar.json"), file).unwrap();
    let told = run(&folder, &[&tomorrow[..], &["--answers", "svar.json"]].concat());
    assert!(told.code() == Some(0) && told.out.contains("å rette"), "{}", told.out);
}

#[test]
fn files_of_answers_become_one() {
    let folder = folder("attest-merge", &[("kurs.json", KURS)]);
    for (role, file) in [("professional", "a.json"), ("user-representative", "b.json")] {
        let arguments = ["--role", role, "--answers", "-", "--output", file];
        assert_eq!(attest(&folder, &arguments, &format!(r#"{{"{PLANNED}": "yes"}}"#)).code(), Some(0));
    }
    let merged = run(&folder, &["attest", "--merge", "a.json", "b.json"]);
    assert_eq!(merged.code(), Some(0));
    for files in [&["b.json", "a.json"][..], &["a.json", "b.json", "a.json"]] {
        assert_eq!(run(&folder, &[&["attest", "--merge"], files].concat()).out, merged.out);
    }
    assert_eq!(Attestations::from_json(&merged.out).unwrap().attestations.unwrap().len(), 2);
    // Into a file: what stands there stays.
    fs::write(folder.join("all.json"), run(&folder, &["attest", "--merge", "b.json", "b.json"]).out).unwrap();
    let told = run(&folder, &["attest", "--merge", "a.json", "a.json", "--output", "all.json", "--lang", "nb"]);
    assert_eq!(told.out, "1 svar er lagt til i all.json.\n");
    assert_eq!(fs::read_to_string(folder.join("all.json")).unwrap(), merged.out);
    let told = run(&folder, &["attest", "--merge", "a.json", "b.json", "--output", "all.json", "--lang", "nb"]);
    assert_eq!(told.out, "Alle svarene sto i all.json fra før.\n");
    // All that is wrong is told at once.
    fs::write(folder.join("other.json"), merged.out.replace("\"kurs\"", "\"annet\"")).unwrap();
    fs::write(folder.join("none.json"), merged.out.replace("  \"offer\": \"kurs\",\n", "")).unwrap();
    for language in LANGUAGES {
        let files = ["a.json", "other.json", "none.json", "kurs.json", "missing.json"];
        let told = run(&folder, &[&["attest", "--lang", language, "--merge"][..], &files[..]].concat());
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
        assert!(files.iter().skip(1).all(|file| told.err.contains(file)), "{}", told.err);
        check_text(&told.err);
    }
}

/// As many answers as a file can hold, about runs that nobody has.
fn full() -> String {
    let answers = (0..MAX_ITEMS).map(|number| {
        json!({ "criterion": PLANNED, "subject": { "run": format!("r-{number}") }, "answer": "yes", "role": "professional",
            "date": "2026-01-01", "fingerprint": "0".repeat(64) })
    });
    json!({ "format": "mestring/attestations/1", "offer": "kurs", "attestations": answers.collect::<Vec<_>>() })
        .to_string()
}

#[test]
fn a_full_file_is_told_of_and_the_new_answers_are_not_lost() {
    let folder = folder("attest-full", &[("kurs.json", KURS), ("full.json", &full())]);
    let arguments = ["--role", "professional", "--answers", "-", "--output", "full.json", "--lang", "nn"];
    let answers = format!(r#"{{"{PLANNED}": "yes"}}"#);
    let told = attest(&folder, &arguments, &answers);
    assert_eq!(told.code, Some(2));
    assert!(told.err.contains("501") && told.err.contains("500") && told.err.contains("--output"), "{}", told.err);
    check_text(&told.err);
    assert_eq!(Attestations::from_json(&told.out).unwrap().attestations.unwrap().len(), 1);
    assert_eq!(fs::read_to_string(folder.join("full.json")).unwrap(), full());
    assert_eq!(files(&folder), ["full.json", "kurs.json"]);
    let told = run(&folder, &["attest", "--merge", "full.json", "full.json"]);
    assert_eq!(told.code(), Some(0), "the same answers take no more room");
    // A second file beside the offer counts as well.
    let told =
        attest(&folder, &["--role", "professional", "--answers", "-", "--output", "attestations/more.json"], &answers);
    assert_eq!(told.code(), Some(0));
    let told = run(&folder, &["check", "kurs.json", "--as-of", "2026-03-02", "--lang", "nb", "--only", PLANNED]);
    assert!(told.out.contains("1 av 1 svar"), "{}", told.out);
}

#[test]
fn those_who_write_at_once_lose_nothing() {
    let folder = folder("attest-at-once", &[("kurs.json", KURS)]);
    let roles = ["professional", "user-representative"];
    let children: Vec<_> = (0..12)
        .map(|number| {
            let arguments = ["attest", "kurs.json", "--role", roles[number % 2], "--answers", "-", "--date"];
            let date = format!("2026-03-{:02}", number + 1);
            let mut command = command(&folder, &[&arguments[..], &[&date]].concat());
            let mut child =
                command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            child.stdin.take().unwrap().write_all(format!(r#"{{"{PLANNED}": "yes"}}"#).as_bytes()).unwrap();
            child
        })
        .collect();
    for child in children {
        assert_eq!(Told::from(child.wait_with_output().unwrap()).code(), Some(0));
    }
    assert_eq!(kept(&folder, FILE).len(), 12);
    assert_eq!(files(&folder.join("attestations")), ["kurs.json"]);
}

#[test]
fn what_an_interrupted_writer_left_behind_is_told_of() {
    let folder = folder("attest-busy", &[("kurs.json", KURS)]);
    fs::create_dir(folder.join("attestations")).unwrap();
    fs::write(folder.join("attestations/kurs.json.new"), "{").unwrap();
    let answers = format!(r#"{{"{PLANNED}": "yes"}}"#);
    let told = attest(&folder, &["--role", "professional", "--answers", "-", "--lang", "en"], &answers);
    assert!(told.code == Some(2) && told.err.contains("kurs.json.new"), "{}", told.err);
    check_text(&told.err);
    // The answers are not lost, and what the other one wrote is left alone.
    assert!(Attestations::from_json(&told.out).is_ok(), "{}", told.out);
    assert_eq!(files(&folder.join("attestations")), ["kurs.json.new"]);
}

#[test]
fn what_cannot_be_answered_is_refused() {
    let no_id = KURS.replace("  \"id\": \"kurs\",\n", "");
    let other = r#"{"format": "mestring/attestations/1", "offer": "annet"}"#;
    let files = [("kurs.json", KURS), ("no-id.json", &*no_id), ("other.json", other), ("broken.json", "{")];
    let folder = folder("attest-refused", &files);
    fs::copy(top().join(PROVIDER), folder.join("profile.json")).unwrap();
    for arguments in [
        &["attest"][..],
        &["attest", "kurs.json"],
        &["attest", "kurs.json", "--role", "nurse"],
        &["attest", "-", "--role", "professional"],
        &["attest", "no-id.json", "--role", "professional"],
        &["attest", "profile.json", "--role", "professional"],
        &["attest", "missing.json", "--role", "professional"],
        &["attest", "broken.json", "--role", "professional"],
        &["attest", "kurs.json", "--role", "professional", "--output", "other.json"],
        &["attest", "kurs.json", "--role", "professional", "--output", "broken.json"],
        &["attest", "kurs.json", "--role", "professional", "--provider", "broken.json"],
        &["attest", "kurs.json", "--role", "professional", "--answers", "missing.json"],
        &["attest", "kurs.json", "--role", "professional", "--only", "user-planning"],
        // Not for this role, and not for this offer.
        &["attest", "kurs.json", "--role", "participant", "--only", PLANNED],
        &["attest", "kurs.json", "--role", "professional", "--only", "child-privacy-notice"],
        &["attest", "kurs.json", "--role", "professional", "--phase", "planning", "--answers", "kurs.json"],
        &["attest", "--merge", "other.json"],
        &["attest", "kurs.json", "--merge", "other.json", "other.json"],
    ] {
        for language in LANGUAGES {
            let told = run(&folder, &[arguments, &["--lang", language]].concat());
            assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}");
            assert!(!told.err.is_empty());
            check_text(&told.err);
        }
    }
    assert!(!folder.join("attestations").exists());
}

#[test]
fn phases_and_roles_choose_the_questions() {
    let folder = folder("attest-phases", &[("kurs.json", KURS)]);
    let count = |arguments: &[&str]| -> usize {
        let told = attest(&folder, &[arguments, &["--lang", "nb"]].concat(), "");
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        let words: Vec<_> = told.out.split_whitespace().collect();
        let at = words.iter().position(|word| *word == "spørsmål.").unwrap();
        words[at - 1].parse().unwrap()
    };
    let all = count(&["--role", "professional"]);
    let phases = ["planning", "implementation", "evaluation"];
    let of_phases = phases.map(|phase| count(&["--role", "professional", "--phase", phase]));
    assert!(of_phases.iter().all(|count| *count < all && *count > 0), "{of_phases:?} of {all}");
    assert!(count(&["--role", "participant"]) < count(&["--role", "user-representative"]));
}

#[test]
fn answers_beside_an_offer_that_cannot_be_read_are_told_of() {
    let folder = folder("attest-unreadable", &[("kurs.json", KURS)]);
    fs::create_dir(folder.join("attestations")).unwrap();
    fs::write(folder.join("attestations/kurs.json"), "{").unwrap();
    let told = run(&folder, &["check", "kurs.json", "--lang", "nb", "--only", PLANNED]);
    assert!(told.code() == Some(0) && told.out.contains("Det kan være svar i attestations/kurs.json"), "{}", told.out);
    check_text(&told.out);
    // Nothing is written over it.
    let told = attest(&folder, &["--role", "professional", "--lang", "nb"], "");
    assert!(told.code == Some(2) && told.err.contains("attestations/kurs.json kan ikke leses."), "{}", told.err);
    assert_eq!(fs::read_to_string(folder.join(FILE)).unwrap(), "{");
}

// --- The guide ---

/// A part of the guide: prose, or a block in a language.
enum Part<'a> {
    Prose(&'a str),
    Block(&'a str, &'a str),
}

fn parts(guide: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for (index, piece) in guide.split("```").enumerate() {
        parts.push(match piece.split_once('\n') {
            Some((language, body)) if index % 2 == 1 => Part::Block(language, body),
            _ => Part::Prose(piece),
        });
    }
    parts
}

#[test]
fn the_guide_shows_what_the_command_does() {
    let guide = fs::read_to_string(top().join("docs/attesting.md")).unwrap();
    let folder = folder("attest-guide", &[]);
    let (mut before, mut typed, mut waiting, mut told) = ("", String::new(), Vec::new(), 0);
    for part in parts(&guide) {
        match part {
            Part::Prose(prose) => {
                before = prose;
                if let Some((_, rest)) = prose.split_once("<!-- typed: ") {
                    let lines = rest.split_once(" -->").unwrap().0.split(',').map(str::trim);
                    typed = lines.chain([""]).collect::<Vec<_>>().join("\n");
                }
            }
            // A file has the last name before it.
            Part::Block("json", text) => {
                let name = before.rsplit('`').find(|name| name.contains(".json")).unwrap();
                fs::write(folder.join(name), text).unwrap();
            }
            Part::Block("sh", commands) => waiting = commands.lines().collect(),
            Part::Block(_, shown) => {
                let mut out = String::new();
                for line in waiting.drain(..) {
                    let arguments: Vec<_> = line.strip_prefix("mestring ").unwrap().split(' ').collect();
                    let mut command = command(&folder, &arguments);
                    let mut child =
                        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
                    _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
                    let one = Told::from(child.wait_with_output().unwrap());
                    assert_eq!(one.code(), Some(0), "{line}: {}", one.out);
                    check_text(&one.out);
                    out = one.out;
                }
                typed.clear();
                // What stands between the marks of what is left out, in order.
                let mut rest = out.as_str();
                for piece in shown.split("…\n").map(str::trim).filter(|piece| !piece.is_empty()) {
                    let after = rest.split_once(piece);
                    rest = after.unwrap_or_else(|| panic!("the guide shows:\n{piece}\nand there is:\n{rest}")).1;
                }
                assert!(shown.contains("…\n") || rest.trim().is_empty(), "more is told than the guide shows:\n{rest}");
                told += 1;
            }
        }
    }
    assert!(told >= 7 && kept(&folder, "attestations/hjarteskule.json").len() == 6);
}
