//! What people answer: how it is kept, what it changes, and when it no longer counts.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

use mestring::assess::{Assessment, Counted, How, Outcome, RHYTHMS, Reason, Request, assess, fingerprint};
use mestring::attestation::{Attestation, AttestationAnswer, AttestationRole, Attestations, MergeError, Subject};
use mestring::criterion::{Check, Criterion, Profile, Rule};
use mestring::facts;
use mestring::model::Offer;
use mestring::value::{Date, Fingerprint, List, MAX_ITEMS, Note, Slug};
use mestring_i18n::{Catalogue, Language};
use mestring_tests::corpus;
use mestring_tests::own::{TODAY, answered, by, criterion, day, keep, offer};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

// --- The story: plan, answer, change, answer again, differ, settle ---

const PLANNED: &str = "user-representative-planning";

/// One offer over time: what it says, and what people have answered.
struct Story {
    offer: Offer,
    answers: Attestations,
}

impl Story {
    fn begins_with(fields: Value) -> Self {
        let answers = Attestations { offer: Some(Slug::try_new("hjarteskule").unwrap()), ..Attestations::default() };
        Self { offer: offer(fields), answers }
    }

    /// Somebody is asked whether users and professionals plan together, looks at what the offer says, and answers.
    fn answers(&mut self, date: &str, role: AttestationRole, answer: AttestationAnswer) {
        let criterion = mestring::criteria::find(PLANNED).unwrap();
        let fingerprint = fingerprint(criterion, &Subject::Offer, &self.offer, None).unwrap();
        let new = Attestation { role, date: day(date), ..answered(PLANNED, answer, &fingerprint) };
        let new = Attestations { attestations: List::try_new(vec![new]).ok(), ..self.answers.clone() };
        self.answers = self.answers.merge(&new).unwrap();
    }

    fn assessed(&self, date: &str) -> Assessment {
        let answers = self.answers.attestations.as_deref().unwrap_or_default();
        assess(&self.offer, &Request::on(&day(date)).only(vec![PLANNED.to_owned()]).attestations(answers))
    }

    /// What comes of it on a day, and what becomes of each answer, the oldest first.
    fn on(&self, date: &str) -> (Outcome, Option<Reason>, Vec<Counted>) {
        let assessment = self.assessed(date);
        let finding = &assessment.findings[0];
        (finding.outcome, finding.reason, assessment.attestations.iter().map(|one| one.state).collect())
    }
}

#[test]
fn the_story_of_one_question() {
    use AttestationAnswer::{No, Yes};
    use AttestationRole::{Professional, UserRepresentative};
    use Counted::{Counts, FactsChanged, Replaced};

    // A heart school is planned. The text says nothing of who plans it: that is no breach, and nothing is known.
    let plan = json!({
        "id": "hjarteskule", "title": { "nn": "Hjarteskule" }, "careLevel": "specialist", "kinds": ["school"],
        "offerTypes": ["group"], "provider": { "kind": "hospital" }, "people": [{ "roles": ["professional"] }],
    });
    let mut story = Story::begins_with(plan.clone());
    assert_eq!(story.on("2026-03-01"), (Outcome::NotShown, None, vec![]));

    // A professional is asked, and says that users and professionals plan it together.
    story.answers("2026-03-02", Professional, Yes);
    assert_eq!(story.on("2026-03-02"), (Outcome::Met, None, vec![Counts]));
    assert_eq!(story.assessed("2026-03-02").findings[0].how, Some(How::Attested));

    // A new title changes nothing: the question was not about that.
    let mut renamed = plan.clone();
    renamed["title"] = json!({ "nn": "Hjarteskulen" });
    story.offer = offer(renamed);
    assert_eq!(story.on("2026-04-01"), (Outcome::Met, None, vec![Counts]));

    // The plan is written down in the text. Now the text says something else than when the question was answered: the
    // answer lapses, and the reason is told.
    let mut edited = plan;
    edited["participation"] = json!({ "planning": { "professionals": 2 } });
    story.offer = offer(edited);
    assert_eq!(story.on("2026-04-01"), (Outcome::NotShown, None, vec![FactsChanged]));
    let texts = Catalogue::new(Language::Nn);
    let told = texts.attestation(&story.assessed("2026-04-01").attestations[0]);
    assert_eq!(told.said, "Fagperson svara «Ja» 2026-03-02.");
    assert_eq!(told.message, "Det som er oppgitt, er endra etter at svaret vart gitt. Spør på nytt.");

    // The professional looks again, and answers again. The old answer is still there, and tells what was so.
    story.answers("2026-04-02", Professional, Yes);
    assert_eq!(story.on("2026-04-02"), (Outcome::Met, None, vec![Replaced, Counts]));

    // A user representative remembers it otherwise. Nobody is outvoted: they have something to talk about.
    story.answers("2026-04-10", UserRepresentative, No);
    assert_eq!(
        story.on("2026-04-10"),
        (Outcome::NeedsReview, Some(Reason::AnswersDiffer), vec![Replaced, Counts, Counts])
    );

    // They talk, and from now on they plan together. She answers yes, and the two agree.
    story.answers("2026-05-04", UserRepresentative, Yes);
    assert_eq!(story.on("2026-05-04"), (Outcome::Met, None, vec![Replaced, Counts, Replaced, Counts]));
    // What was so before, can still be seen.
    assert_eq!(story.on("2026-04-10").0, Outcome::NeedsReview);
}

