//! Disconnecting an app: its kinds, things, people and permissions go with it, and every question about them is a no.

use clavero_rules::{
    AppId,
    access::{Granted, may},
};

use super::store;
use crate::{
    Occasion, Result,
    work::{Event, Object},
};

/// Disconnects an app. One step, never signed: it takes away.
pub async fn disconnect_app(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: AppId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, id).await?;
    store::delete(&mut work, id).await?;
    work.commit(AppDisconnected {
        id,
        name: found.name,
    })
    .await
}

#[derive(Debug)]
struct AppDisconnected {
    id: AppId,
    name: String,
}

impl Event for AppDisconnected {
    fn kind(&self) -> &'static str {
        "app.disconnected"
    }
    fn object(&self) -> Object {
        Object::new("app", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name })
    }
}
