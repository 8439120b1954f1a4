//! `clavero migrate`: brings the store to this version without serving.

use clap::Args;
use serde_json::json;

use super::said::Said;
use crate::{Result, Settings, db::Db};

/// Bring the store to this version; `serve` does the same when it starts.
#[derive(Debug, Args)]
pub(super) struct Migrate {}

impl Migrate {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let db = Db::connect(&settings.database_url).await?;
        let done = db.migrate().await?;
        db.close().await;
        let text = if done.applied.is_empty() {
            format!(
                "The store is at this version; it has all {} migrations.",
                done.before.len()
            )
        } else {
            format!(
                "The store is at this version now. Applied:\n  {}",
                done.applied.join("\n  ")
            )
        };
        Said::good(
            text,
            json!({ "before": done.before, "applied": done.applied }),
        )
    }
}
