//! Whether somebody is kept out of an account because another partner holds his address there (4.9).

use std::collections::BTreeSet;

use clavero_rules::UserId;

use crate::{
    Result,
    db::{record, sql},
    work::Scope,
};

record! {
    struct Held { user_id: UserId }
}

/// Everybody of whom that is so in the account of a scope; there are few.
pub async fn held_elsewhere(scope: &mut Scope) -> Result<BTreeSet<UserId>> {
    let question = sql(
        "select distinct user_id from partner_conflict where account_id = $1 and ended_at is null",
    );
    let rows: Vec<Held> = scope.all(question.bind(scope.account())).await?;
    Ok(rows.into_iter().map(|row| row.user_id).collect())
}
