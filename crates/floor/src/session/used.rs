//! When somebody last used what his profile gives him: for the access review, to the hour.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex, PoisonError},
};

use clavero_rules::{AccountId, Moment, Permission, Span, UserId, access::Actor};

use crate::{
    Occasion, Result,
    db::{record, sql},
    work::Scope,
};

/// A use is written down at most this often.
const EVERY: Span = Span::hours(1);
/// How many uses are remembered before all are forgotten; they only spare writing.
const MOST: usize = 50_000;

/// What this process wrote down lately. The store is what holds.
#[derive(Debug, Default)]
pub struct Noted(Mutex<HashMap<(AccountId, UserId, Permission), Moment>>);

impl Noted {
    /// Whether this use is to be written down; asked again within the hour, it is not.
    fn is_due(&self, actor: &Actor, permission: Permission, now: Moment) -> bool {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() >= MOST {
            noted.clear();
        }
        let key = (actor.account(), actor.user(), permission);
        let due = noted.get(&key).is_none_or(|at| now.since(*at) >= EVERY);
        if due {
            noted.insert(key, now);
        }
        due
    }
}

/// Notes that somebody used a permission. An owner needs none, so nothing of him is noted.
pub async fn note(on: &Occasion, actor: &Actor, permission: Permission) {
    if actor.is_owner() || !on.app.noted.is_due(actor, permission, on.now) {
        return;
    }
    let used = sql("insert into permission_use (account_id, user_id, permission, last_used_at) values ($1, $2, $3, $4)
         on conflict (account_id, user_id, permission) do update set last_used_at = excluded.last_used_at");
    let used = used
        .bind(actor.account())
        .bind(actor.user())
        .bind(permission.id())
        .bind(on.now);
    if let Err(error) = on.app.db.exec(used).await {
        // What somebody may do does not depend on whether it can be written down.
        tracing::warn!(%error, "the use of a permission could not be noted");
    }
}

record! {
    struct Row { permission: String, last_used_at: Moment }
}

/// When somebody last used each permission in the account; those he never used are not in it.
pub async fn by(scope: &mut Scope, user: UserId) -> Result<BTreeMap<Permission, Moment>> {
    let question = sql(
        "select permission, last_used_at from permission_use where account_id = $1 and user_id = $2",
    );
    let question = question.bind(scope.account()).bind(user);
    let rows: Vec<Row> = scope.all(question).await?;
    let read = |row: Row| Some((Permission::from_id(&row.permission)?, row.last_used_at));
    Ok(rows.into_iter().filter_map(read).collect())
}
