//! `clavero routes --access`: every door, and who gets through.

use clap::Args;

use crate::{Result, doors};

/// Print every route.
#[derive(Debug, Args)]
pub(super) struct Routes {
    /// With the access that each one needs.
    #[arg(long)]
    access: bool,
}

impl Routes {
    #[expect(clippy::unnecessary_wraps, reason = "every command may fail")]
    pub(super) fn run(&self) -> Result<()> {
        print!("{}", table(self.access));
        Ok(())
    }
}

/// The table, sorted by address.
pub fn table(access: bool) -> String {
    let mut list = doors().list;
    list.sort_by_key(|door| (door.path, door.method.to_string()));
    list.iter()
        .map(|door| match access {
            true => format!("{:<7}{:<58}{}\n", door.method.as_str(), door.path, door.access),
            false => format!("{:<7}{}\n", door.method.as_str(), door.path),
        })
        .collect()
}
