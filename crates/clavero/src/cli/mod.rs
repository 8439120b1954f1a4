//! The command line: human words on a terminal, `--json` for scripts; 0 ok, 1 failed, 2 usage.
#![expect(clippy::print_stdout, reason = "the command line speaks by printing")]

mod routes;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{Result, Settings};

/// Lets the right people in, and no further.
#[derive(Debug, Parser)]
#[command(name = "clavero", version, about)]
struct Cli {
    /// The store: sqlite:PATH or postgres://USER@HOST/DATABASE.
    #[arg(long, env = "CLAVERO_DATABASE_URL", global = true)]
    database_url: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages and the API.
    Serve(serve::Serve),
    /// Print every route with who gets through.
    Routes(routes::Routes),
}

/// Runs the command that was given.
pub async fn run() -> ExitCode {
    let cli = Cli::parse();
    let mut settings = Settings::default();
    if let Some(url) = cli.database_url {
        settings.database_url = url;
    }
    let outcome: Result<()> = match cli.command {
        Command::Serve(serve) => serve.run(settings).await,
        Command::Routes(routes) => routes.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("clavero: {error}");
            ExitCode::FAILURE
        }
    }
}
