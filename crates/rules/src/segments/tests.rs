//! What is promised of the filter language, for filters that somebody wrote and for any that could be written.

mod reading;
mod world;
mod writing;
