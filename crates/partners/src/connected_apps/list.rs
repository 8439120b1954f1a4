//! The connected apps of an account. There are a handful, so they come in one piece.

use clavero_rules::{
    AppId, Moment,
    access::{Granted, may},
};

use super::{Definition, store};
use crate::{Occasion, Result, work::Scope};

/// An app with what it registered.
#[derive(Clone, Debug)]
pub struct Connected {
    /// Its identifier.
    pub id: AppId,
    /// Its name.
    pub name: String,
    /// What it registered.
    pub definition: Definition,
    /// When it was last changed.
    pub changed_at: Moment,
    /// Grows with each change.
    pub version: i64,
}

/// All of them, by name.
pub async fn list(
    on: &Occasion,
    granted: &Granted<may::ViewIntegrations>,
) -> Result<Vec<Connected>> {
    let mut scope = on.read(granted);
    let mut apps = Vec::new();
    for row in store::all(&mut scope).await? {
        apps.push(of(&mut scope, row).await?);
    }
    Ok(apps)
}

/// One of them.
pub async fn show(scope: &mut Scope, id: AppId) -> Result<Connected> {
    let row = store::find(scope, id).await?;
    of(scope, row).await
}

async fn of(scope: &mut Scope, row: store::Row) -> Result<Connected> {
    Ok(Connected {
        definition: store::definition(scope, &row).await?,
        id: row.id,
        name: row.name,
        changed_at: row.changed_at,
        version: row.version,
    })
}
