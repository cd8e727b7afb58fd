//! How findings are come to: the outcomes, whom sources bind, which runs count, and what answers change. All of it tried on
//! small criteria of the tests' own.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at the first surprise"
)]

use mestring::assess::Counted::{Counts, Later, Replaced};
use mestring::assess::Outcome::{Conflict, Met, NeedsReview, NotApplicable, NotShown};
use mestring::assess::{Counted, Finding, How, Outcome, Reason, Request, assess, fingerprint};
use mestring::attestation::AttestationAnswer::{
    DoNotKnow, No as AnswerNo, NotApplicable as SaysNotApplicable, Yes as AnswerYes,
};
use mestring::attestation::{Attestation, AttestationAnswer, AttestationRole, Subject};
use mestring::criteria::CRITERIA;
use mestring::criterion::Rule::{All, Always, Any, AnyItem, EveryItem, EveryRun, Fact, Known, Never, Not, Part};
use mestring::criterion::Test::{
    AtLeast, AtMost, HasAll, Is, No, NotSaidToBe, Only, SaidToBe, StartsBelow, Stated, Yes,
};
use mestring::criterion::{Basis, Ceiling, Check, Criterion, Force, Profile, Rule, Target, Theme};
use mestring::fact::FactId;
use mestring::facts;
use mestring::model::identity::CareLevel;
use mestring::model::{Offer, Provider};
use mestring::source::{Bound, Day, Party, Source, Validity, Voluntary};
use mestring::value::{Fingerprint, Slug};
use mestring_schemas::Schema;
use mestring_schemas::answer::assessment as written;
use mestring_tests::corpus;
use mestring_tests::documents::documents;
use mestring_tests::own::{
    FOR_EVERYONE, TODAY, answered, by, criterion, day, found, found_with, keep, offer, places, provider,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write as _;

// What the small criteria ask about: three that are said with yes or no.

const GOOD: Rule = Fact(facts::INTERDISCIPLINARY, Yes);
const BAD: Rule = Fact(facts::INTERDISCIPLINARY, No);
const LOW_THRESHOLD: Rule = Fact(facts::ACCESS_LOW_THRESHOLD, Yes);
const VOLUNTARY: Rule = Fact(facts::ACCESS_VOLUNTARY, Yes);

fn good() -> Value {
    json!({ "interdisciplinary": true })
}

fn bad() -> Value {
    json!({ "interdisciplinary": false })
}

fn unknown() -> Value {
    json!({})
}

/// Outcome, how and reason.
type Seen = (Outcome, Option<How>, Option<Reason>);

fn seen(finding: &Finding) -> Seen {
    (finding.outcome, finding.how, finding.reason)
}

const SHOWN: Seen = (Met, Some(How::Shown), None);
const CONFLICT: Seen = (Conflict, None, None);
const NOT_SHOWN: Seen = (NotShown, None, None);
const JUDGEMENT: Seen = (NeedsReview, None, Some(Reason::Judgement));
const FACTS_UNKNOWN: Seen = (NeedsReview, None, Some(Reason::FactsUnknown));
const NOTHING: Seen = (NotApplicable, None, Some(Reason::NothingToJudge));

// --- Outcomes ---

#[test]
fn the_truth_table_holds_row_by_row() {
    let rows = [
        ("expected", Check::expected(GOOD), [SHOWN, NOT_SHOWN, NOT_SHOWN]),
        ("expected, and stated to be wrong", Check::expected(GOOD).refuted_by(BAD), [SHOWN, CONFLICT, NOT_SHOWN]),
        ("suggested", Check::suggested(GOOD), [SHOWN, NOT_SHOWN, NOT_SHOWN]),
        ("expected or for review", Check::expected_or_review(GOOD), [SHOWN, JUDGEMENT, FACTS_UNKNOWN]),
        ("conflict", Check::conflict_when(BAD), [SHOWN, CONFLICT, FACTS_UNKNOWN]),
        ("review", Check::review_when(BAD), [NOTHING, JUDGEMENT, FACTS_UNKNOWN]),
        ("conflict before review", Check::conflict_when(BAD).or_review_when(BAD), [SHOWN, CONFLICT, FACTS_UNKNOWN]),
        (
            "review beside conflict",
            Check::conflict_when(Never).or_review_when(BAD),
            [NOTHING, JUDGEMENT, FACTS_UNKNOWN],
        ),
        // What a reader takes for granted is never unknown.
        (
            "conflict by what is taken for granted",
            Check::conflict_when(Not(&Fact(facts::CARE_LEVEL, NotSaidToBe(&["municipal"])))),
            [SHOWN, SHOWN, SHOWN],
        ),
    ];
    for (name, check, expected) in rows {
        let trigger = matches!(check, Check::Trigger { .. });
        for (facts, expected) in [good(), bad(), unknown()].into_iter().zip(expected) {
            let small = criterion("small", copy(&check));
            let finding = found(small, facts.clone());
            assert_eq!(seen(&finding), expected, "{name}: {facts}");
            assert!(finding.criterion.can_be(finding.outcome), "{name}: {facts}");
            if expected == FACTS_UNKNOWN {
                assert_eq!(finding.settled_by, Some(facts::INTERDISCIPLINARY), "{name}: {facts}");
                assert!(!trigger || finding.weight == 0, "{name}: what is unknown weighs nothing");
            } else {
                assert_eq!(finding.settled_by, None, "{name}: {facts}");
            }
        }
    }
}

fn copy(check: &Check) -> Check {
    match *check {
        Check::Expected { shown, refuted, lack } => Check::Expected { shown, refuted, lack },
        Check::Trigger { conflict, review } => Check::Trigger { conflict, review },
    }
}

#[test]
fn under_the_ceiling_a_person_judges_what_would_be_met() {
    for check in [Check::expected(GOOD), Check::expected_or_review(GOOD), Check::conflict_when(BAD)] {
        let small = |facts| found(Criterion { ceiling: Ceiling::Judgement, ..criterion("small", copy(&check)) }, facts);
        assert_eq!(seen(&small(good())), JUDGEMENT);
        assert_ne!(small(bad()).outcome, Met);
    }
    // Inherited or shown, it is the same.
    let profile = provider(json!({ "access": { "lowThreshold": true } }));
    let small = Criterion { ceiling: Ceiling::Judgement, ..criterion("small", Check::expected(LOW_THRESHOLD)) };
    let finding = found_with(small, unknown(), Request::on(&day(TODAY)).provider(&profile));
    assert_eq!((seen(&finding), places(&finding)), (JUDGEMENT, vec!["provider:/access/lowThreshold".to_owned()]));
    // A conflict stays one, and people can say yes.
    let small = || Criterion { ceiling: Ceiling::Judgement, ..criterion("small", Check::conflict_when(BAD)) };
    assert_eq!(seen(&found(small(), bad())), CONFLICT);
    assert_eq!(with_answers(small(), good(), &[AnswerYes]).0, (Met, Some(How::Attested), None));
}

#[test]
fn about_one_participant_nothing_is_missing() {
    let individual = |check| Criterion { target: Target::Individual, ..criterion("small", check) };
    let review = (NeedsReview, None, Some(Reason::Individual));
    for facts in [bad(), unknown()] {
        for check in [Check::expected(GOOD), Check::suggested(GOOD), Check::expected_or_review(GOOD)] {
            let finding = found(individual(check), facts.clone());
            assert_eq!(seen(&finding), review, "{facts}");
            assert!(!finding.criterion.can_be(NotShown));
        }
    }
    assert_eq!(seen(&found(individual(Check::expected(GOOD)), good())), SHOWN);
    assert_eq!(seen(&found(individual(Check::conflict_when(BAD)), bad())), CONFLICT);
}

/// A basis that speaks to everyone, this strongly.
fn basis_of(force: Force) -> Basis {
    match force {
        Force::Advice => Basis::advice(&FOR_EVERYONE),
        Force::Recommendation => Basis::recommendation(&FOR_EVERYONE),
        Force::GuidelineMust => Basis::guideline_must(&FOR_EVERYONE),
        Force::StatuteDuty => Basis::duty(&FOR_EVERYONE),
    }
}

#[test]
fn weights_follow_the_table() {
    use Force::{Advice, GuidelineMust, Recommendation, StatuteDuty};
    use Target::{Description, Individual, Organisation};
    let forces = [Advice, Recommendation, GuidelineMust, StatuteDuty];
    // By force, from advice to law.
    let rows = [
        ("met", Check::expected(GOOD), good(), Description, [0, 0, 0, 0]),
        ("nothing to judge", Check::review_when(BAD), good(), Description, [0, 0, 0, 0]),
        ("not shown in a text", Check::expected(GOOD), unknown(), Description, [1, 2, 2, 2]),
        ("not shown of an offer", Check::expected(GOOD), unknown(), Target::Offer, [1, 1, 2, 2]),
        ("not shown of an organisation", Check::expected(GOOD), unknown(), Organisation, [1, 1, 1, 1]),
        ("suggested", Check::suggested(GOOD), unknown(), Description, [1, 1, 1, 1]),
        ("conflict", Check::conflict_when(BAD), bad(), Description, [2, 3, 3, 4]),
        ("conflict of an organisation", Check::conflict_when(BAD), bad(), Organisation, [2, 3, 3, 4]),
        ("conflict of a suggestion", Check::suggested(GOOD).refuted_by(BAD), bad(), Description, [2, 3, 3, 4]),
        ("for review", Check::review_when(BAD), bad(), Description, [1, 1, 2, 2]),
        ("for review, expected", Check::expected_or_review(GOOD), bad(), Description, [1, 1, 2, 2]),
        ("of each participant", Check::expected(GOOD), unknown(), Individual, [1, 1, 1, 1]),
        ("facts unknown", Check::conflict_when(BAD), unknown(), Description, [0, 0, 0, 0]),
        ("facts unknown, expected", Check::expected_or_review(GOOD), unknown(), Description, [0, 0, 0, 0]),
    ];
    let basis = |force| keep([basis_of(force)]);
    for (name, check, facts, target, weights) in rows {
        for (force, weight) in forces.into_iter().zip(weights) {
            let small = Criterion { bases: basis(force), target, ..criterion("small", copy(&check)) };
            let finding = found(small, facts.clone());
            assert_eq!((finding.force, finding.weight), (Some(force), weight), "{name}, {force:?}");
        }
    }
    // Two statements that may not both be right weigh as a missing basic.
    for force in forces {
        let check = Check::review_when(BAD);
        let small = Criterion { bases: basis(force), theme: Theme::Consistency, ..criterion("small", check) };
        assert_eq!(found(small, bad()).weight, 3, "{force:?}");
    }
    // What is shown weighs little, also when a person has to say whether it is enough.
    for force in forces {
        let small =
            Criterion { bases: basis(force), ceiling: Ceiling::Judgement, ..criterion("small", Check::expected(GOOD)) };
        let finding = found(small, good());
        assert_eq!((seen(&finding), finding.weight), ((NeedsReview, None, Some(Reason::Judgement)), 1), "{force:?}");
    }
    // The basics weigh more, and so does what is a condition for the rest; nothing that is missing weighs as a broken law.
    for (force, basic, condition) in
        [(Advice, 3, 2), (Recommendation, 3, 3), (GuidelineMust, 3, 3), (StatuteDuty, 3, 3)]
    {
        let small =
            || Criterion { bases: basis(force), target: Description, ..criterion("small", Check::expected(GOOD)) };
        assert_eq!(found(Criterion { theme: Theme::Basics, ..small() }, unknown()).weight, basic, "{force:?}");
        assert_eq!(found(Criterion { prerequisite: true, ..small() }, unknown()).weight, condition, "{force:?}");
    }
    // What is for others weighs nothing.
    assert_eq!(found(Criterion { when: Never, ..criterion("small", Check::expected(GOOD)) }, unknown()).weight, 0);
}

// --- Conditions ---

/// A rule as an assessment answers it: `Some`, or `None` when it does not know.
fn answer(rule: Rule, facts: Value) -> Option<bool> {
    let finding = found(Criterion { when: rule, ..criterion("small", Check::expected(Always)) }, facts);
    match seen(&finding) {
        SHOWN => Some(true),
        (NotApplicable, None, Some(Reason::OtherOffers)) => Some(false),
        (NeedsReview, None, Some(Reason::ApplicabilityUnknown)) => {
            assert!(finding.settled_by.is_some(), "something settles it");
            None
        }
        other => panic!("{other:?}"),
    }
}

/// Conditions of three facts, and what they come to by Kleene's tables.
fn conditions() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![Just(Condition::Always), Just(Condition::Never), (0..3usize).prop_map(Condition::Fact)];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Condition::All),
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Condition::Any),
            inner.clone().prop_map(|inner| Condition::Not(Box::new(inner))),
            inner.prop_map(|inner| Condition::Known(Box::new(inner))),
        ]
    })
}