// --- How long a yes counts ---

/// What becomes of an answer to whether the offer is reviewed each year, on a day.
fn reviewed(answers: &[(&str, AttestationAnswer)], today: &str) -> (Outcome, Vec<Counted>) {
    let criterion = mestring::criteria::find("yearly-review").unwrap();
    let offer = offer(json!({ "kinds": ["course"], "careLevel": "municipal", "provider": { "kind": "municipality" } }));
    let print = fingerprint(criterion, &Subject::Offer, &offer, None).unwrap();
    let answers: Vec<_> = answers
        .iter()
        .map(|(date, answer)| Attestation { date: day(date), ..answered(criterion.id, *answer, &print) })
        .collect();
    let request = Request::on(&day(today)).only(vec![criterion.id.to_owned()]);
    let assessment = assess(&offer, &request.attestations(&answers));
    (assessment.findings[0].outcome, assessment.attestations.iter().map(|one| one.state).collect())
}

#[test]
fn a_yes_counts_as_long_as_the_source_lets_it() {
    use AttestationAnswer::{DoNotKnow, No, NotApplicable, Yes};
    use Counted::{Counts, Expired, Later, Replaced};
    let (met, again) = (Outcome::Met, Outcome::NeedsReview);
    for (answered, today, outcome, state) in [
        ("2026-03-02", "2026-03-02", met, Counts),
        // The same day of the next year still counts.
        ("2026-03-02", "2027-03-02", met, Counts),
        ("2026-03-02", "2027-03-03", again, Expired),
        ("2026-03-02", "2026-03-01", again, Later),
        // A leap day has no such day; the last of February is as far as it goes.
        ("2024-02-29", "2025-02-28", met, Counts),
        ("2024-02-29", "2025-03-01", again, Expired),
        ("2027-02-28", "2028-02-28", met, Counts),
        ("2027-02-28", "2028-02-29", again, Expired),
        ("2026-12-31", "2027-12-31", met, Counts),
        ("2026-12-31", "2028-01-01", again, Expired),
    ] {
        assert_eq!(reviewed(&[(answered, Yes)], today), (outcome, vec![state]), "{answered}, on {today}");
    }
    // Only a yes grows old: what was not done is not done until somebody says so.
    for (answer, outcome) in [(No, Outcome::Conflict), (NotApplicable, again), (DoNotKnow, again)] {
        assert_eq!(reviewed(&[("2024-01-01", answer)], "2026-03-02"), (outcome, vec![Counts]), "{answer:?}");
    }
    // Who answers again begins anew; and a later answer replaces one that has grown old.
    let twice = [("2025-01-10", Yes), ("2026-01-09", Yes)];
    assert_eq!(reviewed(&twice, "2026-06-01"), (met, vec![Replaced, Counts]));
    assert_eq!(reviewed(&twice, "2027-06-01"), (again, vec![Replaced, Expired]));
}

