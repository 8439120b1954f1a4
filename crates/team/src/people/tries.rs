//! Wrong passwords of late, for whoever explains why somebody cannot get in (MA-32).

use clavero_rules::{Moment, people::SIGN_IN_PER_USER};

use super::attempts;
use crate::{Occasion, Result};

/// How often a wrong password was typed for an address within the window that is counted.
pub async fn wrong_tries(on: &Occasion, email_key: &str) -> Result<u32> {
    let (tries, _) = attempts::so_far(on, "sign-in", email_key, SIGN_IN_PER_USER).await?;
    Ok(tries)
}

/// Until when they lock signing in with a password, if they do.
pub async fn locked_until(on: &Occasion, email_key: &str) -> Result<Option<Moment>> {
    let (tries, free_at) = attempts::so_far(on, "sign-in", email_key, SIGN_IN_PER_USER).await?;
    Ok((tries >= SIGN_IN_PER_USER.times).then_some(free_at))
}
