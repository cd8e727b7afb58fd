//! Generated files: made here, committed, and compared by a test.

use crate::{contract, coverage, examples, facts, register, registry, skos, top};
use mestring_schemas::{Schema, generate};
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Every generated file and what it has to hold.
fn files() -> Vec<(String, String)> {
    let mut files =
        vec![(FACTS.to_owned(), formatted(&facts::table())), ("docs/field-coverage.md".to_owned(), coverage::page())];
    files.push((CRITERIA.to_owned(), formatted(&registry::criteria(&top()))));
    files.push((SOURCES.to_owned(), formatted(&registry::sources())));
    files.push((EXAMPLES.to_owned(), examples::list()));
    files.push(("docs/register-coverage.json".to_owned(), register::coverage()));
    files.push(("docs/concepts.ttl".to_owned(), skos::turtle()));
    files.push(("docs/concepts.jsonld".to_owned(), skos::json_ld()));
    files.push(("docs/contract.json".to_owned(), contract::list()));
    files.push(("schemas/types.schema.json".to_owned(), generate::types()));
    for schema in Schema::ALL {
        files.push((format!("schemas/json/{}.schema.json", schema.name()), generate::schema(*schema)));
    }
    files
}

/// Rust source as rustfmt would have it.
fn formatted(source: &str) -> String {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024"]).current_dir(top()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut rustfmt = rustfmt.spawn().unwrap();
    rustfmt.stdin.take().unwrap().write_all(source.as_bytes()).unwrap();
    String::from_utf8(rustfmt.wait_with_output().unwrap().stdout).unwrap()
}

/// The table of facts, which all other files are made with.
const FACTS: &str = "core/src/facts.rs";
/// The lists of what stands in folders.
const CRITERIA: &str = "core/src/criteria/mod.rs";
const SOURCES: &str = "core/src/sources/mod.rs";
/// What `mestring explain` shows of the vectors.
const EXAMPLES: &str = "cli/examples.json";

/// Writes them.
pub(crate) fn write() -> bool {
    let mut again = false;
    for (path, text) in files() {
        let file = top().join(&path);
        if fs::read_to_string(&file).ok().as_ref() != Some(&text) {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
            println!("written: {path}");
            again |= [FACTS, CRITERIA, SOURCES].contains(&path.as_str());
        }
    }
    // This program knows the facts and criteria it was built with; with new ones the rest comes out different.
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    !again || Command::new(cargo).args(["xtask", "generate"]).current_dir(top()).status().unwrap().success()
}

/// Tells which are stale.
pub(crate) fn check() -> bool {
    let stale: Vec<_> = files()
        .into_iter()
        .filter(|(path, text)| fs::read_to_string(top().join(path)).ok().as_ref() != Some(text))
        .collect();
    for (path, _) in &stale {
        println!("stale: {path} (run `cargo xtask generate`)");
    }
    stale.is_empty()
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_are_current() {
        assert!(super::check());
    }
}
