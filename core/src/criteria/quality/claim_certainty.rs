//! Whether claims of effect sound surer than the research is.
//!
//! A claim that is told as certain is for a person to look at: what participants say and what is measured differ, and for children
//! findings on quality of life are mixed, so there a claim that is told as likely is looked at too. A claim that an authority
//! recommends the offer is no claim of effect.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVID_CHILD;
use crate::sources::research::STENBERG2016;

const FOR_THE_YOUNG: Rule = Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children", "youth"]));

const SOUNDS_SURE: Rule = Known(&AnyItem(
    facts::CLAIMS,
    &All(&[
        Fact(facts::CLAIMS_CERTAINTY, Is(&["certain"])),
        Fact(facts::CLAIMS_DOMAIN, NotSaidToBe(&["recommended", "other"])),
    ]),
));

const QUALITY_OF_LIFE_OF_THE_YOUNG: Rule = All(&[
    FOR_THE_YOUNG,
    Known(&AnyItem(
        facts::CLAIMS,
        &All(&[
            Fact(facts::CLAIMS_CERTAINTY, Is(&["certain", "likely"])),
            Fact(facts::CLAIMS_DOMAIN, Is(&["quality-of-life"])),
        ]),
    )),
]);

const MAY_BE_TOO_SURE: Rule = Any(&[SOUNDS_SURE, QUALITY_OF_LIFE_OF_THE_YOUNG]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "claim-certainty",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_TOO_SURE]),
    bases: &[
        Basis::recommendation(&LM_EVID_CHILD).when(FOR_THE_YOUNG).inferred(),
        Basis::recommendation(&STENBERG2016).inferred(),
    ],
    check: Check::review_when(MAY_BE_TOO_SURE),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
