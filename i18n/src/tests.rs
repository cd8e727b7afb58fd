//! What holds for the texts as a whole.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use crate::{Language, resources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use mestring::annual_report::AnnualReport;
use mestring::assess::{ChangeKind, Counted, How, Outcome, Reason};
use mestring::attestation::Attestations;
use mestring::call::{CallPair, MergeCall, SourceCall};
use mestring::checklist::{ChecklistKind, ItemState, Step, sections};
use mestring::criteria::CRITERIA;
use mestring::criterion::{Force, Target, Theme};
use mestring::knowledge::{EVIDENCE, EvidenceKind, FACTORS, FactorEffect, KnowledgeTopic, NAMED_OFFERS};
use mestring::model::organisation::Sector;
use mestring::model::{Offer, Provider};
use mestring::participation::{Actor, Asked, Caveat, Demand, DemandState, Said};
use mestring::problem::{Expect, Found, ProblemKind};
use mestring::shape::{DocumentShape, RecordShape, Shape, Shaped, kebab, label};
use mestring::source::{Circle, Confidence, Modality, Party, SourceStatus, Tie, Voluntary, WorkKind};
use mestring::sources::SOURCES;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One text: its words, and the variables in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Words {
    text: String,
    variables: BTreeSet<String>,
}

/// All texts of a language, by `message` or `message.attribute`, with the file they stand in.
fn texts(language: Language) -> BTreeMap<String, (String, Words)> {
    let mut all = BTreeMap::new();
    let catalogue = resources::FILES.iter().zip(resources::of(language)).map(|(file, source)| (*file, *source));
    for (file, source) in catalogue.chain([(resources::CONCEPTS, resources::concepts(language))]) {
        let parsed = fluent_syntax::parser::parse(source);
        let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", language.tag()));
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                other => panic!("{}/{file}: only messages and comments, not {other:?}", language.tag()),
            };
            let value = message.value.unwrap_or_else(|| panic!("{file}: {} has no text", message.id.name));
            let mut add = |key: String, pattern: &Pattern<&str>| {
                let words = read(pattern, &format!("{}/{file}: {key}", language.tag()));
                assert!(!words.text.trim().is_empty(), "{}/{file}: {key} is empty", language.tag());
                let before = all.insert(key.clone(), (file.to_owned(), words));
                assert!(before.is_none(), "{}/{file}: {key} stands twice", language.tag());
            };
            add(message.id.name.to_owned(), &value);
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    all
}

/// Reads a pattern of the subset the project uses: text, variables, and one choice between singular and plural.
fn read(pattern: &Pattern<&str>, place: &str) -> Words {
    let mut words = Words::default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    words.variables.insert(id.name.to_owned());
                    words.text.push('…');
                }
                Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                    assert_eq!(variants.len(), 2, "{place}: singular and plural, no more");
                    words.variables.insert(id.name.to_owned());
                    for variant in variants {
                        let inner = read(&variant.value, place);
                        words.text.push_str(&inner.text);
                        words.variables.extend(inner.variables);
                    }
                }
                other => panic!("{place}: outside the subset: {other:?}"),
            },
        }
    }
    words
}

#[test]
fn every_file_is_compiled_in() {
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(language.tag());
        let mut found = Vec::new();
        for inside in ["", "criteria", "model"] {
            for entry in std::fs::read_dir(folder.join(inside)).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                if Path::new(&name).extension().is_some_and(|ending| ending == "ftl") {
                    found.push(if inside.is_empty() { name } else { format!("{inside}/{name}") });
                }
            }
        }
        found.sort();
        let mut compiled = resources::FILES.to_vec();
        compiled.push(resources::CONCEPTS);
        compiled.sort_unstable();
        assert_eq!(found, compiled, "{}", language.tag());
    }
}

