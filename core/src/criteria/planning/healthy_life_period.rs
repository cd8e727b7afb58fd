//! Whether a healthy life centre follows people up for twelve weeks at a time.
//!
//! Twelve weeks, or twelve several times over. Another number is no conflict. The section of the guideline is headed by the twelve weeks,
//! and a *skal* for them has not been read, so this is a recommendation.

use crate::assess::{Truth, bounds};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::code;
use crate::criteria::shared::healthy_life::BASIC_OFFER;
use crate::criteria::shared::usual::all_usual;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::View;
use crate::sources::frisklivssentraler::HDIR_FRISKLIV;

/// Nothing that is said is another number. "About" so many is as near as words come: three months are about thirteen weeks.
const NO_OTHER_NUMBER: Rule = code(
    |evidence| {
        let mut said = Vec::new();
        evidence.values(facts::SCHEDULE_WEEKS, &mut |place, weeks| {
            let twelves = match (bounds(weeks), weeks.view()) {
                ((Some(least), Some(most)), _) => least >= 12 && least % 12 == 0 && most % 12 == 0,
                (_, View::Choice("about", Some(about))) => {
                    bounds(about).0.is_some_and(|about| (11..=13).contains(&about))
                }
                _ => false,
            };
            said.push((place, twelves));
        });
        if said.is_empty() { Truth::True } else { all_usual(evidence, said) }
    },
    Reads::Facts(&[facts::SCHEDULE_WEEKS]),
);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "healthy-life-period",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[BASIC_OFFER, PRESENTS_AN_OFFER]),
    bases: &[Basis::recommendation(&HDIR_FRISKLIV)],
    check: Check::expected(All(&[Fact(facts::SCHEDULE_WEEKS, Stated), NO_OTHER_NUMBER])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
