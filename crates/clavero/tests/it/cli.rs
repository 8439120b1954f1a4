//! The command line, through the real binary: what it says, to people and to scripts, and how it ends.

mod asking;
mod bad_luck;
mod importing;
mod operating;
mod serving;

use std::{
    path::Path,
    process::{Command, Output},
};

use insta::assert_snapshot;
use tempfile::TempDir;

/// A folder in which the binary is called, with nothing in the environment but what a story puts there.
pub struct Desk {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// How a command ended, and what it said.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("clavero-cli-")
            .tempdir()
            .unwrap();
        Self {
            folder,
            environment: Vec::new(),
        }
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    /// The binary, about to be called.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clavero"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear();
        if let Some(path) = option_env!("PATH") {
            command.env("PATH", path);
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().unwrap())
    }

    /// Runs it, and fails unless it ends like this.
    #[track_caller]
    pub fn ends(&self, code: i32, arguments: &[&str]) -> Said {
        let said = self.run(arguments);
        assert_eq!(said.code, code, "{arguments:?}\n{}\n{}", said.out, said.err);
        said
    }
}

impl Said {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("{why}: {}", self.out))
    }
}

#[test]
fn it_says_what_it_can_do() {
    let desk = Desk::new();
    let help = desk.ends(0, &["-h"]).out;
    for command in [
        "serve", "demo", "migrate", "doctor", "user", "account", "access", "letters", "audit",
        "routes", "openapi", "backup", "restore",
    ] {
        assert!(
            help.contains(&format!("\n  {command}")),
            "{command} is not in\n{help}"
        );
    }
    assert!(desk.ends(0, &["--version"]).out.starts_with("clavero "));
    desk.ends(2, &["conquer"]);
    desk.ends(2, &["letters", "list", "--state", "lost"]);
}

/// Platform 5: `--help` tells names and never values.
#[test]
fn no_secret_stands_in_the_help() {
    let desk = Desk::new()
        .with("CLAVERO_SMTP_URL", "smtp://ana:geheim@mail.example.com")
        .with("CLAVERO_DATABASE_URL", "postgres://ana:geheim@db/clavero");
    for arguments in [["--help", "--json"], ["serve", "--help"], ["doctor", "-h"]] {
        let said = desk.ends(0, &arguments);
        assert!(
            !said.out.contains("geheim") && !said.err.contains("geheim"),
            "{}",
            said.out
        );
    }
}

#[test]
fn a_store_is_brought_to_this_version_once() {
    let desk = Desk::new();
    let first = desk.ends(0, &["migrate"]).out;
    assert!(
        first.contains("Applied:\n  0001_people_and_accounts.sql\n"),
        "{first}"
    );
    let again = desk.ends(0, &["migrate"]).out;
    assert!(
        again.starts_with("The store is at this version; it has all "),
        "{again}"
    );
    assert_eq!(
        desk.ends(0, &["migrate", "--json"]).json()["applied"],
        serde_json::json!([])
    );
}

#[test]
fn a_command_over_a_store_without_tables_says_what_to_do() {
    let desk = Desk::new();
    let said = desk.ends(1, &["letters", "list"]);
    assert!(said.err.contains("clavero migrate"), "{}", said.err);
    let said = desk.ends(1, &["letters", "list", "--json"]);
    assert!(said.err.contains("\"detail\""), "{}", said.err);
}

#[test]
fn the_doctor_looks_at_everything_and_says_what_to_do() {
    let desk = Desk::new();
    desk.ends(0, &["migrate"]);
    let said = desk.ends(0, &["doctor"]);
    assert_snapshot!("doctor_well", held_still(&said.out));
    let found = desk.ends(0, &["doctor", "--json"]).json();
    assert!(
        found
            .as_array()
            .unwrap()
            .iter()
            .all(|finding| finding["look"] == "good")
    );

    let said = desk.ends(
        1,
        &[
            "doctor",
            "--listen",
            "0.0.0.0:8080",
            "--public-url",
            "http://clavero.example.com",
            "--smtp-url",
            "smtp://ana:geheim@127.0.0.1:1",
        ],
    );
    assert_snapshot!("doctor_worried", held_still(&said.out));
    assert!(!said.out.contains("geheim"));
}

