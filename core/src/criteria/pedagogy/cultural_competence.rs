//! Whether somebody who holds the offer knows about culture and migration, where the group is mixed.
//!
//! Asked where people in the target group are said to need another language than Norwegian, or to have come to Norway. A need for
//! sign language is no other culture in this sense. A leader who speaks both languages has what is asked for.

use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{Is, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HSO_COMM;
use crate::sources::mestring_no::LM_PED_ANNEX;

const NEEDS_ANOTHER_LANGUAGE: Rule = All(&[
    Known(&Fact(facts::AUDIENCE_LANGUAGE_NEEDS, Stated)),
    Not(&Known(&Fact(facts::AUDIENCE_LANGUAGE_NEEDS, Only(&["nb", "nn", "nsl"])))),
]);

const CULTURALLY_MIXED: Rule = Any(&[
    NEEDS_ANOTHER_LANGUAGE,
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["non-norwegian-speakers"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["older-migrants"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "cultural-competence",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_LEADS, CULTURALLY_MIXED]),
    bases: &[Basis::recommendation(&LM_PED_ANNEX).inferred(), Basis::recommendation(&HSO_COMM).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::PEOPLE_COMPETENCES, Is(&["cultural-competence"])),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::LANGUAGE_SUPPORT, SaidToBe(&["bilingual-leader"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
