//! Answers of a language held against those of Rust, line by line and byte by byte.

use std::fmt::{self, Display};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// What came of a comparison.
#[derive(Debug, Default)]
pub(super) struct Compared {
    /// Lines that are the same.
    pub(super) same: usize,
    /// Empty lines, for functions that the language leaves out.
    pub(super) left_out: usize,
    /// The first that is not.
    pub(super) difference: Option<Difference>,
    /// Lines that nobody asked for.
    pub(super) too_many: usize,
}

/// Where a language answers otherwise.
#[derive(Debug)]
pub(super) struct Difference {
    /// The line, from 0.
    line: usize,
    /// The case.
    name: String,
    /// The first byte that differs, from 0.
    byte: usize,
    /// What Rust has around it.
    rust: String,
    /// What the language has; nothing when it stopped before.
    other: Option<String>,
}

/// Holds one file against the other; neither is kept in memory. `names` has a line for each case, its door before a tab.
pub(super) fn compare(names: &Path, rust: &Path, other: &Path, left_out: &[String]) -> Compared {
    let mut compared = Compared::default();
    let mut names = BufReader::new(File::open(names).unwrap()).lines().map(Result::unwrap);
    let (mut rust, mut other) = (open(rust), open(other));
    let (mut wanted, mut given) = (Vec::new(), Vec::new());
    for line in 0.. {
        let (more, written) = (next(&mut rust, &mut wanted), next(&mut other, &mut given));
        if !more {
            compared.too_many = usize::from(written);
            while next(&mut other, &mut given) {
                compared.too_many += 1;
            }
            break;
        }
        let asked = names.next().unwrap();
        let (door, name) = asked.split_once('\t').unwrap();
        if left_out.iter().any(|left_out| left_out == door) && written && given.is_empty() {
            compared.left_out += 1;
        } else if written && wanted == given {
            compared.same += 1;
        } else if compared.difference.is_none() {
            let byte = wanted.iter().zip(&given).take_while(|(one, other)| one == other).count();
            let other = written.then(|| around(&given, byte));
            compared.difference =
                Some(Difference { line, name: name.to_owned(), byte, rust: around(&wanted, byte), other });
        }
    }
    compared
}

/// A language that wrote nothing has no file.
fn open(path: &Path) -> Option<BufReader<File>> {
    File::open(path).ok().map(BufReader::new)
}

/// The next line, without its end; `false` when there is none.
fn next(file: &mut Option<impl BufRead>, line: &mut Vec<u8>) -> bool {
    line.clear();
    let Some(file) = file else { return false };
    // An empty line is one, too: it has its end.
    let more = file.read_until(b'\n', line).unwrap() > 0;
    if line.last() == Some(&b'\n') {
        line.pop();
    }
    more
}

/// What stands around a byte, with what cannot be seen written out.
fn around(line: &[u8], byte: usize) -> String {
    let (start, end) = (byte.saturating_sub(40), (byte + 40).min(line.len()));
    let text = String::from_utf8_lossy(&line[start.min(end)..end]);
    let text: String = text.split('"').map(|part| part.escape_debug().to_string()).collect::<Vec<_>>().join("\"");
    let cut = |cut: bool| if cut { "…" } else { "" };
    format!("{}{text}{}", cut(start > 0), cut(end < line.len()))
}

impl Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}\n  ", self.line + 1, self.name)?;
        match &self.other {
            Some(other) => {
                write!(formatter, "byte {} differs\n    Rust:  {}\n    there: {other}", self.byte + 1, self.rust)
            }
            None => formatter.write_str("there is no answer"),
        }
    }
}
