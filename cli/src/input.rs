//! The files that a command was given.

use std::io::Read as _;
use std::path::{Path, PathBuf};

/// One file, not yet read.
pub(crate) struct File {
    /// The path, as given; `-` for standard input.
    pub(crate) name: String,
    /// Where it is; `None` is standard input.
    pub(crate) path: Option<PathBuf>,
    /// Why it is none.
    unreadable: Option<Unreadable>,
}

/// Why a file has no bytes.
pub(crate) enum Unreadable {
    /// The system says no.
    System(std::io::Error),
    /// A folder without documents.
    EmptyFolder,
}

impl Unreadable {
    /// The stable code for it.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::System(_) => "cannot-open",
            Self::EmptyFolder => "no-files",
        }
    }
}

impl File {
    fn at(path: PathBuf) -> Self {
        Self { name: path.display().to_string(), path: Some(path), unreadable: None }
    }

    fn unreadable(path: &Path, why: Unreadable) -> Self {
        Self { unreadable: Some(why), ..Self::at(path.to_owned()) }
    }

    /// Its bytes.
    pub(crate) fn read(&mut self) -> Result<Vec<u8>, Unreadable> {
        if let Some(why) = self.unreadable.take() {
            return Err(why);
        }
        let mut bytes = Vec::new();
        let read = match &self.path {
            None => std::io::stdin().take(MOST).read_to_end(&mut bytes),
            Some(path) => std::fs::File::open(path).and_then(|file| file.take(MOST).read_to_end(&mut bytes)),
        };
        read.map(|_| bytes).map_err(Unreadable::System)
    }
}

/// The files that paths stand for: files, the documents of folders, and standard input.
pub(crate) fn files(paths: &[PathBuf]) -> Vec<File> {
    paths.iter().flat_map(|path| files_of(path)).collect()
}

/// The one file that a path stands for; a folder is none.
pub(crate) fn file(path: &Path) -> File {
    if path.as_os_str() == "-" {
        return File { name: "-".to_owned(), path: None, unreadable: None };
    }
    File::at(path.to_owned())
}

/// The files that a path stands for.
pub(crate) fn files_of(path: &Path) -> Vec<File> {
    if !path.is_dir() {
        return vec![file(path)];
    }
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => return vec![File::unreadable(path, Unreadable::System(error))],
    };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut documents: Vec<_> = paths.filter(|path| is_document(path)).collect();
    documents.sort();
    if documents.is_empty() {
        return vec![File::unreadable(path, Unreadable::EmptyFolder)];
    }
    documents.into_iter().map(File::at).collect()
}

/// Whether a file in a folder is a document. The schema that `mestring new` speaks of often lies beside them.
fn is_document(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
    let is_json = Path::new(&name).extension().is_some_and(|ending| ending == "json");
    is_json && !name.ends_with(".schema.json") && path.is_file()
}

/// No document is larger; more is not read, because some files never end.
const MOST: u64 = mestring::read::MAX_BYTES as u64 + 8;
