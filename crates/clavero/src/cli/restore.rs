//! `clavero restore FILE`: puts a copy in the place of the store, after its activity log was verified.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::{backup::checked, postgres, said::Said};
use crate::{
    Error, Result, Settings,
    audit::{self, Verdict},
    db::{Db, file_of, settle},
};

/// Put a copy in the place of the store; the activity log in it is verified first.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// A file that `clavero backup` wrote.
    file: PathBuf,
    /// Put it in the place of a store that is there; that one is laid aside, not deleted.
    #[arg(long)]
    replace: bool,
    /// The file of anchors to hold the activity log against; without it, the one in the data folder.
    #[arg(long, value_name = "FILE")]
    anchors: Option<PathBuf>,
}

impl Restore {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        std::fs::metadata(&self.file)?;
        let own = audit::anchor_file(&settings);
        let anchors = self.anchors.clone().or_else(|| own.exists().then_some(own));
        let (verdict, aside) = match file_of(&settings.database_url) {
            Some(goal) => self.file_in_place(goal).await?,
            None => (self.replace_postgres(&settings).await?, None),
        };
        let db = Db::connect(&settings.database_url).await?;
        db.migrate().await?;
        let anchored = audit::verify(&db, anchors.as_deref()).await?;
        db.close().await;
        let mut text = format!("The store was restored. {verdict}\n");
        if let Some(aside) = &aside {
            text.push_str(&format!(
                "The store that was there is now {}.\n",
                aside.display()
            ));
        }
        // A copy from before the last anchors cannot hold what they speak of; that is no damage, and worth knowing.
        if !anchored.is_sound() {
            text.push_str(&format!(
                "Held against {}: {anchored}\nIf this copy is older than those anchors, that is to be expected; \
                 lay the file of anchors aside before the server starts.\n",
                anchors.as_deref().unwrap_or(Path::new("the anchors")).display()
            ));
        }
        Said::good(
            text,
            json!({ "restored": self.file, "laid_aside": aside, "verdict": verdict, "anchored": anchored }),
        )
    }

    async fn file_in_place(&self, goal: &Path) -> Result<(Verdict, Option<PathBuf>)> {
        if goal.exists() && !self.replace {
            return Err(Error::Setting {
                name: "database-url".to_owned(),
                value: format!("sqlite:{}", goal.display()),
                fix:
                    "there is a store already and it stays as it is; add --replace to lay it aside"
                        .to_owned(),
            });
        }
        if let Some(folder) = goal
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder)?;
        }
        // On the same disk as the goal, so that taking its place is one step.
        let beside = with_ending(goal, ".restoring");
        std::fs::copy(&self.file, &beside)?;
        let placed = async {
            let verdict = checked(&beside).await?;
            if !verdict.is_sound() {
                return Err(Error::Broken(format!(
                    "the activity log in {} does not hold: {verdict} Nothing was changed. Restore another copy.",
                    self.file.display()
                )));
            }
            let mut aside = None;
            if goal.exists() {
                settle(goal).await?;
                let place = free(goal);
                std::fs::rename(goal, &place)?;
                aside = Some(place);
            }
            std::fs::rename(&beside, goal)?;
            Ok((verdict, aside))
        };
        let outcome = placed.await;
        if outcome.is_err() {
            let _ = std::fs::remove_file(&beside);
        }
        outcome
    }

    async fn replace_postgres(&self, settings: &Settings) -> Result<Verdict> {
        let db = Db::connect(&settings.database_url).await?;
        let taken = db.pending().await.is_ok();
        if taken && !self.replace {
            db.close().await;
            return Err(Error::Setting {
                name: "database-url".to_owned(),
                value: crate::settings::hidden(&settings.database_url),
                fix: "there is a store already and it stays as it is; name an empty database, or add --replace".to_owned(),
            });
        }
        postgres::restore(&settings.database_url, &self.file, taken).await?;
        let verdict = audit::verify(&db, None).await;
        db.close().await;
        verdict
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The first name beside a file that nothing has.
fn free(goal: &Path) -> PathBuf {
    (1..1_000)
        .map(|n| with_ending(goal, &format!(".before-{n}")))
        .find(|place| !place.exists())
        .unwrap_or_else(|| with_ending(goal, ".before"))
}
