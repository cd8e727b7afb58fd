//! Conditions over facts, as data.

use crate::assess::{Evidence, Truth};
use crate::fact::FactId;
use core::fmt;

/// A condition. It is true, false, or unknown when the facts that would tell are not stated.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Always true.
    Always,
    /// Never true.
    Never,
    /// A test of a fact: of all its values, wherever in the document they stand.
    Fact(FactId, Test),
    /// A test of one field of a fact that is a record, such as `need` of `access.referral`.
    Part(FactId, &'static str, Test),
    /// All of them.
    All(&'static [Self]),
    /// At least one of them.
    Any(&'static [Self]),
    /// The opposite.
    Not(&'static Self),
    /// Whether it is known to be true: false also when it is unknown. For what a reader would be told.
    Known(&'static Self),
    /// Every item of a list. Facts and parts inside are those of the item.
    EveryItem(FactId, &'static Self),
    /// At least one item of a list.
    AnyItem(FactId, &'static Self),
    /// Every run that has not ended (for criteria of evaluation: every run); the offer as a whole when it has none. Facts inside are those of the run, and
    /// those of the offer.
    EveryRun(&'static Self),
    /// A condition that needs code.
    Code(Code),
}

/// A test of the values of a fact. A fact that is not stated gives unknown, unless the test is about that.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// Something is stated.
    Stated,
    /// `true` is stated.
    Yes,
    /// `false` is stated.
    No,
    /// One of these words, or forms, is stated.
    Is(&'static [&'static str]),
    /// All of these words are stated.
    HasAll(&'static [&'static str]),
    /// No other words than these are stated.
    Only(&'static [&'static str]),
    /// One of these words is stated. False also when nothing is: for what a reader would be told.
    SaidToBe(&'static [&'static str]),
    /// None of these words is stated. True also when nothing is: for what a reader takes for granted.
    NotSaidToBe(&'static [&'static str]),
    /// A number, or a range of numbers, of at least this.
    AtLeast(u32),
    /// A number, or a range of numbers, of at most this.
    AtMost(u32),
    /// A number below this, or a range of numbers that begins below it.
    StartsBelow(u32),
}

/// A condition that data cannot say.
#[derive(Clone, Copy)]
pub struct Code {
    /// Answers, and notes the places that decided.
    pub run: fn(&mut Evidence<'_, '_>) -> Truth,
    /// The facts it looks at. A test changes every other fact and sees that the answer stays.
    pub reads: Reads,
    /// Whether it can answer that it does not know.
    pub can_be_unknown: bool,
}

/// The facts that code looks at.
#[derive(Clone, Copy, Debug)]
pub enum Reads {
    /// These.
    Facts(&'static [FactId]),
    /// Every fact that holds written text.
    Texts,
}

impl fmt::Debug for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Where the function lies in memory says nothing.
        formatter.debug_tuple("Code").field(&self.reads).finish()
    }
}

impl Rule {
    /// Shows this rule, and every rule inside it from the outermost in.
    pub fn visit(&self, show: &mut dyn FnMut(&Self)) {
        show(self);
        match self {
            Self::All(rules) | Self::Any(rules) => rules.iter().for_each(|rule| rule.visit(show)),
            Self::Not(rule)
            | Self::Known(rule)
            | Self::EveryRun(rule)
            | Self::EveryItem(_, rule)
            | Self::AnyItem(_, rule) => rule.visit(show),
            Self::Always | Self::Never | Self::Fact(..) | Self::Part(..) | Self::Code(_) => {}
        }
    }

    /// Whether it can be unknown.
    pub(crate) fn can_be_unknown(&self) -> bool {
        match self {
            Self::Always | Self::Never | Self::Known(_) => false,
            Self::Fact(_, test) | Self::Part(_, _, test) => !matches!(test, Test::SaidToBe(_) | Test::NotSaidToBe(_)),
            Self::All(rules) | Self::Any(rules) => rules.iter().any(Self::can_be_unknown),
            Self::Not(rule) | Self::EveryRun(rule) => rule.can_be_unknown(),
            Self::EveryItem(..) | Self::AnyItem(..) => true,
            Self::Code(code) => code.can_be_unknown,
        }
    }

    /// Adds the facts it looks at.
    pub(crate) fn reads(&self, reads: &mut Vec<FactId>) {
        match self {
            Self::Always | Self::Never => {}
            Self::Fact(fact, _) | Self::Part(fact, ..) => reads.push(*fact),
            Self::All(rules) | Self::Any(rules) => rules.iter().for_each(|rule| rule.reads(reads)),
            Self::Not(rule) | Self::Known(rule) => rule.reads(reads),
            Self::EveryItem(fact, rule) | Self::AnyItem(fact, rule) => {
                reads.push(*fact);
                rule.reads(reads);
            }
            Self::EveryRun(rule) => {
                // Which runs have ended.
                let standing =
                    [crate::facts::RUNS_STANDING, crate::facts::RUNS_DATES, crate::facts::RUNS_SESSIONS_DATE];
                // Another run is another answer, whatever it states.
                reads.extend(standing.into_iter().chain([crate::facts::RUNS_ID]));
                rule.reads(reads);
            }
            Self::Code(Code { reads: Reads::Facts(facts), .. }) => reads.extend(*facts),
            Self::Code(Code { reads: Reads::Texts, .. }) => reads.extend(FactId::texts()),
        }
    }
}
