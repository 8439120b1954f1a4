//! How many there are of something, kept with every deed that changes it, so that a long list says its length at once.

use std::collections::BTreeMap;

use clavero_rules::AccountId;
use uuid::Uuid;

use super::{Scope, Site, Work};
use crate::{
    Result,
    db::{Value, record, sql},
};

/// By how much each total moves when the deed ends well, in the order in which they are written: two deeds that move
/// the same ones never wait for each other crosswise.
pub(super) type Moved = BTreeMap<(AccountId, Uuid, &'static str), i64>;

record! {
    struct Kept { n: i64 }
}

/// Something of which it is kept how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// Whose: an area, a product.
    pub of: Uuid,
    /// What is counted.
    pub what: &'static str,
}

impl Scope {
    /// How many there are.
    pub async fn total(&mut self, total: Total) -> Result<i64> {
        let question =
            sql("select n from total where account_id = $1 and of_id = $2 and what = $3")
                .bind(self.account())
                .bind(total.of)
                .bind(total.what);
        let kept: Option<Kept> = self.first(question).await?;
        Ok(kept.map_or(0, |it| it.n))
    }
}

impl Work {
    /// Notes that there are so many more, or fewer, once this deed has ended well.
    pub fn count(&mut self, total: Total, more: i64) {
        let account = self.account();
        *self
            .totals
            .entry((account, total.of, total.what))
            .or_default() += more;
    }
}

impl<S: Site> Work<S> {
    /// Writes the totals that moved.
    pub(super) async fn keep_totals(&mut self) -> Result<()> {
        let moved = std::mem::take(&mut self.totals);
        let rows = moved.into_iter().filter(|(_, more)| *more != 0);
        let rows: Vec<[Value; 4]> = rows
            .map(|((account, of, what), more)| {
                [account.into(), of.into(), what.into(), more.into()]
            })
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        let put = sql("insert into total (account_id, of_id, what, n) values")
            .rows(rows)
            .and(" on conflict (account_id, of_id, what) do update set n = total.n + excluded.n");
        self.exec(put).await.map(drop)
    }
}
