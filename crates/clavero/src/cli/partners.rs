//! `clavero partner` and `clavero credit`: the partner programme, for whoever runs the server.

use clap::{Args, Subcommand};
use clavero_partners::{credit, partners};
use clavero_rules::{
    AccountId, Moment,
    credit::{Currency, Month, Period, SubscriptionState},
    partners::Programme,
};
use serde_json::{Value, json};

use super::{
    opened,
    said::{Said, columns},
};
use crate::{App, Error, Result, Settings, accounts, api};

/// Enrol partners, stop them, list them.
#[derive(Debug, Args)]
pub(super) struct Partners {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Make an account a partner.
    Enrol {
        /// The slug of the account.
        #[arg(long)]
        account: String,
    },
    /// Stop a partner for the time being; its clients are told.
    Suspend {
        /// The slug of the account.
        #[arg(long)]
        account: String,
    },
    /// Bring a stopped partner back; each client confirms it.
    Return {
        /// The slug of the account.
        #[arg(long)]
        account: String,
    },
    /// Take a partner out of the programme.
    Leave {
        /// The slug of the account.
        #[arg(long)]
        account: String,
    },
    /// Note that a partner has shown a domain to be its own.
    Domain {
        /// The slug of the account.
        #[arg(long)]
        account: String,
        /// The domain.
        #[arg(long)]
        domain: String,
    },
    /// List partners.
    List,
}

async fn account(app: &App, slug: &str) -> Result<AccountId> {
    let all = accounts::list_all(&app.occasion("clavero partner")).await?;
    let found = all.into_iter().find(|it| it.slug == slug);
    found.map(|it| it.id).ok_or(Error::Missing("account"))
}

impl Partners {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        let on = app.occasion("clavero partner");
        let (slug, text) = match self.deed {
            Deed::List => return list(&app).await,
            Deed::Enrol { account: slug } => {
                partners::enrol(&on, account(&app, &slug).await?).await?;
                (slug, "is a partner")
            }
            Deed::Suspend { account: slug } => {
                partners::move_to(&on, account(&app, &slug).await?, Programme::Suspended).await?;
                (slug, "is stopped; its clients were told")
            }
            Deed::Return { account: slug } => {
                partners::move_to(&on, account(&app, &slug).await?, Programme::Enrolled).await?;
                (slug, "is back; each client confirms it")
            }
            Deed::Leave { account: slug } => {
                partners::move_to(&on, account(&app, &slug).await?, Programme::Left).await?;
                (slug, "left the programme; its clients were told")
            }
            Deed::Domain {
                account: slug,
                domain,
            } => {
                partners::prove_domain(&on, account(&app, &slug).await?, &domain).await?;
                (slug, "has one more domain of its own")
            }
        };
        Said::good(format!("{slug} {text}."), json!({ "account": slug }))
    }
}

async fn list(app: &App) -> Result<Said> {
    let all = partners::list_partners(&app.occasion("clavero partner list")).await?;
    if all.is_empty() {
        return Said::good("There is no partner yet.", Vec::<Value>::new());
    }
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|it| {
            let (employees, clients) = (it.employees.to_string(), it.clients.to_string());
            vec![
                it.slug.clone(),
                it.name.clone(),
                it.state.id().to_owned(),
                employees,
                clients,
            ]
        })
        .collect();
    let told: Vec<Value> = all
        .iter()
        .map(|it| {
            json!({
                "slug": it.slug, "name": it.name, "hub_id": it.hub_id, "state": it.state.id(),
                "employees": it.employees, "clients": it.clients,
                "enrolled_at": api::rfc3339(it.enrolled_at),
            })
        })
        .collect();
    Said::good(columns(&rows), told)
}

/// Managed-MRR credit: what clients pay, and closed months.
#[derive(Debug, Args)]
pub(super) struct Credit {
    #[command(subcommand)]
    deed: Closing,
}

#[derive(Debug, Subcommand)]
enum Closing {
    /// Say what a client pays, from an instant on.
    Revenue {
        /// The slug of the client.
        #[arg(long)]
        account: String,
        /// Three capital letters.
        #[arg(long)]
        currency: String,
        /// How much each time, in the smallest unit of the currency, without taxes.
        #[arg(long)]
        price: i64,
        /// month, quarter, half_year or year.
        #[arg(long, default_value = "month")]
        period: String,
        /// active, trial, past_due or cancelled.
        #[arg(long, default_value = "active")]
        state: String,
        /// From when, RFC 3339; without it, from now on.
        #[arg(long)]
        from: Option<String>,
    },
    /// Close a month before the job does.
    Close {
        /// Such as 2026-10.
        #[arg(long)]
        month: String,
    },
    /// Compute a closed month again: the same bytes, or exit 1.
    Recompute {
        /// Such as 2026-10.
        #[arg(long)]
        month: String,
    },
    /// Add the lines that correct a closed month.
    Correct {
        /// Such as 2026-10.
        #[arg(long)]
        month: String,
    },
}

fn wrong(name: &str, value: &str, fix: &str) -> Error {
    Error::Setting {
        name: name.to_owned(),
        value: value.to_owned(),
        fix: fix.to_owned(),
    }
}

fn month_of(text: &str) -> Result<Month> {
    Month::parse(text).ok_or_else(|| wrong("month", text, "write it like 2026-10"))
}

impl Credit {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        let on = app.occasion("clavero credit");
        match self.deed {
            Closing::Revenue {
                account: slug,
                currency,
                price,
                period,
                state,
                from,
            } => {
                let from = match from {
                    None => on.now,
                    Some(text) => api::moment(&text).ok_or_else(|| {
                        wrong("from", &text, "write it like 2026-10-01T00:00:00Z")
                    })?,
                };
                let revenue = credit::Revenue {
                    from: Moment(from.0),
                    currency: Currency::read(&currency)
                        .ok_or_else(|| wrong("currency", &currency, "write it like USD"))?,
                    price,
                    period: Period::from_id(&period).ok_or_else(|| {
                        wrong("period", &period, "month, quarter, half_year or year")
                    })?,
                    state: SubscriptionState::from_id(&state).ok_or_else(|| {
                        wrong("state", &state, "active, trial, past_due or cancelled")
                    })?,
                };
                credit::set_revenue(&on, account(&app, &slug).await?, &revenue).await?;
                Said::good(
                    format!("What {slug} pays is set."),
                    json!({ "account": slug }),
                )
            }
            Closing::Close { month } => {
                let text = credit::close_month(&on, month_of(&month)?).await?;
                Said::good(text.clone(), json!({ "month": month, "ledger": text }))
            }
            Closing::Recompute { month } => {
                let found = credit::recompute(&on, month_of(&month)?).await?;
                let same = found.is_same();
                let text = if same {
                    found.text.clone()
                } else {
                    format!(
                        "The month comes out differently today. See clavero credit correct.\n{}",
                        found.text
                    )
                };
                let told = json!({ "month": month, "same": same, "ledger": found.text });
                Said::told(text, told, same)
            }
            Closing::Correct { month } => {
                let lines = credit::correct(&on, month_of(&month)?).await?;
                Said::good(
                    format!("{lines} lines were added."),
                    json!({ "month": month, "lines": lines }),
                )
            }
        }
    }
}
