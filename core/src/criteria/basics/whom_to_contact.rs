//! Whether a reader is told whom to ask.
//!
//! A contact point of the offer, of each run that has not ended, or of the provider tells so. One that answers only something
//! else, such as an emergency line or questions about travel, does not.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, AnyItem, EveryRun, Fact, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::fvl::FVL_11;
use crate::sources::hol::HOL_4_2A;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::{FORDE, KID_AFJORD};
use crate::sources::sphl::SPHL_3_11;

const ABOUT_THE_OFFER: Test = Is(&["questions", "registration", "referrals"]);
const NOT_ABOUT_SOMETHING_ELSE: Test =
    NotSaidToBe(&["adaptation", "rights", "travel", "children", "privacy", "technical-help", "acute-help"]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "whom-to-contact",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::duty(&SPHL_3_11),
        Basis::duty(&HOL_4_2A),
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&KID_AFJORD).inferred(),
        // A duty of public bodies, told as advice: its text was not read.
        Basis::advice(&FVL_11),
    ],
    check: Check::expected(Any(&[
        AnyItem(
            facts::CONTACTS,
            &All(&[
                Fact(facts::CONTACTS, Stated),
                Any(&[
                    Part(facts::CONTACTS, "about", ABOUT_THE_OFFER),
                    Part(facts::CONTACTS, "about", NOT_ABOUT_SOMETHING_ELSE),
                ]),
            ]),
        ),
        EveryRun(&AnyItem(
            facts::RUNS_CONTACTS,
            &All(&[
                Fact(facts::RUNS_CONTACTS, Stated),
                Any(&[
                    Part(facts::RUNS_CONTACTS, "about", ABOUT_THE_OFFER),
                    Part(facts::RUNS_CONTACTS, "about", NOT_ABOUT_SOMETHING_ELSE),
                ]),
            ]),
        )),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
