//! Bytes that a page would load: the core as WebAssembly, compressed.

use crate::top;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Most bytes, compressed. Raised only with a reason in the commit that does it.
pub(crate) const BUDGET: usize = 294_000;
/// The same for the module of the npm package, without texts.
pub(crate) const MODULE: usize = 460_000;
/// The same for the texts of one language that everybody loads.
pub(crate) const TEXTS: usize = 45_000;

/// Builds and measures; tells whether the budget holds.
pub(crate) fn check() -> bool {
    measure().is_some_and(|size| hold(&[("core for wasm32".to_owned(), size, Some(BUDGET))]))
}

/// Tells sizes, and whether the budgets hold.
pub(crate) fn hold(sizes: &[(String, usize, Option<usize>)]) -> bool {
    println!("{:<28} {:>8} {:>8}", "gzip, bytes", "size", "budget");
    for (what, size, budget) in sizes {
        let exceeded = if budget.is_some_and(|budget| *size > budget) { "  EXCEEDED" } else { "" };
        println!("{what:<28} {size:>8} {:>8}{exceeded}", budget.map_or_else(String::new, |budget| budget.to_string()));
    }
    sizes.iter().all(|(_, size, budget)| budget.is_none_or(|budget| *size <= budget))
}

/// The target of web pages.
const TARGET: &str = "wasm32-unknown-unknown";

/// Compressed bytes of a module that reads requests, tells what is wrong with them, and assesses.
pub(crate) fn measure() -> Option<usize> {
    let module = wasm("mestring", &["--example", "wasm", "--config", "profile.wasm.strip=true"], "examples/wasm.wasm")?;
    Some(compressed(&fs::read(module).unwrap()))
}

/// Builds a module for web pages, and tells where it is.
pub(crate) fn wasm(package: &str, arguments: &[&str], module: &str) -> Option<PathBuf> {
    let mut cargo = builder()?;
    cargo.current_dir(top()).args(["--quiet", "--profile", "wasm", "--target", TARGET, "--package", package]);
    cargo.args(arguments);
    // Where the module is looked for, whatever the machine is set to.
    cargo.arg("--target-dir").arg(top().join("target"));
    let is_built = cargo.status().unwrap().success();
    is_built.then(|| top().join(format!("target/{TARGET}/wasm")).join(module))
}

/// Bytes that are sent.
pub(crate) fn compressed(bytes: &[u8]) -> usize {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap().len()
}

/// `cargo build` with a standard library for the target: that of rustup, else built from Debian's sources, which makes a
/// somewhat smaller module.
fn builder() -> Option<Command> {
    let rustc = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    let library = rustc.ok().and_then(|output| String::from_utf8(output.stdout).ok()).unwrap_or_default();
    if !library.is_empty() && Path::new(library.trim()).is_dir() {
        let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
        cargo.arg("build");
        return Some(cargo);
    }
    if !Path::new("/usr/bin/wasm-ld-22").exists() {
        println!(
            "there is no standard library for {TARGET}: `rustup target add {TARGET}` brings it, or on Debian the packages \
             rustc-web cargo-web rust-web-src lld-22"
        );
        return None;
    }
    let mut cargo = Command::new("/usr/bin/cargo");
    // Building the standard library is still unstable.
    cargo
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-22");
    // Set by the cargo that runs this program, and wrong for the other one.
    cargo.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN").env_remove("RUSTDOC");
    cargo.args(["build", "-Zbuild-std=std,panic_abort"]);
    Some(cargo)
}