#[test]
fn other_questions_have_no_rhythm_and_the_last_day_is_told() {
    let criterion = mestring::criteria::find(PLANNED).unwrap();
    assert!(RHYTHMS.iter().all(|rhythm| rhythm.criterion != criterion.id));
    let offer = offer(json!({ "kinds": ["course"], "offerTypes": ["group"], "careLevel": "municipal" }));
    let yearly = mestring::criteria::find("yearly-review").unwrap();
    let answers = [criterion, yearly].map(|criterion| {
        let print = fingerprint(criterion, &Subject::Offer, &offer, None).unwrap();
        Attestation { date: day("2020-05-31"), ..answered(criterion.id, AttestationAnswer::Yes, &print) }
    });
    let assessment = assess(&offer, &Request::on(&day(TODAY)).profiles(Profile::STANDARD).attestations(&answers));
    let [planned, yearly] = &assessment.attestations[..] else { panic!("two answers") };
    assert_eq!((planned.state, planned.until()), (Counted::Counts, None));
    assert_eq!((yearly.state, yearly.until()), (Counted::Expired, Some(day("2021-05-31"))));
    for language in Language::ALL {
        let told = Catalogue::new(language).attestation(yearly).message;
        assert!(told.contains("2021-05-31") && told.contains("12") && told.contains("§ 8"), "{told}");
    }
    // What is only our proposal is told as that.
    for rhythm in RHYTHMS {
        let mut state = yearly.clone();
        state.criterion = mestring::criteria::find(rhythm.criterion);
        let told = Catalogue::new(Language::En).attestation(&state).message;
        assert_eq!(told.contains("our proposal"), rhythm.proposed, "{told}");
    }
}

#[test]
fn what_is_answered_again_on_the_same_day_replaces_what_has_lapsed() {
    let small = keep(criterion("small", Check::expected(Rule::Fact(facts::TITLE, mestring::criterion::Test::Stated))));
    let print = |offer: &Offer| fingerprint(small, &Subject::Offer, offer, None).unwrap();
    let (before, now) = (offer(json!({ "summary": { "nb": "a" } })), offer(json!({ "title": { "nb": "a" } })));
    let answers = [&before, &now].map(|offer| answered("small", AttestationAnswer::Yes, &print(offer)));
    for answers in [answers.clone(), [answers[1].clone(), answers[0].clone()]] {
        let assessment = by(&[small], &now, Request::on(&day(TODAY)).attestations(&answers));
        let states: BTreeSet<_> = assessment.attestations.iter().map(|one| one.state).collect();
        assert_eq!(states, BTreeSet::from([Counted::Counts, Counted::Replaced]));
    }
}

// --- Merging ---

fn document(answers: Vec<Attestation>) -> Attestations {
    let offer = Some(Slug::try_new("kurs").unwrap());
    Attestations { offer, attestations: List::try_new(answers).ok(), ..Attestations::default() }
}

fn held(document: &Attestations) -> &[Attestation] {
    document.attestations.as_deref().unwrap_or_default()
}

fn slug(text: &str) -> Slug {
    Slug::try_new(text).unwrap()
}

fn date(number: u32) -> Date {
    day(&format!("2026-0{}-01", number + 1))
}

prop_compose! {
    /// Answers of few kinds, so that many are the same, or almost.
    fn an_answer()(
        criterion in prop::sample::select(vec!["a", "b"]),
        subject in prop::sample::select(vec![Subject::Offer, Subject::Provider, Subject::Run(slug("r"))]),
        answer in prop::sample::select(AttestationAnswer::ALL),
        role in prop::sample::select(AttestationRole::ALL),
        number in 0..3u32,
        note in prop::option::of(prop::sample::select(vec!["x", "y"])),
        print in prop::sample::select(vec!["0", "1"]),
    ) -> Attestation {
        Attestation {
            criterion: slug(criterion),
            subject,
            answer,
            role,
            date: date(number),
            note: note.map(|note| Note::try_new(note).unwrap()),
            fingerprint: Fingerprint::try_new(&print.repeat(64)).unwrap(),
        }
    }
}

fn documents() -> impl Strategy<Value = Attestations> {
    prop::collection::vec(an_answer(), 0..12).prop_map(document)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn merging_is_a_set_union(one in documents(), other in documents(), third in documents()) {
        let merge = |one: &Attestations, other: &Attestations| one.merge(other).unwrap();
        let both = merge(&one, &other);
        // Whoever comes first, to the byte.
        prop_assert_eq!(both.to_json(), merge(&other, &one).to_json());
        prop_assert_eq!(merge(&both, &third).to_json(), merge(&one, &merge(&other, &third)).to_json());
        // However often.
        prop_assert_eq!(merge(&both, &both).to_json(), both.to_json());
        prop_assert_eq!(merge(&both, &one).to_json(), both.to_json());
        // Nothing is lost, nothing is made up, and nothing stands twice.
        let is_in = |answer: &Attestation| held(&both).contains(answer);
        prop_assert!(held(&one).iter().chain(held(&other)).all(is_in));
        prop_assert!(held(&both).iter().all(|answer| held(&one).contains(answer) || held(&other).contains(answer)));
        let distinct: BTreeSet<_> = held(&both).iter().map(|answer| format!("{answer:?}")).collect();
        prop_assert_eq!(distinct.len(), held(&both).len());
        // It is a document like others, the oldest answers first.
        prop_assert_eq!(&Attestations::from_json(both.to_json()).unwrap(), &both);
        prop_assert!(held(&both).is_sorted_by_key(|answer| &answer.date));
    }
}

