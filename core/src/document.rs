//! What offers and providers have in common as documents: the envelope, and the check that serde cannot do.

use crate::annual_report::AnnualReport;
use crate::attestation::Attestations;
use crate::call::{Call, CallPair, MergeCall, SourceCall};
use crate::fact::{Fact, FactId};
use crate::model::unstated::Unstated;
use crate::model::{Offer, Provider};
use crate::serde_shared::{Record, write_fields};
use crate::shape::{DocumentShape, Node, RecordNode};
use crate::value::Text;
use core::fmt;
use core::marker::PhantomData;
use serde::de::DeserializeOwned;
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

/// A kind of document.
pub trait Document: Node + RecordNode + Record + DeserializeOwned + Serialize {
    /// Name of the format without its version: `mestring/offer`.
    const KIND: &'static str;

    /// Name and version of the format: `mestring/offer/1`.
    const FORMAT: &'static str;

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
    fn path_of(fact: &Fact) -> Option<&'static [u8]> {
        fact.in_provider
    }

    fn unstated_lists(&self) -> Vec<(Option<usize>, &[Unstated])> {
        self.unstated.iter().map(|list| (None, &**list)).collect()
    }
}

/// Every kind of document there is.
pub(crate) const KINDS: &[&str] = &[
    Offer::KIND,
    Provider::KIND,
    Attestations::KIND,
    Call::KIND,
    CallPair::KIND,
    SourceCall::KIND,
    MergeCall::KIND,
    AnnualReport::KIND,
];

/// The shape of a kind of document.
#[doc(hidden)]
pub const fn shape<D: Document>() -> DocumentShape {
    DocumentShape { record: D::RECORD, kind: D::KIND, format: D::FORMAT, belongs: belongs::<D> }
}

impl Document for Attestations {
    const KIND: &'static str = "mestring/attestations";
    const FORMAT: &'static str = "mestring/attestations/1";
}

impl Document for Call {
    const KIND: &'static str = "mestring/request";
    const FORMAT: &'static str = "mestring/request/1";
}

impl Document for CallPair {
    const KIND: &'static str = "mestring/comparison-request";
    const FORMAT: &'static str = "mestring/comparison-request/1";
}

impl Document for SourceCall {
    const KIND: &'static str = "mestring/source-request";
    const FORMAT: &'static str = "mestring/source-request/1";
}

impl Document for MergeCall {
    const KIND: &'static str = "mestring/merge-request";
    const FORMAT: &'static str = "mestring/merge-request/1";
}

impl Document for AnnualReport {
    const KIND: &'static str = "mestring/annual-report";
    const FORMAT: &'static str = "mestring/annual-report/1";
}

/// Whether a fact can be in a list of unstated facts: that of the document, or that of a run.
pub(crate) fn belongs<D: Document>(fact: FactId, in_run: bool) -> bool {
    fact.belongs(D::path_of, in_run)
}

/// Whether no fact is both stated and listed as not stated, or listed twice.
pub(crate) fn holds<D: Document>(document: &D) -> bool {
    let lists = document.unstated_lists();
    lists.is_empty() || agrees(document, D::path_of, &lists)
}

/// The same of any document.
fn agrees(document: &dyn Node, path_of: PathOf, lists: &[(Option<usize>, &[Unstated])]) -> bool {
    lists.iter().all(|(run, list)| {
        list.iter().enumerate().all(|(index, Unstated { fact, .. })| {
            let repeats = list.iter().take(index).any(|before| before.fact == *fact);
            !repeats && fact.belongs(path_of, run.is_some()) && !states(document, path_of, *fact, *run)
        })
    })
}

/// Where a kind of document states a fact.
pub(crate) type PathOf = fn(&Fact) -> Option<&'static [u8]>;

/// Whether a document states a fact: in one run, or anywhere.
fn states(document: &dyn Node, path_of: PathOf, fact: FactId, run: Option<usize>) -> bool {
    let mut stated = false;
    fact.visit_by(document, path_of, &mut |places, _| stated |= run.is_none() || places.first() == run);
    stated
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
