//! Whether a text holds a national identity number.
//!
//! A description has no place for a person. The number itself is never repeated: the finding only points to the text.

use crate::assess::{Evidence, Truth};
use crate::criterion::Rule::{self, Always};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::sources::popplyl::POPPLYL_12;

const HOLDS_A_NUMBER: Rule = Rule::Code(Code { run: holds_a_number, reads: Reads::Texts, can_be_unknown: false });

fn holds_a_number(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut places = Vec::new();
    evidence.texts(&mut |written| {
        if crate::identity_number::is_in(written.text) {
            places.push(written.place());
        }
    });
    let found = Truth::from(!places.is_empty());
    for place in places {
        evidence.note(found, place);
    }
    found
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "identity-number",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: None,
    target: Target::Description,
    also_in: &[],
    when: Always,
    bases: &[Basis::duty(&POPPLYL_12)],
    check: Check::conflict_when(HOLDS_A_NUMBER),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
