//! Whether pictures and films in what is shared may be shared.
//!
//! Asked of groups that somebody leads, about materials with pictures that reach people over the internet: those of a
//! digital offer, and those with an address. What is shown in the room alone is not shared. That the rights are not cleared
//! is no conflict: it need not have been shared yet.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::RKPPO_DIG_AFTER;

/// It has pictures or film, and people get it over the internet.
const SHARED_PICTURES: Rule = All(&[
    Fact(facts::MATERIALS_FORMATS, SaidToBe(&["image", "pictogram", "film", "slides"])),
    Any(&[Known(&Fact(facts::MATERIALS_URL, Stated)), Known(&LIVE_ONLINE)]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "image-rights",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        Known(&AnyItem(facts::MATERIALS, &SHARED_PICTURES)),
        SOMEBODY_LEADS,
        NOT_ONLY_FOR_PROFESSIONALS,
        GROUP_WITH_LEADERS,
    ]),
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER)],
    check: Check::expected(EveryItem(
        facts::MATERIALS,
        &Any(&[Not(&SHARED_PICTURES), Fact(facts::MATERIALS_IMAGE_RIGHTS, Is(&["cleared", "not-needed"]))]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
