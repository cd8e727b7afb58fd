//! What changes from one assessment to another: of small criteria of the tests' own, of random documents, of the corpus.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

use mestring::assess::ChangeKind::{
    ConflictGone, NewConflict, NoLongerApplies, NoLongerMet, NowApplies, NowMet, Other,
};
use mestring::assess::{Assessment, ChangeKind, Comparison, Finding, Outcome, Request, assess, compare, fingerprint};
use mestring::attestation::{AttestationAnswer, Subject};
use mestring::criteria;
use mestring::criterion::Rule::Fact;
use mestring::criterion::Test::{No, Stated, Yes};
use mestring::criterion::{Basis, Check, Criterion, Profile, Rule};
use mestring::facts;
use mestring::model::Offer;
use mestring::source::{Day, Source, Validity};
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::Schema;
use mestring_schemas::answer::{assess_json, compare_json};
use mestring_tests::documents::documents;
use mestring_tests::own::{FOR_EVERYONE, TODAY, answered, by, criterion, day, keep, offer};
use mestring_tests::{corpus, vectors};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const GOOD: Rule = Fact(facts::INTERDISCIPLINARY, Yes);
const BAD: Rule = Fact(facts::INTERDISCIPLINARY, No);

/// A criterion that every outcome can come of.
fn own() -> Criterion {
    Criterion {
        when: Fact(facts::ACCESS_LOW_THRESHOLD, Yes),
        ..criterion("own", Check::expected(GOOD).refuted_by(BAD))
    }
}

/// Offers for each outcome of it.
fn with(outcome: Outcome) -> Offer {
    let fields = match outcome {
        Outcome::Met => json!({ "access": { "lowThreshold": true }, "interdisciplinary": true }),
        Outcome::Conflict => json!({ "access": { "lowThreshold": true }, "interdisciplinary": false }),
        Outcome::NotShown => json!({ "access": { "lowThreshold": true } }),
        Outcome::NeedsReview => json!({ "interdisciplinary": true }),
        _ => json!({ "access": { "lowThreshold": false } }),
    };
    offer(fields)
}

const OUTCOMES: [Outcome; 5] =
    [Outcome::Met, Outcome::Conflict, Outcome::NotShown, Outcome::NeedsReview, Outcome::NotApplicable];

#[test]
fn every_pair_of_outcomes_has_its_kind() {
    // What it was stands to the left, what it is on top, both in the order above.
    let kinds = [
        [None, Some(NewConflict), Some(NoLongerMet), Some(NoLongerMet), Some(NoLongerApplies)],
        [Some(NowMet), None, Some(ConflictGone), Some(ConflictGone), Some(ConflictGone)],
        [Some(NowMet), Some(NewConflict), None, Some(Other), Some(NoLongerApplies)],
        [Some(NowMet), Some(NewConflict), Some(Other), None, Some(NoLongerApplies)],
        [Some(NowApplies), Some(NewConflict), Some(NowApplies), Some(NowApplies), None],
    ];
    let own = keep(own());
    let assessments = OUTCOMES.map(|outcome| by(&[own], &with(outcome), Request::on(&day(TODAY))));
    for (before, row) in assessments.iter().zip(kinds) {
        for (after, kind) in assessments.iter().zip(row) {
            let comparison = compare(before, after);
            let found: Vec<_> = comparison.changes.iter().map(|change| change.kind).collect();
            let pair = (before.findings[0].outcome, after.findings[0].outcome);
            assert_eq!(found, Vec::from_iter(kind), "{pair:?}");
            assert_eq!((comparison.unchanged, comparison.is_empty()), (usize::from(kind.is_none()), kind.is_none()));
        }
    }
    for (assessment, outcome) in assessments.iter().zip(OUTCOMES) {
        assert_eq!(assessment.findings[0].outcome, outcome);
    }
}

/// What it was and what it is, as it is said when the outcome alone does not tell the two apart.
fn words(before: &Assessment, after: &Assessment) -> Vec<String> {
    let texts = Catalogue::new(Language::Nn);
    compare(before, after).changes.iter().map(|change| texts.change(change).message).collect()
}

