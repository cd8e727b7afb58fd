//! Whether people can be served in Sámi, where the act gives a right to it.
//!
//! Asked where the offer is said to be for people who speak Sámi, or is in or for a municipality where Sámi and Norwegian have
//! equal standing. The list holds those that had joined when the register was made, by the numbers of 2024; others can have
//! joined since. Hospitals that serve such a municipality among others are asked when they name it. Institutions for the whole
//! country are outside the section, and whether this one is covered is for people to judge.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{self, All, Any, Fact};
use crate::criterion::Test::{self, Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::samel::SAMEL_3_5;

/// Municipalities of the administrative area for Sámi languages.
const IN_AREA: Test = SaidToBe(&[
    "5610", // Kárášjohka/Karasjok
    "5612", // Guovdageaidnu/Kautokeino
    "5622", // Porsáŋgu/Porsanger
    "5628", // Deatnu/Tana
    "5636", // Unjárga/Nesseby
    "5540", // Gáivuotna/Kåfjord
    "5518", // Loabák/Lavangen
    "5512", // Dielddanuorri/Tjeldsund
    "1875", // Hábmer/Hamarøy
    "1826", // Aarborte/Hattfjelldal
    "5041", // Snåase/Snåsa
    "5043", // Raarvihke/Røyrvik
    "5025", // Rosse/Røros
]);

/// People who speak Sámi are said to be among those it is for.
const FOR_SAMI_SPEAKERS: Rule = Any(&[
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["sami-speakers"])),
    Fact(facts::AUDIENCE_LANGUAGE_NEEDS, SaidToBe(&["se", "sma", "smj"])),
]);

/// It is in such a municipality, or for those who live there.
const IN_THE_AREA: Rule = Any(&[
    Fact(facts::CATCHMENT_MUNICIPALITIES, IN_AREA),
    Fact(facts::PROVIDER_MUNICIPALITIES, IN_AREA),
    Fact(facts::VENUES_MUNICIPALITY, IN_AREA),
    Fact(facts::RUNS_VENUES_MUNICIPALITY, IN_AREA),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "sami-language",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Whether people can be served in Sámi is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, Any(&[FOR_SAMI_SPEAKERS, IN_THE_AREA])]),
    bases: &[Basis::duty(&SAMEL_3_5)],
    check: Check::expected(Fact(facts::LANGUAGE_SAMI, Is(&["offered", "on-request", "not-in-area"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
