//! Whether the description has the fields of the national practice examples.
//!
//! A form that can be used to share an offer with others, so a suggestion, for groups that somebody leads. Each field can be said
//! in several ways, and one is enough.
//!
//! Asked of pages that share an offer as an example. To an offer that people join, each field is asked about by its own name.

use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS};
use crate::criterion::Rule::{self, All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::sources::mestring_no::{LM_NORD_NORGE, LM_NORD_TRONDELAG};

const TARGET_GROUP: Rule = Any(&[
    Fact(facts::AUDIENCE_DESCRIPTION, Stated),
    Known(&Fact(facts::AUDIENCE_CONDITIONS, Stated)),
    Known(&Fact(facts::AUDIENCE_ROLES, Stated)),
]);

const ORGANISER: Rule = Any(&[Fact(facts::PROVIDER_NAME, Stated), Known(&Fact(facts::PROVIDER_UNIT, Stated))]);

const PLACE: Rule = Any(&[
    Fact(facts::VENUES, Stated),
    Known(&Fact(facts::RUNS_VENUES, Stated)),
    Fact(facts::DELIVERY_MODES, SaidToBe(&["digital", "phone", "at-home"])),
    Fact(facts::RUNS_MODES, SaidToBe(&["digital", "phone", "at-home"])),
]);

const LENGTH: Rule = Any(&[
    Fact(facts::SCHEDULE_SESSION_MINUTES, Stated),
    Known(&Fact(facts::SCHEDULE_TEACHING_HOURS, Stated)),
    Known(&Fact(facts::SESSIONS_MINUTES, Stated)),
    Known(&Fact(facts::RUNS_SESSIONS_MINUTES, Stated)),
    Known(&Fact(facts::SCHEDULE_TEXT, Stated)),
]);

/// How people find it and get in.
const RECRUITMENT: Rule = Any(&[
    Fact(facts::ACCESS_CHANNELS, Stated),
    Known(&Fact(facts::ACCESS_REFERRAL, Stated)),
    Known(&Fact(facts::ACCESS_REGISTRATION_WAYS, Stated)),
]);

const HOW_MANY: Rule = Any(&[
    Fact(facts::GROUP_SIZE, Stated),
    Known(&Fact(facts::RUNS_GROUP_SIZE, Stated)),
    Known(&Fact(facts::GROUP_TEXT, Stated)),
]);

const GOALS: Rule = Any(&[Fact(facts::GOALS, Stated), Known(&Fact(facts::PURPOSE, Stated))]);

const CONTENT: Rule = Any(&[
    Fact(facts::CONTENT_TOPICS, Stated),
    Known(&Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated)),
    Known(&Fact(facts::CONTENT_WHAT_HAPPENS, Stated)),
]);

const PARTICIPATION: Rule = Any(&[
    Fact(facts::PARTICIPATION, Stated),
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["user-representative", "experience-consultant", "peer"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "practice-example-fields",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        Fact(facts::PAGE_KIND, SaidToBe(&["practice-example"])),
        GROUP_WITH_LEADERS,
        NOT_ONLY_FOR_PROFESSIONALS,
    ]),
    bases: &[Basis::advice(&LM_NORD_TRONDELAG), Basis::advice(&LM_NORD_NORGE)],
    check: Check::suggested(All(&[
        Fact(facts::TITLE, Stated),
        TARGET_GROUP,
        ORGANISER,
        PLACE,
        LENGTH,
        RECRUITMENT,
        HOW_MANY,
        GOALS,
        CONTENT,
        PARTICIPATION,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
