//! The files that a command was given.

use std::io::Read as _;
use std::path::{Path, PathBuf};

/// One input, read or not.
pub(crate) struct Input {
    /// The path, as given; `-` for standard input.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) content: Result<Vec<u8>, Unreadable>,
}

/// Why an input has no bytes.
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

/// Reads files, the documents of folders, and standard input.
pub(crate) fn read(paths: &[PathBuf]) -> impl Iterator<Item = Input> {
    paths.iter().flat_map(|path| files(path)).map(|(name, path)| {
        let content = match path {
            Ok(None) => {
                let mut bytes = Vec::new();
                std::io::stdin().take(MOST).read_to_end(&mut bytes).map(|_| bytes).map_err(Unreadable::System)
            }
            Ok(Some(path)) => read_file(&path).map_err(Unreadable::System),
            Err(unreadable) => Err(unreadable),
        };
        Input { name, content }
    })
}

/// The files a path stands for; `None` is standard input.
type Files = Vec<(String, Result<Option<PathBuf>, Unreadable>)>;

fn files(path: &Path) -> Files {
    let name = path.display().to_string();
    if name == "-" {
        return vec![(name, Ok(None))];
    }
    if !path.is_dir() {
        return vec![(name, Ok(Some(path.to_owned())))];
    }
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => return vec![(name, Err(Unreadable::System(error)))],
    };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut documents: Vec<_> = paths.filter(|path| is_document(path)).collect();
    documents.sort();
    if documents.is_empty() {
        return vec![(name, Err(Unreadable::EmptyFolder))];
    }
    documents.into_iter().map(|path| (path.display().to_string(), Ok(Some(path)))).collect()
}

/// Whether a file in a folder is a document. The schema that `mestring new` speaks of often lies beside them.
fn is_document(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
    let is_json = Path::new(&name).extension().is_some_and(|ending| ending == "json");
    is_json && !name.ends_with(".schema.json") && path.is_file()
}

/// No document is larger; more is not read, because some files never end.
const MOST: u64 = mestring::read::MAX_BYTES as u64 + 8;

fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}
