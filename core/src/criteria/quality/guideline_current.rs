//! Whether the guideline on interpreters that is cited is the one that holds now.
//!
//! The one from 2011 was the current one until January 2026, and to list it breaks no rule. So a person looks, in offers from
//! after that, unless the text says itself that it is the former one.

use crate::assess::{Evidence, Truth, flag};
use crate::citation::{self, Citation};
use crate::criteria::shared::code::{code, each_item, note_all};
use crate::criteria::shared::dates::{AGE_OF_OFFER, offer_is_since};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::source::Day;
use crate::sources::helsedirektoratet::HDIR_TOLK;

/// The day after the new one was announced.
const REPLACED: Day = Day::on(2026, 1, 27);

const CITES_THE_FORMER: Rule = code(cites_the_former, Reads::Facts(&[facts::CONTENT_SOURCES, facts::LEGAL_BASIS]));

fn cites_the_former(evidence: &mut Evidence<'_, '_>) -> Truth {
    let is_former = |citation: &Citation| citation.work.id == "is1924";
    let mut places = Vec::new();
    each_item(evidence, facts::CONTENT_SOURCES, &mut |place, node| {
        if flag(node, "asCurrent") != Some(false) && citation::knowledge(node).iter().any(is_former) {
            places.push(place);
        }
    });
    let references = evidence.references();
    let cited = references.iter().filter(|(_, reading)| reading.citations.iter().any(is_former));
    places.extend(cited.map(|(place, _)| place.clone()));
    note_all(evidence, places)
}

const OF_TODAY: Rule = code(|evidence| offer_is_since(evidence, REPLACED).into(), Reads::Facts(AGE_OF_OFFER));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "guideline-current",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: Any(&[Known(&Fact(facts::CONTENT_SOURCES, Stated)), Known(&Fact(facts::LEGAL_BASIS, Stated))]),
    bases: &[Basis::recommendation(&HDIR_TOLK).of_claim()],
    check: Check::review_when(All(&[CITES_THE_FORMER, OF_TODAY])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
