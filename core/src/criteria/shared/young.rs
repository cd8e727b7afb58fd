//! Children and adolescents who take part themselves.
//!
//! A course for parents tells the age of the child, and is no group of children. Where adults come too, it is for people of all
//! ages, and nothing is asked that only a children's group can answer.

use crate::criteria::shared::people::BEGINS_AT_18;
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{AtLeast, AtMost, NotSaidToBe, SaidToBe, Stated};
use crate::facts;

/// Those who are there for somebody else, or for their work.
const OTHERS: &[&str] = &["parent", "partner", "professional", "user-representative", "employer", "companion"];

const NO_ADULTS: Rule = Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["adults", "older-adults", "older-migrants"]));

/// Those whom the stage of life is about come themselves, as far as is said.
const COME_THEMSELVES: Rule = All(&[
    NO_ADULTS,
    Any(&[
        Fact(facts::AUDIENCE_ROLES, NotSaidToBe(OTHERS)),
        Fact(facts::AUDIENCE_ROLES, SaidToBe(&["patient", "sibling", "child", "bereaved"])),
    ]),
]);

/// An age that is told alone is that of those who come: nobody is there who could come for a child of that age.
const AGE_IS_THEIRS: Rule = All(&[
    NO_ADULTS,
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["parents"])),
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(OTHERS)),
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(&["next-of-kin"])),
]);

/// It is said that children take part: by the stage of life, or by an age of at most 12.
pub(in crate::criteria) const CHILDREN_TAKE_PART: Rule = Any(&[
    All(&[Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children"])), Not(&BEGINS_AT_18), COME_THEMSELVES]),
    All(&[Known(&Fact(facts::AUDIENCE_AGE, AtMost(12))), AGE_IS_THEIRS]),
]);

/// It is said that adolescents take part: by the stage of life, or by an age from 12 to 19.
pub(in crate::criteria) const YOUTH_TAKE_PART: Rule = Any(&[
    All(&[Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["youth"])), COME_THEMSELVES]),
    All(&[
        Known(&All(&[Fact(facts::AUDIENCE_AGE, AtLeast(12)), Fact(facts::AUDIENCE_AGE, AtMost(19))])),
        AGE_IS_THEIRS,
    ]),
]);

/// Parents have a part of their own in an offer for the young: in the sessions, beside them, or as participants.
pub(in crate::criteria) const PARENTS_TAKE_PART: Rule = Any(&[
    Fact(facts::PARTICIPATION_PARENTS, Stated),
    // Other places can show it. None of them is where it should have been.
    Fact(facts::RELATIVES_ROLES, SaidToBe(&["own-part"])),
    Fact(facts::SESSIONS_KIND, SaidToBe(&["family", "parents"])),
    Fact(facts::RUNS_SESSIONS_KIND, SaidToBe(&["family", "parents"])),
    Known(&Fact(facts::SCHEDULE_FAMILY_SESSIONS, AtLeast(1))),
    Part(facts::RELATED_OFFERS, "relation", SaidToBe(&["for-parents", "for-relatives"])),
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["parent"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["parents"])),
]);
