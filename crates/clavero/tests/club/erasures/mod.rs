//! Members who ask for it are erased, and nobody finds them any more.

mod late;
pub mod pages;
pub mod store;
mod trace;
