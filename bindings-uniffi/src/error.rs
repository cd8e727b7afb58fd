//! Why there is no answer.

use crate::give::{Give, mirror};
use core::fmt;
use mestring::problem::Problems;
use mestring::value::InvalidValue;
use mestring_schemas::answer::{
    ExpectedAnswer, ProblemAnswer, ProblemTextAnswer, ReadFailure, expected, failure_in_words,
};
use std::collections::HashMap;

/// Why there is no answer. It repeats nothing that was written in a document.
#[derive(Clone, Debug, PartialEq, uniffi::Error)]
pub enum MestringError {
    /// A document cannot be read.
    Unreadable {
        /// Stable word: `structure`.
        code: String,
        /// What is wrong with it, in its order.
        problems: Vec<Problem>,
        /// Whether there are more than are told.
        more: bool,
    },
    /// What is asked for cannot be given.
    Refused {
        /// Stable word for why, such as `unknown-criterion`, `unknown-door` or `other-offer`.
        code: String,
        /// The names that nothing has.
        unknown: Vec<String>,
        /// Names that were probably meant.
        near: Vec<String>,
    },
    /// A value of a request is not valid.
    InvalidValue {
        /// Stable word: `invalid-value`.
        code: String,
        /// JSON Pointer to the value, as it would stand in a request that is a document.
        pointer: String,
        /// What it has to be.
        expected: Box<Expected>,
    },
}

impl MestringError {
    /// What is asked for cannot be given, for the reason that the word says.
    pub(crate) fn refused(code: &str, unknown: Vec<String>) -> Self {
        Self::Refused { code: code.to_owned(), unknown, near: Vec::new() }
    }

    /// A value of a request is not valid.
    pub(crate) fn invalid(pointer: impl Into<String>, invalid: &InvalidValue) -> Self {
        Self::InvalidValue {
            code: "invalid-value".to_owned(),
            pointer: pointer.into(),
            expected: Box::new(expected(&invalid.expected).give()),
        }
    }
}

impl Give<MestringError> for ReadFailure {
    fn give(self) -> MestringError {
        // `message` is for those who could not read a file.
        let Self { code, problems, more, unknown, near, message: _ } = self;
        if problems.is_empty() {
            MestringError::Refused { code: code.give(), unknown, near: near.give() }
        } else {
            MestringError::Unreadable { code: code.give(), problems: problems.give(), more }
        }
    }
}

impl From<Problems> for MestringError {
    fn from(problems: Problems) -> Self {
        failure_in_words(&problems).give()
    }
}

impl fmt::Display for MestringError {
    /// Codes and places, for logs.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { code, problems, more } => {
                write!(formatter, "{code}")?;
                for Problem { code, line, column, pointer, .. } in problems {
                    write!(formatter, ", {code} at {line}:{column} {pointer}")?;
                }
                if *more { formatter.write_str(", and more") } else { Ok(()) }
            }
            Self::Refused { code, .. } => formatter.write_str(code),
            Self::InvalidValue { code, pointer, expected } => {
                write!(formatter, "{code} at {pointer}, expected {}", expected.code)
            }
        }
    }
}

impl std::error::Error for MestringError {}

mirror! {
    /// One structural problem. Texts are there when a language was asked for.
    Problem from ProblemAnswer {
        /// What is wrong.
        code: String,
        /// JSON Pointer to the value, or to where it should have been.
        pointer: String,
        /// Line, from 1.
        line: u32,
        /// Column in characters, from 1.
        column: u32,
        /// Characters on that line.
        length: u32,
        /// What should have stood there.
        expected: Option<Expected>,
        /// What kind of thing stood there.
        found: String,
        /// What was probably meant.
        suggestion: Option<String>,
        /// The fact it is about.
        fact: Option<String>,
        /// Line where it stood first.
        first_line: Option<u32>,
        /// What is wrong, in words.
        message: Option<String>,
        /// What to do, in words.
        remedy: Option<String>,
        /// The same in words by language, from `read`, which is not told which one its reader has.
        texts: HashMap<String, ProblemText>,
    }

    /// A problem in the words of one language.
    ProblemText from ProblemTextAnswer {
        /// What is wrong.
        message: String,
        /// What to do.
        remedy: String,
        /// What was probably meant.
        suggestion: Option<String>,
    }

    /// What should have stood in a place.
    Expected from ExpectedAnswer {
        /// What is expected.
        code: String,
        /// Smallest number.
        min: Option<u32>,
        /// Largest number, or most characters or items.
        max: Option<u32>,
        /// The words, forms or fields that can stand there.
        one_of: Vec<String>,
        /// The format, or what the JSON grammar asks for.
        what: Option<String>,
    }
}
