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
        .map(|door| {
            let access = if access {
                door.access.to_string()
            } else {
                String::new()
            };
            let line = format!("{:<7}{:<70}{access}", door.method.as_str(), door.path);
            format!("{}\n", line.trim_end())
        })
        .collect()
}