#[test]
fn only_answers_about_the_same_offer_become_one_document() {
    let one = document(vec![]);
    let other = Attestations { offer: Some(slug("other")), ..Attestations::default() };
    let none = Attestations::default();
    assert_eq!(one.merge(&other), Err(MergeError::OtherOffer));
    for (one, other) in [(&one, &none), (&none, &one), (&none, &none)] {
        assert_eq!(one.merge(other), Err(MergeError::NoOffer));
    }
    assert_eq!(one.merge(&one), Ok(one.clone()));
    // The address of the schema is kept, whichever of them has one.
    let schema = mestring::value::Text::try_new("attestations.schema.json").ok();
    let with = Attestations { schema: schema.clone(), ..one.clone() };
    assert_eq!(one.merge(&with).unwrap().schema, schema);
    assert_eq!(with.merge(&one).unwrap().schema, schema);
}

#[test]
fn too_many_answers_are_told_and_none_is_lost_without_a_word() {
    let print = Fingerprint::try_new(&"0".repeat(64)).unwrap();
    let answers = |from: usize, to: usize| {
        let one = |number: usize| answered(&format!("c-{number}"), AttestationAnswer::Yes, &print);
        document((from..to).map(one).collect())
    };
    let full = answers(0, MAX_ITEMS);
    assert_eq!(held(&full.merge(&full).unwrap()).len(), MAX_ITEMS, "the same answers take no more room");
    let one_more = answers(MAX_ITEMS, MAX_ITEMS + 1);
    assert_eq!(full.merge(&one_more), Err(MergeError::TooMany { count: MAX_ITEMS + 1 }));
    assert_eq!(one_more.merge(&full), Err(MergeError::TooMany { count: MAX_ITEMS + 1 }));
    let told = MergeError::TooMany { count: MAX_ITEMS + 1 };
    assert_eq!((told.code(), told.to_string().as_str()), ("too-many", "too-many"));
}

// --- What answers change ---

/// Pays for each meeting, which an act does not allow, and ends before it begins.
fn wrong() -> Offer {
    offer(json!({
        "id": "kurs", "kinds": ["course"], "offerTypes": ["group"], "careLevel": "specialist",
        "nature": { "singleProgramme": true }, "provider": { "kind": "health-trust" },
        "cost": { "fees": [{ "kind": "outpatient-fee", "amount": "public-rate", "per": "meeting" }] },
        "participation": { "planning": { "userRepresentatives": 0, "professionals": 2 } },
        "schedule": { "sessions": { "exactly": 6 } },
        "runs": [{ "id": "r", "dates": { "start": "2027-02-03", "end": "2027-01-03" } }],
    }))
}

/// Offers to answer about: the real ones, and one with much that is wrong.
fn offers() -> Vec<Offer> {
    let real = corpus::offers().into_iter().map(|entry| Offer::from_json(&entry.text).unwrap());
    real.chain([wrong()]).collect()
}

/// An answer about some criterion of the register: which, what, who, and when.
type Drawn = (prop::sample::Index, AttestationAnswer, AttestationRole, u32, bool);

fn drawn() -> impl Strategy<Value = Drawn> {
    let (answers, roles) = (AttestationAnswer::ALL, AttestationRole::ALL);
    (
        any::<prop::sample::Index>(),
        prop::sample::select(answers),
        prop::sample::select(roles),
        0..9u32,
        prop::bool::weighted(0.9),
    )
}

