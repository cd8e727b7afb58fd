//! Facts: the things an offer can state. The backbone of everything that asks whether something was said, and where.

use crate::document::{Document, PathOf};
pub use crate::facts::FACTS;
use crate::model::{Offer, Provider};
use crate::problem::Expect;
use crate::serde_shared::{Given, Readable};
use crate::shape::{Node, RecordShape, Shape, Shaped, TextShape, View};
use core::fmt;
use serde::{Serialize, Serializer};

/// One thing an offer or a provider can state.
#[derive(Debug)]
pub struct Fact {
    /// Stable name: the fields on the way with dots between: `access.referral`, `runs.deadline`.
    pub name: &'static str,
    /// Positions of the fields on the way from an offer; `None` when offers do not state it.
    pub(crate) in_offer: Option<&'static [u8]>,
    /// Positions of the fields on the way from a provider; `None` when providers do not state it.
    pub(crate) in_provider: Option<&'static [u8]>,
    /// Whether its values hold written text.
    pub(crate) is_text: bool,
    /// How many lists there are on the way.
    pub(crate) lists: u8,
}

/// A fact, by its place in [`FACTS`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub(crate) u16);

impl FactId {
    /// Finds a fact by its name.
    pub fn find(name: &str) -> Option<Self> {
        let at = FACTS.binary_search_by(|fact| fact.name.cmp(name)).ok()?;
        u16::try_from(at).ok().map(Self)
    }

    /// Every fact.
    pub fn all() -> impl Iterator<Item = Self> {
        (0u16..).take(FACTS.len()).map(Self)
    }

