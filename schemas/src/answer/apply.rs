//! Suggestions that are taken: answers of people go into the patch of a suggestion, and the patch into the offer.

use super::read::{ReadFailure, failure};
#[cfg(feature = "generate")]
use super::suggest::SuggestionAnswer;
use mestring::model::Offer;
use mestring::problem::{Expect, Found, Place, Problem, ProblemKind, Problems};
use mestring::read::{MAX_BYTES, place_of};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Name and version of the request.
const FORMAT: &str = "mestring/apply-request/1";

/// A suggestion that is to be taken, with what people answered. What nobody answered is left out.
#[cfg(feature = "generate")]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used: what it holds is no part of the model")]
pub(crate) struct ApplyCall {
    /// Where the JSON Schema is, for editors.
    #[schemars(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    /// Name and version of this request.
    #[schemars(extend("const" = FORMAT))]
    format: String,
    /// The offer, as it was when the suggestion was made, or with what was stated since: nothing that it holds is lost.
    /// Objects are joined member by member, and items of lists that are not there are added to them. Where a place holds
    /// another value already, the suggestion does not fit.
    offer: Offer,
    /// The suggestion as it came in an answer.
    suggestion: SuggestionAnswer,
    /// What was answered, in the order of `asks`: a value as it stands in an offer, or `null` where nobody answered.
    #[schemars(extend("maxItems" = MOST))]
    answers: Vec<Value>,
}

/// Most questions of one suggestion.
const MOST: usize = 100;

/// What came of taking a suggestion.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ApplyAnswer {
    /// The offer with the answers in it.
    Offer(Box<Offer>),
    /// The request cannot be read or an answer cannot stand where it belongs (`structure`, with problems in the request);
    /// nothing was answered (`no-answers`); or the offer has changed since the suggestion was made, so that they no longer go
    /// together (`does-not-fit`, with problems in the offer of the request where it holds something else).
    Failure(ReadFailure),
}

/// Takes a suggestion, as JSON: a `mestring/apply-request/1` document in.
pub(crate) fn apply_json(request: &str) -> String {
    serde_json::to_string(&apply(request)).unwrap_or_default()
}

/// Takes a suggestion.
pub fn apply(request: &str) -> ApplyAnswer {
    taken(request).map_or_else(ApplyAnswer::Failure, |offer| ApplyAnswer::Offer(Box::new(offer)))
}

fn taken(request: &str) -> Result<Offer, ReadFailure> {
    let structure = |mut list: Vec<Problem>| {
        list.sort_by_key(|problem| (problem.place.line, problem.place.column));
        failure(&Problems::new(list), None)
    };
    let Call { offer, patch, answers } = Call::read(request).map_err(structure)?;
    let filled = filled(&patch, &answers).ok_or_else(|| ReadFailure::nothing("no-answers"))?;
    let unfit = |problems: Vec<Problem>| {
        let mut told = structure(problems);
        told.code = "does-not-fit";
        told
    };
    let after = changed(&offer, &filled, join)
        .map_err(|place| unfit(place.iter().map(|at| taken_up(request, at)).collect()))?;
    read(&after).map_err(|problems| {
        // What is wrong with the answers themselves is wrong whatever they are joined to.
        let alone = changed(&offer, &filled, replace).ok().filter(|alone| *alone != after);
        let wrong = alone
            .map_or_else(|| problems.list.clone(), |alone| read(&alone).err().map(|one| one.list).unwrap_or_default());
        let asked = asked(&offer, &patch);
        // An answer is wrong where it stands in the request.
        let answer = |problem: &Problem| {
            asked.iter().find_map(|(ask, pointer)| {
                let rest = problem.pointer.strip_prefix(pointer.as_str())?;
                (rest.is_empty() || rest.starts_with('/')).then(|| format!("/answers/{ask}{rest}"))
            })
        };
        if wrong.iter().all(|problem| answer(problem).is_none()) {
            let in_offer = |mut problem: Problem| {
                problem.pointer = format!("/offer{}", problem.pointer);
                placed(request, problem)
            };
            return unfit(problems.list.into_iter().map(in_offer).collect());
        }
        let in_request = |mut problem: Problem| {
            problem.pointer = answer(&problem).unwrap_or_else(|| "/answers".to_owned());
            placed(request, problem)
        };
        structure(wrong.into_iter().map(in_request).collect())
    })
}

