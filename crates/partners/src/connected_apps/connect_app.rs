//! Connecting an app: a name, and the kinds of things about which it will ask.

use clavero_rules::{
    AppId,
    access::{Granted, may},
    evaluation::may_register,
};

use super::{Wanted, store};
use crate::{
    Occasion, Result,
    work::{Event, Object},
};

/// Connects an app.
pub async fn connect_app(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    wanted: &Wanted,
) -> Result<AppId> {
    let mut work = on.begin_changing_access(granted).await?;
    let id = AppId(on.id());
    let taken = store::taken(&mut work, id).await?;
    may_register(&wanted.definition.app()?, &taken)?;
    store::insert(&mut work, id, wanted).await?;
    store::write_kinds(&mut work, id, &wanted.definition).await?;
    work.commit(AppConnected {
        id,
        name: wanted.name.clone(),
    })
    .await?;
    Ok(id)
}

#[derive(Debug)]
struct AppConnected {
    id: AppId,
    name: String,
}

impl Event for AppConnected {
    fn kind(&self) -> &'static str {
        "app.connected"
    }
    fn object(&self) -> Object {
        Object::new("app", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name })
    }
}
