//! Who takes part in which phase: what the criteria about user representatives ask, and the matrix of actors and phases with
//! them.
//!
//! Of each phase: who is said to take part, who is said not to, both sides together, and nobody at all. Who does not take part
//! has to be stated; silence is neither.

use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, AtMost, HasAll, Is, No, NotSaidToBe, Stated, Yes};
use crate::facts;

/// Those who speak from experience, and can take part in the place of a user representative.
const USERS: &[&str] = &["user-representative", "peer", "experience-consultant", "experience-teller"];

/// Of an item in the list of people: a user representative.
const IS_REPRESENTATIVE: Rule = Fact(facts::PEOPLE_ROLES, Is(&["user-representative"]));

/// Of an item in the list of people: a professional, said outright or by a profession. Somebody who speaks from experience may
/// have a profession too.
const IS_PROFESSIONAL: Rule = Any(&[
    Fact(facts::PEOPLE_ROLES, Is(&["professional"])),
    All(&[
        Fact(facts::PEOPLE_PROFESSIONS, Stated),
        Fact(facts::PEOPLE_ROLES, NotSaidToBe(USERS)),
        Fact(facts::PEOPLE_ROLES, NotSaidToBe(&["volunteer"])),
    ]),
]);

/// Planning.
pub(crate) mod planning {
    use super::{
        All, Any, AnyItem, AtLeast, AtMost, Fact, HasAll, IS_PROFESSIONAL, IS_REPRESENTATIVE, Is, Known, No, Not,
        NotSaidToBe, Rule, Stated, USERS, Yes, facts,
    };

    const IN_IT: Rule = Fact(facts::PEOPLE_PHASES, Is(&["planning"]));
    const REPRESENTATIVES_COUNTED: Rule = Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtLeast(1));
    const PROFESSIONALS_COUNTED: Rule = Fact(facts::PARTICIPATION_PLANNING_PROFESSIONALS, AtLeast(1));
    const REPRESENTED: Rule = Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, Stated);
    const REPRESENTATIVE_NAMED: Rule = AnyItem(facts::PEOPLE, &All(&[IS_REPRESENTATIVE, IN_IT]));

    /// User representatives and professionals.
    pub(crate) const BOTH: Rule = Any(&[
        All(&[REPRESENTATIVES_COUNTED, PROFESSIONALS_COUNTED]),
        REPRESENTED,
        REPRESENTATIVE_NAMED,
        Fact(facts::PLANNING_WORKING_GROUP, HasAll(&["user-representative", "professional"])),
    ]);

    /// Neither user representatives nor anybody in their place.
    pub(crate) const NOBODY: Rule = All(&[
        Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtMost(0)),
        Not(&Known(&REPRESENTED)),
        Not(&Known(&BOTH)),
        // Other users can take part in their place.
        Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, NotSaidToBe(&["true"])),
        Not(&Known(&Fact(facts::PARTICIPATION_PLANNING_TEXT, Stated))),
        Not(&Known(&AnyItem(facts::PEOPLE, &All(&[Fact(facts::PEOPLE_ROLES, Is(USERS)), IN_IT])))),
        Fact(facts::PLANNING_WORKING_GROUP, NotSaidToBe(USERS)),
    ]);

    /// User representatives.
    pub(crate) const REPRESENTATIVES: Rule = Any(&[
        REPRESENTATIVES_COUNTED,
        REPRESENTED,
        REPRESENTATIVE_NAMED,
        Fact(facts::PLANNING_WORKING_GROUP, Is(&["user-representative"])),
    ]);

    /// No user representatives.
    pub(crate) const NO_REPRESENTATIVES: Rule =
        All(&[Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtMost(0)), Not(&Known(&REPRESENTATIVES))]);

    /// Professionals.
    pub(crate) const PROFESSIONALS: Rule = Any(&[
        PROFESSIONALS_COUNTED,
        AnyItem(facts::PEOPLE, &All(&[IS_PROFESSIONAL, IN_IT])),
        Fact(facts::PLANNING_WORKING_GROUP, Is(&["professional"])),
    ]);

    /// No professionals.
    pub(crate) const NO_PROFESSIONALS: Rule =
        All(&[Fact(facts::PARTICIPATION_PLANNING_PROFESSIONALS, AtMost(0)), Not(&Known(&PROFESSIONALS))]);

    /// Participants.
    pub(crate) const PARTICIPANTS: Rule = Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, Yes);

    /// No participants.
    pub(crate) const NO_PARTICIPANTS: Rule = Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, No);
}

/// Holding the offer.
pub(crate) mod implementation {
    use super::{
        All, Any, AnyItem, AtLeast, AtMost, Fact, IS_PROFESSIONAL, IS_REPRESENTATIVE, Is, Known, No, Not, NotSaidToBe,
        Rule, Stated, USERS, Yes, facts,
    };

