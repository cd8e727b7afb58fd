//! Whether the programme was made for the screen, and not only moved there.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIG_LEADER;
use crate::sources::practice::{HMN_DIGITAL, HMR_DIGITAL};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "made-for-screen",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: LIVE_ONLINE,
    bases: &[
        Basis::recommendation(&HMR_DIGITAL),
        Basis::recommendation(&HMN_DIGITAL),
        Basis::recommendation(&LM_DIG_LEADER),
    ],
    check: Check::expected(Fact(facts::DIGITAL_ADAPTED_PROGRAMME, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
