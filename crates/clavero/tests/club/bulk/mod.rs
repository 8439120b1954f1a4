//! Work on many at once: selected, looked at, confirmed, run, stopped and taken back.

mod act;
mod erase;
mod pages;
mod run;
mod stage;
