//! The demo world: made through the product's own API, from three months ago until now, so that everything in it is real.

mod agency;
mod authzen;
mod clock;
mod club;
mod messages;
mod sales;
mod script;
mod stage;

pub use clock::doors;

use clavero_rules::Span;
use serde::Serialize;

use crate::{App, Result};

/// The password of everybody in the demo world.
pub const PASSWORD: &str = "open the demo door";
/// The electronic signature of everybody in it.
pub const SIGNATURE: &str = "signed in the demo";

/// Somebody to sign in as.
#[derive(Clone, Debug, Serialize)]
pub struct Login {
    /// The name.
    pub name: String,
    /// The address to sign in with.
    pub email: String,
    /// What this person is for, in a few words.
    pub part: String,
    /// The language.
    pub lang: &'static str,
}

/// What a newcomer is told.
#[derive(Clone, Debug, Serialize)]
pub struct Cast {
    /// Everybody, with one password.
    pub logins: Vec<Login>,
    /// The password.
    pub password: &'static str,
    /// The signature.
    pub signature: &'static str,
    /// The account that most of it is about.
    pub account: String,
    /// A session of its owner, as the cookie's value: for measurements.
    pub cookie: String,
    /// The same as a token of the API.
    pub token: String,
    /// The key to ask for decisions with, in an account that holds the fixture of the AuthZEN certification.
    pub authzen_key: String,
    /// Where the seller’s platform of the account reports sales.
    pub hotmart_url: String,
    /// What it shows with each report.
    pub hotmart_token: String,
}

/// How long the demo world has been living when a newcomer arrives.
const LIVED: Span = Span::days(96);
/// How long before the newcomer somebody went inside.
const INSIDE_SINCE: Span = Span::minutes(10);

/// How many members the demo world has.
pub const MEMBERS: u64 = 12_000;

/// Plays the whole story in the past; the clock ends where it began.
pub async fn build(app: &App, members: u64) -> Result<Cast> {
    let now = app.clock.now();
    app.clock.advance(Span::millis(-LIVED.0));
    let mut stage = stage::Stage::new(app);
    let cast = script::play(&mut stage, now - INSIDE_SINCE, members).await;
    stage.wait_until(now);
    cast
}
