//! Bytes that a page would load: the core as WebAssembly, compressed.

use crate::top;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// Most bytes, compressed. Raised only with a reason in the commit that does it.
pub(crate) const BUDGET: usize = 335_000;

/// Builds and measures; tells whether the budget holds.
pub(crate) fn check() -> bool {
    let Some(size) = measure() else { return false };
    let within = size <= BUDGET;
    println!("core for wasm32, gzip: {size} bytes; budget {BUDGET}{}", if within { "" } else { ": EXCEEDED" });
    within
}

/// The target of web pages.
const TARGET: &str = "wasm32-unknown-unknown";

/// Compressed bytes of a module that reads requests, tells what is wrong with them, and assesses.
pub(crate) fn measure() -> Option<usize> {
    let mut cargo = builder()?;
    cargo.current_dir(top()).args(["--quiet", "--profile", "wasm", "--config", "profile.wasm.strip=true"]);
    cargo.args(["--target", TARGET, "--package", "mestring", "--example", "wasm"]);
    // Where the module is looked for, whatever the machine is set to.
    cargo.arg("--target-dir").arg(top().join("target"));
    if !cargo.status().unwrap().success() {
        return None;
    }
    let module = fs::read(top().join(format!("target/{TARGET}/wasm/examples/wasm.wasm"))).unwrap();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&module).unwrap();
    Some(gzip.finish().unwrap().len())
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
