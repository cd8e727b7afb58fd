//! Which offers the international checklists can be asked of, and what is told by runs that have been held.
//!
//! Somebody has asked for the checklist, so what is asked may go further than for an ordinary page. It is still asked of offers
//! alone, and of education where it is about education.

use super::NOT_ONLY_FOR_PROFESSIONALS;
use super::code::{code, note_all};
use super::runs::{all_runs, count_of_runs};
use crate::assess::{Evidence, Truth};
use crate::criterion::Reads;
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, NotSaidToBe, SaidToBe};
use crate::fact::FactId;
use crate::facts;

/// One offer, programme or example is described. It may be over, since reports are often written afterwards, and it may be held
/// by others than those who describe it.
pub(in crate::criteria) const DESCRIBED: Rule = All(&[
    Fact(facts::PAGE_KIND, NotSaidToBe(&["news-notice", "referrer-notice", "overview"])),
    Fact(facts::DESCRIBES, NotSaidToBe(&["service"])),
    Fact(facts::STATUS_STANDING, NotSaidToBe(&["cancelled"])),
]);

/// It is described, and people can join it, or will be able to.
const DESCRIBED_AND_GOES_ON: Rule = All(&[DESCRIBED, Fact(facts::STATUS_STANDING, NotSaidToBe(&["ended", "paused"]))]);

/// People are to learn by a plan: it is no line, no training together, no evening of talks, and no self-help or peers on their
/// own. A course is education whoever leads it.
const EDUCATION: Rule = All(&[
    Known(&NOT_ONLY_FOR_PROFESSIONALS),
    Any(&[
        Fact(facts::KINDS, SaidToBe(&["course", "online-course", "school"])),
        All(&[
            Fact(facts::KINDS, NotSaidToBe(&["self-help-group", "helpline", "exercise", "meeting", "seminar"])),
            Any(&[
                Fact(facts::OFFER_TYPES, NotSaidToBe(&["peer"])),
                Fact(facts::OFFER_TYPES, SaidToBe(&["group", "individual", "lifestyle", "integrated"])),
            ]),
        ]),
    ]),
]);

/// Education of people with a health challenge or those close to them.
pub(in crate::criteria) const PATIENT_EDUCATION: Rule = All(&[DESCRIBED_AND_GOES_ON, EDUCATION]);

/// The same, which may be over: what is evaluated has been held.
pub(in crate::criteria) const PATIENT_EDUCATION_ALSO_ENDED: Rule = All(&[DESCRIBED, EDUCATION]);

/// Whether a run states one of these facts, also a run that has ended: what is reported has often been held. Where none does,
/// nothing is missing there.
///
/// For criteria of other phases than evaluation, which see runs that have ended anyway.
macro_rules! stated_in_a_run {
    ($($fact:path),+ $(,)?) => {
        crate::criteria::shared::code::code(
            |evidence| crate::criteria::shared::reporting::in_a_run(evidence, &[$($fact),+]),
            crate::criterion::Reads::Facts(&[$($fact),+]),
        )
    };
}

pub(in crate::criteria) use stated_in_a_run;

/// Notes where the first of these facts that a run states stands.
pub(in crate::criteria) fn in_a_run(evidence: &mut Evidence<'_, '_>, facts: &[FactId]) -> Truth {
    evidence.see_ended(true);
    let mut places = Vec::new();
    for fact in facts {
        if places.is_empty() {
            evidence.values(*fact, &mut |place, _| places.push(place));
        }
    }
    evidence.see_ended(false);
    note_all(evidence, places)
}

/// It may have been held: it is not said to be planned, and not all of its runs are to come; or this is not its first round.
pub(in crate::criteria) const MAY_HAVE_BEEN_HELD: Rule = Any(&[
    Known(&Fact(facts::PLANNING_ROUND, AtLeast(2))),
    All(&[Fact(facts::STATUS_STANDING, NotSaidToBe(&["planned"])), Not(&ALL_RUNS_TO_COME)]),
]);

const ALL_RUNS_TO_COME: Rule = code(
    all_runs_to_come,
    Reads::Facts(&[
        facts::RUNS,
        facts::RUNS_DATES,
        facts::RUNS_DEADLINE,
        facts::RUNS_SESSIONS_DATE,
        facts::RUNS_STANDING,
    ]),
);

fn all_runs_to_come(evidence: &mut Evidence<'_, '_>) -> Truth {
    let (runs, day) = (all_runs(evidence), evidence.day());
    let says_so = runs.len() == count_of_runs(evidence) && !runs.is_empty();
    Truth::from(says_so && runs.iter().all(|run| run.is_to_come(day)))
}
