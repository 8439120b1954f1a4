//! Serving the product while it is written: built again and started again whenever a file of it is saved.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, SystemTime};

use crate::Failure;
use crate::program::{cargo, root};

/// Serves until it is interrupted. Words are handed to `clavero`; without any it serves with its defaults.
pub fn serve(words: &[String]) -> Result<(), Failure> {
    let words: &[String] = if words.is_empty() {
        &["serve".into()]
    } else {
        words
    };
    let mut running: Option<Child> = None;
    loop {
        let saved = last_save(&root().join("crates"));
        let built = cargo(&["build", "--quiet", "--package", "clavero"]).run();
        if let Some(mut old) = running.take() {
            stop(&mut old);
        }
        match built {
            Ok(()) => {
                let mut command = cargo(&["run", "--quiet", "--package", "clavero", "--"])
                    .all(words)
                    .into_command();
                running = Some(command.spawn().map_err(|error| error.to_string())?);
            }
            Err(why) => println!("{why}\nWaiting for the next saved file."),
        }
        while last_save(&root().join("crates")) == saved {
            std::thread::sleep(Duration::from_millis(300));
        }
    }
}

/// Asks it to finish what it has begun, and waits.
fn stop(running: &mut Child) {
    let _ = Command::new("kill").arg(running.id().to_string()).status();
    let _ = running.wait();
}

/// When something below this folder was last saved.
fn last_save(folder: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(folder).ok()?.flatten();
    entries
        .filter_map(|entry| {
            let about = entry.metadata().ok()?;
            if about.is_dir() {
                last_save(&entry.path())
            } else {
                about.modified().ok()
            }
        })
        .max()
}
