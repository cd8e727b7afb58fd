//! What an offer states, and how rules are answered from it.

use super::place::{Arg, Place, Side, Statement};
use crate::citation::{Reading, reference};
use crate::criterion::{Code, Reads, Rule, Test};
use crate::fact::{FACTS, FactId, Indices, walk};
use crate::facts;
use crate::model::identity::Standing;
use crate::model::organisation::ProviderKind;
use crate::model::unstated::{Unstated, UnstatedState};
use crate::model::{Offer, Provider, Run};
use crate::shape::{Node, View};
use crate::source::Day;
use crate::value::PartialDate;
use core::any::Any;
use core::cell::{Cell, OnceCell};
use std::rc::Rc;

/// A value of a fact, and where it stands.
type Stated<'a> = (Side, Indices, &'a dyn Node);

/// True, false, or unknown because nothing says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// What is stated says no.
    False,
    /// Nothing is stated that would tell.
    Unknown,
    /// What is stated says yes.
    True,
}

impl Truth {
    /// The opposite; unknown stays unknown.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::True } else { Self::False }
    }
}

/// What code that reads texts has answered.
struct OfTexts {
    /// Where the code is.
    address: usize,
    answer: Truth,
    /// The places it noted.
    noted: Vec<(Truth, Place)>,
}

/// The offer, the profile it inherits from, and the day.
pub(crate) struct Facts<'a> {
    pub(crate) offer: &'a Offer,
    pub(crate) provider: Option<&'a Provider>,
    pub(crate) day: Day,
    /// Places of the runs that have not ended.
    current: Vec<usize>,
    /// Every written text, once somebody asks for them.
    texts: OnceCell<Vec<Written<'a>>>,
    /// The values of each fact that somebody asked for, and none for most. Many criteria ask for the same facts.
    stated: Vec<OnceCell<Vec<Stated<'a>>>>,
    /// What code that reads texts has answered.
    of_texts: Cell<Vec<OfTexts>>,
    /// What code has worked out for all criteria, by its type.
    worked_out: Cell<Vec<Rc<dyn Any>>>,
    /// The kind of the provider, once somebody asks for it.
    kind: OnceCell<Option<ProviderKind>>,
}

impl<'a> Facts<'a> {
    pub(crate) fn new(offer: &'a Offer, provider: Option<&'a Provider>, day: Day) -> Self {
        let runs = offer.runs.iter().flatten().enumerate();
        let current = runs.filter(|(_, run)| !has_ended(run, day)).map(|(index, _)| index).collect();
        let stated = FACTS.iter().map(|_| OnceCell::new()).collect();
        let (texts, of_texts, worked_out, kind) = (OnceCell::new(), Cell::default(), Cell::default(), OnceCell::new());
        Self { offer, provider, day, current, texts, stated, of_texts, worked_out, kind }
    }

    /// The values of a fact: those of the offer, but for runs that have ended, else those it inherits.
    fn stated(&self, fact: FactId) -> &[Stated<'a>] {
        let known = self.stated.get(fact.position());
        known.map_or(&[], |known| known.get_or_init(|| self.look_for(fact, false)))
    }

