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
