//! `mestring fix`: fills in what an offer does not show, with answers of people and never without them.

pub(crate) mod dialogue;
mod edit;

use crate::arguments::{Fix, language, profiles_of};
use crate::check::beside::{Beside, Profile, Profiles};
use crate::check::broken::{self, refused, unusable};
use crate::check::offer;
use crate::text::{HEADING, QUIET, WRONG, harmless, styled, wrap, wrap_behind, write};
use crate::today::today;
use crate::{UNUSABLE, input, near};
use dialogue::{Answer, Dialogue};
use mestring::assess::{Request, assess};
use mestring::model::{Offer, Provider};
use mestring::read::place_of;
use mestring::shape::Shaped as _;
use mestring::value::{Date, Texts};
use mestring_i18n::Variable::{Number, Text};
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::answer::{
    self, AnyDocument, AssessmentAnswer, FindingAnswer, SuggestionAnswer, assessment, read_any,
};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{Error, Result};
use std::process::ExitCode;
use std::rc::Rc;

/// What programs get: the file, and what can be filled in, the weightiest first.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    points: Vec<Point>,
}

/// A finding, and what can be filled in for it.
#[derive(Serialize)]
struct Point {
    finding: FindingAnswer,
    suggestions: Vec<SuggestionAnswer>,
}