    fn look_for(&self, fact: FactId, with_ended: bool) -> Vec<Stated<'a>> {
        let mut stated = Vec::new();
        if let Some(path) = fact.in_offer() {
            let of_runs = !with_ended && fact.is_within(facts::RUNS);
            walk(self.offer, path, Indices::default(), &mut |indices, node| {
                let ended = of_runs && indices.first().is_some_and(|run| !self.current.contains(&run));
                if !ended {
                    stated.push((Side::Offer, indices, node));
                }
            });
        }
        if let (true, Some(provider), Some(path)) = (stated.is_empty(), self.provider, fact.in_provider()) {
            walk(provider, path, Indices::default(), &mut |indices, node| {
                stated.push((Side::Provider, indices, node));
            });
        }
        stated
    }

    /// The kind of the provider, of the offer or of its profile.
    fn kind(&self) -> Option<ProviderKind> {
        *self.kind.get_or_init(|| {
            let of_offer = self.offer.provider.as_ref().and_then(|provider| provider.kind);
            of_offer.or_else(|| self.provider?.provider.as_ref()?.kind)
        })
    }

    /// The runs.
    fn runs(&self) -> impl Iterator<Item = (usize, &'a Run)> {
        self.offer.runs.as_deref().unwrap_or_default().iter().enumerate()
    }

    /// The runs that have not ended.
    pub(crate) fn current_runs(&self) -> impl Iterator<Item = (usize, &'a Run)> {
        self.runs().filter(|(index, _)| self.current.contains(index))
    }

    /// Every written text of the offer, but for runs that have ended, and of the profile.
    fn written(&self) -> Vec<Written<'a>> {
        let mut texts = Vec::new();
        let ended = |way: &Way| {
            let run = way.indices.first().filter(|_| way.path() == facts::RUNS.in_offer().unwrap_or_default());
            run.is_some_and(|run| !self.current.contains(&run))
        };
        let mut way =
            Way { side: Side::Offer, path: [0; Way::MOST], depth: 0, indices: Indices::default(), part: None };
        way.follow(self.offer, true, &ended, &mut texts);
        if let Some(provider) = self.provider {
            way.side = Side::Provider;
            way.follow(provider, true, &|_| false, &mut texts);
        }
        texts
    }

    /// What is said about a fact that is not stated.
    fn unstated(&self, fact: FactId, run: Option<usize>) -> Statement {
        // A group that is not stated leaves its facts unstated.
        let said = |list: &[Unstated]| {
            let about = list.iter().find(|unstated| fact.is_within(unstated.fact))?;
            Some(match about.state {
                UnstatedState::ComesLater => Statement::ComesLater,
                UnstatedState::DoesNotApply => Statement::DoesNotApply,
            })
        };
        let of_run = run.and_then(|run| self.offer.runs.as_ref()?.get(run)?.unstated.as_ref());
        let lists =
            [of_run, self.offer.unstated.as_ref(), self.provider.and_then(|provider| provider.unstated.as_ref())];
        lists.into_iter().flatten().find_map(|list| said(list)).unwrap_or(Statement::Nothing)
    }
}

/// Whether a run is over, or will not be held. What has no year is taken to be still to come.
fn has_ended(run: &Run, day: Day) -> bool {
    let dates = run.dates.as_ref();
    let sessions = run.sessions.iter().flatten().filter_map(|session| session.date.as_ref());
    let days = dates.iter().flat_map(|dates| dates.days.iter().flatten());
    let end = dates.and_then(|dates| dates.end.as_ref());
    let mut listed = sessions.chain(days).chain(end).map(last_day).peekable();
    let over = if listed.peek().is_some() {
        listed.all(|last| last.is_some_and(|last| last < day))
    } else {
        // How long it goes on after its first day is not said; a year is long enough.
        let start = dates.and_then(|dates| dates.start.as_ref()).and_then(last_day);
        start.is_some_and(|start| Day(start.0 + 10_000) < day)
    };
    over || matches!(run.standing, Some(Standing::Ended | Standing::Cancelled))
}

/// The last day that a date can mean.
fn last_day(date: &PartialDate) -> Option<Day> {
    Some(Day(date.year()? * 10_000 + date.month().unwrap_or(12) * 100 + date.day().unwrap_or(31)))
}

/// An item of a list that rules are asked of.
struct Scope<'s, 'a> {
    fact: FactId,
    side: Side,
    node: &'a dyn Node,
    indices: Indices,
    outer: Option<&'s Scope<'s, 'a>>,
}

/// Answers rules, and notes the places that decided.
pub struct Evidence<'f, 'a> {
    facts: &'f Facts<'a>,
    /// Whether runs that have ended are looked at too.
    with_ended: bool,
    /// Places that decided so far, each with its answer.
    trail: Vec<(Truth, Place)>,
}

