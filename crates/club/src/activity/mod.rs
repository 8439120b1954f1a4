//! What members did and what was done for them, line by line: the history of a person, and what engagement is counted from.

mod kind;
mod store;

pub use kind::Kind;
pub use store::{
    Line, Noted, forget_words, lines_of_enrolment, lines_of_member, merge_person, note, note_all,
    window,
};
