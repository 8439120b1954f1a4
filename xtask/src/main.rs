//! `cargo xtask`: the tasks of whoever works on Clavero, the same by hand and in continuous integration.
#![expect(
    clippy::print_stdout,
    reason = "a task speaks to the person at the terminal"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "a task measures its steps and reads the environment it was called in"
)]

mod ask;
mod dev;
mod guard;
mod needs;
mod postgres;
mod program;
mod steps;
mod walk;

use std::process::ExitCode;

use ask::{Ask, Task};

/// Why a task could not be done, in words for the terminal.
type Failure = String;

fn main() -> ExitCode {
    let asked = match Ask::read(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(why) => {
            eprintln!("{why}\n\n{}", ask::help());
            return ExitCode::from(2);
        }
    };
    let done = match asked.task {
        Task::Help => {
            println!("{}", ask::help());
            Ok(())
        }
        Task::Test => walk::through(&steps::of_test(), &asked),
        Task::Ci => walk::through(&steps::of_ci(), &asked),
        Task::Fmt => program::cargo(&["fmt", "--all"]).run(),
        Task::Accept => steps::accept(&asked),
        Task::Bench => program::cargo(&["build", "--locked", "--release", "--bin", "clavero"])
            .run()
            .and_then(|()| {
                program::cargo(&["run", "--locked", "--release", "--package", "clavero-bench"])
                    .and("--")
                    .all(&asked.words)
                    .run()
            }),
        Task::Dev => dev::serve(&asked.words),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
