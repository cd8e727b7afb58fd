//! Whether a reader is told where it is held.
//!
//! A place tells so, or that people take part from where they are. When people can choose, or some meet in the room, a place
//! is needed. Each run that has not ended counts: one that meets in person needs a place also when the others do not.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, EveryRun, Fact};
use crate::criterion::Test::{NotSaidToBe, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::{FORDE, KID_AFJORD};

/// Nobody has to go anywhere.
const FROM_WHERE_PEOPLE_ARE: Test = Only(&["digital", "self-paced", "phone", "chat", "app", "at-home"]);

/// The offer takes place there, and nothing else is said about the run.
const WHOLE_OFFER_FROM_WHERE_PEOPLE_ARE: Rule = All(&[
    Fact(facts::RUNS_MODES, NotSaidToBe(&["in-person", "hybrid"])),
    Any(&[
        Fact(facts::DELIVERY_MODES, FROM_WHERE_PEOPLE_ARE),
        All(&[
            Fact(facts::DELIVERY_MODES, NotSaidToBe(&["in-person", "hybrid"])),
            Fact(facts::KINDS, SaidToBe(&["online-course", "helpline"])),
        ]),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "where-it-is-held",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&KID_AFJORD).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::VENUES, Stated),
        EveryRun(&Any(&[
            Fact(facts::RUNS_VENUES, Stated),
            Fact(facts::RUNS_MODES, FROM_WHERE_PEOPLE_ARE),
            WHOLE_OFFER_FROM_WHERE_PEOPLE_ARE,
        ])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
