//! `clavero routes --access`: every door, and who gets through.

use clap::Args;
use serde_json::json;

use super::said::Said;
use crate::{
    Result,
    doors::{self, Door},
};

/// Print every route; with --access also the access that each one needs.
#[derive(Debug, Args)]
pub(super) struct Routes {
    /// With the access that each one needs.
    #[arg(long)]
    access: bool,
}

impl Routes {
    pub(super) fn run(&self) -> Result<Said> {
        let rows: Vec<_> = sorted()
            .iter()
            .map(|door| {
                json!({ "method": door.method.as_str(), "path": door.path, "access": door.access.to_string() })
            })
            .collect();
        Said::good(table(self.access), rows)
    }
}

/// The table, sorted by address.
pub fn table(access: bool) -> String {
    sorted()
        .iter()
        .map(|door| match access {
            true => format!(
                "{:<7}{:<66}{}\n",
                door.method.as_str(),
                door.path,
                door.access
            ),
            false => format!("{:<7}{}\n", door.method.as_str(), door.path),
        })
        .collect()
}

fn sorted() -> Vec<Door> {
    let doors::Doors { mut list, .. } = crate::doors();
    list.sort_by_key(|door| (door.path, door.method.to_string()));
    list
}
