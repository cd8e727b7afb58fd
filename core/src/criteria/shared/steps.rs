//! What is asked first, so that one gap is told once.
//!
//! Where a page tells nothing of evaluation, say, one criterion asks for it. Those that ask for more wait until something is
//! told: ten findings for one silence help nobody. What a finer criterion itself looks at counts as told.

use crate::criteria::shared::afterwards::SAID_TO_MEET_AGAIN;
use crate::criteria::shared::planning::TELLS_HOW_IT_IS_EVALUATED;
use crate::criterion::Rule::{self, All, Any, Fact, Known, Part};
use crate::criterion::Test::{AtLeast, SaidToBe, Stated, Yes};
use crate::facts;

/// Something is told of how it is evaluated, by a form, a measure, or those who took part.
pub(in crate::criteria) const TELLS_OF_EVALUATION: Rule = Any(&[
    TELLS_HOW_IT_IS_EVALUATED,
    Known(&Fact(facts::EVALUATION_COURSE_TIMING, Stated)),
    Known(&Fact(facts::EVALUATION_COURSE_CHILD_VERSION, Stated)),
    Known(&Fact(facts::EVALUATION_PURPOSE, Stated)),
    Known(&Fact(facts::EVALUATION_PLANNED_ON, Stated)),
    Known(&Fact(facts::EVALUATION_MEETING_PLANNED, Stated)),
    Known(&Fact(facts::GOALS_EVALUATED_BY, Stated)),
    Known(&Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, Yes)),
]);

/// Something is told of the time afterwards, or that nothing is needed then.
pub(in crate::criteria) const TELLS_OF_FOLLOW_UP: Rule = Any(&[
    Known(&Fact(facts::FOLLOW_UP_DECISION, Stated)),
    Known(&Fact(facts::FOLLOW_UP_KINDS, Stated)),
    Known(&Fact(facts::FOLLOW_UP_BY, Stated)),
    Known(&Fact(facts::FOLLOW_UP_WEEKS_AFTER, Stated)),
    Known(&Fact(facts::FOLLOW_UP_CONTACT, Stated)),
    Known(&Fact(facts::FOLLOW_UP_TEXT, Stated)),
    SAID_TO_MEET_AGAIN,
    Fact(facts::SESSIONS_KIND, SaidToBe(&["post-talk"])),
    Fact(facts::RUNS_SESSIONS_KIND, SaidToBe(&["post-talk"])),
    Fact(facts::CONTENT_TOPICS, SaidToBe(&["follow-up"])),
    Fact(facts::PARTNERS_ROLES, SaidToBe(&["follow-up"])),
    Part(facts::RELATED_OFFERS, "relation", SaidToBe(&["after"])),
]);

/// It is decided what comes afterwards.
pub(in crate::criteria) const FOLLOW_UP_IS_DECIDED: Rule = Any(&[
    Known(&Fact(facts::FOLLOW_UP_DECISION, Stated)),
    Known(&Fact(facts::FOLLOW_UP_KINDS, Stated)),
    Known(&Fact(facts::FOLLOW_UP_WEEKS_AFTER, Stated)),
    SAID_TO_MEET_AGAIN,
]);

/// Something is told of what each participant can influence.
pub(in crate::criteria) const TELLS_OF_INFLUENCE: Rule = Any(&[
    Known(&Fact(facts::PARTICIPATION_INDIVIDUAL, Stated)),
    Known(&Fact(facts::PARTICIPATION_OWN_GOALS, Yes)),
    Known(&Fact(facts::CONTENT_OWN_TOPICS, Yes)),
    Known(&Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, Stated)),
    Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_PARTICIPANTS, Stated)),
]);

/// Methods in which people do more than listen.
pub(in crate::criteria) const ACTIVE: &[&str] = &[
    "dialogue",
    "small-groups",
    "breakout-groups",
    "group-process",
    "individual-conversation",
    "motivational-interviewing",
    "teach-back",
    "experience-sharing",
    "group-work",
    "skill-training",
    "relaxation",
    "mindfulness",
    "play",
    "creative-activity",
];

/// It is told that people talk, share or practise.
pub(in crate::criteria) const TELLS_OF_ACTIVE_METHODS: Rule = Any(&[
    Fact(facts::CONTENT_METHODS, SaidToBe(ACTIVE)),
    Fact(facts::SESSIONS_METHODS, SaidToBe(ACTIVE)),
    Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(ACTIVE)),
    Fact(facts::APPROACH, SaidToBe(&["experience-sharing"])),
    Known(&Fact(facts::PARTICIPATION_PEER_EXCHANGE, Stated)),
    Known(&Fact(facts::PARTICIPATION_PEER_EXCHANGE_IN_WORDS, Stated)),
    Known(&Fact(facts::SESSIONS_MINUTES_SHARING, AtLeast(0))),
    Known(&Fact(facts::RUNS_SESSIONS_MINUTES_SHARING, AtLeast(0))),
]);

/// Some rule of the group is told.
pub(in crate::criteria) const TELLS_OF_GROUP_RULES: Rule = Any(&[
    Known(&Fact(facts::GROUP_RULES_RULES, Stated)),
    Known(&Fact(facts::GROUP_RULES_MINIMUM_ATTENDANCE, Stated)),
    Known(&Fact(facts::GROUP_RULES_MINIMUM_SESSIONS, Stated)),
    Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(&["attendance"])),
]);

/// Something is told of how the time together is used.
pub(in crate::criteria) const TELLS_OF_METHODS: Rule = Any(&[
    Known(&Fact(facts::CONTENT_METHODS, Stated)),
    Known(&Fact(facts::CONTENT_METHODS_IN_WORDS, Stated)),
    Known(&Fact(facts::SESSIONS_METHODS, Stated)),
    Known(&Fact(facts::RUNS_SESSIONS_METHODS, Stated)),
    Known(&Fact(facts::APPROACH, Stated)),
    Known(&Fact(facts::PARTICIPATION_PEER_EXCHANGE, Stated)),
    Known(&Fact(facts::PARTICIPATION_PEER_EXCHANGE_IN_WORDS, Stated)),
    Known(&Fact(facts::SESSIONS_MINUTES_SHARING, AtLeast(0))),
    Known(&Fact(facts::RUNS_SESSIONS_MINUTES_SHARING, AtLeast(0))),
]);

/// It is told what happens, in words, in its sessions, or by its topics and methods.
pub(in crate::criteria) const TELLS_OF_CONTENT: Rule = Any(&[
    Known(&Fact(facts::CONTENT_WHAT_HAPPENS, Stated)),
    Known(&Fact(facts::SESSIONS, Stated)),
    Known(&Fact(facts::RUNS_SESSIONS, Stated)),
    Known(&Fact(facts::PROGRAMMES_CURRICULUM, Stated)),
    Known(&Fact(facts::PROGRAMMES_MANUAL, Stated)),
    All(&[
        Any(&[Known(&Fact(facts::CONTENT_TOPICS, Stated)), Known(&Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated))]),
        TELLS_OF_METHODS,
    ]),
]);

/// Somebody with experience of their own is said to take part.
pub(in crate::criteria) const SOMEBODY_HAS_EXPERIENCE: Rule = Any(&[
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["user-representative", "peer", "experience-consultant", "experience-teller"])),
    Known(&Fact(facts::PEOPLE_LIVED_EXPERIENCE, Yes)),
    Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, Stated)),
    Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtLeast(1))),
]);

/// The goals are told one by one. Words on why the offer exists have no kinds.
pub(in crate::criteria) const TELLS_OF_GOALS: Rule = Known(&Fact(facts::GOALS, Stated));
