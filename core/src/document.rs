//! What offers and providers have in common as documents: the envelope, and the check that serde cannot do.

use crate::annual_report::AnnualReport;
use crate::attestation::Attestations;
use crate::call::{Call, CallPair};
use crate::fact::{Fact, FactId};
use crate::model::unstated::Unstated;
use crate::model::{Offer, Provider};
use crate::problem::Expect;
use crate::serde_shared::{FieldName, Fill, put, read_text, write_fields};
use crate::shape::{DocumentShape, Node, RecordNode, RecordShape, Shaped};
use crate::value::Text;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{DeserializeOwned, DeserializeSeed, Error, Expected, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A kind of document.
pub trait Document: Node + RecordNode + Shaped + Fill + DeserializeOwned + Serialize {
    /// Name of the format without its version: `mestring/offer`.
    const KIND: &'static str;

    /// Name and version of the format: `mestring/offer/1`.
    const FORMAT: &'static str;

    /// Sets the address of the schema.
    #[doc(hidden)]
    fn set_schema(&mut self, schema: Text);

    /// Where this kind of document states a fact.
    #[doc(hidden)]
    fn path_of(_fact: &Fact) -> Option<&'static [u8]> {
        None
    }

    /// The lists of facts that are not stated on purpose: the run each speaks of, if one, and the list.
    #[doc(hidden)]
    fn unstated_lists(&self) -> Vec<(Option<usize>, &[Unstated])> {
        Vec::new()
    }
}

impl Document for Offer {
    const KIND: &'static str = "mestring/offer";
    const FORMAT: &'static str = "mestring/offer/1";

    fn set_schema(&mut self, schema: Text) {
        self.schema = Some(schema);
    }

    fn path_of(fact: &Fact) -> Option<&'static [u8]> {
        fact.in_offer
    }

    fn unstated_lists(&self) -> Vec<(Option<usize>, &[Unstated])> {
        let of_offer = self.unstated.iter().map(|list| (None, &**list));
        let runs = self.runs.iter().flatten().enumerate();
        let of_runs = runs.filter_map(|(at, run)| run.unstated.as_ref().map(|list| (Some(at), &**list)));
        of_offer.chain(of_runs).collect()
    }
}

impl Document for Provider {
    const KIND: &'static str = "mestring/provider";
    const FORMAT: &'static str = "mestring/provider/1";

    fn set_schema(&mut self, schema: Text) {
        self.schema = Some(schema);
    }

    fn path_of(fact: &Fact) -> Option<&'static [u8]> {
        fact.in_provider
    }

    fn unstated_lists(&self) -> Vec<(Option<usize>, &[Unstated])> {
        self.unstated.iter().map(|list| (None, &**list)).collect()
    }
}

/// Every kind of document there is.
pub(crate) const KINDS: &[&str] =
    &[Offer::KIND, Provider::KIND, Attestations::KIND, Call::KIND, CallPair::KIND, AnnualReport::KIND];

/// The shape of a kind of document.
#[doc(hidden)]
pub const fn shape<D: Document>() -> DocumentShape {
    DocumentShape { record: D::RECORD, kind: D::KIND, format: D::FORMAT, belongs: belongs::<D> }
}

impl Document for Attestations {
    const KIND: &'static str = "mestring/attestations";
    const FORMAT: &'static str = "mestring/attestations/1";

    fn set_schema(&mut self, schema: Text) {
        self.schema = Some(schema);
    }
}

impl Document for Call {
    const KIND: &'static str = "mestring/request";
    const FORMAT: &'static str = "mestring/request/1";

    fn set_schema(&mut self, schema: Text) {
        self.schema = Some(schema);
    }
}

impl Document for CallPair {
    const KIND: &'static str = "mestring/comparison-request";
    const FORMAT: &'static str = "mestring/comparison-request/1";

    fn set_schema(&mut self, schema: Text) {
        self.schema = Some(schema);
    }
}

impl Document for AnnualReport {
    const KIND: &'static str = "mestring/annual-report";
    const FORMAT: &'static str = "mestring/annual-report/1";

    fn set_schema(&mut self, schema: Text) {
        self.schema = Some(schema);
    }
}

