//! `mestring check`: reads documents, holds offers against the criteria, and tells what there is to do.

pub(crate) mod beside;
pub(crate) mod broken;
pub(crate) mod diff;
pub(crate) mod finding;
pub(crate) mod group;
mod json;
pub(crate) mod markdown;
pub(crate) mod offer;
mod overview;
mod progress;
mod sarif;
mod text;

use crate::UNUSABLE;
use crate::arguments::{By, Check, FailOn, Report, language, profiles_of};
use crate::input::{self, File, Unreadable};
use crate::near;
use crate::text::write;
use crate::today::today;
use beside::{About, Answers, Beside, Profile, Profiles, Unusable, WhyNot, given};
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
pub(crate) struct Checked {
    pub(crate) offer: Offer,
    pub(crate) assessment: Assessment,
    /// The profile it inherits from.
    pub(crate) provider: Option<Rc<Beside<Provider>>>,
    /// The profile it names and that is not there, and files that may be it.
    pub(crate) missing: Option<(String, Vec<String>)>,
    /// Files that may have answers about it, and cannot be read.
    pub(crate) unreadable: Vec<String>,
}

/// Writes answers in one of the forms.
trait Tell {
    /// One answer.
    fn one(&mut self, answer: &Answer) -> Result<String>;

    /// What comes last when nothing could be assessed, because what was given beside the offers cannot be used.
    fn stopped(&mut self) -> String {
        String::new()
    }

    /// What comes after all answers. `unused` are files with answers about no offer.
    fn end(&mut self, unused: &[&str]) -> String;
}

/// Checks what the arguments ask for.
pub(crate) fn run(arguments: &Check) -> Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    if !near::all_known(&texts, arguments.by.only.iter().chain(&arguments.by.skip)) {
        return Ok(ExitCode::from(UNUSABLE));
    }
    let date = day(arguments.as_of.as_ref())?;
    let files = input::files(&arguments.paths);
    let is_many = files.len() > 1;
    match arguments.format {
        Report::Text => {
            let mut tell = text::Text::new(&texts, &date, is_many, arguments.all);
            Run { arguments, date: &date, tell: &mut tell }.all(files)
        }
        Report::Markdown => {
            let mut tell = markdown::Markdown::new(&texts, &date, arguments.all);
            Run { arguments, date: &date, tell: &mut tell }.all(files)
        }
        Report::Sarif => {
            let mut tell = sarif::Sarif::new(&texts, &date, arguments.by.fail_on, arguments.all);
            Run { arguments, date: &date, tell: &mut tell }.all(files)
        }
        Report::Json => {
            // Programs get codes; they get words too when they ask for a language.
            let words = arguments.lang.map(|lang| Catalogue::new(Language::from(lang)));
            Run { arguments, date: &date, tell: &mut json::Json::new(words.as_ref(), &texts) }.all(files)
        }
    }
}

/// The day that was given, else today.
pub(crate) fn day(given: Option<&Date>) -> Result<Date> {
    given.cloned().map_or_else(today, Ok).map_err(|_| Error::other("clock"))
}

struct Run<'a, T> {
    arguments: &'a Check,
    date: &'a Date,
    tell: &'a mut T,
}

impl<T: Tell> Run<'_, T> {
    fn all(&mut self, files: Vec<File>) -> Result<ExitCode> {
        let (mut profiles, mut answers) = match given(&self.arguments.by) {
            Ok(beside) => beside,
            Err(files) => return unusable(self.tell, files),
        };
        let progress = progress::Progress::of(files.len());
        let (mut broken, mut failed) = (false, false);
        for file in files {
            let answer = self.one(file, &mut profiles, &mut answers);
            match &answer.came {
                Came::Offer(checked) => failed |= fails(&checked.assessment, self.arguments.by.fail_on),
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
                        let answers = answers.about(&offer, file.path.as_deref());
                        Came::Offer(Box::new(checked(*offer, profile, answers, self.date, &self.arguments.by)))
                    }
                    Err(problems) => Came::Broken(problems),
                };
                (source, came)
            }
        };
        Answer { name: file.name, source, came }
    }
}

/// Holds an offer against the criteria on a day.
fn checked(offer: Offer, profile: Profile, about: About, date: &Date, by: &By) -> Checked {
    let (provider, missing) = match profile {
        Profile::None => (None, None),
        Profile::Found(provider) => (Some(provider), None),
        Profile::Missing { id, unreadable } => (None, Some((id, unreadable))),
    };
    let mut request = Request::on(date).profiles(&profiles_of(&by.profiles)).attestations(&about.answers);
    if let Some(provider) = &provider {
        request = request.provider(&provider.document);
    }
    if !by.only.is_empty() {
        request = request.only(by.only.clone());
    }
    let assessment = assess(&offer, &request.skip(by.skip.clone()));
    Checked { offer, assessment, provider, missing, unreadable: about.unreadable }
}

/// Tells of files that cannot be used, and without which the answers would be others than those that were asked for.
fn unusable(tell: &mut dyn Tell, files: Vec<Unusable>) -> Result<ExitCode> {
    for Unusable { name, bytes, why } in files {
        let came = match why {
            WhyNot::Unreadable(why) => Came::Unreadable(why),
            WhyNot::Problems(problems) => Came::Broken(problems),
        };
        write(&tell.one(&Answer { name, source: bytes, came })?)?;
    }
    write(&tell.stopped())?;
    Ok(ExitCode::from(UNUSABLE))
}

/// Whether an assessment found something that ends the command with 1.
fn fails(assessment: &Assessment, fail_on: FailOn) -> bool {
    assessment.findings.iter().any(|finding| fails_on(finding, fail_on))
}

/// Whether a finding is what ends the command with 1.
fn fails_on(finding: &Finding, fail_on: FailOn) -> bool {
    let severity = match finding.outcome {
        Outcome::Conflict if finding.force == Some(Force::StatuteDuty) => FailOn::DutyConflict,
        Outcome::Conflict => FailOn::Conflict,
        Outcome::NotShown if finding.criterion.target == Target::Description => FailOn::NotShownDescription,
        Outcome::NotShown => FailOn::NotShown,
        _ => return false,
    };
    severity <= fail_on
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
