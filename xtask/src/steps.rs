//! The one list of steps. `test` walks through its tests, `ci` through all of it.

use crate::Failure;
use crate::ask::Ask;
use crate::needs;
use crate::postgres::Postgres;
use crate::program::{Program, cargo, find, program};
use crate::walk::Step;

/// The tests: the law book, every story on both engines, the stories in the browser.
pub fn of_test() -> Vec<Step> {
    vec![
        Step {
            name: "rules",
            does: "the law book holds, and its examples compile",
            run: rules,
        },
        Step {
            name: "sqlite",
            does: "every story holds on SQLite",
            run: on_sqlite,
        },
        Step {
            name: "postgres",
            does: "every story holds on PostgreSQL",
            run: on_postgres,
        },
        Step {
            name: "browser",
            does: "the long stories hold in Chromium",
            run: in_the_browser,
        },
    ]
}

/// Everything that continuous integration asks, what fails soonest first.
pub fn of_ci() -> Vec<Step> {
    let mut steps = vec![
        Step {
            name: "fmt",
            does: "every file is formatted",
            run: formatted,
        },
        Step {
            name: "clippy",
            does: "no lint speaks up",
            run: lints,
        },
    ];
    steps.extend(of_test());
    steps.extend([
        Step {
            name: "docs",
            does: "the documentation builds without a warning",
            run: documented,
        },
        Step {
            name: "deny",
            does: "licences, sources and bans of what comes from outside",
            run: from_outside,
        },
        Step {
            name: "unchanged",
            does: "files that are made of others are as committed",
            run: unchanged,
        },
    ]);
    steps
}

/// Takes what the snapshot tests print as right, on the engine that needs nothing.
pub fn accept(asked: &Ask) -> Result<(), Failure> {
    stories(asked)
        .with("INSTA_UPDATE", "always")
        .with("INSTA_FORCE_PASS", "1")
        .run()?;
    program("git")
        .all(["status", "--short", "--", "*.snap"])
        .run()
}

fn formatted(_: &Ask) -> Result<(), Failure> {
    cargo(&["fmt", "--all", "--check"]).run()
}

fn lints(_: &Ask) -> Result<(), Failure> {
    cargo(&[
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-Dwarnings",
    ])
    .run()
}

fn rules(asked: &Ask) -> Result<(), Failure> {
    tests(&["--package", "clavero-rules"], asked).run()?;
    if asked.words.is_empty() {
        cargo(&[
            "test",
            "--locked",
            "--quiet",
            "--doc",
            "--package",
            "clavero-rules",
        ])
        .run()?;
    }
    Ok(())
}

fn on_sqlite(asked: &Ask) -> Result<(), Failure> {
    stories(asked).run()
}

fn on_postgres(asked: &Ask) -> Result<(), Failure> {
    let suite = stories(asked).with("CLAVERO_TEST_ENGINE", "postgres");
    if std::env::var_os("CLAVERO_TEST_PG").is_some() {
        println!("on the server that CLAVERO_TEST_PG names");
        return suite.run();
    }
    let server = Postgres::start(&needs::postgres()?)?;
    suite.with("CLAVERO_TEST_PG", server.url()).run()
}

fn in_the_browser(asked: &Ask) -> Result<(), Failure> {
    needs::browser()?;
    let suite = tests(&["--package", "clavero", "--test", "it"], asked);
    suite
        .and("browser::")
        .with("CLAVERO_TEST_BROWSER", "1")
        .run()
}

fn documented(_: &Ask) -> Result<(), Failure> {
    cargo(&["doc", "--locked", "--workspace", "--no-deps"])
        .with("RUSTDOCFLAGS", "-Dwarnings")
        .run()
}

fn from_outside(_: &Ask) -> Result<(), Failure> {
    let deny = needs::cargo_deny()?;
    program(&deny)
        .all(["check", "bans", "licenses", "sources"])
        .run()?;
    match program(&deny).all(["fetch", "db"]).read() {
        Ok(_) => program(&deny)
            .all(["check", "advisories", "--disable-fetch"])
            .run(),
        Err(why) => {
            println!("NOT CHECKED: advisories. Their list cannot be fetched from here.\n{why}");
            Ok(())
        }
    }
}

/// `Cargo.lock` is made of every `Cargo.toml`, snapshots of what the tests print.
fn unchanged(_: &Ask) -> Result<(), Failure> {
    cargo(&["metadata", "--locked", "--format-version", "1"]).read()?;
    let files = program("git").all([
        "ls-files",
        "--others",
        "--modified",
        "--exclude-standard",
        "--",
    ]);
    let strays = files
        .all(["Cargo.lock", "*.snap", "*.snap.new", "*.pending-snap"])
        .read()?;
    if strays.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "These are not as committed:\n{}",
            strays.trim_end()
        ))
    }
}

fn stories(asked: &Ask) -> Program {
    tests(&["--package", "clavero", "--tests"], asked)
}

/// The test runner: cargo-nextest where it is, else cargo's own. Snapshots are read, never written.
fn tests(which: &[&str], asked: &Ask) -> Program {
    let runner = if find(&["cargo-nextest"]).is_some() {
        cargo(&["nextest", "run", "--locked", "--config-file"]).and("xtask/nextest.toml")
    } else {
        cargo(&["test", "--locked", "--quiet"])
    };
    let runner = runner.all(which).with("INSTA_UPDATE", "no");
    asked.words.iter().fold(runner, Program::and)
}
