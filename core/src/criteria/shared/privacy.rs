//! Personal data and platforms, as the criteria about privacy and digital offers ask of them.

use crate::criteria::shared::{HEALTH_CARE, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Only, SaidToBe, Stated};
use crate::facts;

/// People meet over the internet.
const MEETS_OVER_THE_INTERNET: Rule = Fact(facts::DELIVERY_MODES, Is(&["digital", "hybrid"]));

/// The offer uses a platform: people meet over the internet, or use on their own what a named platform gives them. A
/// web page that everyone can read is no platform.
pub(in crate::criteria) const ON_A_PLATFORM: Rule = Any(&[
    MEETS_OVER_THE_INTERNET,
    All(&[
        Fact(facts::DELIVERY_MODES, SaidToBe(&["self-paced", "app"])),
        Known(&Fact(facts::DIGITAL_PLATFORM, Stated)),
    ]),
]);

/// An offer in the health and care services where patients or relatives meet on video.
pub(in crate::criteria) const MEETS_ON_VIDEO: Rule =
    All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, MEETS_OVER_THE_INTERNET]);

/// People are not said to take part without a name.
pub(in crate::criteria) const BY_NAME: Rule = Fact(facts::DIGITAL_ANONYMOUS, NotSaidToBe(&["true"]));

/// The provider gets to know who takes part. People who just come, or take part without a name, tell nobody; but those
/// who get health care are known.
pub(in crate::criteria) const TAKES_PERSONAL_DATA: Rule =
    All(&[BY_NAME, Any(&[Known(&HEALTH_CARE), Not(&Known(&Fact(facts::ACCESS_REGISTRATION_WAYS, Only(&["none"]))))])]);

/// That somebody signs up or takes part tells of health, theirs or that of somebody close. What anyone can come to
/// tells nothing, unless the sign-up asks.
pub(in crate::criteria) const SHOWS_HEALTH: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, Is(&["patient", "next-of-kin", "parent", "sibling", "child", "partner"])),
    Known(&HEALTH_CARE),
    Fact(facts::ACCESS_REGISTRATION_ASKS_FOR, SaidToBe(&["health", "adaptation-needs"])),
]);

/// People are said to come with no referral and no sign-up.
pub(in crate::criteria) const LOW_THRESHOLD: Rule = Any(&[
    Fact(facts::ACCESS_LOW_THRESHOLD, SaidToBe(&["true"])),
    All(&[
        Part(facts::ACCESS_REFERRAL, "need", SaidToBe(&["not-required"])),
        Any(&[
            Fact(facts::ACCESS_REGISTRATION_REQUIRED, SaidToBe(&["false"])),
            Known(&Fact(facts::ACCESS_REGISTRATION_WAYS, Only(&["none"]))),
        ]),
    ]),
]);
