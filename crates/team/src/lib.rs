//! The team half: who works in an account, on which profile, who let them in, and what they did.

pub mod accounts;
pub mod acting;
pub mod audit;
pub mod collaborators;
pub mod help;
pub mod invitations;
pub mod people;
pub mod profiles;

// The floor goes by the same names here as at home.
use clavero_floor::{
    App, Error, Occasion, Result, Settings, address, api, chain, db, doors, error, follow, jobs,
    letters, occasion, session, web, words, work,
};
