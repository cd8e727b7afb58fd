//! Whether people with a disability are told whom to ask for adaptation.
//!
//! Asked of offers for people with disabilities, and of municipal offers that are held as long as there is need: the right to
//! adaptation there is for offers of lasting character. Whether this one is that, and what a person needs, is judged by people,
//! so a contact that is stated is for review.

use crate::criteria::shared::access::MAY_BE_MUNICIPAL;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ldl::LDL_20;
use crate::sources::mrl::MRL_CRPD;

const FOR_PEOPLE_WITH_DISABILITIES: Rule = Any(&[
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["disability", "intellectual-disability", "deaf", "deafblind"])),
    Part(facts::AUDIENCE_CONDITIONS, "kind", SaidToBe(&["disability"])),
]);

/// It goes on for as long as people need it.
const LASTING: Rule = All(&[MAY_BE_MUNICIPAL, IN_HEALTH_AND_CARE, Fact(facts::CONTINUITY, SaidToBe(&["permanent"]))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "adaptation-contact",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Any(&[FOR_PEOPLE_WITH_DISABILITIES, LASTING])]),
    bases: &[Basis::duty(&LDL_20).when(LASTING), Basis::duty(&MRL_CRPD).when(FOR_PEOPLE_WITH_DISABILITIES)],
    check: Check::expected(Any(&[
        Fact(facts::ACCESS_ADAPTATION_CONTACT, Stated),
        Part(facts::CONTACTS, "about", SaidToBe(&["adaptation"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
