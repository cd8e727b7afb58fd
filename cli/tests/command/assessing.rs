//! `mestring check` on offers that can be read: what is told of them, and how the command ends.

use crate::told::{Told, check_text, command, folder, run, run_with_input, top};
use crate::{LANGUAGES, NUMBER, OFFER};
use mestring::assess::fingerprint;
use mestring::attestation::Subject;
use mestring::model::Offer;
use serde_json::Value;
use std::process::Stdio;

/// Pays for each meeting, which an act does not allow.
const CONFLICT: &str = r#"{
  "format": "mestring/offer/1",
  "id": "hjarteskule",
  "title": { "nn": "Hjarteskule", "nb": "Hjerteskole" },
  "kinds": ["course"],
  "offerTypes": ["group"],
  "nature": { "singleProgramme": true },
  "provider": { "kind": "health-trust" },
  "cost": {
    "fees": [{ "kind": "outpatient-fee", "amount": "public-rate", "per": "meeting" }]
  },
  "schedule": { "sessions": { "exactly": 6 } }
}
"#;

/// Says nothing of what it costs.
const SILENT: &str = r#"{
  "format": "mestring/offer/1",
  "id": "stille",
  "title": { "nb": "Stille" },
  "provider": { "kind": "hospital" }
}
"#;

/// Inherits what it costs from a profile.
const INHERITS: &str = r#"{
  "format": "mestring/offer/1",
  "title": { "nb": "Arver" },
  "provider": { "kind": "hospital", "profile": "fjorden" }
}
"#;

const PROFILE: &str = r#"{
  "format": "mestring/provider/1",
  "id": "fjorden",
  "cost": { "fees": [{ "amount": "free" }] }
}
"#;

fn outcome(told: &Told, criterion: &str) -> Option<String> {
    let answers = told.answers();
    let findings = answers.first()?.pointer("/assessment/findings")?.as_array()?;
    let finding =
        findings.iter().find(|finding| finding.get("criterion").and_then(Value::as_str) == Some(criterion))?;
    finding.get("outcome")?.as_str().map(str::to_owned)
}

#[test]
fn a_finding_tells_what_where_by_which_source_and_what_to_do() {
    let folder = folder("conflict", &[("kurs.json", CONFLICT)]);
    for language in LANGUAGES {
        let told = run(&folder, &["check", "kurs.json", "--lang", language, "--as-of", "2026-11-22"]);
        assert_eq!(told.code(), Some(1), "{}", told.out);
        check_text(&told.out);
        let first = told.out.lines().next().unwrap_or_default();
        assert!(first.starts_with("Hj") && first.ends_with("kurs.json"), "the title comes first: {first}");
        // The line, the source, the name to ask about, the day, and the register.
        for part in
            ["  10 | … [{ \"kind\"", "^^^", "https://lovdata.no/", "  single-fee\n", "explain single-fee", "2026-11-22"]
        {
            assert!(told.out.contains(part), "{part}: {}", told.out);
        }
    }
}

#[test]
fn what_is_missing_is_told_with_its_field_and_not_with_a_line_that_says_nothing() {
    let folder = folder("missing", &[("kurs.json", SILENT)]);
    let told = run(&folder, &["check", "kurs.json", "--lang", "nb", "--only", "what-it-costs"]);
    assert_eq!(told.code(), Some(0));
    assert!(told.out.contains("Felt: Pris › Betaling (cost.fees)\n") && !told.out.contains('^'), "{}", told.out);
}

#[test]
fn what_is_not_decided_is_told_by_the_fact_that_settles_it() {
    let offer = SILENT.replace("\"title\"", "\"kinds\": [\"course\"], \"offerTypes\": [\"group\"], \"title\"");
    let folder = folder("open", &[("kurs.json", &offer)]);
    let told = run(&folder, &["check", "kurs.json", "--lang", "nb", "--only", "single-fee"]);
    assert_eq!(told.code(), Some(0));
    let open: Vec<_> = told.out.lines().filter(|line| line.contains("(cost.fees)")).collect();
    assert_eq!(open, ["  Betaling (cost.fees), 1 punkt: Egenandel for gruppeopplegg"], "{}", told.out);
}

