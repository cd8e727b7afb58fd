//! The rules of the criteria: they name what exists, and look at nothing that they do not declare.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at the first surprise"
)]

use mestring::assess::{Evidence, Request, Truth, assess};
use mestring::call::Call;
use mestring::criteria::CRITERIA;
use mestring::criterion::{Check, Code, Criterion, Profile, Reads, Rule, Test};
use mestring::fact::FactId;
use mestring::facts;
use mestring::model::{Offer, Provider};
use mestring::shape::{RecordShape, Shape, View};
use mestring_schemas::Schema;
use mestring_schemas::answer::assessment as written;
use mestring_tests::documents::documents;
use mestring_tests::facts::{is_within, leaves, transplant};
use mestring_tests::own::{TODAY, criterion, day, keep};
use mestring_tests::{corpus, top, vectors};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

// --- What rules name ---

/// What the items of a list are; of anything else, itself.
fn item(shape: &'static Shape) -> &'static Shape {
    match shape {
        Shape::List { item, .. } => self::item(item),
        other => other,
    }
}

/// The fields of a record, or of the items of a list of records.
fn record(shape: &'static Shape) -> Option<&'static RecordShape> {
    item(shape).record()
}

/// Why a word can never be stated here; empty when it can.
fn cannot_be(shape: &'static Shape, word: &str) -> String {
    let among =
        |words: &[&str]| if words.contains(&word) { String::new() } else { format!("\"{word}\" is none of {words:?}") };
    match item(shape) {
        Shape::Vocabulary(vocabulary) => among(vocabulary.words),
        Shape::Choice(choice) => among(choice.tags),
        Shape::Flag => among(&["true", "false"]),
        Shape::Text(text) if (text.accepts)(word) => String::new(),
        Shape::Text(_) => format!("\"{word}\" cannot be written there"),
        Shape::Document(_) | Shape::Record(_) | Shape::Texts | Shape::Whole { .. } | Shape::List { .. } => {
            "nothing there is a word".to_owned()
        }
    }
}

/// Whether values of this shape are numbers, or ranges of numbers.
fn is_number(shape: &'static Shape) -> bool {
    match item(shape) {
        Shape::Whole { .. } => true,
        Shape::Choice(choice) => choice.carries.iter().flatten().any(|carried| matches!(carried, Shape::Whole { .. })),
        _ => false,
    }
}

/// Why a test can never come out both ways for values of this shape; empty when it can.
fn problem(shape: &'static Shape, test: Test) -> String {
    match test {
        Test::Stated => String::new(),
        Test::Yes | Test::No if matches!(item(shape), Shape::Flag) => String::new(),
        Test::Yes | Test::No => "it is not said with yes or no".to_owned(),
        Test::Is(words)
        | Test::HasAll(words)
        | Test::Only(words)
        | Test::SaidToBe(words)
        | Test::NotSaidToBe(words) => {
            let repeated = words.iter().enumerate().find(|(at, word)| words[..*at].contains(word));
            match (words, repeated) {
                ([], _) => "no word is named".to_owned(),
                (_, Some((_, word))) => format!("\"{word}\" is named twice"),
                _ => words.iter().map(|word| cannot_be(shape, word)).find(|why| !why.is_empty()).unwrap_or_default(),
            }
        }
        Test::AtLeast(_) | Test::AtMost(_) | Test::StartsBelow(_) if is_number(shape) => String::new(),
        Test::AtLeast(_) | Test::AtMost(_) | Test::StartsBelow(_) => "it is no number".to_owned(),
    }
}

/// What is wrong with one rule, without the rules inside it.
fn wrong(rule: &Rule) -> String {
    let shape = |fact: FactId| fact.shape().unwrap_or_else(|| panic!("{fact:?} has no shape"));
    match rule {
        Rule::Fact(fact, test) => problem(shape(*fact), *test),
        Rule::Part(fact, part, test) => match record(shape(*fact)) {
            None => "it has no parts".to_owned(),
            Some(record) => match record.fields.iter().find(|field| field.name == *part) {
                None => format!("it has no part {part}"),
                // A fact of its own is asked for as one, so that a finding can point to it.
                Some(_) if record.holds_facts => format!("{part} is a fact of its own"),
                Some(field) => problem(field.shape, *test),
            },
        },
        Rule::All([]) | Rule::Any([]) => "it holds no rule".to_owned(),
        Rule::EveryItem(fact, inner) | Rule::AnyItem(fact, inner) => {
            let mut about_item = false;
            inner.visit(&mut |rule| match rule {
                Rule::Fact(inner, _) | Rule::Part(inner, ..) | Rule::EveryItem(inner, _) | Rule::AnyItem(inner, _) => {
                    about_item |= is_within(*inner, *fact);
                }
                Rule::Code(_) => about_item = true,
                _ => {}
            });
            match shape(*fact) {
                // A record is a list of one: so its parts are asked about together.
                Shape::List { .. } | Shape::Record(_) if about_item => String::new(),
                Shape::List { .. } | Shape::Record(_) => "what is asked is not about the item".to_owned(),
                _ => "it has no items".to_owned(),
            }
        }
        Rule::EveryRun(inner) => {
            let mut nested = false;
            inner.visit(&mut |rule| nested |= matches!(rule, Rule::EveryRun(_)));
            if nested { "a run has no runs".to_owned() } else { String::new() }
        }
        _ => String::new(),
    }
}

#[test]
fn rules_name_words_and_parts_that_exist() {
    let mut all = Vec::new();
    for criterion in CRITERIA {
        for rule in criterion.rules() {
            rule.visit(&mut |rule| {
                let why = wrong(rule);
                if !why.is_empty() {
                    all.push(format!("{criterion}: {rule:?}: {why}"));
                }
            });
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn rules_that_name_nothing_are_found() {
    use Rule::{All, AnyItem, EveryRun, Fact, Part};
    use Test::{AtLeast, HasAll, Is, Only, Yes};
    for (rule, why) in [
        (Fact(facts::KINDS, Is(&["kurs"])), "\"kurs\" is none of"),
        (Fact(facts::KINDS, HasAll(&["course", "grup"])), "\"grup\" is none of"),
        (Fact(facts::CARE_LEVEL, Only(&[])), "no word is named"),
        (Fact(facts::CARE_LEVEL, Is(&["joint", "joint"])), "named twice"),
        (Fact(facts::TITLE, Is(&["Kurs"])), "nothing there is a word"),
        (Fact(facts::COST_FEES, Is(&["free"])), "nothing there is a word"),
        (Fact(facts::RUNS_ID, Is(&["Not A Slug"])), "cannot be written there"),
        (Fact(facts::KINDS, Yes), "not said with yes or no"),
        (Fact(facts::KINDS, AtLeast(2)), "it is no number"),
        (Part(facts::COST_FEES, "kinds", Is(&["food"])), "it has no part kinds"),
        (Part(facts::COST_FEES, "kind", Is(&["cake"])), "\"cake\" is none of"),
        (Part(facts::COST_FEES, "amount", Is(&["gratis"])), "\"gratis\" is none of"),
        (Part(facts::KINDS, "kind", Is(&["food"])), "it has no parts"),
        (Part(facts::COST, "invoiced", Yes), "invoiced is a fact of its own"),
        (All(&[]), "it holds no rule"),
        (AnyItem(facts::CARE_LEVEL, &Fact(facts::CARE_LEVEL, Yes)), "it has no items"),
        (AnyItem(facts::PEOPLE, &Fact(facts::INTERDISCIPLINARY, Yes)), "not about the item"),
        (EveryRun(&EveryRun(&Rule::Always)), "a run has no runs"),
    ] {
        assert!(wrong(&rule).contains(why), "{rule:?}: {}", wrong(&rule));
    }
    for rule in [
        Fact(facts::SCHEDULE_SESSIONS, AtLeast(2)),
        Fact(facts::ACCESS_LOW_THRESHOLD, Is(&["true"])),
        Part(facts::COST_FEES, "amount", Is(&["free", "nok"])),
        Part(facts::COST_FEES, "amount", AtLeast(1)),
        AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_ROLES, Is(&["peer"]))),
    ] {
        assert_eq!(wrong(&rule), "", "{rule:?}");
    }
}

#[test]
fn rules_have_no_more_bases_than_can_be_counted() {
    for criterion in CRITERIA {
        // A finding keeps them as bits.
        assert!(criterion.bases.len() <= 32, "{criterion}");
        for (at, basis) in criterion.bases.iter().enumerate() {
            let before = criterion.bases[..at].iter().find(|other| other.source.id == basis.source.id);
            assert!(before.is_none(), "{criterion} rests twice on {}", basis.source.id);
        }
        if let Check::Expected { shown: Rule::Never, .. } = criterion.check {
            panic!("{criterion} can never be met");
        }
    }
}

/// What `cargo xtask new-criterion` makes has to be written over.
#[test]
fn nothing_is_left_as_the_scaffold_made_it() {
    fn look(path: &Path, left: &mut Vec<String>) {
        if path.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                look(&entry.unwrap().path(), left);
            }
        } else if fs::read_to_string(path).unwrap().contains("CHOOSE:") {
            left.push(path.display().to_string());
        }
    }
    let mut left = Vec::new();
    for folder in
        ["core/src/criteria", "i18n/nb/criteria", "i18n/nn/criteria", "i18n/en/criteria", "tests/vectors/criteria"]
    {
        look(&top().join(folder), &mut left);
    }
    assert!(left.is_empty(), "still to choose in {left:#?}");
}

// --- What rules look at ---

/// Facts that tell whom a source binds, and which runs count: every criterion depends on them.
const OF_EVERY_CRITERION: &[FactId] = &[
    facts::PROVIDER_KIND,
    facts::PROVIDER_UNDER_CONTRACT,
    facts::PROVIDER_CONTRACT_WITH,
    facts::CARE_LEVEL,
    facts::PEOPLE_PROFESSIONS,
    facts::RUNS_DATES,
    facts::RUNS_STANDING,
    facts::RUNS_SESSIONS_DATE,
];

/// The facts that a criterion does not declare.
fn undeclared(criterion: &Criterion) -> Vec<(FactId, Vec<String>)> {
    let reads = criterion.reads();
    let declared = |fact: FactId| OF_EVERY_CRITERION.contains(&fact) || reads.iter().any(|read| is_within(fact, *read));
    leaves().iter().filter(|(fact, _)| !declared(*fact)).cloned().collect()
}

/// The finding of one criterion as it goes out, or why the request cannot be read.
fn finding(request: &Value, criterion: &'static Criterion) -> Result<Value, String> {
    let call = Call::from_json(request.to_string()).map_err(|problems| problems.to_string())?;
    let (offer, request) = call.request().unwrap();
    let own = [criterion];
    let assessment = assess(offer, &request.only(vec![criterion.id.to_owned()]).own_criteria(&own));
    assert_eq!(assessment.findings.len(), 1);
    Ok(serde_json::to_value(written(offer, &assessment, None).findings).unwrap())
}

/// Puts facts as the donors state them into the documents of a request.
fn transplanted(request: &Value, donors: &Value, facts: &[&(FactId, Vec<String>)]) -> Value {
    let mut request = request.clone();
    for (fact, steps) in facts {
        transplant(&mut request["offer"], &donors["offer"], steps);
        if fact.belongs_in::<Provider>() {
            if request.get("provider").is_none() {
                request["provider"] = json!({ "format": "mestring/provider/1" });
            }
            transplant(&mut request["provider"], &donors["provider"], steps);
        }
    }
    request
}

/// The facts that a request says are not stated.
fn unstated(request: &Value) -> Vec<FactId> {
    let of = |document: &Value| document["unstated"].as_array().cloned().unwrap_or_default();
    let runs = request["offer"]["runs"].as_array().into_iter().flatten();
    let lists = [&request["offer"], &request["provider"]].into_iter().chain(runs).flat_map(of);
    lists.filter_map(|unstated| FactId::find(unstated["fact"].as_str()?)).collect()
}

/// Changes everything at once that a criterion does not declare. An error names the facts that it looked at.
fn looks_at_nothing_else(
    criterion: &'static Criterion,
    undeclared: &[(FactId, Vec<String>)],
    request: &Value,
    donors: &Value,
) -> Result<(), String> {
    let before = finding(request, criterion)?;
    let unstated = unstated(request);
    // What is said not to be stated cannot be stated as well, and answers about runs name them.
    let stays = |fact: FactId| {
        unstated.iter().any(|unstated| is_within(fact, *unstated))
            || (fact == facts::RUNS_ID && request.get("attestations").is_some())
    };
    let others: Vec<_> = undeclared.iter().filter(|(fact, _)| !stays(*fact)).collect();
    let changed = transplanted(request, donors, &others);
    let after = finding(&changed, criterion).map_err(|why| format!("{why}: {changed}"))?;
    if after == before {
        return Ok(());
    }
    let differs = |fact: &(FactId, Vec<String>)| {
        finding(&transplanted(request, donors, &[fact]), criterion).is_ok_and(|after| after != before)
    };
    let alone: Vec<_> = others.iter().filter(|fact| differs(fact)).map(|(fact, _)| fact).collect();
    Err(format!("looks at what it does not declare: {alone:?}\nbefore {before}\nafter {after}"))
}

/// Documents rich enough to change most facts: one that takes everything away, and random ones, the same every time.
fn donors() -> Vec<Value> {
    let mut runner = TestRunner::deterministic();
    let mut draw = |schema, read: fn(&str) -> bool| {
        std::iter::from_fn(|| Some(documents(schema).new_tree(&mut runner).unwrap().current()))
            .find(|document: &Value| read(&document.to_string()))
            .unwrap()
    };
    let mut donors = vec![json!({})];
    for _ in 0..3 {
        let offer = draw(Schema::Offer, |text| Offer::from_json(text).is_ok());
        let provider = draw(Schema::Provider, |text| Provider::from_json(text).is_ok());
        donors.push(json!({ "offer": offer, "provider": provider }));
    }
    donors
}

#[test]
fn findings_of_vectors_depend_on_declared_facts_alone() {
    let donors = donors();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for name in vectors::names() {
        // That each file has its criterion is told by another test.
        let Some(criterion) = mestring::criteria::find(&name) else { continue };
        let undeclared = undeclared(criterion);
        for (at, case) in vectors::cases(&name).iter().enumerate() {
            // Everything taken away, and something put in its place.
            for donors in [&donors[0], &donors[1 + at % 3]] {
                tried += 1;
                if let Err(why) = looks_at_nothing_else(criterion, &undeclared, &case.given, donors) {
                    wrong.push(format!("{name}: {}: {why}", case.name));
                }
            }
        }
    }
    assert!(tried > 0 && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn findings_of_real_offers_depend_on_declared_facts_alone() {
    let donors = donors();
    // Each criterion meets some of them, and each of them some criteria.
    let offers = corpus::offers();
    for (at, criterion) in CRITERIA.iter().enumerate() {
        let undeclared = undeclared(criterion);
        for round in 0..2 {
            let entry = &offers[(at + round * 7) % offers.len()];
            let offer: Value = serde_json::from_str(&entry.text).unwrap();
            let request = json!({ "format": "mestring/request/1", "asOf": TODAY, "offer": offer });
            let outcome = looks_at_nothing_else(criterion, &undeclared, &request, &donors[(at + round) % 4]);
            assert_eq!(outcome, Ok(()), "{criterion}, {}", entry.name);
        }
    }
}

#[test]
fn code_that_looks_at_more_than_it_declares_is_found() {
    fn looks(evidence: &mut Evidence<'_, '_>) -> Truth {
        let mut free = false;
        evidence.values(facts::COST_INVOICED, &mut |_, node| free |= matches!(node.view(), View::Flag(true)));
        Truth::from(free)
    }
    const DECLARES: fn(&'static [FactId]) -> Rule =
        |facts| Rule::Code(Code { run: looks, reads: Reads::Facts(facts), can_be_unknown: false });
    let request = json!({ "format": "mestring/request/1", "asOf": TODAY, "offer": { "format": "mestring/offer/1" } });
    let donors = json!({ "offer": { "cost": { "invoiced": true }, "interdisciplinary": true } });
    let outcome = |reads| {
        let small = keep(criterion("small", Check::expected(DECLARES(reads))));
        looks_at_nothing_else(small, &undeclared(small), &request, &donors)
    };
    assert_eq!(outcome(&[facts::COST_INVOICED]), Ok(()));
    assert_eq!(outcome(&[facts::COST]), Ok(()));
    let why = outcome(&[facts::COST_FEES]).unwrap_err();
    assert!(why.contains("[FactId(cost.invoiced)]"), "{why}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn one_fact_changes_no_finding_that_does_not_look_at_it(
        offer in documents(Schema::Offer),
        provider in documents(Schema::Provider),
        other in documents(Schema::Offer),
        which in proptest::collection::vec(any::<Index>(), 6),
    ) {
        let assessed = |offer: &Value, provider: &Value| {
            let offer = Offer::from_json(offer.to_string()).ok()?;
            let provider = Provider::from_json(provider.to_string()).ok()?;
            let date = day(TODAY);
            let request = Request::on(&date).profiles(Profile::ALL).provider(&provider);
            Some(written(&offer, &assess(&offer, &request), None).findings)
        };
        let Some(before) = assessed(&offer, &provider) else { return Ok(()) };
        for index in which {
            let (fact, steps) = index.get(leaves());
            let mut changed = offer.clone();
            transplant(&mut changed, &other, steps);
            let Some(after) = assessed(&changed, &provider) else { continue };
            for ((before, after), criterion) in before.iter().zip(&after).zip(CRITERIA) {
                let same = before == after || !undeclared(criterion).iter().any(|(other, _)| other == fact);
                prop_assert!(same, "{} looks at {:?}: {:?} {:?}", criterion, fact, before, after);
            }
        }
    }
}
