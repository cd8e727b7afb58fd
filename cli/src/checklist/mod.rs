//! `mestring checklist`: a checklist for one offer, to go through together, to print, or for programs.

mod html;
mod markdown;
mod text;

use crate::arguments::{Checklist as Arguments, Page, language, profiles_of};
use crate::check::beside::{Answers, Profile, Profiles, Unusable};
use crate::check::broken::{refused, unusable};
use crate::check::{broken, day, offer};
use crate::input;
use crate::text::{WRONG, harmless, word, wrap, write};
use mestring::assess::{Counted, Request};
use mestring::attestation::AttestationRole;
use mestring::checklist::{Checklist, ChecklistChoice, Filled, Item, ItemState, checklist};
use mestring::criterion::Basis;
use mestring_i18n::Variable::{Number, Text};
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::answer::{AnyDocument, ChecklistAnswer, read_any};
use serde::Serialize;
use std::io::Result;
use std::process::ExitCode;

/// What programs get: the file, and its checklist.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    checklist: ChecklistAnswer,
}

/// Does what the arguments ask for.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    let mut file = input::file(&arguments.offer);
    let name = broken::name(&texts, &file.name);
    let source = match file.read() {
        Ok(source) => source,
        Err(why) => return Ok(refused(&broken::headline(&name, WRONG, &broken::not_opened(&texts, &why)))),
    };
    let offer = match read_any(&source) {
        Ok(AnyDocument::Offer(offer)) => *offer,
        Ok(AnyDocument::Provider(_)) => {
            return Ok(refused(&broken::headline(&name, WRONG, &texts.text("checklist-only-offers", &[]))));
        }
        Err(problems) => {
            let source = String::from_utf8_lossy(&source);
            let source = source.strip_prefix('\u{feff}').unwrap_or(&source);
            return Ok(refused(&broken::unreadable(&texts, &name, source, &problems)));
        }
    };
    let given = (Profiles::load(arguments.provider.as_deref()), Answers::load(arguments.attestations.as_deref()));
    let (mut profiles, mut answers) = match given {
        (Ok(profiles), Ok(answers)) => (profiles, answers),
        (profiles, answers) => {
            let files: Vec<Unusable> = profiles.err().into_iter().chain(answers.err()).flatten().collect();
            return Ok(refused(&files.iter().map(|file| unusable(&texts, file)).collect::<String>()));
        }
    };
    let mut notes = Vec::new();
    let provider = match profiles.of(&offer, file.path.as_deref()) {
        Profile::None => None,
        Profile::Found(provider) => Some(provider),
        Profile::Missing { id, unreadable } => {
            notes.extend(offer::missing(&texts, &id, &unreadable));
            None
        }
    };
    let about = answers.about(&offer, file.path.as_deref());
    notes.extend(offer::unreadable(&texts, &about.unreadable));
    notes.extend(offer::unused(&texts, &answers.unused().collect::<Vec<_>>()));

    let date = day(arguments.as_of.as_ref())?;
    let mut request = Request::on(&date).profiles(&profiles_of(&arguments.profiles)).attestations(&about.answers);
    if let Some(provider) = &provider {
        request = request.provider(&provider.document);
    }
    let choice = ChecklistChoice { list: Some(arguments.list), step: arguments.phase, role: arguments.role };
    let list = checklist(&offer, &request, &choice);
    if arguments.format == Page::Json {
        for note in &notes {
            anstream::eprintln!("{}", wrap(note, ""));
        }
        // Programs get codes; they get words too when they ask for a language.
        let words = arguments.lang.map(|lang| Catalogue::new(Language::from(lang)));
        let answer = mestring_schemas::answer::checklist(&offer, &list, words.as_ref());
        write(&(serde_json::to_string(&Line { file: &file.name, checklist: answer })? + "\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let title = offer::title(&offer, texts.language());
    let sheet = Sheet { texts: &texts, name: &name, title: title.as_deref(), list: &list, notes };
    write(&match arguments.format {
        Page::Markdown => markdown::page(&sheet),
        Page::Html => html::page(&sheet),
        Page::Text | Page::Json => text::page(&sheet),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// What stands on a checklist, for people.
struct Sheet<'a> {
    texts: &'a Catalogue,
    /// The file.
    name: &'a str,
    /// The title of the offer.
    title: Option<&'a str>,
    list: &'a Checklist,
    /// What the reader has to know of how it was made.
    notes: Vec<String>,
}

/// A section as it is shown: what is unclear is told elsewhere.
struct Shown<'a> {
    filled: &'a Filled,
    /// Its number, counted through the list.
    number: usize,
    items: Vec<&'a Item>,
}

impl Sheet<'_> {
    fn text(&self, key: &str) -> String {
        self.texts.text(key, &[])
    }

    fn heading(&self) -> String {
        match self.title {
            Some(title) => self.texts.text("checklist-title", &[("title", Text(title))]),
            None => self.text("checklist-title-unnamed"),
        }
    }

    /// Which list it is, and for whom.
    fn kind(&self) -> String {
        let kind = self.texts.checklist(&self.list.choice);
        match self.list.choice.role {
            Some(role) => {
                let role = word(self.texts, role).to_lowercase();
                format!("{kind}. {}", self.texts.text("checklist-for", &[("role", Text(&role))]))
            }
            None => kind,
        }
    }

    /// How far it has come: what is in place, what does not fit, what is unclear.
    fn counts(&self) -> String {
        let list = self.list;
        let (done, total) = (("done", Number(list.done())), ("total", Number(list.total())));
        if list.items().next().is_none() {
            return self.text("checklist-empty");
        }
        let counted = [("checklist-contradicted", ItemState::Contradicted), ("checklist-unclear", ItemState::Unclear)];
        let counted = counted.into_iter().map(|(key, state)| (key, list.count(state))).filter(|(_, count)| *count > 0);
        let counted = counted.map(|(key, count)| self.texts.text(key, &[("count", Number(count))]));
        let first = self.texts.text("checklist-count", &[done, total]);
        [first].into_iter().chain(counted).collect::<Vec<_>>().join(" ")
    }

    /// What to do first, and then.
    fn next(&self) -> Vec<String> {
        let wrong = self.list.items().filter(|item| item.state() == ItemState::Contradicted);
        let titles: Vec<_> = wrong.map(|item| self.texts.title(item.finding.criterion)).collect();
        let first = self.texts.text("checklist-first", &[("titles", Text(&titles.join(", ")))]);
        let next = self.texts.next(self.list);
        let next = next.map(|task| self.texts.text("checklist-next", &[("task", Text(&task))]));
        let is_unclear = self.list.count(ItemState::Unclear) > 0;
        let is_finished = titles.is_empty() && next.is_none() && !is_unclear && self.list.done() > 0;
        let finished = is_finished.then(|| self.text("checklist-finished"));
        [(!titles.is_empty()).then_some(first), next, finished].into_iter().flatten().collect()
    }

    /// The sections with something to show.
    fn sections(&self) -> Vec<Shown<'_>> {
        let mut shown = Vec::new();
        for filled in &self.list.sections {
            let items: Vec<_> = filled.items.iter().filter(|item| item.state() != ItemState::Unclear).collect();
            if !items.is_empty() {
                shown.push(Shown { filled, number: shown.len() + 1, items });
            }
        }
        shown
    }

    /// What stands over a section: the step, where it begins.
    fn step(&self, before: Option<&Shown<'_>>, shown: &Shown<'_>) -> Option<String> {
        let is_new = before.is_none_or(|before| before.filled.section.step != shown.filled.section.step);
        shown.filled.section.step.filter(|_| is_new).map(|step| word(self.texts, step))
    }

    /// Who does it, or can answer it; empty when that was asked for, or nothing is left.
    fn who(&self, roles: &[AttestationRole]) -> String {
        if self.list.choice.role.is_some() || roles.is_empty() {
            return String::new();
        }
        let roles: Vec<_> = roles.iter().map(|role| word(self.texts, *role).to_lowercase()).collect();
        self.texts.text("checklist-who", &[("roles", Text(&roles.join(", ")))])
    }

    /// What an item that is in place is shown by.
    fn shown_by(&self, item: &Item) -> String {
        item.finding.how.map(|how| word(self.texts, how).to_lowercase()).unwrap_or_default()
    }

    /// Answers that do not count any more, and why.
    fn lapsed(&self) -> Vec<String> {
        let answers = self.list.attestations.iter();
        let lapsed = answers
            .filter(|answer| !matches!(answer.state, Counted::Counts | Counted::Replaced | Counted::NotAsked))
            .map(|answer| {
                let name = answer.attestation.criterion.as_str();
                let title = mestring::criteria::find(name)
                    .map_or_else(|| harmless(name), |criterion| self.texts.title(criterion));
                let why = self.texts.label(&format!("counted--{}", answer.state.as_str())).help;
                format!("{title}: {why}")
            });
        lapsed.collect()
    }
}

impl Shown<'_> {
    /// Whose task it is, when it is one.
    fn task_of(&self) -> &'static [AttestationRole] {
        self.filled.section.roles
    }
}

/// The strongest that speaks to this provider; of equals, the one that the criterion names first.
fn strongest(item: &Item) -> Option<&'static Basis> {
    item.finding.speaking().rev().max_by_key(|basis| basis.force)
}
