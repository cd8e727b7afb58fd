//! Whether the outpatient fee is left out for a web-based treatment programme.
//!
//! A conflict needs the fee itself, from patients, for what the description calls such a programme, and nothing that the fee
//! could be for beside it: no talks, no meetings in the room, on video or by telephone, and nothing in words. It has to be said
//! that the fee is for the programme. Such programmes often begin with an ordinary consultation, which may cost the fee, so anything of that kind is for
//! a person. So is an online course that is not called treatment.
//!
//! Live groups over the internet are not asked about.

use crate::criteria::shared::fees::{
    MAYBE_PATIENT_CHARGE, NO_TALKS_BESIDE, NOT_A_STAY, PATIENTS_ALONE_ARE_CHARGED, PAYMENTS_IN_WORDS, patient_charge,
    some_fee,
};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_4_NETT;

/// People take it over the internet, in their own time.
const A_PROGRAMME_ON_THE_WEB: Rule = Any(&[
    Fact(facts::NATURE_WEB_TREATMENT, SaidToBe(&["true"])),
    Fact(facts::KINDS, SaidToBe(&["online-course"])),
    Fact(facts::DELIVERY_MODES, SaidToBe(&["self-paced", "app"])),
]);

/// The fee, said to be for the programme, and not for one consultation.
const FEE_FOR_THE_PROGRAMME: Rule =
    some_fee!(|FEES| All(&[patient_charge!(FEES), Part(FEES, "per", Is(&["offer", "week", "month", "year"]))]));

/// Something live that the fee could be for.
const LIVE: &[&str] = &["in-person", "digital", "hybrid", "phone", "chat"];

/// There is nothing beside the programme that the fee could be for.
const PROGRAMME_ALONE: Rule = All(&[
    Fact(facts::DELIVERY_MODES, NotSaidToBe(LIVE)),
    Fact(facts::RUNS_MODES, NotSaidToBe(LIVE)),
    NO_TALKS_BESIDE,
    Fact(facts::OFFER_TYPES, NotSaidToBe(&["group"])),
    Fact(facts::KINDS, NotSaidToBe(&["treatment-group", "group", "meeting"])),
    Fact(facts::SESSIONS_KIND, NotSaidToBe(&["follow-up"])),
    Not(&Known(&Any(&[Part(facts::ACCESS_SELECTION, "text", Stated), Fact(facts::SCHEDULE_SESSIONS, Stated)]))),
    Not(&PAYMENTS_IN_WORDS),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "online-programme-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, A_PROGRAMME_ON_THE_WEB]),
    bases: &[Basis::duty(&POLBET_4_NETT)],
    check: Check::conflict_when(All(&[
        FEE_FOR_THE_PROGRAMME,
        PATIENTS_ALONE_ARE_CHARGED,
        Fact(facts::NATURE_WEB_TREATMENT, Yes),
        PROGRAMME_ALONE,
    ]))
    .or_review_when(MAYBE_PATIENT_CHARGE),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
