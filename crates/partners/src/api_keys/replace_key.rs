//! Replacing a key: the new one takes over at once, and the old one works beside it for a while (R3e, 4.1).

use clavero_rules::{
    KeyId, Moment, Span,
    access::{Granted, may},
    api_keys::may_rotate_key,
    evidence::Signed,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{Made, store};
use crate::{
    Occasion, Result,
    session::{key::fresh, standing},
    work::{Event, Object},
};

/// Which key, and for how long the old one goes on. This is what is signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Replace {
    /// The key.
    pub key: Uuid,
    /// How many hours both work.
    pub overlap_hours: i64,
}

/// Replaces a key by one of whoever does it; the new one lives as long as the old one was given.
pub async fn replace_key(
    on: &Occasion,
    granted: Granted<may::ManageCredentials>,
    signed: Signed,
    deed: &Replace,
) -> Result<Made> {
    let mut work = on.begin_changing_access(granted).await?;
    let old = store::find(&mut work, KeyId(deed.key)).await?;
    let maker = standing::of_other(&mut work, old.maker_id).await?;
    let overlap = Span::hours(deed.overlap_hours.clamp(-1, 10_000));
    may_rotate_key(work.actor()?, &old.key(), &maker, overlap, on.now)?;
    work.spend(&signed).await?;
    let (id, secret) = (KeyId(on.id()), fresh(on));
    let life = old.expires_at.map(|end| end.since(old.created_at));
    let expires_at = life.map(|life| on.now + life);
    let permissions = old.permissions;
    store::insert(&mut work, id, &old.name, permissions, &secret, expires_at).await?;
    let until = on.now + overlap;
    store::retire(&mut work, old.id, id, until).await?;
    work.commit(KeyReplaced {
        old: old.id,
        new: id,
        until,
    })
    .await?;
    Ok(Made { id, secret })
}

#[derive(Debug)]
struct KeyReplaced {
    old: KeyId,
    new: KeyId,
    until: Moment,
}

impl Event for KeyReplaced {
    fn kind(&self) -> &'static str {
        "key.replaced"
    }
    fn object(&self) -> Object {
        Object::new("key", self.old)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "replacement_key": self.new.0, "until": self.until.0 })
    }
}
