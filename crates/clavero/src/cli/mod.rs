//! The command line: human words on a terminal, `--json` for scripts; 0 ok, 1 failed, 2 usage.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the command line speaks by printing"
)]

mod access;
mod accounts;
mod audit;
mod backup;
mod demo;
mod doctor;
mod export;
mod flags;
mod generate;
mod import;
mod jobs;
mod letters;
mod log;
mod members;
mod migrate;
mod openapi;
mod partners;
mod postgres;
mod purchases;
mod restore;
mod routes;
mod said;
mod segments;
mod serve;
mod trouble;
mod users;

use std::{io::Write as _, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{App, Result, Settings};
use said::Said;

/// Lets the right people in, and no further.
#[derive(Debug, Parser)]
#[command(name = "clavero", version, about, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    flags: flags::Flags,
    /// Print JSON, for scripts.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    Demo(demo::Demo),
    Migrate(migrate::Migrate),
    Doctor(doctor::Doctor),
    #[command(name = "user")]
    Users(users::Users),
    #[command(name = "account")]
    Accounts(accounts::Accounts),
    Members(members::Members),
    Segments(segments::Segments),
    Jobs(jobs::Jobs),
    Purchases(purchases::Purchases),
    Access(access::Access),
    #[command(name = "partner")]
    Partners(partners::Partners),
    Credit(partners::Credit),
    Letters(letters::Letters),
    Audit(audit::Audit),
    Routes(routes::Routes),
    Openapi(openapi::Openapi),
    Generate(generate::Generate),
    Backup(backup::Backup),
    Restore(restore::Restore),
}

/// Runs the command that was given.
pub async fn run() -> ExitCode {
    let Cli {
        flags,
        json,
        command,
    } = Cli::parse();
    let settings = match flags.settings() {
        Ok(settings) => settings,
        Err(error) => return trouble::tell(&error, None, json),
    };
    if !matches!(command, Command::Serve(_) | Command::Demo(_)) {
        log::for_command();
    }
    match command.run(settings.clone(), json).await {
        Ok(said) => print(&said, json),
        Err(error) => trouble::tell(&error, Some(&settings), json),
    }
}

impl Command {
    async fn run(self, settings: Settings, json: bool) -> Result<Said> {
        match self {
            Self::Serve(serve) => serve.run(settings).await.map(|()| Said::nothing()),
            Self::Demo(demo) => demo.run(settings, json).await.map(|()| Said::nothing()),
            Self::Migrate(migrate) => migrate.run(settings).await,
            Self::Doctor(doctor) => doctor.run(settings).await,
            Self::Users(users) => users.run(settings).await,
            Self::Accounts(accounts) => accounts.run(settings).await,
            Self::Members(members) => members.run(settings).await,
            Self::Segments(segments) => segments.run(settings).await,
            Self::Jobs(jobs) => jobs.run(settings).await,
            Self::Purchases(purchases) => purchases.run(settings).await,
            Self::Generate(generate) => generate.run(settings).await,
            Self::Access(access) => access.run(settings).await,
            Self::Partners(partners) => partners.run(settings).await,
            Self::Credit(credit) => credit.run(settings).await,
            Self::Letters(letters) => letters.run(settings).await,
            Self::Audit(audit) => audit.run(settings).await,
            Self::Routes(routes) => routes.run(),
            Self::Openapi(openapi) => openapi.run(),
            Self::Backup(backup) => backup.run(settings).await,
            Self::Restore(restore) => restore.run(settings).await,
        }
    }
}

/// A reader that went away, such as `head`, has read enough: that is no failure.
fn print(said: &Said, json: bool) -> ExitCode {
    let text = match json {
        true if said.json.is_null() => String::new(),
        true => format!("{:#}\n", said.json),
        false => said.text.clone(),
    };
    let _ = std::io::stdout().write_all(text.as_bytes());
    if said.good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The product over a store that is at this version, for a command that works on it.
async fn opened(settings: Settings) -> Result<App> {
    let app = App::open(settings, crate::followers()).await?;
    let pending = app.db.pending().await?;
    if pending.is_empty() {
        return Ok(app);
    }
    Err(crate::Error::Migration(format!(
        "the store lacks {}. Nothing was changed. Run clavero migrate, or start the server of this version.",
        pending.join(", ")
    )))
}
