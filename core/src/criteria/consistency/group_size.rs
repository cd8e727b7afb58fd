//! Whether the fewest that are needed can find room in the group.
//!
//! A conflict needs a fewest that is higher than the most, both said of the offer, or both of the same run. Words about the
//! group and relatives who come along can explain it. Places in all can be counted in another way than people in
//! the group: then a person looks.
//! Two groups side by side have more places than one of them has people.

use crate::assess::{Evidence, bounds};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::statements::{Compared, Verdict, clash, doubt, of_run, own, part, stated};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::GROUP_COMPOSITION,
    facts::GROUP_MINIMUM,
    facts::GROUP_SIZE,
    facts::GROUP_TEXT,
    facts::RELATIVES_ROLES,
    facts::RUNS_DATES,
    facts::RUNS_GROUP_MINIMUM,
    facts::RUNS_GROUP_SIZE,
    facts::RUNS_GROUP_TEXT,
    facts::RUNS_PLACES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::STATUS_PLACES,
]);

/// Relatives take part too.
const COME: &[&str] = &["audience", "come-along", "own-part", "required"];

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let mut compared = Vec::new();
    // Relatives can be counted in the one, and not in the other.
    let may_differ = is_stated(evidence, facts::GROUP_COMPOSITION) || says(evidence, facts::RELATIVES_ROLES, COME);
    let of_offer = [facts::GROUP_MINIMUM, facts::GROUP_SIZE, facts::GROUP_TEXT, facts::STATUS_PLACES];
    let of_runs = [facts::RUNS_GROUP_MINIMUM, facts::RUNS_GROUP_SIZE, facts::RUNS_GROUP_TEXT, facts::RUNS_PLACES];
    for [minimum, size, text, places] in [of_offer, of_runs] {
        for (minimum_at, minimum) in own(evidence, minimum) {
            let run = minimum_at.indices.first();
            let Some(minimum) = bounds(minimum).0 else { continue };
            if let Some((size_at, size)) = of_run(evidence, size, run)
                && let Some(most) = bounds(size).1
            {
                let explained = may_differ || of_run(evidence, text, run).is_some();
                let verdict = match (minimum > most, explained) {
                    (false, _) | (true, true) => Verdict::Fit,
                    (true, false) => Verdict::Clash,
                };
                compared.push((verdict, vec![minimum_at.clone(), size_at]));
            }
            let total = of_run(evidence, places, run).and_then(|places| part(&places, "total"));
            if let Some((total_at, most)) = total.and_then(|(at, total)| Some((at, bounds(total).1?))) {
                let verdict = if minimum > most { Verdict::Doubt } else { Verdict::Fit };
                compared.push((verdict, vec![minimum_at, total_at]));
            }
        }
    }
    compared
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "group-size",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, stated!(compare, READS)]),
    bases: &[Basis::recommendation(&FORDE).inferred(), Basis::recommendation(&LM_NORD_TRONDELAG).inferred()],
    check: Check::conflict_when(clash!(compare, READS)).or_review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
