//! A closed month as text: the bytes that are stored, shown by the command line, and compared by a recomputation (5).

use std::fmt::Write;

use super::{ClientCredit, CreditSettings, Ledger, Money, NoCredit, Rates};

/// The one text of a ledger. Equal ledgers have equal texts, byte for byte; a later form has another first line.
pub fn render(ledger: &Ledger) -> String {
    let mut text = format!("clavero-credit 1\nmonth {}\n", ledger.month);
    text.push_str(&settings(&ledger.settings));
    for rate in ledger.rates.rows() {
        let per_point = amount(
            &ledger.rates,
            Money {
                currency: rate.currency,
                minor: rate.per_point,
            },
        );
        line(
            &mut text,
            format_args!("rate {per_point} digits={}", rate.digits),
        );
    }
    for client in &ledger.clients {
        render_client(&mut text, client, &ledger.rates);
    }
    for total in &ledger.totals {
        for sum in &total.credit {
            let sum = amount(&ledger.rates, *sum);
            line(&mut text, format_args!("total {} {sum}", total.partner));
        }
        let (points, exact) = (total.points, total.points.exact());
        line(
            &mut text,
            format_args!("points {} {points} exact={exact}", total.partner),
        );
    }
    text
}

fn render_client(text: &mut String, client: &ClientCredit, rates: &Rates) {
    let (id, servicing) = (client.client, client.servicing);
    let mrr = amount(rates, client.mrr);
    line(
        text,
        format_args!("client {id} {mrr} servicing={servicing}"),
    );
    for it in &client.lines {
        let credit = amount(
            rates,
            Money {
                minor: it.credit,
                ..client.mrr
            },
        );
        let (partner, earned, odd) = (it.partner, it.earned.id(), yes(it.odd_unit));
        line(
            text,
            format_args!("credit {id} {partner} {credit} {earned} odd_unit={odd}"),
        );
        for counted in &it.acts {
            let act = &counted.act;
            let verdict = counted.verdict.map_or_else(NoCredit::id, |()| "counts");
            line(
                text,
                format_args!(
                    "act {id} {partner} {} {} {} {} {verdict}",
                    act.at.0,
                    act.event,
                    act.user,
                    act.kind.id(),
                ),
            );
        }
    }
}

fn settings(it: &CreditSettings) -> String {
    format!(
        "settings min_acts={} min_days={} keys_count={} past_due_counts={} untagged_voids={} conflict_voids={}\n",
        it.min_acts,
        it.min_days,
        yes(it.keys_count),
        yes(it.past_due_counts),
        yes(it.untagged_voids),
        yes(it.conflict_voids),
    )
}

const fn yes(it: bool) -> &'static str {
    if it { "yes" } else { "no" }
}

/// `USD 1000.00`. A currency that the tables lack is told in minor units.
pub(super) fn amount(rates: &Rates, money: Money) -> String {
    let digits = rates
        .amount(money)
        .unwrap_or_else(|_| money.minor.to_string());
    format!("{} {digits}", money.currency)
}

pub(super) fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    // Writing into a text cannot fail.
    let _ = text.write_fmt(content);
    text.push('\n');
}
