//! Whether parents have a part of their own in a group for children.
//!
//! A group, a session for the family or a meeting shows it, and so does an offer beside this one. That they may come along, or have
//! to agree, is no part of their own. A café or an open evening is not asked.

use crate::criteria::shared::young::{CHILDREN_TAKE_PART, PARENTS_TAKE_PART};
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::NotSaidToBe;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{SIBS, SMIL_NET, SMIL_SKAUN};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "parents-part",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        CHILDREN_TAKE_PART,
        SOMEBODY_LEADS,
        Fact(facts::KINDS, NotSaidToBe(&["meeting"])),
        GROUP_WITH_LEADERS,
    ]),
    bases: &[Basis::recommendation(&SMIL_NET), Basis::recommendation(&SMIL_SKAUN), Basis::recommendation(&SIBS)],
    check: Check::expected(PARENTS_TAKE_PART),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
