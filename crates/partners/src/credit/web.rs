//! The partner's page of credit: every line with its reason, and every act with why it counts or not (PE-03, CR5).

use askama::Template;
use clavero_rules::{
    Moment,
    access::may,
    credit::{Currency, Money, Month, Rates, Utc},
};

use super::{
    ledger::{ActLine, Line, lines},
    rates::rates,
};
use crate::{
    Error, Result,
    doors::Doors,
    partners::Dash,
    session::May,
    web::{Answer, Shell, page as answer},
};

pub(super) fn doors() -> Doors {
    Doors::default().get("/a/{account}/partner/credit", page)
}

struct Act {
    at: Moment,
    what: String,
    verdict: String,
    counts: bool,
}

struct Row {
    client: String,
    amount: String,
    mrr: String,
    servicing: i64,
    earned: String,
    odd: bool,
    acts: Vec<Act>,
}

struct MonthRows {
    month: String,
    begins: Moment,
    points: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "credit/pages/credit.html")]
struct CreditPage {
    page: Shell,
    dash: Dash,
    months: Vec<MonthRows>,
}

async fn page(May { granted, here }: May<may::ViewPartners>) -> Answer {
    let dash = Dash::of(&here, &granted, "credit").await?;
    let mut scope = here.caller.on.read(&granted);
    let table = rates(&mut scope).await?;
    let page = Shell::inside(&here, "partners-title");
    let mut months: Vec<(MonthRows, clavero_rules::credit::Points)> = Vec::new();
    for line in lines(&mut scope).await? {
        let money = money(&line.currency, line.minor);
        if months.last().is_none_or(|(it, _)| it.month != line.month) {
            let (month, points) = (line.month.clone(), table.none());
            months.push((
                MonthRows {
                    begins: Month::parse(&month)
                        .ok_or_else(|| Error::Broken(month.clone()))?
                        .starts(&Utc),
                    month,
                    points: String::new(),
                    rows: Vec::new(),
                },
                points,
            ));
        }
        if let (Some((it, points)), Some(money)) = (months.last_mut(), money) {
            *points = points.plus(table.points(money)?)?;
            it.points = points.to_string();
            it.rows.push(row(&page, &table, line)?);
        }
    }
    let months = months.into_iter().map(|it| it.0).collect();
    answer(&CreditPage { page, dash, months })
}

fn money(currency: &str, minor: i64) -> Option<Money> {
    Currency::read(currency).map(|currency| Money { currency, minor })
}

fn row(page: &Shell, table: &Rates, line: Line) -> Result<Row> {
    let told = |minor| {
        let amount = money(&line.currency, minor).and_then(|it| table.amount(it).ok());
        format!(
            "{} {}",
            line.currency,
            amount.unwrap_or_else(|| minor.to_string())
        )
    };
    let acts: Vec<ActLine> = serde_json::from_str(&line.acts)?;
    let key = |text: &str| text.replace('_', "-");
    Ok(Row {
        amount: told(line.minor),
        mrr: told(line.mrr),
        servicing: line.servicing,
        earned: page.t(&format!("credit-earned-{}", key(&line.earned))),
        odd: line.odd_unit,
        acts: acts
            .into_iter()
            .map(|it| Act {
                at: Moment(it.at),
                what: page.t(&format!("credit-act-{}", key(&it.kind))),
                verdict: page.t(&format!("credit-verdict-{}", key(&it.verdict))),
                counts: it.verdict == "counts",
            })
            .collect(),
        client: line.client,
    })
}
