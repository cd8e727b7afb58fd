//! Conditions of the criteria about the way in, and about what people are told of it.

use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known, Part};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated};
use crate::facts;

/// It is not said to be anything but a service of the specialist health service.
pub(in crate::criteria) const MAY_BE_SPECIALIST: Rule = Fact(facts::CARE_LEVEL, NotSaidToBe(&["municipal", "outside"]));

/// It is not said to be anything but a service of the municipality.
pub(in crate::criteria) const MAY_BE_MUNICIPAL: Rule =
    Fact(facts::CARE_LEVEL, NotSaidToBe(&["specialist", "national-service", "outside"]));

/// It is not said to be outside health care.
pub(in crate::criteria) const NOT_OUTSIDE_HEALTH_CARE: Rule = Fact(facts::NATURE_HEALTH_CARE, NotSaidToBe(&["false"]));

/// People are asked to live in a certain place.
pub(in crate::criteria) const RESIDENCE_ASKED_FOR: Rule = Known(&AnyItem(
    facts::AUDIENCE_REQUIREMENTS,
    &All(&[
        Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(&["residence"])),
        Part(facts::AUDIENCE_REQUIREMENTS, "waived", NotSaidToBe(&["true"])),
    ]),
));

/// Something is said about where people live.
pub(in crate::criteria) const SAYS_WHERE_PEOPLE_LIVE: Rule =
    Any(&[Known(&Fact(facts::CATCHMENT, Stated)), RESIDENCE_ASKED_FOR]);

/// People meet somewhere: it is said, or a place is named for an offer that is not said to be elsewhere.
pub(in crate::criteria) const IN_A_PLACE: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, SaidToBe(&["in-person", "hybrid"])),
    All(&[
        Any(&[Known(&Fact(facts::VENUES, Stated)), Known(&Fact(facts::RUNS_VENUES, Stated))]),
        Fact(facts::DELIVERY_MODES, NotSaidToBe(&["digital", "self-paced", "phone", "chat", "app", "at-home"])),
    ]),
]);
