//! The command as people and programs meet it.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod assessing;
mod attest;
mod checklist;
mod comparing;
mod fix;
mod formats;
mod knowledge;
mod listing;
mod participation;
mod term;
mod told;

use mestring::criteria::CRITERIA;
use mestring::criterion::{Criterion, Profile};
use mestring_schemas::Schema;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use told::{Told, check_text, command, folder, run, run_with_input, texts, top};

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];
const OFFER: &str = "tests/corpus/001-bergen-ms-hva-na.json";
const PROVIDER: &str = "tests/corpus/providers/helse-bergen.json";

/// Looks like a national identity number, and is none: there is no 99th day.
const NUMBER: &str = "99017012345";

/// Slips of many kinds, in short and long lines, with wide characters and words that nothing can break.
fn broken() -> String {
    format!(
        r#"{{
  "format": "mestring/offer/1",
  "titel": {{"nb": "Kurs"}}, "summary": null, "kinds": ["course", "course"], "careLevel": "Specialst", "id": "Ikke Et Kortnavn",
  "audience": {{"age": 18, "description": "{}", "{}": 1}},
	"cost":	{{"fees":	[{{"amount": 0}}, {{"amount": {{"nok": -5}}}}]}},
  "schedule": {{"sessions": {{"between": {{"from": 8, "to": 6}}}}}}, "otherNames": "{}",
  "runs": [{{"deadline": "21.11.2026", "modes": "digital"}}], "describes": "🙂🙂🙂",
  "cost": {{"invoiced": true}},
  "unstated": [{{"fact": "careLevel", "state": "does-not-apply"}}, {{"fact": "schedule", "state": "comes-later"}}],
}}"#,
        "Vaksne ".repeat(40),
        "felt".repeat(40),
        "学习".repeat(40),
    )
}

#[test]
fn files_and_folders_that_can_be_read_end_with_0() {
    for language in LANGUAGES {
        for path in [OFFER, PROVIDER, "tests/corpus", "tests/corpus/providers"] {
            let told = run(top(), &["check", "--lang", language, "--fail-on", "never", path]);
            assert_eq!(told.code(), Some(0), "{}", told.out);
            assert!(told.out.contains(path), "{}", told.out);
            check_text(&told.out);
        }
    }
}

#[test]
fn all_that_is_wrong_is_told_within_80_columns_and_without_colour() {
    let folder = folder("wrong", &[("offer.json", &broken())]);
    let mut seen = BTreeSet::new();
    for language in LANGUAGES {
        let told = run(&folder, &["check", "--lang", language, "offer.json"]);
        assert_eq!(told.code(), Some(2), "{}", told.out);
        assert!(told.out.matches('^').count() > 15, "{}", told.out);
        check_text(&told.out);
        seen.insert(told.out);
    }
    assert_eq!(seen.len(), LANGUAGES.len(), "two languages say the same");
}

#[test]
fn lines_of_any_length_are_shown_within_80_columns() {
    // Where a line is cut is counted in columns, and wide characters move it. Shown from its beginning and from its end.
    for ending in ["a", "学", "🙂", "e\u{301}"] {
        let line = |length| {
            format!("{{\"format\": \"mestring/offer/1\",\n\"summary\": null, \"{}{ending}\n", "b".repeat(length))
        };
        let files: Vec<_> = (30..90).map(|length| (format!("{length}.json"), line(length))).collect();
        let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let told = run(&folder("lengths", &files), &["check", "."]);
        assert_eq!(told.code(), Some(2));
        assert!(told.out.matches('^').count() > 100, "{}", told.out);
        check_text(&told.out);
    }
}

#[test]
fn the_language_is_that_of_the_system_when_none_is_asked_for() {
    for (system, language) in [("nn_NO.UTF-8", "nn"), ("en_GB.UTF-8", "en"), ("C.UTF-8", "nb"), ("", "nb")] {
        let told = Told::from(command(top(), &["check", OFFER]).env("LANG", system).output().unwrap());
        assert_eq!(told.out, run(top(), &["check", "--lang", language, OFFER]).out, "{system}");
    }
}

