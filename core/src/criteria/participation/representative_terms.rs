//! Whether it is told what user representatives and peers do, what they are paid, and what support they get.
//!
//! A suggestion. A routine of the organisation for pay and support counts for all of them; what one of them does is said for
//! each. That nobody is paid is an answer too. Two sources ask for a role that is described, and only of user representatives.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::participation::{IS_USER_REPRESENTATIVE, NOT_OF_ITS_OWN_MEMBERS};
use crate::criterion::Rule::{All, Any, EveryItem, Fact, Not};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::LM_ROLES;
use crate::sources::research::SAGEN2023;

const REPRESENTS_USERS: Rule = Fact(facts::PEOPLE_ROLES, SaidToBe(&["user-representative", "peer"]));

/// A user representative in an offer that is not of users themselves.
const REPRESENTATIVE_OF_OTHERS: Rule = All(&[IS_USER_REPRESENTATIVE, NOT_OF_ITS_OWN_MEMBERS]);

const REMUNERATION: Rule = Fact(facts::STAFF_ROUTINES_REMUNERATION, Stated);

const TERMS_SAID: Rule = All(&[
    Fact(facts::PEOPLE_ROLE_DESCRIPTION, Stated),
    Any(&[Fact(facts::PEOPLE_PAID, Stated), Fact(facts::PEOPLE_HONORARIUM, Stated), REMUNERATION]),
    Any(&[Fact(facts::PEOPLE_SUPPORT, Stated), REMUNERATION]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-terms",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, REPRESENTS_USERS]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&LM_ROLES).when(REPRESENTATIVE_OF_OTHERS),
        Basis::recommendation(&SAGEN2023).when(REPRESENTATIVE_OF_OTHERS),
    ],
    check: Check::suggested(EveryItem(facts::PEOPLE, &Any(&[Not(&REPRESENTS_USERS), TERMS_SAID]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
