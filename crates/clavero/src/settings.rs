//! How a server is set up: flags, then environment, then `clavero.toml`, then these defaults.

use std::path::PathBuf;

/// How dear a guess at a password is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hashing {
    /// Argon2id as OWASP asks: 19 MiB, two passes.
    #[default]
    Dear,
    /// As cheap as can be, for tests and generated worlds alone.
    Cheap,
}

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smtp {
    /// `smtp://`, `smtps://` or `smtp://…?tls=required`, with user and password in it.
    pub url: String,
    /// The sender, such as `Clavero <no-reply@example.com>`.
    pub from: String,
}

/// Everything that can be set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the server listens.
    pub listen: String,
    /// Where people reach it: links in letters begin with this.
    pub public_url: String,
    /// The store.
    pub database_url: String,
    /// Where anchors of the audit chain and copies of letters are kept.
    pub data_dir: PathBuf,
    /// Where mail goes; without it, letters stay on the outbox page.
    pub smtp: Option<Smtp>,
    /// Whether `X-Forwarded-For` is to be believed: only behind a proxy of one's own.
    pub behind_proxy: bool,
    /// Whether this is the demo world, whose clock can be moved.
    pub demo: bool,
    /// How passwords are hashed.
    pub hashing: Hashing,
    /// Whether anybody may create an account of their own.
    pub open_sign_up: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:8080".to_owned(),
            public_url: "http://127.0.0.1:8080".to_owned(),
            database_url: "sqlite:clavero-data/clavero.db".to_owned(),
            data_dir: PathBuf::from("clavero-data"),
            smtp: None,
            behind_proxy: false,
            demo: false,
            hashing: Hashing::Dear,
            open_sign_up: true,
        }
    }
}
