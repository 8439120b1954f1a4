//! `clavero account`: the accounts of a server, for whoever runs it.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{
    opened,
    said::{Said, columns},
    users::address,
};
use crate::{App, Result, Settings, accounts, api, people, web::Form};

/// Open accounts, list them.
#[derive(Debug, Args)]
pub(super) struct Accounts {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Open an account of somebody who has a login.
    Create {
        /// Its name.
        #[arg(long)]
        name: String,
        /// The address of its owner.
        #[arg(long, value_name = "EMAIL")]
        owner: String,
        /// What stands in its addresses; without it, what the name suggests.
        #[arg(long, default_value = "")]
        slug: String,
    },
    /// List accounts, the oldest first.
    List,
}

impl Accounts {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        match self.deed {
            Deed::Create { name, owner, slug } => create(&app, name, &owner, slug).await,
            Deed::List => list(&app).await,
        }
    }
}

async fn create(app: &App, name: String, owner: &str, slug: String) -> Result<Said> {
    let on = app.occasion("clavero account create");
    // What may be typed here is what may be typed on the page.
    let mut typed = Form::of([("name".to_owned(), name), ("slug".to_owned(), slug)]);
    let opening = accounts::Opening::read(&mut typed);
    typed.clean()?;
    let name = opening.name.clone();
    let owner = address("owner", owner)?;
    let id = people::login_of(&on, &owner).await?;
    let slug = accounts::open_for(&on, id, opening).await?;
    let url = format!("{}/a/{slug}", app.settings.public_url);
    let text = format!("{name} is open at {url}. {} owns it.", owner.shown);
    Said::good(
        text,
        json!({ "slug": slug, "name": name, "owner": owner.shown, "url": url }),
    )
}

async fn list(app: &App) -> Result<Said> {
    let all = accounts::list_all(&app.occasion("clavero account list")).await?;
    if all.is_empty() {
        return Said::good("There is no account yet.", Vec::<Value>::new());
    }
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|account| {
            vec![
                account.slug.clone(),
                account.hub_id.to_string(),
                account.name.clone(),
                account.state.id().to_owned(),
                account.owner_name.clone(),
            ]
        })
        .collect();
    let told: Vec<Value> = all
        .iter()
        .map(|account| {
            json!({
                "id": account.id.0,
                "slug": account.slug,
                "hub_id": account.hub_id,
                "name": account.name,
                "state": account.state.id(),
                "owner": account.owner_name,
                "created_at": api::rfc3339(account.created_at),
            })
        })
        .collect();
    Said::good(columns(&rows), told)
}
