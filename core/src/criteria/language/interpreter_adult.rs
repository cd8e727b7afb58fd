//! Whether an interpreter interprets, and not children or others in the family.
//!
//! Asked of offers that say who interprets, and of offers for people who do not speak Norwegian. Nobody takes for granted that
//! a child interprets, so silence elsewhere is not asked about.
//!
//! A conflict needs that a child in the family is the stated arrangement of a body that the act binds. The act knows a few
//! exceptions, such as emergencies and regard for the child: where a reason or more words are stated too, a person has to read it. That adults
//! in the family interpret, or that people bring an interpreter, is for a person to look at; deaf people may book an interpreter
//! themselves, so an offer for them can say so.
//!
//! What free text says about children who interpret is not looked at here: words cannot be told from a warning against it.

use crate::criteria::shared::language::{FOR_OTHER_LANGUAGES, INTERPRETER_SAID};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::tolk::{TOLK_4, TOLK_6};

const BY_CHILD: Rule = Fact(facts::LANGUAGE_INTERPRETER, Is(&["family-child"]));
const BY_ADULT: Rule = Fact(facts::LANGUAGE_INTERPRETER, Is(&["family-adult"]));
const BROUGHT_ALONG: Rule = Fact(facts::LANGUAGE_INTERPRETER, Is(&["bring-own"]));

/// A reason is given beside the arrangement, or something else that a person has to read together with it.
const MORE_IS_SAID: Rule = Known(&Any(&[
    Fact(facts::LANGUAGE_INTERPRETER_REASON, Stated),
    Fact(facts::LANGUAGE_INTERPRETER_BOOKING, Stated),
    Fact(facts::LANGUAGE_TEXT, Stated),
    Fact(facts::LANGUAGE_INTERPRETER_QUALIFIED, Is(&["qualified", "dispensation"])),
    Fact(facts::LANGUAGE_SUPPORT, Is(&["interpreter", "own-language-group", "bilingual-leader"])),
]));

const NOT_FOR_THE_DEAF: Rule = Fact(facts::AUDIENCE_CIRCUMSTANCES, NotSaidToBe(&["deaf", "deafblind"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "interpreter-adult",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: Any(&[INTERPRETER_SAID, FOR_OTHER_LANGUAGES]),
    bases: &[Basis::duty(&TOLK_4), Basis::duty(&TOLK_6).when(BROUGHT_ALONG)],
    check: Check::conflict_when(All(&[BY_CHILD, NOT_FOR_THE_DEAF, Not(&MORE_IS_SAID)])).or_review_when(Any(&[
        BY_CHILD,
        BY_ADULT,
        All(&[BROUGHT_ALONG, NOT_FOR_THE_DEAF]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
