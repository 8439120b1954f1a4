//! Members who ask for it are erased, and nobody finds them any more.

mod late;
mod pages;
mod store;
mod trace;
