//! What healthy life centres follow people up with, as the criteria about them ask of it.

use super::together::HEALTHY_LIFE_CENTRE;
use crate::criterion::Rule::{self, All, Fact};
use crate::criterion::Test::{Is, NotSaidToBe};
use crate::facts;

/// The follow-up of a healthy life centre, which the guideline calls its basic offer. Courses and exercise that the centre holds
/// beside it are something else, and so is support to change habits that others hold.
pub(in crate::criteria) const BASIC_OFFER: Rule = All(&[
    HEALTHY_LIFE_CENTRE,
    Fact(facts::KINDS, NotSaidToBe(&["course", "online-course", "school", "seminar", "exercise", "meeting"])),
    Fact(facts::OFFER_TYPES, Is(&["lifestyle"])),
]);