#[derive(Clone, Debug)]
enum Condition {
    Always,
    Never,
    Fact(usize),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    Known(Box<Self>),
}

impl Condition {
    fn rule(&self) -> Rule {
        let rules = |all: &[Self]| &**keep(all.iter().map(Self::rule).collect::<Vec<_>>());
        match self {
            Self::Always => Always,
            Self::Never => Never,
            Self::Fact(at) => [GOOD, LOW_THRESHOLD, VOLUNTARY][*at],
            Self::All(all) => All(rules(all)),
            Self::Any(all) => Any(rules(all)),
            Self::Not(inner) => Not(keep(inner.rule())),
            Self::Known(inner) => Known(keep(inner.rule())),
        }
    }

    /// 0 is no, 1 is unknown, 2 is yes: all is the least, any the greatest, not turns them round. What is not known to be
    /// true is not known.
    fn kleene(&self, facts: [Option<bool>; 3]) -> u8 {
        match self {
            Self::Always => 2,
            Self::Never => 0,
            Self::Fact(at) => facts[*at].map_or(1, |yes| if yes { 2 } else { 0 }),
            Self::All(all) => all.iter().map(|one| one.kleene(facts)).min().unwrap_or(2),
            Self::Any(all) => all.iter().map(|one| one.kleene(facts)).max().unwrap_or(0),
            Self::Not(inner) => 2 - inner.kleene(facts),
            Self::Known(inner) => inner.kleene(facts) / 2 * 2,
        }
    }
}

fn three(facts: [Option<bool>; 3]) -> Value {
    let mut fields = json!({});
    let [interdisciplinary, low_threshold, voluntary] = facts;
    if let Some(yes) = interdisciplinary {
        fields["interdisciplinary"] = yes.into();
    }
    if let Some(yes) = low_threshold {
        fields["access"]["lowThreshold"] = yes.into();
    }
    if let Some(yes) = voluntary {
        fields["access"]["voluntary"] = yes.into();
    }
    fields
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn conditions_are_answered_as_kleene_has_it(condition in conditions(), facts: [Option<bool>; 3]) {
        let expected = [Some(false), None, Some(true)][usize::from(condition.kleene(facts))];
        prop_assert_eq!(answer(condition.rule(), three(facts)), expected);
    }

    #[test]
    fn the_fact_named_is_one_that_is_open(condition in conditions(), facts: [Option<bool>; 3]) {
        let small = Criterion { when: condition.rule(), ..criterion("small", Check::expected(Always)) };
        if let Some(fact) = found(small, three(facts)).settled_by {
            let open = [facts::INTERDISCIPLINARY, facts::ACCESS_LOW_THRESHOLD, facts::ACCESS_VOLUNTARY]
                .into_iter()
                .zip(facts)
                .filter(|(_, stated)| stated.is_none());
            prop_assert!(open.into_iter().any(|(open, _)| open == fact), "{:?} is stated", fact);
        }
    }
}

#[test]
fn tests_of_facts_say_what_they_say() {
    let kinds = |words: &[&str]| if words.is_empty() { json!({}) } else { json!({ "kinds": words }) };
    let of_kinds = |test, words: &[&str]| answer(Fact(facts::KINDS, test), kinds(words));
    assert_eq!(of_kinds(Stated, &["course"]), Some(true));
    assert_eq!(of_kinds(Stated, &[]), None);
    assert_eq!(of_kinds(Is(&["course", "school"]), &["group", "school"]), Some(true));
    assert_eq!(of_kinds(Is(&["course", "school"]), &["group"]), Some(false));
    assert_eq!(of_kinds(HasAll(&["course", "group"]), &["group", "course", "school"]), Some(true));
    assert_eq!(of_kinds(HasAll(&["course", "group"]), &["group"]), Some(false));
    assert_eq!(of_kinds(Only(&["course", "group"]), &["group"]), Some(true));
    assert_eq!(of_kinds(Only(&["course", "group"]), &["group", "school"]), Some(false));
    assert_eq!(of_kinds(NotSaidToBe(&["course"]), &["group"]), Some(true));
    assert_eq!(of_kinds(NotSaidToBe(&["course"]), &["group", "course"]), Some(false));
    assert_eq!(of_kinds(NotSaidToBe(&["course"]), &[]), Some(true));
    assert_eq!(of_kinds(SaidToBe(&["course"]), &["group", "course"]), Some(true));
    assert_eq!(of_kinds(SaidToBe(&["course"]), &["group"]), Some(false));
    assert_eq!(of_kinds(SaidToBe(&["course"]), &[]), Some(false));
    for test in [Is(&["course"]), HasAll(&["course"]), Only(&["course"])] {
        assert_eq!(of_kinds(test, &[]), None);
    }
    // A number that is open towards the limit is not known.
    let sessions = |test, sessions: Value| {
        answer(Fact(facts::SCHEDULE_SESSIONS, test), json!({ "schedule": { "sessions": sessions } }))
    };
    for (given, at_least_six, at_most_six, starts_below_six) in [
        (json!({ "exactly": 6 }), Some(true), Some(true), Some(false)),
        (json!({ "exactly": 5 }), Some(false), Some(true), Some(true)),
        (json!({ "exactly": 7 }), Some(true), Some(false), Some(false)),
        (json!({ "between": { "from": 6, "to": 8 } }), Some(true), None, Some(false)),
        (json!({ "between": { "from": 5, "to": 6 } }), None, Some(true), Some(true)),
        (json!({ "between": { "from": 4, "to": 5 } }), Some(false), Some(true), Some(true)),
        (json!({ "atLeast": 6 }), Some(true), None, Some(false)),
        (json!({ "atLeast": 5 }), None, None, Some(true)),
        (json!({ "atLeast": 7 }), Some(true), Some(false), Some(false)),
        (json!({ "atMost": 6 }), None, Some(true), None),
        (json!({ "atMost": 5 }), Some(false), Some(true), Some(true)),
        (json!({ "about": 6 }), None, None, None),
    ] {
        assert_eq!(sessions(StartsBelow(6), given.clone()), starts_below_six, "starts below: {given}");
        assert_eq!(sessions(AtLeast(6), given.clone()), at_least_six, "at least: {given}");
        assert_eq!(sessions(AtMost(6), given.clone()), at_most_six, "at most: {given}");
    }
}