    /// The fact itself. `None` never happens: an id is only made for a fact that is there.
    fn fact(self) -> Option<&'static Fact> {
        FACTS.get(usize::from(self.0))
    }

    /// Its position in [`FACTS`].
    pub(crate) const fn position(self) -> usize {
        self.0 as usize
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.fact().map_or("", |fact| fact.name)
    }

    /// Its JSON Pointer template; `*` stands for each place in a list: `/runs/*/deadline`.
    pub fn pointer(self) -> String {
        let mut pointer = String::new();
        self.way(|_, field, in_list| {
            pointer.push_str(if in_list { "/*/" } else { "/" });
            pointer.push_str(field);
        });
        pointer
    }

    /// Key of its label and help: record and field, `access--referral`.
    pub fn label(self) -> String {
        let mut key = String::new();
        self.way(|record, field, _| key = crate::shape::label(record.name, field));
        key
    }

    /// Follows the shapes to the fact: each record on the way, the field in it, and whether the record stands in a list.
    fn way(self, mut step: impl FnMut(&'static RecordShape, &'static str, bool)) {
        let Some(fact) = self.fact() else { return };
        let of_offer = fact.in_offer.map(|path| (path, &Offer::RECORD));
        let Some((path, mut record)) = of_offer.or_else(|| fact.in_provider.map(|path| (path, &Provider::RECORD)))
        else {
            return;
        };
        let mut in_list = false;
        for index in path {
            let Some(field) = record.fields.get(usize::from(*index)) else { return };
            step(record, field.name, in_list);
            (record, in_list) = match field.shape {
                Shape::Record(inner) => (inner, false),
                Shape::List { item: Shape::Record(inner), .. } => (inner, true),
                _ => return,
            };
        }
    }

    /// Whether documents of this kind can state it.
    pub fn belongs_in<D: Document>(self) -> bool {
        self.belongs(D::path_of, false)
    }

    /// The same, or whether a run can.
    pub(crate) fn belongs(self, path_of: PathOf, in_run: bool) -> bool {
        self.fact().is_some_and(|fact| path_of(fact).is_some() && (!in_run || fact.name.starts_with("runs.")))
    }

    /// Whether the document states it somewhere.
    pub fn is_stated_in<D: Document>(self, document: &D) -> bool {
        let mut stated = false;
        self.visit(document, &mut |_, _| stated = true);
        stated
    }

    /// The facts that a document states. A group such as `audience` counts through its facts, not as one more.
    pub fn stated_in<D: Document>(document: &D) -> Vec<Self> {
        let stated: Vec<_> = Self::all().filter(|fact| fact.is_stated_in(document)).collect();
        let is_group = |fact: Self| {
            let within =
                |other: &Self| other.name().strip_prefix(fact.name()).is_some_and(|rest| rest.starts_with('.'));
            stated.iter().any(within)
        };
        stated.iter().copied().filter(|fact| !is_group(*fact)).collect()
    }

    /// Calls `found` with every place where the document states the fact: the places in lists on the way, and the value.
    pub fn visit<'a, D: Document>(self, document: &'a D, found: &mut dyn FnMut(Indices, &'a dyn Node)) {
        self.visit_by(document, D::path_of, found);
    }

    /// The same for a document of any kind.
    pub(crate) fn visit_by<'a>(
        self,
        document: &'a dyn Node,
        path_of: PathOf,
        found: &mut dyn FnMut(Indices, &'a dyn Node),
    ) {
        if let Some(path) = self.fact().and_then(path_of) {
            walk(document, path, Indices::default(), found);
        }
    }

    /// Every fact that holds written text.
    pub fn texts() -> impl Iterator<Item = Self> {
        Self::all().filter(|fact| fact.fact().is_some_and(|fact| fact.is_text))
    }

    /// Whether places in lists lead all the way to it.
    pub(crate) fn is_reached_by(self, places: Indices) -> bool {
        self.fact().is_some_and(|fact| places.as_slice().len() >= usize::from(fact.lists))
    }

    /// Whether the ways to the two begin in the same field.
    pub(crate) fn begins_like(self, other: Self) -> bool {
        let first = |fact: Self| fact.in_offer().or_else(|| fact.in_provider()).and_then(<[u8]>::first);
        first(self) == first(other)
    }

    /// The way to it from an offer.
    pub(crate) fn in_offer(self) -> Option<&'static [u8]> {
        self.fact()?.in_offer
    }

    /// The way to it from a provider.
    pub(crate) fn in_provider(self) -> Option<&'static [u8]> {
        self.fact()?.in_provider
    }

    /// The shape of its values.
    pub fn shape(self) -> Option<&'static Shape> {
        let mut shape = None;
        self.way(|record, field, _| shape = Some((record, field)));
        let (record, field) = shape?;
        record.fields.iter().find(|known| known.name == field).map(|known| known.shape)
    }

    /// Whether this fact is a part of the other, or the same.
    pub(crate) fn is_within(self, other: Self) -> bool {
        let (Some(fact), Some(other)) = (self.fact(), other.fact()) else { return false };
        // Where both are in an offer, their ways tell; else those in a profile do.
        match (fact.in_offer, other.in_offer) {
            (Some(way), Some(other)) => way.starts_with(other),
            _ => fact.in_provider.zip(other.in_provider).is_some_and(|(way, other)| way.starts_with(other)),
        }
    }

    /// The JSON Pointer of one place of the fact: its template with `*` replaced by the places in lists. A further place is
    /// one in the list that the fact itself is. Where the place in a list is not known, the list is pointed to.
    pub fn pointer_at(self, places: Indices) -> String {
        self.pointer_to(places, None)
    }

    /// The same, of one field of a fact that is a record.
    pub(crate) fn pointer_to(self, places: Indices, field: Option<&str>) -> String {
        let template = self.pointer();
        let mut places = places.as_slice().iter();
        let mut pointer = String::with_capacity(template.len() + 2);
        let mut push = |part: &str| {
            pointer.push('/');
            pointer.push_str(part);
        };
        for part in template.split('/').skip(1) {
            match (part, places.clone().next()) {
                ("*", Some(place)) => {
                    places.next();
                    push(&place.to_string());
                }
                ("*", None) => return pointer,
                _ => push(part),
            }
        }
        places.for_each(|place| push(&place.to_string()));
        field.into_iter().for_each(push);
        pointer
    }
}

/// Places in the lists on the way to a value, the outermost first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Indices {
    at: [u16; Indices::MOST],
    len: u8,
}

impl Indices {
    /// Lists within each other; the model has three at most, and a list of values.
    const MOST: usize = 4;

