//! What can be wrong with the shape of a document, as typed values. Wording is `mestring-i18n`'s.

use crate::shape::RecordShape;
use core::fmt;
use serde::de::Error;

/// What a document has to hold at a place.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect {
    /// A text.
    Text,
    /// A whole number from `min` to `max`.
    Whole {
        /// Smallest allowed value.
        min: u32,
        /// Largest allowed value.
        max: u32,
    },
    /// `true` or `false`.
    Flag,
    /// A list.
    List,
    /// An object with one text per language.
    Texts,
    /// One word, or one form, of a closed list.
    OneOf(&'static [&'static str]),
    /// An object with these fields.
    Field(&'static RecordShape),
    /// A text of at most this many characters.
    TextOfAtMost(usize),
    /// A list of at most this many items.
    ItemsAtMost(usize),
    /// A list in which nothing occurs twice.
    DistinctItems,
    /// At least one field.
    SomethingStated,
    /// A range whose first number is smaller than its last.
    RisingRange,
    /// Nine digits with a valid check digit.
    OrganisationNumber,
    /// Four digits that begin with a county number.
    MunicipalityNumber,
    /// A language tag such as `nb`, `nn`, `en`, `se`.
    LanguageTag,
    /// A date, `2026-11-21`.
    Date,
    /// A date that may lack its day or year: `2026-11-21`, `2026-11`, `2026`, `--11-21`, `--11`.
    PartialDate,
    /// A time of day, `09:30`.
    TimeOfDay,
    /// An address that begins with `https://` or `http://`.
    Url,
    /// A mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A short name of lower-case letters, digits and hyphens.
    Slug,
    /// 64 hexadecimal digits.
    Fingerprint,
    /// A text of at most 2 000 characters with no identity number in it.
    Note,
    /// PMID: the number of a publication.
    Pmid,
    /// A digital object identifier.
    Doi,
    /// The name of a fact.
    Fact,
    /// The format of this kind of document.
    Format(&'static str),
    /// Valid JSON: what the grammar asks for here.
    Json(&'static str),
}

impl Expect {
    /// The stable word for this kind of expectation, the same in every language.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole { .. } => "whole",
            Self::Flag => "flag",
            Self::List => "list",
            Self::Texts => "texts",
            Self::OneOf(_) => "one-of",
            Self::Field(_) => "field",
            Self::TextOfAtMost(_) => "text-of-at-most",
            Self::ItemsAtMost(_) => "items-at-most",
            Self::DistinctItems => "distinct-items",
            Self::SomethingStated => "something-stated",
            Self::RisingRange => "rising-range",
            Self::OrganisationNumber => "organisation-number",
            Self::MunicipalityNumber => "municipality-number",
            Self::LanguageTag => "language-tag",
            Self::Date => "date",
            Self::PartialDate => "partial-date",
            Self::TimeOfDay => "time-of-day",
            Self::Url => "url",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Slug => "slug",
            Self::Fingerprint => "fingerprint",
            Self::Note => "note",
            Self::Pmid => "pmid",
            Self::Doi => "doi",
            Self::Fact => "fact",
            Self::Format(_) => "format",
            Self::Json(_) => "json",
        }
    }

    /// Every word [`Expect::code`] can give, for those who write texts.
    pub const CODES: &'static [&'static str] = &[
        "text",
        "whole",
        "flag",
        "list",
        "texts",
        "one-of",
        "field",
        "text-of-at-most",
        "items-at-most",
        "distinct-items",
        "something-stated",
        "rising-range",
        "organisation-number",
        "municipality-number",
        "language-tag",
        "date",
        "partial-date",
        "time-of-day",
        "url",
        "email",
        "phone",
        "slug",
        "fingerprint",
        "note",
        "pmid",
        "doi",
        "fact",
        "format",
        "json",
    ];

    /// A serde error that says only this. The value itself is left out: errors never repeat what was read.
    pub(crate) fn error<E: Error>(&self) -> E {
        E::custom(format_args!("invalid value: value, expected {}", self.code()))
    }
}

/// What stood where something else was expected. Never what it said: errors repeat nothing that was written.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Whole,
    /// A negative number.
    NegativeNumber,
    /// A number with a fraction or an exponent.
    Decimal,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Record,
    /// The name of a field.
    FieldName,
    /// This version of the format.
    Version(u32),
    /// This many bytes.
    Bytes(usize),
}

impl Found {
    /// The stable word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Null => "null",
            Self::Flag => "flag",
            Self::Whole => "whole-number",
            Self::NegativeNumber => "negative-number",
            Self::Decimal => "decimal-number",
            Self::Text => "text",
            Self::List => "list",
            Self::Record => "record",
            Self::FieldName => "field-name",
            Self::Version(_) => "version",
            Self::Bytes(_) => "bytes",
        }
    }

    /// Every word [`Found::code`] can give, for those who write texts.
    pub const CODES: &'static [&'static str] = &[
        "nothing",
        "null",
        "flag",
        "whole-number",
        "negative-number",
        "decimal-number",
        "text",
        "list",
        "record",
        "field-name",
        "version",
        "bytes",
    ];
}

