//! The languages, and how their runners are run.

use crate::top;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A language, and the program that answers in it.
pub(super) struct Language {
    pub(super) name: String,
    pub(super) program: PathBuf,
}

/// What a program ends with when it cannot run on this machine.
pub(crate) const CANNOT_RUN: i32 = 77;

/// Every language, and its runner. Each builds what it needs.
const LANGUAGES: &[(&str, &str)] = &[
    ("node", "bindings-wasm/conformance/node.mjs"),
    ("chromium", "bindings-wasm/conformance/chromium.mjs"),
    ("python", "bindings-uniffi/python/conformance"),
    ("kotlin", "bindings-uniffi/kotlin/conformance"),
    ("swift", "bindings-uniffi/swift/conformance"),
];

/// How a run ended.
pub(super) enum Run {
    Done,
    /// Why it cannot run here, in a sentence.
    Skipped(String),
    /// How it ended, and the last it said.
    Failed(String),
}

impl Language {
    pub(super) fn all() -> Vec<Self> {
        LANGUAGES.iter().map(|(name, program)| Self { name: (*name).into(), program: top().join(program) }).collect()
    }

    pub(super) fn find(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|language| language.name == name)
    }

    /// One that is not of the project: any program that answers as runners do.
    pub(super) fn of_program(program: &str) -> Self {
        let program = PathBuf::from(program);
        let name = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        // As written, it would be looked for on the path.
        Self { name, program: program.canonicalize().unwrap_or(program) }
    }

    /// Functions of the contract that it does not have, as it lists them with a reason; it answers them with an empty line.
    pub(super) fn left_out(&self) -> Vec<String> {
        // `bindings-wasm/conformance/node.mjs` belongs to what stands in `bindings-wasm`.
        let mut folders = self.program.ancestors().skip(1).take(2);
        let Some(list) = folders.find_map(|folder| fs::read(folder.join("left-out.json")).ok()) else {
            return Vec::new();
        };
        let reasons: BTreeMap<String, String> = serde_json::from_slice(&list).unwrap();
        for (door, reason) in &reasons {
            println!("{}: {door} is left out. {reason}", self.name);
        }
        reasons.into_keys().collect()
    }

    /// Runs its program, which says what it has to say into a file.
    pub(super) fn run(&self, cases: &Path, answers: &Path, told: &Path) -> Run {
        // What is left from another run is no answer.
        _ = fs::remove_file(answers);
        let log = File::create(told).unwrap();
        let status = Command::new(&self.program)
            .arg(cases)
            .arg(answers)
            .current_dir(top())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .status();
        let said = String::from_utf8_lossy(&fs::read(told).unwrap()).into_owned();
        match status {
            Ok(status) if status.success() => Run::Done,
            Ok(status) if status.code() == Some(CANNOT_RUN) => {
                Run::Skipped(said.trim_end().lines().last().unwrap_or("It does not say why.").to_owned())
            }
            Ok(status) => {
                let lines: Vec<_> = said.lines().collect();
                let last = &lines[lines.len().saturating_sub(20)..];
                Run::Failed(format!("its runner ended with {status}, and said last:\n    {}", last.join("\n    ")))
            }
            Err(error) => Run::Failed(format!("its runner cannot be started, {}: {error}", self.program.display())),
        }
    }
}
