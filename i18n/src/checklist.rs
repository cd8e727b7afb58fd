//! Checklists in words.

use crate::Catalogue;
use mestring::assess::Reason;
use mestring::checklist::{Checklist, ChecklistChoice, ChecklistKind, Filled, Item, ItemState, Section};

/// One item of a checklist in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemText {
    /// What it is about, in a few words.
    pub title: String,
    /// The question, as it is put to the one who answers.
    pub question: String,
    /// What to do about it, or what was found; empty when nothing is left to do.
    pub note: String,
}

impl Catalogue {
    /// The heading of a section.
    pub fn section(&self, section: &Section) -> String {
        self.text(&section_key(section), &[])
    }

    /// What a checklist is called: its list, and the step when only one is wanted.
    pub fn checklist(&self, choice: &ChecklistChoice) -> String {
        let list = self.text(&format!("checklist-kind--{}", choice.kind().as_str()), &[]);
        match choice.step {
            Some(step) => {
                let step = self.text(&format!("step--{}", step.as_str()), &[]);
                format!("{list}: {}", step.to_lowercase())
            }
            None => list,
        }
    }

    /// An item in words.
    pub fn item(&self, item: &Item) -> ItemText {
        let (criterion, finding) = (self.criterion(item.finding.criterion), self.finding(&item.finding));
        let remedy = if criterion.remedy.is_empty() { finding.remedy } else { criterion.remedy };
        let note = match (item.state(), item.finding.reason) {
            (ItemState::Shown | ItemState::Answered, _) => String::new(),
            (ItemState::Unclear, _) => finding.message,
            (ItemState::Contradicted, _) => [finding.message, remedy].join(" "),
            // What was found says more than what to do in general.
            (_, Some(Reason::Judgement | Reason::AnswersDiffer | Reason::Asked | Reason::AnnouncedLater)) => {
                finding.message
            }
            _ => first_sentence(&remedy).to_owned(),
        };
        ItemText { title: criterion.title, question: criterion.question, note }
    }

    /// What to do next: the first task with something left to do; on a list without tasks, the first item.
    pub fn next(&self, list: &Checklist) -> Option<String> {
        let open = |filled: &Filled| filled.items.iter().position(|item| item.state() == ItemState::Open);
        let (filled, at) = list.sections.iter().find_map(|filled| Some((filled, open(filled)?)))?;
        let is_task = filled.section.step.is_some();
        let item = filled.items.get(at).map(|item| self.title(item.finding.criterion));
        if is_task { Some(self.section(filled.section)) } else { item }
    }
}

/// The key of a heading. Themes have their names already.
pub(crate) fn section_key(section: &Section) -> String {
    match section.list {
        ChecklistKind::Everything => format!("theme--{}", section.id),
        list => format!("checklist-{}--{}", list.as_str(), section.id),
    }
}

/// The first sentence of a text. The rest says how to write it down, and is told where there is room.
fn first_sentence(text: &str) -> &str {
    let is_end = |(at, _): &(usize, &str)| {
        let next = text.get(at + 2..).and_then(|rest| rest.chars().next());
        next.is_some_and(char::is_uppercase)
    };
    let end = text.match_indices(". ").find(is_end).map_or(text.len(), |(at, _)| at + 1);
    text.get(..end).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::first_sentence;
    use crate::{Catalogue, Language};
    use mestring::assess::Request;
    use mestring::checklist::{ChecklistChoice, ChecklistKind, ItemState, Step, checklist};
    use mestring::criterion::Profile;
    use mestring::model::Offer;
    use mestring::value::Date;

    #[test]
    fn a_sentence_ends_before_a_capital_letter() {
        assert_eq!(first_sentence("Bestem når, kl. 9 til dømes. Skriv det."), "Bestem når, kl. 9 til dømes.");
        assert_eq!(first_sentence("Skriv det."), "Skriv det.");
        assert_eq!(first_sentence("Éin. Å ja."), "Éin.");
        assert_eq!(first_sentence(""), "");
    }

    #[test]
    fn an_item_asks_and_says_what_to_do() {
        let text = r#"{"format": "mestring/offer/1", "title": {"nn": "Kurs"}, "kinds": ["course"], "offerTypes": ["group"],
            "provider": {"kind": "hospital"}, "participation": {"planning": {"userRepresentatives": 0}}}"#;
        let (offer, day) = (Offer::from_json(text).unwrap(), Date::try_new("2026-11-22").unwrap());
        let request = Request::on(&day).profiles(Profile::STANDARD);
        for language in Language::ALL {
            let texts = Catalogue::new(language);
            for list in ChecklistKind::ALL {
                let choice = ChecklistChoice::default().list(*list);
                let made = checklist(&offer, &request, &choice);
                assert!(made.items().count() > 0, "{list:?}");
                for item in made.items() {
                    let told = texts.item(item);
                    assert!(told.question.ends_with('?'), "{}", told.question);
                    assert_eq!(told.note.is_empty(), item.state().is_done(), "{}: {}", told.title, told.note);
                }
                assert!(made.sections.iter().all(|filled| !texts.section(filled.section).contains("--")));
            }
            let planning = ChecklistChoice::default().step(Step::Planning);
            let made = checklist(&offer, &request, &planning);
            let wrong = made.items().find(|item| item.state() == ItemState::Contradicted).unwrap();
            let told = texts.item(wrong);
            assert!(told.note.contains(&texts.finding(&wrong.finding).message), "{}", told.note);
            let first = made.sections.iter().find(|one| one.items.iter().any(|item| item.state() == ItemState::Open));
            assert_eq!(texts.next(&made), first.map(|filled| texts.section(filled.section)));
            let participation = ChecklistChoice::default().list(ChecklistKind::Participation);
            let made = checklist(&offer, &request, &participation);
            let open = made.items().find(|item| item.state() == ItemState::Open);
            assert_eq!(texts.next(&made), open.map(|item| texts.title(item.finding.criterion)));
            assert!(texts.checklist(&planning).contains(": "));
        }
    }
}
