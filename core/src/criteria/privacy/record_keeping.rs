//! Whether it is settled if a record is kept for each patient.
//!
//! All hangs on whether the sessions are health care. Those who say that they are not, with a reason, have answered; no
//! authority has settled it for teaching in groups, so a person always judges. The guideline for healthy life centres
//! is clear only for talks with one person.

use crate::criteria::shared::{FOR_PATIENTS, HEALTH_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_IS1896_JOURNAL;
use crate::sources::hpl::HPL_39;

/// It is for patients, and the sessions are health care. Where only what is said of the record tells that they are not,
/// the reason given there is the answer.
const HEALTH_CARE_OR_SAID_NOT_TO_BE: Rule = All(&[
    FOR_PATIENTS,
    Any(&[
        HEALTH_CARE,
        All(&[
            Fact(facts::RECORD_KEEPING_JOURNAL, SaidToBe(&["not-health-care-with-reason"])),
            Fact(facts::NATURE_HEALTH_CARE, NotSaidToBe(&["false"])),
        ]),
    ]),
]);

/// A healthy life centre talks with one person at a time.
const HEALTHY_LIFE_TALKS: Rule = All(&[
    Fact(facts::KINDS, SaidToBe(&["healthy-life-centre"])),
    Any(&[Fact(facts::OFFER_TYPES, SaidToBe(&["individual"])), Fact(facts::KINDS, SaidToBe(&["conversation"]))]),
]);

/// It is said why the sessions are not health care.
const REASON: Rule =
    Any(&[Fact(facts::RECORD_KEEPING_JOURNAL_REASON, Stated), Fact(facts::NATURE_HEALTH_CARE_REASON, Stated)]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "record-keeping",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Implementation),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Whether a record is kept is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, Any(&[HEALTHY_LIFE_TALKS, HEALTH_CARE_OR_SAID_NOT_TO_BE])]),
    bases: &[
        Basis::duty(&HPL_39).when(HEALTH_CARE_OR_SAID_NOT_TO_BE),
        Basis::recommendation(&HDIR_IS1896_JOURNAL).when(HEALTHY_LIFE_TALKS),
    ],
    check: Check::expected(Any(&[
        Fact(facts::RECORD_KEEPING_JOURNAL, Is(&["individual"])),
        All(&[Fact(facts::RECORD_KEEPING_JOURNAL, Is(&["not-health-care-with-reason"])), REASON]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