#[test]
fn all_is_one_option_away() {
    let folder = folder("all", &[("kurs.json", CONFLICT), ("stille.json", SILENT)]);
    let titles = ["Fødselsnummer i teksten", "Pris"];
    let check = ["check", "kurs.json", "--lang", "nb", "--only", "identity-number,single-fee,what-it-costs"];
    let some = run(&folder, &check).out;
    let all = run(&folder, &[&check[..], &["--all"]].concat()).out;
    for title in titles {
        assert!(!some.contains(title) && all.contains(&format!("  {title}: ")), "{title}: {all}");
    }
    check_text(&all);
    assert_eq!(run(&folder, &["check", ".", "--lang", "nb", "--all"]).code(), Some(1));
}

#[test]
fn many_offers_are_told_in_short_and_counted_at_the_end() {
    for language in LANGUAGES {
        let told = run(top(), &["check", "tests/corpus", "--lang", language, "--fail-on", "never"]);
        check_text(&told.out);
        let offers = told.out.matches(".json").count();
        assert_eq!(offers, 38, "{}", told.out);
        assert!(told.out.lines().count() < offers * 9, "{}", told.out.lines().count());
        // Once, at the end.
        assert_eq!(told.out.matches(mestring::register::VERSION).count(), 1);
        assert!(told.out.trim_end().lines().rev().take(3).any(|line| line.contains(mestring::register::VERSION)));
    }
}

#[test]
fn what_ends_the_command_with_1_can_be_chosen() {
    let folder = folder("levels", &[("kurs.json", CONFLICT), ("stille.json", SILENT), ("broken.json", "{")]);
    let levels = ["never", "duty-conflict", "conflict", "not-shown-description", "not-shown"];
    for (file, codes) in [("kurs.json", [0, 1, 1, 1, 1]), ("stille.json", [0, 0, 0, 1, 1])] {
        for (level, code) in levels.iter().zip(codes) {
            for format in ["text", "json"] {
                let told = run(&folder, &["check", file, "--format", format, "--fail-on", level]);
                assert_eq!(told.code(), Some(code), "{file} {level} {format}");
            }
        }
    }
    assert_eq!(run(&folder, &["check", "kurs.json"]).code(), Some(1));
    assert_eq!(run(&folder, &["check", "kurs.json", "--fail-on", "always"]).code, Some(2));
    // What cannot be read is worse, wherever it stands, and the rest goes on.
    for files in [["kurs.json", "broken.json"], ["broken.json", "kurs.json"]] {
        let told = run(&folder, &["check", "--format", "json", files[0], files[1]]);
        assert_eq!((told.code(), told.answers().len()), (Some(2), 2));
    }
}

#[test]
fn an_offer_inherits_from_the_profile_it_names() {
    let files = [("kurs.json", INHERITS), ("stille.json", SILENT)];
    let folder = folder("beside", &files);
    std::fs::create_dir(folder.join("providers")).unwrap();
    std::fs::create_dir(folder.join("elsewhere")).unwrap();
    std::fs::write(folder.join("providers/one.json"), PROFILE).unwrap();
    std::fs::write(folder.join("elsewhere/other.json"), PROFILE.replace("fjorden", "other")).unwrap();
    let price = |arguments: &[&str]| {
        let told = run(&folder, &[&["check", "--format", "json", "--lang", "nb"], arguments].concat());
        (outcome(&told, "what-it-costs").unwrap(), told.err)
    };
    let met = ("met".to_owned(), String::new());
    let silent = ("not-shown".to_owned(), String::new());
    assert_eq!(price(&["kurs.json"]), met);
    assert_eq!(price(&["stille.json"]), silent);
    assert_eq!(price(&["kurs.json", "--provider", "providers"]), met);
    // A file that is given is for those that name no other, a folder only for those that name one in it.
    assert_eq!(price(&["stille.json", "--provider", "providers/one.json"]), met);
    assert_eq!(price(&["stille.json", "--provider", "providers"]), silent);
    let (outcome, note) = price(&["kurs.json", "--provider", "elsewhere/other.json"]);
    assert!(outcome == "not-shown" && note.contains("«fjorden»"), "{note}");
}

