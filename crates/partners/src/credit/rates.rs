//! The tables of currencies and points, kept as data (CR8).

use clavero_rules::credit::{Currency, Rate, Rates};

use crate::{
    Error, Result,
    db::{record, sql},
    work::{Scope, Site},
};

record! {
    struct Row { currency: String, digits: i64, per_point: i64 }
}

/// Both tables; one that cannot be added exactly is refused.
pub(super) async fn rates<S: Site>(scope: &mut Scope<S>) -> Result<Rates> {
    let q = sql("select currency, digits, per_point from credit_rate order by currency");
    let rows: Vec<Row> = scope.all(q).await?;
    let rates: Option<Vec<Rate>> = rows
        .into_iter()
        .map(|row| {
            Some(Rate {
                currency: Currency::read(&row.currency)?,
                digits: u8::try_from(row.digits).ok()?,
                per_point: row.per_point,
            })
        })
        .collect();
    let rates =
        rates.ok_or_else(|| Error::Broken("the table of rates cannot be read".to_owned()))?;
    Ok(Rates::new(&rates)?)
}
