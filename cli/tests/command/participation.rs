//! `mestring participation` and `mestring report`.

use crate::told::{Told, check_text, folder, run, run_with_input, top};
use crate::{LANGUAGES, OFFER};
use mestring_schemas::Schema;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// A course that tells something of each row, with a title that would mean something to HTML and Markdown.
const COURSE: &str = r#"{"format": "mestring/offer/1", "id": "kurs", "title": {"nb": "<script>alert(1)</script> *Kurs*"},
  "kinds": ["course"], "offerTypes": ["group"], "careLevel": "specialist",
  "provider": {"kind": "hospital", "profile": "sykehuset"}, "audience": {"roles": ["patient"]},
  "participation": {"planning": {"userRepresentatives": 0, "professionals": 2},
    "implementation": {"participants": true, "text": {"nb": "Alle er med."}}},
  "people": [{"roles": ["user-representative"], "phases": ["implementation"]}]}"#;

const PROFILE: &str = r#"{"format": "mestring/provider/1", "id": "sykehuset",
  "participation": {"levels": ["system"], "evaluation": {"userRepresentatives": 1, "professionals": 1}}}"#;

const REPORT: &str = r#"{"format": "mestring/annual-report/1", "year": 2025,
  "service": {"nb": "Nasjonal kompetansetjeneste for læring og mestring innen helse"},
  "activities": [{"kind": "course", "hours": 40, "regions": ["west"], "tasks": ["teaching", "competence"]}],
  "publications": [{"title": "En artikkel", "doi": "10.1136/bmjoq-2022-002309"}]}"#;

/// A folder with the course, and the profile where it is looked for.
fn course(name: &str) -> PathBuf {
    let folder = folder(name, &[("kurs.json", COURSE)]);
    fs::create_dir(folder.join("providers")).unwrap();
    fs::write(folder.join("providers/sykehuset.json"), PROFILE).unwrap();
    folder
}

fn json(told: &Told) -> Value {
    serde_json::from_str(&told.out).unwrap()
}

fn valid(schema: Schema, answer: &Value) {
    let mut answer = answer.clone();
    answer.as_object_mut().unwrap().remove("file");
    let validator = jsonschema::draft202012::new(&serde_json::from_str(schema.json()).unwrap()).unwrap();
    assert!(validator.is_valid(&answer), "{answer}");
}

#[test]
fn the_table_is_told_within_80_columns_in_three_languages() {
    let folder = course("participation");
    let mut seen = BTreeSet::new();
    for (language, row) in [
        ("nb", ["Brukerrepresentant", "nei", "ja", "ja"]),
        ("nn", ["Brukarrepresentant", "nei", "ja", "ja"]),
        ("en", ["User representative", "no", "yes", "yes"]),
    ] {
        let arguments = ["participation", "kurs.json", "--lang", language, "--as-of", "2026-11-22"];
        let told = run(&folder, &arguments);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        let cells = |line: &str| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).eq(row);
        assert!(told.out.lines().any(cells), "{}", told.out);
        // Inherited, and told so; the question mark of the source; and what stands in words.
        for part in ["/participation/evaluation/userRepresentatives", "\n  * ", "user-representative-planning"] {
            assert!(told.out.contains(part), "{part}: {}", told.out);
        }
        seen.insert(told.out);
    }
    assert_eq!(seen.len(), LANGUAGES.len());
}

#[test]
fn a_page_stands_alone_and_has_headers() {
    let folder = course("participation-page");
    for language in LANGUAGES {
        let told = run(&folder, &["participation", "kurs.json", "--lang", language, "--format", "html"]);
        assert_eq!(told.code(), Some(0));
        let page = &told.out;
        assert!(page.starts_with("<!doctype html>") && page.contains(&format!("<html lang=\"{language}\">")));
        let count = |part: &str| page.matches(part).count();
        assert_eq!((count("<table>"), count("<caption>")), (3, 3));
        // Four columns, two and two; three actors, four levels and six demands.
        assert_eq!((count("scope=\"col\""), count("scope=\"row\"")), (8, 13));
        for absent in ["<script", "src=", "@import", "url(", "<link", "<img"] {
            assert_eq!(count(absent), 0, "{absent}");
        }
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{page}");

        let told = run(&folder, &["participation", "kurs.json", "--lang", language, "--format", "markdown"]);
        assert_eq!(told.code(), Some(0));
        assert!(told.out.contains(r"\<script\>alert(1)\</script\> \*Kurs\*"), "{}", told.out);
        assert!(told.out.contains("| --- | --- | --- | --- |"), "{}", told.out);
    }
}

