//! Why a filter is asked of nobody: a text that cannot be read, or something in it that has no meaning here (S-8).

use clavero_rules::segments::{Fault, Flaw, Misread, Problem};

use crate::{Error, error::FieldError};

macro_rules! codes {
    ($name:ident($what:ident: $of:ty) $($case:pat => $code:literal,)*) => {
        pub(super) const fn $name($what: $of) -> &'static str {
            match $what {
                $($case => $code,)*
            }
        }
    };
}

codes! {
    problem(it: Problem)
    Problem::TooLong => "filter-too-long",
    Problem::TooDeep => "filter-too-deep",
    Problem::TooManyConditions => "filter-too-many-conditions",
    Problem::TooManyItems => "filter-too-many-items",
    Problem::StrangeCharacter => "filter-strange-character",
    Problem::UnclosedText => "filter-unclosed-text",
    Problem::StrangeEscape => "filter-strange-escape",
    Problem::StrangeNumber => "filter-strange-number",
    Problem::StrangeId => "filter-strange-id",
    Problem::ConditionExpected => "filter-condition-expected",
    Problem::UnknownField => "filter-unknown-field",
    Problem::OperatorExpected => "filter-operator-expected",
    Problem::WrongOperator => "filter-wrong-operator",
    Problem::OneOfExpected => "filter-one-of-expected",
    Problem::NumberExpected => "filter-number-expected",
    Problem::NumberOutOfRange => "filter-number-out-of-range",
    Problem::TextExpected => "filter-text-expected",
    Problem::EmptyText => "filter-empty-text",
    Problem::DateExpected => "filter-date-expected",
    Problem::PeriodExpected => "filter-period-expected",
    Problem::LanguageExpected => "filter-language-expected",
    Problem::NameExpected => "filter-name-expected",
    Problem::UnknownName => "filter-unknown-name",
    Problem::AmbiguousName => "filter-ambiguous-name",
    Problem::JoinExpected => "filter-join-expected",
}

codes! {
    flaw(it: Flaw)
    Flaw::TooDeep => "filter-has-too-many-levels",
    Flaw::TooManyConditions => "filter-has-too-many-conditions",
    Flaw::TooManyItems => "filter-has-too-many-items",
    Flaw::TooLong => "filter-is-too-long",
    Flaw::EmptyJoin => "filter-joins-nothing",
    Flaw::EmptyList => "filter-lists-nothing",
    Flaw::WrongOperator => "filter-asks-wrongly",
    Flaw::WrongValue => "filter-compares-wrongly",
    Flaw::NotInThisScope => "filter-not-in-this-scope",
    Flaw::Missing(_) => "filter-of-something-missing",
    Flaw::SegmentOfAnotherScope(_) => "filter-of-another-scope",
    Flaw::SegmentInACircle(_) => "filter-in-a-circle",
    Flaw::SegmentTooDeep(_) => "filter-of-segments-too-deep",
}

/// What is wrong with a text, with the character at which it is.
pub(super) fn misread(text: &str, why: &Misread) -> Error {
    let before = text.get(..why.at).map_or(0, |it| it.chars().count());
    Error::Invalid(vec![FieldError {
        field: "filter".to_owned(),
        code: problem(why.problem),
        limit: i64::try_from(before + 1).unwrap_or_default(),
    }])
}

/// What is wrong with a filter, with the condition in which it is, counted from one; 0 if it is the whole.
pub(super) fn faulty(faults: &[Fault]) -> Error {
    let fault = |it: &Fault| FieldError {
        field: "filter".to_owned(),
        code: flaw(it.flaw),
        limit: it
            .condition
            .map_or(0, |n| i64::try_from(n + 1).unwrap_or_default()),
    };
    Error::Invalid(faults.iter().map(fault).collect())
}

/// The stored form of a segment means nothing any more.
pub(super) fn unread() -> Error {
    Error::field("filter", "filter-unread")
}
