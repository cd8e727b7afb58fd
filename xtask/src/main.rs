//! Everything that is generated, measured or checked and is not the product: `cargo xtask <command>`.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a tool may stop at the first surprise"
)]

mod conformance;
mod contract;
mod coverage;
mod examples;
mod facts;
mod generate;
mod new_criterion;
mod npm;
mod performance;
mod register;
mod registry;
mod size;
mod skos;
mod spelling;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  generate            write every generated file anew
  generate --check    tell which generated files are stale
  new-criterion <id> --theme <theme>
                      make the files of a new criterion, to be written over
  spelling            check the Bokmål and Nynorsk texts with hunspell
  npm                 build the npm package into bindings-wasm/pkg
  size                build the core for wasm32 and hold its size against the budget
  performance         count instructions and write docs/performance.md
  performance bindings
                      time an assessment from other languages, as ratios to Rust, for the same page
  conformance [<language>…]
                      ask every language the same, and hold the answers against those of Rust
  answer <cases> <file>
                      write Rust's answers to a file of cases, as the runners of other languages do
";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["generate"] => generate::write(),
        ["generate", "--check"] => generate::check(),
        ["new-criterion", id, "--theme", theme] | ["new-criterion", "--theme", theme, id] => {
            new_criterion::run(id, theme)
        }
        ["new-criterion", ..] => {
            println!("{USAGE}\nThe themes: {}", new_criterion::themes());
            false
        }
        ["spelling"] => spelling::check(),
        ["npm"] => npm::build(),
        ["size"] => size::check(),
        ["performance"] => performance::write(),
        ["performance", "bindings"] => performance::bindings::write(),
        ["conformance", options @ ..] => conformance::run(options),
        ["answer", cases, answers] => conformance::answer(Path::new(cases), Path::new(answers)),
        _ => {
            eprint!("{USAGE}");
            false
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The top folder of the project.
fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
