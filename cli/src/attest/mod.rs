//! `mestring attest`: takes down what people answer to what a text cannot show. Answers are added, and none is ever changed.

mod ask;
mod given;
mod merge;
mod questions;
mod store;

use crate::UNUSABLE;
use crate::arguments::{Attest, language};
use crate::check::beside::{About, Answers, Beside, Profile, Profiles, answers_folder, one};
use crate::check::broken::{refused, unusable};
use crate::check::finding::Subject;
use crate::check::{Checked, broken, offer};
use crate::text::{HEADING, harmless, styled, wrap, write};
use crate::today::today;
use crate::{input, near};
use mestring::assess::{Counted, Request, assess, fingerprint};
use mestring::attestation::{self, Attestation, AttestationAnswer, AttestationRole, Attestations};
use mestring::criterion::{Criterion, Profile as Criteria};
use mestring::model::Offer;
use mestring::value::{Date, List, Note, Slug};
use mestring_i18n::Catalogue;
use mestring_i18n::Variable::{Number, Text};
use std::io::{Error, Result};
use std::process::ExitCode;
use store::Store;

/// Does what the arguments ask for.
pub(crate) fn run(arguments: &Attest) -> Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    if !arguments.merge.is_empty() {
        return merge::run(&texts, arguments);
    }
    // The command line has seen to it that both are there.
    let (Some(path), Some(role)) = (&arguments.offer, arguments.role) else { return Ok(ExitCode::from(UNUSABLE)) };
    if !near::all_known(&texts, &arguments.only) {
        return Ok(ExitCode::from(UNUSABLE));
    }
    let file = input::file(path);
    let Some(path) = file.path.clone() else { return Ok(refused(&wrap(&texts.text("cli-attest-input", &[]), ""))) };
    let Beside { name, text, document: offer } = match one::<Offer>(file) {
        Ok(offer) => offer,
        Err(file) => return Ok(refused(&unusable(&texts, &file))),
    };
    let Some(id) = offer.id.clone() else {
        return Ok(refused(&broken::headline(&broken::shown(&name), HEADING, &texts.text("cli-attest-no-id", &[]))));
    };
    let (mut profiles, mut answers) = match (Profiles::load(arguments.provider.as_deref()), Answers::load(None)) {
        (Ok(profiles), Ok(answers)) => (profiles, answers),
        (Err(files), _) | (_, Err(files)) => {
            return Ok(refused(&files.iter().map(|file| unusable(&texts, file)).collect::<String>()));
        }
    };
    let (provider, missing) = match profiles.of(&offer, Some(&path)) {
        Profile::None => (None, None),
        Profile::Found(provider) => (Some(provider), None),
        Profile::Missing { id, unreadable } => (None, Some((id, unreadable))),
    };
    let beside = || answers_folder(Some(&path)).join(format!("{id}.json"));
    let store = Store::at(arguments.output.clone().unwrap_or_else(beside));
    // What was answered before: in the file that is written to, and in those beside the offer.
    let own = match store.read() {
        Ok(own) => own,
        Err(file) => return Ok(refused(&unusable(&texts, &file))),
    };
    if own.as_ref().is_some_and(|own| own.offer.as_ref() != Some(&id)) {
        return Ok(refused(&wrap(&texts.text("cli-attest-other-offer", &[("file", Text(&store.name()))]), "")));
    }
    let About { mut answers, unreadable } = answers.about(&offer, Some(&path));
    let own = own.and_then(|own| own.attestations).into_iter().flatten();
    let more: Vec<_> = own.filter(|answer| !answers.contains(answer)).collect();
    answers.extend(more);
    let date = arguments.date.clone().map_or_else(today, Ok).map_err(|_| Error::other("clock"))?;
    let mut request = Request::on(&date).profiles(Criteria::ALL).attestations(&answers);
    if let Some(provider) = &provider {
        request = request.provider(&provider.document);
    }
    let assessment = assess(&offer, &request);
    let checked = Checked { offer, assessment, provider, missing, unreadable };
    for note in offer::notes(&texts, &checked) {
        anstream::eprintln!("{}", wrap(&note, ""));
    }
    let session = Session { texts: &texts, source: text, checked, id, date, role, answers };
    let new = match &arguments.answers {
        Some(file) => match given::read(&session, input::file(file)) {
            Ok(new) => new,
            Err(told) => return Ok(refused(&told)),
        },
        None => match ask::hold(&session, arguments, &store)? {
            ask::Came::Answers(new) => new,
            ask::Came::Nothing => return Ok(ExitCode::SUCCESS),
            ask::Came::Refused(told) => return Ok(refused(&told)),
        },
    };
    session.keep(&new, &store)
}

