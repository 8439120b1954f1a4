//! How fast letters leave for each domain, whatever message they belong to: its mail servers should go on taking them (3.10).

use clavero_rules::Moment;

use super::hand_over::Free;
use crate::{
    Result,
    db::{Value, record, sql},
    work::Work,
};

record! {
    struct Pace { domain: String, free_at: Moment }
}

/// When the next letter to each of these domains may leave; nothing is said of those that were not written to.
pub(super) async fn read<'a>(
    work: &mut Work,
    domains: impl Iterator<Item = &'a str>,
) -> Result<Free> {
    let domains: std::collections::BTreeSet<&str> = domains.collect();
    let question = sql("with named (domain) as (values")
        .rows(domains.into_iter().map(|it| [Value::from(it)]))
        .and(") select p.domain, p.free_at from letter_pace p join named n on n.domain = p.domain");
    let rows: Vec<Pace> = work.all(question).await?;
    Ok(rows.into_iter().map(|it| (it.domain, it.free_at)).collect())
}

/// Writes when the next letters may leave.
pub(super) async fn write(work: &mut Work, free: &Free) -> Result<()> {
    if free.is_empty() {
        return Ok(());
    }
    let rows = free
        .iter()
        .map(|(domain, at)| [Value::from(domain), Value::from(*at)]);
    let write = sql("insert into letter_pace (domain, free_at) values")
        .rows(rows)
        .and(" on conflict (domain) do update set free_at = excluded.free_at");
    work.exec(write).await.map(drop)
}