#[test]
fn json_is_one_answer_a_line_and_nothing_else() {
    let offer = fs::read_to_string(top().join(OFFER)).unwrap();
    let folder = folder("json", &[("broken.json", &broken()), ("right.json", &offer)]);
    let told = run(&folder, &["check", "--format", "json", "broken.json", "missing.json", "right.json"]);
    assert_eq!(told.code(), Some(2));
    let answers = told.answers();
    let files: Vec<_> = answers.iter().map(|answer| answer.get("file").and_then(Value::as_str).unwrap()).collect();
    assert_eq!(files, ["broken.json", "missing.json", "right.json"]);
    let at = |index: usize, pointer: &str| answers.get(index).and_then(|answer| answer.pointer(pointer));
    assert!(at(0, "/failure/problems/15/code").is_some(), "{}", told.out);
    assert_eq!(at(0, "/failure/problems/0/message"), None);
    assert_eq!(at(1, "/failure/code"), Some(&"cannot-open".into()));
    assert_eq!(at(2, "/assessment/format"), Some(&"mestring/assessment/1".into()));
    assert_eq!(at(2, "/assessment/findings/0/text"), None);

    let told = run(&folder, &["check", "--format=json", "--fail-on=never", "right.json"]);
    assert_eq!((told.code(), told.answers().len()), (Some(0), 1));
    let told = run(top(), &["check", "--format=json", PROVIDER]);
    let profile = told.answers().first().and_then(|answer| answer.pointer("/success/format")).cloned();
    assert_eq!((told.code(), profile), (Some(0), Some("mestring/provider/1".into())));
    let told = run(&folder, &["check", "--format=json", "."]);
    assert_eq!((told.code(), told.answers().len()), (Some(2), 2));
}

#[test]
fn json_has_words_when_a_language_is_asked_for() {
    let folder = folder("words", &[("offer.json", &broken())]);
    let mut seen = BTreeSet::new();
    for language in LANGUAGES {
        let told = run(&folder, &["check", "--format=json", "--lang", language, "offer.json"]);
        assert_eq!(told.code(), Some(2));
        for answer in told.answers() {
            for problem in answer.pointer("/failure/problems").and_then(Value::as_array).unwrap() {
                let words = |field| problem.get(field).and_then(Value::as_str).unwrap_or_default();
                assert!(!words("message").is_empty() && !words("remedy").is_empty(), "{language}: {problem}");
            }
        }
        seen.insert(told.out);
    }
    assert_eq!(seen.len(), LANGUAGES.len(), "two languages say the same");
}

#[test]
fn a_dash_is_standard_input() {
    let offer = fs::read_to_string(top().join(OFFER)).unwrap();
    assert_eq!(run_with_input(&["check", "--fail-on=never", "-"], &offer).code(), Some(0));
    assert_eq!(run_with_input(&["check", "-"], "{").code(), Some(2));
    let told = run_with_input(&["check", "--fail-on=never", "--format=json", "-", OFFER], &offer);
    assert_eq!(told.code(), Some(0));
    let files: Vec<_> =
        told.answers().into_iter().filter_map(|mut answer| answer.get_mut("file").map(Value::take)).collect();
    assert_eq!(files, ["-", OFFER]);
}

#[test]
fn schemas_are_printed_as_they_are_committed() {
    for schema in Schema::ALL {
        let told = run(top(), &["schema", schema.name()]);
        assert_eq!(told.code(), Some(0));
        let committed = format!("schemas/json/{}.schema.json", schema.name());
        assert!(told.out == fs::read_to_string(top().join(&committed)).unwrap(), "{committed}");
    }
}

#[test]
fn what_new_prints_can_be_read_and_the_guidance_speaks_one_language() {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for language in LANGUAGES {
        let own = texts(language);
        for schema in [Schema::Offer, Schema::Provider] {
            let told = run(top(), &["new", schema.name(), "--lang", language]);
            assert_eq!(told.code, Some(0), "{}", told.err);
            assert_eq!(run_with_input(&["check", "-"], &told.out).code(), Some(0), "{}", told.out);
            check_text(&told.err);

            let guidance = one_line(&told.err);
            // A text with a variable is known by what stands before it.
            let is_there = |text: &str| guidance.contains(text.split('{').next().unwrap().trim());
            assert!(own.iter().any(|(key, text)| *key == format!("new-{}", schema.name()) && is_there(text)));
            for other in LANGUAGES {
                for (key, text) in texts(other) {
                    // Bokmål and Nynorsk share some texts.
                    let foreign = key.starts_with("new-") && own.iter().all(|(_, own)| *own != text);
                    assert!(!(foreign && is_there(&text)), "{language}: {key} in {other}: {guidance}");
                }
            }
        }
    }
}

/// How many criteria are in a profile that is no pack.
pub(crate) fn in_standard_profiles() -> usize {
    let is_in = |one: &&&Criterion| Profile::STANDARD.iter().any(|profile| one.is_in(*profile));
    CRITERIA.iter().filter(is_in).count()
}

