//! Whose offer it is, and who takes part beside the professionals, as the criteria about user participation ask.
//!
//! What nobody says is taken for granted here: asking every page who takes part would be silly.

use crate::criteria::shared::together::ABOUT_AN_ILLNESS;
use crate::criteria::shared::{
    GROUP_WITH_LEADERS, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER,
    PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS,
};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated};
use crate::facts;

/// A user representative is named; inside a list, this one is.
pub(in crate::criteria) const IS_USER_REPRESENTATIVE: Rule =
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["user-representative"]));

/// Not an offer of an organisation whose own members may run it all: there, users decide already.
pub(in crate::criteria) const NOT_OF_ITS_OWN_MEMBERS: Rule =
    Fact(facts::PROVIDER_KIND, NotSaidToBe(&["user-organisation", "voluntary", "foundation", "religious-community"]));

/// An offer that others hold for people with the health challenge, or for someone close to them.
pub(in crate::criteria) const HELD_FOR_USERS: Rule =
    All(&[PRESENTS_AN_OFFER, NOT_OF_ITS_OWN_MEMBERS, Known(&NOT_ONLY_FOR_PROFESSIONALS)]);

/// The same, with a user representative who is named.
pub(in crate::criteria) const HELD_WITH_A_USER_REPRESENTATIVE: Rule = All(&[HELD_FOR_USERS, IS_USER_REPRESENTATIVE]);

/// The same, also when it is over: what is evaluated has been held.
pub(in crate::criteria) const HELD_WITH_A_USER_REPRESENTATIVE_ALSO_ENDED: Rule = All(&[
    PRESENTS_AN_OFFER_ALSO_ENDED,
    NOT_OF_ITS_OWN_MEMBERS,
    Known(&NOT_ONLY_FOR_PROFESSIONALS),
    IS_USER_REPRESENTATIVE,
]);

/// A group that others lead for people, and that follows no named programme, so that its course is open.
pub(in crate::criteria) const GROUP_WITH_AN_OPEN_COURSE: Rule =
    All(&[HELD_FOR_USERS, Known(&GROUP_WITH_LEADERS), Not(&Known(&Fact(facts::PROGRAMMES, Stated)))]);

/// Kinds of body that can be a practice of one's own, with a contract or without: whoever holds the offer decides there.
const MAY_BE_ONES_OWN_PRACTICE: &[&str] =
    &["private", "private-specialist-under-contract", "private-municipal-under-contract"];

/// An offer that representatives of users can be drawn into: no practice of one's own, and no group about grief or another
/// situation of life that a congregation or others outside the services hold.
pub(in crate::criteria) const CAN_HAVE_REPRESENTATIVES: Rule = All(&[
    Fact(facts::PROVIDER_KIND, NotSaidToBe(MAY_BE_ONES_OWN_PRACTICE)),
    Any(&[IN_HEALTH_AND_CARE, ABOUT_AN_ILLNESS]),
]);

/// An offer that people lead in an organisation with a management: no line, app, group of peers, or practice of one's own.
pub(in crate::criteria) const UNDER_A_MANAGEMENT: Rule =
    All(&[HELD_FOR_USERS, Fact(facts::PROVIDER_KIND, NotSaidToBe(MAY_BE_ONES_OWN_PRACTICE)), SOMEBODY_LEADS]);
