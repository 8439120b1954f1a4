//! What is promised of the filter language, for filters that somebody wrote and for any that could be written.

mod checking;
mod judging;
mod meaning;
mod people;
mod reading;
mod standing;
mod world;
mod writing;
