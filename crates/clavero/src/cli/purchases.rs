//! `clavero purchases`: what was sold and reported, for whoever runs the server.

use clap::{Args, Subcommand};
use clavero_rules::{ReportId, purchases::Provider};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    opened,
    said::{Said, columns},
};
use crate::{
    App, Error, Result, Settings,
    api::{Paging, rfc3339},
    club::{
        areas,
        purchases::{self, Narrowed, price},
    },
};

/// See what was sold, work on a report once more, connect a seller.
#[derive(Debug, Args)]
pub(super) struct Purchases {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// List the purchases of the account that an area belongs to, the newest first.
    List {
        /// The area, as in its address.
        #[arg(long, value_name = "SLUG")]
        area: String,
        /// Only whose buyer or code holds this.
        #[arg(long, default_value = "")]
        search: String,
        /// Only where they stand so: `paid`, `refunded` …
        #[arg(long, default_value = "")]
        status: String,
        /// How many at most.
        #[arg(long, default_value_t = 50)]
        limit: usize,
    },
    /// Work on a report once more; what it changed already it does not change again.
    Replay {
        /// The report.
        #[arg(long, value_name = "ID")]
        event: String,
    },
    /// Ask the seller’s platform now which sales there were, and take in what was never reported.
    Reconcile {
        /// The area, as in its address. Its keys are given on the page or through the API.
        #[arg(long, value_name = "SLUG")]
        area: String,
    },
    /// Take up a token by which a seller’s platform may report sales. It is printed this once.
    Source {
        /// The area, as in its address.
        #[arg(long, value_name = "SLUG")]
        area: String,
        /// `hotmart`, or `standard` for our own signed format.
        #[arg(long, default_value = "hotmart")]
        provider: String,
        /// The token that the platform gave; left out, one is made.
        #[arg(long, default_value = "", hide_default_value = true)]
        token: String,
    },
}

impl Purchases {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        match self.deed {
            Deed::List {
                area,
                search,
                status,
                limit,
            } => {
                let narrowed = Narrowed {
                    q: search,
                    status,
                    ..Narrowed::default()
                };
                list(&app, &area, &narrowed, limit).await
            }
            Deed::Replay { event } => replay(&app, &event).await,
            Deed::Reconcile { area } => reconcile(&app, &area).await,
            Deed::Source {
                area,
                provider,
                token,
            } => source(&app, &area, &provider, &token).await,
        }
    }
}

async fn list(app: &App, area: &str, narrowed: &Narrowed, limit: usize) -> Result<Said> {
    let on = app.occasion("clavero purchases list");
    let (mut scope, _) = areas::entered(&on, area).await?;
    let (mut rows, mut told, mut after) = (Vec::new(), Vec::new(), None);
    while rows.len() < limit {
        let paging = Paging {
            limit: Some(200),
            after,
        };
        let found = purchases::list_purchases(&mut scope, narrowed, &paging).await?;
        for it in found.items {
            let price = price(it.amount, &it.currency);
            told.push(json!({
                "id": it.id.0, "code": it.code, "status": it.status.id(), "buyer": it.buyer_email,
                "product": it.product_name, "price": price, "ordered_at": rfc3339(it.ordered_at),
            }));
            rows.push(vec![
                rfc3339(it.ordered_at),
                it.code,
                it.status.id().to_owned(),
                it.buyer_email,
                it.product_name,
                price,
            ]);
        }
        after = found.next;
        if after.is_none() {
            break;
        }
    }
    rows.truncate(limit);
    told.truncate(limit);
    let text = match rows.is_empty() {
        true => "Nothing matches.".to_owned(),
        false => columns(&rows),
    };
    Said::good(text.trim_end().to_owned(), told)
}

async fn replay(app: &App, event: &str) -> Result<Said> {
    let on = app.occasion("clavero purchases replay");
    let id = Uuid::parse_str(event).map_err(|_| Error::Missing("report"))?;
    let id = ReportId(id);
    let account = purchases::account_of(&on, id).await?;
    purchases::replay_for(&on, account, id).await?;
    purchases::apply_due(app).await?;
    let mut scope = on.read_admitted(account, None, "machine");
    let report = purchases::find_report(&mut scope, id).await?;
    let state = report.state.id();
    let told: Value = json!({ "id": id.0, "state": state, "problem": report.problem });
    Said::good(format!("The report is {state} now."), told)
}

async fn reconcile(app: &App, area: &str) -> Result<Said> {
    let on = app.occasion("clavero purchases reconcile");
    let (scope, area) = areas::entered(&on, area).await?;
    let it = purchases::reconcile_now(app, scope.account(), area.id).await?;
    let failures: Vec<Value> = it
        .failures()
        .into_iter()
        .map(|it| json!({ "code": it.code, "reason": it.reason }))
        .collect();
    let mut rows: Vec<Vec<String>> = [
        ("looked at", it.looked),
        ("known", it.known),
        ("missing and applied", it.applied),
        ("of unknown products", it.unmapped),
        ("failed", it.failed),
    ]
    .into_iter()
    .map(|(name, n)| vec![name.to_owned(), n.to_string()])
    .collect();
    for it in it.failures() {
        rows.push(vec![it.code, it.reason]);
    }
    if !it.problem.is_empty() {
        rows.push(vec![
            "stopped".to_owned(),
            format!("{} ({})", it.problem, it.detail),
        ]);
    }
    let told = json!({
        "looked": it.looked, "known": it.known, "applied": it.applied, "unmapped": it.unmapped, "failed": it.failed,
        "failures": failures, "problem": it.problem, "detail": it.detail,
        "last_good_at": it.last_good_at.map(rfc3339), "next_at": rfc3339(it.next_at),
    });
    Said::told(columns(&rows), told, it.problem.is_empty())
}

async fn source(app: &App, area: &str, provider: &str, token: &str) -> Result<Said> {
    let on = app.occasion("clavero purchases source");
    let provider = Provider::from_id(provider).ok_or_else(|| Error::field("provider", "choose"))?;
    let (scope, area) = areas::entered(&on, area).await?;
    let made = purchases::open_source(&on, scope.account(), &area, provider, token).await?;
    let told = json!({ "id": made.id.0, "url": made.url, "token": made.token });
    Said::good(
        format!("{}: {} {}", provider.id(), made.url, made.token),
        told,
    )
}
