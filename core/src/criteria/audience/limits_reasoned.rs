//! Whether limits on who can come have a reason.
//!
//! A limit is what the description asks of people: a demand on age, sex, language, residence or disability; an offer for women
//! or men only; people from elsewhere who cannot come. The ages and conditions that an offer is made for are no such demand:
//! they tell who it is for. A limit can be right with no word about why, so silence is only not shown, and whether a reason is
//! good enough is for a person.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ldl::LDL_6;

const PROTECTED: &[&str] = &["age", "sex", "language", "residence", "disability"];
const WAIVED: Test = SaidToBe(&["true"]);
const NOT_WAIVED: Test = NotSaidToBe(&["true"]);

const HAS_DEMAND: Rule = Known(&AnyItem(
    facts::AUDIENCE_REQUIREMENTS,
    &All(&[
        Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(PROTECTED)),
        Part(facts::AUDIENCE_REQUIREMENTS, "waived", NOT_WAIVED),
    ]),
));
const ONE_SEX: Rule = Known(&Fact(facts::AUDIENCE_ONLY_FOR, Stated));
const OTHERS_STAY_OUT: Rule = Fact(facts::CATCHMENT_OPEN_TO_OTHERS, SaidToBe(&["false"]));

/// Why people from elsewhere cannot come can stand with the area or with the demand.
const RESIDENCE_REASONED: Rule = Any(&[
    Fact(facts::CATCHMENT_REASON, Stated),
    Known(&AnyItem(
        facts::AUDIENCE_REQUIREMENTS,
        &All(&[
            Part(facts::AUDIENCE_REQUIREMENTS, "kind", Is(&["residence"])),
            Part(facts::AUDIENCE_REQUIREMENTS, "reason", Stated),
        ]),
    )),
]);

/// Each demand has its reason.
const DEMANDS_REASONED: Rule = EveryItem(
    facts::AUDIENCE_REQUIREMENTS,
    &Any(&[
        Part(facts::AUDIENCE_REQUIREMENTS, "kind", NotSaidToBe(PROTECTED)),
        Part(facts::AUDIENCE_REQUIREMENTS, "waived", WAIVED),
        Part(facts::AUDIENCE_REQUIREMENTS, "reason", Stated),
        All(&[
            Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(&["residence"])),
            Known(&Fact(facts::CATCHMENT_REASON, Stated)),
        ]),
    ]),
);

/// Only women, or only men: there is no other place for the reason than a demand.
const SEX_REASONED: Rule = AnyItem(
    facts::AUDIENCE_REQUIREMENTS,
    &All(&[
        Part(facts::AUDIENCE_REQUIREMENTS, "kind", Is(&["sex"])),
        Part(facts::AUDIENCE_REQUIREMENTS, "reason", Stated),
    ]),
);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "limits-reasoned",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Audience,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Any(&[HAS_DEMAND, ONE_SEX, OTHERS_STAY_OUT])]),
    bases: &[Basis::duty(&LDL_6)],
    check: Check::expected(All(&[
        Any(&[Not(&HAS_DEMAND), DEMANDS_REASONED]),
        Any(&[Not(&ONE_SEX), SEX_REASONED]),
        Any(&[Not(&OTHERS_STAY_OUT), RESIDENCE_REASONED]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
