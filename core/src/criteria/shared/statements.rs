//! Statements of one offer that are held against each other, as the criteria about consistency ask.
//!
//! Only what the offer itself states is held against each other: what it inherits from the profile of its provider is said
//! of all offers there, and the offer may differ.

use crate::assess::{Evidence, Place, Side, Truth, bounds, field};
use crate::fact::FactId;
use crate::shape::{Node, View};

/// How two statements go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::criteria) enum Verdict {
    /// Both can be right.
    Fit,
    /// A person has to see whether both can be right.
    Doubt,
    /// They cannot both be right.
    Clash,
}

/// How some statements go together, and where they stand.
pub(in crate::criteria) type Compared = (Verdict, Vec<Place>);

/// Whether statements were found that are to be compared.
macro_rules! stated {
    ($compare:path, $reads:expr) => {
        crate::criteria::shared::code::code(
            |evidence| crate::assess::Truth::from(!$compare(evidence).is_empty()),
            $reads,
        )
    };
}

/// Whether two statements cannot both be right.
macro_rules! clash {
    ($compare:path, $reads:expr) => {
        crate::criteria::shared::code::code(
            |evidence| {
                let compared = $compare(evidence);
                crate::criteria::shared::statements::any(
                    evidence,
                    compared,
                    crate::criteria::shared::statements::Verdict::Clash,
                )
            },
            $reads,
        )
    };
}

/// Whether a person has to see if two statements can both be right.
macro_rules! doubt {
    ($compare:path, $reads:expr) => {
        crate::criteria::shared::code::code(
            |evidence| {
                let compared = $compare(evidence);
                crate::criteria::shared::statements::any(
                    evidence,
                    compared,
                    crate::criteria::shared::statements::Verdict::Doubt,
                )
            },
            $reads,
        )
    };
}

pub(in crate::criteria) use {clash, doubt, stated};

/// Whether some statements go together like this. Notes where they stand; else where those stand that fit.
pub(in crate::criteria) fn any(evidence: &mut Evidence<'_, '_>, compared: Vec<Compared>, verdict: Verdict) -> Truth {
    let answer = Truth::from(compared.iter().any(|(found, _)| *found == verdict));
    let tells = if answer == Truth::True { verdict } else { Verdict::Fit };
    let places = compared.into_iter().filter(|(found, _)| *found == tells).flat_map(|(_, places)| places);
    places.for_each(|place| evidence.note(answer, place));
    answer
}

/// The values of a fact that the offer itself states.
pub(in crate::criteria) fn own<'a>(evidence: &Evidence<'_, 'a>, fact: FactId) -> Vec<(Place, &'a dyn Node)> {
    let mut values: Vec<(Place, &'a dyn Node)> = Vec::new();
    evidence.values(fact, &mut |place, node| {
        if place.side == Side::Offer {
            values.push((place, node));
        }
    });
    values
}

/// The first value of a fact that the offer itself states.
pub(in crate::criteria) fn first<'a>(evidence: &Evidence<'_, 'a>, fact: FactId) -> Option<(Place, &'a dyn Node)> {
    own(evidence, fact).into_iter().next()
}

/// The values of a fact, for offer and runs: each with the place of its run in the list.
pub(in crate::criteria) fn of_run<'a>(
    evidence: &Evidence<'_, 'a>,
    fact: FactId,
    run: Option<usize>,
) -> Option<(Place, &'a dyn Node)> {
    own(evidence, fact).into_iter().find(|(place, _)| run.is_none_or(|run| place.indices.first() == Some(run)))
}

/// The items of a list, each with its place.
pub(in crate::criteria) fn items<'a>((place, node): &(Place, &'a dyn Node)) -> Vec<(Place, &'a dyn Node)> {
    let View::List(list) = node.view() else { return Vec::new() };
    let items = (0..).map_while(|index| list.item(index)).enumerate();
    items.map(|(index, item)| (Place { indices: place.indices.and(index), ..place.clone() }, item)).collect()
}

/// The word of a value, if it is one.
pub(in crate::criteria) fn word(node: &dyn Node) -> Option<&'static str> {
    match node.view() {
        View::Word(word) => Some(word),
        _ => None,
    }
}

/// The words of a list of words.
pub(in crate::criteria) fn words(node: &dyn Node) -> Vec<&'static str> {
    match node.view() {
        View::Word(word) => vec![word],
        View::List(list) => (0..).map_while(|index| list.item(index)).filter_map(word).collect(),
        _ => Vec::new(),
    }
}

/// One number, when it is said to be exactly so many.
pub(in crate::criteria) fn exact(node: &dyn Node) -> Option<u32> {
    match bounds(node) {
        (Some(least), Some(most)) if least == most => Some(least),
        _ => None,
    }
}

/// The number of a fact, when the offer says that it is exactly so many.
pub(in crate::criteria) fn exactly(evidence: &Evidence<'_, '_>, fact: FactId) -> Option<(Place, u32)> {
    first(evidence, fact).and_then(|(place, node)| Some((place, exact(node)?)))
}

/// One field of a record, with its place.
pub(in crate::criteria) fn part<'a>(
    (place, record): &(Place, &'a dyn Node),
    name: &'static str,
) -> Option<(Place, &'a dyn Node)> {
    Some((Place { part: Some(name), ..place.clone() }, field(*record, name)?))
}