#[test]
fn another_place_is_no_change_and_other_means_are() {
    let shown = keep(criterion("own", Check::expected(Fact(facts::SUMMARY, Stated))));
    let today = day(TODAY);
    let text = |languages: &[&str]| -> Value {
        languages.iter().map(|tag| ((*tag).to_owned(), Value::from("Kurs"))).collect::<serde_json::Map<_, _>>().into()
    };
    let one = by(&[shown], &offer(json!({ "summary": text(&["nb"]) })), Request::on(&today));
    let other = by(&[shown], &offer(json!({ "title": text(&["nn"]), "summary": text(&["nn"]) })), Request::on(&today));
    assert!(compare(&one, &other).is_empty());

    // Somebody answers, and then it is written.
    let silent = offer(json!({ "title": text(&["nb"]) }));
    let price = criteria::find("what-it-costs").unwrap();
    let print = fingerprint(price, &Subject::Offer, &silent, None).unwrap();
    let answers = [answered("what-it-costs", AttestationAnswer::Yes, &print)];
    let only = || Request::on(&today).only(vec!["what-it-costs".to_owned()]);
    let unanswered = assess(&silent, &only());
    let attested = assess(&silent, &only().attestations(&answers));
    let told = offer(json!({ "title": text(&["nb"]), "cost": { "fees": [{ "amount": "free" }] } }));
    let told = assess(&told, &only());
    let kinds =
        |before, after| compare(before, after).changes.iter().map(|change| change.kind).collect::<Vec<ChangeKind>>();
    assert_eq!(kinds(&unanswered, &attested), [NowMet]);
    assert_eq!(kinds(&attested, &told), [Other]);
    assert_eq!(words(&attested, &told), ["Frå «I orden: Eit svar» til «I orden: Skildringa»."]);
}

#[test]
fn what_only_one_was_asked_is_told_apart() {
    let given = offer(json!({ "kinds": ["course"], "provider": { "kind": "hospital" } }));
    let today = day(TODAY);
    let (some, more) = (Profile::PublicDescription, Profile::Governance);
    let before = assess(&given, &Request::on(&today).profile(some));
    let after = assess(&given, &Request::on(&today).profile(more));
    let comparison = compare(&before, &after);
    assert!(comparison.changes.is_empty() && !comparison.is_empty());
    assert!(!comparison.only_before.is_empty() && !comparison.only_after.is_empty());
    for (findings, profile, other) in [(&comparison.only_before, some, more), (&comparison.only_after, more, some)] {
        assert!(findings.iter().all(|one| one.criterion.is_in(profile) && !one.criterion.is_in(other)));
    }
}

// --- The day ---

static FROM_JULY: Source = Source { validity: Validity::from(Day::on(2026, 7, 1)), ..FOR_EVERYONE };

/// Advised always, a duty from 1 July 2026 on.
fn comes_into_force() -> Criterion {
    Criterion {
        bases: const { &[Basis::recommendation(&FOR_EVERYONE), Basis::duty(&FROM_JULY)] },
        ..criterion("own", Check::expected(GOOD).refuted_by(BAD))
    }
}

#[test]
fn a_conflict_with_what_has_become_a_duty_is_new() {
    let own = keep(comes_into_force());
    let given = offer(json!({ "interdisciplinary": false }));
    let [june, july] = ["2026-06-30", "2026-07-01"].map(|date| by(&[own], &given, Request::on(&day(date))));
    let kinds = |before, after| compare(before, after).changes.iter().map(|change| change.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&june, &july), [NewConflict]);
    // What is left is no less than before.
    assert_eq!(kinds(&july, &june), [Other]);
    assert_eq!(words(&july, &june), ["Frå «Noko stemmer ikkje: Plikt eller rett» til «Noko stemmer ikkje: Bør»."]);
    // How strongly something is said that nobody has to mend says nothing.
    let given = offer(json!({ "interdisciplinary": true }));
    let [june, july] = ["2026-06-30", "2026-07-01"].map(|date| by(&[own], &given, Request::on(&day(date))));
    assert!(compare(&june, &july).is_empty());
}

