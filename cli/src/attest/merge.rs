//! `mestring attest --merge`: several files of answers become one.

use super::store::{Store, written};
use crate::arguments::Attest;
use crate::check::beside::{Beside, one};
use crate::check::broken;
use crate::check::broken::{refused, unusable};
use crate::input;
use crate::text::{wrap, write};
use mestring::attestation::{Attestations, MergeError};
use mestring::value::MAX_ITEMS;
use mestring_i18n::Catalogue;
use mestring_i18n::Variable::{Number, Text};
use std::io::Result;
use std::process::ExitCode;

/// Prints the files as one, or adds them to another file.
pub(super) fn run(texts: &Catalogue, arguments: &Attest) -> Result<ExitCode> {
    let mut merged: Option<Attestations> = None;
    let mut wrong = Vec::new();
    for path in &arguments.merge {
        match one::<Attestations>(input::file(path)) {
            Err(file) => wrong.push(unusable(texts, &file)),
            Ok(Beside { name, document, .. }) => match merged.as_ref().unwrap_or(&document).merge(&document) {
                Ok(both) => merged = Some(both),
                Err(why) => wrong.push(told(texts, &name, why)),
            },
        }
    }
    let (Some(merged), true) = (merged, wrong.is_empty()) else { return Ok(refused(&wrong.join("\n"))) };
    let Some(output) = &arguments.output else {
        write(&written(&merged))?;
        return Ok(ExitCode::SUCCESS);
    };
    let store = Store::at(output.clone());
    Ok(match store.add(&merged) {
        Err(why) => refused(&why.told(texts, &store)),
        Ok(count) => {
            // Into a new file, all of them are new.
            let name = store.name();
            let variables = [("count", Number(count)), ("file", Text(&name))];
            let key = if count == 0 { "cli-attest-nothing-new" } else { "cli-attest-written" };
            write(&format!("{}\n", wrap(&texts.text(key, &variables), "")))?;
            ExitCode::SUCCESS
        }
    })
}

/// Why a file cannot be one with those before it.
fn told(texts: &Catalogue, name: &str, why: MergeError) -> String {
    let name = broken::shown(name);
    let file = ("file", Text(&name));
    let told = match why {
        MergeError::NoOffer => texts.text("cli-attest-merge-no-offer", &[file]),
        MergeError::TooMany { count } => {
            texts.text("cli-attest-merge-too-many", &[file, ("count", Number(count)), ("most", Number(MAX_ITEMS))])
        }
        _ => texts.text("cli-attest-other-offer", &[file]),
    };
    wrap(&told, "") + "\n"
}
