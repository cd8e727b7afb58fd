//! Whether time is set aside for participants to share experience with each other.
//!
//! One question to groups that somebody leads and to peers. Minutes in a session, or sharing as a method, tell so; and where peers
//! lead the sharing of experience, the word for it tells so. A named programme has decided how its time is used, and not every
//! programme shares: a course in coping with depression says that nobody has to tell of themselves.
//!
//! Where nothing tells that people do more than listen, `active-methods` asks first.

use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT};
use crate::criteria::shared::steps::TELLS_OF_ACTIVE_METHODS;
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{AtLeast, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HELSENORGE;
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::mestring_no::LM_PED;
use crate::sources::organisations::PEER_DIAB;

const PEER: Rule = Fact(facts::OFFER_TYPES, SaidToBe(&["peer"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "sharing-time",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        NOT_ONLY_FOR_PROFESSIONALS,
        Any(&[PEER, All(&[TELLS_OF_ACTIVE_METHODS, OWN_CONTENT, LED_GROUP])]),
    ]),
    bases: &[
        Basis::recommendation(&LM_PED),
        Basis::recommendation(&HDIR_IS2651_6_1),
        Basis::recommendation(&HELSENORGE),
        Basis::recommendation(&PEER_DIAB).when(PEER),
    ],
    check: Check::expected(Any(&[
        AnyItem(facts::SESSIONS, &Fact(facts::SESSIONS_MINUTES_SHARING, AtLeast(1))),
        // Other places can show it. None of them is where it should have been.
        Known(&AnyItem(facts::RUNS_SESSIONS, &Fact(facts::RUNS_SESSIONS_MINUTES_SHARING, AtLeast(1)))),
        Fact(facts::CONTENT_METHODS, SaidToBe(&["experience-sharing"])),
        Fact(facts::SESSIONS_METHODS, SaidToBe(&["experience-sharing"])),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(&["experience-sharing"])),
        Fact(facts::APPROACH, SaidToBe(&["experience-sharing"])),
        Fact(facts::PARTICIPATION_PEER_EXCHANGE, SaidToBe(&["true"])),
        Known(&Fact(facts::PARTICIPATION_PEER_EXCHANGE_IN_WORDS, Stated)),
        PEER,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
