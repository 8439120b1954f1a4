//! A fresh secret for a receiver; for a day, messages carry two signatures, so that it can change over without a gap.

use clavero_rules::{
    WebhookId,
    access::{Granted, may},
    webhooks::BOTH_SECRETS,
};

use super::{Added, add_webhook::Changed, store};
use crate::{Occasion, Result, signing::fresh_secret};

/// Replaces the secret of a receiver.
pub async fn replace_secret(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: WebhookId,
) -> Result<Added> {
    let mut work = on.begin(granted).await?;
    store::find(&mut work, id).await?;
    let secret = fresh_secret(on);
    store::replace_secret(&mut work, id, &secret, on.now + BOTH_SECRETS).await?;
    let kind = "webhook.secret_replaced";
    work.commit(Changed { kind, id }).await?;
    Ok(Added { id, secret })
}
