//! Every step that anything can take leaves exactly one entry, and it names whoever really took it (T15).

mod access;
mod around;
mod trace;
