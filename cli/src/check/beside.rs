//! What is known beside an offer: the profile of its provider, and what people have answered.

use crate::arguments::By;
use crate::input::{self, File, Unreadable};
use mestring::attestation::{Attestation, Attestations};
use mestring::document::Document;
use mestring::model::{Offer, Provider};
use mestring::problem::{ProblemKind, Problems};
use mestring::read::read;
use mestring::value::Slug;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A document and the file it came from.
#[derive(Clone)]
pub(crate) struct Beside<D> {
    /// The path, as given.
    pub(crate) name: String,
    /// The text of the file.
    pub(crate) text: String,
    pub(crate) document: D,
}

/// A file that was given and cannot be used.
pub(crate) struct Unusable {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) why: WhyNot,
}

/// Why a file cannot be used.
pub(crate) enum WhyNot {
    /// It has no bytes.
    Unreadable(Unreadable),
    /// Its shape.
    Problems(Problems),
}

/// The documents of one kind in a file or folder, and the files that cannot be used. Other kinds of documents in a folder
/// are left alone.
fn load<D: Document>(path: &Path) -> (Vec<Beside<D>>, Vec<Unusable>) {
    let (mut documents, mut unusable) = (Vec::new(), Vec::new());
    let is_folder = path.is_dir();
    for file in input::files_of(path) {
        match one(file) {
            Ok(document) => documents.push(document),
            Err(Unusable { why: WhyNot::Problems(problems), .. }) if is_folder && is_other(&problems) => {}
            Err(file) => unusable.push(file),
        }
    }
    (documents, unusable)
}

/// The document in a file.
///
/// # Errors
/// The file, when it cannot be used.
pub(crate) fn one<D: Document>(mut file: File) -> Result<Beside<D>, Unusable> {
    let bytes = match file.read() {
        Ok(bytes) => bytes,
        Err(why) => return Err(Unusable { name: file.name, bytes: Vec::new(), why: WhyNot::Unreadable(why) }),
    };
    match read(&bytes) {
        Ok(document) => Ok(Beside { name: file.name, text: String::from_utf8_lossy(&bytes).into_owned(), document }),
        Err(problems) => Err(Unusable { name: file.name, bytes, why: WhyNot::Problems(problems) }),
    }
}

/// The profiles and answers that were given.
///
/// # Errors
/// The files that cannot be used.
pub(super) fn given(by: &By) -> Result<(Profiles, Answers), Vec<Unusable>> {
    match (Profiles::load(by.provider.as_deref()), Answers::load(by.attestations.as_deref())) {
        (Ok(profiles), Ok(answers)) => Ok((profiles, answers)),
        (profiles, answers) => Err(profiles.err().into_iter().chain(answers.err()).flatten().collect()),
    }
}

fn is_other(problems: &Problems) -> bool {
    problems.list.iter().any(|problem| problem.kind == ProblemKind::OtherDocument)
}

/// The profiles that offers inherit from.
pub(crate) struct Profiles {
    /// Those that were given, and whether they are a single file.
    given: Option<(Vec<Rc<Beside<Provider>>>, bool)>,
    /// Those found beside offers, by folder.
    found: BTreeMap<PathBuf, Rc<Folder>>,
}

/// The profiles in a folder.
struct Folder {
    profiles: Vec<Rc<Beside<Provider>>>,
    /// Names of the files that cannot be read.
    unreadable: Vec<String>,
}

/// The profile of an offer.
pub(crate) enum Profile {
    /// It names none, and none was given.
    None,
    /// This one.
    Found(Rc<Beside<Provider>>),
    /// It names one that is not there.
    Missing {
        /// The name.
        id: String,
        /// Files that may be it, and cannot be read.
        unreadable: Vec<String>,
    },
}

impl Profiles {
    /// Loads the profiles that were given.
    ///
    /// # Errors
    /// The files that cannot be used.
    pub(crate) fn load(given: Option<&Path>) -> Result<Self, Vec<Unusable>> {
        let Some(path) = given else { return Ok(Self { given: None, found: BTreeMap::new() }) };
        let (profiles, unusable) = load::<Provider>(path);
        if !unusable.is_empty() {
            return Err(unusable);
        }
        let profiles = profiles.into_iter().map(Rc::new).collect();
        Ok(Self { given: Some((profiles, !path.is_dir())), found: BTreeMap::new() })
    }

