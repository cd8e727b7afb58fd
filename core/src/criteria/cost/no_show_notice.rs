//! Whether those who give notice more than 24 hours ahead pay no fee for not showing up.
//!
//! A conflict needs a description that takes the fee although notice came in time by that rule, with nothing in words beside
//! it, and no other payment that it can be for. A longer limit in hours is for a person: it can come from «the day before» or working days, be a wish that no fee
//! hangs on, or be about food or a hotel.

use crate::criteria::shared::fees::{NO_SHOW_COSTS, NO_SHOW_OF_PATIENTS, NOT_A_STAY, some_no_show};
use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criterion::Rule::{All, Any, Known, Not, Part};
use crate::criterion::Test::{AtLeast, AtMost, NotSaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_7;

/// The fee is taken from those who gave notice in time. A limit of 24 hours or less settles it, unless more is said.
const DESPITE_NOTICE: Rule = some_no_show!(|NO_SHOW| All(&[
    Part(NO_SHOW, "amount", NotSaidToBe(&["free"])),
    Not(&Known(&All(&[Part(NO_SHOW, "despiteNotice", Yes), Part(NO_SHOW, "text", Stated)]))),
    Not(&Known(&All(&[
        Part(NO_SHOW, "noticeHours", AtMost(24)),
        Not(&Known(&Part(NO_SHOW, "despiteNotice", Stated))),
    ]))),
    Part(NO_SHOW, "despiteNotice", Yes),
]));

/// Notice is wanted earlier than that, and it is unclear whether the fee hangs on it.
const PERHAPS_DESPITE: Rule = Any(&[
    Known(&some_no_show!(|NO_SHOW| Part(NO_SHOW, "despiteNotice", Yes))),
    Known(&some_no_show!(|NO_SHOW| All(&[
        Part(NO_SHOW, "noticeHours", AtLeast(25)),
        Part(NO_SHOW, "despiteNotice", NotSaidToBe(&["false"])),
    ]))),
    All(&[
        Known(&Part(facts::ACCESS_CANCELLATION, "hoursBefore", AtLeast(25))),
        Known(&some_no_show!(|NO_SHOW| All(&[
            Not(&Known(&Part(NO_SHOW, "noticeHours", Stated))),
            Part(NO_SHOW, "despiteNotice", NotSaidToBe(&["false"])),
        ]))),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "no-show-notice",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, MAY_BE_FOR_PATIENTS, NO_SHOW_COSTS]),
    bases: &[Basis::duty(&POLBET_7)],
    check: Check::conflict_when(All(&[DESPITE_NOTICE, Any(&[Not(&Known(&DESPITE_NOTICE)), NO_SHOW_OF_PATIENTS])]))
        .or_review_when(PERHAPS_DESPITE),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