/// That another value stands in the offer where an answer belongs.
fn taken_up(request: &str, pointer: &str) -> Problem {
    placed(request, Problem::new(ProblemKind::DuplicateField, format!("/offer{pointer}"), START, Found::FieldName))
}

/// Reads an offer. Its fields are put in one order first, so that the same is told of it whatever maps a program is built with.
fn read(offer: &Value) -> Result<Offer, Problems> {
    struct Sorted<'a>(&'a Value);

    impl Serialize for Sorted<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self.0 {
                Value::Object(members) => {
                    let members: BTreeMap<_, _> = members.iter().map(|(name, member)| (name, Sorted(member))).collect();
                    serializer.collect_map(members)
                }
                Value::Array(items) => serializer.collect_seq(items.iter().map(Sorted)),
                other => other.serialize(serializer),
            }
        }
    }

    Offer::from_json(serde_json::to_string(&Sorted(offer)).unwrap_or_default())
}

/// A request that could be read.
struct Call {
    offer: Value,
    /// The operations of the suggestion.
    patch: Value,
    answers: Vec<Option<Value>>,
}

impl Call {
    fn read(request: &str) -> Result<Self, Vec<Problem>> {
        // What is no JSON is told as of any document.
        let no_json = || Offer::from_json(request).err().map(|problems| problems.list).unwrap_or_default();
        let text = request.strip_prefix('\u{feff}').unwrap_or(request);
        if request.len() > MAX_BYTES {
            return Err(no_json());
        }
        let mut members = match serde_json::from_str(text) {
            Ok(Value::Object(members)) => members,
            Ok(other) => return Err(vec![wrong(request, "", &other, Expect::Format(FORMAT))]),
            Err(_) => return Err(no_json()),
        };
        let mut problems = Vec::new();
        let missing = |name: &str, expected| {
            let place = place_of(request, "").unwrap_or(START);
            let mut problem = Problem::new(ProblemKind::MissingField, format!("/{name}"), place, Found::Nothing);
            problem.expected = Some(expected);
            problem
        };
        match members.remove("format") {
            Some(format) if format == FORMAT => {}
            Some(other) => problems.push(wrong(request, "/format", &other, Expect::Format(FORMAT))),
            None => problems.push(missing("format", Expect::Format(FORMAT))),
        }
        let offer = members.remove("offer");
        match &offer {
            Some(offer) => {
                let within = read(offer).err().map(|problems| problems.list).unwrap_or_default();
                problems.extend(within.into_iter().map(|mut problem| {
                    problem.pointer.insert_str(0, "/offer");
                    placed(request, problem)
                }));
            }
            None => problems.push(missing("offer", Expect::Field(&Offer::RECORD))),
        }
        let patch = match members.remove("suggestion") {
            Some(Value::Object(mut suggestion)) => {
                let patch = suggestion.remove("patch").unwrap_or_default();
                problems.extend(operations(request, &patch));
                Some(patch)
            }
            Some(other) => {
                problems.push(wrong(request, "/suggestion", &other, Expect::OneOf(&["patch"])));
                None
            }
            None => {
                problems.push(missing("suggestion", Expect::OneOf(&["patch"])));
                None
            }
        };
        let answers = match members.remove("answers") {
            Some(Value::Array(answers)) if answers.len() <= MOST => Some(answers),
            Some(Value::Array(_)) => {
                problems.push(wrong(request, "/answers", &Value::Array(Vec::new()), Expect::ItemsAtMost(MOST)));
                None
            }
            Some(other) => {
                problems.push(wrong(request, "/answers", &other, Expect::List));
                None
            }
            None => {
                problems.push(missing("answers", Expect::List));
                None
            }
        };
        members.remove("$schema");
        problems.extend(members.keys().map(|name| {
            let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
            placed(request, Problem::new(ProblemKind::UnknownField, pointer, START, Found::FieldName))
        }));
        match (offer, patch, answers) {
            (Some(offer), Some(patch), Some(answers)) if problems.is_empty() => {
                let answers = answers.into_iter().map(|answer| Some(answer).filter(|answer| !answer.is_null()));
                Ok(Self { offer, patch, answers: answers.collect() })
            }
            _ => Err(problems),
        }
    }
}

