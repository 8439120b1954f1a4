//! PostgreSQL’s own tools copy a PostgreSQL store; they are called where they are installed.

use std::path::Path;

use tokio::process::Command;

use crate::{Error, Result};

/// Copies a store into a file, consistent while others write.
pub(super) async fn dump(url: &str, file: &Path) -> Result<()> {
    let mut command = tool("pg_dump", url);
    command
        .args(["--format=custom", "--no-owner", "--no-privileges", "--file"])
        .arg(file);
    done("pg_dump", command).await?;
    let mut list = Command::new("pg_restore");
    list.arg("--list").arg(file);
    done("pg_restore", list).await
}

/// Puts a copy into a database: all of it, or none.
pub(super) async fn restore(url: &str, file: &Path, replace: bool) -> Result<()> {
    let mut command = tool("pg_restore", url);
    command.args([
        "--single-transaction",
        "--exit-on-error",
        "--no-owner",
        "--no-privileges",
    ]);
    if replace {
        command.args(["--clean", "--if-exists"]);
    }
    command.arg(file);
    done("pg_restore", command).await
}

/// Whoever lists the programs that run on a machine sees their arguments, so the password is none of them.
fn tool(name: &str, url: &str) -> Command {
    let mut command = Command::new(name);
    let (mut plain, mut password) = (url.to_owned(), None);
    if let Some((scheme, rest)) = url.split_once("://")
        && let Some((person, host)) = rest.rsplit_once('@')
        && let Some((user, secret)) = person.split_once(':')
    {
        plain = format!("{scheme}://{user}@{host}");
        password = Some(
            percent_encoding::percent_decode_str(secret)
                .decode_utf8_lossy()
                .into_owned(),
        );
    }
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    command.arg("--dbname").arg(plain);
    command
}

async fn done(name: &str, mut command: Command) -> Result<()> {
    let run = command.output().await.map_err(|why| {
        Error::Broken(format!(
            "{name} cannot be run: {why}. Nothing was changed. Install the client tools of PostgreSQL on this \
             machine, or run {name} where the database is."
        ))
    })?;
    if run.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&run.stderr);
    Err(Error::Broken(format!(
        "{name} did not succeed: {}",
        said.trim()
    )))
}