/// What differs from day to day, and from disk to disk, told the same.
fn held_still(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| match line.get(5..).unwrap_or_default() {
            rest if rest.starts_with("clock ") => format!("{}clock          [now]", &line[..5]),
            rest if rest.starts_with("disk ") => format!("{}disk           [room]", &line[..5]),
            _ => line.to_owned(),
        });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn letters_can_be_seen_and_sent_from_here() {
    let desk = Desk::new();
    desk.ends(0, &["migrate"]);
    assert_eq!(
        desk.ends(0, &["letters", "list"]).out,
        "There are no such letters.\n"
    );
    let said = desk.ends(
        1,
        &[
            "letters",
            "check",
            "--to",
            "ana@example.com",
            "--lang",
            "es",
            "--json",
        ],
    );
    let letter = said.json();
    assert_eq!(
        (letter["state"].as_str(), letter["language"].as_str()),
        (Some("kept"), Some("es"))
    );
    let shown = desk
        .ends(0, &["letters", "show", letter["id"].as_str().unwrap()])
        .out;
    assert!(
        shown.contains("El correo de 127.0.0.1:8080 llega"),
        "{shown}"
    );
    assert_eq!(
        desk.ends(0, &["letters", "list", "--state", "kept", "--json"])
            .json()
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        desk.ends(0, &["letters", "retry"]).out,
        "There is no such letter to try again; nothing was changed.\n"
    );
    assert_eq!(
        desk.ends(0, &["letters", "retry", "--kept", "--json"])
            .json()["again"],
        1
    );
    let said = desk.ends(1, &["letters", "check", "--to", "nobody"]);
    assert!(said.err.contains("--to: email"), "{}", said.err);
}

/// Platform 11: `restore` verifies the audit chain.
#[test]
fn a_copy_is_made_checked_and_put_back() {
    let desk = Desk::new();
    desk.ends(0, &["migrate"]);
    desk.ends(1, &["letters", "check", "--to", "ana@example.com"]);
    desk.ends(0, &["backup", "monday.db"]);
    let said = desk.ends(2, &["backup", "monday.db"]);
    assert!(
        said.err.contains("is there already and stays as it is"),
        "{}",
        said.err
    );

    desk.ends(1, &["letters", "check", "--to", "zoe@example.com"]);
    let said = desk.ends(2, &["restore", "monday.db"]);
    assert!(said.err.contains("--replace"), "{}", said.err);
    let said = desk.ends(0, &["restore", "monday.db", "--replace"]);
    assert!(said.out.contains("clavero.db.before-1"), "{}", said.out);
    assert_eq!(
        desk.ends(0, &["letters", "list", "--json"])
            .json()
            .as_array()
            .unwrap()
            .len(),
        1
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |name: &str| {
            desk.path()
                .join(name)
                .metadata()
                .unwrap()
                .permissions()
                .mode()
                & 0o077
        };
        assert_eq!((mode("monday.db"), mode("clavero-data")), (0, 0));
    }
}

#[test]
fn a_file_that_is_no_store_takes_no_ones_place() {
    let desk = Desk::new();
    desk.ends(0, &["migrate"]);
    desk.write(
        "poem.txt",
        &"Not a store, whatever its name may be.\n".repeat(200),
    );
    let said = desk.ends(1, &["restore", "poem.txt", "--replace"]);
    assert!(
        said.err.contains("Nothing was changed") || said.err.contains("damaged"),
        "{}",
        said.err
    );
    assert_eq!(
        desk.ends(0, &["letters", "list"]).out,
        "There are no such letters.\n"
    );
    let said = desk.ends(1, &["restore", "nowhere.db", "--replace"]);
    assert!(said.err.contains("Nothing was changed"), "{}", said.err);
}

#[test]
fn the_activity_log_can_be_verified_from_here() {
    let desk = Desk::new();
    desk.ends(0, &["migrate"]);
    let said = desk.ends(0, &["audit", "verify", "--json"]);
    assert_eq!(said.json()["sound"], true);
    desk.write(
        "anchors.jsonl",
        "{\"seq\":7,\"hash\":\"00\",\"at\":\"2026-11-21T10:00:00Z\"}\n",
    );
    let said = desk.ends(1, &["audit", "verify", "--anchors", "anchors.jsonl"]);
    assert!(!said.out.is_empty());
}

/// R6: every route with what it takes to get through.
#[test]
fn every_route_says_who_gets_through() {
    let desk = Desk::new();
    let table = desk.ends(0, &["routes", "--access"]).out;
    assert!(
        table
            .lines()
            .any(|line| line.starts_with("GET    /healthz") && line.ends_with("public")),
        "{table}"
    );
    let rows = desk.ends(0, &["routes", "--json"]).json();
    assert_eq!(rows.as_array().unwrap().len(), table.lines().count());
}

#[test]
fn the_description_of_the_api_is_the_one_that_is_served() {
    let desk = Desk::new();
    assert_eq!(desk.ends(0, &["openapi"]).json()["openapi"], "3.1.0");
}