/// Whether a fact can be in a list of unstated facts: that of the document, or that of a run.
pub(crate) fn belongs<D: Document>(fact: FactId, in_run: bool) -> bool {
    fact.belongs_in::<D>() && (!in_run || fact.name().starts_with("runs."))
}

/// Whether a document states a fact: in one run, or anywhere.
fn states<D: Document>(document: &D, fact: FactId, run: Option<usize>) -> bool {
    let mut stated = false;
    fact.visit(document, &mut |places, _| stated |= run.is_none() || places.first() == run);
    stated
}

/// Reads a document: its envelope, its fields, and no fact both stated and listed as not stated.
pub(crate) fn read<'de, D: Document, R: Deserializer<'de>>(deserializer: R) -> Result<D, R::Error> {
    struct DocumentVisitor<D>(PhantomData<D>);

    impl<'de, D: Document> Visitor<'de> for DocumentVisitor<D> {
        type Value = D;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            Expected::fmt(&Expect::Field(D::RECORD), formatter)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<D, A::Error> {
            let mut document = D::default();
            let (mut format, mut schema): (Option<Format<D>>, Option<Text>) = (None, None);
            while let Some(key) = map.next_key_seed(Key(D::RECORD))? {
                match key {
                    Name::Format => put(&mut format, &mut map)?,
                    Name::Schema => put(&mut schema, &mut map)?,
                    Name::Field(index) => document.fill(index, &mut map)?,
                }
            }
            if format.is_none() {
                return Err(Expect::Format(D::FORMAT).error());
            }
            if let Some(schema) = schema {
                document.set_schema(schema);
            }
            let contradicts = |run: Option<usize>, unstated: &Unstated| {
                !belongs::<D>(unstated.fact, run.is_some()) || states(&document, unstated.fact, run)
            };
            let mut lists = document.unstated_lists().into_iter();
            let repeats = |list: &[Unstated]| {
                let before =
                    |(index, one): (usize, &Unstated)| list.iter().take(index).any(|other| other.fact == one.fact);
                list.iter().enumerate().any(before)
            };
            let missing = |name: &&str| {
                let at = D::RECORD.fields.iter().position(|field| field.name == *name);
                at.is_none_or(|at| document.field(at).is_none())
            };
            if D::RECORD.required.iter().any(missing) {
                return Err(Expect::Field(D::RECORD).error());
            }
            if lists.any(|(run, list)| repeats(list) || list.iter().any(|unstated| contradicts(run, unstated))) {
                return Err(Expect::Fact.error());
            }
            Ok(document)
        }
    }

    deserializer.deserialize_map(DocumentVisitor(PhantomData))
}

/// A name in a document: of the envelope, or of a field by its position.
enum Name {
    Format,
    Schema,
    Field(usize),
}

struct Key(&'static RecordShape);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Name;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Expected::fmt(&Expect::Field(self.0), formatter)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
        match name {
            "format" => Ok(Name::Format),
            "$schema" => Ok(Name::Schema),
            field => FieldName(self.0).visit_str(field).map(Name::Field),
        }
    }
}

/// Writes a document.
pub(crate) fn write<D: Document, S: Serializer>(
    document: &D,
    schema: Option<&Text>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some(schema) = schema {
        map.serialize_entry("$schema", schema.as_str())?;
    }
    map.serialize_entry("format", D::FORMAT)?;
    write_fields(document, &mut map)?;
    map.end()
}

/// The `format` of a document: one constant text.
pub struct Format<D>(PhantomData<D>);

impl<'de, D: Document> Deserialize<'de> for Format<D> {
    fn deserialize<R: Deserializer<'de>>(deserializer: R) -> Result<Self, R::Error> {
        let is_format = |text: &str| (text == D::FORMAT).then(Self::default);
        read_text(deserializer, const { &Expect::Format(D::FORMAT) }, is_format)
    }
}

#[cfg(feature = "schema")]
impl<D: Document> schemars::JsonSchema for Format<D> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Format".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "const": D::FORMAT })
    }
}

// By hand: deriving would ask the same of `D`, which is never there.
impl<D> Default for Format<D> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<D> Clone for Format<D> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<D> PartialEq for Format<D> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<D: Document> fmt::Debug for Format<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(D::FORMAT)
    }
}
