//! The command `mestring`.

mod arguments;
mod check;
mod criteria;
mod explain;
mod fix;
mod input;
mod listed;
mod near;
mod new;
mod snippet;
mod sources;
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
    let outcome = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Diff(arguments) => check::diff::run(&arguments),
        Command::Fix(arguments) => fix::run(&arguments),
        Command::Explain { criterion, lang, format } => {
            explain::print(&criterion, lang.map(Language::from), format, &Catalogue::new(language(lang)))
        }
        Command::Criteria { profiles, lang, format } => {
            criteria::print(&profiles_of(&profiles), language(lang), format)
        }
        Command::Sources(arguments) => sources::print(&arguments),
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
