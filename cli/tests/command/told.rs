//! What the tests of the command share: running it, and reading what it told.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use unicode_width::UnicodeWidthStr as _;

pub(crate) fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A folder of its own for one test, with these files in it.
pub(crate) fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
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
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mestring"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Told {
    Told::from(command(folder, arguments).output().unwrap())
}

pub(crate) fn run_with_input(arguments: &[&str], input: &str) -> Told {
    let mut command = command(top(), arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Told::from(child.wait_with_output().unwrap())
}

/// What came of a command.
pub(crate) struct Told {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
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
    pub(crate) fn code(&self) -> Option<i32> {
        assert_eq!(self.err, "");
        self.code
    }

    /// The lines of JSON, each a `file` and what came of it.
    #[track_caller]
    pub(crate) fn answers(&self) -> Vec<Value> {
        assert!(self.out.ends_with('\n'), "{}", self.out);
        let answers: Vec<Value> = self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        for answer in &answers {
            let fields: BTreeSet<_> = answer.as_object().unwrap().keys().map(String::as_str).collect();
            let came = ["assessment", "success", "failure"].iter().filter(|field| fields.contains(*field)).count();
            assert!(fields.contains("file") && came == 1 && fields.len() == 2, "{fields:?}");
        }
        answers
    }
}

/// What holds of every text for people that does not go to a terminal.
#[track_caller]
pub(crate) fn check_text(text: &str) {
    for line in text.lines() {
        // An address is kept whole, so that it can be followed.
        let is_address = ["https://", "http://"].iter().any(|start| line.trim_start().starts_with(start));
        assert!(is_address || line.width() <= 80, "{} columns: {line}", line.width());
        assert!(!line.contains(char::is_control), "{line:?}");
        assert!(line.is_empty() || !line.trim().is_empty(), "{text}");
    }
}

/// Keys and texts of `cli.ftl`, without the forms of a choice.
pub(crate) fn texts(language: &str) -> Vec<(String, String)> {
    let source = fs::read_to_string(top().join("i18n").join(language).join("cli.ftl")).unwrap();
    let message = |line: &str| line.split_once(" = ").map(|(key, text)| (key.to_owned(), text.to_owned()));
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(message)
        .collect()
}
