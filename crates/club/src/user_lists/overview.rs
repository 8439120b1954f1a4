//! The overview above the people of a product: U1 to U4 of whoever the filter lets through (6.1, MA-18).

use std::collections::BTreeMap;

use clavero_rules::overview::{Overview, Sums};

use crate::{Result, db::record, segments::People, work::Scope};

record! {
    struct Sum {
        engagement: String,
        people: i64,
        completed: i64,
        shares: i64,
        unknown: i64,
        done: i64,
        pages: i64,
    }
}

const SUMS: &str = "select e.engagement, count(*) as people,
    CAST(sum(case when e.completed_at <> 0 then 1 else 0 end) AS BIGINT) as completed,
    CAST(sum(case when e.pages_total > 0 then e.pages_done * 1000000 / e.pages_total else 0 end) AS BIGINT) as shares,
    CAST(sum(case when e.pages_total > 0 then 0 else 1 end) AS BIGINT) as unknown,
    CAST(sum(e.pages_done) AS BIGINT) as done, CAST(sum(e.pages_total) AS BIGINT) as pages";

/// Counts whoever the filter lets through.
pub async fn overview(scope: &mut Scope, people: &People) -> Result<Overview> {
    let question = people.select(SUMS, " group by e.engagement", false);
    let rows: Vec<Sum> = scope.all(question).await?;
    let number = |number: i64| u64::try_from(number).unwrap_or_default();
    let mut sums = Sums {
        levels: BTreeMap::new(),
        ..Sums::default()
    };
    for row in rows {
        sums.total += number(row.people);
        sums.completed += number(row.completed);
        sums.shares += number(row.shares);
        sums.unknown += number(row.unknown);
        sums.done += number(row.done);
        sums.pages += number(row.pages);
        if let Some(level) = clavero_rules::engagement::Level::from_id(&row.engagement) {
            *sums.levels.entry(level).or_default() += number(row.people);
        }
    }
    Ok(Overview::of(sums))
}
