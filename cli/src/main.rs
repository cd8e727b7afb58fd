//! The command `mestring`.

mod check;
mod input;
mod new;
mod snippet;
mod text;

use clap::{Parser, Subcommand, ValueEnum};
use mestring_i18n::{Catalogue, Language, Variable};
use mestring_schemas::Schema;
use std::path::PathBuf;
use std::process::ExitCode;

/// Reads descriptions of Norwegian learning and mastery offers, and tells what is wrong with them.
#[derive(Parser)]
#[command(version, max_term_width = 80)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read offers and provider profiles, and tell everything that is wrong with their shape.
    ///
    /// Ends with 0 when all could be read, and 2 when one could not.
    Check {
        /// Files, folders (their .json files) or - for standard input.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Language of the texts; by default that of the system, else Bokmål.
        #[arg(long)]
        lang: Option<Lang>,
        /// Text for people, or JSON with one answer per line for programs.
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// Print an empty offer or provider profile to begin with; how to go on is told beside it.
    New {
        /// What to begin.
        #[arg(default_value = "offer")]
        kind: Kind,
        /// Language of the guidance; by default that of the system, else Bokmål.
        #[arg(long)]
        lang: Option<Lang>,
    },
    /// Print the JSON Schema of offers or provider profiles.
    Schema {
        /// Which one.
        name: Kind,
    },
}

/// A language with texts.
#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

/// A form of output.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// A kind of document.
#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    /// An offer.
    Offer,
    /// A provider profile.
    Provider,
}

impl From<Kind> for Schema {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Offer => Self::Offer,
            Kind::Provider => Self::Provider,
        }
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nb => Self::Nb,
            Lang::Nn => Self::Nn,
            Lang::En => Self::En,
        }
    }
}

/// The language asked for, else that of the system.
fn language(asked: Option<Lang>) -> Language {
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let system: Vec<_> = system.collect();
    asked.map_or_else(|| Language::negotiate(system.iter().map(String::as_str)), Language::from)
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        // Programs get codes; they get words too when they ask for a language.
        Command::Check { paths, lang, format: Format::Json } => check::json(&paths, lang.map(Language::from)),
        Command::Check { paths, lang, format: Format::Text } => check::text(&paths, language(lang)),
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
        ExitCode::from(check::UNUSABLE)
    })
}
