//! What a client pays, as the operator knows it: one row from an instant on, until the next one (CR1).

use clavero_rules::{
    AccountId, Moment,
    credit::{CreditSettings, Currency, Money, Period, Subscription, SubscriptionState, recurring},
};

use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    partners::told::PartnerTold,
    work::{Nobody, Scope},
};

/// What the account pays from now on, or from another instant.
#[derive(Clone, Debug)]
pub struct Revenue {
    /// From when.
    pub from: Moment,
    /// In which currency.
    pub currency: Currency,
    /// How much each time, in minor units, without taxes.
    pub price: i64,
    /// How often.
    pub period: Period,
    /// Where the subscription stands.
    pub state: SubscriptionState,
}

/// Sets it. Nothing is written over: what counted before still says so.
pub async fn set_revenue(on: &Occasion, account: AccountId, revenue: &Revenue) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    super::rates::rates(&mut *work)
        .await?
        .of(revenue.currency)?;
    let q = sql(
        "insert into client_revenue (account_id, id, from_at, currency, price, period, state, set_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(account)
    .bind(on.id())
    .bind(revenue.from)
    .bind(revenue.currency.to_string())
    .bind(revenue.price)
    .bind(revenue.period)
    .bind(revenue.state)
    .bind(on.now);
    work.exec(q).await?;
    work.commit(PartnerTold::new("partner.revenue_set", account))
        .await
}

record! {
    struct Row {
        account_id: AccountId,
        currency: String,
        price: i64,
        period: Period,
        state: SubscriptionState,
    }
}

/// The monthly revenue of every client on an instant.
pub(super) async fn at(
    scope: &mut Scope<Nobody>,
    instant: Moment,
    settings: &CreditSettings,
) -> Result<Vec<(AccountId, Money)>> {
    let q = sql(
        "select r.account_id, r.currency, r.price, r.period, r.state from client_revenue r
         where r.from_at <= $1 and not exists (select 1 from client_revenue n where n.account_id = r.account_id
            and n.from_at <= $1 and (n.from_at, n.set_at, n.id) > (r.from_at, r.set_at, r.id))
         order by r.account_id",
    );
    let rows: Vec<Row> = scope.all(q.bind(instant)).await?;
    rows.into_iter()
        .map(|row| {
            let currency = Currency::read(&row.currency)
                .ok_or_else(|| Error::Broken(format!("{:?} is no currency", row.currency)))?;
            let one = Subscription {
                state: row.state,
                period: row.period,
                price: row.price,
            };
            let minor = recurring(&[one], settings)?;
            Ok((row.account_id, Money { currency, minor }))
        })
        .collect()
}
