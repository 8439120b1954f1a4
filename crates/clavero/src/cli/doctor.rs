//! `clavero doctor`: looks at everything a server stands on, and says what to do about what is wrong.

mod checks;

use clap::Args;
use serde::Serialize;

use super::said::Said;
use crate::{Result, Settings};

/// Check configuration, store, mail, clock and disk, and say what to do.
#[derive(Debug, Args)]
pub(super) struct Doctor {
    /// Put totals right that say something else than there is.
    #[arg(long)]
    mend: bool,
}

/// How it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Look {
    Good,
    Warn,
    Bad,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
pub(super) struct Finding {
    /// What was looked at.
    name: &'static str,
    look: Look,
    /// How it is, and what to do if that is not well.
    text: String,
}

impl Finding {
    pub(super) fn new(name: &'static str, look: Look, text: impl Into<String>) -> Self {
        Self {
            name,
            look,
            text: text.into(),
        }
    }
}

impl Doctor {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let findings = checks::all(&settings, self.mend).await;
        let mut text = String::new();
        for finding in &findings {
            let mark = match finding.look {
                Look::Good => "ok   ",
                Look::Warn => "warn ",
                Look::Bad => "BAD  ",
            };
            text.push_str(&format!("{mark}{:<15}{}\n", finding.name, finding.text));
        }
        let bad = findings
            .iter()
            .filter(|finding| finding.look == Look::Bad)
            .count();
        let warn = findings
            .iter()
            .filter(|finding| finding.look == Look::Warn)
            .count();
        text.push_str(&match (bad, warn) {
            (0, 0) => "\nEverything is well.\n".to_owned(),
            (0, n) => format!("\nIt works; {n} to look at.\n"),
            (n, _) => format!("\n{n} to mend before this server can do its work.\n"),
        });
        Said::told(text, &findings, bad == 0)
    }
}
