//! What holds of the lists.

use super::*;
use crate::attestation::{Attestation, AttestationAnswer};
use crate::criteria::{CRITERIA, find};
use crate::model::Provider;
use std::collections::BTreeSet;

/// Every criterion that a section names.
fn named() -> impl Iterator<Item = (&'static Section, &'static str)> {
    let ids = |section: &'static Section| {
        section.members.iter().flat_map(|members| match members {
            Members::These(ids) => *ids,
            _ => &[],
        })
    };
    sections().flat_map(move |section| ids(section).map(move |id| (section, *id)))
}

/// The ids of the criteria in the sections of a list.
fn on(list: ChecklistKind) -> Vec<&'static str> {
    let sections = sections().filter(|section| section.list == list);
    let criteria = sections.flat_map(|section| section.members.iter().flat_map(|members| members.criteria(CRITERIA)));
    criteria.map(|criterion| criterion.id).collect()
}

fn offer(json: &str) -> Offer {
    Offer::from_json(format!(r#"{{"format": "mestring/offer/1", {json}}}"#)).unwrap()
}

fn day() -> Date {
    Date::try_new("2026-11-22").unwrap()
}

fn made(offer: &Offer, choice: &ChecklistChoice) -> Checklist {
    checklist(offer, &Request::on(&day()).profiles(Profile::STANDARD), choice)
}

#[test]
fn every_criterion_that_a_section_names_exists() {
    for id in named().map(|(_, id)| id).chain(lists::OF_NEXT_ROUND.iter().copied()) {
        assert!(find(id).is_some_and(|criterion| criterion.id == id), "{id} is no criterion");
    }
}

#[test]
fn sections_have_names_of_their_own_and_something_in_them() {
    let mut seen = BTreeSet::new();
    for section in sections() {
        assert!(seen.insert((section.list, section.id)), "{}", section.id);
        let is_filled = |members: &Members| !members.criteria(CRITERIA).is_empty();
        // Packs come one by one.
        let is_pack = matches!(section.members, [Members::Theme(theme)] if theme.is_of_packs());
        assert!(is_pack || section.members.iter().any(is_filled), "{} is empty", section.id);
    }
}

#[test]
fn tasks_come_in_the_order_of_the_work() {
    let steps: Vec<_> = standard_method::TASKS.iter().map(|task| task.step.unwrap()).collect();
    assert!(steps.is_sorted(), "{steps:?}");
    assert_eq!(steps.len(), 21);
    assert_eq!(steps.iter().copied().collect::<BTreeSet<_>>().len(), Step::ALL.len());
    assert!(standard_method::TASKS.iter().all(|task| !task.roles.is_empty()));
}

#[test]
fn a_criterion_is_in_one_section_of_a_list_and_once_in_a_step() {
    let mut seen = BTreeSet::new();
    for (section, id) in named() {
        assert!(seen.insert((section.list, section.step, id)), "{id} twice");
    }
    for list in [ChecklistKind::Participation, ChecklistKind::HealthPedagogy, ChecklistKind::Digital] {
        let mut ids = on(list);
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{list:?} has one twice");
    }
}

#[test]
fn lists_leave_nothing_of_their_theme_out() {
    let of = |theme| CRITERIA.iter().filter(move |criterion| criterion.theme == theme);
    for (list, theme) in [
        (ChecklistKind::Participation, Theme::Participation),
        (ChecklistKind::HealthPedagogy, Theme::Pedagogy),
        (ChecklistKind::Digital, Theme::Digital),
    ] {
        let ids = on(list);
        let missing: Vec<_> = of(theme).filter(|criterion| !ids.contains(&criterion.id)).map(|one| one.id).collect();
        assert!(missing.is_empty(), "{list:?} lacks {missing:?}: put each in a section of checklist/lists.rs");
    }
}

#[test]
fn the_quality_cycle_has_what_rests_on_its_provisions() {
    let ids = on(ChecklistKind::QualityCycle);
    let provisions = ["lkf-6", "lkf-7", "lkf-8", "lkf-9"];
    let rests = |criterion: &&&Criterion| criterion.bases.iter().any(|basis| provisions.contains(&basis.source.id));
    let resting: Vec<_> = CRITERIA.iter().filter(rests).map(|criterion| criterion.id).collect();
    assert!(resting.len() > 10 && resting.iter().all(|id| ids.contains(id)), "{resting:?}");
}

#[test]
fn everything_is_everything() {
    let ids = on(ChecklistKind::Everything);
    assert_eq!(ids.len(), CRITERIA.len());
    for theme in Theme::ALL {
        let is_it = |section: &&Section| section.list == ChecklistKind::Everything && section.id == theme.as_str();
        let section = sections().find(is_it).unwrap_or_else(|| panic!("{theme:?} has no section"));
        assert_eq!(section.members, [Members::Theme(*theme)]);
    }
}

#[test]
fn what_is_about_participants_is_asked_when_planning_is() {
    let offer = offer(
        r#""kinds": ["course"], "offerTypes": ["group"], "careLevel": "specialist", "provider": {"kind": "hospital"}"#,
    );
    let everything = ChecklistChoice::default().list(ChecklistKind::Everything);
    let has = |request: &Request<'_>| {
        let list = checklist(&offer, request, &everything);
        list.items().any(|item| item.finding.criterion.id == "voluntary-told")
    };
    let request = Request::on(&day());
    assert!(has(&request.clone().profiles(Profile::STANDARD)));
    assert!(!has(&request.clone()), "the public description alone");
    assert!(!has(&request.clone().profiles(Profile::STANDARD).skip(vec!["voluntary-told".to_owned()])));
    // Whatever was left out is left out of every list.
    let choice = ChecklistChoice::default();
    let only = checklist(&offer, &request.only(vec!["user-representative-planning".to_owned()]), &choice);
    assert_eq!(
        only.items().map(|item| item.finding.criterion.id).collect::<Vec<_>>(),
        ["user-representative-planning"]
    );
}

#[test]
fn steps_and_roles_choose() {
    let offer = offer(r#""offerTypes": ["group"]"#);
    let whole = made(&offer, &ChecklistChoice::default());
    let mut seen = 0;
    for step in Step::ALL {
        let part = made(&offer, &ChecklistChoice::default().step(*step));
        assert!(part.sections.iter().all(|section| section.section.step == Some(*step)), "{step:?}");
        seen += part.items().count();
    }
    assert_eq!(seen, whole.items().count());
    for role in AttestationRole::ALL {
        let part = made(&offer, &ChecklistChoice::default().role(*role));
        assert!(part.items().count() > 0 && part.items().all(|item| item.roles.contains(role)), "{role:?}");
        // Professionals have a part in every task.
        let is_all = part.items().count() == whole.items().count();
        assert_eq!(is_all, *role == AttestationRole::Professional, "{role:?}");
    }
    let later = ChecklistChoice::default().list(ChecklistKind::QualityCycle).step(Step::NextRound);
    let provider = r#""provider": {"kind": "hospital"}, "careLevel": "specialist", "title": {"nn": "Kurs"}"#;
    let made = made(&self::offer(provider), &later);
    assert_eq!(made.sections.iter().map(|one| one.section.id).collect::<Vec<_>>(), ["correct"]);
}

#[test]
fn contradictions_come_first_and_shown_items_are_done() {
    let offer = offer(
        r#""offerTypes": ["group"], "careLevel": "specialist", "provider": {"kind": "hospital"},
           "kinds": ["course"], "participation": {"planning": {"userRepresentatives": 0, "professionals": 2}}"#,
    );
    let list = made(&offer, &ChecklistChoice::default().list(ChecklistKind::Participation));
    for section in &list.sections {
        let states: Vec<_> = section.items.iter().map(|item| item.state() == ItemState::Contradicted).collect();
        assert!(states.is_sorted_by(|before, after| before >= after), "{}", section.section.id);
    }
    assert_eq!(list.count(ItemState::Contradicted), 1);
}

#[test]
fn an_answer_made_from_an_item_counts() {
    let offer = offer(
        r#""title": {"nn": "Kurs"}, "offerTypes": ["group"], "kinds": ["course"], "provider": {"kind": "hospital"}"#,
    );
    let profile = Provider::from_json(r#"{"format": "mestring/provider/1", "id": "trust"}"#).unwrap();
    let choice = ChecklistChoice::default().list(ChecklistKind::Everything);
    let request = Request::on(&day()).profiles(Profile::STANDARD).provider(&profile);
    let before = checklist(&offer, &request, &choice);
    let open = before.items().filter(|item| item.state() == ItemState::Open);
    let answers: Vec<_> = open
        .map(|item| Attestation {
            criterion: Slug::try_new(item.finding.criterion.id).unwrap(),
            subject: item.subject.clone(),
            answer: AttestationAnswer::Yes,
            role: *item.roles.first().unwrap(),
            date: day(),
            note: None,
            fingerprint: item.fingerprint.clone().unwrap(),
        })
        .collect();
    let of_provider = answers.iter().filter(|answer| answer.subject == Subject::Provider).count();
    assert!(of_provider > 5 && answers.len() > of_provider + 20, "{of_provider} of {}", answers.len());

    let after = checklist(&offer, &request.attestations(&answers), &choice);
    assert_eq!(after.count(ItemState::Open), 0);
    assert_eq!(after.count(ItemState::Answered), answers.len());
    assert_eq!(after.done(), before.done() + answers.len());
    assert_eq!(after.total(), before.total());
    assert!(after.attestations.iter().all(|answer| answer.state == crate::assess::Counted::Counts));
}

#[test]
fn what_is_unclear_is_told_by_the_fact_that_settles_it_and_not_counted() {
    let offer = offer(r#""title": {"nn": "Kurs"}"#);
    let list = made(&offer, &ChecklistChoice::default().list(ChecklistKind::Everything));
    let unclear = list.unclear();
    let told: usize = unclear.iter().map(|(_, items)| items.len()).sum();
    assert!(unclear.len() > 3 && told == list.count(ItemState::Unclear), "{told}");
    assert!(unclear.is_sorted_by(|(_, before), (_, after)| before.len() >= after.len()));
    assert_eq!(list.total() + told, list.items().count());
}

#[test]
fn a_criterion_of_two_steps_is_counted_once() {
    let twice = |list: &Checklist| {
        let ids: Vec<_> = list.items().map(|item| item.finding.criterion.id).collect();
        ids.iter().filter(|id| ids.iter().filter(|other| other == id).count() > 1).count()
    };
    let offer = offer(r#""offerTypes": ["group"], "kinds": ["course"]"#);
    let list = made(&offer, &ChecklistChoice::default());
    let states = ItemState::ALL.iter().map(|state| list.count(*state)).sum::<usize>();
    assert_eq!(states, list.items().count() - twice(&list) / 2);
}
