//! `cargo xtask conformance`: every language answers as Rust does, to the byte.
//!
//! The cases are written as lines of JSON, `{"door": …, "input": …}`. A runner is a program that takes the path of that file
//! and the path of one to write, and writes for each line the answer of the JSON text door as one line. Rust is the first of
//! them; what it wrote is what the others are held against.

mod cases;
mod compare;
mod languages;
mod rust;

use crate::top;
use compare::{Compared, compare};
pub(crate) use languages::CANNOT_RUN;
use languages::{Language, Run};
pub(crate) use rust::answer;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

const USAGE: &str = "\
cargo xtask conformance [<language>…] [--runner <program>] [--only <part of a name>] [--folder <folder>]

  <language>   node, chromium, python, kotlin, swift; all of them when none is named
  --runner     also a program of your own: it takes a file of cases and a file to write, and is told about in CONTRIBUTING.md
  --only       only cases with this in their name
  --folder     where cases and answers are written; target/conformance when it is left out
";

/// What was asked for.
struct Options<'a> {
    languages: Vec<Language>,
    only: &'a str,
    folder: PathBuf,
}

impl<'a> Options<'a> {
    fn of(arguments: &[&'a str]) -> Option<Self> {
        let mut options = Self { languages: Vec::new(), only: "", folder: top().join("target/conformance") };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match *argument {
                "--runner" => options.languages.push(Language::of_program(rest.next()?)),
                "--only" => options.only = rest.next()?,
                "--folder" => options.folder = PathBuf::from(rest.next()?),
                name => options.languages.push(Language::find(name)?),
            }
        }
        if options.languages.is_empty() {
            options.languages = Language::all();
        }
        Some(options)
    }
}

/// Asks the languages, and tells whether all of them answer as Rust does.
pub(crate) fn run(arguments: &[&str]) -> bool {
    let Some(options) = Options::of(arguments) else {
        eprint!("{USAGE}");
        return false;
    };
    fs::create_dir_all(&options.folder).unwrap();
    let file = |name: &str| options.folder.join(name);
    let (cases, names, rust) = (file("cases.jsonl"), file("names.txt"), file("rust.jsonl"));
    let count = write(&cases, &names, options.only);
    if count == 0 {
        println!("There is no case with «{}» in its name.", options.only);
        return false;
    }
    let started = Instant::now();
    answer(&cases, &rust);
    println!("Rust has answered in {} s.", started.elapsed().as_secs());

    let mut table = String::from("| language | vectors | passed | skipped | seconds |\n|---|---:|---:|---:|---:|\n");
    let (mut failed, mut skipped) = (0, 0);
    for language in &options.languages {
        let started = Instant::now();
        let answers = file(&format!("{}.jsonl", language.name));
        let run = language.run(&cases, &answers, &file(&format!("{}.log", language.name)));
        let (passed, left_out) = match run {
            Run::Skipped(why) => {
                skipped += 1;
                println!("{}: skipped. {why}", language.name);
                (0, count)
            }
            run => {
                let compared = compare(&names, &rust, &answers, &language.left_out());
                let told = told(&language.name, &run, &compared, count);
                failed += usize::from(!told.is_empty());
                print!("{told}");
                (compared.same, compared.left_out)
            }
        };
        let seconds = started.elapsed().as_secs();
        _ = writeln!(table, "| {} | {count} | {passed} | {left_out} | {seconds} |", language.name);
    }
    let strict =
        ["CI", "MESTRING_NO_SKIP"].iter().any(|name| matches!(std::env::var(name).as_deref(), Ok("true" | "1")));
    println!("\n{table}\n{} passed, {failed} failed, {skipped} skipped", options.languages.len() - failed - skipped);
    failed == 0 && (skipped == 0 || !strict)
}

/// Writes the cases, and beside them their doors and names; tells how many.
fn write(cases: &Path, names: &Path, only: &str) -> usize {
    let (mut cases, mut names) =
        (BufWriter::new(File::create(cases).unwrap()), BufWriter::new(File::create(names).unwrap()));
    let mut kinds = BTreeMap::new();
    cases::each(&mut |case| {
        if !case.name.contains(only) {
            return;
        }
        let kind = case.name.split('/').next().unwrap().to_owned();
        *kinds.entry(kind).or_insert(0_usize) += 1;
        let line = serde_json::json!({ "door": case.door, "input": case.input });
        writeln!(cases, "{line}").unwrap();
        writeln!(names, "{}\t{}", case.door, case.name.escape_debug()).unwrap();
    });
    cases.flush().unwrap();
    names.flush().unwrap();
    let count = kinds.values().sum();
    let kinds: Vec<_> = kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    println!("{count} cases: {}.", kinds.join(", "));
    count
}

/// What is wrong with a language; empty when nothing is.
fn told(language: &str, run: &Run, compared: &Compared, count: usize) -> String {
    let mut told = String::new();
    if let Run::Failed(how) = run {
        _ = writeln!(told, "{language}: {how}");
    }
    if let Some(difference) = &compared.difference {
        let differ = count - compared.same - compared.left_out;
        _ = writeln!(told, "{language}: {differ} of {count} cases differ. The first is {difference}");
    }
    if compared.too_many > 0 {
        _ = writeln!(told, "{language}: {} lines more than were asked for", compared.too_many);
    }
    told
}
