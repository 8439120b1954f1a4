//! What was asked on the command line: a task, which of its steps, and words handed on.

use crate::{Failure, steps};

/// One task of `cargo xtask`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Tells what there is.
    Help,
    /// Every test on every engine, and in the browser.
    Test,
    /// Everything that continuous integration asks.
    Ci,
    /// Formats every file.
    Fmt,
    /// Takes what the snapshot tests print as right.
    Accept,
    /// The measurements.
    Bench,
    /// Serves the product and starts it again at each saved file.
    Dev,
}

const TASKS: [(&str, Task, &str); 6] = [
    (
        "test",
        Task::Test,
        "every test, on SQLite, on PostgreSQL and in the browser",
    ),
    (
        "ci",
        Task::Ci,
        "everything that continuous integration asks",
    ),
    ("fmt", Task::Fmt, "formats every file"),
    (
        "accept",
        Task::Accept,
        "takes what the snapshot tests print as right; read the diff afterwards",
    ),
    ("bench", Task::Bench, "the measurements, in release"),
    (
        "dev",
        Task::Dev,
        "serves the product and starts it again at each saved file",
    ),
];

/// A task as it was asked for.
pub struct Ask {
    /// Which one.
    pub task: Task,
    /// The steps named by `--only`; none named means all.
    pub only: Vec<String>,
    /// The steps named by `--skip`.
    pub skip: Vec<String>,
    /// What stands after `--`, or after a task that has no steps.
    pub words: Vec<String>,
}

impl Ask {
    /// Reads the command line. A name nobody knows is refused with the names there are.
    pub fn read(mut line: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let task = match line.next().as_deref() {
            None | Some("help" | "--help" | "-h") => Task::Help,
            Some(name) => TASKS
                .iter()
                .find(|(known, ..)| *known == name)
                .map(|(_, task, _)| *task)
                .ok_or_else(|| format!("There is no task called {name}."))?,
        };
        let mut asked = Self {
            task,
            only: Vec::new(),
            skip: Vec::new(),
            words: Vec::new(),
        };
        while let Some(word) = line.next() {
            match word.as_str() {
                "--only" => asked.only.extend(step_names(&word, line.next())?),
                "--skip" => asked.skip.extend(step_names(&word, line.next())?),
                "--" => asked.words.extend(line.by_ref()),
                _ if matches!(task, Task::Dev | Task::Bench | Task::Accept) => {
                    asked.words.push(word);
                }
                _ => return Err(format!("{word} means nothing here.")),
            }
        }
        Ok(asked)
    }
}

fn step_names(option: &str, list: Option<String>) -> Result<Vec<String>, Failure> {
    let list = list
        .ok_or_else(|| format!("{option} needs the names of steps, as in {option} fmt,clippy."))?;
    let names: Vec<String> = list.split(',').map(str::to_owned).collect();
    match names
        .iter()
        .find(|name| steps::of_ci().iter().all(|step| step.name != **name))
    {
        Some(unknown) => Err(format!("There is no step called {unknown}.")),
        None => Ok(names),
    }
}

/// Every task and every step, with what each does.
pub fn help() -> String {
    let line = |name: &str, does: &str| format!("  {name:<10} {does}");
    let tasks: Vec<String> = TASKS
        .iter()
        .map(|(name, _, does)| line(name, does))
        .collect();
    let steps: Vec<String> = steps::of_ci()
        .iter()
        .map(|step| line(step.name, step.does))
        .collect();
    format!(
        "cargo xtask TASK [--only STEP,…] [--skip STEP,…] [-- words for the test runner]\n\n\
         Tasks\n{}\n\nSteps of ci, in their order (test: rules, sqlite, postgres, browser)\n{}",
        tasks.join("\n"),
        steps.join("\n"),
    )
}
