//! Languages and interpreters, as the criteria about language ask of them.

use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{self, Only, SaidToBe, Stated};
use crate::facts;

/// Both Bokmål and Nynorsk are among the languages of a fact.
macro_rules! in_both_standards {
    ($fact:expr) => {
        crate::criterion::Rule::All(&[
            crate::criterion::Rule::Fact($fact, crate::criterion::Test::Is(&["nb", "nb-NO"])),
            crate::criterion::Rule::Fact($fact, crate::criterion::Test::Is(&["nn", "nn-NO"])),
        ])
    };
}

pub(in crate::criteria) use in_both_standards;

/// Something is said about interpreters.
pub(in crate::criteria) const INTERPRETER_SAID: Rule = Known(&Fact(facts::LANGUAGE_INTERPRETER, Stated));

/// Norwegian, written and signed.
pub(in crate::criteria) const NORWEGIAN: Test = Only(&["nb", "nn", "nb-NO", "nn-NO", "nsl"]);

/// It is held in another language, or somebody who leads it speaks the language of the participants.
const HELD_IN_THEIR_LANGUAGE: Rule = Any(&[
    Known(&Not(&Fact(facts::LANGUAGE_HELD_IN, NORWEGIAN))),
    Fact(facts::LANGUAGE_SUPPORT, SaidToBe(&["own-language-group", "bilingual-leader"])),
    Fact(facts::LANGUAGE_SAMI, SaidToBe(&["offered"])),
]);

/// It is said to be for people who need another language than Norwegian or Norwegian Sign Language.
pub(in crate::criteria) const NEEDS_ANOTHER_LANGUAGE: Rule = Any(&[
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["non-norwegian-speakers"])),
    Known(&Not(&Fact(facts::AUDIENCE_LANGUAGE_NEEDS, NORWEGIAN))),
]);

/// They need another language, and it is not said to be held in that language.
pub(in crate::criteria) const FOR_OTHER_LANGUAGES: Rule = All(&[NEEDS_ANOTHER_LANGUAGE, Not(&HELD_IN_THEIR_LANGUAGE)]);
