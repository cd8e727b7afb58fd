//! `docs/performance.md`: instructions, counted by valgrind, as ratios in one run.

use crate::{size, top};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
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
  costs one look at the `unstated` list more and nothing else.
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
    let bench = build();
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
    let Some(bytes) = size::measure() else { return false };
    _ = write!(
        page,
        "\n## Size\n\nThe core for wasm32 (an offer and a profile read, written, and explained when broken), optimised for size \
         and compressed with gzip: **{bytes} bytes** without `wasm-opt`; the budget is {}. `cargo xtask size` holds it.\n",
        size::BUDGET
    );
    fs::write(top().join("docs/performance.md"), &page).unwrap();
    print!("{page}");
    true
}

/// Builds the benchmark and tells where it is.
fn build() -> String {
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
        .filter(|message| message["target"]["name"] == "reading" && message["target"]["kind"][0] == "bench")
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
