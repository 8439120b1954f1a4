//! Whoever lacks a permission asks the owner for it: one letter a day for each (4.15).

use clavero_rules::{
    Permission, Span,
    access::{Granted, Requirement, may},
};
use serde_json::json;

use super::{store, told::AccessTold};
use crate::{
    Occasion, Result,
    db::sql,
    letters::{Fact, Letter},
    web::permission_key,
};

const ONCE_IN: Span = Span::days(1);

/// What became of the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedFor {
    /// The owner gets a letter.
    Sent,
    /// The owner has the letter already.
    SentToday,
    /// There is nothing to ask for: it is allowed.
    AllowedAlready,
}

/// Asks the owner for a permission that is missing. Nothing is promised and nothing changes by it.
pub async fn ask(
    on: &Occasion,
    granted: Granted<may::BeInside>,
    permission: Permission,
) -> Result<(AskedFor, String)> {
    let mut work = on.begin(granted).await?;
    let owner = store::owner(&mut work).await?;
    let (user, allowed) = {
        let actor = work.actor()?;
        (
            actor.user(),
            actor.may(Requirement::Permission(permission)).is_ok(),
        )
    };
    if allowed {
        return Ok((AskedFor::AllowedAlready, owner.name));
    }
    let found = store::find_user(&mut work, user).await?;
    let key = format!("ask:{}:{}", found.id, permission.id());
    let last = on.now - ONCE_IN;
    let counted = sql("insert into attempt (key, window_start, hits)
         select CAST($1 AS TEXT), CAST($2 AS BIGINT), CAST(1 AS BIGINT)
         where not exists (select 1 from attempt where key = $1 and window_start > $3)")
    .bind(&key)
    .bind(on.now)
    .bind(last);
    if work.exec(counted).await? == 0 {
        return Ok((AskedFor::SentToday, owner.name));
    }
    let name = permission_key(permission);
    let letter = Letter::new(on, "collaborator-asked", format!("{key}:{}", on.now.0))
        .to(&owner.email, &owner.name, owner.lang)
        .zone(&owner.time_zone)
        .text("person", &found.name)
        .text("account", &owner.account_name)
        .text("profile", &found.profile_name)
        .fact("permission", Fact::Words(name))
        .link(found.url(&format!("/why/{}", permission.id())));
    let told = AccessTold::new("collaborator.asked", &found)
        .with(json!({ "permission": permission.id() }))
        .letter(letter);
    work.commit(told).await?;
    Ok((AskedFor::Sent, owner.name))
}
