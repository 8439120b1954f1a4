//! Stories of the members area: the product seen from outside, over a real store.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so")]

mod access;
mod announcements;
mod area_roles;
mod areas;
mod bulk;
#[path = "../partners/callers.rs"]
mod callers;
mod chosen;
mod content;
mod erasures;
mod exports;
mod grants;
mod imports;
mod learning;
mod members;
mod menus;
mod messages;
mod one_thing;
mod people;
mod plans;
mod purchases;
mod rights;
mod roles_told;
mod segments;
mod stage;
mod starting_over;
mod totals;

use clavero_world as world;
