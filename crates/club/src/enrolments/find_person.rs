//! Whose an address is in an area: the one place that knows, for whoever is told of somebody by it (edge 13, edge 14).

use std::collections::BTreeMap;

use clavero_rules::MemberId;

use crate::{
    Result,
    areas::Area,
    db::{Value, record, sql},
    work::Scope,
};

record! {
    struct Found { email_key: String, id: MemberId, now: bool }
}

/// The member of an address in an area, by his address of today or one he had before.
pub async fn find_person(
    scope: &mut Scope,
    area: &Area,
    email_key: &str,
) -> Result<Option<MemberId>> {
    let found = find_people(scope, area, &[email_key]).await?;
    Ok(found.get(email_key).copied())
}

/// The members of many addresses at once. An address of today goes before one that somebody had.
pub async fn find_people(
    scope: &mut Scope,
    area: &Area,
    email_keys: &[&str],
) -> Result<BTreeMap<String, MemberId>> {
    if email_keys.is_empty() {
        return Ok(BTreeMap::new());
    }
    let account = scope.account();
    let asked = email_keys.iter().map(|key| [Value::from(*key)]);
    let question = sql("with asked (email_key) as (values")
        .rows(asked)
        .and(") select m.email_key, m.id, true as now from asked a")
        .with(" join member m on m.account_id = ?", account)
        .with(
            " and m.area_id = ? and m.email_key = a.email_key and m.erased_at is null",
            area.id,
        )
        .and(" union all select f.email_key, f.member_id, false from asked a")
        .with(" join member_alias f on f.account_id = ?", account)
        .with(" and f.area_id = ? and f.email_key = a.email_key", area.id)
        .and(" join member m on m.account_id = f.account_id and m.id = f.member_id and m.erased_at is null");
    let rows: Vec<Found> = scope.all(question).await?;
    let mut found = BTreeMap::new();
    for row in rows {
        if row.now {
            found.insert(row.email_key, row.id);
        } else {
            found.entry(row.email_key).or_insert(row.id);
        }
    }
    Ok(found)
}
