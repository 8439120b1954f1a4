//! Making a key: with no more than whoever makes it holds, signed, shown once (R3e, 4.1).

use clavero_rules::{
    KeyId, Moment,
    access::{Granted, may},
    api_keys::may_create_key,
    evidence::Signed,
};
use serde_json::json;

use super::{Wanted, store};
use crate::{
    Occasion, Result,
    occasion::Secret,
    session::key::fresh,
    work::{Event, Object},
};

/// A key that was just made.
#[derive(Debug)]
pub struct Made {
    /// Its identifier.
    pub id: KeyId,
    /// What programs call with; told this once.
    pub secret: Secret,
}

/// Makes a key.
pub async fn create_key(
    on: &Occasion,
    granted: Granted<may::ManageCredentials>,
    signed: Signed,
    wanted: &Wanted,
) -> Result<Made> {
    let mut work = on.begin_changing_access(granted).await?;
    may_create_key(work.actor()?, wanted.set())?;
    work.spend(&signed).await?;
    let (id, secret) = (KeyId(on.id()), fresh(on));
    let expires_at = wanted.life()?.map(|life| on.now + life);
    store::insert(
        &mut work,
        id,
        &wanted.name,
        wanted.set(),
        &secret,
        expires_at,
    )
    .await?;
    work.commit(KeyCreated {
        id,
        permissions: wanted.set().to_ids(),
        expires_at,
    })
    .await?;
    Ok(Made { id, secret })
}

#[derive(Debug)]
struct KeyCreated {
    id: KeyId,
    permissions: String,
    expires_at: Option<Moment>,
}

impl Event for KeyCreated {
    fn kind(&self) -> &'static str {
        "key.created"
    }
    fn object(&self) -> Object {
        Object::new("key", self.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "permissions": self.permissions, "expires_at": self.expires_at.map(|at| at.0) })
    }
}
