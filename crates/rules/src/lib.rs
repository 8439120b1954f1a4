//! The law book of Clavero: what a business allows, and nothing about how it is done.
//!
//! Facts go in, a decision comes out. Nothing here waits, stores, sends, or reads a clock. Every rule cites the promise
//! it keeps, so that a reader can go from the promise to the rule and from the rule to its test.

pub mod access;
pub mod accounts;
pub mod acting;
pub mod api_keys;
pub mod bulk;
pub mod calendar;
#[cfg(test)]
mod club;
pub mod collaborators;
pub mod content;
pub mod credit;
pub mod engagement;
pub mod enrolments;
pub mod erasure;
pub mod evaluation;
pub mod evidence;
pub mod explain;
pub mod exports;
pub mod ids;
pub mod imports;
pub mod invitations;
pub mod members;
pub mod merging;
pub mod messages;
pub mod moment;
mod named;
pub mod overview;
pub mod partners;
pub mod people;
pub mod permissions;
pub mod privacy;
pub mod products;
pub mod profiles;
pub mod progress;
pub mod purchases;
pub mod refusal;
pub mod release;
pub mod review;
pub mod roles;
pub mod segments;
pub mod signature;
pub mod transfer;
pub mod webhooks;
#[cfg(test)]
mod world;

pub use ids::*;
pub use moment::{Moment, Span};
pub use permissions::{Category, Permission, PermissionSet};
pub use refusal::Refusal;
pub use signature::MustSign;