#[test]
fn conditions_of_items_are_about_one_item_at_a_time() {
    const DAILY_FOOD: Rule =
        All(&[Part(facts::COST_FEES, "kind", Is(&["food"])), Part(facts::COST_FEES, "per", Is(&["day"]))]);
    let fees = |fees: Value| json!({ "cost": { "fees": fees } });
    let any = |given| answer(AnyItem(facts::COST_FEES, &DAILY_FOOD), fees(given));
    let every = |given| answer(EveryItem(facts::COST_FEES, &DAILY_FOOD), fees(given));
    let (food, daily) = (json!({ "kind": "food", "per": "offer" }), json!({ "kind": "materials", "per": "day" }));
    let both = json!({ "kind": "food", "per": "day" });
    let half = json!({ "kind": "food" });
    assert_eq!(any(json!([food, daily])), Some(false), "the one is food, the other is daily");
    assert_eq!(any(json!([food, both])), Some(true));
    assert_eq!(any(json!([food, half])), None);
    assert_eq!(any(json!([half, both])), Some(true));
    assert_eq!(every(json!([both, both.clone()])), Some(true));
    assert_eq!(every(json!([both, half])), None);
    assert_eq!(every(json!([half, food])), Some(false));
    // Without the list it is not known of any.
    assert_eq!(answer(AnyItem(facts::COST_FEES, &DAILY_FOOD), json!({})), None);
    assert_eq!(answer(EveryItem(facts::COST_FEES, &DAILY_FOOD), json!({})), None);
}

#[test]
fn the_first_open_fact_settles_what_is_not_known() {
    let when = |when, facts| {
        let small = Criterion { when, ..criterion("small", Check::expected(Always)) };
        found(small, facts).settled_by.map(FactId::name)
    };
    assert_eq!(when(All(&[GOOD, LOW_THRESHOLD]), json!({})), Some("interdisciplinary"));
    assert_eq!(when(All(&[GOOD, LOW_THRESHOLD]), good()), Some("access.lowThreshold"));
    assert_eq!(when(Any(&[LOW_THRESHOLD, GOOD]), json!({})), Some("access.lowThreshold"));
    // Who holds it is asked when everything that it rests on is for some.
    let some = keep([Basis::duty(keep(HOSPITALS))]);
    let small = Criterion { bases: some, ..criterion("small", Check::expected(GOOD)) };
    let finding = found(small, good());
    assert_eq!(seen(&finding), (NeedsReview, None, Some(Reason::ApplicabilityUnknown)));
    assert_eq!((finding.settled_by, finding.force, finding.weight), (Some(facts::PROVIDER_KIND), None, 0));
    // What is stated too roughly to tell has to be stated better.
    let sessions = |sessions: Value| json!({ "schedule": { "sessions": sessions } });
    let six = Fact(facts::SCHEDULE_SESSIONS, AtLeast(6));
    assert_eq!(when(six, sessions(json!({ "about": 6 }))), Some("schedule.sessions"));
    assert_eq!(
        when(All(&[Fact(facts::SCHEDULE_SESSIONS, AtLeast(6)), GOOD]), sessions(json!({ "about": 6 }))),
        Some("interdisciplinary")
    );
    // Which offers a basis is about is asked too.
    let some = keep([Basis::duty(&FOR_EVERYONE).when(LOW_THRESHOLD)]);
    let small = Criterion { bases: some, ..criterion("small", Check::expected(GOOD)) };
    assert_eq!(found(small, good()).settled_by, Some(facts::ACCESS_LOW_THRESHOLD));
}

// --- What it rests on ---

const HOSPITALS: Source = Source {
    levels: &[CareLevel::Specialist],
    ..bound(mestring::source::parties(&[Party::HealthTrust, Party::Hospital], Voluntary::UnderContract))
};

const fn bound(bound: Bound) -> Source {
    Source { bound, ..FROM_EVERYONE }
}

const FROM_EVERYONE: Source = {
    static WORK: mestring::source::Work = mestring::source::Work::page("own", mestring::source::WorkKind::Act);
    mestring::source::page(&WORK, "https://example.org/", mestring::source::Modality::Duty)
};

fn held_by(kind: &str) -> Value {
    json!({ "provider": { "kind": kind } })
}

#[test]
fn the_strongest_that_speaks_to_the_provider_tells_the_force() {
    static DUTY: Source = Source { id: "own-duty", ..HOSPITALS };
    let small = || Criterion {
        bases: const { &[Basis::recommendation(&FOR_EVERYONE), Basis::duty(&DUTY), Basis::advice(&FOR_EVERYONE)] },
        ..criterion("small", Check::expected(GOOD))
    };
    let told = |facts| {
        let finding = found(small(), facts);
        (finding.outcome, finding.force, finding.sources().map(|source| source.id).collect::<Vec<_>>())
    };
    assert_eq!(told(held_by("hospital")), (NotShown, Some(Force::StatuteDuty), vec!["own", "own-duty", "own"]));
    assert_eq!(told(held_by("municipality")), (NotShown, Some(Force::Recommendation), vec!["own", "own"]));
    // Who holds it is not said: what speaks to everyone speaks to them.
    assert_eq!(told(json!({})), (NotShown, Some(Force::Recommendation), vec!["own", "own"]));
    // A basis for some offers only.
    let small = |facts| {
        let bases = const { &[Basis::recommendation(&FOR_EVERYONE), Basis::duty(&FOR_EVERYONE).when(LOW_THRESHOLD)] };
        found(Criterion { bases, ..criterion("small", Check::expected(GOOD)) }, facts).force
    };
    assert_eq!(small(json!({ "access": { "lowThreshold": true } })), Some(Force::StatuteDuty));
    assert_eq!(small(json!({ "access": { "lowThreshold": false } })), Some(Force::Recommendation));
    assert_eq!(small(json!({})), Some(Force::Recommendation));
}