impl<'f, 'a> Evidence<'f, 'a> {
    pub(crate) fn new(facts: &'f Facts<'a>) -> Self {
        Self { facts, with_ended: false, trail: Vec::new() }
    }

    /// Looks at runs that have ended too, or no longer.
    pub(crate) fn see_ended(&mut self, ended: bool) {
        self.with_ended = ended;
    }

    /// The kind of the provider, if stated.
    pub(crate) fn kind(&self) -> Option<ProviderKind> {
        self.facts.kind()
    }

    /// The day of the assessment.
    pub fn day(&self) -> Day {
        self.facts.day
    }

    /// Forgets the places noted so far.
    pub(crate) fn clear(&mut self) {
        self.trail.clear();
    }

    /// The places that decided the last answers, each once.
    pub(crate) fn decided(&self) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for place in self.places() {
            let same = |other: &&mut Place| {
                (other.side, &other.args) == (place.side, &place.args) && other.points_where(place)
            };
            match places.iter_mut().find(same) {
                // Several facts can be missing in the same place; what is said of one of them is said there.
                Some(other) => other.statement = other.statement.max(place.statement),
                None => places.push(place.clone()),
            }
        }
        places
    }

    /// The places that decided the last answers.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        self.trail.iter().map(|(_, place)| place)
    }

    /// Answers a rule.
    pub fn ask(&mut self, rule: &Rule) -> Truth {
        self.ask_in(rule, None)
    }

    /// Notes a place that decides an answer.
    pub fn note(&mut self, truth: Truth, place: Place) {
        self.trail.push((truth, place));
    }

    /// Notes a stated place with what is special about it.
    pub fn note_at(&mut self, truth: Truth, mut place: Place, args: Vec<(&'static str, Arg)>) {
        place.args = args;
        self.note(truth, place);
    }

    /// Whether the offer or the profile of its provider says that a fact comes later.
    pub fn comes_later(&self, fact: FactId) -> bool {
        self.facts.unstated(fact, None) == Statement::ComesLater
    }

    /// Calls `found` with every value of a fact: those of the offer, else those it inherits. Runs that have ended are left out,
    /// but for criteria of evaluation.
    pub fn values(&self, fact: FactId, found: &mut dyn FnMut(Place, &'a dyn Node)) {
        self.values_in(fact, None, found);
    }

    /// Calls `found` with every written text of the offer and of the profile.
    pub fn texts(&self, found: &mut dyn FnMut(&Written<'a>)) {
        self.facts.texts.get_or_init(|| self.facts.written()).iter().for_each(found);
    }

    /// What code works out of the facts: once for an assessment, however many criteria ask. It is known by its type.
    pub(crate) fn once<T: 'static>(&self, work_out: impl FnOnce(&mut Self) -> T) -> Rc<T> {
        let known = self.facts.worked_out.take();
        let found = known.iter().find_map(|one| Rc::clone(one).downcast::<T>().ok());
        self.facts.worked_out.set(known);
        found.unwrap_or_else(|| {
            let new = Rc::new(work_out(&mut Self::new(self.facts)));
            let mut known = self.facts.worked_out.take();
            known.push(Rc::<T>::clone(&new));
            self.facts.worked_out.set(known);
            new
        })
    }

    /// Answers code that reads texts, from memory the second time.
    fn read_texts(&mut self, run: fn(&mut Evidence<'_, '_>) -> Truth) -> Truth {
        // Functions that the compiler made one, because they do the same, give the same answer.
        let address = run as usize;
        let known = self.facts.of_texts.take();
        let found = known.iter().find(|one| one.address == address).map(|one| {
            self.trail.extend(one.noted.iter().cloned());
            one.answer
        });
        self.facts.of_texts.set(known);
        found.unwrap_or_else(|| {
            let start = self.trail.len();
            let answer = run(self);
            let noted = self.trail.get(start..).unwrap_or_default().to_vec();
            let mut known = self.facts.of_texts.take();
            known.push(OfTexts { address, answer, noted });
            self.facts.of_texts.set(known);
            answer
        })
    }

    /// Every reference of the legal basis, with the place that tells what is cited.
    pub(crate) fn references(&self) -> Rc<Vec<(Place, Reading)>> {
        self.once(|evidence| {
            let mut references = Vec::new();
            evidence.values(facts::LEGAL_BASIS, &mut |place, list| {
                let View::List(list) = list.view() else { return };
                for (index, item) in (0..).map_while(|index| list.item(index)).enumerate() {
                    let reading = reference(item);
                    let (indices, part) = (place.indices.and(index), Some(reading.part));
                    references.push((Place { indices, part, ..place.clone() }, reading));
                }
            });
            references
        })
    }

    fn values_in(&self, fact: FactId, scope: Option<&Scope<'_, 'a>>, found: &mut dyn FnMut(Place, &'a dyn Node)) {
        let mut inside = scope;
        while let Some(scope) = inside {
            if fact.is_within(scope.fact) {
                let path = |fact: FactId| scope.side.path(fact).unwrap_or_default();
                let rest = path(fact).strip_prefix(path(scope.fact)).unwrap_or_default();
                return walk(scope.node, rest, scope.indices, &mut |indices, node| {
                    found(Place::stated(fact, scope.side, indices), node);
                });
            }
            inside = scope.outer;
        }
        let mut tell = |(side, indices, node): &Stated<'a>| found(Place::stated(fact, *side, *indices), *node);
        if self.with_ended && fact.is_within(facts::RUNS) {
            self.facts.look_for(fact, true).iter().for_each(tell);
        } else {
            self.facts.stated(fact).iter().for_each(&mut tell);
        }
    }

    fn ask_in(&mut self, rule: &Rule, scope: Option<&Scope<'_, 'a>>) -> Truth {
        let start = self.trail.len();
        let answer = match rule {
            Rule::Always => Truth::True,
            Rule::Never => Truth::False,
            Rule::Fact(fact, test) => return self.test(*fact, None, *test, scope),
            Rule::Part(fact, part, test) => return self.test(*fact, Some(part), *test, scope),
            Rule::All(rules) => self.fold(rules.iter(), Truth::False, |this, rule| this.ask_in(rule, scope)),
            Rule::Any(rules) => self.fold(rules.iter(), Truth::True, |this, rule| this.ask_in(rule, scope)),
            Rule::Not(rule) => {
                let answer = self.ask_in(rule, scope).opposite();
                for (truth, _) in self.trail.iter_mut().skip(start) {
                    *truth = truth.opposite();
                }
                return answer;
            }
            Rule::Known(rule) => (self.ask_in(rule, scope) == Truth::True).into(),
            Rule::EveryItem(fact, rule) => self.items(*fact, rule, Truth::False, scope),
            Rule::AnyItem(fact, rule) => self.items(*fact, rule, Truth::True, scope),
            Rule::EveryRun(rule) => self.runs(rule, scope),
            // Reading all texts is what takes longest, and what a criterion is about and what it asks often need the same.
            Rule::Code(Code { run, reads: Reads::Texts, .. }) => self.read_texts(*run),
            Rule::Code(Code { run, .. }) => run(self),
        };
        // Only what speaks for the answer is evidence of it.
        let since = self.trail.get(start..).unwrap_or_default();
        if since.iter().any(|(truth, _)| *truth != answer) {
            let mut at = 0;
            self.trail.retain(|(truth, _)| {
                at += 1;
                at <= start || *truth == answer
            });
        }
        answer
    }

    /// Goes through rules, or items, until one settles the answer.
    fn fold<T>(
        &mut self,
        each: impl Iterator<Item = T>,
        settles: Truth,
        mut ask: impl FnMut(&mut Self, T) -> Truth,
    ) -> Truth {
        let mut answer = settles.opposite();
        for one in each {
            match ask(self, one) {
                truth if truth == settles => return settles,
                Truth::Unknown => answer = Truth::Unknown,
                _ => {}
            }
        }
        answer
    }

    /// Asks a rule of the items of a list.
    fn items(&mut self, fact: FactId, rule: &Rule, settles: Truth, outer: Option<&Scope<'_, 'a>>) -> Truth {
        let mut items: Vec<(Side, Indices, &'a dyn Node)> = Vec::new();
        self.values_in(fact, outer, &mut |place, node| match node.view() {
            View::List(list) => {
                let nodes = (0..).map_while(|index| list.item(index)).enumerate();
                items.extend(nodes.map(|(index, node)| (place.side, place.indices.and(index), node)));
            }
            _ => items.push((place.side, place.indices, node)),
        });
        if items.is_empty() {
            self.trail.push((Truth::Unknown, self.gap(fact, None, outer)));
            return Truth::Unknown;
        }
        self.fold(items.into_iter(), settles, |this, (side, indices, node)| {
            this.ask_in(rule, Some(&Scope { fact, side, node, indices, outer }))
        })
    }

    /// Asks a rule of the runs that have not ended, or of the offer as a whole.
    fn runs(&mut self, rule: &Rule, outer: Option<&Scope<'_, 'a>>) -> Truth {
        let runs: Vec<_> =
            if self.with_ended { self.facts.runs().collect() } else { self.facts.current_runs().collect() };
        if runs.is_empty() {
            return self.ask_in(rule, outer);
        }
        self.fold(runs.into_iter(), Truth::False, |this, (index, run)| {
            let indices = Indices::default().and(index);
            this.ask_in(rule, Some(&Scope { fact: facts::RUNS, side: Side::Offer, node: run, indices, outer }))
        })
    }

    /// Where a fact should have been stated.
    fn gap(&self, fact: FactId, part: Option<&'static str>, scope: Option<&Scope<'_, 'a>>) -> Place {
        let mut inside = scope;
        while let Some(scope) = inside {
            if fact.is_within(scope.fact) {
                let run = scope.indices.first().filter(|_| scope.fact.is_within(facts::RUNS));
                let statement = self.facts.unstated(fact, run);
                return Place { part, statement, ..Place::stated(fact, scope.side, scope.indices) };
            }
            inside = scope.outer;
        }
        let statement = self.facts.unstated(fact, None);
        // What only profiles state is missing there.
        let side = if fact.in_offer().is_some() { Side::Offer } else { Side::Provider };
        Place { part, statement, ..Place::stated(fact, side, Indices::default()) }
    }

    /// Tests the values of a fact, or of one field of it.
    fn test(&mut self, fact: FactId, part: Option<&'static str>, test: Test, scope: Option<&Scope<'_, 'a>>) -> Truth {
        // Most facts are stated nowhere.
        if scope.is_none() && !self.with_ended && self.facts.stated(fact).is_empty() {
            return self.untold(fact, part, test, None);
        }
        let mut trail = core::mem::take(&mut self.trail);
        let start = trail.len();
        let mut tally = Tally::new(test);
        self.values_in(fact, scope, &mut |place, node| {
            let Some(name) = part else {
                tally.count(node);
                return trail.push((Truth::Unknown, place));
            };
            let mut count = |indices: Indices, record: &'a dyn Node| {
                if let Some(value) = field(record, name) {
                    tally.count(value);
                    trail.push((Truth::Unknown, Place { part, ..Place::stated(place.fact, place.side, indices) }));
                }
            };
            match node.view() {
                View::List(list) => (0..)
                    .map_while(|index| list.item(index))
                    .enumerate()
                    .for_each(|(index, item)| count(place.indices.and(index), item)),
                _ => count(place.indices, node),
            }
        });
        self.trail = trail;
        if self.trail.len() == start {
            return self.untold(fact, part, test, scope);
        }
        let truth = tally.truth();
        self.trail.iter_mut().skip(start).for_each(|(known, _)| *known = truth);
        truth
    }

    /// The answer of a test of which nothing is stated.
    fn untold(&mut self, fact: FactId, part: Option<&'static str>, test: Test, scope: Option<&Scope<'_, 'a>>) -> Truth {
        match test {
            Test::NotSaidToBe(_) => Truth::True,
            Test::SaidToBe(_) => Truth::False,
            _ => {
                let gap = self.gap(fact, part, scope);
                self.trail.push((Truth::Unknown, gap));
                Truth::Unknown
            }
        }
    }
}

/// The result of a test so far, value by value.
struct Tally {
    test: Test,
    /// One of the words was there.
    any: bool,
    /// Another word was there.
    other: bool,
    /// Which of the words were there, by position.
    found: u64,
    /// The least that is known of the numbers.
    numbers: Truth,
}

impl Tally {
    const fn new(test: Test) -> Self {
        Self { test, any: false, other: false, found: 0, numbers: Truth::True }
    }

    fn count(&mut self, node: &dyn Node) {
        let words = match self.test {
            Test::Stated => return,
            Test::Yes => &["true"],
            Test::No => &["false"],
            Test::Is(words)
            | Test::SaidToBe(words)
            | Test::NotSaidToBe(words)
            | Test::HasAll(words)
            | Test::Only(words) => words,
            Test::AtLeast(least) => return self.numbers = self.numbers.min(at_least(node, least)),
            Test::AtMost(most) => return self.numbers = self.numbers.min(at_most(node, most)),
            Test::StartsBelow(limit) => return self.numbers = self.numbers.min(starts_below(node, limit)),
        };
        each_word(node, &mut |word| match words.iter().position(|known| *known == word) {
            Some(at) => (self.any, self.found) = (true, self.found | 1 << at),
            None => self.other = true,
        });
    }

    fn truth(&self) -> Truth {
        match self.test {
            Test::Stated => Truth::True,
            Test::Yes | Test::No | Test::Is(_) | Test::SaidToBe(_) => self.any.into(),
            Test::NotSaidToBe(_) => (!self.any).into(),
            Test::HasAll(words) => (self.found.count_ones() as usize == words.len()).into(),
            Test::Only(_) => (!self.other).into(),
            Test::AtLeast(_) | Test::AtMost(_) | Test::StartsBelow(_) => self.numbers,
        }
    }
}

/// A written text.
pub struct Written<'a> {
    way: Way,
    /// Its language, if that is said.
    pub language: Option<&'a str>,
    /// The text.
    pub text: &'a str,
}

impl Written<'_> {
    /// Where it stands. Worked out when it is asked for, since most texts are looked at and left.
    pub fn place(&self) -> Place {
        self.way.place()
    }
}

