//! The file with answers. It only grows, and is whole at every moment.

use super::shown;
use crate::check::beside::{Beside, Unusable, one};
use crate::check::broken;
use crate::check::broken::unusable;
use crate::input;
use crate::text::wrap;
use mestring::attestation::{Attestations, MergeError};
use mestring::value::MAX_ITEMS;
use mestring_i18n::Catalogue;
use mestring_i18n::Variable::{Number, Text};
use std::fs;
use std::io::{Error, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

/// How often, and how long each time, somebody else who writes is waited for.
const PATIENCE: (u32, Duration) = (60, Duration::from_millis(50));

/// A file with answers, which may not be there yet.
pub(super) struct Store {
    path: PathBuf,
}

/// Why answers were not added.
pub(super) enum NotAdded {
    /// What stands in the file cannot be read.
    Unreadable(Box<Unusable>),
    /// What stands there and what is new cannot be one document.
    Apart(MergeError),
    /// The document would be too large to be read again.
    TooLarge,
    /// Somebody else is writing, or was interrupted.
    Busy(PathBuf),
    /// The system says no.
    System(Error),
}

impl Store {
    pub(super) const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// Its name, as it is shown.
    pub(super) fn name(&self) -> String {
        shown(&self.path)
    }

    /// What stands in it; `None` when there is no such file.
    pub(super) fn read(&self) -> Result<Option<Attestations>, Unusable> {
        if !self.path.exists() {
            return Ok(None);
        }
        // A dash is a name here like others.
        let path = if self.path.as_os_str() == "-" { Path::new(".").join("-") } else { self.path.clone() };
        one(input::file(&path)).map(|Beside { document, .. }| Some(document))
    }

    /// Adds answers to those that stand there, and says how many were new.
    ///
    /// The new file is written beside the old one, under a name that only one can make at a time, and then put in its place.
    /// So nobody reads half a file, and of two who write at once the second one begins with what the first one wrote.
    pub(super) fn add(&self, new: &Attestations) -> Result<usize, NotAdded> {
        // What a link points to is written, and the link stays.
        let target = fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(NotAdded::System)?;
        }
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let beside = target.with_file_name(name);
        let file = made(&beside)?;
        let added = self.merged(new).and_then(|(merged, count)| {
            replace(file, &beside, &target, &written(&merged)).map_err(NotAdded::System)?;
            Ok(count)
        });
        if added.is_err() {
            // What is left of it would keep others from writing.
            _ = fs::remove_file(&beside);
        }
        added
    }

    /// What stands there and what is new, and how many of them are.
    fn merged(&self, new: &Attestations) -> Result<(Attestations, usize), NotAdded> {
        let old = self.read().map_err(|file| NotAdded::Unreadable(Box::new(file)))?;
        let count = |document: &Attestations| document.attestations.as_ref().map_or(0, |list| list.len());
        let before = old.as_ref().map_or(0, count);
        let merged = old.as_ref().unwrap_or(new).merge(new).map_err(NotAdded::Apart)?;
        if Attestations::from_json(written(&merged)).is_err() {
            return Err(NotAdded::TooLarge);
        }
        let added = count(&merged).saturating_sub(before);
        Ok((merged, added))
    }
}

/// Makes the file that the new content is written to, when nobody else has one.
fn made(path: &Path) -> Result<fs::File, NotAdded> {
    let (times, pause) = PATIENCE;
    for _ in 0..times {
        match fs::OpenOptions::new().write(true).create_new(true).open(path) {
            Ok(file) => return Ok(file),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => sleep(pause),
            Err(error) => return Err(NotAdded::System(error)),
        }
    }
    Err(NotAdded::Busy(path.to_owned()))
}

/// Writes a file to the end, and puts it in the place of another.
fn replace(mut file: fs::File, from: &Path, to: &Path, text: &str) -> std::io::Result<()> {
    file.write_all(text.as_bytes())?;
    if let Ok(old) = fs::metadata(to) {
        file.set_permissions(old.permissions())?;
    }
    file.sync_all()?;
    drop(file);
    fs::rename(from, to)
}

/// Answers as they stand in a file.
pub(super) fn written(document: &Attestations) -> String {
    // Nothing in a document can fail to be written.
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

impl NotAdded {
    /// Why, in words.
    pub(super) fn told(&self, texts: &Catalogue, store: &Store) -> String {
        let name = store.name();
        let file = ("file", Text(&name));
        let told = match self {
            Self::Unreadable(file) => return unusable(texts, file),
            Self::Apart(MergeError::TooMany { count }) => {
                texts.text("cli-attest-too-many", &[file, ("count", Number(*count)), ("most", Number(MAX_ITEMS))])
            }
            Self::Apart(_) => texts.text("cli-attest-other-offer", &[file]),
            Self::TooLarge => texts.text("cli-attest-too-large", &[file]),
            Self::Busy(beside) => texts.text("cli-attest-busy", &[file, ("beside", Text(&shown(beside)))]),
            Self::System(error) => {
                let reason = broken::shown(&error.to_string());
                texts.text("cli-cannot-write", &[("reason", Text(&reason))])
            }
        };
        wrap(&told, "")
    }
}
