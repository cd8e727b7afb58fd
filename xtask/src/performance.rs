//! `docs/performance.md`: instructions, counted by valgrind, as ratios in one run; and what other languages cost.

pub(crate) mod bindings;
mod start;

use crate::{size, top};
use mestring::criterion::Profile;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const INTRODUCTION: &str = "\
<!-- Written by `cargo xtask performance`. -->
# Performance

Instructions, counted by `valgrind --tool=callgrind`, for reading one document once. Counts do not depend on what else the
machine is doing; seconds would. They are ratios within one run, against `serde_json` into the same owned types.

Repeat with `cargo xtask performance` (needs valgrind and the wasm32 target).

";

const NOTES: &str = "
- **serde_json, typed**: `serde_json::from_slice::<Offer>`, the yardstick. It is also our fast path, so a right document
  costs one look at the `unstated` list more and nothing else. Both go down the shapes of the model with one piece of code, and
  not with a copy for each type, which costs 3 % (300 799 instructions for the typical offer, where copies took 292 159) and
  saves a web page 19 kB.
- **read**: `Offer::from_json`, all problems with places.
- **serde_json, untyped**: `serde_json::from_slice::<Value>`, structure without meaning.
- **JSON Schema**: the `jsonschema` crate on that value, with our own schema, compiled and warm.
- **broken**: the same document with seven slips of seven kinds. `serde_json` and the schema stop at the first or tell no
  place; reading tells all seven with line, column and advice. It reads the text once more as a tree and holds that against
  the shapes, which is what the ratio shows. That happens only when there is something to tell.
";

/// Seven slips of seven kinds, put in after the first brace.
const SLIPS: &str = r#"
 "titel": {"nb": "Kurs"},
 "id": "Ikke Et Kortnavn",
 "otherNames": [],
 "careLevel": null,
 "continuity": "sometimes",
 "describes": 3,
 "funding": ["grant", "grant"],"#;

/// Counts and writes.
pub(crate) fn write() -> bool {
    let bench = build("reading");
    let folder = top().join("target/performance");
    fs::create_dir_all(&folder).unwrap();
    let mut page = String::from(INTRODUCTION);
    page.push_str("| document | bytes | serde_json, typed | read | serde_json, untyped | JSON Schema |\n|---|---:|---:|---:|---:|---:|\n");
    for name in ["minimal", "typical", "large"] {
        let right = fs::read_to_string(top().join(format!("tests/benches/{name}.json"))).unwrap();
        let broken = right.replacen('{', &format!("{{{SLIPS}"), 1);
        // The yardstick is the right document: serde_json gives a broken one up at its first slip.
        let right_file = folder.join(format!("{name}.json"));
        fs::write(&right_file, &right).unwrap();
        let yardstick = count(&bench, "typed", &right_file, true);
        for (kind, text, valid) in [("", &right, true), (", broken", &broken, false)] {
            let file = folder.join(format!("{name}{}.json", kind.replace(", ", "-")));
            fs::write(&file, text).unwrap();
            let ratio = |way: &str, valid: bool| {
                #[expect(clippy::cast_precision_loss, reason = "a ratio with two decimals")]
                let ratio = count(&bench, way, &file, valid) as f64 / yardstick as f64;
                format!("{ratio:.2}")
            };
            let typed = if valid { format!("1 ({yardstick})") } else { "–".into() };
            _ = writeln!(
                page,
                "| {name}{kind} | {} | {typed} | {} | {} | {} |",
                text.len(),
                ratio("read", valid),
                ratio("value", true),
                ratio("schema", valid),
            );
        }
    }
    page.push_str(NOTES);
    page.push_str(&assessing(&bench));
    let Some(bytes) = size::measure() else { return false };
    _ = write!(
        page,
        "\n## Size\n\nThe core for wasm32 (a request with its documents read, written, explained when broken, and assessed), optimised for size \
         and compressed with gzip: **{bytes} bytes** without `wasm-opt`; the budget is {}. `cargo xtask size` holds it. What the npm package weighs is below.\n",
        size::BUDGET
    );
    // Sections that others write stay.
    let before = fs::read_to_string(page_file()).unwrap();
    for section in before.split(SECTION).skip(1) {
        if !page.split(SECTION).skip(1).any(|own| title(own) == title(section)) {
            _ = writeln!(page, "{SECTION}{}", section.trim_end());
        }
    }
    fs::write(page_file(), &page).unwrap();
    print!("{page}");
    true
}

