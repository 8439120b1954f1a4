//! A month is closed once, into one text and its lines; what is found later is added by lines that correct (5).

use std::collections::BTreeMap;

use clavero_rules::{
    AccountId,
    credit::{
        Correction, CreditSettings, Currency, Ledger, Month, Standing, Utc, close, corrections,
        may_close, render,
    },
};
use sha2::{Digest, Sha256};

use super::{gather, ledger, rates};
use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    occasion::hex,
    partners::told::PartnerTold,
    work::{Nobody, Scope},
};

record! {
    struct Closed { ledger: String }
}

/// The text of a closed month.
pub(super) async fn text_of(scope: &mut Scope<Nobody>, month: Month) -> Result<Option<String>> {
    let q = sql("select ledger from credit_month where month = $1").bind(month.to_string());
    Ok(scope.first::<Closed>(q).await?.map(|it| it.ledger))
}

async fn computed(on: &Occasion, month: Month) -> Result<Ledger> {
    let settings = CreditSettings::default();
    let rates = rates::rates(&mut on.read_open()).await?;
    let clients = gather::gather(on, month, &settings).await?;
    Ok(close(month, &Utc, &settings, &rates, &clients)?)
}

/// Closes a month, from the third day after it on.
pub async fn close_month(on: &Occasion, month: Month) -> Result<String> {
    let closed = text_of(&mut on.read_open(), month).await?.is_some();
    may_close(month, closed, &Utc, on.now)?;
    let computed = computed(on, month).await?;
    let text = render(&computed);
    let mut work = on.begin_open().await?;
    let q =
        sql("insert into credit_month (month, closed_at, sha256, ledger) values ($1, $2, $3, $4)")
            .bind(month.to_string())
            .bind(on.now)
            .bind(hex(&Sha256::digest(text.as_bytes())))
            .bind(&text);
    match work.exec(q).await {
        Err(error) if crate::db::dialect::was_taken(&error) => {
            return Err(clavero_rules::Refusal::MonthClosed.into());
        }
        other => other.map(drop)?,
    }
    for client in &computed.clients {
        for line in &client.lines {
            ledger::write(&mut work, month, client, line).await?;
        }
    }
    work.commit(PartnerTold::new("partner.month_closed", month))
        .await?;
    Ok(text)
}

/// What a recomputation found.
#[derive(Clone, Debug)]
pub struct Recomputed {
    /// The text as it comes out today.
    pub text: String,
    /// The text that the month was closed with.
    pub closed: String,
}

impl Recomputed {
    /// Whether every byte is the same.
    pub fn is_same(&self) -> bool {
        self.text == self.closed
    }
}

/// Computes a closed month again, and changes nothing.
pub async fn recompute(on: &Occasion, month: Month) -> Result<Recomputed> {
    let closed = text_of(&mut on.read_open(), month).await?;
    let closed = closed.ok_or(Error::Missing("month"))?;
    Ok(Recomputed {
        text: render(&computed(on, month).await?),
        closed,
    })
}

/// Adds the lines that lead from what stands to what is right today. Answers how many.
pub async fn correct(on: &Occasion, month: Month) -> Result<usize> {
    if text_of(&mut on.read_open(), month).await?.is_none() {
        return Err(Error::Missing("month"));
    }
    let should = computed(on, month).await?.standing();
    let mut work = on.begin_open().await?;
    let stands = standing(&mut work, month).await?;
    let lines: Vec<Correction> = corrections(&stands, &should);
    if lines.is_empty() {
        return Ok(0);
    }
    for line in &lines {
        ledger::write_correction(&mut work, month, line).await?;
    }
    work.commit(PartnerTold::new("partner.month_corrected", month))
        .await?;
    Ok(lines.len())
}

record! {
    struct Sum { account_id: AccountId, client_id: AccountId, currency: String, minor: i64 }
}

async fn standing(scope: &mut Scope<Nobody>, month: Month) -> Result<Standing> {
    let q = sql(
        "select account_id, client_id, currency, CAST(sum(minor) AS BIGINT) as minor from credit_line
         where month = $1 group by account_id, client_id, currency",
    );
    let rows: Vec<Sum> = scope.all(q.bind(month.to_string())).await?;
    let mut stands = BTreeMap::new();
    for row in rows.into_iter().filter(|row| row.minor != 0) {
        let currency = Currency::read(&row.currency)
            .ok_or_else(|| Error::Broken(format!("{:?} is no currency", row.currency)))?;
        stands.insert((row.client_id, row.account_id, currency), row.minor);
    }
    Ok(stands)
}