/// The answer, on what the offer says now, or on something else.
fn given(drawn: &Drawn, among: &[&'static Criterion], offer: &Offer) -> Attestation {
    let (which, answer, role, month, is_right) = drawn;
    let criterion = among[which.index(among.len())];
    let print = fingerprint(criterion, &Subject::Offer, offer, None).unwrap();
    let print = if *is_right { print } else { Fingerprint::try_new(&"0".repeat(64)).unwrap() };
    Attestation { role: *role, date: date(*month), ..answered(criterion.id, *answer, &print) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_answer_makes_a_conflict_good(
        which in any::<prop::sample::Index>(),
        in_the_wrong_one in any::<bool>(),
        list in prop::collection::vec(drawn(), 1..40),
    ) {
        let offers = offers();
        let offer = if in_the_wrong_one { &offers[offers.len() - 1] } else { &offers[which.index(offers.len())] };
        let request = || Request::on(&after_all()).profiles(Profile::ALL);
        let silent = assess(offer, &request());
        let conflicts: Vec<_> = silent.conflicts().map(|finding| finding.criterion).collect();
        prop_assert!(!in_the_wrong_one || conflicts.len() >= 3, "{:?}", conflicts.len());
        // As many as possible about what is in conflict.
        let among = if conflicts.is_empty() { mestring::criteria::CRITERIA.to_vec() } else { conflicts.clone() };
        let answers: Vec<_> = list.iter().map(|one| given(one, &among, offer)).collect();
        let told = assess(offer, &request().attestations(&answers));
        for (before, after) in silent.findings.iter().zip(&told.findings) {
            let stays = matches!(before.outcome, Outcome::Conflict | Outcome::NotApplicable);
            prop_assert!(!stays || after.outcome == before.outcome, "{}", before.criterion);
            // Whatever is met now was met before, or somebody who looked at this text said yes.
            let said_yes = answers.iter().any(|one| {
                one.answer == AttestationAnswer::Yes && one.criterion.as_str() == before.criterion.id
            });
            prop_assert!(after.outcome != Outcome::Met || before.outcome == Outcome::Met || said_yes);
        }
    }

    #[test]
    fn an_answer_more_loses_no_other(list in prop::collection::vec(drawn(), 0..30), one_more in drawn()) {
        let offer = wrong();
        let among = &mestring::criteria::CRITERIA[..4];
        let answers: Vec<_> = list.iter().map(|one| given(one, among, &offer)).collect();
        let new = given(&one_more, among, &offer);
        let all: Vec<_> = answers.iter().cloned().chain([new.clone()]).collect();
        let merged = document(answers.clone()).merge(&document(vec![new.clone()])).unwrap();
        prop_assert!(all.iter().all(|answer| held(&merged).contains(answer)));
        let assessed = |answers: &[Attestation]| {
            assess(&offer, &Request::on(&after_all()).profiles(Profile::ALL).attestations(answers))
        };
        let (before, after) = (assessed(&answers), assessed(&all));
        for (one, other) in before.attestations.iter().zip(&after.attestations) {
            let (this, that) = (&one.attestation, &new);
            let same = (&this.criterion, &this.subject, this.role) == (&that.criterion, &that.subject, that.role);
            // Only a later answer of the same role to the same question comes in the place of another.
            let replaced = same && other.state == Counted::Replaced && that.date >= this.date;
            prop_assert!(one.state == other.state || replaced, "{:?} → {:?}", one.state, other.state);
        }
    }

    #[test]
    fn the_order_of_answers_says_nothing((list, order) in prop::collection::vec(drawn(), 0..30).prop_flat_map(|list| {
        let order: Vec<_> = (0..list.len()).collect();
        (Just(list), Just(order).prop_shuffle())
    })) {
        // Among criteria with a rhythm, so that some answers grow old.
        let among: Vec<_> = RHYTHMS.iter().filter_map(|rhythm| mestring::criteria::find(rhythm.criterion)).collect();
        let offer = offer(json!({ "id": "kurs", "kinds": ["course"], "careLevel": "joint", "provider": { "kind": "municipality" } }));
        let answers: Vec<_> = list.iter().map(|one| given(one, &among, &offer)).collect();
        let shuffled: Vec<_> = order.iter().map(|at| answers[*at].clone()).collect();
        let later = day("2027-04-15");
        let [straight, other] = [&answers, &shuffled]
            .map(|answers| assess(&offer, &Request::on(&later).profiles(Profile::STANDARD).attestations(answers)));
        for (one, other) in straight.findings.iter().zip(&other.findings) {
            prop_assert_eq!((one.outcome, one.how, one.reason), (other.outcome, other.how, other.reason));
        }
        for (state, at) in other.attestations.iter().zip(&order) {
            prop_assert_eq!(state.state, straight.attestations[*at].state);
        }
    }
}

/// After every answer that is drawn.
fn after_all() -> Date {
    day(TODAY)
}
