//! Conditions that several criteria share, by the names the field has for them.

pub(super) mod access;
pub(super) mod afterwards;
pub(super) mod benefits;
pub(super) mod citations;
pub(super) mod code;
pub(super) mod dates;
pub(super) mod fees;
pub(super) mod groups;
pub(super) mod healthy_life;
pub(super) mod language;
pub(super) mod online;
pub(super) mod participation;
pub(super) mod pedagogy;
pub(super) mod people;
pub(crate) mod phases;
pub(super) mod planning;
pub(super) mod privacy;
pub(super) mod reporting;
pub(super) mod runs;
pub(super) mod statements;
pub(super) mod steps;
pub(super) mod together;
pub(super) mod usual;
pub(super) mod web;
pub(super) mod wording;
pub(super) mod young;

use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated, Yes};
use crate::facts;

/// The page presents one offer. News, notices to those who refer, and pages about several offers tell what they are there to
/// tell.
pub(super) const PAGE_OF_AN_OFFER: Rule = All(&[
    Fact(
        facts::PAGE_KIND,
        NotSaidToBe(&["news-notice", "referrer-notice", "practice-example", "overview", "programme-description"]),
    ),
    Fact(facts::DESCRIBES, NotSaidToBe(&["service"])),
]);

/// The page presents an offer that people can join.
pub(super) const PRESENTS_AN_OFFER: Rule =
    All(&[PAGE_OF_AN_OFFER, Fact(facts::STATUS_STANDING, NotSaidToBe(&["cancelled", "ended", "paused"]))]);

/// The page presents an offer, which may be over: what is evaluated has been held.
pub(super) const PRESENTS_AN_OFFER_ALSO_ENDED: Rule =
    All(&[PAGE_OF_AN_OFFER, Fact(facts::STATUS_STANDING, NotSaidToBe(&["cancelled"]))]);

/// People meet as a group.
pub(super) const IN_GROUP: Rule = Any(&[
    Fact(facts::OFFER_TYPES, Is(&["group", "peer"])),
    Fact(
        facts::KINDS,
        Is(&[
            "course",
            "school",
            "group",
            "self-help-group",
            "treatment-group",
            "aftercare-group",
            "seminar",
            "meeting",
        ]),
    ),
]);

/// It is for patients.
pub(super) const FOR_PATIENTS: Rule = Fact(facts::AUDIENCE_ROLES, Is(&["patient"]));

/// It is habilitation or rehabilitation.
pub(super) const REHABILITATION: Rule =
    Any(&[Fact(facts::NATURE_PURPOSES, Is(&["rehabilitation"])), Fact(facts::NATURE_FIELD, Is(&["rehabilitation"]))]);

/// It is said to be habilitation or rehabilitation. Asking every offer would be silly.
pub(super) const SAID_TO_BE_REHABILITATION: Rule = Known(&REHABILITATION);

/// The offer says that the provider judges it to be health care. Outside the services silence is no.
pub(super) const HEALTH_CARE: Rule = All(&[
    Fact(facts::NATURE_HEALTH_CARE, Yes),
    Any(&[IN_HEALTH_AND_CARE, Fact(facts::NATURE_HEALTH_CARE, SaidToBe(&["true"]))]),
]);

/// Something is said about user representatives.
pub(super) const HAS_USER_REPRESENTATIVE: Rule = All(&[
    Fact(facts::PEOPLE_ROLES, Stated),
    AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_ROLES, Is(&["user-representative"]))),
]);

/// People meet as a group that somebody leads for them: not one that peers or self-helpers run on their own.
pub(super) const GROUP_WITH_LEADERS: Rule = All(&[
    IN_GROUP,
    Fact(facts::KINDS, NotSaidToBe(&["self-help-group"])),
    Any(&[Fact(facts::OFFER_TYPES, NotSaidToBe(&["peer"])), Fact(facts::OFFER_TYPES, Is(&["group"]))]),
]);

/// Somebody leads or teaches: it is not only a line, a web page, or peers and self-helpers on their own.
pub(super) const SOMEBODY_LEADS: Rule = All(&[
    Fact(facts::KINDS, NotSaidToBe(&["self-help-group", "helpline", "online-course", "exercise"])),
    Fact(facts::DELIVERY_MODES, NotSaidToBe(&["self-paced", "app"])),
    Any(&[
        Fact(facts::OFFER_TYPES, NotSaidToBe(&["peer"])),
        Fact(facts::OFFER_TYPES, SaidToBe(&["group", "individual", "lifestyle", "integrated"])),
    ]),
]);

/// It is not said to be outside the health and care services.
pub(super) const IN_HEALTH_AND_CARE: Rule = Fact(facts::CARE_LEVEL, NotSaidToBe(&["outside"]));

/// It is for people with the health challenge or someone close to them, not only for those who work with it.
pub(super) const NOT_ONLY_FOR_PROFESSIONALS: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(&["professional", "user-representative", "employer"])),
    Fact(
        facts::AUDIENCE_ROLES,
        Is(&["patient", "next-of-kin", "parent", "sibling", "child", "partner", "bereaved", "public"]),
    ),
]);
