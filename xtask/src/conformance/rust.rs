//! The runner of Rust itself, written as those of the other languages are.

use serde::Deserialize;
use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::num::NonZero;
use std::path::Path;
use std::thread;

/// One line of the cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    door: String,
    input: String,
}

/// Lines that one thread answers at a time. Answers are of up to half a megabyte.
const CHUNK: usize = 64;

/// Writes the answer to each line of `cases` as a line of `answers`.
pub(crate) fn answer(cases: &Path, answers: &Path) -> bool {
    let mut lines = BufReader::new(File::open(cases).unwrap()).lines().map(Result::unwrap);
    let mut answers = BufWriter::new(File::create(answers).unwrap());
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    loop {
        let chunk: Vec<_> = lines.by_ref().take(threads * CHUNK).collect();
        if chunk.is_empty() {
            break;
        }
        let answered: Vec<Vec<String>> = thread::scope(|scope| {
            let parts =
                chunk.chunks(CHUNK).map(|part| scope.spawn(|| part.iter().map(|line| answered(line)).collect()));
            // All of them begin before the first is waited for.
            let parts: Vec<_> = parts.collect();
            parts.into_iter().map(|part| part.join().unwrap()).collect()
        });
        for answer in answered.iter().flatten() {
            writeln!(answers, "{answer}").unwrap();
        }
    }
    answers.flush().unwrap();
    true
}

fn answered(line: &str) -> String {
    let Line { door, input } = serde_json::from_str(line).unwrap();
    let known = mestring_schemas::door(&door).unwrap_or_else(|| panic!("no door {door}"));
    let answer = (known.call)(&input);
    assert!(!answer.contains('\n'), "an answer of {door} is of more than one line");
    answer
}
