//! The lines of closed months, each with the acts that explain it.

use clavero_rules::{
    Moment,
    credit::{ActKind, ClientCredit, Correction, CreditLine, Month, NoCredit},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Result,
    db::{record, sql},
    work::{Nobody, Scope, Work},
};

/// An act in a line: which, when, by whom, and whether it counts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct ActLine {
    /// Which entry of the activity log.
    pub(super) event: Uuid,
    /// When.
    pub(super) at: i64,
    /// Who.
    pub(super) user: Uuid,
    /// What.
    pub(super) kind: String,
    /// `counts`, or why not.
    pub(super) verdict: String,
}

record! {
    /// A line of a month, for the partner.
    #[derive(Debug, Clone)]
    pub(super) struct Line {
        pub(super) month: String,
        pub(super) hub_id: i64,
        pub(super) client: String,
        pub(super) kind: String,
        pub(super) currency: String,
        pub(super) minor: i64,
        pub(super) mrr: i64,
        pub(super) servicing: i64,
        pub(super) earned: String,
        pub(super) odd_unit: bool,
        pub(super) acts: String,
        pub(super) written_at: Moment,
    }
}

const INSERT: &str = "insert into credit_line (account_id, id, month, client_id, kind, currency, minor, mrr, servicing,
    earned, odd_unit, acts, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

/// Writes a line of the ledger.
pub(super) async fn write(
    work: &mut Work<Nobody>,
    month: Month,
    client: &ClientCredit,
    line: &CreditLine,
) -> Result<()> {
    let acts: Vec<ActLine> = line
        .acts
        .iter()
        .map(|it| ActLine {
            event: it.act.event.0,
            at: it.act.at.0,
            user: it.act.user.0,
            kind: ActKind::id(it.act.kind).to_owned(),
            verdict: it
                .verdict
                .map_or_else(NoCredit::id, |()| "counts")
                .to_owned(),
        })
        .collect();
    let (id, now) = (work.on.id(), work.now());
    let q = sql(INSERT)
        .bind(line.partner)
        .bind(id)
        .bind(month.to_string())
        .bind(client.client)
        .bind("line")
        .bind(client.mrr.currency.to_string())
        .bind(line.credit)
        .bind(client.mrr.minor)
        .bind(i64::try_from(client.servicing).unwrap_or(i64::MAX))
        .bind(line.earned)
        .bind(line.odd_unit)
        .bind(serde_json::to_string(&acts)?)
        .bind(now);
    work.exec(q).await.map(drop)
}

/// Writes a line that corrects.
pub(super) async fn write_correction(
    work: &mut Work<Nobody>,
    month: Month,
    line: &Correction,
) -> Result<()> {
    let (id, now) = (work.on.id(), work.now());
    let kind = if line.reverses { "reverse" } else { "credit" };
    let q = sql(INSERT)
        .bind(line.partner)
        .bind(id)
        .bind(month.to_string())
        .bind(line.client)
        .bind(kind)
        .bind(line.amount.currency.to_string())
        .bind(line.amount.minor)
        .bind(0_i64)
        .bind(0_i64)
        .bind("correction")
        .bind(false)
        .bind("[]")
        .bind(now);
    work.exec(q).await.map(drop)
}

/// The lines of the partner that the scope is about, the newest month first.
pub(super) async fn lines(scope: &mut Scope) -> Result<Vec<Line>> {
    let q = sql(
        "select l.month, c.hub_id, c.name as client, l.kind, l.currency, l.minor, l.mrr, l.servicing, l.earned,
            l.odd_unit, l.acts, l.written_at
         from credit_line l join account c on c.id = l.client_id
         where l.account_id = $1 order by l.month desc, c.name, l.written_at, l.id limit 500",
    )
    .bind(scope.account());
    scope.all(q).await
}
