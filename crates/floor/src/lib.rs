//! The floor that every feature stands on: the store, deeds, sessions, pages, words, letters, jobs. It knows no feature.

pub mod address;
pub mod api;
mod app;
pub mod calling;
pub mod chain;
pub mod db;
pub mod doors;
pub mod error;
pub mod follow;
pub mod hasher;
pub mod jobs;
pub mod letters;
pub mod occasion;
pub mod outgoing;
pub mod session;
pub mod settings;
pub mod signing;
pub mod web;
pub mod words;
pub mod work;

pub use app::App;
pub use error::{Error, Result};
pub use occasion::{Occasion, Trail};
pub use settings::Settings;
