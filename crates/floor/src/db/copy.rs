//! A store as one file: copied while it is in use, looked through, and put in its place.

use std::{path::Path, str::FromStr as _};

use sqlx::{
    Connection as _,
    sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode},
};

use super::{Db, record, sql};
use crate::{Error, Result};

record! {
    struct Check { integrity_check: String }
}

/// Where the file of a SQLite store is; `None` for another engine.
pub fn file_of(url: &str) -> Option<&Path> {
    let path = url.strip_prefix("sqlite:")?;
    Some(Path::new(path.strip_prefix("//").unwrap_or(path)))
}

impl Db {
    /// Writes a consistent copy into a file that is not there yet, while others read and write (SQLite).
    pub async fn copy_into(&self, path: &Path) -> Result<()> {
        self.exec(sql("vacuum into $1").bind(path.display().to_string()))
            .await?;
        Ok(())
    }

    /// What is wrong with the file itself; nothing if it is whole (SQLite).
    pub async fn damage(&self) -> Result<Vec<String>> {
        let found: Vec<Check> = self.all(sql("pragma integrity_check(10)")).await?;
        Ok(found
            .into_iter()
            .map(|check| check.integrity_check)
            .filter(|text| text != "ok")
            .collect())
    }
}

/// Makes a SQLite store one single file, which is possible only if nobody else has it open.
pub async fn settle(path: &Path) -> Result<()> {
    let options = SqliteConnectOptions::from_str("sqlite:")?
        .filename(path)
        .create_if_missing(false)
        .busy_timeout(std::time::Duration::from_secs(2))
        .journal_mode(SqliteJournalMode::Delete);
    let held = |why: sqlx::Error| match Error::from(why) {
        Error::Busy => Error::Migration(format!(
            "{} is in use. Nothing was changed. Stop the server first, then try again.",
            path.display()
        )),
        other => other,
    };
    SqliteConnection::connect_with(&options)
        .await
        .map_err(held)?
        .close()
        .await
        .map_err(held)
}

/// Makes a folder that only its owner may look into; one that is there already stays as it is.
pub fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut making = std::fs::DirBuilder::new();
    making.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut making, 0o700);
    making
        .create(folder)
        .map_err(|why| std::io::Error::new(why.kind(), format!("{}: {why}", folder.display())))
}
