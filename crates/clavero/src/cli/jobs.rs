//! `clavero jobs`: work on many members, for whoever runs the server.

use clap::{Args, Subcommand};
use clavero_rules::JobId;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    opened,
    said::{Said, columns},
};
use crate::{
    Result, Settings,
    api::{Paging, rfc3339},
    club::{
        areas,
        bulk::{self, Job},
    },
};

/// See work on many members.
#[derive(Debug, Args)]
pub(super) struct Jobs {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// List the work of an area, the newest first.
    List {
        /// The area, as in its address.
        #[arg(long, value_name = "SLUG")]
        area: String,
        /// How many at most, up to 200.
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
    /// Show one piece of work, and why people were left as they were.
    Show {
        /// The area, as in its address.
        #[arg(long, value_name = "SLUG")]
        area: String,
        /// The work.
        job: Uuid,
    },
}

impl Jobs {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        let on = app.occasion("clavero jobs");
        match self.deed {
            Deed::List { area, limit } => {
                let (mut scope, area) = areas::entered(&on, &area).await?;
                let paging = Paging {
                    limit: Some(limit),
                    after: None,
                };
                let jobs = bulk::list(&mut scope, area.id, &paging).await?.items;
                let rows: Vec<Vec<String>> = jobs.iter().map(row).collect();
                let text = if rows.is_empty() {
                    "Nothing was done to many at once yet.".to_owned()
                } else {
                    columns(&rows)
                };
                Said::good(text, jobs.iter().map(told).collect::<Vec<_>>())
            }
            Deed::Show { area, job } => {
                let (mut scope, area) = areas::entered(&on, &area).await?;
                let job = bulk::find(&mut scope, area.id, JobId(job)).await?;
                let outcomes = bulk::outcomes(&mut scope, job.id).await?;
                let mut rows = vec![row(&job)];
                let why = outcomes
                    .iter()
                    .map(|(why, n)| vec![why.clone(), n.to_string()]);
                rows.extend(why);
                let mut value = told(&job);
                value["outcomes"] = outcomes
                    .into_iter()
                    .map(|(why, n)| (why, json!(n)))
                    .collect::<serde_json::Map<_, _>>()
                    .into();
                Said::good(columns(&rows), value)
            }
        }
    }
}

fn row(job: &Job) -> Vec<String> {
    vec![
        job.id.to_string(),
        rfc3339(job.created_at),
        job.kind.clone(),
        job.state.id().to_owned(),
        format!("{} of {}", job.done, job.total),
    ]
}

fn told(job: &Job) -> Value {
    json!({
        "id": job.id.0,
        "created_at": rfc3339(job.created_at),
        "action": job.kind,
        "state": job.state.id(),
        "total": job.total,
        "done": job.done,
        "skipped": job.skipped,
        "failed": job.failed,
        "undo_of": job.undo_of.map(|id| id.0),
    })
}
