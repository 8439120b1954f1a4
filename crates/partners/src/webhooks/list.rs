//! The receivers of an account. There are a handful, so they come in one piece.

use clavero_rules::{
    WebhookId,
    access::{Granted, may},
};

use super::{Webhook, store};
use crate::{Occasion, Result, work::Scope};

/// All of them, the oldest first.
pub async fn list(on: &Occasion, granted: &Granted<may::ViewIntegrations>) -> Result<Vec<Webhook>> {
    store::all(&mut on.read(granted)).await
}

/// One of them.
pub async fn show(scope: &mut Scope, id: WebhookId) -> Result<Webhook> {
    store::find(scope, id).await
}
