//! Correcting a closed month: nothing in it is changed; new lines reverse what was wrong and say what is right (5).

use std::collections::BTreeMap;

use super::render::{amount, line};
use super::{Currency, Ledger, Money, Month, Rates};
use crate::AccountId;

/// What a month comes to with all its corrections: client, partner and currency, and how much in minor units.
pub type Standing = BTreeMap<(AccountId, AccountId, Currency), i64>;

/// One new line of a closed month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Correction {
    /// The client.
    pub client: AccountId,
    /// The partner.
    pub partner: AccountId,
    /// What it adds; a reversal adds less than nothing.
    pub amount: Money,
    /// It reverses what stood; otherwise it says what stands now.
    pub reverses: bool,
}

impl Ledger {
    /// What the month comes to.
    pub fn standing(&self) -> Standing {
        let lines = self
            .clients
            .iter()
            .flat_map(|client| client.lines.iter().map(move |it| (client, it)));
        lines
            .filter(|(_, it)| it.credit != 0)
            .map(|(client, it)| {
                let key = (client.client, it.partner, client.mrr.currency);
                (key, it.credit)
            })
            .collect()
    }
}

/// The lines that lead from what stands to what should: each difference is reversed whole and written anew (5).
pub fn corrections(stands: &Standing, should: &Standing) -> Vec<Correction> {
    let keys: std::collections::BTreeSet<_> = stands.keys().chain(should.keys()).collect();
    let mut lines = Vec::new();
    for key in keys {
        let before = stands.get(key).copied().unwrap_or(0);
        let after = should.get(key).copied().unwrap_or(0);
        let (client, partner, currency) = *key;
        let correction = |minor, reverses| Correction {
            client,
            partner,
            amount: Money { currency, minor },
            reverses,
        };
        let differs = before != after;
        lines.extend((differs && before != 0).then(|| correction(-before, true)));
        lines.extend((differs && after != 0).then(|| correction(after, false)));
    }
    lines
}

/// The one text of the corrections of a month.
pub fn render_corrections(month: Month, lines: &[Correction], rates: &Rates) -> String {
    let mut text = format!("clavero-credit-corrections 1\nmonth {month}\n");
    for it in lines {
        let (client, partner) = (it.client, it.partner);
        let word = if it.reverses { "reverse" } else { "credit" };
        let amount = amount(rates, it.amount);
        line(
            &mut text,
            format_args!("{word} {client} {partner} {amount}"),
        );
    }
    text
}
