//! The command `mestring`.

mod arguments;
mod attest;
mod check;
mod checklist;
mod criteria;
mod explain;
mod fix;
mod html;
mod input;
mod knowledge;
mod near;
mod new;
mod participation;
mod report;
mod snippet;
mod sources;
mod term;
mod text;
mod today;

use arguments::{Arguments, Command, language, profiles_of};
use clap::Parser as _;
use mestring_i18n::{Catalogue, Language, Variable};
use mestring_schemas::Schema;
use std::process::ExitCode;

/// What was given cannot be used.
pub(crate) const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let outcome = match Arguments::try_parse().unwrap_or_else(|error| refuse(&error)).command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Diff(arguments) => check::diff::run(&arguments),
        Command::Checklist(arguments) => checklist::run(&arguments),
        Command::Fix(arguments) => fix::run(&arguments),
        Command::Attest(arguments) => attest::run(&arguments),
        Command::Explain { criterion, lang, format } => {
            explain::print(&criterion, lang.map(Language::from), format, &Catalogue::new(language(lang)))
        }
        Command::Criteria { profiles, lang, format } => {
            criteria::print(&profiles_of(&profiles), language(lang), format)
        }
        Command::Sources(arguments) => sources::print(&arguments),
        Command::Participation(arguments) => participation::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Term { words, lang, format } => term::print(words.join(" ").trim(), language(lang), format),
        Command::Knowledge { words, lang, format } => knowledge::print(words.join(" ").trim(), language(lang), format),
        Command::New { kind, lang } => new::print(kind.into(), language(lang)),
        Command::Schema { name } => text::write(Schema::from(name).json()).map(|()| ExitCode::SUCCESS),
    };
    outcome.unwrap_or_else(|error| {
        // The reader of the output went away, as `head` does: no reason to complain.
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return ExitCode::SUCCESS;
        }
        let reason = [("reason", Variable::Text(&error.to_string()))];
        anstream::eprintln!("{}", Catalogue::new(language(None)).text("cli-cannot-write", &reason));
        ExitCode::from(UNUSABLE)
    })
}

/// Tells what was wrong with the arguments, or the help that was asked for, and ends.
fn refuse(error: &clap::Error) -> ! {
    // What can be chosen from comes on one line, however many there are.
    let too_long = |line: &str| line.contains("[possible values:") && line.chars().count() > text::WIDTH;
    let told = error.render().to_string();
    if !told.lines().any(too_long) {
        error.exit();
    }
    let lines: Vec<_> =
        told.lines().map(|line| if too_long(line) { text::wrap(line.trim(), "  ") } else { line.into() }).collect();
    anstream::eprintln!("{}", lines.join("\n"));
    std::process::exit(error.exit_code())
}
