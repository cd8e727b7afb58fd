//! Whether peer supporters have had training.
//!
//! Any training counts, and words about it. Asked where peers lead, and where peer supporters are said to help. An experience consultant is
//! employed, and asked about elsewhere.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{IS_PEER, PEER_ACTIVITY};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::organisations::{PEER_DIAB, PEER_RULES};

const HELPS: Rule = Fact(facts::PEOPLE_ROLES, Is(&["peer", "volunteer"]));

const TRAINED: Rule = Any(&[
    Fact(facts::PEOPLE_TRAINING, Stated),
    // Other ways to say it.
    Known(&Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated)),
    Fact(facts::PEOPLE_HEALTH_PEDAGOGY, SaidToBe(&["done"])),
    Fact(facts::PEOPLE_CERTIFIED, SaidToBe(&["true"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "peer-training",
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
    bases: &[Basis::recommendation(&PEER_DIAB).inferred(), Basis::recommendation(&PEER_RULES).inferred()],
    check: Check::expected(Any(&[
        AnyItem(facts::PEOPLE, &All(&[HELPS, TRAINED])),
        // Another place can show it. It is not where it should have been.
        Fact(facts::PEOPLE_TRAINING, SaidToBe(&["peer-support"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