    /// The profile of an offer that was read from a path; `None` is standard input.
    pub(crate) fn of(&mut self, offer: &Offer, path: Option<&Path>) -> Profile {
        let named = offer.provider.as_ref().and_then(|provider| provider.profile.as_ref()).map(Slug::as_str);
        let by_id = |profiles: &[Rc<Beside<Provider>>], id: &str| {
            let is_it =
                |profile: &&Rc<Beside<Provider>>| profile.document.id.as_ref().is_some_and(|own| own.as_str() == id);
            profiles.iter().find(is_it).cloned()
        };
        match (named, &self.given) {
            (None, Some((profiles, true))) => profiles.first().cloned().map_or(Profile::None, Profile::Found),
            (None, _) => Profile::None,
            (Some(id), Some((profiles, _))) => by_id(profiles, id)
                .map_or_else(|| Profile::Missing { id: id.to_owned(), unreadable: Vec::new() }, Profile::Found),
            (Some(id), None) => {
                let folder = self.beside(path);
                by_id(&folder.profiles, id).map_or_else(
                    || Profile::Missing { id: id.to_owned(), unreadable: folder.unreadable.clone() },
                    Profile::Found,
                )
            }
        }
    }

    /// The profiles beside a file; of standard input, those in the folder the command was started in.
    fn beside(&mut self, path: Option<&Path>) -> Rc<Folder> {
        let folder = path.and_then(Path::parent).unwrap_or(Path::new("")).join("providers");
        let load = |folder: &Path| {
            if !folder.is_dir() {
                return Folder { profiles: Vec::new(), unreadable: Vec::new() };
            }
            let (profiles, unusable) = load::<Provider>(folder);
            Folder { profiles: profiles.into_iter().map(Rc::new).collect(), unreadable: names(unusable) }
        };
        self.found.entry(folder).or_insert_with_key(|folder| Rc::new(load(folder))).clone()
    }
}

/// What people have answered, by the id of the offer.
pub(crate) struct Answers {
    /// Those that were given, and whether they were about an offer so far.
    given: Option<Vec<(Beside<Attestations>, bool)>>,
    /// Those found beside offers, by folder.
    found: BTreeMap<PathBuf, Rc<AnswersBeside>>,
}

/// The answers in a folder.
struct AnswersBeside {
    files: Vec<Beside<Attestations>>,
    /// Names of the files that cannot be read.
    unreadable: Vec<String>,
}

/// What people have answered about one offer.
#[derive(Default)]
pub(crate) struct About {
    pub(crate) answers: Vec<Attestation>,
    /// Names of files that may have more, and cannot be read.
    pub(crate) unreadable: Vec<String>,
}

impl Answers {
    /// Loads the answers that were given.
    ///
    /// # Errors
    /// The files that cannot be used.
    pub(crate) fn load(given: Option<&Path>) -> Result<Self, Vec<Unusable>> {
        let Some(path) = given else { return Ok(Self { given: None, found: BTreeMap::new() }) };
        let (files, unusable) = load::<Attestations>(path);
        if unusable.is_empty() {
            let files = files.into_iter().map(|file| (file, false)).collect();
            Ok(Self { given: Some(files), found: BTreeMap::new() })
        } else {
            Err(unusable)
        }
    }

    /// Those about an offer that was read from a path; `None` is standard input.
    pub(crate) fn about(&mut self, offer: &Offer, path: Option<&Path>) -> About {
        let is_about = |file: &Beside<Attestations>| offer.id.is_some() && file.document.offer == offer.id;
        let mut about = About::default();
        // The same answer in two files is one answer.
        let mut add = |file: &Beside<Attestations>| {
            for answer in file.document.attestations.iter().flatten() {
                if !about.answers.contains(answer) {
                    about.answers.push(answer.clone());
                }
            }
        };
        if let Some(files) = &mut self.given {
            for (file, used) in files.iter_mut().filter(|(file, _)| is_about(file)) {
                *used = true;
                add(file);
            }
        } else {
            let folder = self.beside(path);
            folder.files.iter().filter(|file| is_about(file)).for_each(add);
            about.unreadable.clone_from(&folder.unreadable);
        }
        about
    }

    /// The answers beside a file; of standard input, those in the folder the command was started in.
    fn beside(&mut self, path: Option<&Path>) -> Rc<AnswersBeside> {
        let load = |folder: &PathBuf| {
            if !folder.is_dir() {
                return Rc::new(AnswersBeside { files: Vec::new(), unreadable: Vec::new() });
            }
            let (files, unusable) = load::<Attestations>(folder);
            Rc::new(AnswersBeside { files, unreadable: names(unusable) })
        };
        self.found.entry(answers_folder(path)).or_insert_with_key(load).clone()
    }

    /// The files that were given and are about no offer so far.
    pub(crate) fn unused(&self) -> impl Iterator<Item = &str> {
        self.given.iter().flatten().filter(|(_, used)| !used).map(|(file, _)| file.name.as_str())
    }
}

/// The folder with answers beside an offer.
pub(crate) fn answers_folder(offer: Option<&Path>) -> PathBuf {
    offer.and_then(Path::parent).unwrap_or(Path::new("")).join("attestations")
}

/// The names of files that cannot be used. A folder without documents holds nothing to complain of.
fn names(unusable: Vec<Unusable>) -> Vec<String> {
    let files = unusable.into_iter().filter(|one| !matches!(one.why, WhyNot::Unreadable(Unreadable::EmptyFolder)));
    files.map(|one| one.name).collect()
}
