//! Stories of the partners and other systems: the product seen from outside, over a real store.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod assigning;
mod cascade;
mod conflict;
mod credit;
mod stage;
