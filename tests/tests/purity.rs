//! What keeps the core pure and the layers apart.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

use mestring_tests::top;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Crates that the core itself names. `schemars` is there for the generator alone.
const NAMED: &[(&str, bool)] = &[("hmac-sha256", false), ("schemars", true), ("serde", false), ("serde_json", false)];

/// Crates that come along with them into every app.
const CLOSURE: &[&str] = &[
    // Reads and writes the model.
    "serde",
    "serde_core",
    "serde_json",
    // Writes whole numbers and decimals, and finds the end of a text, for serde_json.
    "itoa",
    "memchr",
    "zmij",
    // Fingerprints of what an answer was about.
    "hmac-sha256",
    // Derives code while compiling; nothing of it is in what is built.
    "serde_derive",
    "proc-macro2",
    "quote",
    "syn",
    "unicode-ident",
];

/// The layers, from the bottom: each crate, and the crates of the workspace that it may know.
const LAYERS: &[(&str, &[&str])] = &[
    ("mestring", &[]),
    ("mestring-i18n", &["mestring"]),
    ("mestring-schemas", &["mestring", "mestring-i18n"]),
    ("mestring-cli", &["mestring", "mestring-i18n", "mestring-schemas"]),
    ("mestring-uniffi", &["mestring", "mestring-i18n", "mestring-schemas"]),
    ("mestring-wasm", &["mestring-i18n", "mestring-schemas"]),
];

/// Crates that are no part of the product and may know all of it.
const BESIDE: &[&str] = &["mestring-tests", "xtask"];

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).arg("--locked").current_dir(top()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The crates of the workspace, by name.
fn crates() -> BTreeMap<String, Value> {
    let metadata: Value = serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"])).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages.map(|package| (package["name"].as_str().unwrap().to_owned(), package.clone())).collect()
}

#[test]
fn the_core_names_these_crates_and_no_other() {
    let core = &crates()["mestring"];
    let dependencies = core["dependencies"].as_array().unwrap().iter();
    // Normal dependencies have no kind; build scripts run on the machine of everyone who builds.
    let named = dependencies.filter(|dependency| dependency["kind"] != "dev");
    let named: BTreeSet<_> =
        named.map(|one| (one["name"].as_str().unwrap(), one["optional"].as_bool().unwrap())).collect();
    assert_eq!(named, NAMED.iter().copied().collect());
    assert!(core["features"].get("default").is_none(), "what is optional stays off until it is asked for");
}

#[test]
fn these_crates_come_along_with_the_core_and_no_other() {
    // `cargo metadata` unites the features of the workspace; this is what somebody gets who uses the core alone.
    let tree = cargo(&["tree", "--package=mestring", "--edges=normal,build", "--target=all", "--prefix=none"]);
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let names: BTreeSet<_> = names.filter(|name| !name.is_empty() && *name != "mestring").collect();
    assert_eq!(names, CLOSURE.iter().copied().collect());
}

#[test]
fn layers_know_only_what_lies_below_them() {
    let crates = crates();
    let placed = LAYERS.iter().map(|(name, _)| *name).chain(BESIDE.iter().copied());
    assert_eq!(crates.keys().map(String::as_str).collect::<BTreeSet<_>>(), placed.collect());
    for (name, allowed) in LAYERS {
        for dependency in crates[*name]["dependencies"].as_array().unwrap() {
            let other = dependency["name"].as_str().unwrap();
            assert!(!crates.contains_key(other) || allowed.contains(&other), "{name} knows {other}");
        }
    }
}

#[test]
fn every_crate_has_the_lints_of_the_workspace() {
    for (name, package) in crates() {
        let manifest = fs::read_to_string(package["manifest_path"].as_str().unwrap()).unwrap();
        assert!(manifest.contains("\n[lints]\nworkspace = true\n"), "{name}");
    }
    let workspace = fs::read_to_string(top().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("\n[workspace.lints.rust]\nunsafe_code = \"forbid\"\n"));
}

#[test]
fn the_core_cannot_reach_the_world() {
    let banned = [
        "std::time::SystemTime::now",
        "std::time::Instant::now",
        "std::env::var",
        "std::fs::read",
        "std::fs::write",
        "std::fs::File::open",
        "std::net::TcpStream::connect",
        "std::net::UdpSocket::bind",
        "std::process::Command::new",
        "std::thread::spawn",
    ];
    let clippy = fs::read_to_string(top().join("core/clippy.toml")).unwrap();
    for path in banned {
        assert!(clippy.contains(&format!("path = \"{path}\"")), "{path}");
    }
    no_exceptions(&top().join("core/src"));
}

/// Fails where a source file lifts a ban.
fn no_exceptions(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            no_exceptions(&path);
        } else {
            assert!(!fs::read_to_string(&path).unwrap().contains("clippy::disallowed_"), "{}", path.display());
        }
    }
}