/// Whether a duty with this bound speaks to the provider, or the fact that would tell.
fn binds(by: Source, facts: Value) -> &'static str {
    let bases = keep([Basis::duty(keep(by))]);
    let finding = found(Criterion { bases, ..criterion("small", Check::expected(Always)) }, facts);
    match seen(&finding) {
        SHOWN => "bound",
        (NotApplicable, None, Some(Reason::DoesNotBind)) => "not bound",
        (NeedsReview, None, Some(Reason::ApplicabilityUnknown)) => finding.settled_by.unwrap().name(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn rules_for_the_services_do_not_speak_outside_them() {
    let outside = || with("hospital", &json!({ "careLevel": "outside" }));
    let check = || Check::expected(Always);
    let by = |basis: Basis| found(Criterion { bases: keep([basis]), ..criterion("small", check()) }, outside());
    assert_eq!(seen(&by(Basis::duty(keep(HOSPITALS)))), (NotApplicable, None, Some(Reason::OtherOffers)));
    // A claim about such a rule is measured all the same, and rules for everyone are for everyone.
    assert_eq!(seen(&by(Basis::duty(keep(HOSPITALS)).of_claim())), SHOWN);
    assert_eq!(seen(&by(Basis::duty(keep(HOSPITALS)).cited())), SHOWN);
    assert_eq!(seen(&by(Basis::duty(&FOR_EVERYONE))), SHOWN);
}

/// An offer held by a body of this kind, with more fields of it or of its provider.
fn with(kind: &str, fields: &Value) -> Value {
    let mut all = held_by(kind);
    for (name, value) in fields.as_object().unwrap() {
        match value {
            Value::Object(inner) => inner.iter().for_each(|(name, value)| all["provider"][name] = value.clone()),
            value => all[name] = value.clone(),
        }
    }
    all
}

#[test]
fn a_duty_binds_those_that_it_names() {
    let kind = held_by;
    let parties = |parties, voluntary| bound(mestring::source::parties(parties, voluntary));
    for (source, facts, expected) in [
        (HOSPITALS, json!({}), "provider.kind"),
        (HOSPITALS, kind("hospital"), "bound"),
        (HOSPITALS, kind("health-trust"), "bound"),
        (HOSPITALS, kind("municipality"), "not bound"),
        (HOSPITALS, kind("private-specialist-under-contract"), "not bound"),
        // A voluntary organisation: under contract, with this part of the services.
        (HOSPITALS, kind("user-organisation"), "provider.underContract"),
        (HOSPITALS, with("user-organisation", &json!({ "provider": { "underContract": false } })), "not bound"),
        (HOSPITALS, with("user-organisation", &json!({ "provider": { "underContract": true } })), "careLevel"),
        (
            HOSPITALS,
            with("voluntary", &json!({ "provider": { "underContract": true }, "careLevel": "specialist" })),
            "bound",
        ),
        (
            HOSPITALS,
            with("voluntary", &json!({ "provider": { "contractWith": ["Helse X"] }, "careLevel": "joint" })),
            "bound",
        ),
        (
            HOSPITALS,
            with("voluntary", &json!({ "provider": { "underContract": true }, "careLevel": "municipal" })),
            "not bound",
        ),
        (
            HOSPITALS,
            with(
                "voluntary",
                &json!({ "provider": { "underContract": false, "contractWith": ["X"] }, "careLevel": "specialist" }),
            ),
            "not bound",
        ),
        // The three ways voluntary organisations can be bound.
        (
            parties(&[Party::Municipality], Voluntary::NotBound),
            with("voluntary", &json!({ "provider": { "underContract": true } })),
            "not bound",
        ),
        (
            parties(&[Party::Municipality], Voluntary::UnderContract),
            with("voluntary", &json!({ "provider": { "underContract": true } })),
            "bound",
        ),
        (parties(&[Party::Municipality], Voluntary::Bound), kind("foundation"), "bound"),
        (parties(&[Party::Municipality], Voluntary::Bound), kind("private"), "not bound"),
        // Professionals bring their duties along.
        (
            parties(&[Party::HealthPersonnel], Voluntary::NotBound),
            with("voluntary", &json!({ "people": [{ "professions": ["nurse"] }] })),
            "bound",
        ),
        (
            parties(&[Party::HealthPersonnel], Voluntary::NotBound),
            with("voluntary", &json!({ "people": [{ "professions": ["teacher"] }] })),
            "not bound",
        ),
        (parties(&[Party::HealthPersonnel], Voluntary::NotBound), kind("municipality"), "people.professions"),
        // A duty that follows the person binds an organisation through the people it has, and not otherwise.
        (parties(&[Party::HealthPersonnel], Voluntary::Bound), kind("voluntary"), "people.professions"),
        (
            parties(&[Party::HealthPersonnel], Voluntary::Bound),
            with("voluntary", &json!({ "people": [{ "professions": ["nurse"] }] })),
            "bound",
        ),
        (parties(&[Party::HealthPersonnel, Party::Municipality], Voluntary::NotBound), kind("municipality"), "bound"),
        // A private rehabilitation institution is a private specialist while it has a contract.
        (
            parties(&[Party::PrivateSpecialistUnderContract], Voluntary::NotBound),
            with("private-rehabilitation", &json!({ "provider": { "underContract": true } })),
            "bound",
        ),
        (
            parties(&[Party::PrivateSpecialistUnderContract], Voluntary::NotBound),
            with("private-rehabilitation", &json!({ "provider": { "underContract": false } })),
            "not bound",
        ),
        (parties(&[Party::AnyPublicBody], Voluntary::NotBound), kind("county"), "bound"),
        (parties(&[Party::AnyPublicBody], Voluntary::NotBound), kind("private"), "not bound"),
        (FROM_EVERYONE, json!({}), "bound"),
    ] {
        let told = format!("{:?}: {facts}", source.bound);
        assert_eq!(binds(source, facts), expected, "{told}");
    }
    // The profile of the provider says who it is, too.
    let profile = provider(json!({ "provider": { "kind": "hospital" } }));
    let bases = keep([Basis::duty(keep(HOSPITALS))]);
    let small = Criterion { bases, ..criterion("small", Check::expected(Always)) };
    assert_eq!(
        found_with(small, json!({}), Request::on(&day(TODAY)).provider(&profile)).force,
        Some(Force::StatuteDuty)
    );
}

#[test]
fn what_it_rests_on_holds_from_its_first_day_to_its_last() {
    static IN_2026: Source =
        Source { validity: Validity { from: Some(Day(20_260_101)), to: Some(Day(20_261_231)) }, ..FROM_EVERYONE };
    static FROM_JULY: Source = Source { validity: Validity::from(Day::on(2026, 7, 1)), ..FROM_EVERYONE };
    const YEAR: &[Basis] = &[Basis::duty(&IN_2026)];
    const CHANGING: &[Basis] = &[Basis::advice(&FOR_EVERYONE), Basis::duty(&FROM_JULY)];
    let on = |bases: &'static [Basis], date: &str| {
        let small = Criterion { bases, ..criterion("small", Check::expected(GOOD)) };
        let finding = found_with(small, good(), Request::on(&day(date)));
        (finding.outcome, finding.reason, finding.force)
    };
    let not_in_force = (NotApplicable, Some(Reason::NotInForce), None);
    let in_force = |force| (Met, None, Some(force));
    assert_eq!(on(YEAR, "2025-12-31"), not_in_force);
    assert_eq!(on(YEAR, "2026-01-01"), in_force(Force::StatuteDuty));
    assert_eq!(on(YEAR, "2026-12-31"), in_force(Force::StatuteDuty));
    assert_eq!(on(YEAR, "2027-01-01"), not_in_force);
    assert_eq!(on(CHANGING, "2026-06-30"), in_force(Force::Advice));
    assert_eq!(on(CHANGING, "2026-07-01"), in_force(Force::StatuteDuty));
}

// --- Where ---

#[test]
fn what_the_offer_does_not_say_is_inherited() {
    let small = || criterion("small", Check::expected(LOW_THRESHOLD).refuted_by(Fact(facts::ACCESS_LOW_THRESHOLD, No)));
    let low = |low: bool| json!({ "access": { "lowThreshold": low } });
    let told = |offer: Value, profile: Option<Value>| {
        let profile = profile.map(provider);
        let mut request = Request::on(&day(TODAY));
        if let Some(profile) = &profile {
            request = request.provider(profile);
        }
        let finding = found_with(small(), offer, request);
        (finding.outcome, finding.how, places(&finding))
    };
    let here = || vec!["/access/lowThreshold".to_owned()];
    let there = || vec!["provider:/access/lowThreshold".to_owned()];
    assert_eq!(told(low(true), None), (Met, Some(How::Shown), here()));
    assert_eq!(told(json!({}), Some(low(true))), (Met, Some(How::Inherited), there()));
    assert_eq!(told(json!({}), Some(low(false))), (Conflict, None, there()));
    // The offer knows best, also when it says something else in the same group.
    assert_eq!(told(low(true), Some(low(false))), (Met, Some(How::Shown), here()));
    assert_eq!(told(low(false), Some(low(true))), (Conflict, None, here()));
    assert_eq!(told(json!({ "access": { "voluntary": true } }), Some(low(true))), (Met, Some(How::Inherited), there()));
    // Said by neither: it should have stood in the offer.
    assert_eq!(told(json!({}), Some(json!({}))), (NotShown, None, here()));
}

#[test]
fn facts_can_be_said_to_come_later_or_not_to_apply() {
    let unstated = |state: &str| json!({ "unstated": [{ "fact": "interdisciplinary", "state": state }] });
    let group = |state: &str| json!({ "unstated": [{ "fact": "access", "state": state }] });
    let later = (NotShown, None, Some(Reason::AnnouncedLater));
    assert_eq!(seen(&found(criterion("small", Check::expected(GOOD)), unstated("comes-later"))), later);
    // What is never not shown is looked at by a person, later.
    let to_look_at = (NeedsReview, None, Some(Reason::AnnouncedLater));
    assert_eq!(seen(&found(criterion("small", Check::expected_or_review(GOOD)), unstated("comes-later"))), to_look_at);
    let individual = Criterion { target: Target::Individual, ..criterion("small", Check::expected(GOOD)) };
    assert_eq!(seen(&found(individual, unstated("comes-later"))), to_look_at);
    // A group that comes later brings its facts.
    assert_eq!(seen(&found(criterion("small", Check::expected(LOW_THRESHOLD)), group("comes-later"))), later);
    // What is stated all the same is enough.
    let either = criterion("small", Check::expected(Any(&[GOOD, LOW_THRESHOLD])));
    let mut both = good();
    both["unstated"] = group("comes-later")["unstated"].clone();
    assert_eq!(seen(&found(either, both)), SHOWN);

    let of = |force, may_not_apply, check| Criterion {
        bases: keep([basis_of(force)]),
        may_not_apply,
        ..criterion("small", check)
    };
    for check in [Check::expected(GOOD), Check::conflict_when(BAD)] {
        for (force, may_not_apply, outcome) in [
            (Force::Recommendation, true, NotApplicable),
            (Force::GuidelineMust, true, NotApplicable),
            (Force::Recommendation, false, NeedsReview),
            // Nobody is free of the law by saying so.
            (Force::StatuteDuty, true, NeedsReview),
            (Force::StatuteDuty, false, NeedsReview),
        ] {
            let finding = found(of(force, may_not_apply, copy(&check)), unstated("does-not-apply"));
            assert_eq!(seen(&finding), (outcome, None, Some(Reason::SaidNotToApply)), "{force:?} {may_not_apply}");
        }
    }
    // A trigger has nothing to be shown later.
    assert_eq!(seen(&found(criterion("small", Check::conflict_when(BAD)), unstated("comes-later"))), FACTS_UNKNOWN);
    // In the profile of the provider it is said for all offers; in a run, for that run.
    let profile = provider(group("does-not-apply"));
    let small = of(Force::Advice, true, Check::expected(LOW_THRESHOLD));
    let finding = found_with(small, json!({}), Request::on(&day(TODAY)).provider(&profile));
    assert_eq!(seen(&finding), (NotApplicable, None, Some(Reason::SaidNotToApply)));
    let runs = json!({ "runs": [
        { "id": "a", "deadline": "2026-12-01" },
        { "id": "b", "unstated": [{ "fact": "runs.deadline", "state": "comes-later" }] },
    ] });
    let finding = found(criterion("small", Check::expected(EveryRun(&Fact(facts::RUNS_DEADLINE, Stated)))), runs);
    assert_eq!((seen(&finding), places(&finding)), (later, vec!["/runs/1/deadline".to_owned()]));
}

#[test]
fn runs_that_ended_are_left_out() {
    const DEADLINE: Rule = EveryRun(&Fact(facts::RUNS_DEADLINE, Stated));
    let missing = |runs: Value| places(&found(criterion("small", Check::expected(DEADLINE)), json!({ "runs": runs })));
    let counts = |run: Value| missing(json!([run])) == ["/runs/0/deadline"];
    for (run, expected) in [
        (json!({ "id": "a" }), true),
        (json!({ "dates": { "end": "2026-11-21" } }), false),
        // It counts on its last day.
        (json!({ "dates": { "end": "2026-11-22" } }), true),
        (json!({ "dates": { "end": "2026-11" } }), true),
        (json!({ "dates": { "end": "2026-10" } }), false),
        (json!({ "dates": { "end": "2026" } }), true),
        (json!({ "dates": { "end": "2025" } }), false),
        (json!({ "dates": { "end": "--03-01" } }), true),
        (json!({ "dates": { "days": ["2026-10-01", "2026-11-21"] } }), false),
        (json!({ "dates": { "days": ["2026-10-01", "2026-12-01"] } }), true),
        (json!({ "sessions": [{ "date": "2026-10-01" }, { "date": "2026-11-21" }] }), false),
        (json!({ "sessions": [{ "date": "2026-10-01" }, { "date": "2026-11-22" }] }), true),
        // How long it goes on is not said.
        (json!({ "dates": { "start": "2026-09-01" } }), true),
        (json!({ "dates": { "start": "2025-09-01" } }), false),
        (json!({ "standing": "ended" }), false),
        (json!({ "standing": "cancelled", "dates": { "start": "2026-12-01" } }), false),
    ] {
        assert_eq!(counts(run.clone()), expected, "{run}");
    }
    // Places keep their numbers.
    assert_eq!(
        missing(json!([{ "standing": "ended" }, { "id": "b" }, { "id": "c", "deadline": "2026-12-01" }])),
        ["/runs/1/deadline"]
    );
    // What only a run that has ended says is not said.
    let ended = json!({ "runs": [{ "standing": "ended", "deadline": "2026-01-01" }] });
    let finding = found(criterion("small", Check::expected(Fact(facts::RUNS_DEADLINE, Stated))), ended);
    assert_eq!((finding.outcome, places(&finding)), (NotShown, vec!["/runs".to_owned()]));
}

#[test]
fn without_runs_the_offer_is_asked_as_a_whole() {
    const PRICE: Rule = EveryRun(&Any(&[Fact(facts::COST_FEES, Stated), Fact(facts::RUNS_COST_FEES, Stated)]));
    let told = |fields: Value| {
        let finding = found(criterion("small", Check::expected(PRICE)), fields);
        (finding.outcome, places(&finding))
    };
    let fees = json!({ "fees": [{ "amount": "free" }] });
    let at = |places: &[&str]| places.iter().map(|place| (*place).to_owned()).collect::<Vec<_>>();
    assert_eq!(told(json!({})), (NotShown, at(&["/cost/fees", "/runs"])));
    assert_eq!(told(json!({ "cost": fees })), (Met, at(&["/cost/fees"])));
    assert_eq!(told(json!({ "cost": fees, "runs": [{ "id": "a" }] })), (Met, at(&["/cost/fees"])));
    // The worst of the runs is what is told, and only of those where it is missing.
    let runs = json!([{ "cost": fees }, { "id": "b" }, { "cost": fees }]);
    assert_eq!(told(json!({ "runs": runs })), (NotShown, at(&["/cost/fees", "/runs/1/cost/fees"])));
    assert_eq!(told(json!({ "runs": [{ "cost": fees }, { "cost": fees }] })).0, Met);
    // All have ended: as without runs.
    assert_eq!(
        told(json!({ "runs": [{ "cost": fees, "standing": "ended" }] })),
        (NotShown, at(&["/cost/fees", "/runs"]))
    );
}

#[test]
fn the_worst_of_the_places_is_told() {
    const OPEN: Rule = EveryRun(&Fact(facts::RUNS_GROUP_OPEN, Yes));
    const CLOSED: Rule = Not(&EveryRun(&Not(&Fact(facts::RUNS_GROUP_OPEN, No))));
    let runs = |open: &[Option<bool>]| {
        let run = |open: &Option<bool>| open.map_or(json!({ "id": "x" }), |open| json!({ "group": { "open": open } }));
        json!({ "runs": open.iter().map(run).collect::<Vec<_>>() })
    };
    let told = |check: Check, open: &[Option<bool>]| {
        let finding = found(criterion("small", check), runs(open));
        (finding.outcome, places(&finding))
    };
    let (yes, no) = (Some(true), Some(false));
    let check = || Check::expected(OPEN).refuted_by(CLOSED);
    let at = |run: usize| vec![format!("/runs/{run}/group/open")];
    assert_eq!(told(check(), &[yes, yes]).0, Met);
    assert_eq!(told(check(), &[yes, None, yes]), (NotShown, at(1)));
    // A conflict in one is told whatever is missing in another.
    assert_eq!(told(check(), &[None, yes, no]), (Conflict, at(2)));
    assert_eq!(told(Check::conflict_when(CLOSED), &[yes, None]).0, NeedsReview);
    assert_eq!(told(Check::conflict_when(CLOSED), &[None, no]), (Conflict, at(1)));
}

#[test]
fn each_criterion_has_one_finding_and_they_stand_in_order() {
    let (b, a) = (keep(criterion("b", Check::expected(GOOD))), keep(criterion("a", Check::expected(GOOD))));
    let own = [b, a];
    let request = Request::on(&day(TODAY)).profiles(Profile::ALL).own_criteria(&own);
    let assessment = assess(&offer(good()), &request);
    let ids: Vec<_> = assessment.findings.iter().map(|finding| finding.criterion.id).collect();
    assert!(ids.is_sorted_by(|one, other| one < other), "{ids:?}");
    let expected: BTreeSet<_> = CRITERIA.iter().map(|criterion| criterion.id).chain(["a", "b"]).collect();
    assert_eq!(ids.into_iter().collect::<BTreeSet<_>>(), expected, "every criterion is in some profile");
    // What was asked for, and nothing else.
    let some = |request: Request<'_>| {
        let assessment = assess(&offer(good()), &request.own_criteria(&own));
        assessment.findings.iter().map(|finding| finding.criterion.id).collect::<Vec<_>>()
    };
    let on = || Request::on(&day(TODAY));
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    assert_eq!(some(on().only(ids(&["b", "single-fee"]))), ["b", "single-fee"]);
    assert_eq!(some(on().only(ids(&["b", "a"])).skip(ids(&["a"]))), ["b"]);
    for profile in Profile::ALL {
        let chosen = some(on().profile(*profile).skip(ids(&["a", "b"])));
        let expected: Vec<_> = CRITERIA.iter().filter(|one| one.is_in(*profile)).map(|one| one.id).collect();
        assert_eq!(chosen, expected, "{profile:?}");
    }
    // Profiles that share criteria do not ask twice, in whatever order they come.
    assert_eq!(
        some(on().profiles(&[Profile::Planning, Profile::PublicDescription])),
        some(on().profiles(&[Profile::PublicDescription, Profile::Planning, Profile::Planning]))
    );
    let unknown: Vec<_> = {
        let request = on().only(ids(&["a", "no-such"])).skip(ids(&["nor-this"])).own_criteria(&own);
        request.unknown_criteria().map(str::to_owned).collect()
    };
    assert_eq!(unknown, ["no-such", "nor-this"]);
    // One of an app's own does not stand beside one of the register with the same name, nor beside itself.
    let (taken, a) =
        (keep(criterion("single-fee", Check::expected(GOOD))), keep(criterion("a", Check::expected(GOOD))));
    let own = [taken, a, a];
    let assessment = assess(&offer(good()), &on().only(vec!["single-fee".into(), "a".into()]).own_criteria(&own));
    let ids: Vec<_> = assessment.findings.iter().map(|finding| finding.criterion.id).collect();
    assert_eq!(ids, ["a", "single-fee"]);
    assert_eq!(assessment.findings[1].criterion.theme, Theme::Cost, "the one of the register");
}

