//! Whether the way people take part fits the place.
//!
//! Always for a person to look at. An offer that is said to be over the internet or the telephone alone has no place where
//! people meet; a place with an address or a room, that nothing says is used for something else, does not fit. One that is
//! said to be in the room alone does not need a guide to joining over the internet; a platform can be for what is done between the meetings. The name of a town can be where the
//! provider is. A run that says nothing itself can be held in another way than the others.

use crate::assess::{Evidence, Place, field};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::statements::{Compared, Verdict, doubt, first, items, of_run, own, stated, words};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::fact::FactId;
use crate::facts;
use crate::model::people::Phase;
use crate::shape::Node;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::DELIVERY_ATTENDANCE_OPTIONAL,
    facts::DELIVERY_MODES,
    facts::DELIVERY_TEXT,
    facts::DIGITAL_ALTERNATIVE,
    facts::DIGITAL_HYBRID_PLAN,
    facts::DIGITAL_JOIN_GUIDE,
    facts::DIGITAL_LOCAL_HOST,
    facts::DIGITAL_TEXT,
    facts::RUNS_DATES,
    facts::RUNS_MODES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::RUNS_TEXT,
    facts::RUNS_VENUES,
    facts::VENUES,
]);

/// Ways of taking part in which nobody meets in a room. People can be at home in a room where somebody comes to them.
const FROM_AFAR: &[&str] = &["digital", "self-paced", "phone", "chat", "app"];

/// What can explain that there is a place and a screen.
const EXPLAIN: &[FactId] = &[
    facts::DELIVERY_ATTENDANCE_OPTIONAL,
    facts::DELIVERY_TEXT,
    facts::DIGITAL_ALTERNATIVE,
    facts::DIGITAL_HYBRID_PLAN,
    facts::DIGITAL_LOCAL_HOST,
    facts::DIGITAL_TEXT,
];

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let mut compared: Vec<Compared> = Vec::new();
    let of_offer = first(evidence, facts::DELIVERY_MODES);
    let explained = EXPLAIN.iter().any(|fact| first(evidence, *fact).is_some());
    let of_runs = own(evidence, facts::RUNS_MODES);
    if let Some((modes_at, modes)) = of_offer.filter(|_| !explained) {
        if are_from_afar(modes) {
            let places = own(evidence, facts::VENUES).iter().flat_map(meeting_places).collect::<Vec<_>>();
            compared.extend(places.into_iter().map(|at| (Verdict::Doubt, vec![modes_at.clone(), at])));
        }
        // Where a run says how it is held, the offer says so of the others.
        if words(modes) == ["in-person"] && of_runs.is_empty() {
            let guide = first(evidence, facts::DIGITAL_JOIN_GUIDE);
            compared.extend(guide.map(|(at, _)| (Verdict::Doubt, vec![modes_at.clone(), at])));
        }
    }
    for (modes_at, _) in of_runs.into_iter().filter(|(_, modes)| are_from_afar(*modes)) {
        if of_run(evidence, facts::RUNS_TEXT, modes_at.indices.first()).is_some() {
            continue;
        }
        let venues = own(evidence, facts::RUNS_VENUES);
        let same = venues.iter().filter(|(place, _)| place.indices.first() == modes_at.indices.first());
        let places = same.flat_map(meeting_places).collect::<Vec<_>>();
        compared.extend(places.into_iter().map(|at| (Verdict::Doubt, vec![modes_at.clone(), at])));
    }
    compared
}

fn are_from_afar(modes: &dyn Node) -> bool {
    let modes = words(modes);
    !modes.is_empty() && modes.iter().all(|mode| FROM_AFAR.contains(mode))
}

/// The places of a list where people are told to come.
fn meeting_places(list: &(Place, &dyn Node)) -> Vec<Place> {
    let has = |venue: &dyn Node, name| field(venue, name).is_some();
    let is_place = |(_, venue): &(Place, &dyn Node)| {
        ["street", "room", "directions"].into_iter().any(|name| has(*venue, name)) && !has(*venue, "usedFor")
    };
    items(list).into_iter().filter(is_place).map(|(place, _)| place).collect()
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "digital-and-place",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, stated!(compare, READS)]),
    bases: &[Basis::recommendation(&LM_NORD_TRONDELAG).inferred(), Basis::recommendation(&FORDE).inferred()],
    check: Check::review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
