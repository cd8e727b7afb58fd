//! Whether those who lead can reach each participant when the connection is lost.
//!
//! Only people know. Sign-up that asks for contact details makes it likely, and does not tell who has them at hand. Where
//! anyone can come, or nobody gives a name, there are no numbers to have.

use crate::criteria::shared::online::AT_OWN_SCREEN;
use crate::criteria::shared::privacy::TAKES_PERSONAL_DATA;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIGITAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "phone-numbers-ready",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[AT_OWN_SCREEN, TAKES_PERSONAL_DATA]),
    bases: &[Basis::recommendation(&LM_DIGITAL)],
    check: Check::expected_or_review(Fact(facts::ACCESS_REGISTRATION_ASKS_FOR, Is(&["contact-details"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
