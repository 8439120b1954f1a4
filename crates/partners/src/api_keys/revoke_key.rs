//! Taking a key back: one step, at once, never signed (4.1).

use clavero_rules::{
    KeyId,
    access::{Granted, may},
    api_keys::may_revoke_key,
};

use super::store;
use crate::{
    Occasion, Result,
    work::{Event, Object},
};

/// Takes a key back; the next call with it is refused.
pub async fn revoke_key(
    on: &Occasion,
    granted: Granted<may::ManageCredentials>,
    id: KeyId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, id).await?;
    may_revoke_key(&found.key())?;
    store::revoke(&mut work, id).await?;
    work.commit(KeyRevoked { id }).await
}

#[derive(Debug)]
struct KeyRevoked {
    id: KeyId,
}

impl Event for KeyRevoked {
    fn kind(&self) -> &'static str {
        "key.revoked"
    }
    fn object(&self) -> Object {
        Object::new("key", self.id)
    }
}
