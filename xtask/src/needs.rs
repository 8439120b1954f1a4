//! What the tests need beside Rust: found where it is, installed where that is allowed, named where it is not.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Failure;
use crate::program::{cargo, find, program, root};

/// The oldest PostgreSQL that Clavero promises to run on.
const OLDEST_POSTGRES: u32 = 15;

/// The folder with the PostgreSQL server's binaries.
pub fn postgres() -> Result<PathBuf, Failure> {
    found_or_installed(
        "PostgreSQL 15 or later (its server)",
        &["postgresql"],
        newest_postgres,
    )
}

/// Chromium, and the program that drives it.
pub fn browser() -> Result<(), Failure> {
    let both = || {
        find(&["chromium", "chromium-browser", "google-chrome"])?;
        find(&["chromedriver"])
    };
    let packages = ["chromium", "chromium-driver", "fonts-dejavu-core"];
    found_or_installed("Chromium and ChromeDriver", &packages, both).map(drop)
}

/// The program that checks what comes from outside; made once, in the target folder.
pub fn cargo_deny() -> Result<PathBuf, Failure> {
    const VERSION: &str = "0.20.2";
    if let Some(there) = find(&["cargo-deny"]) {
        return Ok(there);
    }
    let tools = target_folder()?.join("tools");
    let made = tools.join("bin/cargo-deny");
    if !made.is_file() {
        println!(
            "cargo-deny is missing: building it into {} (about two minutes, once).",
            tools.display()
        );
        let build = cargo(&[
            "install",
            "--locked",
            "--quiet",
            "--debug",
            "cargo-deny",
            "--version",
            VERSION,
        ]);
        // A folder of its own keeps its parts from being taken for the product's.
        build
            .and("--root")
            .and(&tools)
            .with("CARGO_TARGET_DIR", tools.join("build"))
            .run()?;
        std::fs::remove_dir_all(tools.join("build")).map_err(|error| error.to_string())?;
    }
    Ok(made)
}

fn target_folder() -> Result<PathBuf, Failure> {
    let folder =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    std::path::absolute(root().join(folder)).map_err(|error| error.to_string())
}

fn newest_postgres() -> Option<PathBuf> {
    let in_path = find(&["postgres"]).and_then(|file| file.canonicalize().ok());
    let debian = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    in_path
        .and_then(|file| file.parent().map(Path::to_owned))
        .into_iter()
        .chain(debian.map(|version| version.path().join("bin")))
        .filter(|folder| {
            ["initdb", "postgres", "pg_isready"]
                .iter()
                .all(|name| folder.join(name).is_file())
        })
        .filter_map(|folder| Some((major_version(&folder)?, folder)))
        .filter(|(version, _)| *version >= OLDEST_POSTGRES)
        .max_by_key(|(version, _)| *version)
        .map(|(_, folder)| folder)
}

/// From `postgres (PostgreSQL) 15.18 (Debian …)`.
fn major_version(folder: &Path) -> Option<u32> {
    let told = program(folder.join("postgres"))
        .and("--version")
        .read()
        .ok()?;
    let version = told
        .split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    version
        .split(|letter: char| !letter.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

fn found_or_installed<T>(
    what: &str,
    packages: &[&str],
    look: impl Fn() -> Option<T>,
) -> Result<T, Failure> {
    if let Some(found) = look() {
        return Ok(found);
    }
    let by_hand = format!(
        "Install {what}. On Debian and Ubuntu: apt-get install {}",
        packages.join(" ")
    );
    let Some(before) = what_lets_us_install() else {
        return Err(format!(
            "{what}: not found, and this user may not install it.\n{by_hand}"
        ));
    };
    println!(
        "{what}: not found. Installing {} through apt-get.",
        packages.join(", ")
    );
    let apt = |words: &[&str]| {
        let line = before.iter().copied().chain([
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-qq",
        ]);
        let mut line = line.chain(words.iter().copied());
        line.next()
            .map_or(Ok(()), |first| program(first).all(line).run())
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())?;
    look().ok_or_else(|| format!("{what}: not found after the installation.\n{by_hand}"))
}

/// The words before `apt-get`: none for root, `sudo` where it asks for no password.
fn what_lets_us_install() -> Option<&'static [&'static str]> {
    find(&["apt-get"])?;
    let quietly = |name: &str, words: &[&str]| {
        let mut command = Command::new(name);
        command
            .args(words)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()
    };
    if quietly("id", &["-u"])?.stdout.trim_ascii() == b"0" {
        return Some(&[]);
    }
    quietly("sudo", &["-n", "true"])?
        .status
        .success()
        .then_some(&["sudo", "-n"][..])
}
