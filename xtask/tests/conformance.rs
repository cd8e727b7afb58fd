//! The tool that compares languages, tried on runners that are right and on runners that are wrong in each way they can be.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

/// Four cases: one vector without a language, and in three.
const CASES: &str = "criteria/single-fee 1,";

/// A runner that answers with the answers of Rust, after it has done something to them.
struct Runner {
    name: &'static str,
    script: String,
}

impl Runner {
    fn new(name: &'static str, script: &str) -> Self {
        let script = format!("#!/bin/sh\nanswer() {{ '{}' answer \"$@\"; }}\n{script}\n", env!("CARGO_BIN_EXE_xtask"));
        Self { name, script }
    }

    /// Where its files are.
    fn folder(&self) -> PathBuf {
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("conformance").join(self.name)
    }

    /// Whether the tool is content with it, and what it says. `strict` as on a build server.
    fn run(&self, strict: bool) -> (bool, String) {
        let folder = self.folder();
        fs::create_dir_all(&folder).unwrap();
        let program = folder.join(format!("{}.sh", self.name));
        fs::write(&program, &self.script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let mut tool = Command::new(env!("CARGO_BIN_EXE_xtask"));
        tool.env_remove("CI").env_remove("MESTRING_NO_SKIP");
        if strict {
            tool.env("CI", "true");
        }
        tool.args(["conformance", "--only", CASES, "--runner"]).arg(program).arg("--folder").arg(folder);
        let output = tool.output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    }

    /// The tool is not content, and says all this.
    #[track_caller]
    fn is_refused(&self, with: &[&str]) {
        let (content, told) = self.run(false);
        assert!(!content, "{told}");
        for part in with {
            assert!(told.contains(part), "no «{part}» in\n{told}");
        }
        assert!(told.contains("0 passed, 1 failed, 0 skipped"), "{told}");
    }
}

#[test]
fn a_runner_that_answers_as_rust_does_passes() {
    let (content, told) = Runner::new("right", "answer \"$1\" \"$2\"").run(true);
    assert!(content, "{told}");
    assert!(told.contains("| right | 4 | 4 | 0 |") && told.contains("1 passed, 0 failed, 0 skipped"), "{told}");
}

#[test]
fn a_byte_that_differs_is_told_by_the_name_of_the_case_and_its_place() {
    let wrong =
        r#"answer "$1" "$2.right" && sed '3s/"criterion":"single-fee"/"criterion":"single-fei"/' "$2.right" >"$2""#;
    Runner::new("wrong", wrong).is_refused(&[
        "wrong: 1 of 4 cases differ. The first is line 3: criteria/single-fee 1, nn: the outpatient fee",
        " differs\n",
        "\"criterion\":\"single-fee\"",
        "\"criterion\":\"single-fei\"",
        "| wrong | 4 | 3 | 0 |",
    ]);
}

#[test]
fn answers_in_another_order_differ() {
    let turned = r#"answer "$1" "$2.right" && sed -n '1h;1!{p;1!{2{x;p}}}' "$2.right" >"$2""#;
    Runner::new("turned", turned).is_refused(&["The first is line 1: criteria/single-fee 1, codes"]);
}

#[test]
fn other_ends_of_lines_and_a_mark_at_the_beginning_differ() {
    let returns = r#"answer "$1" "$2.right" && sed 's/$/\r/' "$2.right" >"$2""#;
    Runner::new("returns", returns).is_refused(&["4 of 4 cases differ", "\\r"]);
    let marked = r#"answer "$1" "$2.right" && { printf '\357\273\277'; cat "$2.right"; } >"$2""#;
    Runner::new("marked", marked).is_refused(&["1 of 4 cases differ", "byte 1 differs"]);
}

#[test]
fn a_runner_that_stops_is_refused_though_what_it_wrote_is_right() {
    let stops = r#"answer "$1" "$2.right" && head -n 2 "$2.right" >"$2""#;
    Runner::new("stops", stops).is_refused(&["2 of 4 cases differ. The first is line 3", "there is no answer"]);
    let dies = r#"answer "$1" "$2"; echo "out of memory" >&2; exit 3"#;
    Runner::new("dies", dies).is_refused(&["ended with exit status: 3", "out of memory", "| dies | 4 | 4 | 0 |"]);
    Runner::new("silent", "true").is_refused(&["4 of 4 cases differ", "there is no answer"]);
}

#[test]
fn what_a_language_leaves_out_with_a_reason_is_counted_as_that_and_nothing_else_may_be_empty() {
    let empties = r#"answer "$1" "$2.right" && sed 's/.*//' "$2.right" >"$2""#;
    let without = Runner::new("without", empties);
    without.is_refused(&["4 of 4 cases differ"]);
    let list = without.folder().join("left-out.json");
    fs::write(&list, r#"{"concept": "Words are asked for elsewhere."}"#).unwrap();
    without.is_refused(&["4 of 4 cases differ"]);
    fs::write(&list, r#"{"assess": "Nobody needs it."}"#).unwrap();
    let (content, told) = without.run(true);
    assert!(
        content && told.contains("assess is left out. Nobody needs it.") && told.contains("| without | 4 | 0 | 4 |"),
        "{told}"
    );
    fs::remove_file(&list).unwrap();
}

#[test]
fn answers_to_what_nobody_asked_are_refused() {
    let more = r#"answer "$1" "$2" && echo '{}' >>"$2" && echo >>"$2""#;
    Runner::new("more", more).is_refused(&["more: 2 lines more than were asked for"]);
}

#[test]
fn what_cannot_run_is_skipped_with_its_reason_and_refused_by_a_build_server() {
    let missing = Runner::new("missing", "echo 'Building.'; echo 'Swift is missing: install it.'; exit 77");
    let (content, told) = missing.run(false);
    assert!(content, "{told}");
    for part in
        ["missing: skipped. Swift is missing: install it.", "| missing | 4 | 0 | 4 |", "0 passed, 0 failed, 1 skipped"]
    {
        assert!(told.contains(part), "no «{part}» in\n{told}");
    }
    assert!(!missing.run(true).0);
}