/// The way to a value, while a document is walked.
#[derive(Clone, Copy)]
struct Way {
    side: Side,
    /// Positions of the fields down to the fact.
    path: [u8; Self::MOST],
    depth: u8,
    indices: Indices,
    part: Option<&'static str>,
}

impl Way {
    /// Groups within each other; the model has four at most.
    const MOST: usize = 6;

    fn path(&self) -> &[u8] {
        self.path.get(..usize::from(self.depth)).unwrap_or_default()
    }

    /// The place of a written text.
    fn place(&self) -> Place {
        let fact = FactId::all().find(|fact| self.side.path(*fact) == Some(self.path()));
        // Every way through groups is that of a fact.
        Place { part: self.part, ..Place::stated(fact.unwrap_or(facts::TITLE), self.side, self.indices) }
    }

    /// Goes through everything below a value. `facts`: its fields are facts of their own.
    fn follow<'a>(&self, node: &'a dyn Node, facts: bool, skip: &dyn Fn(&Self) -> bool, texts: &mut Vec<Written<'a>>) {
        match node.view() {
            View::Texts(several) => texts.extend(several.iter().map(|(language, text)| Written {
                way: *self,
                language: Some(language.as_str()),
                text,
            })),
            View::Text(text) => texts.push(Written { way: *self, language: None, text }),
            View::List(list) => {
                for (index, item) in (0..).map_while(|index| list.item(index)).enumerate() {
                    let inside = Self { indices: self.indices.and(index), ..*self };
                    if !skip(&inside) {
                        inside.follow(item, facts, skip, texts);
                    }
                }
            }
            View::Record(record) => {
                let shape = record.record_shape();
                let facts = facts && shape.holds_facts;
                record.each_stated(&mut |index, value| {
                    let mut inside = *self;
                    match inside.path.get_mut(usize::from(self.depth)) {
                        Some(slot) if facts => {
                            *slot = u8::try_from(index).unwrap_or(u8::MAX);
                            inside.depth += 1;
                        }
                        // One level is named; deeper ones are found from there.
                        _ => inside.part = self.part.or_else(|| shape.fields.get(index).map(|field| field.name)),
                    }
                    inside.follow(value, facts, skip, texts);
                });
            }
            View::Choice(_, Some(carried)) => self.follow(carried, facts, skip, texts),
            View::Choice(_, None) | View::Word(_) | View::Whole(_) | View::Flag(_) => {}
        }
    }
}

