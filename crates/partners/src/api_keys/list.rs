//! The keys of an account, the newest first, each with its maker as he stands now.

use std::collections::BTreeMap;

use clavero_rules::{
    KeyId, UserId,
    access::{Actor, Granted, may},
};

use super::{ApiKey, key::Row, store};
use crate::{
    Occasion, Result,
    api::{Cursor, Listed, Paging},
    session::standing,
    work::Scope,
};

/// A page of the keys.
pub async fn list(
    on: &Occasion,
    granted: &Granted<may::ViewCredentials>,
    paging: &Paging,
) -> Result<Listed<ApiKey>> {
    let mut scope = on.read(granted);
    let rows = store::page(&mut scope, paging.cursor()?, paging.limit() + 1).await?;
    let listed = Listed::of(rows, paging.limit(), |row: &Row| Cursor {
        text: String::new(),
        number: row.created_at.0,
        id: row.id.0,
    });
    let mut makers: BTreeMap<UserId, Actor> = BTreeMap::new();
    let mut items = Vec::new();
    for row in listed.items {
        let maker = match makers.get(&row.maker_id) {
            Some(maker) => maker.clone(),
            None => standing::of_other(&mut scope, row.maker_id).await?,
        };
        makers.insert(row.maker_id, maker.clone());
        items.push(row.with(&maker, on.now));
    }
    Ok(Listed {
        items,
        next: listed.next,
    })
}

/// One key.
pub(super) async fn one(scope: &mut Scope, id: KeyId) -> Result<ApiKey> {
    let row = store::find(scope, id).await?;
    let maker = standing::of_other(scope, row.maker_id).await?;
    let now = scope.now();
    Ok(row.with(&maker, now))
}

/// How many keys there are that nobody ended.
pub async fn count(scope: &mut Scope) -> Result<i64> {
    store::open(scope).await
}
