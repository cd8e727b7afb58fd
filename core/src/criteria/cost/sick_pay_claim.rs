//! Whether what the text says of sick pay fits the rules: that a doctor judges, and that a course alone gives no right.
//!
//! A conflict needs sick pay told as certain, with nothing in words beside it, either for those who are close to somebody,
//! or for everyone with the statement that no certificate is needed. A stay can give a right of its own; leave from the
//! employer, sick leave that people have already, training allowance and own declaration are other things, so where those are mentioned a person looks. A person
//! looks at every other promise too, and also at a text that says what it should: doctors and NAV decide for each person.
//!
//! NAV pays; what a text tells of it is right or wrong whoever tells it.

use crate::criteria::shared::fees::NOT_A_STAY;
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Only, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ftrl::FTRL_8_4;

const CLAIM: Rule = Known(&Part(facts::BENEFITS_SICK_PAY, "claim", Stated));
const NO_CERTIFICATE: Rule = Part(facts::BENEFITS_SICK_PAY, "noCertificate", Yes);
const CERTAIN: Rule = Part(facts::BENEFITS_SICK_PAY, "claim", Is(&["certain"]));

/// Those who come because of somebody else's illness.
const NEXT_OF_KIN: &[&str] = &["next-of-kin", "parent", "sibling", "child", "partner", "companion"];

/// Nothing else is said that it could be about.
const NOTHING_ELSE_SAID: Rule = All(&[
    NOT_A_STAY,
    Fact(facts::PROVIDER_KIND, NotSaidToBe(&["private-rehabilitation", "nav"])),
    Not(&Known(&Any(&[
        Part(facts::BENEFITS_SICK_PAY, "text", Stated),
        Fact(facts::BENEFITS_LEAVE, Stated),
        Fact(facts::BENEFITS_TEXT, Stated),
        // Parents can be admitted with their child.
        Fact(facts::BENEFITS_LODGING, Stated),
        Fact(facts::BENEFITS_TRAINING_ALLOWANCE, Stated),
    ]))),
]);

const TO_NEXT_OF_KIN: Rule = Known(&Part(facts::BENEFITS_SICK_PAY, "to", Only(NEXT_OF_KIN)));

/// To everyone: nobody is named, or everyone whom the offer is for is.
const TO_EVERYONE: Rule = Any(&[
    Not(&Known(&Part(facts::BENEFITS_SICK_PAY, "to", Stated))),
    All(&[
        Known(&Part(facts::BENEFITS_SICK_PAY, "to", Is(&["patient"]))),
        Known(&Fact(facts::AUDIENCE_ROLES, Only(&["patient"]))),
    ]),
]);

/// Nothing tells that those who come are on sick leave already, or are in treatment that keeps them from work.
const NOT_ON_SICK_LEAVE: Rule = All(&[
    Fact(facts::NATURE_PURPOSES, NotSaidToBe(&["treatment", "rehabilitation"])),
    Not(&Known(&Any(&[Fact(facts::AUDIENCE_DESCRIPTION, Stated), Fact(facts::AUDIENCE_REQUIREMENTS, Stated)]))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "sick-pay-claim",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: Any(&[CLAIM, Known(&NO_CERTIFICATE)]),
    bases: &[Basis::duty(&FTRL_8_4).of_claim()],
    check: Check::expected_or_review(All(&[
        Part(facts::BENEFITS_SICK_PAY, "claim", Is(&["doctor-assesses"])),
        Not(&Known(&NO_CERTIFICATE)),
    ]))
    .refuted_by(All(&[
        CERTAIN,
        NOTHING_ELSE_SAID,
        Any(&[TO_NEXT_OF_KIN, All(&[TO_EVERYONE, NO_CERTIFICATE, NOT_ON_SICK_LEAVE])]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