// --- Answers ---

/// The fingerprint of what a criterion looks at today.
fn print_of(criterion: &Criterion, subject: &Subject, offer: &Offer, profile: Option<&Provider>) -> Fingerprint {
    fingerprint(criterion, subject, offer, profile).unwrap()
}

const ROLES: [AttestationRole; 4] = [
    AttestationRole::UserRepresentative,
    AttestationRole::Professional,
    AttestationRole::Participant,
    AttestationRole::Management,
];

/// What comes of a criterion when people in as many roles have answered this, and what became of their answers.
fn with_answers(small: Criterion, fields: Value, answers: &[AttestationAnswer]) -> (Seen, Vec<Counted>) {
    let small = keep(small);
    let offer = offer(fields);
    let print = print_of(small, &Subject::Offer, &offer, None);
    let attestations: Vec<_> = ROLES
        .into_iter()
        .zip(answers)
        .map(|(role, answer)| Attestation { role, ..answered(small.id, *answer, &print) })
        .collect();
    let assessment = by(&[small], &offer, Request::on(&day(TODAY)).attestations(&attestations));
    let states = assessment.attestations.iter().map(|state| state.state).collect();
    (seen(&assessment.findings[0]), states)
}

#[test]
fn answers_change_what_a_text_leaves_open() {
    const ATTESTED: Seen = (Met, Some(How::Attested), None);
    const ATTESTED_NOT: Seen = (Conflict, None, Some(Reason::AttestedNot));
    const DIFFER: Seen = (NeedsReview, None, Some(Reason::AnswersDiffer));
    let expected = || criterion("small", Check::expected(GOOD));
    let advice = || Criterion { may_not_apply: true, ..expected() };
    let law = || Criterion { bases: const { &[Basis::duty(&FOR_EVERYONE)] }, may_not_apply: true, ..expected() };
    let asked = |outcome| (outcome, None, Some(Reason::Asked));
    let said = |outcome| (outcome, None, Some(Reason::SaidNotToApply));
    for (small, facts, answers, result) in [
        (expected(), unknown(), vec![AnswerYes], ATTESTED),
        (expected(), bad(), vec![AnswerYes], ATTESTED),
        (expected(), unknown(), vec![AnswerNo], ATTESTED_NOT),
        (expected(), unknown(), vec![DoNotKnow], asked(NotShown)),
        (advice(), unknown(), vec![SaysNotApplicable], said(NotApplicable)),
        (expected(), unknown(), vec![SaysNotApplicable], said(NeedsReview)),
        (law(), unknown(), vec![SaysNotApplicable], said(NeedsReview)),
        // What is shown stays shown, unless somebody says no.
        (expected(), good(), vec![AnswerYes], SHOWN),
        (expected(), good(), vec![DoNotKnow], SHOWN),
        (expected(), good(), vec![AnswerNo], ATTESTED_NOT),
        // Two say the same, or not; who does not know says nothing against the other.
        (expected(), unknown(), vec![AnswerYes, AnswerYes], ATTESTED),
        (expected(), unknown(), vec![AnswerYes, AnswerNo], DIFFER),
        (expected(), unknown(), vec![AnswerYes, SaysNotApplicable], DIFFER),
        (expected(), unknown(), vec![DoNotKnow, AnswerYes], ATTESTED),
        (expected(), unknown(), vec![DoNotKnow, AnswerNo], ATTESTED_NOT),
        (expected(), unknown(), vec![AnswerYes, DoNotKnow, AnswerNo], DIFFER),
        // What a machine leaves to people, people settle.
        (criterion("small", Check::conflict_when(BAD)), unknown(), vec![AnswerYes], ATTESTED),
        (criterion("small", Check::review_when(BAD)), bad(), vec![AnswerYes], ATTESTED),
        (criterion("small", Check::review_when(BAD)), bad(), vec![DoNotKnow], asked(NeedsReview)),
        (Criterion { target: Target::Individual, ..expected() }, unknown(), vec![AnswerYes], ATTESTED),
        // Nobody makes a criterion be about this offer.
        (
            Criterion { when: Never, ..expected() },
            unknown(),
            vec![AnswerYes],
            (NotApplicable, None, Some(Reason::OtherOffers)),
        ),
        (
            Criterion { when: Never, ..expected() },
            unknown(),
            vec![AnswerNo],
            (NotApplicable, None, Some(Reason::OtherOffers)),
        ),
    ] {
        let name = format!("{:?} {facts} {answers:?}", small.check);
        let (found, states) = with_answers(small, facts, &answers);
        assert_eq!(found, result, "{name}");
        assert!(states.iter().all(|state| *state == Counted::Counts), "{name}");
    }
    // People who disagree have something to talk about, whatever the force.
    let (finding, _) = with_answers(law(), unknown(), &[AnswerYes, AnswerNo]);
    assert_eq!(finding, DIFFER);
}

