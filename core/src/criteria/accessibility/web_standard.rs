//! Whether the web solution is said to follow the standard that holds for the provider.
//!
//! One question, two thresholds: private and voluntary bodies are held to WCAG 2.0 on level AA, public bodies to EN 301 549,
//! which is WCAG 2.1 on level AA in practice. A voluntary body that does the task for a public one is held to the stricter of
//! the two. A public body that states WCAG 2.0 has said something true that is not enough: that is not shown, and no conflict.
//! Only the word for a lower standard, or none, says no.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Not};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Rule, Target, Theme};
use crate::fact::FactId;
use crate::facts;
use crate::model::people::Phase;
use crate::shape::View;
use crate::sources::uuikt::{UUIKT_4, UUIKT_4B};

/// The offer is a web solution or an app. A live meeting over the internet is none.
const ON_THE_WEB: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, SaidToBe(&["self-paced", "app"])),
    Fact(facts::KINDS, SaidToBe(&["online-course"])),
]);

/// Only the rule for private and voluntary bodies binds the provider. What is not said about a contract is taken as none, as
/// when it is told whom the sources bind.
const HELD_TO_LESS: Rule = Rule::Code(Code {
    run: held_to_less,
    reads: Reads::Facts(&[facts::PROVIDER_KIND, facts::PROVIDER_UNDER_CONTRACT, facts::PROVIDER_CONTRACT_WITH]),
    can_be_unknown: false,
});

fn held_to_less(evidence: &mut Evidence<'_, '_>) -> Truth {
    let says = |fact: FactId, words: &[&str]| {
        let mut says = false;
        evidence.values(fact, &mut |_, node| {
            says |= match node.view() {
                View::Word(word) => words.contains(&word),
                View::Flag(flag) => words.contains(&if flag { "yes" } else { "no" }),
                _ => false,
            };
        });
        says
    };
    let alone = ["private", "user-organisation", "voluntary", "foundation", "religious-community"];
    let always = ["private-specialist-under-contract", "private-municipal-under-contract", "private-rehabilitation"];
    let mut named = false;
    evidence.values(facts::PROVIDER_CONTRACT_WITH, &mut |_, _| named = true);
    let under_contract =
        (named || says(facts::PROVIDER_UNDER_CONTRACT, &["yes"])) && !says(facts::PROVIDER_UNDER_CONTRACT, &["no"]);
    Truth::from(says(facts::PROVIDER_KIND, &always) || (says(facts::PROVIDER_KIND, &alone) && !under_contract))
}

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
    bases: &[Basis::duty(&UUIKT_4), Basis::duty(&UUIKT_4B)],
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
    .refuted_by(Fact(facts::ACCESSIBILITY_STANDARD, Is(&["lower"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