/// What a section begins with.
const SECTION: &str = "\n## ";

fn title(section: &str) -> &str {
    section.lines().next().unwrap_or_default()
}

fn page_file() -> PathBuf {
    top().join("docs/performance.md")
}

/// Puts a section into the page, in the place of the one with its title, else last. It begins with its title.
fn put(section: &str) {
    let page = fs::read_to_string(page_file()).unwrap();
    let mut parts: Vec<_> = page.split(SECTION).map(str::trim_end).collect();
    let section = section.trim_end();
    match parts.iter_mut().skip(1).find(|part| title(part) == title(section)) {
        Some(part) => *part = section,
        None => parts.push(section),
    }
    fs::write(page_file(), parts.join(&format!("\n{SECTION}")) + "\n").unwrap();
}

/// What an assessment costs.
fn assessing(bench: &str) -> String {
    let criteria = mestring::criteria::CRITERIA;
    let public = criteria.iter().filter(|criterion| criterion.is_in(Profile::PublicDescription)).count();
    let all = criteria.len();
    let mut page = format!(
        "\n## Assessing\n\nFrom bytes, by the {public} criteria for a public description, as codes, as JSON, and as JSON with texts in \
         Nynorsk; then by all {all} criteria. `serde_json` into the same owned types is 1. The last column is what one of the \
         {all} costs, in instructions, with the offer read already.\n\n\
         | document | assessment | answer | report | by all | each |\n|---|---:|---:|---:|---:|---:|\n"
    );
    for name in ["minimal", "typical", "large"] {
        let file = top().join(format!("tests/benches/{name}.json"));
        let yardstick = count(bench, "typed", &file, true);
        #[expect(clippy::cast_precision_loss, reason = "a ratio with two decimals")]
        let ratio = |way: &str| format!("{:.2}", count(bench, way, &file, true) as f64 / yardstick as f64);
        let each = count(bench, "judge", &file, true) / all as u64;
        _ = writeln!(
            page,
            "| {name} | {} | {} | {} | {} | {each} |",
            ratio("assess"),
            ratio("answer"),
            ratio("report"),
            ratio("everything")
        );
    }
    page.push_str(ABOUT_ASSESSING);
    page
}

const ABOUT_ASSESSING: &str = "
- The minimal document is 56 bytes, so its ratios say only that assessing costs more than reading nothing. Its last
  column is what a criterion costs that has nothing to look at.
- The aim is 1.3 for 30 criteria and 1.5 for all, and it is not met. The yardstick is hard: reading costs some 40 instructions
  for each byte. Each fact is looked for once, however many criteria ask for it; what is left is the rules themselves, some
  2 000 instructions for a criterion that has nothing to say. Criteria that look at words take a quick look first.
- For comparison: a compiled JSON Schema of the same offer, structure alone, is in the first table.
";

/// Builds a benchmark and tells where it is.
fn build(name: &str) -> String {
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
    cargo.current_dir(top()).args([
        "bench",
        "--no-run",
        "--quiet",
        "--message-format=json",
        "--package",
        "mestring-tests",
    ]);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    messages
        .filter(|message| message["target"]["name"] == name && message["target"]["kind"][0] == "bench")
        .find_map(|message| message["executable"].as_str().map(str::to_owned))
        .unwrap()
}

/// Instructions of one way to read one file.
fn count(bench: &str, way: &str, file: &Path, valid: bool) -> u64 {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=reading::counted*"]);
    let output = valgrind.args([bench, way]).arg(file).output().unwrap();
    let (out, told) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(out.trim(), valid.to_string(), "{way} {}: {told}", file.display());
    let collected = told.lines().find_map(|line| line.split("Collected : ").nth(1)).unwrap();
    collected.trim().parse().unwrap()
}
