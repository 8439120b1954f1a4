//! Running another program from the root of the repository, in an environment that does not depend on who called.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Failure;

/// The folder of the whole repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A program about to be run, with its words.
pub struct Program(Command);

/// The program of this name.
pub fn program(name: impl AsRef<OsStr>) -> Program {
    let mut command = Command::new(name);
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_the_caller) {
            command.env_remove(&name);
        }
    }
    Program(command)
}

/// Cargo, with these words first.
pub fn cargo(words: &[&str]) -> Program {
    let cargo = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).all(words);
    // What is built once and thrown away keeps no notes for building it again.
    match std::env::var_os("CI") {
        Some(_) => cargo.with("CARGO_INCREMENTAL", "0"),
        None => cargo,
    }
}

/// Settings of a running Clavero must not reach its tests; and what cargo told about this very program
/// would make build scripts that watch those names run again.
fn is_of_the_caller(name: &str) -> bool {
    let setting = name.starts_with("CLAVERO_") && !name.starts_with("CLAVERO_TEST_");
    let told_by_cargo = [
        "CARGO_PKG_",
        "CARGO_MANIFEST_",
        "CARGO_BIN_",
        "CARGO_CRATE_",
        "CARGO_PRIMARY_",
    ]
    .iter()
    .any(|start| name.starts_with(start));
    setting || told_by_cargo
}

impl Program {
    /// One more word.
    pub fn and(mut self, word: impl AsRef<OsStr>) -> Self {
        self.0.arg(word);
        self
    }

    /// More words.
    pub fn all(mut self, words: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.0.args(words);
        self
    }

    /// A value of its environment.
    pub fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    /// The command itself, for whoever needs more than running it.
    pub fn into_command(self) -> Command {
        self.0
    }

    /// Runs it in sight of the reader. Fails when it does not end well.
    pub fn run(mut self) -> Result<(), Failure> {
        let line = self.line();
        println!("$ {line}");
        let ended = self
            .0
            .status()
            .map_err(|error| format!("{line}: {error}"))?;
        if ended.success() {
            Ok(())
        } else {
            Err(format!("{line}: {ended}"))
        }
    }

    /// Runs it out of sight and gives what it printed. Fails, with what it said, when it does not end well.
    pub fn read(mut self) -> Result<String, Failure> {
        let line = self.line();
        let ended = self
            .0
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{line}: {error}"))?;
        if ended.status.success() {
            return Ok(String::from_utf8_lossy(&ended.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&ended.stderr);
        Err(format!("{line}: {}\n{}", ended.status, said.trim_end()))
    }

    /// As it may be typed again.
    fn line(&self) -> String {
        let program = Path::new(self.0.get_program());
        let name = program.file_name().unwrap_or(program.as_os_str());
        let words = std::iter::once(name).chain(self.0.get_args());
        words
            .map(|word| word.to_string_lossy())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Where the first of these programs is that `PATH` knows.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}