/// Does what the arguments ask for.
pub(crate) fn run(arguments: &Fix) -> Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    if !near::all_known(&texts, &arguments.only) {
        return Ok(ExitCode::from(UNUSABLE));
    }
    let mut file = input::file(&arguments.offer);
    if arguments.interactive && file.path.is_none() {
        return Ok(refused(&wrap(&texts.text("cli-fix-input", &[]), "")));
    }
    let name = broken::shown(&file.name);
    let source = match file.read() {
        Ok(source) => source,
        Err(why) => return Ok(refused(&broken::headline(&name, WRONG, &broken::not_opened(&texts, &why)))),
    };
    let source = String::from_utf8_lossy(&source).into_owned();
    let text = source.strip_prefix('\u{feff}').unwrap_or(&source);
    let offer = match read_any(text.as_bytes()) {
        Ok(AnyDocument::Offer(offer)) => *offer,
        Ok(AnyDocument::Provider(_)) => {
            return Ok(refused(&broken::headline(&name, WRONG, &texts.text("cli-fix-only-offers", &[]))));
        }
        Err(problems) => return Ok(refused(&broken::unreadable(&texts, &name, text, &problems))),
    };
    let mut profiles = match Profiles::load(arguments.provider.as_deref()) {
        Ok(profiles) => profiles,
        Err(files) => return Ok(refused(&files.iter().map(|file| unusable(&texts, file)).collect::<String>())),
    };
    let provider = match profiles.of(&offer, file.path.as_deref()) {
        Profile::None => None,
        Profile::Found(provider) => Some(provider),
        Profile::Missing { id, .. } => {
            let missing = texts.text("cli-no-profile", &[("id", Text(&harmless(&id)))]);
            anstream::eprintln!("{}", wrap(&missing, ""));
            None
        }
    };
    let date = arguments.as_of.clone().map_or_else(today, Ok).map_err(|_| Error::other("clock"))?;
    let json = serde_json::from_str(text)?;
    let draft = Draft { text: text.to_owned(), json, offer };
    let session = Session { arguments, date, provider, texts: &texts };
    if !arguments.interactive {
        // Programs get codes; they get words too when they ask for a language.
        let words = arguments.lang.map(|lang| Catalogue::new(Language::from(lang)));
        let line = Line { file: &file.name, points: session.not_shown(&draft.offer, words.as_ref()) };
        write(&(serde_json::to_string(&line)? + "\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mark = source.strip_suffix(text).unwrap_or_default();
    session.hold(draft, mark)
}

/// The offer so far.
struct Draft {
    text: String,
    json: Value,
    offer: Offer,
}

impl Draft {
    /// The offer with a patch applied; what is wrong with it, in words, when it then cannot be read.
    fn patched(&self, texts: &Catalogue, patch: &Value) -> std::result::Result<(Value, Offer), String> {
        let json = answer::patched(&self.json, patch).ok_or("does-not-fit")?;
        let offer = Offer::from_value(&json).map_err(|problems| {
            let told = problems.list.first().map(|problem| texts.problem(problem));
            told.map(|told| format!("{} {}", told.message, told.suggestion.unwrap_or(told.remedy))).unwrap_or_default()
        })?;
        Ok((json, offer))
    }

    /// The languages it is written in, by its title; else that of the reader.
    fn languages(&self, texts: &Catalogue) -> Vec<String> {
        let titles = self.offer.title.iter().flat_map(Texts::iter);
        let languages: Vec<_> = titles.map(|(language, _)| language.as_str().to_owned()).collect();
        if languages.is_empty() { vec![texts.language().tag().to_owned()] } else { languages }
    }
}

/// One offer, and one who answers.
struct Session<'a> {
    arguments: &'a Fix,
    date: Date,
    provider: Option<Rc<Beside<Provider>>>,
    texts: &'a Catalogue,
}

impl Session<'_> {
    /// What is not shown and can be filled in, the weightiest first.
    fn not_shown(&self, offer: &Offer, words: Option<&Catalogue>) -> Vec<Point> {
        let mut request = Request::on(&self.date).profiles(&profiles_of(&self.arguments.profiles));
        if let Some(provider) = &self.provider {
            request = request.provider(&provider.document);
        }
        if !self.arguments.only.is_empty() {
            request = request.only(self.arguments.only.clone());
        }
        let AssessmentAnswer { summary, findings, mut suggestions, .. } =
            assessment(offer, &assess(offer, &request), words);
        let points = findings.into_iter().filter_map(|finding| {
            let suggestions = suggestions.remove(finding.criterion)?;
            Some(Point { finding, suggestions })
        });
        let mut points: Vec<_> = points.collect();
        points.sort_by_key(|point| {
            let at = summary.to_do.iter().position(|id| *id == point.finding.criterion);
            at.unwrap_or(usize::MAX)
        });
        points
    }

    /// Goes through what can be filled in. `mark`: what stands in the file before the text.
    fn hold(&self, mut draft: Draft, mark: &str) -> Result<ExitCode> {
        let mut dialogue = Dialogue::new(self.texts);
        let count = self.not_shown(&draft.offer, None).len();
        if let Some(title) = offer::title(&draft.offer, self.texts.language()) {
            write(&format!("{}\n", styled(HEADING, &wrap(&title, ""))))?;
        }
        if count == 0 {
            dialogue.tell("cli-fix-none", &[])?;
            return Ok(ExitCode::SUCCESS);
        }
        dialogue.tell("cli-fix-begin", &[("count", Number(count))])?;
        let mut done = BTreeSet::new();
        let (mut number, mut changes) = (0, 0);
        // What was filled in may have settled other points, or opened new ones.
        while let Some(point) = self.next(&draft.offer, &done) {
            number += 1;
            match self.one(number, &point, &draft, &mut dialogue)? {
                Answer::Given(next) => {
                    draft = next;
                    changes += 1;
                }
                Answer::Skipped => _ = done.insert(point.finding.criterion),
                Answer::Ended => break,
            }
        }
        self.write(&mut dialogue, &format!("{mark}{}", draft.text), changes)
    }

    /// The next point that was not passed over.
    fn next(&self, offer: &Offer, done: &BTreeSet<&str>) -> Option<Point> {
        let points = self.not_shown(offer, Some(self.texts));
        points.into_iter().find(|point| !done.contains(point.finding.criterion))
    }

    /// Tells of one point, asks, and gives the offer with the answers in it.
    fn one(&self, number: usize, point: &Point, draft: &Draft, dialogue: &mut Dialogue<'_>) -> Result<Answer<Draft>> {
        if let Some(words) = &point.finding.text {
            write(&format!("\n{}\n", styled(HEADING, &wrap(&format!("{number}. {}", words.title), ""))))?;
            write(&format!("{}\n", wrap(&format!("{} {}", words.message, words.why), "  ")))?;
            dialogue.tell("cli-remedy", &[("remedy", Text(&words.remedy))])?;
        }
        let suggestion = match point.suggestions.as_slice() {
            [only] => {
                write(&format!("\n{}\n", wrap(&self.called(draft, only), "  ")))?;
                Some(only)
            }
            several => {
                write("\n")?;
                let labels: Vec<_> = several.iter().map(|one| self.called(draft, one)).collect();
                match dialogue.choose("cli-fix-which", &labels)? {
                    Answer::Given(at) => several.get(at),
                    Answer::Skipped => None,
                    Answer::Ended => return Ok(Answer::Ended),
                }
            }
        };
        let Some(suggestion) = suggestion else { return Ok(Answer::Skipped) };
        let languages = draft.languages(self.texts);
        let mut answers = vec![None; suggestion.asks.len()];
        for (at, ask) in suggestion.asks.iter().enumerate() {
            // Each answer is tried by itself, so that what is wrong is told where it was said.
            let check = |value: &Value| {
                let alone: Vec<_> = (0..suggestion.asks.len()).map(|one| (one == at).then(|| value.clone())).collect();
                draft.patched(self.texts, &suggestion.answered(&alone)?).err()
            };
            match dialogue.ask(ask, &languages, &check)? {
                Answer::Given(value) => {
                    if let Some(answer) = answers.get_mut(at) {
                        *answer = Some(value);
                    }
                }
                Answer::Skipped => {}
                Answer::Ended => return Ok(Answer::Ended),
            }
        }
        let Some(patch) = suggestion.answered(&answers) else { return Ok(Answer::Skipped) };
        self.take(&patch, draft, dialogue)
    }

    /// What a suggestion states; and which item of a list it is about, by the line it stands on.
    fn called(&self, draft: &Draft, suggestion: &SuggestionAnswer) -> String {
        let path = self.texts.path(&Offer::SHAPE, &suggestion.pointer);
        let is_item = suggestion.pointer.split('/').any(|part| part.parse::<usize>().is_ok());
        match place_of(&draft.text, &suggestion.pointer).filter(|_| is_item) {
            None => path,
            Some(place) => {
                let line = place.line.to_string();
                self.texts.text("cli-fix-near", &[("path", Text(&path)), ("line", Text(&line))])
            }
        }
    }

    /// Shows a patch and the lines it changes, and applies it after a yes.
    fn take(&self, patch: &Value, draft: &Draft, dialogue: &mut Dialogue<'_>) -> Result<Answer<Draft>> {
        // Each answer has been read by itself; a fault of all together would be one of this program.
        let (json, offer) = draft.patched(self.texts, patch).map_err(Error::other)?;
        let edited = edit::edited(&draft.text, patch, &json);
        write("\n")?;
        dialogue.tell("cli-fix-patch", &[])?;
        for operation in patch.as_array().into_iter().flatten() {
            let operation = wrap_behind(&harmless(&operation.to_string()), "  ", "    ");
            write(&format!("{}\n", styled(QUIET, &operation)))?;
        }
        for line in &edited.lines {
            write(&format!("{}\n", wrap_behind(&harmless(line), "  ", "      ")))?;
        }
        Ok(match dialogue.yes("cli-fix-take", &[])? {
            Answer::Given(true) => Answer::Given(Draft { text: edited.text, json, offer }),
            Answer::Given(false) | Answer::Skipped => Answer::Skipped,
            Answer::Ended => Answer::Ended,
        })
    }

    /// Writes the file after a last yes.
    fn write(&self, dialogue: &mut Dialogue<'_>, text: &str, changes: usize) -> Result<ExitCode> {
        let path = self.arguments.output.as_ref().unwrap_or(&self.arguments.offer);
        let name = broken::shown(&path.display().to_string());
        let variables = [("file", Text(&name)), ("count", Number(changes))];
        write("\n")?;
        // What cannot be read is never written.
        let is_read = Offer::from_json(text).is_ok();
        if changes == 0 || !is_read || !matches!(dialogue.yes("cli-fix-write", &variables)?, Answer::Given(true)) {
            dialogue.tell("cli-fix-unchanged", &[])?;
            return Ok(ExitCode::SUCCESS);
        }
        if let Err(error) = std::fs::write(path, text) {
            let reason = error.to_string();
            // So that the answers are not lost.
            crate::text::write(text)?;
            return Ok(refused(&wrap(&self.texts.text("cli-cannot-write", &[("reason", Text(&reason))]), "")));
        }
        dialogue.tell("cli-fix-written", &[("file", Text(&name))])?;
        Ok(ExitCode::SUCCESS)
    }
}
