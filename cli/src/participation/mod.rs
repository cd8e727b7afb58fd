//! `mestring participation`: who takes part in which phase, on which levels, and whether that is a collaboration of equals.

mod html;
mod markdown;
mod page;
mod text;

use crate::arguments::{Page as Form, Participation, language};
use crate::check::beside::{self, Answers, Beside, Profile, Profiles, Unusable, WhyNot};
use crate::check::broken::{not_opened, refused, unusable};
use crate::check::offer::{missing, unreadable};
use crate::text::{wrap, write};
use crate::today::today;
use crate::{UNUSABLE, input};
use mestring::assess::Request;
use mestring::model::Offer;
use mestring::participation::participation;
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::answer::{ParticipateAnswer, ReadFailure, failure, participation_answer};
use page::Page;
use serde::Serialize;
use std::io::{Error, Result};
use std::process::ExitCode;

/// What programs get: the file, and what came of it.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(flatten)]
    answer: ParticipateAnswer,
}

/// Does what the arguments ask for.
pub(crate) fn run(arguments: &Participation) -> Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    // Programs get codes; they get words too when they ask for a language.
    let words = arguments.lang.map(|lang| Catalogue::new(Language::from(lang)));
    let file = input::file(&arguments.offer);
    let path = file.path.clone();
    let Beside { name, document: offer, .. } = match beside::one::<Offer>(file) {
        Ok(offer) => offer,
        Err(file) if arguments.format == Form::Json => return failed(&file, words.as_ref()),
        Err(file) => return Ok(refused(&unusable(&texts, &file))),
    };
    let loaded = (Profiles::load(arguments.provider.as_deref()), Answers::load(arguments.attestations.as_deref()));
    let (mut profiles, mut answers) = match loaded {
        (Ok(profiles), Ok(answers)) => (profiles, answers),
        (profiles, answers) => {
            let files: Vec<_> = profiles.err().into_iter().chain(answers.err()).flatten().collect();
            return Ok(refused(&files.iter().map(|file| unusable(&texts, file)).collect::<String>()));
        }
    };
    let (provider, mut notes) = match profiles.of(&offer, path.as_deref()) {
        Profile::None => (None, Vec::new()),
        Profile::Found(provider) => (Some(provider), Vec::new()),
        Profile::Missing { id, unreadable } => (None, missing(&texts, &id, &unreadable)),
    };
    let date = arguments.as_of.clone().map_or_else(today, Ok).map_err(|_| Error::other("clock"))?;
    let answers = answers.about(&offer, path.as_deref());
    notes.extend(unreadable(&texts, &answers.unreadable));
    let mut request = Request::on(&date).attestations(&answers.answers);
    if let Some(provider) = &provider {
        request = request.provider(&provider.document);
    }
    let found = participation(&offer, &request);
    if arguments.format == Form::Json {
        for note in &notes {
            anstream::eprintln!("{}", wrap(note, ""));
        }
        let answer = ParticipateAnswer::Participation(Box::new(participation_answer(&offer, &found, words.as_ref())));
        write(&(serde_json::to_string(&Line { file: &name, answer })? + "\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let page = Page::new(&texts, &name, &offer, notes, &found);
    write(&match arguments.format {
        Form::Markdown => markdown::told(&page),
        Form::Html => html::told(&page),
        Form::Text | Form::Json => text::told(&page),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Tells programs why a file cannot be used.
fn failed(file: &Unusable, words: Option<&Catalogue>) -> Result<ExitCode> {
    let failure = match &file.why {
        WhyNot::Problems(problems) => failure(problems, words),
        WhyNot::Unreadable(why) => {
            let message = words.map(|texts| not_opened(texts, why));
            ReadFailure { message, ..ReadFailure::nothing(why.code()) }
        }
    };
    let line = Line { file: &file.name, answer: ParticipateAnswer::Failure(failure) };
    write(&(serde_json::to_string(&line)? + "\n"))?;
    Ok(ExitCode::from(UNUSABLE))
}
