//! Whether what is said about referral and sign-up fits together.
//!
//! Always for a person to look at. A referral that everybody needs does not go with just coming along, unless some need none
//! or people can refer themselves; a sign-up that is required does not go with just coming along; and where no referral is
//! needed, a referral is not the only way to sign up. An open group and a short way in are other things than a referral: a
//! group can be open for all who are referred.

use crate::assess::{Evidence, Place, field};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::statements::{Compared, Verdict, doubt, first, part, stated, word, words};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::{Node, View};
use crate::sources::hol::HOL_4_2A;
use crate::sources::practice::{FORDE, HELSENORGE_LM};
use crate::sources::sphl::SPHL_3_11;

const READS: Reads = Reads::Facts(&[
    facts::ACCESS_LOW_THRESHOLD,
    facts::ACCESS_REFERRAL,
    facts::ACCESS_REGISTRATION_REQUIRED,
    facts::ACCESS_REGISTRATION_TEXT,
    facts::ACCESS_REGISTRATION_WAYS,
]);

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let ways = first(evidence, facts::ACCESS_REGISTRATION_WAYS).map(|(place, ways)| (place, words(ways)));
    // Some come along, and others sign up: no other way may be named.
    let just_come = ways.as_ref().filter(|(_, ways)| ways == &["none"]).map(|(place, _)| place.clone());
    let says_yes = |fact| first(evidence, fact).filter(|(_, node)| is_yes(*node)).map(|(place, _)| place);
    let mut places: Vec<Vec<Place>> = Vec::new();
    if let Some(referral) = first(evidence, facts::ACCESS_REFERRAL)
        && let Some((need_at, need)) = part(&referral, "need")
    {
        match word(need) {
            Some("required") if needed_by_all(referral.1) => {
                let open = [just_come.clone(), says_yes(facts::ACCESS_LOW_THRESHOLD)];
                places.extend(open.into_iter().flatten().map(|at| vec![need_at.clone(), at]));
            }
            Some("not-required") if !by_oneself(referral.1) => {
                let by_referral = ways.as_ref().filter(|(_, ways)| ways == &["referral"]);
                places.extend(by_referral.map(|(at, _)| vec![need_at, at.clone()]));
            }
            _ => {}
        }
    }
    // Words can tell what people have to sign up for.
    if first(evidence, facts::ACCESS_REGISTRATION_TEXT).is_none() {
        let required = says_yes(facts::ACCESS_REGISTRATION_REQUIRED);
        places.extend(required.zip(just_come).map(|(one, other)| vec![one, other]));
    }
    places.into_iter().map(|places| (Verdict::Doubt, places)).collect()
}

fn is_yes(node: &dyn Node) -> bool {
    matches!(node.view(), View::Flag(true))
}

/// Nobody is said to need none, and nobody refers themselves.
fn needed_by_all(referral: &dyn Node) -> bool {
    let yes = |name| field(referral, name).is_some_and(is_yes);
    !by_oneself(referral) && field(referral, "notNeededFor").is_none() && !yes("notNeededForOwnPatients")
}

/// People can refer themselves, which is a way to sign up.
fn by_oneself(referral: &dyn Node) -> bool {
    let from = field(referral, "from").map(words).unwrap_or_default();
    field(referral, "selfReferral").is_some_and(is_yes) || from.iter().any(|who| matches!(*who, "oneself" | "anyone"))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "referral-and-open",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, stated!(compare, READS)]),
    bases: &[
        Basis::recommendation(&HELSENORGE_LM).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&SPHL_3_11).inferred(),
        Basis::recommendation(&HOL_4_2A).inferred(),
    ],
    check: Check::review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
