//! Whether the provision on participation from 2026 is among those that are cited.
//!
//! Asked of texts from 1 July 2026 on that cite some rule already. Lists that were made before do not have it.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::citations::{CITES_SOMETHING, cites};
use crate::criteria::shared::code::code;
use crate::criteria::shared::dates::page_is_since;
use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::source::Day;
use crate::sources::sphl::SPHL_3_11A;

const WRITTEN_SINCE: Rule = code(
    |evidence| page_is_since(evidence, Day::on(2026, 7, 1)).into(),
    Reads::Facts(&[facts::PAGE_PUBLISHED, facts::PAGE_UPDATED]),
);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "participation-provision",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[CITES_SOMETHING, PRESENTS_AN_OFFER, MAY_BE_FOR_PATIENTS, WRITTEN_SINCE]),
    bases: &[Basis::duty(&SPHL_3_11A)],
    check: Check::suggested(cites!(SPHL_3_11A)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
