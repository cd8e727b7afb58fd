//! Whether recorded video is said to have captions.
//!
//! Asked where recorded video on the web is part of the offer. Live meetings are exempt, and so is some of what is old; so a no
//! is only not shown.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::web::RECORDED_VIDEO;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::uuikt::UUIKT_4B;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "captions",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, RECORDED_VIDEO]),
    bases: &[Basis::duty(&UUIKT_4B)],
    check: Check::expected(Fact(facts::ACCESSIBILITY_CAPTIONS, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
