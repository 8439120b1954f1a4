//! The settings as flags and environment variables, the same for every command.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::{
    Error, Result, Settings,
    settings::{Given, KNOWN, from_file, suggestion},
};

/// Where settings are looked for when no file is named.
const FILE: &str = "clavero.toml";

/// Settings. Each may also stand in the environment or, by the same name, in clavero.toml; flags win.
#[derive(Debug, Args)]
#[command(next_help_heading = "Settings")]
pub(super) struct Flags {
    /// The file of settings; without it, clavero.toml if there is one.
    #[arg(
        long,
        env = "CLAVERO_CONFIG",
        global = true,
        value_name = "FILE",
        hide_env_values = true
    )]
    config: Option<PathBuf>,
    /// Where to listen: 127.0.0.1:8080.
    #[arg(
        long,
        env = "CLAVERO_LISTEN",
        global = true,
        value_name = "ADDRESS:PORT",
        hide_env_values = true,
        hide_short_help = true
    )]
    listen: Option<String>,
    /// The address that people type, such as https://clavero.example.com.
    #[arg(
        long,
        env = "CLAVERO_PUBLIC_URL",
        global = true,
        value_name = "URL",
        hide_env_values = true,
        hide_short_help = true
    )]
    public_url: Option<String>,
    /// The folder for the SQLite file, anchors of the activity log and kept letters: clavero-data.
    #[arg(
        long,
        env = "CLAVERO_DATA_DIR",
        global = true,
        value_name = "FOLDER",
        hide_env_values = true,
        hide_short_help = true
    )]
    data_dir: Option<String>,
    /// The store: sqlite:PATH or postgres://USER@HOST/DATABASE.
    #[arg(
        long,
        env = "CLAVERO_DATABASE_URL",
        global = true,
        value_name = "URL",
        hide_env_values = true,
        hide_short_help = true
    )]
    database_url: Option<String>,
    /// The mail server: smtp://USER:PASSWORD@HOST (STARTTLS) or smtps://… (TLS). None: letters are kept.
    #[arg(
        long,
        env = "CLAVERO_SMTP_URL",
        global = true,
        value_name = "URL",
        hide_env_values = true,
        hide_short_help = true
    )]
    smtp_url: Option<String>,
    /// Who letters are from: Clavero <no-reply@example.com>.
    #[arg(
        long,
        env = "CLAVERO_MAIL_FROM",
        global = true,
        value_name = "SENDER",
        hide_env_values = true,
        hide_short_help = true
    )]
    mail_from: Option<String>,
    /// Whether a proxy of yours stands in front and tells the caller's address: false.
    #[arg(long, env = "CLAVERO_BEHIND_PROXY", global = true, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_env_values = true, hide_short_help = true)]
    behind_proxy: Option<String>,
    /// Whether anybody may open an account: true.
    #[arg(long, env = "CLAVERO_OPEN_SIGN_UP", global = true, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_env_values = true, hide_short_help = true)]
    open_sign_up: Option<String>,
    /// Whether numbers for dashboards are told at /metrics: false.
    #[arg(long, env = "CLAVERO_METRICS", global = true, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_env_values = true, hide_short_help = true)]
    metrics: Option<String>,
    /// Whether webhooks may go to private addresses and without TLS: false.
    #[arg(long, env = "CLAVERO_WEBHOOKS_TO_PRIVATE", global = true, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_env_values = true, hide_short_help = true)]
    webhooks_to_private: Option<String>,
    /// Which lines the log holds, such as info or warn,clavero=debug: info.
    #[arg(
        long,
        env = "CLAVERO_LOG",
        global = true,
        value_name = "LEVELS",
        hide_env_values = true,
        hide_short_help = true
    )]
    log: Option<String>,
}

impl Flags {
    /// The settings that hold for this command.
    pub(super) fn settings(self) -> Result<Settings> {
        unknown_in_environment(
            std::env::vars_os().filter_map(|(name, _)| name.into_string().ok()),
        )?;
        let file = match &self.config {
            Some(path) => from_file(path)?,
            None if Path::new(FILE).exists() => from_file(Path::new(FILE))?,
            None => Given::default(),
        };
        Settings::read(&self.given().or(file))
    }

    fn given(self) -> Given {
        Given::default()
            .with("listen", self.listen)
            .with("public-url", self.public_url)
            .with("data-dir", self.data_dir)
            .with("database-url", self.database_url)
            .with("smtp-url", self.smtp_url)
            .with("mail-from", self.mail_from)
            .with("behind-proxy", self.behind_proxy)
            .with("open-sign-up", self.open_sign_up)
            .with("metrics", self.metrics)
            .with("webhooks-to-private", self.webhooks_to_private)
            .with("log", self.log)
    }
}

/// A variable that looks like a setting and is none is a setting that somebody believes to hold.
fn unknown_in_environment(names: impl Iterator<Item = String>) -> Result<()> {
    for name in names {
        let Some(own) = name.strip_prefix("CLAVERO_") else {
            continue;
        };
        let plain = own.to_lowercase().replace('_', "-");
        if plain == "config" || plain.starts_with("test-") || KNOWN.contains(&plain.as_str()) {
            continue;
        }
        let fix = format!("the environment has no such setting. {}", suggestion(own));
        return Err(Error::Setting {
            name,
            value: "…".to_owned(),
            fix,
        });
    }
    Ok(())
}
