//! `clavero user`: the logins of a server, for whoever runs it.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{
    opened,
    said::{Said, columns},
};
use crate::{
    App, Error, Result, Settings,
    address::Address,
    api,
    people::{self, Login},
    words::Lang,
};

/// Make logins, turn them off and on, list them.
#[derive(Debug, Args)]
pub(super) struct Users {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Make a login; prints the link with which its owner chooses a password.
    Create {
        /// The address.
        #[arg(long)]
        email: String,
        /// The name.
        #[arg(long)]
        name: String,
        /// The language.
        #[arg(long, default_value = "en", value_name = "en|es|fr|pt")]
        lang: String,
    },
    /// List logins.
    List {
        /// Only those whose name or address holds this.
        #[arg(default_value = "")]
        part: String,
    },
    /// Turn a login off: nothing opens for it from the next request on.
    Disable {
        /// Its address.
        email: String,
    },
    /// Turn a login on again, with everything that was given to it.
    Enable {
        /// Its address.
        email: String,
    },
}

impl Users {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        match self.deed {
            Deed::Create { email, name, lang } => create(&app, &email, name.trim(), &lang).await,
            Deed::List { part } => list(&app, &part).await,
            Deed::Disable { email } => {
                let address = address("email", &email)?;
                let id =
                    people::disable_login(&app.occasion("clavero user disable"), &address).await?;
                let text = format!(
                    "The login of {} is off. Every session has ended; what it was given is kept for clavero user enable.",
                    address.shown
                );
                Said::good(
                    text,
                    json!({ "id": id.0, "email": address.shown, "disabled": true }),
                )
            }
            Deed::Enable { email } => {
                let address = address("email", &email)?;
                let id =
                    people::enable_login(&app.occasion("clavero user enable"), &address).await?;
                let text = format!(
                    "The login of {} is on again, with everything that was given to it.",
                    address.shown
                );
                Said::good(
                    text,
                    json!({ "id": id.0, "email": address.shown, "disabled": false }),
                )
            }
        }
    }
}

/// An address that was typed as this flag.
pub(super) fn address(flag: &str, text: &str) -> Result<Address> {
    Address::parse(text).ok_or_else(|| Error::field(flag, "email"))
}

async fn create(app: &App, email: &str, name: &str, lang: &str) -> Result<Said> {
    let address = address("email", email)?;
    let lang = Lang::from_id(lang).ok_or_else(|| Error::field("lang", "choose"))?;
    if name.is_empty() || name.chars().count() > 80 || name.contains(char::is_control) {
        return Err(Error::field("name", "required"));
    }
    let on = app.occasion("clavero user create");
    let (id, link) = people::add_login(&on, &address, name, lang).await?;
    let text = format!(
        "{name} can sign in as {} once a password is chosen here, within an hour:\n  {link}\nWhoever has this link \
         has the login. After that hour, “I forgot it” on the page to sign in sends another.",
        address.shown
    );
    Said::good(
        text,
        json!({ "id": id.0, "email": address.shown, "link": link }),
    )
}

async fn list(app: &App, part: &str) -> Result<Said> {
    let logins = people::list_logins(&app.occasion("clavero user list"), part).await?;
    if logins.is_empty() {
        return Said::good("There is no such login.", Vec::<Value>::new());
    }
    let rows: Vec<Vec<String>> = logins
        .iter()
        .map(|login| {
            vec![
                login.email.clone(),
                login.name.clone(),
                state(login).to_owned(),
                login.id.to_string(),
            ]
        })
        .collect();
    let told: Vec<Value> = logins
        .iter()
        .map(|login| {
            json!({
                "id": login.id.0,
                "email": login.email,
                "name": login.name,
                "language": login.lang.tag(),
                "state": state(login),
                "created_at": api::rfc3339(login.created_at),
            })
        })
        .collect();
    Said::good(columns(&rows), told)
}

fn state(login: &Login) -> &'static str {
    match (login.disabled_at, login.email_verified_at) {
        (Some(_), _) => "off",
        (None, None) => "unproved",
        (None, Some(_)) => "on",
    }
}
