//! Need, goals, sessions and evaluation, as the criteria about planning and evaluation ask.

use super::code::code;
use super::dates::first_day;
use super::runs::{RunDates, all_runs, minutes};
use super::statements::{items, own, word};
use super::{NOT_ONLY_FOR_PROFESSIONALS, SOMEBODY_LEADS};
use crate::assess::{Evidence, Place, Side, Statement, Truth, field, text};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{NotSaidToBe, Stated};
use crate::criterion::{Code, Reads};
use crate::fact::{FactId, Indices};
use crate::facts;
use crate::shape::{Node, View};
use crate::source::Day;
use crate::value::PartialDate;

/// Somebody leads it for people with the challenge, or for those close to them.
pub(in crate::criteria) const LED_FOR_PEOPLE: Rule = All(&[SOMEBODY_LEADS, Known(&NOT_ONLY_FOR_PROFESSIONALS)]);

/// It is not said that an organisation of users or of volunteers holds it: there the users plan and hold it themselves.
pub(in crate::criteria) const NOT_HELD_BY_USERS: Rule =
    Fact(facts::PROVIDER_KIND, NotSaidToBe(&["user-organisation", "voluntary", "religious-community"]));

/// Those who hold it plan it, as far as is said: it is neither treatment nor a course that follows a manual.
pub(in crate::criteria) const PLANNED_BY_THOSE_WHO_HOLD_IT: Rule = All(&[
    Fact(facts::KINDS, NotSaidToBe(&["treatment-group"])),
    Fact(facts::PROGRAMMES_ID, NotSaidToBe(&["kid", "smil"])),
    Not(&Known(&Fact(facts::PROGRAMMES_MANUAL, Stated))),
]);

/// Something is said about the need for it.
pub(in crate::criteria) const TELLS_OF_NEED: Rule =
    Known(&Any(&[Fact(facts::PLANNING_NEEDS_SOURCES, Stated), Fact(facts::PLANNING_NEEDS_SUMMARY, Stated)]));

/// It is said that benefit is measured.
pub(in crate::criteria) const MEASURES_BENEFIT: Rule = Known(&Any(&[
    Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, Stated),
    Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS_IN_WORDS, Stated),
]));

/// It is said how it is evaluated.
pub(in crate::criteria) const TELLS_HOW_IT_IS_EVALUATED: Rule = Any(&[
    Known(&Fact(facts::EVALUATION_METHOD, Stated)),
    Known(&Fact(facts::EVALUATION_COURSE_FORMS, Stated)),
    MEASURES_BENEFIT,
]);

/// Questionnaires with a Norwegian version, which the competence service presents.
pub(in crate::criteria) const STANDARDISED: &[&str] =
    &["eq-5d", "rand-36", "rand-12", "sf-36", "sf-12", "soc-13", "gse", "rses", "heiq", "pam-13", "hlq"];

// --- Goals and sessions ---

/// A goal or a session, and what it belongs to.
struct Item<'a> {
    place: Place,
    node: &'a dyn Node,
    id: &'a str,
    /// The sessions that a goal names, or the goals that a session names.
    names: Vec<&'a str>,
}

