//! What the profiles of an account are called, the archived ones too: for whoever tells what once happened.

use std::collections::BTreeMap;

use clavero_rules::{AccountId, ProfileId};
use uuid::Uuid;

use crate::{
    Result,
    db::{record, sql},
    work::{Scope, Site},
};

record! {
    struct Named { id: ProfileId, name: String }
}

/// The name of each profile that the account has or had.
pub async fn names<S: Site>(
    scope: &mut Scope<S>,
    account: AccountId,
) -> Result<BTreeMap<Uuid, String>> {
    let question = sql("select id, name from profile where account_id = $1").bind(account);
    let rows: Vec<Named> = scope.all(question).await?;
    Ok(rows.into_iter().map(|row| (row.id.0, row.name)).collect())
}
