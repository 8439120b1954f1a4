//! Segments: the one language in which people of a product or an area are picked out (section 4 and 5; MA-10, MA-19 to
//! MA-22).
//!
//! A text is read into a [`Filter`], checked into a [`Sound`] one, and asked at a moment as [`Resolved`]. The judge
//! answers for one person; the store asks the same of everybody, and must never answer otherwise (S-5).

mod ast;
mod builtin;
mod check;
mod explain;
mod fields;
mod judge;
mod lexer;
mod misread;
mod names;
mod ops;
mod parse;
mod person;
mod print;
mod resolve;
mod search;
mod tree;
mod values;

pub use ast::{Filter, Leaf, PageDeed, ProductDeed, Scope, Test, VERSION, Which};
pub use builtin::{Band, Builtin};
pub use check::{Fault, Flaw, Library, Saved, Sound, check, must_fit};
pub use explain::{Explanation, Found, Step, explain};
pub use fields::{
    ACCESS_TYPES, Facet, Field, Kind, LEVELS, Measure, PLUS, Place, QUIZ_STATES, ROLES, SOURCES,
    STATUSES,
};
pub use judge::{Answer, answer, judge, matches};
pub use misread::{Misread, Problem};
pub use names::{Names, Reference, Thing};
pub use ops::{Arity, Op};
pub use parse::parse;
pub use person::{PageFacts, Person, QuizFacts};
pub use print::{print, print_leaf};
pub use resolve::{
    Asked, Folding, Match, Posed, Question, Range, Resolved, Subject, pose, resolve,
};
pub use search::{INSIDE_MIN, SEARCH_MIN, Search, WORDS_MAX, Word, is_short};
pub use tree::Tree;
pub use values::{Period, Unit, Value, When, hundredths, language_tag};

/// How many levels of joins a filter has at most (S-6).
pub const DEPTH_MAX: usize = 6;
/// How many conditions a filter has at most (S-6).
pub const CONDITIONS_MAX: usize = 64;
/// How many conditions a filter has at most, those of the segments inside it included.
pub const CONDITIONS_INSIDE_MAX: usize = 256;
/// How many items all lists of a filter have at most (S-6).
pub const ITEMS_MAX: usize = 1_000;
/// How many bytes the text of a filter has at most (S-6).
pub const TEXT_MAX: usize = 8 * 1_024;
/// How deep segments stand inside each other at most (S-9).
pub const NESTING_MAX: usize = 3;

#[cfg(test)]
mod tests;