    /// The list of people holds those who take part in holding it, unless the phases that are named for them are others.
    const IN_IT: Rule = Any(&[
        Fact(facts::PEOPLE_PHASES, NotSaidToBe(&["planning", "evaluation"])),
        Fact(facts::PEOPLE_PHASES, Is(&["implementation"])),
    ]);
    const REPRESENTATIVES_COUNTED: Rule = Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtLeast(1));
    const PROFESSIONALS_COUNTED: Rule = Fact(facts::PARTICIPATION_IMPLEMENTATION_PROFESSIONALS, AtLeast(1));
    const REPRESENTED: Rule = Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, Stated);
    const REPRESENTATIVE_NAMED: Rule = AnyItem(facts::PEOPLE, &All(&[IS_REPRESENTATIVE, IN_IT]));

    /// User representatives and professionals.
    pub(crate) const BOTH: Rule =
        Any(&[All(&[REPRESENTATIVES_COUNTED, PROFESSIONALS_COUNTED]), REPRESENTED, REPRESENTATIVE_NAMED]);

    /// Neither user representatives nor anybody in their place.
    pub(crate) const NOBODY: Rule = All(&[
        Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtMost(0)),
        Not(&Known(&REPRESENTED)),
        Not(&Known(&BOTH)),
        Fact(facts::PEOPLE_ROLES, NotSaidToBe(USERS)),
        Not(&Known(&AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_LIVED_EXPERIENCE, Yes)))),
        Not(&Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_TEXT, Stated))),
    ]);

    /// User representatives.
    pub(crate) const REPRESENTATIVES: Rule = Any(&[REPRESENTATIVES_COUNTED, REPRESENTED, REPRESENTATIVE_NAMED]);

    /// No user representatives.
    pub(crate) const NO_REPRESENTATIVES: Rule = All(&[
        Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtMost(0)),
        Not(&Known(&REPRESENTATIVES)),
    ]);

    /// Professionals.
    pub(crate) const PROFESSIONALS: Rule =
        Any(&[PROFESSIONALS_COUNTED, AnyItem(facts::PEOPLE, &All(&[IS_PROFESSIONAL, IN_IT]))]);

    /// No professionals.
    pub(crate) const NO_PROFESSIONALS: Rule =
        All(&[Fact(facts::PARTICIPATION_IMPLEMENTATION_PROFESSIONALS, AtMost(0)), Not(&Known(&PROFESSIONALS))]);

    /// Participants.
    pub(crate) const PARTICIPANTS: Rule = Fact(facts::PARTICIPATION_IMPLEMENTATION_PARTICIPANTS, Yes);

    /// No participants.
    pub(crate) const NO_PARTICIPANTS: Rule = Fact(facts::PARTICIPATION_IMPLEMENTATION_PARTICIPANTS, No);
}

/// Evaluation.
pub(crate) mod evaluation {
    use super::{
        All, Any, AnyItem, AtLeast, AtMost, Fact, IS_PROFESSIONAL, IS_REPRESENTATIVE, Is, Known, No, Not, NotSaidToBe,
        Rule, Stated, USERS, Yes, facts,
    };

    const IN_IT: Rule = Fact(facts::PEOPLE_PHASES, Is(&["evaluation"]));
    const REPRESENTATIVES_COUNTED: Rule = Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtLeast(1));
    const PROFESSIONALS_COUNTED: Rule = Fact(facts::PARTICIPATION_EVALUATION_PROFESSIONALS, AtLeast(1));
    const REPRESENTED: Rule = Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, Stated);
    const REPRESENTATIVE_NAMED: Rule = AnyItem(facts::PEOPLE, &All(&[IS_REPRESENTATIVE, IN_IT]));
    const REPRESENTATIVE_MEETS: Rule = Fact(facts::EVALUATION_MEETING_ATTENDEES, Is(&["user-representative"]));

    /// User representatives and professionals.
    pub(crate) const BOTH: Rule = Any(&[
        All(&[REPRESENTATIVES_COUNTED, PROFESSIONALS_COUNTED]),
        REPRESENTED,
        REPRESENTATIVE_NAMED,
        REPRESENTATIVE_MEETS,
    ]);

    /// Neither user representatives nor anybody in their place.
    pub(crate) const NOBODY: Rule = All(&[
        Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtMost(0)),
        Not(&Known(&REPRESENTED)),
        Not(&Known(&BOTH)),
        // Other users can take part in their place.
        Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, NotSaidToBe(&["true"])),
        Not(&Known(&Fact(facts::PARTICIPATION_EVALUATION_TEXT, Stated))),
        Not(&Known(&AnyItem(facts::PEOPLE, &All(&[Fact(facts::PEOPLE_ROLES, Is(USERS)), IN_IT])))),
        Fact(facts::EVALUATION_MEETING_ATTENDEES, NotSaidToBe(USERS)),
    ]);

    /// User representatives.
    pub(crate) const REPRESENTATIVES: Rule =
        Any(&[REPRESENTATIVES_COUNTED, REPRESENTED, REPRESENTATIVE_NAMED, REPRESENTATIVE_MEETS]);

    /// No user representatives.
    pub(crate) const NO_REPRESENTATIVES: Rule =
        All(&[Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtMost(0)), Not(&Known(&REPRESENTATIVES))]);

    /// Professionals.
    pub(crate) const PROFESSIONALS: Rule = Any(&[
        PROFESSIONALS_COUNTED,
        AnyItem(facts::PEOPLE, &All(&[IS_PROFESSIONAL, IN_IT])),
        Fact(facts::EVALUATION_MEETING_ATTENDEES, Is(&["professional"])),
    ]);

    /// No professionals.
    pub(crate) const NO_PROFESSIONALS: Rule =
        All(&[Fact(facts::PARTICIPATION_EVALUATION_PROFESSIONALS, AtMost(0)), Not(&Known(&PROFESSIONALS))]);

    /// Participants: said outright, or by how they are asked what they thought of the course.
    pub(crate) const PARTICIPANTS: Rule = Any(&[
        Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, Yes),
        Fact(facts::EVALUATION_COURSE_FORMS, Stated),
        Fact(facts::EVALUATION_COURSE_TIMING, Stated),
        Fact(facts::EVALUATION_COURSE_ASPECTS, Stated),
    ]);

    /// No participants.
    pub(crate) const NO_PARTICIPANTS: Rule =
        All(&[Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, No), Not(&Known(&PARTICIPANTS))]);
}