#[test]
fn programs_get_codes_and_words_when_they_ask() {
    let folder =
        folder("participation-json", &[("kurs.json", COURSE), ("sykehuset.json", PROFILE), ("broken.json", "{")]);
    let given = ["participation", "kurs.json", "--format=json", "--provider", "sykehuset.json", "--as-of=2026-11-22"];
    let codes = run(&folder, &given);
    assert_eq!(codes.code(), Some(0));
    let codes = json(&codes);
    valid(Schema::Participation, &codes);
    let at = |answer: &Value, pointer: &str| answer.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!(at(&codes, "/participation/cells/0/said"), "no");
    assert_eq!(at(&codes, "/participation/cells/2/at/0/document"), "provider");
    assert_eq!(at(&codes, "/participation/demands/0/state"), "contradicted");
    assert_eq!(at(&codes, "/participation/cells/0/text"), Value::Null);
    let words = json(&run(&folder, &[&given[..], &["--lang=nn"]].concat()));
    valid(Schema::Participation, &words);
    assert_eq!(at(&words, "/participation/cells/0/text/actor"), "Brukarrepresentant");

    // Without the profile it is told on the side, and nothing is made up.
    let told = run(&folder, &given[..3]);
    assert!(told.code == Some(0) && told.err.contains("sykehuset"), "{}", told.err);
    assert_eq!(at(&json(&told), "/participation/cells/2/said"), "not-said");

    let told = run(&folder, &["participation", "broken.json", "--format=json"]);
    assert_eq!(told.code(), Some(2));
    valid(Schema::Participation, &json(&told));
    let told = run(&folder, &["participation", "missing.json", "--format=json"]);
    assert_eq!((told.code(), at(&json(&told), "/failure/code")), (Some(2), "cannot-open".into()));
}

#[test]
fn what_cannot_be_used_ends_with_2() {
    let files = [("broken.json", r#"{"format": "mestring/offer/1", "titel": 1}"#), ("kurs.json", COURSE)];
    let folder = folder("participation-broken", &files);
    for arguments in [
        &["participation", "broken.json"][..],
        &["participation", "kurs.json", "--provider", "broken.json"],
        &["participation", "kurs.json", "--attestations", "broken.json"],
        &["participation", "missing.json"],
        &["report", "kurs.json"],
        &["report", "missing.json"],
    ] {
        let told = run(&folder, arguments);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}");
        check_text(&told.err);
    }
    assert_eq!(run_with_input(&["participation", "-"], COURSE).code, Some(0));
    assert_eq!(run(top(), &["participation", OFFER]).code(), Some(0));
}

#[test]
fn a_report_is_told_task_by_task() {
    let folder = folder("report", &[("report.json", REPORT)]);
    let mut seen = BTreeSet::new();
    for language in LANGUAGES {
        let told = run(&folder, &["report", "report.json", "--lang", language]);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert!((1..=9).all(|number| told.out.contains(&format!("\n{number}. "))), "{}", told.out);
        assert!(told.out.contains("https://lovdata.no/forskrift/2010-12-17-1706/§4-6"), "{}", told.out);
        seen.insert(told.out);

        let told = run(&folder, &["report", "report.json", "--format=json", "--lang", language]);
        let answer = json(&told);
        valid(Schema::AnnualReportTasks, &answer);
        let tasks = answer.pointer("/tasks/tasks").and_then(Value::as_array).unwrap();
        let shown = tasks.iter().filter(|task| task.get("outcome").is_some_and(|outcome| outcome == "met"));
        assert_eq!(
            shown.filter_map(|task| task.get("task")).collect::<Vec<_>>(),
            ["competence", "research", "teaching"]
        );
        assert!(answer.pointer("/tasks/sources/natkomp-4-6/says").is_some(), "{answer}");
    }
    assert_eq!(seen.len(), LANGUAGES.len());
}

#[test]
fn what_is_wrong_with_a_report_is_told_with_its_place() {
    let wrong = REPORT.replace("10.1136/bmjoq-2022-002309", "https://doi.org/10.1136/x").replace("2025", "\"i fjor\"");
    let folder = folder("report-wrong", &[("report.json", &wrong)]);
    for (language, path) in [("nb", "Publikasjoner › DOI"), ("nn", "Publikasjonar › DOI"), ("en", "Publications › DOI")]
    {
        let told = run(&folder, &["report", "report.json", "--lang", language]);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
        check_text(&told.err);
        assert!(told.err.contains(path) && told.err.contains("/year"), "{}", told.err);
        let answer = json(&run(&folder, &["report", "report.json", "--format=json", "--lang", language]));
        valid(Schema::AnnualReportTasks, &answer);
        let problem =
            |index: usize, field: &str| answer.pointer(&format!("/failure/problems/{index}/{field}")).cloned();
        assert_eq!(problem(0, "line"), Some(1.into()));
        assert_eq!(problem(1, "pointer"), Some("/publications/0/doi".into()));
    }
}
