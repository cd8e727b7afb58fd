//! Whether the number of places left fits what is said about joining.
//!
//! A conflict needs both said of the same run, or both of the offer: that it is full and that places are left, or more places
//! left than there are. Where nothing is left and it is said to be open, people may join a waiting list, so a person looks.
//! A waiting list with places left is a way to give them out. What is said in words of places, or
//! of joining, can explain the numbers, and places in an offer that is full can be in a run that is open.

use crate::assess::{Evidence, bounds};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::statements::{Compared, Verdict, clash, doubt, of_run, own, part, stated, word};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::RUNS_DATES,
    facts::RUNS_PLACES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::RUNS_TEXT,
    facts::STATUS_PLACES,
    facts::STATUS_STANDING,
    facts::STATUS_TEXT,
]);

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let mut compared = Vec::new();
    let of_offer = (facts::STATUS_PLACES, facts::STATUS_STANDING, facts::STATUS_TEXT);
    let of_runs = (facts::RUNS_PLACES, facts::RUNS_STANDING, facts::RUNS_TEXT);
    let some_run_is_open = own(evidence, facts::RUNS_STANDING).iter().any(|(_, node)| word(*node) == Some("open"));
    for (places, standing, text) in [of_offer, of_runs] {
        for places in own(evidence, places) {
            let Some((left_at, left)) = part(&places, "left") else { continue };
            let run = places.0.indices.first();
            let explained = part(&places, "text").is_some() || of_run(evidence, text, run).is_some();
            let firmly = |clashes| match (clashes, explained) {
                (false, _) | (true, true) => Verdict::Fit,
                (true, false) => Verdict::Clash,
            };
            let (least, most) = bounds(left);
            if let Some((total_at, total)) = part(&places, "total")
                && let (Some(least), Some(total)) = (least, bounds(total).1)
            {
                compared.push((firmly(least > total), vec![left_at.clone(), total_at]));
            }
            if let Some((standing_at, standing)) = of_run(evidence, standing, run) {
                let verdict = match word(standing) {
                    // The places are in another run.
                    Some("full") if run.is_none() && some_run_is_open => Verdict::Fit,
                    Some("full") => firmly(least.is_some_and(|least| least > 0)),
                    Some("open") if most == Some(0) && !explained => Verdict::Doubt,
                    _ => Verdict::Fit,
                };
                compared.push((verdict, vec![standing_at, left_at]));
            }
        }
    }
    compared
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "places-and-standing",
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
