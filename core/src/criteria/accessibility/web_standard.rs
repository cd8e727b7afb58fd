//! Whether the web solution is said to follow the standard that holds for the provider.
//!
//! One question, two thresholds: private and voluntary bodies are held to WCAG 2.0 on level AA, public bodies to EN 301 549,
//! which is WCAG 2.1 on level AA in practice. A voluntary body that does the task for a public one is held to the stricter of
//! the two. A public body that states WCAG 2.0 has said something true that is not enough: that is not shown, and no conflict.
//! Only the word for a lower standard, or none, says no, and not where something is said in words.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::web::ON_THE_WEB;
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Rule, Target, Theme};
use crate::fact::FactId;
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ldl::LDL_18;
use crate::sources::uuikt::{UUIKT_4, UUIKT_4B};

/// Only the rule for private and voluntary bodies binds the provider. What is not said about a contract is taken as none, as
/// when it is told whom the sources bind.
const HELD_TO_LESS: Rule = Rule::Code(Code {
    run: held_to_less,
    reads: Reads::Facts(&[facts::PROVIDER_KIND, facts::PROVIDER_UNDER_CONTRACT, facts::PROVIDER_CONTRACT_WITH]),
    can_be_unknown: false,
});

fn held_to_less(evidence: &mut Evidence<'_, '_>) -> Truth {
    let says = |fact: FactId, words: &[&str]| says(evidence, fact, words);
    let alone = ["private", "user-organisation", "voluntary", "foundation", "religious-community"];
    let always = ["private-specialist-under-contract", "private-municipal-under-contract", "private-rehabilitation"];
    let named = is_stated(evidence, facts::PROVIDER_CONTRACT_WITH);
    let under_contract =
        (named || says(facts::PROVIDER_UNDER_CONTRACT, &["true"])) && !says(facts::PROVIDER_UNDER_CONTRACT, &["false"]);
    Truth::from(says(facts::PROVIDER_KIND, &always) || (says(facts::PROVIDER_KIND, &alone) && !under_contract))
}

/// The act leaves the standard to the regulation, which speaks to these.
const STANDARD_IS_KNOWN: Rule = All(&[
    Fact(facts::PROVIDER_KIND, Stated),
    Fact(facts::PROVIDER_KIND, NotSaidToBe(&["school", "education", "national-competence-service"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "web-standard",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, ON_THE_WEB]),
    bases: &[Basis::duty(&UUIKT_4), Basis::duty(&UUIKT_4B), Basis::duty(&LDL_18).when(STANDARD_IS_KNOWN)],
    check: Check::expected(Any(&[
        All(&[
            HELD_TO_LESS,
            Fact(facts::ACCESSIBILITY_STANDARD, Is(&["wcag-2.0-aa", "wcag-2.1-aa", "wcag-2.2-aa", "en-301-549"])),
        ]),
        All(&[
            Not(&HELD_TO_LESS),
            Fact(facts::ACCESSIBILITY_STANDARD, Is(&["wcag-2.1-aa", "wcag-2.2-aa", "en-301-549"])),
        ]),
    ]))
    .refuted_by(All(&[
        Fact(facts::ACCESSIBILITY_STANDARD, Is(&["lower"])),
        // Both rules have exceptions, and words can tell of them.
        Not(&Known(&Fact(facts::ACCESSIBILITY_TEXT, Stated))),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
