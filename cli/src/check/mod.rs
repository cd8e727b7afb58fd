//! `mestring check`: reads documents, holds offers against the criteria, and tells what there is to do.

mod beside;
mod broken;
mod finding;
mod group;
mod json;
mod offer;
mod overview;
mod progress;
mod text;

use crate::UNUSABLE;
use crate::arguments::{Check, FailOn, Format, language, profiles_of};
use crate::input::{self, File, Unreadable};
use crate::near;
use crate::text::write;
use crate::today::today;
use beside::{Answers, Beside, Profile, Profiles, Unusable, WhyNot};
use mestring::assess::{Assessment, Finding, Outcome, Request, assess};
use mestring::criterion::{Force, Target};
use mestring::model::{Offer, Provider};
use mestring::problem::Problems;
use mestring::value::Date;
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::answer::{AnyDocument, read_any};
use std::io::{Error, Result};
use std::process::ExitCode;
use std::rc::Rc;

/// What came of one file.
struct Answer {
    /// The path, as given.
    name: String,
    /// What it holds.
    source: Vec<u8>,
    came: Came,
}

/// What came of a file.
enum Came {
    /// An offer that was assessed.
    Offer(Box<Checked>),
    /// A provider profile, which is only read.
    Provider(Box<Provider>),
    /// A document with a wrong shape.
    Broken(Problems),
    /// Nothing to read.
    Unreadable(Unreadable),
}

/// An offer that was assessed.
struct Checked {
    offer: Offer,
    assessment: Assessment,
    /// The profile it inherits from.
    provider: Option<Rc<Beside<Provider>>>,
    /// The profile it names and that is not there, and files that may be it.
    missing: Option<(String, Vec<String>)>,
}

/// Writes answers in one of the two forms.
trait Tell {
    /// One answer.
    fn one(&mut self, answer: &Answer) -> Result<String>;

    /// What comes after all answers. `unused` are files with answers about no offer.
    fn end(&mut self, unused: &[&str]) -> String;
}

/// Checks what the arguments ask for.
pub(crate) fn run(arguments: &Check) -> Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    let is_known = |id: &&String| mestring::criteria::find(id).is_none();
    let unknown: Vec<_> = arguments.only.iter().chain(&arguments.skip).filter(is_known).collect();
    for id in &unknown {
        anstream::eprintln!("{}", crate::text::wrap(&near::unknown(&texts, id), ""));
    }
    if !unknown.is_empty() {
        return Ok(ExitCode::from(UNUSABLE));
    }
    let date = arguments.as_of.clone().map_or_else(today, Ok).map_err(|_| Error::other("clock"))?;
    let files = input::files(&arguments.paths);
    let is_many = files.len() > 1;
    match arguments.format {
        Format::Text => {
            let mut tell = text::Text::new(&texts, &date, is_many, arguments.all);
            Run { arguments, date: &date, tell: &mut tell }.all(files)
        }
        Format::Json => {
            // Programs get codes; they get words too when they ask for a language.
            let words = arguments.lang.map(|lang| Catalogue::new(Language::from(lang)));
            Run { arguments, date: &date, tell: &mut json::Json::new(words.as_ref(), &texts) }.all(files)
        }
    }
}

struct Run<'a, T> {
    arguments: &'a Check,
    date: &'a Date,
    tell: &'a mut T,
}