#[test]
fn a_stated_conflict_outranks_every_yes() {
    let small = || criterion("small", Check::conflict_when(BAD));
    assert_eq!(with_answers(small(), bad(), &[AnswerYes]), (CONFLICT, vec![Counted::Outranked]));
    assert_eq!(with_answers(small(), bad(), &[SaysNotApplicable]), (CONFLICT, vec![Counted::Outranked]));
    // Who says no too is not contradicted.
    assert_eq!(with_answers(small(), bad(), &[AnswerNo]), (CONFLICT, vec![Counted::Counts]));
    // Without the stated conflict it is the answer that speaks.
    let no = (Conflict, None, Some(Reason::AttestedNot));
    assert_eq!(with_answers(small(), good(), &[AnswerNo]), (no, vec![Counted::Counts]));
}

#[test]
fn the_latest_answer_of_each_role_counts() {
    let small = keep(criterion("small", Check::expected(GOOD)));
    let offer = offer(unknown());
    let print = print_of(small, &Subject::Offer, &offer, None);
    let on = |date: &str, answer| Attestation { date: day(date), ..answered("small", answer, &print) };
    let told = |attestations: &[Attestation], today: &str| {
        let assessment = by(&[small], &offer, Request::on(&day(today)).attestations(attestations));
        let states: Vec<_> = assessment.attestations.iter().map(|state| state.state).collect();
        (assessment.findings[0].outcome, states)
    };
    let changed = [on("2026-03-01", AnswerNo), on("2026-10-01", AnswerYes)];
    assert_eq!(told(&changed, TODAY), (Met, vec![Replaced, Counts]));
    // Before the second was given, the first counted.
    assert_eq!(told(&changed, "2026-09-30"), (Conflict, vec![Counts, Later]));
    assert_eq!(told(&changed, "2026-10-01"), (Met, vec![Replaced, Counts]));
    assert_eq!(told(&changed, "2026-02-28"), (NotShown, vec![Later, Later]));
    // Another role replaces nobody.
    let other = Attestation { role: AttestationRole::Management, ..on("2026-10-01", AnswerYes) };
    assert_eq!(told(&[on("2026-03-01", AnswerNo), other.clone()], TODAY), (NeedsReview, vec![Counts, Counts]));
    // On the same day nobody was last.
    let same_day = [on("2026-10-01", AnswerNo), on("2026-10-01", AnswerYes)];
    assert_eq!(told(&same_day, TODAY), (NeedsReview, vec![Counts, Counts]));
    // The same answer handed over twice is one answer.
    assert_eq!(told(&[other.clone(), other], TODAY), (Met, vec![Counts, Counts]));
    // To not know any more is to answer.
    assert_eq!(
        told(&[on("2026-03-01", AnswerYes), on("2026-10-01", DoNotKnow)], TODAY),
        (NotShown, vec![Replaced, Counts])
    );
}

