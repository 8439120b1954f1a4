//! Stories of filters: one language, and one meaning of it wherever it is asked.

mod drawn;
mod explained;
mod fallen_back;
mod json;
mod oracle;
mod stage;
mod typed;
mod words;
