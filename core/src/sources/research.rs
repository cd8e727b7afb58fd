//! Research.

use crate::source::{Modality, Source, Work, WorkKind, page};

static VAGAN: Work =
    Work { identifier: "DOI 10.4220/Sykepleienf.2016.59702", ..Work::page("vagan2016", WorkKind::Research) };
static STENBERG2016_WORK: Work = Work {
    identifier: "DOI 10.1016/j.pec.2016.07.027, PMID 27461944",
    ..Work::page("stenberg2016", WorkKind::Research)
};
static STENBERG2018_WORK: Work = Work { identifier: "PMID 29402571", ..Work::page("stenberg2018", WorkKind::Research) };
static STENBERG2019_WORK: Work =
    Work { identifier: "DOI 10.1111/hex.12906, PMID 31131527", ..Work::page("stenberg2019", WorkKind::Research) };
static SAGEN2023_WORK: Work =
    Work { identifier: "DOI 10.1136/bmjoq-2023-002309, PMID 37369560", ..Work::page("sagen2023", WorkKind::Research) };
static OLSSON2020_WORK: Work =
    Work { identifier: "DOI 10.1016/j.pec.2020.02.028", ..Work::page("olsson2020", WorkKind::Research) };
static WAHL2016_WORK: Work = Work::page("wahl2016", WorkKind::Research);
static FYSIO_DIG_WORK: Work = Work::page("fysio-dig", WorkKind::Research);
static SYKEPL_DIGPED_WORK: Work = Work::page("sykepl-digped", WorkKind::Practice);
static MIGRANT_PART_WORK: Work = Work::page("migrant-part", WorkKind::Research);

/// Vågan, Eika and Skirbekk 2016, on health-pedagogic competence.
pub static VAGAN2016: Source = page(
    &VAGAN,
    "https://sykepleien.no/forskning/2016/12/helsepedagogisk-kompetanse-laering-og-mestring",
    Modality::Recommendation,
);

/// Stenberg et al. 2016, a review of what participants in group programmes describe.
pub static STENBERG2016: Source =
    page(&STENBERG2016_WORK, "https://pubmed.ncbi.nlm.nih.gov/27461944/", Modality::Recommendation);

/// Stenberg et al. 2018, a review of health economic evaluations.
pub static STENBERG2018: Source =
    page(&STENBERG2018_WORK, "https://pubmed.ncbi.nlm.nih.gov/29402571/", Modality::Recommendation);

/// Stenberg et al. 2019, a review of offers for children and young people.
pub static STENBERG2019: Source =
    page(&STENBERG2019_WORK, "https://pmc.ncbi.nlm.nih.gov/articles/PMC6803408", Modality::Recommendation);

/// Sagen et al. 2023, on user representatives in improvement work.
pub static SAGEN2023: Source =
    page(&SAGEN2023_WORK, "https://bmjopenquality.bmj.com/content/12/2/e002309", Modality::Recommendation);

/// Sandvin Olsson et al. 2020, on what user participation leads to.
pub static OLSSON2020: Source =
    page(&OLSSON2020_WORK, "https://doi.org/10.1016/j.pec.2020.02.028", Modality::Recommendation);

/// Wahl et al. 2016, how well the Norwegian heiQ measures.
pub static WAHL2016: Source = page(
    &WAHL2016_WORK,
    "https://test01.ku.dk/:obvius/pureproxy/3974268/da/publications/making-robust-decisions-about-the-impact-of-health-education-prog",
    Modality::Recommendation,
);

/// Danielsen et al. 2023, on digital courses at a healthy life centre.
pub static FYSIO_DIG: Source = page(
    &FYSIO_DIG_WORK,
    "https://fysioterapeuten.no/digitale-kurs-fagfellevurdert-frisklivssentraler/erfaringer-med-digitalisering-av-kurs-ved-frisklivssentralen-en-intervjustudie/151505",
    Modality::Recommendation,
);

/// Digital courses in health pedagogy.
pub static SYKEPL_DIGPED: Source =
    page(&SYKEPL_DIGPED_WORK, "https://sykepleien.no/node/102343", Modality::Recommendation);

/// Jakobsen and Spilker on immigrants and user participation.
pub static MIGRANT_PART: Source = page(
    &MIGRANT_PART_WORK,
    "https://9pdf.net/document/y8g3kd64-innvandrere-brukermedvirkning-omsorgstjenestene-innvandreres-brukermedvirkning-avgj%C3%B8relser-tjenesteforskning-oppsummering.html",
    Modality::Recommendation,
);
