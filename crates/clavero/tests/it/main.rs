//! One test binary: the product seen from outside, over a real store.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod accounts;
mod accounts_closed;
mod acting;
mod audit;
mod audit_chain;
mod audit_trace;
mod browser;
mod cli;
mod collaborators;
mod collaborators_why;
mod demo;
mod demo_clock;
mod doors;
mod floor;
mod floor_api;
mod floor_doors;
mod floor_engines;
mod floor_foreign;
mod floor_forms;
mod floor_origin;
mod floor_store;
mod house;
mod invitations;
mod knock;
mod letters;
mod looks;
mod luck_crash;
mod luck_history;
mod luck_races;
mod people;
mod people_api;
mod people_erasure;
mod people_links;
mod people_me;
mod people_signature;
mod profiles;
mod seeds;
mod settings;
mod smtp;
mod source;
mod transfer;
mod words;

use clavero_world::{self as world, engines};
