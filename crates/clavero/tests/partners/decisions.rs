//! Decisions on request: the certification scenario of AuthZEN 1.0, and what our own things answer (7.1).

mod certification;
mod own;
mod todo;
