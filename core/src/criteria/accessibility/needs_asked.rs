//! Whether people are asked what they need when they sign up.
//!
//! For offers that people sign up to in words: whoever is called in or referred is asked elsewhere. A contact for adaptation that is
//! told is another way of asking.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

/// People sign up themselves: they are said to have to, or the way is told.
const PEOPLE_SIGN_UP: Rule = All(&[
    Any(&[
        Fact(facts::ACCESS_REGISTRATION_REQUIRED, SaidToBe(&["true"])),
        Fact(
            facts::ACCESS_REGISTRATION_WAYS,
            SaidToBe(&["phone", "text-message", "email", "web-form", "website", "contact-point", "helsenorge", "post"]),
        ),
        Known(&Fact(facts::ACCESS_REGISTRATION_URL, Stated)),
    ]),
    Fact(facts::ACCESS_REGISTRATION_REQUIRED, NotSaidToBe(&["false"])),
    Fact(facts::KINDS, NotSaidToBe(&["helpline", "online-course"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "needs-asked",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, PEOPLE_SIGN_UP]),
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::ACCESS_REGISTRATION_ASKS_NEEDS, Yes),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::ACCESS_REGISTRATION_ASKS_FOR, SaidToBe(&["adaptation-needs"])),
        Known(&Fact(facts::ACCESS_ADAPTATION_CONTACT, Stated)),
        Part(facts::CONTACTS, "about", SaidToBe(&["adaptation"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
