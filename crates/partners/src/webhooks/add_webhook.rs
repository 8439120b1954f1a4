//! Adding a receiver: told from the next thing that happens on, with a secret that is shown once.

use clavero_rules::{
    WebhookId,
    access::{Granted, may},
};

use super::{Wanted, store};
use crate::{
    Occasion, Result,
    signing::fresh_secret,
    work::{Event, Object},
};

/// A receiver that was just added.
#[derive(Debug)]
pub struct Added {
    /// Its identifier.
    pub id: WebhookId,
    /// What its messages are signed with; told this once.
    pub secret: String,
}

/// Adds a receiver.
pub async fn add_webhook(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    wanted: &Wanted,
) -> Result<Added> {
    let mut work = on.begin(granted).await?;
    let (id, secret) = (WebhookId(on.id()), fresh_secret(on));
    store::insert(&mut work, id, wanted, &secret).await?;
    work.commit(Changed {
        kind: "webhook.added",
        id,
    })
    .await?;
    Ok(Added { id, secret })
}

/// Something became of a receiver.
#[derive(Debug)]
pub(super) struct Changed {
    pub(super) kind: &'static str,
    pub(super) id: WebhookId,
}

impl Event for Changed {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("webhook", self.id)
    }
}
