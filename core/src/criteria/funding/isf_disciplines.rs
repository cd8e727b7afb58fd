//! Whether several professions and user competence are part of it, as the former conditions for activity-based funding had it.
//!
//! A machine can count the professions that are named; that the groups are small has no number in the source, and is not asked.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, AnyItem, Fact};
use crate::criterion::Test::{AtLeast, Is};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Profile, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::View;
use crate::sources::isf::ISF_KRITERIER;

const USER_COMPETENCE: Rule = Any(&[
    AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_ROLES, Is(&["user-representative", "experience-consultant"]))),
    Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtLeast(1)),
]);

/// Two professions or more are named.
fn count_professions(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut found = Vec::new();
    evidence.values(facts::PEOPLE_PROFESSIONS, &mut |_, list| {
        let View::List(list) = list.view() else { return };
        for item in (0..).map_while(|index| list.item(index)) {
            if let View::Word(word) = item.view()
                && !found.contains(&word)
            {
                found.push(word);
            }
        }
    });
    match found.len() {
        0 => Truth::Unknown,
        count => Truth::from(count > 1),
    }
}

const SEVERAL_PROFESSIONS: Rule = Rule::Code(Code {
    run: count_professions,
    reads: Reads::Facts(&[facts::PEOPLE_PROFESSIONS]),
    can_be_unknown: true,
});

pub(crate) static CRITERION: Criterion = Criterion {
    id: "isf-disciplines",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Funding,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::IsfGroupEducation, "It is asked of what is to be funded this way only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::FUNDING, Is(&["isf-group-education"]))]),
    bases: &[Basis::advice(&ISF_KRITERIER)],
    check: Check::expected(All(&[SEVERAL_PROFESSIONS, USER_COMPETENCE])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
