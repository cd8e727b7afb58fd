//! International checklists.

use crate::source::{Modality, Source, Work, WorkKind, page};

static TIDIER_WORK: Work =
    Work { identifier: "DOI 10.1136/bmj.g1687", ..Work::page("tidier", WorkKind::ProfessionalAdvice) };
static QISMET_WORK: Work = Work::page("qismet", WorkKind::ProfessionalAdvice);
static DSMES_WORK: Work =
    Work { identifier: "DOI 10.2337/dc21-2396", ..Work::page("dsmes", WorkKind::ProfessionalAdvice) };
static DSMES_SUM_WORK: Work = Work::page("dsmes-sum", WorkKind::ProfessionalAdvice);
static WHO_TPE_WORK: Work =
    Work { identifier: "ISBN 9789289060219", ..Work::page("who-tpe", WorkKind::ProfessionalAdvice) };
static PEMAT_WORK: Work = Work::page("pemat", WorkKind::ProfessionalAdvice);

/// Hoffmann et al. 2014: twelve things to tell of an intervention.
pub static TIDIER: Source = page(&TIDIER_WORK, "https://doi.org/10.1136/bmj.g1687", Modality::Recommendation);

/// QISMET, with the NICE attributes of structured education.
pub static QISMET: Source = page(
    &QISMET_WORK,
    "https://diabetesonthenet.com/journal-diabetes-nursing/qismet-certification-your-service-considering",
    Modality::Recommendation,
);

/// National Standards for Diabetes Self-Management Education and Support.
pub static DSMES: Source = page(&DSMES_WORK, "https://doi.org/10.2337/dc21-2396", Modality::Recommendation);

/// A summary of the standards from 2022.
pub static DSMES_SUM: Source = page(
    &DSMES_SUM_WORK,
    "https://www.endocrinologyadvisor.com/home/topics/diabetes/2022-diabetes-education-and-self-management-national-standards-education-and-support/",
    Modality::Recommendation,
);

/// Therapeutic patient education: an introductory guide.
pub static WHO_TPE: Source =
    page(&WHO_TPE_WORK, "https://www.who.int/europe/publications/i/item/9789289060219", Modality::Recommendation);

/// Patient Education Materials Assessment Tool (PEMAT).
pub static PEMAT: Source =
    page(&PEMAT_WORK, "https://libguides.unthsc.edu/patient-health/PEMAT", Modality::Recommendation);
