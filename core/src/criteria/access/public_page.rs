//! Whether the public can find the description.
//!
//! The address of the page tells so, and so does whatever shows that the text is a public page: those who assess one are not
//! asked where it is. What the page has to tell is asked by the criteria of the basics.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_4_2A;
use crate::sources::mestring_no::LM_NLSH_COURSE;
use crate::sources::practice::HELSENORGE_LM;
use crate::sources::sphl::SPHL_3_11;

/// The text itself is, or was, on a page that anyone can read.
const IS_A_PUBLIC_PAGE: Rule = Any(&[
    Fact(facts::PAGE_KIND, SaidToBe(&["offer-page", "event-listing"])),
    Fact(facts::ACCESS_CHANNELS, SaidToBe(&["website", "helsenorge"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "public-page",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::duty(&SPHL_3_11),
        Basis::duty(&HOL_4_2A),
        Basis::recommendation(&HELSENORGE_LM).inferred(),
        Basis::recommendation(&LM_NLSH_COURSE).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::INFORMATION_PUBLIC_PAGE, Stated),
        Fact(facts::PAGE_URL, Stated),
        IS_A_PUBLIC_PAGE,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
