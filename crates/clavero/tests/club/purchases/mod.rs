//! Stories of purchases: what a seller’s system tells, and who gets in by it.

pub mod access;
mod intake;
mod order;
mod pages;
mod reconcile;
mod seats;
pub mod shop;
