//! Messages to members: looked at, sent off, taken back, handed over once, and what became of each letter.

mod drafts;
mod pages;
mod quota;
mod send;
pub mod stage;
mod test_letter;
mod unsubscribe;