/// A field of a record, by its name.
pub(crate) fn field<'a>(node: &'a dyn Node, name: &str) -> Option<&'a dyn Node> {
    let View::Record(record) = node.view() else { return None };
    let at = record.record_shape().fields.iter().position(|field| field.name == name)?;
    record.field(at)
}

/// What a field says with yes or no.
pub(crate) fn flag(node: &dyn Node, name: &str) -> Option<bool> {
    match field(node, name).map(Node::view) {
        Some(View::Flag(flag)) => Some(flag),
        _ => None,
    }
}

/// What is written in a field; empty when nothing is.
pub(crate) fn text<'a>(node: &'a dyn Node, name: &str) -> &'a str {
    match field(node, name).map(Node::view) {
        Some(View::Text(text)) => text,
        _ => "",
    }
}

/// Calls `found` with every word of a value: a word, the tag of a form, a flag, a code; or those of a list of them.
fn each_word(node: &dyn Node, found: &mut dyn FnMut(&str)) {
    match node.view() {
        View::List(list) => (0..).map_while(|index| list.item(index)).for_each(|item| each_word(item, found)),
        View::Word(word) | View::Choice(word, _) => found(word),
        View::Text(text) => found(text),
        View::Flag(flag) => found(if flag { "true" } else { "false" }),
        View::Record(_) | View::Texts(_) | View::Whole(_) => {}
    }
}

