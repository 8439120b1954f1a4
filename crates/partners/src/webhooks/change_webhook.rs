//! Changing where a receiver is told and of what, switching it off and on, and ending it.

use clavero_rules::{
    WebhookId,
    access::{Granted, may},
};

use super::{State, Wanted, add_webhook::Changed, store};
use crate::{Error, Occasion, Result};

/// Changes a receiver over the version that was seen. Switched on again, it is told what waits.
pub async fn change_webhook(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: WebhookId,
    seen: i64,
    wanted: &Wanted,
    active: bool,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let found = store::find(&mut work, id).await?;
    if found.version != seen {
        return Err(Error::Stale { now: found.version });
    }
    let state = match (active, found.state) {
        (true, _) => State::Active,
        (false, State::GivenUp) => State::GivenUp,
        (false, _) => State::Disabled,
    };
    store::update(&mut work, &found, wanted, state).await?;
    let kind = match (found.state, state) {
        (before, after) if before == after => "webhook.changed",
        (_, State::Active) => "webhook.enabled",
        _ => "webhook.disabled",
    };
    work.commit(Changed { kind, id }).await
}

/// Ends a receiver with everything that waits for it.
pub async fn delete_webhook(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: WebhookId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    store::delete(&mut work, id).await?;
    let kind = "webhook.deleted";
    work.commit(Changed { kind, id }).await
}
