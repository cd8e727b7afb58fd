//! The command as people and programs meet it.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use mestring_schemas::Schema;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use unicode_width::UnicodeWidthStr as _;

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

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A folder of its own for one test, with these files in it.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

/// The command, started in a folder. What the tester's own terminal is set to says nothing here.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mestring"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Told {
    Told::from(command(folder, arguments).output().unwrap())
}

fn run_with_input(arguments: &[&str], input: &str) -> Told {
    let mut command = command(top(), arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Told::from(child.wait_with_output().unwrap())
}

/// What came of a command.
struct Told {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Told {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Told {
    /// The code it ended with, when nothing else went wrong.
    #[track_caller]
    fn code(&self) -> Option<i32> {
        assert_eq!(self.err, "");
        self.code
    }

    /// The lines of JSON, each a `file` and either a `success` or a `failure`.
    #[track_caller]
    fn answers(&self) -> Vec<Value> {
        assert!(self.out.ends_with('\n'), "{}", self.out);
        let answers: Vec<Value> = self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        for answer in &answers {
            let fields: BTreeSet<_> = answer.as_object().unwrap().keys().map(String::as_str).collect();
            let one_of_two = ["success", "failure"].iter().filter(|field| fields.contains(*field)).count() == 1;
            assert!(fields.contains("file") && one_of_two && fields.len() == 2, "{fields:?}");
        }
        answers
    }
}

/// What holds of every text for people that does not go to a terminal.
#[track_caller]
fn check_text(text: &str) {
    for line in text.lines() {
        assert!(line.width() <= 80, "{} columns: {line}", line.width());
        assert!(!line.contains(char::is_control), "{line:?}");
    }
}

/// Keys and texts of `cli.ftl`, without the forms of a choice.
fn texts(language: &str) -> Vec<(String, String)> {
    let source = fs::read_to_string(top().join("i18n").join(language).join("cli.ftl")).unwrap();
    let message = |line: &str| line.split_once(" = ").map(|(key, text)| (key.to_owned(), text.to_owned()));
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(message)
        .collect()
}

#[test]
fn files_and_folders_that_can_be_read_end_with_0() {
    for language in LANGUAGES {
        for path in [OFFER, PROVIDER, "tests/corpus", "tests/corpus/providers"] {
            let told = run(top(), &["check", "--lang", language, path]);
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
    assert_eq!(at(2, "/success/format"), Some(&"mestring/offer/1".into()));

    let told = run(&folder, &["check", "--format=json", "right.json"]);
    assert_eq!((told.code(), told.answers().len()), (Some(0), 1));
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
    assert_eq!(run_with_input(&["check", "-"], &offer).code(), Some(0));
    assert_eq!(run_with_input(&["check", "-"], "{").code(), Some(2));
    let told = run_with_input(&["check", "--format=json", "-", OFFER], &offer);
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
        for schema in Schema::ALL {
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

#[test]
fn arguments_that_mean_nothing_end_with_2() {
    let wrong: [&[&str]; 9] = [
        &[],
        &["read"],
        &["check"],
        &["check", "--quick", OFFER],
        &["check", "--lang", "se", OFFER],
        &["check", "--format", "xml", OFFER],
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
    for arguments in [&["schema", "offer"][..], &["check", "tests/corpus"], &["check", "--format=json", "tests/corpus"]]
    {
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
    for entry in fs::read_dir(top().join("cli/src")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for prefix in ["\"cli-", "\"new-"] {
            for (start, _) in source.match_indices(prefix) {
                let key = source.get(start + 1..).and_then(|rest| rest.split('"').next()).unwrap();
                // One text for each kind of document.
                used.extend(Schema::ALL.iter().map(|schema| key.replace("{name}", schema.name())));
            }
        }
    }
    let existing: BTreeSet<_> = texts("nb").into_iter().map(|(key, _)| key).collect();
    assert_eq!(used, existing);
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
    let ([broken, right], [picture]) = (json.as_slice(), text.as_slice()) else { panic!("the README has changed") };
    let folder = folder("readme", &[("kurs.json", broken), ("right.json", right)]);
    assert_eq!(run(&folder, &["check", "kurs.json", "--lang", "nn"]).out, *picture);
    assert_eq!(run(&folder, &["check", "right.json"]).code(), Some(0));
}

#[test]
fn a_result_that_cannot_be_written_is_an_error() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let mut command = command(top(), &["schema", "offer"]);
    let output = command.stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
}