#[test]
fn answers_lapse_when_what_they_were_about_changes() {
    let small = |revision, rule| keep(Criterion { revision, ..criterion("small", Check::expected(rule)) });
    let told = |asked: &'static Criterion, answered_on: Value, now: &'static Criterion, later: Value| {
        let print = print_of(asked, &Subject::Offer, &offer(answered_on), None);
        let attestations = [answered("small", AnswerYes, &print)];
        let assessment = by(&[now], &offer(later), Request::on(&day(TODAY)).attestations(&attestations));
        (assessment.findings[0].outcome, assessment.attestations[0].state)
    };
    let first = small(1, GOOD);
    assert_eq!(told(first, bad(), first, bad()), (Met, Counted::Counts));
    // What it looks at has changed: said now, not said any more, said otherwise.
    assert_eq!(told(first, unknown(), first, bad()), (NotShown, Counted::FactsChanged));
    assert_eq!(told(first, bad(), first, unknown()), (NotShown, Counted::FactsChanged));
    // What it does not look at may change.
    let other = json!({ "interdisciplinary": false, "title": { "nn": "Ny tittel" }, "runs": [{ "id": "a" }] });
    assert_eq!(told(first, bad(), first, other), (Met, Counted::Counts));
    // The question has changed.
    assert_eq!(told(first, bad(), small(2, GOOD), bad()), (NotShown, Counted::CriterionRevised));
    assert_eq!(told(first, bad(), small(3, GOOD), bad()), (NotShown, Counted::CriterionRevised));
    // Both: what the offer says is the nearer reason.
    assert_eq!(told(first, bad(), small(2, GOOD), unknown()), (NotShown, Counted::FactsChanged));
    // Other words or other sources are the same question.
    let reworded = keep(Criterion {
        bases: const { &[Basis::duty(&FOR_EVERYONE)] },
        theme: Theme::Access,
        ..criterion("small", Check::expected(GOOD))
    });
    assert_eq!(told(first, bad(), reworded, bad()), (Met, Counted::Counts));
    // A later answer that has lapsed still says that the role has thought again.
    let print = print_of(first, &Subject::Offer, &offer(bad()), None);
    let old = Attestation { date: day("2026-01-01"), ..answered("small", AnswerYes, &print) };
    let lapsed = answered("small", AnswerNo, &print_of(first, &Subject::Offer, &offer(unknown()), None));
    let attestations = [old, lapsed];
    let assessment = by(&[first], &offer(bad()), Request::on(&day(TODAY)).attestations(&attestations));
    let states: Vec<_> = assessment.attestations.iter().map(|state| state.state).collect();
    assert_eq!((assessment.findings[0].outcome, states), (NotShown, vec![Counted::Replaced, Counted::FactsChanged]));
}

#[test]
fn answers_about_nothing_are_told_and_change_nothing() {
    let small = keep(criterion("small", Check::expected(GOOD)));
    let other = keep(criterion("other", Check::expected(GOOD)));
    let offer = offer(unknown());
    let print = print_of(small, &Subject::Offer, &offer, None);
    let own = [small, other];
    let attestations = [
        answered("no-such-criterion", AnswerNo, &print),
        Attestation { subject: Subject::Provider, ..answered("small", AnswerNo, &print) },
        Attestation {
            subject: Subject::Run(Slug::try_new("no-such-run").unwrap()),
            ..answered("small", AnswerNo, &print)
        },
        answered("other", AnswerNo, &print_of(other, &Subject::Offer, &offer, None)),
    ];
    let request =
        Request::on(&day(TODAY)).only(vec!["small".to_owned()]).own_criteria(&own).attestations(&attestations);
    let assessment = assess(&offer, &request);
    let states: Vec<_> = assessment.attestations.iter().map(|state| state.state).collect();
    assert_eq!(
        states,
        [Counted::UnknownCriterion, Counted::UnknownSubject, Counted::UnknownSubject, Counted::NotAsked]
    );
    assert_eq!(seen(&assessment.findings[0]), NOT_SHOWN);
    let run = Subject::Run(Slug::try_new("no-such-run").unwrap());
    assert_eq!(fingerprint(small, &run, &offer, None), None);
    assert_eq!(fingerprint(small, &Subject::Provider, &offer, None), None);
}

#[test]
fn answers_about_runs_count_when_every_run_has_one() {
    let small = keep(criterion("small", Check::expected(EveryRun(&Fact(facts::RUNS_GROUP_OPEN, Yes)))));
    let offer = offer(
        json!({ "runs": [{ "id": "a" }, { "id": "b", "deadline": "2026-12-01" }, { "id": "old", "standing": "ended" }] }),
    );
    let about = |run: &str, answer| {
        let subject = Subject::Run(Slug::try_new(run).unwrap());
        let print = print_of(small, &subject, &offer, None);
        Attestation { subject, ..answered("small", answer, &print) }
    };
    let told = |attestations: &[Attestation]| {
        let assessment = by(&[small], &offer, Request::on(&day(TODAY)).attestations(attestations));
        assert!(assessment.attestations.iter().all(|state| state.state == Counted::Counts));
        seen(&assessment.findings[0])
    };
    assert_eq!(told(&[about("a", AnswerYes)]), NOT_SHOWN, "there is one more run");
    assert_eq!(told(&[about("a", AnswerYes), about("b", AnswerYes)]), (Met, Some(How::Attested), None));
    assert_eq!(told(&[about("a", AnswerYes), about("old", AnswerYes)]), NOT_SHOWN);
    // A no for one run is a no; two runs are not two opinions.
    assert_eq!(told(&[about("a", AnswerYes), about("b", AnswerNo)]), (Conflict, None, Some(Reason::AttestedNot)));
    // The whole offer includes its runs.
    let whole = answered("small", AnswerYes, &print_of(small, &Subject::Offer, &offer, None));
    assert_eq!(told(&[whole]), (Met, Some(How::Attested), None));
}

#[test]
fn an_answer_for_all_offers_is_about_the_profile_alone() {
    let small = keep(criterion("small", Check::expected(LOW_THRESHOLD)));
    let profile = provider(json!({ "access": { "voluntary": true } }));
    let silent = offer(json!({}));
    let print = print_of(small, &Subject::Provider, &silent, Some(&profile));
    let attestations = [Attestation { subject: Subject::Provider, ..answered("small", AnswerYes, &print) }];
    let told = |offer: &Offer, profile: &Provider| {
        let request = Request::on(&day(TODAY)).provider(profile).attestations(&attestations);
        let assessment = by(&[small], offer, request);
        (assessment.findings[0].outcome, assessment.attestations[0].state)
    };
    assert_eq!(told(&silent, &profile), (Met, Counted::Counts));
    // It counts for every offer of the provider, and lapses when the profile says something new.
    assert_eq!(told(&offer(json!({ "title": { "nb": "Et annet" } })), &profile), (Met, Counted::Counts));
    let changed = provider(json!({ "access": { "lowThreshold": false } }));
    assert_eq!(told(&silent, &changed), (NotShown, Counted::FactsChanged));
    // That one offer says something of its own changes nothing in the profile.
    let speaks = offer(json!({ "access": { "lowThreshold": false } }));
    assert_eq!(told(&speaks, &profile), (Met, Counted::Counts));
    let print = |offer: &Offer| print_of(small, &Subject::Provider, offer, Some(&changed));
    assert_eq!(print(&silent), print(&speaks));
}

#[test]
fn a_criterion_that_got_another_name_keeps_its_answers() {
    let renamed =
        |revision| keep(Criterion { aliases: &["small"], revision, ..criterion("new-name", Check::expected(GOOD)) });
    let offer = offer(unknown());
    let before = keep(criterion("small", Check::expected(GOOD)));
    let attestations = [answered("small", AnswerYes, &print_of(before, &Subject::Offer, &offer, None))];
    let told = |now: &'static Criterion| {
        let own = [now];
        let request = Request::on(&day(TODAY)).only(vec!["small".to_owned()]).own_criteria(&own);
        assert_eq!(request.unknown_criteria().count(), 0);
        let assessment = assess(&offer, &request.attestations(&attestations));
        assert_eq!(assessment.findings[0].criterion.id, "new-name");
        (assessment.findings[0].outcome, assessment.attestations[0].state)
    };
    assert_eq!(told(renamed(1)), (Met, Counted::Counts));
    // Renamed, and then asked otherwise.
    assert_eq!(told(renamed(2)), (NotShown, Counted::CriterionRevised));
}