#[test]
fn the_three_languages_say_the_same_things() {
    // Which other words a language has for a concept is its own affair.
    let is_shared = |key: &str| ![".other", ".forms", ".avoided"].iter().any(|list| key.ends_with(list));
    let shared = |language| texts(language).into_iter().filter(|(key, _)| is_shared(key)).collect::<BTreeMap<_, _>>();
    let source = shared(Language::Nb);
    for language in [Language::Nn, Language::En] {
        let other = shared(language);
        for (key, (file, words)) in &source {
            let Some((other_file, other_words)) = other.get(key) else { panic!("{} lacks {key}", language.tag()) };
            assert_eq!(file, other_file, "{key}");
            assert_eq!(words.variables, other_words.variables, "{}: variables of {key}", language.tag());
        }
        let extra: Vec<_> = other.keys().filter(|key| !source.contains_key(*key)).collect();
        assert!(extra.is_empty(), "{} has more: {extra:?}", language.tag());
    }
}

/// Sentences that are rightly the same in two languages: short, and without a word that differs.
const SAME_IN_NB_AND_NN: &[&str] = &[
    "adaptation--braille.help",
    "bring-item--food.help",
    "checklist-count",
    "checklist-unclear",
    "adaptation--film.help",
    "adaptation--large-print.help",
    "goal-kind--openness.help",
    "json-end.remedy",
    "json-no-comma.remedy",
    "problem-empty",
    "problem-missing-field.remedy",
    "problem-null",
    "problem-too-long",
    "problem-too-long.remedy",
    "problem-wrong-type",
    "referral-way--post.help",
    "stage--long-standing.help",
];

#[test]
fn sentences_are_written_for_their_language() {
    let (nb, nn, en) = (texts(Language::Nb), texts(Language::Nn), texts(Language::En));
    let mut copies = Vec::new();
    for (key, (_, words)) in &nb {
        // Labels are often the same; sentences are not.
        if !words.text.ends_with('.') || SAME_IN_NB_AND_NN.contains(&key.as_str()) {
            continue;
        }
        if nn.get(key).map(|(_, words)| words) == Some(words) {
            copies.push(format!("nn {key}: {}", words.text));
        }
        if en.get(key).map(|(_, words)| words) == Some(words) {
            copies.push(format!("en {key}: {}", words.text));
        }
    }
    assert!(copies.is_empty(), "copied, not written:\n{}", copies.join("\n"));
}

