//! Whether peer supporters are unpaid, for an organisation that somebody can be asked about.
//!
//! One organisation defines them so. That somebody is said to be paid is no conflict: the word is used of others too, and user
//! representatives usually get a fee. An experience consultant is employed, and asked about elsewhere.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{IS_PEER, PEER_ACTIVITY};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, No, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::organisations::PEER_NFU;

const UNPAID: Rule = Any(&[
    Fact(facts::PEOPLE_PAID, No),
    // Other ways to say it.
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["volunteer"])),
    Fact(facts::PEOPLE_HONORARIUM, SaidToBe(&["declined", "voluntary-by-agreement"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "peer-unpaid",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        Fact(facts::KINDS, NotSaidToBe(&["self-help-group"])),
        Any(&[PEER_ACTIVITY, Known(&AnyItem(facts::PEOPLE, &IS_PEER))]),
    ]),
    bases: &[Basis::recommendation(&PEER_NFU)],
    check: Check::expected(All(&[
        AnyItem(facts::PEOPLE, &All(&[Fact(facts::PEOPLE_ROLES, Is(&["peer"])), UNPAID])),
        Any(&[Fact(facts::PROVIDER_NAME, Stated), Known(&Fact(facts::PROVIDER_KIND, Stated))]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