#[test]
fn a_profile_that_is_not_there_is_told_of_and_the_rest_goes_on() {
    let folder = folder("no-profile", &[("kurs.json", INHERITS), ("stille.json", SILENT)]);
    for language in LANGUAGES {
        let told = run(&folder, &["check", ".", "--lang", language]);
        assert_eq!(told.code(), Some(0));
        let notes: Vec<_> = told.out.lines().filter(|line| line.contains("fjorden")).collect();
        assert!(notes.len() == 1 && told.out.contains("Stille"), "{}", told.out);
        check_text(&told.out);
    }
    let told = run(&folder, &["check", ".", "--format", "json"]);
    assert_eq!((told.code, told.answers().len(), told.err.lines().count()), (Some(0), 2, 1), "{}", told.err);
    // A file that may be it, and cannot be read.
    std::fs::create_dir(folder.join("providers")).unwrap();
    std::fs::write(folder.join("providers/one.json"), "{").unwrap();
    let told = run(&folder, &["check", "kurs.json", "--lang", "nb"]);
    assert!(told.out.contains("providers/one.json kan ikke leses."), "{}", told.out);
    assert_eq!(told.code(), Some(0));
}

#[test]
fn what_is_given_beside_the_offers_has_to_be_there() {
    let folder = folder("given", &[("kurs.json", SILENT), ("broken.json", "{")]);
    for option in ["--provider", "--attestations"] {
        for file in ["broken.json", "none.json", "kurs.json"] {
            let told = run(&folder, &["check", "kurs.json", option, file, "--lang", "nb"]);
            assert_eq!(told.code(), Some(2), "{option} {file}: {}", told.out);
            assert!(told.out.contains(file) && !told.out.contains("Stille"), "{}", told.out);
            let told = run(&folder, &["check", "kurs.json", option, file, "--format", "json"]);
            assert!(told.answers().iter().all(|answer| answer.get("failure").is_some()), "{}", told.out);
            assert_eq!(told.code(), Some(2));
        }
    }
}

#[test]
fn answers_of_people_count_for_the_offer_they_are_about() {
    let criterion = mestring::criteria::find("what-it-costs").unwrap();
    let offer = Offer::from_json(SILENT).unwrap();
    let fingerprint = fingerprint(criterion, &Subject::Offer, &offer, None).unwrap();
    let answers = |offer: &str, fingerprint: &str| {
        format!(
            r#"{{"format": "mestring/attestations/1", "offer": "{offer}", "attestations": [{{
              "criterion": "what-it-costs", "subject": "offer", "answer": "yes", "role": "management",
              "date": "2026-11-20", "fingerprint": "{fingerprint}"}}]}}"#
        )
    };
    let (right, lapsed) = (answers("stille", fingerprint.as_str()), answers("stille", &"0".repeat(64)));
    let other = answers("hjarteskule", fingerprint.as_str());
    let files = [("kurs.json", SILENT), ("right.json", &right), ("lapsed.json", &lapsed), ("other.json", &other)];
    let folder = folder("answers", &files);
    let check = |file: &str, format: &str| {
        let day = ["--as-of", "2026-11-22", "--lang", "nb", "--only", "what-it-costs"];
        run(&folder, &[&["check", "kurs.json", "--attestations", file, "--format", format], &day[..]].concat())
    };
    assert_eq!(outcome(&check("right.json", "json"), "what-it-costs").as_deref(), Some("met"));
    assert_eq!(outcome(&check("lapsed.json", "json"), "what-it-costs").as_deref(), Some("not-shown"));
    assert_eq!(outcome(&check("other.json", "json"), "what-it-costs").as_deref(), Some("not-shown"));
    assert!(check("right.json", "text").out.contains("1 av 1 svar"));
    assert!(check("lapsed.json", "text").out.contains("0 av 1 svar"));
    let told = check("other.json", "text");
    assert!(told.out.contains("Svarene i other.json gjelder ingen av tilbudene."), "{}", told.out);
    // Those about this offer are found in a folder with other documents.
    assert_eq!(outcome(&check(".", "json"), "what-it-costs").as_deref(), Some("met"));
}