    /// The places.
    pub fn as_slice(&self) -> &[u16] {
        self.at.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// The place in the outermost list.
    pub fn first(&self) -> Option<usize> {
        self.as_slice().first().map(|index| usize::from(*index))
    }

    /// The same with another place in the outermost list.
    #[must_use]
    pub(crate) fn with_first(mut self, index: u16) -> Self {
        if let ([slot, ..], 1..) = (&mut self.at, self.len) {
            *slot = index;
        }
        self
    }

    /// These, and one place further in.
    #[must_use]
    pub fn and(mut self, index: usize) -> Self {
        if let (Some(slot), Ok(index)) = (self.at.get_mut(usize::from(self.len)), u16::try_from(index)) {
            *slot = index;
            self.len += 1;
        }
        self
    }
}

/// Follows positions of fields; a list on the way is followed through each of its items.
pub(crate) fn walk<'a>(node: &'a dyn Node, path: &[u8], places: Indices, found: &mut dyn FnMut(Indices, &'a dyn Node)) {
    let Some((&step, rest)) = path.split_first() else {
        return found(places, node);
    };
    match node.view() {
        View::Record(record) => {
            if let Some(field) = record.field(usize::from(step)) {
                walk(field, rest, places, found);
            }
        }
        View::List(list) => {
            for index in 0.. {
                let Some(item) = list.item(index) else { break };
                walk(item, path, places.and(index), found);
            }
        }
        _ => {}
    }
}

impl fmt::Debug for FactId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FactId({})", self.name())
    }
}

impl Serialize for FactId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

crate::serde_shared::deserialize!(FactId);

impl Readable for FactId {
    fn put(given: Given<'_>) -> Option<Self> {
        if let Given::Text(name) = given { Self::find(name) } else { None }
    }
}

impl Shaped for FactId {
    const SHAPE: Shape =
        Shape::Text(&TextShape { expects: Expect::Fact, accepts: |name| FactId::find(name).is_some() });
}

impl Node for FactId {
    fn view(&self) -> View<'_> {
        View::Text(self.name())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for FactId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fact".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<_> = FACTS.iter().map(|fact| schemars::json_schema!({ "const": fact.name })).collect();
        schemars::json_schema!({ "oneOf": names })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts;

    fn places(fact: FactId, json: &str) -> Vec<String> {
        let offer = Offer::from_json(json).unwrap();
        let mut found = Vec::new();
        fact.visit(&offer, &mut |places, _| found.push(fact.pointer_at(places)));
        found
    }

    #[test]
    fn facts_are_in_order_and_have_names_of_their_own() {
        assert!(FACTS.windows(2).all(|pair| pair[0].name < pair[1].name));
        for fact in FactId::all() {
            assert_eq!(FactId::find(fact.name()), Some(fact));
            assert_eq!(fact.pointer().replace("/*", "").trim_start_matches('/').replace('/', "."), fact.name());
        }
    }

    #[test]
    fn a_fact_is_found_in_every_place_that_states_it() {
        let json = r#"{
            "format": "mestring/offer/1",
            "runs": [{"deadline": "2026-11-21"}, {"id": "b"}, {"sessions": [{"id": "a"}, {"date": "2026-12-01"}]}],
            "people": [{"roles": ["peer"]}, {"paid": false}, {"roles": ["educator"]}]
        }"#;
        assert_eq!(places(facts::RUNS_DEADLINE, json), ["/runs/0/deadline"]);
        assert_eq!(places(facts::RUNS_SESSIONS_DATE, json), ["/runs/2/sessions/1/date"]);
        assert_eq!(places(facts::PEOPLE_ROLES, json), ["/people/0/roles", "/people/2/roles"]);
        assert_eq!(places(facts::COST, json), Vec::<String>::new());
    }

    #[test]
    fn facts_know_their_documents_and_labels() {
        assert!(
            facts::LANGUAGE_INTERPRETER.belongs_in::<Offer>() && facts::LANGUAGE_INTERPRETER.belongs_in::<Provider>()
        );
        assert!(!facts::RUNS_DEADLINE.belongs_in::<Provider>());
        assert_eq!(facts::RUNS_DEADLINE.pointer(), "/runs/*/deadline");
        assert_eq!(facts::RUNS_DEADLINE.label(), "run--deadline");
        assert_eq!(facts::ACCESS_LOW_THRESHOLD.label(), "access--low-threshold");
    }

    #[test]
    fn groups_count_through_their_facts() {
        let offer =
            Offer::from_json(r#"{"format": "mestring/offer/1", "audience": {"age": {"atLeast": 18}}}"#).unwrap();
        assert_eq!(FactId::stated_in(&offer), [facts::AUDIENCE_AGE]);
    }
}
