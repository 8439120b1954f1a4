//! How much memory a process takes of its own: pages of a store that the kernel lends it are not counted.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// How many KiB a number that the kernel tells of a process says.
pub fn told_of(process: u32, name: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let first = line.and_then(|line| line.split_whitespace().next());
    first.and_then(|n| n.parse().ok()).unwrap_or_default()
}

/// Somebody who looks again and again.
pub struct Watch {
    before: u64,
    ended: Arc<AtomicBool>,
    most: JoinHandle<u64>,
}

impl Watch {
    /// Begins to look at a process.
    pub fn begin(process: u32) -> Self {
        let before = told_of(process, "RssAnon:");
        let ended = Arc::new(AtomicBool::new(false));
        let over = ended.clone();
        let most = thread::spawn(move || {
            let mut most = before;
            while !over.load(Ordering::Relaxed) {
                most = most.max(told_of(process, "RssAnon:"));
                thread::sleep(Duration::from_millis(20));
            }
            most
        });
        Self {
            before,
            ended,
            most,
        }
    }

    /// How many MiB more than before the process held at most.
    pub fn end(self) -> u64 {
        self.ended.store(true, Ordering::Relaxed);
        let most = self.most.join().expect("no panic");
        most.saturating_sub(self.before) / 1024
    }
}