/// What is wrong.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// It is not JSON here.
    NotJson,
    /// The document is larger than any offer is.
    TooLarge,
    /// Lists and objects lie too deep in each other.
    TooDeep,
    /// A text or a list is too long.
    TooLong,
    /// The document is in a newer format than this library knows.
    NewerFormat,
    /// The document is of another kind.
    OtherDocument,
    /// A field that does not exist here.
    UnknownField,
    /// A field that stands twice.
    DuplicateField,
    /// A required field is missing.
    MissingField,
    /// `null`: what is not known is left out.
    Null,
    /// Empty: what is not known is left out.
    Empty,
    /// Another kind of value is expected.
    WrongType,
    /// Not one of the words that can stand here.
    UnknownWord,
    /// Right kind of value, but not valid.
    InvalidValue,
    /// A number outside its bounds.
    OutOfRange,
    /// A range whose first number is not smaller than its last.
    ReversedRange,
    /// A value that occurs twice in a list of different values.
    RepeatedItem,
    /// A fact that is listed as not stated, and stated.
    StatedAndUnstated,
    /// A fact listed as not stated in a place where it does not belong.
    FactNotHere,
}

impl ProblemKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::NotJson,
        Self::TooLarge,
        Self::TooDeep,
        Self::TooLong,
        Self::NewerFormat,
        Self::OtherDocument,
        Self::UnknownField,
        Self::DuplicateField,
        Self::MissingField,
        Self::Null,
        Self::Empty,
        Self::WrongType,
        Self::UnknownWord,
        Self::InvalidValue,
        Self::OutOfRange,
        Self::ReversedRange,
        Self::RepeatedItem,
        Self::StatedAndUnstated,
        Self::FactNotHere,
    ];

    /// The stable code, the same in every language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not-json",
            Self::TooLarge => "too-large",
            Self::TooDeep => "too-deep",
            Self::TooLong => "too-long",
            Self::NewerFormat => "newer-format",
            Self::OtherDocument => "other-document",
            Self::UnknownField => "unknown-field",
            Self::DuplicateField => "duplicate-field",
            Self::MissingField => "missing-field",
            Self::Null => "null",
            Self::Empty => "empty",
            Self::WrongType => "wrong-type",
            Self::UnknownWord => "unknown-word",
            Self::InvalidValue => "invalid-value",
            Self::OutOfRange => "out-of-range",
            Self::ReversedRange => "reversed-range",
            Self::RepeatedItem => "repeated-item",
            Self::StatedAndUnstated => "stated-and-unstated",
            Self::FactNotHere => "fact-not-here",
        }
    }
}

/// Where something stands in the text that was read. Lines and columns begin at 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Characters it takes on that line, at least 1.
    pub length: u32,
}

/// One thing that is wrong with the shape of a document.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// JSON Pointer to the value, or to where it should have been.
    pub pointer: String,
    /// Where it stands in the text.
    pub place: Place,
    /// What should have stood there.
    pub expected: Option<Expect>,
    /// What stood there.
    pub found: Found,
    /// What was probably meant.
    pub suggestion: Option<String>,
    /// The fact it is about, when a list of unstated facts is wrong.
    pub fact: Option<crate::fact::FactId>,
    /// Where it stood first: the first of two fields, the place that states the fact.
    pub first: Option<Place>,
}

impl Problem {
    /// Something wrong in a place.
    pub fn new(kind: ProblemKind, pointer: String, place: Place, found: Found) -> Self {
        Self { kind, pointer, place, expected: None, found, suggestion: None, fact: None, first: None }
    }
}

/// Everything that is wrong with the shape of a document, in the order of the text.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems {
    /// The problems, at least one.
    pub list: Vec<Problem>,
    /// Whether there are more than are told.
    pub more: bool,
}

impl Problems {
    /// These, but for those beyond [`MAX_PROBLEMS`](crate::read::MAX_PROBLEMS).
    pub fn new(mut list: Vec<Problem>) -> Self {
        let more = list.len() > crate::read::MAX_PROBLEMS;
        list.truncate(crate::read::MAX_PROBLEMS);
        Self { list, more }
    }
}

impl fmt::Display for Problems {
    /// Codes and places, for logs. For people, use `mestring-i18n`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.list.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            let Place { line, column, .. } = problem.place;
            write!(formatter, "{separator}{} at {line}:{column} {}", problem.kind.code(), problem.pointer)?;
        }
        if self.more { formatter.write_str(", and more") } else { Ok(()) }
    }
}

impl core::error::Error for Problems {}