impl<T: Tell> Run<'_, T> {
    fn all(&mut self, files: Vec<File>) -> Result<ExitCode> {
        let profiles = Profiles::load(self.arguments.provider.as_deref());
        let answers = Answers::load(self.arguments.attestations.as_deref());
        let (mut profiles, mut answers) = match (profiles, answers) {
            (Ok(profiles), Ok(answers)) => (profiles, answers),
            (profiles, answers) => {
                let unusable = profiles.err().into_iter().chain(answers.err()).flatten();
                return self.unusable(unusable);
            }
        };
        let progress = progress::Progress::of(files.len());
        let (mut broken, mut failed) = (false, false);
        for file in files {
            let answer = self.one(file, &mut profiles, &mut answers);
            match &answer.came {
                Came::Offer(checked) => failed |= fails(&checked.assessment, self.arguments.fail_on),
                Came::Provider(_) => {}
                Came::Broken(_) | Came::Unreadable(_) => broken = true,
            }
            let told = self.tell.one(&answer)?;
            if !is_heard(progress.beside(|| write(&told)))? {
                return Ok(code(broken, failed));
            }
        }
        drop(progress);
        let unused: Vec<_> = answers.unused().collect();
        is_heard(write(&self.tell.end(&unused)))?;
        Ok(code(broken, failed))
    }

    fn one(&self, mut file: File, profiles: &mut Profiles, answers: &mut Answers) -> Answer {
        let (source, came) = match file.read() {
            Err(why) => (Vec::new(), Came::Unreadable(why)),
            Ok(source) => {
                let came = match read_any(&source) {
                    Ok(AnyDocument::Provider(provider)) => Came::Provider(provider),
                    Ok(AnyDocument::Offer(offer)) => {
                        let profile = profiles.of(&offer, file.path.as_deref());
                        let answers = answers.about(&offer);
                        Came::Offer(Box::new(self.check(*offer, profile, &answers)))
                    }
                    Err(problems) => Came::Broken(problems),
                };
                (source, came)
            }
        };
        Answer { name: file.name, source, came }
    }

    fn check(&self, offer: Offer, profile: Profile, answers: &[mestring::attestation::Attestation]) -> Checked {
        let (provider, missing) = match profile {
            Profile::None => (None, None),
            Profile::Found(provider) => (Some(provider), None),
            Profile::Missing { id, unreadable } => (None, Some((id, unreadable))),
        };
        let mut request = Request::on(self.date).profiles(&profiles_of(&self.arguments.profiles)).attestations(answers);
        if let Some(provider) = &provider {
            request = request.provider(&provider.document);
        }
        if !self.arguments.only.is_empty() {
            request = request.only(self.arguments.only.clone());
        }
        let assessment = assess(&offer, &request.skip(self.arguments.skip.clone()));
        Checked { offer, assessment, provider, missing }
    }

    /// Tells of files that were given beside the offers and cannot be used. Without them the answers would be others than
    /// those that were asked for.
    fn unusable(&mut self, files: impl Iterator<Item = Unusable>) -> Result<ExitCode> {
        for Unusable { name, bytes, why } in files {
            let came = match why {
                WhyNot::Unreadable(why) => Came::Unreadable(why),
                WhyNot::Problems(problems) => Came::Broken(problems),
            };
            write(&self.tell.one(&Answer { name, source: bytes, came })?)?;
        }
        Ok(ExitCode::from(UNUSABLE))
    }
}

/// Whether an assessment found something that ends the command with 1.
fn fails(assessment: &Assessment, fail_on: FailOn) -> bool {
    let severity = |finding: &Finding| match finding.outcome {
        Outcome::Conflict if finding.force == Some(Force::StatuteDuty) => Some(FailOn::DutyConflict),
        Outcome::Conflict => Some(FailOn::Conflict),
        Outcome::NotShown if finding.criterion.target == Target::Description => Some(FailOn::NotShownDescription),
        Outcome::NotShown => Some(FailOn::NotShown),
        _ => None,
    };
    assessment.findings.iter().filter_map(severity).any(|severity| severity <= fail_on)
}

fn code(broken: bool, failed: bool) -> ExitCode {
    // A file that could not be read is worse than one with something in it.
    if broken { ExitCode::from(UNUSABLE) } else { ExitCode::from(u8::from(failed)) }
}

/// Whether someone still listens. When the reader went away, what was found so far decides how the command ends.
fn is_heard(written: Result<()>) -> Result<bool> {
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(false),
        other => other.map(|()| true),
    }
}
