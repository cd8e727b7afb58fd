//! Courses in health pedagogy, and those who lead.

use super::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{self, All, Fact};
use crate::criterion::Test::SaidToBe;
use crate::facts;

/// It is a course in health pedagogy, for those who hold offers.
pub(in crate::criteria) const PEDAGOGY_COURSE: Rule =
    All(&[PRESENTS_AN_OFFER, Fact(facts::KINDS, SaidToBe(&["health-pedagogy-course"]))]);