#[test]
fn arguments_that_mean_nothing_end_with_2() {
    let wrong: &[&[&str]] = &[
        &[],
        &["read"],
        &["check"],
        &["check", "--quick", OFFER],
        &["check", "--lang", "se", OFFER],
        &["check", "--format", "xml", OFFER],
        &["check", "--as-of", "22.11.2026", OFFER],
        &["check", "--as-of", "2026-02-30", OFFER],
        &["check", "--profile", "everything", OFFER],
        &["check", "--only", "no-such-criterion", OFFER],
        &["check", "--skip", "what-it-costs,no-such-criterion", OFFER],
        &["criteria", "--profile", "everything"],
        &["explain"],
        &["explain", "no-such-criterion"],
        &["new", "course"],
        &["schema"],
        &["schema", "offer", "provider"],
    ];
    for arguments in wrong {
        let told = run(top(), arguments);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(!told.err.is_empty(), "{arguments:?}");
        check_text(&told.err);
    }
}

#[test]
fn a_reader_that_goes_away_is_no_reason_to_complain() {
    let listed: &[&[&str]] = &[
        &["schema", "offer"],
        &["sources", "--format=json"],
        &["check", "--fail-on=never", "tests/corpus"],
        &["diff", "--fail-on=never", OFFER, OFFER],
        &["check", "--fail-on=never", "--format=json", "tests/corpus"],
    ];
    for arguments in listed {
        let mut command = command(top(), arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        let status = child.wait().unwrap();
        assert_eq!((status.code(), err.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn identity_numbers_are_not_repeated() {
    let (date, rest) = NUMBER.split_at(6);
    // As people write them, and beside a date.
    let spaced = [" ", "\u{a0}", "-"].map(|space| format!("{date}{space}{rest}"));
    let beside = [format!("010170 {NUMBER}"), format!("{NUMBER} 010170")];
    for number in [NUMBER.to_owned()].into_iter().chain(spaced).chain(beside) {
        let offer = format!(
            r#"{{"format": "mestring/offer/1", "{number}": 1, "careLevel": "{number}", "titel": "Kari {number}",
              "summary": {{"nb": "{number}"}}, "contacts": [{{"phone": "{number}"}}, null], "id": "{number}",}}"#
        );
        let folder = folder("identity", &[("offer.json", &offer)]);
        for language in LANGUAGES {
            for format in ["text", "json"] {
                let told = run(&folder, &["check", "--lang", language, "--format", format, "offer.json"]);
                assert_eq!(told.code(), Some(2));
                assert!(told.out.contains("/careLevel") && told.out.contains("/titel"), "{}", told.out);
                assert!(!told.out.contains(date) && !told.out.contains(rest), "{number}: {}", told.out);
            }
        }
    }
}

#[test]
fn every_text_is_used_and_every_text_used_exists() {
    let mut used = BTreeSet::new();
    for file in sources(&top().join("cli/src")) {
        let source = fs::read_to_string(file).unwrap();
        for prefix in ["\"cli-", "\"new-"] {
            for (start, _) in source.match_indices(prefix) {
                let key = source.get(start + 1..).and_then(|rest| rest.split('"').next()).unwrap();
                // One text for each kind of document.
                used.extend([Schema::Offer, Schema::Provider].map(|schema| key.replace("{name}", schema.name())));
            }
        }
    }
    let existing: BTreeSet<_> = texts("nb").into_iter().map(|(key, _)| key).collect();
    assert_eq!(used, existing);
}

/// The files in a folder and in those inside it.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// The blocks of the README in a language.
fn readme(language: &str) -> Vec<String> {
    let readme = fs::read_to_string(top().join("README.md")).unwrap();
    let open = format!("```{language}\n");
    let blocks = readme.split(open.as_str()).skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_readme_shows_what_the_command_prints() {
    let (json, text) = (readme("json"), readme("text"));
    let ([mended, broken, right], [of_mended, of_broken]) = (json.as_slice(), text.as_slice()) else {
        panic!("the README has changed")
    };
    let files = folder("readme", &[("kurs.json", broken), ("right.json", right)]);
    assert_eq!(run(&files, &["check", "kurs.json", "--lang", "nn"]).out, *of_broken);
    assert_eq!(run(&files, &["check", "right.json", "--fail-on", "never"]).code(), Some(0));
    let files = folder("readme-mended", &[("kurs.json", mended)]);
    // The day is that of the picture.
    let arguments =
        ["check", "kurs.json", "--lang", "nn", "--only", "single-fee,what-it-costs", "--as-of", "2026-11-22"];
    let told = run(&files, &arguments);
    assert_eq!(told.out, *of_mended);
    assert_eq!(told.code(), Some(1));
}

#[test]
fn a_result_that_cannot_be_written_is_an_error() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let mut command = command(top(), &["schema", "offer"]);
    let output = command.stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
}