#[test]
fn criteria_are_chosen_by_name_and_profile() {
    let ids = |arguments: &[&str]| {
        let told = run(top(), &[&["check", "--format=json", "--fail-on=never", OFFER], arguments].concat());
        assert_eq!(told.code(), Some(0));
        let answers = told.answers();
        let findings = answers.first().and_then(|answer| answer.pointer("/assessment/findings")).unwrap().clone();
        let id = |finding: &Value| finding.get("criterion").and_then(Value::as_str).unwrap().to_owned();
        findings.as_array().unwrap().iter().map(id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&["--only", "what-it-costs,single-fee"]), ["single-fee", "what-it-costs"]);
    assert_eq!(ids(&["--only", "what-it-costs", "--only", "single-fee", "--skip", "single-fee"]), ["what-it-costs"]);
    let all = ids(&["--profile", "all"]);
    assert_eq!(all.len(), crate::in_standard_profiles());
    assert_eq!(ids(&["--profile", "public-description,planning", "--profile", "governance"]), all);
    assert!(!ids(&["--skip", "single-fee"]).contains(&"single-fee".to_owned()));
}

#[test]
fn a_name_that_no_criterion_has_is_answered_with_what_was_meant() {
    for (language, meant) in [("nb", "Mente du"), ("nn", "Meinte du"), ("en", "Did you mean")] {
        for arguments in [["check", "--only", "singel-fee", OFFER], ["check", "--skip", "single_fee", OFFER]] {
            let told = run(top(), &[&arguments[..], &["--lang", language]].concat());
            assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
            assert!(told.err.contains(meant) && told.err.contains("single-fee"), "{}", told.err);
        }
    }
}

#[test]
fn the_day_decides_and_is_told() {
    for day in ["2026-01-01", "2031-12-31"] {
        let told = run(top(), &["check", OFFER, "--as-of", day]);
        assert!(told.out.contains(day), "{}", told.out);
        let told = run(top(), &["check", OFFER, "--as-of", day, "--format=json"]);
        let answers = told.answers();
        assert_eq!(answers.first().and_then(|answer| answer.pointer("/assessment/asOf")), Some(&day.into()));
    }
}

#[test]
fn json_of_offers_has_words_when_a_language_is_asked_for() {
    for language in LANGUAGES {
        let told = run(top(), &["check", "--format=json", "--lang", language, "--fail-on=never", OFFER]);
        let answers = told.answers();
        let at = |pointer| answers.first().and_then(|answer| answer.pointer(pointer)).and_then(Value::as_str);
        assert_eq!(at("/assessment/language/used"), Some(language));
        assert!(at("/assessment/findings/0/text/title").is_some());
    }
}

#[test]
fn what_somebody_wrote_is_shown_without_numbers_and_marks_that_do_harm() {
    let offer = SILENT.replace("Stille", &format!("Stille {NUMBER} \u{202e}\\u0007\\n\\tStille"));
    let told = run_with_input(&["check", "--lang", "nb", "-"], &offer);
    assert_eq!(told.code(), Some(0));
    assert!(told.out.starts_with("Stille ••••••••••• ·"), "{}", told.out);
    assert!(!told.out.contains(['\u{202e}', '\u{7}']), "{}", told.out);
    check_text(&told.out);
}

#[test]
fn nobody_sees_a_bar_who_is_no_terminal() {
    let output = command(top(), &["check", "tests/corpus", "--fail-on=never"]).stdin(Stdio::null()).output().unwrap();
    assert!(output.stderr.is_empty());
}
