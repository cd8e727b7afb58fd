//! Whether a text holds a national identity number.
//!
//! A description has no place for a person. The number itself is never repeated: the finding only points to the text.

use crate::criteria::shared::code::code;
use crate::criteria::shared::wording::note_texts;
use crate::criterion::Rule::{self, Always};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::sources::popplyl::POPPLYL_12;

const HOLDS_A_NUMBER: Rule = code(
    |evidence| note_texts(evidence, &|written| crate::identity_number::is_in(written.text).then(Vec::new)),
    Reads::Texts,
);

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