/// What is wrong with the operations of a patch: those of suggestions are `add`, `remove` and `test`.
fn operations(request: &str, patch: &Value) -> Vec<Problem> {
    const PATCH: &str = "/suggestion/patch";
    let Value::Array(operations) = patch else { return vec![wrong(request, PATCH, patch, Expect::List)] };
    let wrong_one = |(at, operation): (usize, &Value)| {
        let is_text = |name| operation.get(name).is_some_and(Value::is_string);
        let op = operation.get("op").and_then(Value::as_str);
        let has_value = operation.get("value").is_some();
        match op {
            Some("add" | "test") if is_text("path") && has_value => None,
            Some("remove") if is_text("path") => None,
            Some("add" | "test" | "remove") => {
                let expected = Expect::OneOf(&["op", "path", "value"]);
                Some(wrong(request, &format!("{PATCH}/{at}"), operation, expected))
            }
            _ => {
                let found = operation.get("op").unwrap_or(&Value::Null);
                Some(wrong(request, &format!("{PATCH}/{at}/op"), found, Expect::OneOf(&["add", "remove", "test"])))
            }
        }
    };
    operations.iter().enumerate().filter_map(wrong_one).collect()
}

/// Where a text begins.
const START: Place = Place { line: 1, column: 1, length: 1 };

/// That something else should have stood in a place.
fn wrong(request: &str, pointer: &str, found: &Value, expected: Expect) -> Problem {
    let (kind, found) = match (found, &expected) {
        (Value::Null, _) => (ProblemKind::Null, Found::Null),
        (Value::String(_), Expect::OneOf(_)) => (ProblemKind::UnknownWord, Found::Text),
        (Value::String(_), _) => (ProblemKind::InvalidValue, Found::Text),
        (Value::Bool(_), _) => (ProblemKind::WrongType, Found::Flag),
        (Value::Number(number), _) if number.is_u64() => (ProblemKind::WrongType, Found::Whole),
        (Value::Number(number), _) if number.is_i64() => (ProblemKind::WrongType, Found::NegativeNumber),
        (Value::Number(_), _) => (ProblemKind::WrongType, Found::Decimal),
        (Value::Array(_), Expect::ItemsAtMost(_)) => (ProblemKind::TooLong, Found::List),
        (Value::Array(_), _) => (ProblemKind::WrongType, Found::List),
        (Value::Object(_), Expect::OneOf(_)) => (ProblemKind::MissingField, Found::Record),
        (Value::Object(_), _) => (ProblemKind::WrongType, Found::Record),
    };
    let mut problem = placed(request, Problem::new(kind, pointer.to_owned(), START, found));
    problem.expected = Some(expected);
    problem
}

/// A problem with the place that its pointer leads to.
fn placed(request: &str, mut problem: Problem) -> Problem {
    problem.place = place_of(request, &problem.pointer).unwrap_or(START);
    problem
}

/// A patch with answers in it, in the order of the questions: without what nobody answered, and what then is empty. `None`
/// when an operation has nothing left to add.
pub(super) fn filled(patch: &Value, answers: &[Option<Value>]) -> Option<Value> {
    let operations = patch.as_array()?.iter().map(|operation| {
        let mut operation = operation.as_object()?.clone();
        if let Some(value) = operation.remove("value") {
            operation.insert("value".into(), value_of(&value, answers)?);
        }
        Some(Value::Object(operation))
    });
    operations.collect()
}

