//! Why a text could not be read as a filter: where, what stood there, and what would have fitted.

use super::Thing;
use crate::named::named;

named! {
    /// What is wrong with a text. The name is permanent; the wording is the product's, in every language.
    #[derive(PartialOrd, Ord)]
    pub enum Problem {
        /// More than 8 KiB (S-6).
        TooLong = "too_long",
        /// More than 6 levels (S-6).
        TooDeep = "too_deep",
        /// More than 64 conditions (S-6).
        TooManyConditions = "too_many_conditions",
        /// More than 1000 items in lists (S-6).
        TooManyItems = "too_many_items",
        /// A character that means nothing outside quotes, or one that no text can hold.
        StrangeCharacter = "strange_character",
        /// A quotation mark that is never closed.
        UnclosedText = "unclosed_text",
        /// After `\` only `"` and `\` have a meaning.
        StrangeEscape = "strange_escape",
        /// It begins like a number, and is neither a number nor a date nor a stretch of time.
        StrangeNumber = "strange_number",
        /// It begins like an id and is none.
        StrangeId = "strange_id",
        /// Here a condition begins.
        ConditionExpected = "condition_expected",
        /// Nothing is known by this word.
        UnknownField = "unknown_field",
        /// Here the field is asked something.
        OperatorExpected = "operator_expected",
        /// This field cannot be asked that; the choices are what it can.
        WrongOperator = "wrong_operator",
        /// Here one of the choices stands.
        OneOfExpected = "one_of_expected",
        /// Here a number stands.
        NumberExpected = "number_expected",
        /// The number is too large for what it counts.
        NumberOutOfRange = "number_out_of_range",
        /// Here a text in quotes stands.
        TextExpected = "text_expected",
        /// A text of nothing but spaces fits everybody.
        EmptyText = "empty_text",
        /// Here a date stands: `2026-10-01`.
        DateExpected = "date_expected",
        /// Here a stretch of time stands: `30d`.
        PeriodExpected = "period_expected",
        /// Here a language stands: `pt-BR`.
        LanguageExpected = "language_expected",
        /// Here a name in quotes stands, or an id.
        NameExpected = "name_expected",
        /// Nothing here has this name.
        UnknownName = "unknown_name",
        /// Several have this name; the id tells them apart.
        AmbiguousName = "ambiguous_name",
        /// The filter could end here, or go on with "and" or "or".
        JoinExpected = "join_expected",
    }
}

/// A text that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} at byte {at}: {found:?}", problem.id())]
pub struct Misread {
    /// What is wrong.
    pub problem: Problem,
    /// At which byte of the text.
    pub at: usize,
    /// What stands there, shortened; empty at the end.
    pub found: String,
    /// What would have fitted, where that can be listed.
    pub choices: Vec<&'static str>,
    /// What the name was looked for among.
    pub thing: Option<Thing>,
}

/// How many characters of the text an error shows.
const SHOWN: usize = 40;

impl Misread {
    /// This problem with what stands between two places of the text.
    pub(super) fn new(problem: Problem, text: &str, at: usize, end: usize) -> Self {
        let found = text.get(at..end).unwrap_or_default();
        Self {
            problem,
            at,
            found: found.chars().take(SHOWN).collect(),
            choices: Vec::new(),
            thing: None,
        }
    }

    /// With what would have fitted.
    pub(super) fn among(mut self, choices: &[&'static str]) -> Self {
        self.choices = choices.to_vec();
        self
    }

    /// With what the name was looked for among.
    pub(super) fn of(mut self, thing: Thing) -> Self {
        self.thing = Some(thing);
        self
    }
}
