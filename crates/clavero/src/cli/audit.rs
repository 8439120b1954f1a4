//! `clavero audit verify`: reads the whole chain of the activity log again, and says whether it holds.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{opened, said::Said};
use crate::{Result, Settings, audit};

/// Check the activity log.
#[derive(Debug, Args)]
pub(super) struct Audit {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Read every entry again, and hold the chain against the anchors outside the database.
    Verify {
        /// The file of anchors; without it, the one in the data folder if there is one.
        #[arg(long, value_name = "FILE")]
        anchors: Option<PathBuf>,
    },
}

impl Audit {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let Deed::Verify { anchors } = self.deed;
        let own = audit::anchor_file(&settings);
        let anchors = anchors.or_else(|| own.exists().then_some(own));
        let app = opened(settings).await?;
        let verdict = audit::verify(&app.db, anchors.as_deref()).await?;
        Said::told(verdict.to_string(), &verdict, verdict.is_sound())
    }
}