// --- What holds of every two assessments ---

type Seen = (&'static str, Outcome, Outcome);

fn seen(comparison: &Comparison<'_>, kind: ChangeKind) -> Vec<Seen> {
    comparison.of(kind).map(|one| (one.after.criterion.id, one.before.outcome, one.after.outcome)).collect()
}

fn holds(before: &Assessment, after: &Assessment) -> Result<(), TestCaseError> {
    for same in [before, after] {
        let none = compare(same, same);
        prop_assert!(none.is_empty() && none.unchanged == same.findings.len());
    }
    let (there, back) = (compare(before, after), compare(after, before));

    // Everything that was asked is in one place, and each change in one heap.
    let in_heaps: usize = ChangeKind::ALL.iter().map(|kind| there.of(*kind).count()).sum();
    prop_assert_eq!(in_heaps, there.changes.len());
    prop_assert_eq!(there.changes.len() + there.unchanged + there.only_before.len(), before.findings.len());
    prop_assert_eq!(there.changes.len() + there.unchanged + there.only_after.len(), after.findings.len());

    // The way back is the same, turned around.
    let ids = |findings: &[&Finding]| findings.iter().map(|one| one.criterion.id).collect::<Vec<_>>();
    prop_assert_eq!(ids(&there.only_before), ids(&back.only_after));
    prop_assert_eq!(ids(&there.only_after), ids(&back.only_before));
    prop_assert_eq!(there.unchanged, back.unchanged);
    let turned: BTreeMap<_, _> = back.changes.iter().map(|one| (one.after.criterion.id, *one)).collect();
    prop_assert_eq!(turned.len(), there.changes.len());
    for change in &there.changes {
        let other = turned[change.after.criterion.id];
        prop_assert!(core::ptr::eq(change.before, other.after) && core::ptr::eq(change.after, other.before));
        let mirrored: &[ChangeKind] = match change.kind {
            NewConflict => &[NowMet, ConflictGone, Other],
            NoLongerMet => &[NowMet],
            NowMet => &[NoLongerMet, NewConflict],
            ConflictGone => &[NewConflict],
            NowApplies => &[NoLongerApplies],
            NoLongerApplies => &[NowApplies],
            _ => &[Other, NewConflict],
        };
        prop_assert!(mirrored.contains(&other.kind), "{} {:?} {:?}", other.after.criterion.id, change.kind, other.kind);
    }

    // Heaps are in order and say what they are called.
    prop_assert!(there.changes.is_sorted_by_key(|change| change.kind));
    let new = seen(&there, NewConflict);
    prop_assert!(new.iter().all(|(_, _, is)| *is == Outcome::Conflict), "{new:?}");
    let lost = seen(&there, NoLongerMet);
    prop_assert!(lost.iter().all(|(_, was, is)| *was == Outcome::Met && *is != Outcome::Met), "{lost:?}");
    let gained = seen(&there, NowMet);
    prop_assert!(gained.iter().all(|(_, was, is)| *was != Outcome::Met && *is == Outcome::Met), "{gained:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn comparisons_of_random_offers_hold(
        (before, after) in (documents(Schema::Offer), documents(Schema::Offer)),
        profiles in proptest::sample::subsequence(Profile::ALL, 1..=Profile::ALL.len()),
    ) {
        let read = |document: Value| Offer::from_json(document.to_string()).unwrap();
        let (before, after) = (read(before), read(after));
        let before = assess(&before, &Request::on(&day("2026-06-30")).profiles(&profiles));
        let after = assess(&after, &Request::on(&day(TODAY)));
        holds(&before, &after)?;
    }
}

#[test]
fn comparisons_of_the_corpus_hold() {
    let offers: Vec<_> = corpus::offers().into_iter().map(|entry| Offer::from_json(&entry.text).unwrap()).collect();
    let all = |offer, date| assess(offer, &Request::on(&day(date)).profiles(Profile::ALL));
    let assessments: Vec<_> = offers.iter().map(|offer| all(offer, TODAY)).collect();
    for (offer, pair) in offers.iter().zip(assessments.windows(2)) {
        holds(&pair[0], &pair[1]).unwrap();
        holds(&all(offer, "2020-01-01"), &pair[0]).unwrap();
    }
}

// --- The door that takes and gives JSON text ---

fn call(offer: &Value) -> Value {
    json!({ "format": "mestring/request/1", "asOf": TODAY, "offer": offer })
}

fn pair(before: &Value, after: &Value) -> Value {
    json!({ "format": "mestring/comparison-request/1", "before": before, "after": after })
}

fn answer(request: &Value) -> Value {
    serde_json::from_str(&compare_json(request.to_string().as_bytes())).unwrap()
}

#[test]
fn a_comparison_says_what_two_answers_say() {
    let cases = vectors::cases("single-fee");
    for two in cases.windows(2) {
        let answer = answer(&pair(&two[0].given, &two[1].given));
        let comparison = &answer["comparison"];
        let sides = [&two[0].given, &two[1].given].map(|given| {
            let answer: Value = serde_json::from_str(&assess_json(given.to_string().as_bytes())).unwrap();
            let findings = answer["assessment"]["findings"].as_array().unwrap().clone();
            findings.into_iter().map(|one| (one["criterion"].to_string(), one)).collect::<BTreeMap<_, _>>()
        });
        for change in comparison["changes"].as_array().unwrap() {
            for (side, findings) in ["before", "after"].iter().zip(&sides) {
                assert_eq!(change[side], findings[&change[side]["criterion"].to_string()]);
            }
        }
        let counted: u64 =
            comparison["counts"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
        assert_eq!(counted, comparison["changes"].as_array().unwrap().len() as u64);
    }
}

#[test]
fn the_words_are_in_the_language_of_the_second_request() {
    let silent = call(&json!({ "format": "mestring/offer/1", "title": { "nb": "Kurs" } }));
    let mut told = silent.clone();
    told["offer"]["cost"] = json!({ "fees": [{ "amount": "free" }] });
    for (language, message) in
        [("nb", "Fra «Ikke vist» til «I orden»."), ("nn", "Frå «Ikkje vist» til «I orden»."), ("en", "From \"Not")]
    {
        let mut told = told.clone();
        told["language"] = json!(language);
        let request = pair(&silent, &told);
        let answer = answer(&request);
        let text = &answer["comparison"]["changes"][0]["text"]["message"];
        assert!(text.as_str().unwrap().starts_with(message), "{text}");
        assert_eq!(answer["comparison"]["language"]["used"], language);
        assert_eq!(compare_json(request.to_string().as_bytes()), compare_json(request.to_string().as_bytes()));
    }
    assert_eq!(answer(&pair(&silent, &told))["comparison"]["changes"][0].get("text"), None);
}

#[test]
fn what_is_wrong_with_either_request_is_told_at_once() {
    let mut wrong = call(&json!({ "format": "mestring/offer/1", "titel": { "nb": "Kurs" } }));
    wrong["asOf"] = json!("2026-11-31");
    let told = answer(&pair(&wrong, &wrong));
    let problems = told["failure"]["problems"].as_array().unwrap();
    let pointers: Vec<_> = problems.iter().map(|problem| problem["pointer"].as_str().unwrap()).collect();
    assert_eq!(pointers, ["/before/asOf", "/before/offer/titel", "/after/asOf", "/after/offer/titel"]);

    let mut unknown = call(&json!({ "format": "mestring/offer/1" }));
    unknown["only"] = json!(["no-such"]);
    let told = answer(&pair(&unknown, &unknown));
    assert_eq!(
        (&told["failure"]["code"], &told["failure"]["unknown"]),
        (&json!("unknown-criterion"), &json!(["no-such"]))
    );

    let lacking = answer(&json!({ "format": "mestring/comparison-request/1" }));
    assert_eq!(lacking["failure"]["problems"].as_array().unwrap().len(), 2);
    let other = answer(&call(&json!({ "format": "mestring/offer/1" })));
    assert_eq!(other["failure"]["problems"][0]["code"], "other-document");
}
