//! Research.

use crate::source::{Modality, Source, Work, WorkKind, page};

static VAGAN: Work =
    Work { identifier: "DOI 10.4220/Sykepleienf.2016.59702", ..Work::page("vagan2016", WorkKind::Research) };

/// Vågan, Eika and Skirbekk 2016, on health-pedagogic competence.
pub static VAGAN2016: Source = page(
    &VAGAN,
    "https://sykepleien.no/forskning/2016/12/helsepedagogisk-kompetanse-laering-og-mestring",
    Modality::Recommendation,
);