/// A value of a patch with the answers in it.
fn value_of(template: &Value, answers: &[Option<Value>]) -> Option<Value> {
    if let Some(ask) = ask(template) {
        return answers.get(ask).cloned().flatten();
    }
    match template {
        Value::Object(members) => {
            let stated = members.iter().filter_map(|(name, member)| Some((name.clone(), value_of(member, answers)?)));
            Some(stated.collect::<Map<_, _>>()).filter(|stated| !stated.is_empty()).map(Value::Object)
        }
        Value::Array(items) => {
            let stated: Vec<_> = items.iter().filter_map(|item| value_of(item, answers)).collect();
            Some(stated).filter(|stated| !stated.is_empty()).map(Value::Array)
        }
        other => Some(other.clone()),
    }
}

/// The number of the question whose answer belongs here.
fn ask(template: &Value) -> Option<usize> {
    let members = template.as_object().filter(|members| members.len() == 1)?;
    members.get("ask")?.as_u64().and_then(|ask| usize::try_from(ask).ok())
}

/// The questions, and where in the offer their answers come to stand.
fn asked(offer: &Value, patch: &Value) -> Vec<(usize, String)> {
    fn look(template: &Value, pointer: &str, found: &mut Vec<(usize, String)>) {
        if let Some(ask) = ask(template) {
            return found.push((ask, pointer.to_owned()));
        }
        match template {
            Value::Object(members) => {
                members.iter().for_each(|(name, member)| look(member, &format!("{pointer}/{name}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, item)| look(item, &format!("{pointer}/{at}"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for operation in patch.as_array().into_iter().flatten() {
        let Some(pointer) = operation.get("path").and_then(Value::as_str) else { continue };
        let pointer = match pointer.strip_suffix("/-") {
            None => pointer.to_owned(),
            Some(list) => format!("{list}/{}", offer.pointer(list).and_then(Value::as_array).map_or(0, Vec::len)),
        };
        look(operation.get("value").unwrap_or(&Value::Null), &pointer, &mut found);
    }
    found
}

/// An offer with a patch applied: JSON Patch (RFC 6902) with the operations that suggestions have, `add`, `remove` and
/// `test`. `None` when the patch does not fit the offer.
///
/// To an offer as it was when the suggestion was made, this does what JSON Patch does. What the offer was given since is
/// never lost: an `add` joins what it finds, objects member by member, and lists by adding the items that are not there;
/// and facts are taken out of `unstated` wherever they stand in it now, and nothing else is.
pub fn patched(offer: &Value, patch: &Value) -> Option<Value> {
    changed(offer, patch, join).ok()
}

/// Puts a value where another stands, at this pointer.
type Put = fn(&mut Value, Value, &str) -> Result<(), Unfit>;

/// That a patch does not fit an offer, and the JSON Pointer to where another value stands, when that is why.
type Unfit = Option<String>;

/// Joins a value to the one that is there: what is there stays.
fn join(there: &mut Value, value: Value, pointer: &str) -> Result<(), Unfit> {
    match (there, value) {
        (Value::Object(members), Value::Object(added)) => {
            for (name, value) in added {
                let Some(there) = members.get_mut(&name) else {
                    members.insert(name, value);
                    continue;
                };
                join(there, value, &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")))?;
            }
        }
        (Value::Array(items), Value::Array(added)) => {
            for item in added {
                if !items.contains(&item) {
                    items.push(item);
                }
            }
        }
        (there, value) if *there != value => return Err(Some(pointer.to_owned())),
        _ => {}
    }
    Ok(())
}

/// Puts a value in the place of the one that is there, as JSON Patch does.
#[expect(clippy::unnecessary_wraps, reason = "it stands where `join` can stand")]
fn replace(there: &mut Value, value: Value, _: &str) -> Result<(), Unfit> {
    *there = value;
    Ok(())
}

/// An offer with a patch applied. `put`: what is done where something stands already.
fn changed(offer: &Value, patch: &Value, put: Put) -> Result<Value, Unfit> {
    let operations = patch.as_array().ok_or(None)?;
    let mut offer = offer.clone();
    for (at, operation) in operations.iter().enumerate() {
        let text = |name| operation.get(name).and_then(Value::as_str);
        let pointer = text("path").ok_or(None)?;
        let value = operation.get("value");
        match text("op") {
            Some("add") => add(&mut offer, pointer, value.ok_or(None)?.clone(), put)?,
            Some("remove") => {
                let before = operations.iter().take(at).filter(|one| is("test", one));
                let tests: Vec<_> = before.filter_map(|one| Some((below(pointer, one)?, one.get("value")?))).collect();
                remove(&mut offer, pointer, &tests).ok_or(None)?;
            }
            // What is to be removed is looked for then.
            Some("test") if operations.iter().skip(at).any(|one| is("remove", one) && holds(one, pointer)) => {}
            Some("test") if offer.pointer(pointer) == value => {}
            _ => return Err(None),
        }
    }
    Ok(offer)
}

fn is(name: &str, operation: &Value) -> bool {
    operation.get("op").is_some_and(|op| op == name)
}

/// The way from a place to that of an operation within it.
fn below<'a>(pointer: &str, operation: &'a Value) -> Option<&'a str> {
    operation.get("path")?.as_str()?.strip_prefix(pointer).filter(|rest| rest.starts_with('/'))
}

/// Whether the place of an operation holds another.
fn holds(operation: &Value, pointer: &str) -> bool {
    let own = operation.get("path").and_then(Value::as_str);
    own.and_then(|own| pointer.strip_prefix(own)).is_some_and(|rest| rest.starts_with('/'))
}

fn add(offer: &mut Value, pointer: &str, value: Value, put: Put) -> Result<(), Unfit> {
    let (parent, name) = pointer.rsplit_once('/').ok_or(None)?;
    match offer.pointer_mut(parent) {
        Some(Value::Object(members)) => match members.get_mut(&unescaped(name)) {
            Some(there) => put(there, value, pointer)?,
            None => _ = members.insert(unescaped(name), value),
        },
        Some(list @ Value::Array(_)) if name == "-" => join(list, Value::Array(vec![value]), parent)?,
        Some(Value::Array(items)) => {
            let at = index(name).filter(|at| *at <= items.len()).ok_or(None)?;
            items.insert(at, value);
        }
        _ => return Err(None),
    }
    Ok(())
}

/// Removes what is at a pointer. When it was tested, it is an item of a list, or a list: then the items that were tested go,
/// wherever they stand now. They may be gone already.
fn remove(offer: &mut Value, pointer: &str, tests: &[(&str, &Value)]) -> Option<()> {
    let (parent, name) = pointer.rsplit_once('/')?;
    if tests.is_empty() {
        match offer.pointer_mut(parent)? {
            Value::Object(members) => _ = members.remove(&unescaped(name))?,
            Value::Array(items) => {
                let at = index(name)?;
                (at < items.len()).then(|| items.remove(at))?;
            }
            _ => return None,
        }
        return Some(());
    }
    let is_item = index(name).is_some();
    let list = if is_item { parent } else { pointer };
    let Some(Value::Array(items)) = offer.pointer_mut(list) else { return Some(()) };
    for (way, value) in tests {
        // Within a list, the way begins with the place in it.
        let way = if is_item { way } else { way.get(1..)?.find('/').and_then(|end| way.get(end + 1..))? };
        if let Some(at) = items.iter().position(|item| item.pointer(way) == Some(value)) {
            items.remove(at);
        }
    }
    // A list may not be empty.
    if items.is_empty() {
        let (parent, name) = list.rsplit_once('/')?;
        offer.pointer_mut(parent)?.as_object_mut()?.remove(&unescaped(name));
    }
    Some(())
}

/// A part of a JSON Pointer as the name it stands for.
fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// A part of a JSON Pointer as a place in a list: digits, and no zero before others.
fn index(part: &str) -> Option<usize> {
    let is_plain = part.bytes().all(|byte| byte.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
    is_plain.then(|| part.parse().ok()).flatten()
}