/// The smallest and the largest number a value can mean. `None` for one of them: it is open.
pub(crate) fn bounds(node: &dyn Node) -> (Option<u32>, Option<u32>) {
    let whole = |node: Option<&dyn Node>| match node.map(Node::view) {
        Some(View::Whole(number)) => Some(number),
        _ => None,
    };
    match node.view() {
        View::Whole(number) => (Some(number), Some(number)),
        View::Choice("exactly" | "nok", number) => (whole(number), whole(number)),
        View::Choice("between" | "nokBetween", Some(range)) => (whole(field(range, "from")), whole(field(range, "to"))),
        View::Choice("atLeast", number) => (whole(number), None),
        View::Choice("atMost", number) => (None, whole(number)),
        View::Choice("free", _) => (Some(0), Some(0)),
        _ => (None, None),
    }
}

fn at_least(node: &dyn Node, least: u32) -> Truth {
    match bounds(node) {
        (Some(smallest), _) if smallest >= least => Truth::True,
        (_, Some(largest)) if largest < least => Truth::False,
        _ => Truth::Unknown,
    }
}

fn starts_below(node: &dyn Node, limit: u32) -> Truth {
    match bounds(node) {
        (Some(smallest), _) => (smallest < limit).into(),
        (_, Some(largest)) if largest < limit => Truth::True,
        _ => Truth::Unknown,
    }
}

fn at_most(node: &dyn Node, most: u32) -> Truth {
    match bounds(node) {
        (_, Some(largest)) if largest <= most => Truth::True,
        (Some(smallest), _) if smallest > most => Truth::False,
        _ => Truth::Unknown,
    }
}
