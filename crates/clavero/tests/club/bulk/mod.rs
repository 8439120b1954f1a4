//! Work on many at once: selected, looked at, confirmed, run, stopped and taken back.

mod act;
pub mod consents;
mod erase;
mod letters;
pub mod pages;
mod run;
mod stage;
