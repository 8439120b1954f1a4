//! Stories of the partners and other systems: the product seen from outside, over a real store.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on says so"
)]

mod access_review;
mod api_keys;
mod assigning;
mod callers;
mod cascade;
mod conflict;
mod credit;
mod decisions;
mod over_the_api;
mod records;
mod shop;
mod stage;
mod webhooks;

use clavero_world as world;
