//! The law book.