impl<'a> Item<'a> {
    /// The items of a list of goals or sessions.
    fn list(list: &(Place, &'a dyn Node), names: &str) -> Vec<Self> {
        let read = |(place, node): (Place, &'a dyn Node)| Item {
            place,
            node,
            id: text(node, "id"),
            names: field(node, names).map(slugs).unwrap_or_default(),
        };
        items(list).into_iter().map(read).collect()
    }

    /// Whether either of the two names the other.
    fn belongs_to(&self, other: &Self) -> bool {
        let names = |one: &Self, other: &Self| !other.id.is_empty() && one.names.contains(&other.id);
        names(self, other) || names(other, self)
    }

    /// Where it should have been said, or where what is said names nothing that exists.
    fn gap(&self, fact: FactId, comes_later: bool) -> Place {
        let statement = match (self.names.is_empty(), comes_later) {
            (false, _) => Statement::Stated,
            (true, true) => Statement::ComesLater,
            (true, false) => Statement::Nothing,
        };
        Place { statement, ..Place::stated(fact, Side::Offer, self.place.indices) }
    }
}

fn slugs(node: &dyn Node) -> Vec<&str> {
    let View::List(list) = node.view() else { return Vec::new() };
    let items = (0..).map_while(|index| list.item(index));
    items.filter_map(|item| if let View::Text(text) = item.view() { Some(text) } else { None }).collect()
}

/// The goals.
fn goals<'a>(evidence: &Evidence<'_, 'a>) -> Vec<Item<'a>> {
    own(evidence, facts::GOALS).iter().flat_map(|list| Item::list(list, "sessions")).collect()
}

/// The sessions that are described: those of any run, then those of each run.
fn sessions<'a>(evidence: &Evidence<'_, 'a>) -> Vec<Vec<Item<'a>>> {
    let lists = [facts::SESSIONS, facts::RUNS_SESSIONS].into_iter().flat_map(|fact| own(evidence, fact));
    lists.map(|list| Item::list(&list, "goals")).collect()
}

/// Several meetings. One meeting is for all goals, and the points of a day's programme are no meetings.
fn is_plan(sessions: &[Item<'_>]) -> bool {
    let start = |session: &Item<'_>| field(session.node, "start").and_then(minutes);
    let on_one_day = |one: &Item<'_>, other: &Item<'_>| text(one.node, "date") == text(other.node, "date");
    let follow_each_other = |one: &Item<'_>, other: &Item<'_>| match (start(one), start(other)) {
        (Some(from), Some(later)) => from != later && on_one_day(one, other),
        _ => false,
    };
    let is_programme = sessions.iter().any(|one| sessions.iter().any(|other| follow_each_other(one, other)));
    sessions.iter().filter(|session| is_of_plan(session)).count() > 1 && !is_programme
}

/// Notes where an answer comes from.
fn note_each(evidence: &mut Evidence<'_, '_>, answer: Truth, places: impl Iterator<Item = Place>) -> Truth {
    for place in places {
        evidence.note(answer, place);
    }
    answer
}

/// Talks before and after, and meetings long afterwards, are beside the plan.
fn is_of_plan(session: &Item<'_>) -> bool {
    !field(session.node, "kind")
        .and_then(word)
        .is_some_and(|kind| matches!(kind, "pre-talk" | "post-talk" | "follow-up"))
}

const GOALS_AND_SESSIONS: Reads =
    Reads::Facts(&[facts::GOALS, facts::RUNS_DATES, facts::RUNS_SESSIONS, facts::RUNS_STANDING, facts::SESSIONS]);

/// Goals are stated, and several sessions are described that they can belong to.
pub(in crate::criteria) const HAS_GOALS_AND_SESSIONS: Rule = code(
    |evidence| {
        let is_described = sessions(evidence).iter().any(|list| is_plan(list));
        Truth::from(is_described && !goals(evidence).is_empty())
    },
    GOALS_AND_SESSIONS,
);

/// Each goal belongs to a session that is described.
pub(in crate::criteria) const EACH_GOAL_HAS_A_SESSION: Rule = Rule::Code(Code {
    run: |evidence| {
        let all: Vec<_> = sessions(evidence).into_iter().flatten().collect();
        let has_one = |goal: &Item<'_>| all.iter().any(|session| goal.belongs_to(session));
        let (with, without): (Vec<_>, Vec<_>) = goals(evidence).into_iter().partition(has_one);
        let later = evidence.comes_later(facts::GOALS_SESSIONS);
        if without.is_empty() {
            return note_each(evidence, Truth::True, with.into_iter().map(|goal| goal.place));
        }
        note_each(evidence, Truth::Unknown, without.iter().map(|goal| goal.gap(facts::GOALS_SESSIONS, later)))
    },
    reads: GOALS_AND_SESSIONS,
    can_be_unknown: true,
});

/// Each session belongs to a goal: those of the offer, else those of one of the runs.
pub(in crate::criteria) const EACH_SESSION_HAS_A_GOAL: Rule = Rule::Code(Code {
    run: |evidence| {
        let goals = goals(evidence);
        let has_one = |session: &Item<'_>| goals.iter().any(|goal| session.belongs_to(goal));
        let mut gaps = None;
        for plan in sessions(evidence).into_iter().filter(|list| is_plan(list)) {
            let of_plan = plan.into_iter().filter(is_of_plan);
            let (with, without): (Vec<_>, Vec<_>) = of_plan.partition(|session| has_one(session));
            if without.is_empty() {
                return note_each(evidence, Truth::True, with.into_iter().map(|session| session.place));
            }
            gaps.get_or_insert(without);
        }
        for session in gaps.unwrap_or_default() {
            let of_run = session.place.fact == facts::RUNS_SESSIONS;
            let fact = if of_run { facts::RUNS_SESSIONS_GOALS } else { facts::SESSIONS_GOALS };
            evidence.note(Truth::Unknown, session.gap(fact, evidence.comes_later(fact)));
        }
        Truth::Unknown
    },
    reads: GOALS_AND_SESSIONS,
    can_be_unknown: true,
});

// --- Evaluation and the start ---

const RUNS: &[FactId] = &[facts::RUNS_DATES, facts::RUNS_DEADLINE, facts::RUNS_SESSIONS_DATE, facts::RUNS_STANDING];

/// A run is still to come.
pub(in crate::criteria) const A_RUN_IS_TO_COME: Rule = code(
    |evidence| {
        let day = evidence.day();
        let runs = all_runs(evidence);
        let to_come = runs.iter().filter(|run| !run.is_off() && run.is_to_come(day));
        let places: Vec<_> = to_come.filter_map(|run| run.begins().map(|(place, ..)| place)).collect();
        super::code::note_all(evidence, places)
    },
    Reads::Facts(RUNS),
);

/// The day on which evaluation was planned is not after the start of a run that can still be joined or goes on.
pub(in crate::criteria) const PLANNED_BEFORE_A_RUN: Rule = Rule::Code(Code {
    run: |evidence| {
        let Some((planned_at, planned)) = planned_on(evidence) else { return Truth::Unknown };
        let day = evidence.day();
        let is_current = |run: &&RunDates| !run.is_off() && !run.is_over(day) && !run.began_long_ago(day);
        let begins: Vec<_> = all_runs(evidence).iter().filter(is_current).filter_map(RunDates::begins).collect();
        if begins.is_empty() {
            let dates = Place::stated(facts::RUNS_DATES, Side::Offer, Indices::default());
            evidence.note(Truth::Unknown, Place { statement: Statement::Nothing, ..dates });
            return Truth::Unknown;
        }
        // A date without a day can be the last of its month.
        let early = Truth::from(begins.iter().any(|(.., last)| planned <= *last));
        evidence.note(early, planned_at);
        let decides = |last: Day| early == Truth::False || planned <= last;
        begins.into_iter().filter(|(.., last)| decides(*last)).for_each(|(place, ..)| evidence.note(early, place));
        early
    },
    reads: Reads::Facts(&[
        facts::EVALUATION_PLANNED_ON,
        facts::RUNS_DATES,
        facts::RUNS_DEADLINE,
        facts::RUNS_SESSIONS_DATE,
        facts::RUNS_STANDING,
    ]),
    can_be_unknown: true,
});

/// When evaluation was planned.
fn planned_on(evidence: &Evidence<'_, '_>) -> Option<(Place, Day)> {
    let mut planned = None;
    evidence.values(facts::EVALUATION_PLANNED_ON, &mut |place, node| {
        let View::Text(text) = node.view() else { return };
        planned = PartialDate::try_new(text).ok().as_ref().and_then(first_day).map(|day| (place, day));
    });
    planned
}
