//! `clavero backup FILE`: a consistent copy of the store while it is in use, checked before it is called one.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::{opened, postgres, said::Said};
use crate::{
    Error, Result, Settings, audit,
    db::{Db, file_of},
};

/// Write a copy of the store into a file, while the server runs.
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The file to write; it must not be there yet.
    file: PathBuf,
}

impl Backup {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        if self.file.exists() {
            return Err(Error::Setting {
                name: "FILE".to_owned(),
                value: self.file.display().to_string(),
                fix: "this file is there already and stays as it is; name a new one".to_owned(),
            });
        }
        let app = opened(settings).await?;
        if file_of(&app.settings.database_url).is_some() {
            copied(&app.db, &self.file).await?;
        } else {
            postgres::dump(&app.settings.database_url, &self.file).await?;
        }
        private(&self.file)?;
        let bytes = std::fs::metadata(&self.file)?.len();
        let anchors = audit::anchor_file(&app.settings);
        let text = format!(
            "The store was copied to {} ({bytes} bytes) and the copy was checked. It holds everything that people \
             entrusted to you, so keep it as safe as the server. Keep {} with it, but not only in the same place: it \
             shows whether the activity log was changed.",
            self.file.display(),
            anchors.display(),
        );
        Said::good(text, json!({ "file": self.file, "bytes": bytes }))
    }
}

/// Copies beside the goal and looks through the copy; only a whole one gets the name.
async fn copied(db: &Db, file: &Path) -> Result<()> {
    let mut unfinished = file.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let unfinished = PathBuf::from(unfinished);
    let _ = std::fs::remove_file(&unfinished);
    let done = async {
        db.copy_into(&unfinished).await?;
        private(&unfinished)?;
        checked(&unfinished).await?;
        std::fs::rename(&unfinished, file).map_err(Error::from)
    };
    let outcome = done.await;
    if outcome.is_err() {
        let _ = std::fs::remove_file(&unfinished);
    }
    outcome
}

/// Whether a file is a whole store whose activity log holds.
pub(super) async fn checked(file: &Path) -> Result<audit::Verdict> {
    let db = Db::connect(&format!("sqlite:{}", file.display())).await?;
    let damage = db.damage().await?;
    let verdict = if damage.is_empty() {
        Some(audit::verify(&db, None).await)
    } else {
        None
    };
    db.close().await;
    // The copy is one file; what the check left beside it belongs to nobody.
    crate::db::settle(file).await?;
    match verdict {
        None => Err(Error::Broken(format!(
            "{} is damaged: {}",
            file.display(),
            damage.join("; ")
        ))),
        Some(verdict) => verdict,
    }
}

#[cfg(unix)]
pub(super) fn private(file: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(std::fs::set_permissions(
        file,
        std::fs::Permissions::from_mode(0o600),
    )?)
}

#[cfg(not(unix))]
pub(super) fn private(_: &Path) -> Result<()> {
    Ok(())
}
