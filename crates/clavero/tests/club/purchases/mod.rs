//! Stories of purchases: what a seller’s system tells, and who gets in by it.

pub mod access;
mod intake;
mod leading;
mod order;
mod pages;
mod reconcile;
mod seat_links;
mod seats;
pub mod sharing;
pub mod shop;
