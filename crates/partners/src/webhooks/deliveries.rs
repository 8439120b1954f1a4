//! What was told to a receiver, telling it again, and a message that only tries the way.

use clavero_rules::{
    WebhookId,
    access::{Granted, may},
};
use serde_json::json;
use uuid::Uuid;

use super::{Delivery, add_webhook::Changed, store};
use crate::{
    Occasion, Result,
    api::{Cursor, Listed, Paging},
    outgoing::announce_to,
    work::Scope,
};

/// A page of them, the newest first.
pub(super) async fn listed(
    scope: &mut Scope,
    id: WebhookId,
    paging: &Paging,
) -> Result<Listed<Delivery>> {
    store::find(scope, id).await?;
    let rows = store::deliveries(scope, id, paging.cursor()?, paging.limit() + 1).await?;
    Ok(Listed::of(rows, paging.limit(), |row: &Delivery| Cursor {
        text: String::new(),
        number: row.created_at.0,
        id: row.message_id,
    }))
}

/// Tells a receiver once more.
pub async fn again(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: WebhookId,
    message: Uuid,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    store::find(&mut work, id).await?;
    store::again(&mut work, id, message).await?;
    let kind = "webhook.sent_again";
    work.commit(Changed { kind, id }).await
}

/// Tells a receiver something that did not happen, so that somebody can see whether it listens.
pub async fn send_test(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: WebhookId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    store::find(&mut work, id).await?;
    announce_to(&mut work, id, "clavero.test", json!({})).await?;
    let kind = "webhook.tested";
    work.commit(Changed { kind, id }).await
}
