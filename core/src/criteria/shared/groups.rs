//! Groups that somebody leads through something planned, as the criteria about content, form and leaders ask of them.

use super::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtMost, NotSaidToBe, SaidToBe, Stated};
use crate::facts;

/// Kinds that are planned as a whole, with a leader and a beginning.
const PLANNED: &[&str] = &["course", "school", "group", "treatment-group", "aftercare-group", "seminar"];

/// Kinds that have no plan from meeting to meeting: cafés and open evenings, exercise, lines, talks with one person, what people
/// take in their own time, follow-up at a healthy life centre, and stays, where the group is one part of many.
const UNPLANNED: &[&str] =
    &["meeting", "exercise", "helpline", "conversation", "online-course", "healthy-life-centre", "stay"];

/// People meet as a group that somebody leads through something planned, and live: a course, a school or a group.
pub(in crate::criteria) const LED_GROUP: Rule = All(&[
    Fact(facts::KINDS, NotSaidToBe(&["health-pedagogy-course"])),
    Any(&[Fact(facts::KINDS, NotSaidToBe(UNPLANNED)), Fact(facts::KINDS, SaidToBe(PLANNED))]),
    Any(&[
        Fact(facts::DELIVERY_MODES, NotSaidToBe(&["self-paced", "app"])),
        Fact(facts::DELIVERY_MODES, SaidToBe(&["in-person", "digital", "hybrid"])),
    ]),
    NOT_ONLY_FOR_PROFESSIONALS,
    GROUP_WITH_LEADERS,
]);

/// It is said to be treatment, and not education as well.
const SAID_TO_BE_TREATMENT: Rule = All(&[
    Any(&[Fact(facts::KINDS, SaidToBe(&["treatment-group"])), Fact(facts::NATURE_PURPOSES, SaidToBe(&["treatment"]))]),
    Fact(facts::NATURE_PURPOSES, NotSaidToBe(&["patient-education"])),
]);

/// Those who hold it decide its content and form themselves: no named programme does, and it is not treatment alone.
pub(in crate::criteria) const OWN_CONTENT: Rule =
    All(&[Not(&Known(&Fact(facts::PROGRAMMES, Stated))), Not(&SAID_TO_BE_TREATMENT)]);

/// It is said to be teaching: a course, a school or a seminar.
pub(in crate::criteria) const SAID_TO_BE_TEACHING: Rule =
    Fact(facts::KINDS, SaidToBe(&["course", "school", "seminar"]));

/// It is not said to be one meeting or one day.
pub(in crate::criteria) const NOT_ONE_DAY: Rule = All(&[
    Not(&Known(&Fact(facts::SCHEDULE_SESSIONS, AtMost(1)))),
    Not(&Known(&Fact(facts::SCHEDULE_DAYS, AtMost(1)))),
    Fact(facts::KINDS, NotSaidToBe(&["seminar"])),
]);

/// The same people go through it from beginning to end, as far as is said.
pub(in crate::criteria) const NOT_OPEN_ENDED: Rule = All(&[
    Fact(facts::GROUP_OPEN, NotSaidToBe(&["true"])),
    Fact(facts::SCHEDULE_INTAKE, NotSaidToBe(&["continuous", "any-time"])),
    Fact(facts::SCHEDULE_ENDING, NotSaidToBe(&["open-ended", "decided-individually"])),
]);

/// It is said to be sharing of experience that peers lead, and not a course that peers take part in. A self-help group has
/// nobody but those who meet.
pub(in crate::criteria) const PEER_ACTIVITY: Rule = All(&[
    Fact(facts::OFFER_TYPES, SaidToBe(&["peer"])),
    Fact(facts::OFFER_TYPES, NotSaidToBe(&["group", "lifestyle", "integrated"])),
    Fact(facts::KINDS, NotSaidToBe(&["self-help-group"])),
]);

/// A peer supporter, and nobody who is employed for the same experience. Asked of one item of the list of people.
pub(in crate::criteria) const IS_PEER: Rule = All(&[
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["peer"])),
    Fact(facts::PEOPLE_ROLES, NotSaidToBe(&["experience-consultant", "professional"])),
]);
