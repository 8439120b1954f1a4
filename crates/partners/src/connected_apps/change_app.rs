//! Changing what an app registered: from the next question on, it is answered by the new ways.

use clavero_rules::{
    AppId,
    access::{Granted, may},
    evaluation::may_register,
};

use super::{Wanted, store};
use crate::{
    Error, Occasion, Result,
    work::{Event, Object},
};

/// Changes an app over the version that was seen.
pub async fn change_app(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: AppId,
    seen: i64,
    wanted: &Wanted,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, id).await?;
    if found.version != seen {
        return Err(Error::Stale { now: found.version });
    }
    let taken = store::taken(&mut work, id).await?;
    may_register(&wanted.definition.app()?, &taken)?;
    store::update(&mut work, &found, wanted).await?;
    store::write_kinds(&mut work, id, &wanted.definition).await?;
    work.commit(AppChanged {
        id,
        name: wanted.name.clone(),
    })
    .await
}

#[derive(Debug)]
struct AppChanged {
    id: AppId,
    name: String,
}

impl Event for AppChanged {
    fn kind(&self) -> &'static str {
        "app.changed"
    }
    fn object(&self) -> Object {
        Object::new("app", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name })
    }
}
