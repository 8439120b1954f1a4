//! The open sessions of a person, for himself to see.

use clavero_rules::{Moment, UserId};
use uuid::Uuid;

use super::token::{IDLE, SessionKind};
use crate::{
    Occasion, Result,
    db::{record, sql},
};

record! {
    /// A session that still opens something.
    #[derive(Clone, Debug)]
    pub struct OpenSession {
        /// Its identifier.
        pub id: Uuid,
        /// What it is carried by.
        pub kind: SessionKind,
        /// When it began.
        pub created_at: Moment,
        /// When something was last done in it.
        pub last_seen_at: Moment,
        /// When it ends at the latest.
        pub expires_at: Moment,
        /// The program that opened it, as it calls itself.
        pub agent: String,
        /// The network address it was opened from.
        pub address: String,
    }
}

/// The open sessions of a person, the last used first.
pub async fn list(on: &Occasion, user: UserId) -> Result<Vec<OpenSession>> {
    let question = sql("select id, kind, created_at, last_seen_at, expires_at, agent, address from session
                        where user_id = $1 and expires_at > $2 and (kind = 'api' or last_seen_at > $3)
                        order by last_seen_at desc, id desc");
    on.read_own(user)
        .all(question.bind(user).bind(on.now).bind(on.now - IDLE))
        .await
}