/// Answers of all sorts about an offer with two runs, by two criteria.
fn answers() -> impl Strategy<Value = Vec<(usize, usize, usize, usize, u32, bool)>> {
    proptest::collection::vec((0..2usize, 0..4usize, 0..4usize, 0..4usize, 1..4u32, prop::bool::weighted(0.8)), 0..9)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn answers_can_be_merged_in_any_order((list, order) in answers().prop_flat_map(|list| {
        let order: Vec<_> = (0..list.len()).collect();
        (Just(list), Just(order).prop_shuffle())
    })) {
        let all = [
            keep(criterion("one", Check::expected(EveryRun(&Fact(facts::RUNS_GROUP_OPEN, Yes))))),
            keep(criterion("two", Check::conflict_when(BAD))),
        ];
        let offer = offer(json!({ "runs": [{ "id": "a" }, { "id": "b" }] }));
        let profile = provider(json!({ "access": { "voluntary": true } }));
        let run = |id: &str| Subject::Run(Slug::try_new(id).unwrap());
        let subjects = [Subject::Offer, Subject::Provider, run("a"), run("b")];
        let attestations: Vec<_> = list.iter().map(|&(which, subject, answer, role, month, good)| {
            let asked = all[which];
            let print = print_of(asked, &subjects[subject], &offer, Some(&profile));
            let print = if good { print } else { Fingerprint::try_new(&"0".repeat(64)).unwrap() };
            Attestation {
                subject: subjects[subject].clone(),
                role: ROLES[role],
                date: day(&format!("2026-{:02}-01", month + 9)),
                ..answered(asked.id, AttestationAnswer::ALL[answer], &print)
            }
        }).collect();
        let shuffled: Vec<_> = order.iter().map(|at| attestations[*at].clone()).collect();
        let request = || Request::on(&day(TODAY)).provider(&profile);
        let straight = by(&all, &offer, request().attestations(&attestations));
        let other = by(&all, &offer, request().attestations(&shuffled));
        prop_assert_eq!(written(&offer, &straight, None).findings, written(&offer, &other, None).findings);
        // What became of each answer stands where the answer stood.
        for (state, at) in other.attestations.iter().zip(&order) {
            prop_assert_eq!(state.state, straight.attestations[*at].state);
        }
        // The same answers once more change nothing: merging is a union.
        let twice: Vec<_> = attestations.iter().chain(&shuffled).cloned().collect();
        let again = by(&all, &offer, request().attestations(&twice));
        prop_assert_eq!(written(&offer, &straight, None).findings, written(&offer, &again, None).findings);
    }
}

// --- Every document ---

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_offer_with_any_provider_is_assessed(
        offer in documents(Schema::Offer),
        provider in proptest::option::of(documents(Schema::Provider)),
        month in 1..13u32,
    ) {
        // The schema cannot say everything that a reader asks.
        let Ok(offer) = Offer::from_json(offer.to_string()) else { return Ok(()) };
        let Some(provider) = provider.map(|provider| Provider::from_json(provider.to_string())).transpose().ok() else {
            return Ok(());
        };
        let date = day(&format!("2026-{month:02}-15"));
        let mut request = Request::on(&date).profiles(Profile::ALL);
        if let Some(provider) = &provider {
            request = request.provider(provider);
        }
        let assessment = assess(&offer, &request);
        prop_assert_eq!(assessment.findings.len(), CRITERIA.len());
        for (finding, criterion) in assessment.findings.iter().zip(CRITERIA) {
            prop_assert_eq!(finding.criterion.id, criterion.id);
            prop_assert!(criterion.can_be(finding.outcome), "{} cannot be {:?}", criterion, finding.outcome);
            prop_assert!(finding.weight <= 4);
            // What is told has what it needs.
            prop_assert_eq!(finding.how.is_some(), finding.outcome == Met);
            let needs_reason = matches!(finding.outcome, NeedsReview | NotApplicable);
            prop_assert!(!needs_reason || finding.reason.is_some(), "{}: no reason", criterion);
            let speaks = !matches!(finding.reason, Some(Reason::OtherOffers | Reason::DoesNotBind | Reason::NotInForce | Reason::ApplicabilityUnknown));
            prop_assert!(!speaks || finding.force.is_some(), "{}: nothing speaks", criterion);
            prop_assert_eq!(finding.sources().next().is_some(), finding.force.is_some());
            // What weighs nothing is told to people by the fact that would settle it.
            let open = matches!(finding.reason, Some(Reason::FactsUnknown | Reason::ApplicabilityUnknown));
            prop_assert_eq!(finding.settled_by.is_some(), open, "{}", criterion);
            if matches!(finding.outcome, Conflict | NotShown) {
                prop_assert!(!finding.at.is_empty(), "{}: nowhere", criterion);
            }
        }
    }
}

// --- Fingerprints ---

/// A fingerprint as it is documented, made by other means: values by JSON Pointer out of the written document, in canonical
/// JSON by another implementation of RFC 8785.
fn documented(criterion: &Criterion, subject: &Subject, offer: &Offer, profile: Option<&Provider>) -> String {
    let of_offer: Value = serde_json::from_str(&offer.to_json()).unwrap();
    let of_profile: Option<Value> = profile.map(|profile| serde_json::from_str(&profile.to_json()).unwrap());
    let run = match subject {
        Subject::Run(id) => offer.runs.iter().flatten().position(|run| run.id.as_ref() == Some(id)),
        _ => None,
    };
    let mut facts = Map::new();
    for fact in criterion.reads() {
        let mut values = Map::new();
        fact.visit(offer, &mut |places, _| {
            let pointer = fact.pointer_at(places);
            values.insert(pointer.clone(), of_offer.pointer(&pointer).unwrap().clone());
        });
        if values.is_empty()
            && let (Some(profile), Some(of_profile)) = (profile, &of_profile)
        {
            fact.visit(profile, &mut |places, _| {
                let pointer = fact.pointer_at(places);
                values.insert(pointer.clone(), of_profile.pointer(&pointer).unwrap().clone());
            });
        }
        if let Some(run) = run {
            let of_run = format!("/runs/{run}");
            // Its own facts alone, as if it were the first of the runs.
            let is_own = |pointer: &str| pointer == of_run || pointer.starts_with(&format!("{of_run}/"));
            let kept = values.into_iter().filter(|(pointer, _)| !pointer.starts_with("/runs") || is_own(pointer));
            values = kept.map(|(pointer, value)| (pointer.replacen(&of_run, "/runs/0", 1), value)).collect();
        }
        if !values.is_empty() {
            facts.insert(fact.name().to_owned(), values.into());
        }
    }
    let input = json!({ "revision": criterion.revision, "criterion": criterion.id, "facts": facts });
    let canonical = serde_json_canonicalizer::to_vec(&input).unwrap();
    Sha256::digest(&canonical).iter().fold(String::new(), |mut text, byte| {
        _ = write!(text, "{byte:02x}");
        text
    })
}

/// Looks at facts of every shape, in lists within lists.
fn everything() -> &'static Criterion {
    let leaves = mestring_tests::facts::leaves();
    // The list of runs as a whole, and single facts in it, are both looked at.
    let of_leaves = leaves
        .iter()
        .map(|(fact, _)| Fact(*fact, Stated))
        .chain([Fact(facts::COST, Stated), Fact(facts::LANGUAGE, Stated)]);
    keep(criterion("everything", Check::expected(Any(keep(of_leaves.collect::<Vec<_>>())))))
}

#[test]
fn fingerprints_are_made_as_documented() {
    let providers: Vec<_> = corpus::providers().iter().map(|entry| Provider::from_json(&entry.text).unwrap()).collect();
    let mut made = BTreeSet::new();
    for entry in corpus::offers() {
        let offer = Offer::from_json(&entry.text).unwrap();
        let named = offer.provider.as_ref().and_then(|provider| provider.profile.as_ref());
        let profile = providers.iter().find(|profile| named.is_some() && profile.id.as_ref() == named);
        let runs = offer.runs.iter().flatten().filter_map(|run| run.id.clone()).map(Subject::Run);
        for subject in [Subject::Offer].into_iter().chain(runs) {
            for criterion in CRITERIA.iter().copied().chain([everything()]) {
                let print = fingerprint(criterion, &subject, &offer, profile).unwrap();
                let expected = documented(criterion, &subject, &offer, profile);
                assert_eq!(print.as_str(), expected, "{}: {criterion} {subject:?}", entry.name);
                made.insert(expected);
            }
        }
    }
    assert!(made.len() > corpus::offers().len(), "offers have fingerprints of their own");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn fingerprints_of_any_document_are_canonical(document in documents(Schema::Offer)) {
        let Ok(offer) = Offer::from_json(document.to_string()) else { return Ok(()) };
        let print = fingerprint(everything(), &Subject::Offer, &offer, None).unwrap();
        prop_assert_eq!(print.as_str(), documented(everything(), &Subject::Offer, &offer, None));
    }
}
