//! Walking through named steps: each is announced, timed and told at the end, and a failed one does not hide the rest.

use std::time::{Duration, Instant};

use crate::Failure;
use crate::ask::Ask;

/// One thing to check, with a name to ask for it alone.
pub struct Step {
    /// As in `--only NAME`.
    pub name: &'static str,
    /// What holds when it passes.
    pub does: &'static str,
    /// Does it.
    pub run: fn(&Ask) -> Result<(), Failure>,
}

/// Walks through the steps that were asked for. Fails when one of them does.
pub fn through(steps: &[Step], asked: &Ask) -> Result<(), Failure> {
    let is_named = |names: &[String], step: &Step| names.iter().any(|name| name == step.name);
    let wanted = steps
        .iter()
        .filter(|step| asked.only.is_empty() || is_named(&asked.only, step))
        .filter(|step| !is_named(&asked.skip, step));

    let began = Instant::now();
    let mut told = Vec::new();
    for step in wanted {
        println!("\n── {}: {}", step.name, step.does);
        let began = Instant::now();
        let outcome = (step.run)(asked);
        if let Err(why) = &outcome {
            println!("{why}");
        }
        let line = format!(
            "{} {:<10} {:>7}",
            word(outcome.is_ok()),
            step.name,
            seconds(began.elapsed())
        );
        println!("{line}");
        told.push((step.name, outcome.is_ok(), line));
    }
    if told.is_empty() {
        return Err("This task has none of the steps that were named.".into());
    }

    println!("\n── in {}", seconds(began.elapsed()));
    for (_, _, line) in &told {
        println!("{line}");
    }
    let failed: Vec<&str> = told
        .iter()
        .filter(|(_, passed, _)| !passed)
        .map(|(name, ..)| *name)
        .collect();
    if failed.is_empty() {
        return Ok(());
    }
    let again = failed.join(",");
    Err(format!(
        "\nRun what failed again: cargo xtask ci --only {again}"
    ))
}

fn word(passed: bool) -> &'static str {
    if passed { "ok    " } else { "FAILED" }
}

fn seconds(took: Duration) -> String {
    match took.as_secs() {
        0..60 => format!("{:.1} s", took.as_secs_f64()),
        secs => format!("{}m{:02}s", secs / 60, secs % 60),
    }
}