/// One offer, and one who answers.
struct Session<'a> {
    texts: &'a Catalogue,
    /// The file of the offer.
    source: String,
    /// The offer, with what came of it before anything new was answered.
    checked: Checked,
    id: Slug,
    date: Date,
    role: AttestationRole,
    /// All that was answered before.
    answers: Vec<Attestation>,
}

impl Session<'_> {
    /// The request by all criteria, with these answers.
    fn request<'a>(&'a self, answers: &'a [Attestation]) -> Request<'a> {
        let request = Request::on(&self.date).profiles(Criteria::ALL).attestations(answers);
        match &self.checked.provider {
            Some(provider) => request.provider(&provider.document),
            None => request,
        }
    }

    /// The offer, and what is told of it.
    fn subject(&self) -> Subject<'_> {
        let source = self.source.strip_prefix('\u{feff}').unwrap_or(&self.source);
        Subject { texts: self.texts, checked: &self.checked, source }
    }

    /// A new answer about the offer. `None` only for criteria whose names are no names.
    fn answer(&self, criterion: &Criterion, answer: AttestationAnswer, note: Option<Note>) -> Option<Attestation> {
        let subject = attestation::Subject::Offer;
        let provider = self.checked.provider.as_ref().map(|provider| &provider.document);
        let fingerprint = fingerprint(criterion, &subject, &self.checked.offer, provider)?;
        let (role, date) = (self.role, self.date.clone());
        Some(Attestation {
            criterion: Slug::try_new(criterion.id).ok()?,
            subject,
            answer,
            role,
            date,
            note,
            fingerprint,
        })
    }

    /// Adds new answers to those in the file, and tells what comes of it.
    fn keep(&self, new: &[Attestation], store: &Store) -> Result<ExitCode> {
        let list = List::try_new(new.to_vec()).ok();
        let document = Attestations { offer: Some(self.id.clone()), attestations: list, ..Attestations::default() };
        let count = match store.add(&document) {
            Ok(count) => count,
            Err(why) => {
                // So that the answers are not lost.
                write(&store::written(&document))?;
                return Ok(refused(&why.told(self.texts, store)));
            }
        };
        let name = store.name();
        let variables = [("count", Number(count)), ("file", Text(&name))];
        let key = if count == 0 { "cli-attest-nothing-new" } else { "cli-attest-written" };
        write(&format!("{}\n", wrap(&self.texts.text(key, &variables), "")))?;
        self.tell(new)
    }

    /// How what was answered comes out now.
    fn tell(&self, new: &[Attestation]) -> Result<ExitCode> {
        let all: Vec<_> = self.answers.iter().chain(new).cloned().collect();
        let assessment = assess(&self.checked.offer, &self.request(&all));
        let subject = self.subject();
        let is_new = |id: &str| new.iter().any(|answer| answer.criterion.as_str() == id);
        for finding in assessment.findings.iter().filter(|finding| is_new(finding.criterion.id)) {
            write(&subject.short(finding))?;
        }
        let lost = |state: &Counted| !matches!(state, Counted::Counts);
        for state in assessment.attestations.iter().skip(self.answers.len()).filter(|one| lost(&one.state)) {
            let text = self.texts.attestation(state);
            let told = format!("{}: {} {}", harmless(&text.title), text.said, text.message);
            write(&format!("{}\n", wrap(&told, "  ")))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A heading.
fn heading(text: &str) -> String {
    format!("{}\n", styled(HEADING, &wrap(text, "")))
}

/// A path as it is shown.
fn shown(path: &std::path::Path) -> String {
    broken::shown(&path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    #[test]
    fn answers_stand_in_a_folder_beside_the_offer() {
        let beside = |path: &str| answers_folder(Some(&PathBuf::from(path)));
        assert_eq!(beside("kurs.json"), PathBuf::from("attestations"));
        assert_eq!(beside("a/kurs.json"), PathBuf::from("a/attestations"));
        assert_eq!(answers_folder(None), PathBuf::from("attestations"));
    }
}
