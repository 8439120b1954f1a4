//! A key as people see it: everything but the secret, and where it stands with its maker as he stands now.

use clavero_rules::{
    KeyId, Moment, PermissionSet, UserId,
    access::Actor,
    api_keys::{Key, KeyState},
};
use uuid::Uuid;

use crate::db::record;

record! {
    /// A key as stored.
    #[derive(Clone, Debug)]
    pub(super) struct Row {
        pub(super) id: KeyId,
        pub(super) name: String,
        pub(super) hint: String,
        pub(super) permissions: PermissionSet,
        pub(super) maker_id: UserId,
        pub(super) maker_name: String,
        pub(super) replaced_by: Option<Uuid>,
        pub(super) created_at: Moment,
        pub(super) expires_at: Option<Moment>,
        pub(super) retires_at: Option<Moment>,
        pub(super) revoked_at: Option<Moment>,
        pub(super) end_reason: String,
        pub(super) last_used_at: Option<Moment>,
    }
}

impl Row {
    /// The facts that the rules look at.
    pub(super) fn key(&self) -> Key {
        Key {
            made_for: self.permissions,
            expires_at: self.expires_at,
            retires_at: self.retires_at,
            revoked: self.revoked_at.is_some(),
        }
    }

    /// The key with its maker as he stands.
    pub(super) fn with(self, maker: &Actor, now: Moment) -> ApiKey {
        let state = self.key().state(maker, now);
        ApiKey {
            works: self.permissions.intersection(maker.holds()),
            state,
            id: self.id,
            name: self.name,
            hint: self.hint,
            permissions: self.permissions,
            maker: self.maker_id,
            maker_name: self.maker_name,
            replaced_by: self.replaced_by,
            created_at: self.created_at,
            expires_at: self.expires_at,
            retires_at: self.retires_at,
            ended_with_maker: self.end_reason == "maker_gone",
            last_used_at: self.last_used_at,
        }
    }
}

/// A key.
#[derive(Clone, Debug)]
pub struct ApiKey {
    /// Its identifier.
    pub id: KeyId,
    /// What it is for, in the words of whoever made it.
    pub name: String,
    /// How it begins: enough to tell it from others, and too little to use.
    pub hint: String,
    /// What it was made for.
    pub permissions: PermissionSet,
    /// What of that works today: no more than its maker holds (R3e).
    pub works: PermissionSet,
    /// Where it stands.
    pub state: KeyState,
    /// Who made it.
    pub maker: UserId,
    /// His name.
    pub maker_name: String,
    /// The key that replaced it.
    pub replaced_by: Option<Uuid>,
    /// When it was made.
    pub created_at: Moment,
    /// When it ends by itself.
    pub expires_at: Option<Moment>,
    /// When the key that replaced it takes over.
    pub retires_at: Option<Moment>,
    /// Whether it ended because its maker's access did (C1).
    pub ended_with_maker: bool,
    /// When a program last called with it, to the minute.
    pub last_used_at: Option<Moment>,
}

impl ApiKey {
    /// Whether a program can call with it now or later.
    pub fn lives(&self) -> bool {
        matches!(
            self.state,
            KeyState::Live | KeyState::Retiring | KeyState::Asleep
        )
    }

    /// Whether another can take its place.
    pub fn replaceable(&self) -> bool {
        matches!(self.state, KeyState::Live | KeyState::Asleep)
    }
}