/// The same for each sentence of a text. Short ones can be the same in Bokmål and Nynorsk.
#[test]
fn no_sentence_is_copied() {
    const LONG: usize = 60;
    let sentences = |words: &Words| {
        let text = words.text.replace("? ", "?\n").replace(". ", ".\n");
        text.lines().filter(|sentence| sentence.chars().count() >= LONG).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let nn = texts(Language::Nn);
    let mut copies = Vec::new();
    for (key, (file, words)) in texts(Language::Nb) {
        // Titles are as they are, and so are the names of offers.
        let is_name = file == "works.ftl" || (key.starts_with("named-offer--") && !key.contains('.'));
        let Some((_, other)) = nn.get(&key).filter(|_| !is_name) else { continue };
        copies.extend(sentences(&words).intersection(&sentences(other)).map(|copy| format!("{key}: {copy}")));
    }
    assert!(copies.is_empty(), "copied, not written:\n{}", copies.join("\n"));
}

/// Every key that the model needs a label for.
fn model_keys() -> BTreeSet<String> {
    // The envelope, and types that are not of the model.
    let others = ["document", "document--format", "document--schema", "fact", "texts"];
    let mut keys: BTreeSet<_> = others.map(str::to_owned).into();
    for record in [
        &Offer::RECORD,
        &Provider::RECORD,
        &Attestations::RECORD,
        &CallPair::RECORD,
        &SourceCall::RECORD,
        &MergeCall::RECORD,
        &AnnualReport::RECORD,
    ] {
        add_record(record, &mut keys);
    }
    // Told of offers, findings and sources, though no field of a document holds them.
    for shape in [
        &Sector::SHAPE,
        &Outcome::SHAPE,
        &How::SHAPE,
        &Reason::SHAPE,
        &Counted::SHAPE,
        &ChangeKind::SHAPE,
        &Force::SHAPE,
        &Target::SHAPE,
        &Theme::SHAPE,
        &Step::SHAPE,
        &ChecklistKind::SHAPE,
        &ItemState::SHAPE,
        &WorkKind::SHAPE,
        &Modality::SHAPE,
        &SourceStatus::SHAPE,
        &Confidence::SHAPE,
        &Party::SHAPE,
        &Voluntary::SHAPE,
        &Circle::SHAPE,
        &Tie::SHAPE,
        &Actor::SHAPE,
        &Said::SHAPE,
        &Asked::SHAPE,
        &Demand::SHAPE,
        &DemandState::SHAPE,
        &Caveat::SHAPE,
        &EvidenceKind::SHAPE,
        &KnowledgeTopic::SHAPE,
        &FactorEffect::SHAPE,
        &mestring::register::RegisterCoverage::SHAPE,
        &mestring::concept::ConceptTheme::SHAPE,
    ] {
        add_shape(shape, &mut keys);
    }
    keys
}

fn add_record(record: &RecordShape, keys: &mut BTreeSet<String>) {
    keys.insert(kebab(record.name));
    for field in record.fields {
        keys.insert(label(record.name, field.name));
        add_shape(field.shape, keys);
    }
}

fn add_shape(shape: &Shape, keys: &mut BTreeSet<String>) {
    match shape {
        Shape::Document(DocumentShape { record, .. }) | Shape::Record(record) => add_record(record, keys),
        Shape::List { item, .. } => add_shape(item, keys),
        Shape::Vocabulary(vocabulary) => {
            keys.insert(kebab(vocabulary.name));
            keys.extend(vocabulary.words.iter().map(|word| label(vocabulary.name, word)));
        }
        Shape::Choice(choice) => {
            keys.insert(kebab(choice.name));
            keys.extend(choice.tags.iter().map(|tag| label(choice.name, tag)));
            choice.carries.iter().flatten().for_each(|shape| add_shape(shape, keys));
        }
        Shape::Texts | Shape::Text(_) | Shape::Whole { .. } | Shape::Flag => {}
    }
}

#[test]
fn every_field_and_word_has_label_and_help_and_nothing_is_left_over() {
    let all = texts(Language::Nb);
    let with_help: BTreeSet<_> = model_keys().into_iter().flat_map(|key| [format!("{key}.help"), key]).collect();
    let written: BTreeSet<_> =
        all.iter().filter(|(_, (file, _))| file.starts_with("model/")).map(|(key, _)| key.clone()).collect();
    let missing: Vec<_> = with_help.difference(&written).collect();
    let unused: Vec<_> = written.difference(&with_help).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:#?}, unused {unused:#?}");
}

#[test]
fn types_have_names_of_their_own() {
    // `model_keys` is a set: two types with one name would share their texts without a word.
    let status = kebab(mestring::model::identity::Status::RECORD.name);
    let Shape::Vocabulary(other) = &SourceStatus::SHAPE else { panic!("a vocabulary") };
    assert_ne!(status, kebab(other.name));
}

#[test]
fn labels_are_short_and_helps_are_sentences() {
    for language in Language::ALL {
        for (key, (file, words)) in texts(language) {
            if !file.starts_with("model/") {
                continue;
            }
            let length = words.text.chars().count();
            if key.rsplit('.').next() == Some("help") {
                assert!(length <= 140 && words.text.ends_with(['.', '?']), "{} {key}: {}", language.tag(), words.text);
            } else {
                assert!(length <= 48 && !words.text.ends_with('.'), "{} {key}: {}", language.tag(), words.text);
            }
        }
    }
}

#[test]
fn every_problem_has_words_and_nothing_is_left_over() {
    let kinds = ProblemKind::ALL.iter().filter(|kind| **kind != ProblemKind::NotJson);
    let problems = kinds.map(|kind| format!("problem-{}", kind.code()));
    let grammar = mestring::read::GRAMMAR.iter().map(|grammar| format!("json-{grammar}"));
    let with_remedy = problems.chain(grammar).flat_map(|key| [format!("{key}.remedy"), key]);
    let expected = Expect::CODES.iter().map(|code| format!("expected-{code}"));
    let found = Found::CODES.iter().map(|code| format!("found-{code}"));
    let needed: BTreeSet<_> = with_remedy
        .chain(expected)
        .chain(found)
        .chain(
            ["did-you-mean", "write-it-so", "write-without-quotes", "remedy-list", "stated-elsewhere"]
                .map(str::to_owned),
        )
        .collect();
    let all = texts(Language::Nb);
    let written: BTreeSet<_> =
        all.iter().filter(|(_, (file, _))| file == "problems.ftl").map(|(key, _)| key.clone()).collect();
    assert_eq!(needed, written);
}

#[test]
fn every_criterion_says_what_it_has_to_say_and_nothing_is_left_over() {
    let mut needed = BTreeSet::new();
    for criterion in CRITERIA {
        let key = format!("criterion-{}", criterion.id);
        let file = format!("criteria/{}.ftl", criterion.theme.as_str());
        needed
            .extend(crate::attributes(criterion).iter().map(|attribute| (file.clone(), format!("{key}.{attribute}"))));
        needed.insert((file, key));
    }
    let all = texts(Language::Nb);
    let written = all.iter().filter(|(_, (file, _))| file.starts_with("criteria/"));
    let written: BTreeSet<_> = written.map(|(key, (file, _))| (file.clone(), key.clone())).collect();
    let missing: Vec<_> = needed.difference(&written).collect();
    let unused: Vec<_> = written.difference(&needed).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:#?}, unused {unused:#?}");
}

#[test]
fn texts_of_criteria_are_of_their_length() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (key, (file, words)) in texts(language) {
            if !file.starts_with("criteria/") {
                continue;
            }
            let (most, ends): (_, &[char]) = match key.rsplit_once('.') {
                None => (140, &['?']),
                Some((_, "title")) => (48, &[]),
                Some((_, "why")) => (400, &['.']),
                Some(_) => (300, &['.', '?']),
            };
            let count = words.text.chars().count();
            if count > most || !(ends.is_empty() || words.text.ends_with(ends)) {
                wrong.push(format!(
                    "{} {key}: {count} of {most}, ending with {ends:?}: {}",
                    language.tag(),
                    words.text
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words that judge what only a court can judge.
const JUDGEMENTS: &[(Language, &[&str])] = &[
    (
        Language::Nb,
        &["ulovlig", "lovbrudd", "lovstridig", "lovløs", "strid med lov", "bryter loven", "bryter regel", "brudd på"],
    ),
    (Language::Nn, &["ulovleg", "lovbrot", "lovstridig", "strid med lov", "bryt lova", "bryt regel", "brot på"]),
    (Language::En, &["illegal", "unlawful", "breaks the law", "against the law", "violat", "breach of", "in breach"]),
];

#[test]
fn no_text_says_that_the_law_is_broken() {
    let mut wrong = Vec::new();
    for (language, judgements) in JUDGEMENTS {
        // What an act says of itself is another matter.
        for (key, (_, words)) in texts(*language).into_iter().filter(|(_, (file, _))| file != "sources.ftl") {
            let text = words.text.to_lowercase();
            if judgements.iter().any(|judgement| text.contains(judgement)) {
                wrong.push(format!("{} {key}: {}", language.tag(), words.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is not shown is told as silence, in each criterion and in general.
#[test]
fn silence_is_told_as_silence() {
    let silences: &[(Language, &str, &[&str])] = &[
        (Language::Nb, "betyr ikke at noe er galt", &["ikke", "ingen", "verken", "uten"]),
        (Language::Nn, "tyder ikkje at noko er gale", &["ikkje", "ingen", "inga", "verken", "utan"]),
        (
            Language::En,
            "does not mean that anything is wrong",
            &["not", "no", "nothing", "nobody", "neither", "without"],
        ),
    ];
    let mut wrong = Vec::new();
    for (language, in_itself, silent) in silences {
        let texts = texts(*language);
        let told = |key: &str| texts.get(key).map_or("", |(_, words)| words.text.as_str());
        assert!(told("outcome--not-shown.help").contains(in_itself), "{}", told("outcome--not-shown.help"));
        for (key, (_, words)) in texts.iter().filter(|(key, _)| key.ends_with(".missing")) {
            let text = words.text.to_lowercase();
            if !text.split(|character: char| !character.is_alphabetic()).any(|word| silent.contains(&word)) {
                wrong.push(format!("{} {key}: {}", language.tag(), words.text));
            }
        }
    }
    assert!(wrong.is_empty(), "does not tell of something that is not there:\n{}", wrong.join("\n"));
}

/// Words of demand, by language. Guidance is told without them, but for a guideline whose own *skal* was read.
const DEMANDS: &[(Language, &[&str])] =
    &[(Language::Nb, &["skal", "må"]), (Language::Nn, &["skal", "må"]), (Language::En, &["must", "shall"])];

#[test]
fn guidance_is_not_told_as_law() {
    let mut wrong = Vec::new();
    for (language, demands) in DEMANDS {
        let texts = texts(*language);
        for source in SOURCES {
            let is_law = matches!(source.work.kind, WorkKind::Act | WorkKind::Regulation);
            // One was read to say *skal*; the other is about such words.
            if is_law || ["hdir-friskliv", "hdir-norm"].contains(&source.id) {
                continue;
            }
            let key = format!("source--{}.says", source.id);
            let Some((_, words)) = texts.get(&key) else { continue };
            let text = words.text.to_lowercase();
            if text.split(|character: char| !character.is_alphabetic()).any(|word| demands.contains(&word)) {
                wrong.push(format!("{} {key}: {}", language.tag(), words.text));
            }
        }
    }
    assert!(wrong.is_empty(), "guidance that demands:\n{}", wrong.join("\n"));
}

/// Words that say that the law demands something, by language.
const LAW: &[(Language, &[&str])] = &[
    (Language::Nb, &["loven krever", "lovpålagt", "lovbrudd", "har plikt", "plikter å"]),
    (Language::Nn, &["lova krev", "lovpålagd", "lovbrot", "har plikt", "pliktar å"]),
    (Language::En, &["the law requires", "is required by law", "breach of the law", "has a duty", "have a duty"]),
];

#[test]
fn only_duties_are_told_as_law() {
    for (language, claims) in LAW {
        for (key, (_, words)) in texts(*language) {
            let Some(id) = key.strip_prefix("criterion-").map(|key| key.split('.').next().unwrap_or(key)) else {
                continue;
            };
            let force = CRITERIA.iter().find(|criterion| criterion.id == id).and_then(|c| c.force_at_most());
            let text = words.text.to_lowercase();
            let claims_law = claims.iter().any(|claim| text.contains(claim));
            assert!(!claims_law || force == Some(Force::StatuteDuty), "{} {key}: {}", language.tag(), words.text);
        }
    }
}

/// The keys of a file.
fn keys(file: &str) -> BTreeSet<String> {
    texts(Language::Nb).iter().filter(|(_, (of, _))| of == file).map(|(key, _)| key.clone()).collect()
}

#[test]
fn every_work_has_a_title() {
    let needed: BTreeSet<_> = SOURCES.iter().map(|source| format!("work--{}", source.work.id)).collect();
    let written = keys("works.ftl");
    let missing: Vec<_> = needed.difference(&written).collect();
    let unused: Vec<_> = written.difference(&needed).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing in works.ftl: {missing:?}; of no source: {unused:?}");
}

/// A provision or a part of a guideline has a heading, and says something. A page has only its title.
#[test]
fn every_provision_is_told() {
    let told = SOURCES.iter().filter(|source| !source.is_page());
    let needed: BTreeSet<_> =
        told.flat_map(|source| [format!("source--{}", source.id), format!("source--{}.says", source.id)]).collect();
    let written = keys("sources.ftl");
    let missing: Vec<_> = needed.difference(&written).collect();
    let unused: Vec<_> = written.difference(&needed).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing in sources.ftl: {missing:?}; of no source: {unused:?}");
}

/// The words around the items of a checklist.
const CHECKLIST_WORDS: &[&str] = &[
    "checklist-contradicted",
    "checklist-corrected",
    "checklist-count",
    "checklist-empty",
    "checklist-filled-in",
    "checklist-filled-in-by",
    "checklist-finished",
    "checklist-first",
    "checklist-for",
    "checklist-how",
    "checklist-next",
    "checklist-only-offers",
    "checklist-privacy",
    "checklist-remark",
    "checklist-remarks",
    "checklist-remarks-help",
    "checklist-source",
    "checklist-sources",
    "checklist-title",
    "checklist-title-unnamed",
    "checklist-unclear",
    "checklist-unclear-fact",
    "checklist-unclear-heading",
    "checklist-unclear-intro",
    "checklist-who",
];

#[test]
fn every_section_of_a_checklist_has_a_heading() {
    let all = texts(Language::Nb);
    let headings: BTreeSet<_> = sections().map(crate::checklist::section_key).collect();
    let missing: Vec<_> = headings.iter().filter(|key| !all.contains_key(*key)).collect();
    assert!(missing.is_empty(), "no heading: {missing:?}");
    let unused: Vec<_> = keys("checklist.ftl")
        .into_iter()
        .filter(|key| !headings.contains(key) && !CHECKLIST_WORDS.contains(&key.as_str()))
        .collect();
    assert!(unused.is_empty(), "of no section: {unused:?}");
    assert!(CHECKLIST_WORDS.iter().all(|key| all.contains_key(*key)));
}

#[test]
fn the_words_of_an_assessment_are_there() {
    let needed: BTreeSet<_> = [
        "attestation-expired",
        "attestation-expired-proposed",
        "attestation-said",
        "attestation-said-of",
        "change-from-to",
        "remedy-ask",
        "remedy-state",
    ]
    .map(str::to_owned)
    .into();
    let all = texts(Language::Nb);
    let written: BTreeSet<_> =
        all.iter().filter(|(_, (file, _))| file == "assessment.ftl").map(|(key, _)| key.clone()).collect();
    assert_eq!(needed, written);
}

#[test]
fn a_catalogue_can_be_shared_between_threads() {
    const fn shared<T: Send + Sync>() {}
    shared::<crate::Catalogue>();
}

#[test]
fn every_concept_is_told_and_nothing_is_left_over() {
    let lists = ["other", "forms", "avoided", "why", "remark"];
    for language in Language::ALL {
        let written: BTreeMap<_, _> =
            texts(language).into_iter().filter(|(_, (file, _))| file == resources::CONCEPTS).collect();
        let mut known = BTreeSet::new();
        for concept in mestring::concept::all() {
            let key = format!("concept--{}", concept.id);
            let told = |attribute: &str| written.get(&format!("{key}.{attribute}")).map(|(_, words)| &words.text);
            let (term, definition) = (written.get(&key).map(|(_, words)| &words.text), told("definition"));
            let (Some(term), Some(definition)) = (term, definition) else { panic!("{} lacks {key}", language.tag()) };
            assert!(term.chars().count() <= 60 && !term.contains(['(', ';', '.']), "{key}: {term}");
            for sentence in [Some(definition), told("why"), told("remark")].into_iter().flatten() {
                assert!(sentence.ends_with('.') && sentence.chars().count() <= 320, "{key}: {sentence}");
            }
            // Words are avoided for a reason.
            assert!(told("avoided").is_none() || told("why").is_some(), "{key}");
            known.extend(["definition"].iter().chain(&lists).map(|attribute| format!("{key}.{attribute}")));
            known.insert(key);
        }
        let unused: Vec<_> = written.keys().filter(|key| !known.contains(*key)).collect();
        assert!(unused.is_empty(), "{}: of no concept: {unused:?}", language.tag());
    }
}

/// A word stands for one concept. One that is avoided for a concept can be the right one for another.
#[test]
fn words_stand_for_one_concept() {
    let glossary = crate::Glossary::new();
    for language in Language::ALL {
        let mut seen: BTreeMap<Vec<char>, &str> = BTreeMap::new();
        for concept in mestring::concept::all() {
            let told = glossary.concept(concept, language);
            for word in [vec![told.term], told.other, told.forms].concat() {
                assert_eq!(word.trim(), word);
                let before = seen.insert(mestring::read::tidy(&word), concept.id);
                assert_eq!(before, None, "{} {}: {word} stands twice", language.tag(), concept.id);
            }
            for word in told.avoided {
                assert_ne!(seen.get(&mestring::read::tidy(&word)), Some(&concept.id), "{word} is right and avoided");
            }
        }
    }
}

/// Explanations are no duties.
#[test]
fn concepts_demand_nothing() {
    let mut wrong = Vec::new();
    for (language, demands) in DEMANDS {
        for (key, (_, words)) in texts(*language).into_iter().filter(|(_, (file, _))| file == resources::CONCEPTS) {
            let text = words.text.to_lowercase();
            if text.split(|character: char| !character.is_alphabetic()).any(|word| demands.contains(&word)) {
                wrong.push(format!("{} {key}: {}", language.tag(), words.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn everything_known_is_told_and_nothing_is_left_over() {
    let with = |key: String, attributes: &[&str]| -> Vec<String> {
        attributes.iter().map(|attribute| format!("{key}.{attribute}")).chain([key.clone()]).collect()
    };
    let evidence = EVIDENCE.iter().map(|one| with(format!("evidence--{}", one.id), &["finding", "material", "limits"]));
    let factors = FACTORS.iter().map(|one| with(format!("factor--{}", one.id), &[]));
    let offers = NAMED_OFFERS
        .iter()
        .map(|one| with(format!("named-offer--{}", one.id), &["target", "content", "form", "caveat"]));
    let needed: BTreeSet<_> = evidence.chain(factors).chain(offers).flatten().collect();
    let written = keys("knowledge.ftl");
    let missing: Vec<_> = needed.difference(&written).collect();
    let unused: Vec<_> = written.difference(&needed).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing in knowledge.ftl: {missing:?}; of nothing: {unused:?}");
}

/// How words begin that say more than research of this kind can, by language.
const CERTAINTIES: &[(Language, &[&str])] = &[
    (Language::Nb, &["bevis", "garanter", "alltid", "utvilsom"]),
    (Language::Nn, &["bevis", "prov", "garanter", "alltid", "utvilsam"]),
    (Language::En, &["prove", "proof", "guarantee", "always", "undoubted"]),
];

/// What is known is told plainly: in sentences of their length, without demands, and without certainty that no source has.
#[test]
fn what_is_known_is_told_plainly() {
    let mut wrong = Vec::new();
    for ((language, demands), (_, certainties)) in DEMANDS.iter().zip(CERTAINTIES) {
        for (key, (_, words)) in texts(*language).into_iter().filter(|(_, (file, _))| file == "knowledge.ftl") {
            let is_title = !key.contains('.') && !key.starts_with("factor--");
            let (count, most) = (words.text.chars().count(), if is_title { 90 } else { 330 });
            let text = words.text.to_lowercase();
            let mut each = text.split(|letter: char| !letter.is_alphabetic());
            let says_too_much = each
                .any(|word| demands.contains(&word) || certainties.iter().any(|certainty| word.starts_with(certainty)));
            if count > most || words.text.ends_with('.') == is_title || says_too_much {
                wrong.push(format!("{} {key} ({count}): {}", language.tag(), words.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
