//! What it costs to ask from another language: seconds, as ratios to Rust in the same run.

use crate::conformance::CANNOT_RUN;
use crate::top;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const INTRODUCTION: &str = "\
From other languages

An offer assessed by the criteria for a public description, as codes, from other languages. **Text** is the JSON text door: a
request as text in, the answer as text out. **Typed** is from the text of the offer to an assessment in the types of the
language. Rust is 1, by the same door; in brackets the microseconds it took.

A virtual machine cannot run under an instruction counter, so these are seconds of a clock: each program measures fifteen
batches after a warm-up and gives the one in the middle, the programs take turns in several rounds, and what stands here is the
middle of the rounds. Ratios below 1.1 say nothing. Repeat with `cargo xtask performance bindings`.

";

const NOTES: &str = "
- **Python** and **Kotlin** call the same native code as Rust. By text, what is added is a copy of two texts;
  typed, each finding becomes an object of the language, field by field.
- **Node** runs WebAssembly that is optimised for size, in one thread, with texts copied in and out of its memory.
";

/// Languages, and what measures in them.
const PROGRAMS: &[(&str, &str)] = &[
    ("Node", "bindings-wasm/measure"),
    ("Python", "bindings-uniffi/python/measure"),
    ("Kotlin", "bindings-uniffi/kotlin/measure"),
];

/// Rounds, in which the programs take turns.
const ROUNDS: usize = 5;

/// The offers.
const OFFERS: &[&str] = &["typical", "large"];

/// What a program says.
#[derive(Deserialize)]
struct Measured {
    door: String,
    ns: u64,
}

/// Nanoseconds by language and door, one from each round.
type Rounds = BTreeMap<(String, String), Vec<u64>>;

/// Measures, and writes the section.
pub(crate) fn write() -> bool {
    let bench = PathBuf::from(super::build("boundary"));
    let mut programs = vec![("Rust", bench)];
    for (language, program) in PROGRAMS {
        let program = top().join(program);
        if program.exists() {
            programs.push((language, program));
        } else {
            println!("{language}: nothing measures there.");
        }
    }
    let mut broken = false;
    let mut section = String::from(INTRODUCTION);
    section.push_str("| offer | language | text | typed |\n|---|---|---:|---:|\n");
    for name in OFFERS {
        let offer = top().join(format!("tests/benches/{name}.json"));
        let mut rounds = Rounds::new();
        for _ in 0..ROUNDS {
            // What cannot run here is told once, and not asked again.
            programs.retain(|(language, program)| match measure(program, &offer) {
                Ok(all) => {
                    for Measured { door, ns } in all {
                        rounds.entry(((*language).to_owned(), door)).or_default().push(ns);
                    }
                    true
                }
                Err(stopped) => {
                    println!("{language}: {}", stopped.why);
                    broken |= !stopped.cannot_run;
                    false
                }
            });
        }
        for (language, _) in &programs {
            let cell = |door: &str| cell(&rounds, language, door);
            _ = writeln!(section, "| {name} | {language} | {} | {} |", cell("text"), cell("typed"));
        }
    }
    section.push_str(NOTES);
    super::put(&section);
    print!("{section}");
    super::start::write() && !broken && programs.len() > 1
}

/// Why a program measured nothing.
struct Stopped {
    /// It cannot run on this machine, and says so.
    cannot_run: bool,
    why: String,
}

/// Runs a program once.
fn measure(program: &Path, offer: &Path) -> Result<Vec<Measured>, Stopped> {
    let output = Command::new(program).arg(offer).current_dir(top()).output();
    let output = output.map_err(|error| Stopped { cannot_run: false, why: error.to_string() })?;
    let out = String::from_utf8_lossy(&output.stdout);
    let measured: Vec<_> = out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    if output.status.success() && !measured.is_empty() {
        return Ok(measured);
    }
    let said = format!("{out}{}", String::from_utf8_lossy(&output.stderr));
    let why = format!("{}: {}", output.status, said.trim_end().lines().last().unwrap_or_default());
    Err(Stopped { cannot_run: output.status.code() == Some(CANNOT_RUN), why })
}

/// The ratio to Rust; of Rust itself, its microseconds.
fn cell(rounds: &Rounds, language: &str, door: &str) -> String {
    let middle = |language: &str| {
        let mut all = rounds.get(&(language.to_owned(), door.to_owned()))?.clone();
        all.sort_unstable();
        Some(all[all.len() / 2])
    };
    let (Some(ns), Some(yardstick)) = (middle(language), middle("Rust")) else { return "–".into() };
    if language == "Rust" {
        return format!("1 ({})", ns / 1_000);
    }
    #[expect(clippy::cast_precision_loss, reason = "a ratio with two decimals")]
    let ratio = ns as f64 / yardstick as f64;
    format!("{ratio:.2}")
}
