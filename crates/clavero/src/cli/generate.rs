//! `clavero generate`: load data, the same for the same seed.

use clap::Args;
use serde_json::json;

use super::{opened, said::Said};
use crate::{
    Error, Result, Settings, accounts,
    club::load::{Load, load},
};

/// Make an area full of people, for measuring and for trying out.
#[derive(Debug, Args)]
pub(super) struct Generate {
    /// How many members.
    #[arg(long, default_value_t = 1_000)]
    members: u64,
    /// How many lines of activity.
    #[arg(long, default_value_t = 10_000)]
    events: u64,
    /// What chance begins with.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// In which account; in the oldest one if not said.
    #[arg(long, value_name = "SLUG")]
    account: Option<String>,
}

impl Generate {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        app.db.take_room().await?;
        let on = app.occasion("clavero generate");
        let all = accounts::list_all(&on).await?;
        let named = |slug: &str| self.account.as_deref().is_none_or(|asked| asked == slug);
        let account = all.iter().find(|it| named(&it.slug));
        let account = account.ok_or_else(|| Error::Setting {
            name: "account".to_owned(),
            value: self.account.clone().unwrap_or_default(),
            fix: "open one first: clavero account create".to_owned(),
        })?;
        let Self {
            members,
            events,
            seed,
            ..
        } = self;
        let made = load(
            &on,
            account.id,
            Load {
                slug: None,
                members,
                events,
                seed,
            },
        )
        .await?;
        let url = format!(
            "{}/a/{}/club/{}",
            app.settings.public_url, account.slug, made.slug
        );
        let text = format!(
            "{} members, {} enrolments and {} lines of activity are at {url}",
            made.members, made.enrolments, made.events
        );
        Said::good(
            text,
            json!({
                "area": made.slug,
                "members": made.members,
                "enrolments": made.enrolments,
                "events": made.events,
                "url": url,
            }),
        )
    }
}
