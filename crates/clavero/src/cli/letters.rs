//! `clavero letters`: what became of letters, from where pages cannot be reached.

use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use uuid::Uuid;

use super::{
    opened,
    said::{Said, columns},
};
use crate::{
    App, Error, Result, Settings, api,
    letters::{self, Posted, State},
    words::Lang,
};

/// See what became of letters, and try again those that went nowhere.
#[derive(Debug, Args)]
pub(super) struct Letters {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// List letters, the newest first.
    List {
        /// Only those in this state.
        #[arg(long)]
        state: Option<Which>,
        /// How many.
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
    /// Show what a letter says; one that was sent has been forgotten here.
    Show {
        /// The letter.
        id: Uuid,
    },
    /// Try again letters that went nowhere.
    Retry {
        /// One letter; without it, all that failed.
        id: Option<Uuid>,
        /// Send letters that were kept because there was no mail server.
        #[arg(long)]
        kept: bool,
    },
    /// Send a letter that says that mail from this server arrives.
    Check {
        /// To whom.
        #[arg(long, value_name = "ADDRESS")]
        to: String,
        /// In which language.
        #[arg(long, default_value = "en", value_name = "en|es|fr|pt")]
        lang: String,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Which {
    Waiting,
    Sent,
    Kept,
    Failed,
    Dead,
}

impl From<Which> for State {
    fn from(which: Which) -> Self {
        match which {
            Which::Waiting => Self::Waiting,
            Which::Sent => Self::Sent,
            Which::Kept => Self::Kept,
            Which::Failed => Self::Failed,
            Which::Dead => Self::Dead,
        }
    }
}

impl Letters {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        match self.deed {
            Deed::List { state, limit } => list(&app, state.map(State::from), limit).await,
            Deed::Show { id } => {
                let letter = letters::one(&app, id).await?;
                let words = letters::render(&app.settings, &letter)?;
                let text = format!(
                    "To: {}\nSubject: {}\n\n{}",
                    letter.recipient, words.subject, words.text
                );
                Said::good(
                    text,
                    json!({ "letter": told(&letter), "subject": words.subject, "text": words.text }),
                )
            }
            Deed::Retry { id, kept } => {
                let on = app.occasion("clavero letters retry");
                let count = letters::retry(&on, id, kept).await?;
                let text = match count {
                    0 => "There is no such letter to try again; nothing was changed.".to_owned(),
                    1 => "1 letter will be tried again by the running server.".to_owned(),
                    n => format!("{n} letters will be tried again by the running server."),
                };
                Said::told(text, json!({ "again": count }), count > 0 || id.is_none())
            }
            Deed::Check { to, lang } => check(&app, &to, &lang).await,
        }
    }
}

async fn list(app: &App, state: Option<State>, limit: i64) -> Result<Said> {
    let found = letters::list(app, state, limit).await?;
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|letter| {
            vec![
                letter.id.to_string(),
                letter.state.id().to_owned(),
                api::rfc3339(letter.created_at),
                letter.kind.clone(),
                letter.recipient.clone(),
                letter.last_error.clone(),
            ]
        })
        .collect();
    let text = if rows.is_empty() {
        "There are no such letters.".to_owned()
    } else {
        columns(&rows)
    };
    Said::good(text, found.iter().map(told).collect::<Vec<_>>())
}

fn told(letter: &Posted) -> serde_json::Value {
    json!({
        "id": letter.id,
        "kind": letter.kind,
        "to": letter.recipient,
        "language": letter.lang.tag(),
        "state": letter.state.id(),
        "tries": letter.tries,
        "last_error": letter.last_error,
        "created_at": api::rfc3339(letter.created_at),
        "next_at": (letter.state == State::Waiting).then(|| api::rfc3339(letter.run_at)),
        "ended_at": letter.ended_at.map(api::rfc3339),
    })
}

/// Sends at once, so that the answer of the mail server can be told.
async fn check(app: &App, to: &str, lang: &str) -> Result<Said> {
    let lang = Lang::from_id(lang).ok_or_else(|| Error::field("lang", "choose"))?;
    let to = crate::address::Address::parse(to).ok_or_else(|| Error::field("to", "email"))?;
    let id = letters::check(&app.occasion("clavero letters check"), &to.shown, lang).await?;
    letters::Post::open(app)?.deliver_due().await?;
    let letter = letters::one(app, id).await?;
    let (text, good) = match letter.state {
        State::Sent => (
            format!(
                "The mail server took the letter to {}. See whether it arrives.",
                to.shown
            ),
            true,
        ),
        State::Kept => {
            let folder = app.settings.data_dir.join("outbox");
            (
                format!(
                    "There is no mail server (smtp-url is not set): the letter was kept in {}.",
                    folder.display()
                ),
                false,
            )
        }
        _ => (
            format!("The letter was not taken: {}.", letter.last_error),
            false,
        ),
    };
    Said::told(text, told(&letter), good)
}
