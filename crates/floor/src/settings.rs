//! How a server is set up: flags, then environment, then `clavero.toml`, then these defaults.

mod given;
mod read;
mod secret;
mod warnings;

use std::{fmt, path::PathBuf};

pub use given::{Given, KNOWN, from_file, suggestion};
pub use secret::hidden;

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
#[derive(Clone, PartialEq, Eq)]
pub struct Smtp {
    /// `smtp://`, `smtps://` or `smtp://…?tls=required`, with user and password in it.
    pub url: String,
    /// The sender, such as `Clavero <no-reply@example.com>`.
    pub from: String,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({}, from {})", hidden(&self.url), self.from)
    }
}

/// Everything that can be set.
#[derive(Clone)]
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
    /// Whether numbers for dashboards are told at `/metrics`.
    pub metrics: bool,
    /// Whether webhooks may be sent to private addresses and without TLS, and sellers’ systems asked there: only where
    /// everybody who may add one is trusted.
    pub webhooks_to_private: bool,
    /// Which lines the log holds, such as `info` or `warn,clavero=debug`.
    pub log: String,
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
            metrics: false,
            webhooks_to_private: false,
            log: "info".to_owned(),
        }
    }
}

/// Passwords inside addresses are not shown, so that no careless line of a log tells one.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("listen", &self.listen)
            .field("public_url", &self.public_url)
            .field("database_url", &hidden(&self.database_url))
            .field("data_dir", &self.data_dir)
            .field("smtp", &self.smtp)
            .field("behind_proxy", &self.behind_proxy)
            .field("demo", &self.demo)
            .field("open_sign_up", &self.open_sign_up)
            .field("metrics", &self.metrics)
            .field("log", &self.log)
            .finish_non_exhaustive()
    }
}

impl Settings {
    /// The name of this server, as people know it: host and port of the public address.
    pub fn host(&self) -> &str {
        let rest = self
            .public_url
            .split_once("://")
            .map_or("", |(_, rest)| rest);
        rest.split('/').next().unwrap_or_default()
    }

    /// Whether only people at this very machine can reach the public address.
    pub fn is_local(&self) -> bool {
        is_loopback(self.host())
    }

    /// Whether letters can be read on a page (decision 0010): in the demo world, and on one's own machine.
    pub fn shows_outbox(&self) -> bool {
        self.demo || self.is_local()
    }
}

/// Whether a host, with or without a port, is this machine as seen by itself.
pub fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) && !name.ends_with(':') => {
            name
        }
        _ => host,
    };
    let name = name.trim_start_matches('[').trim_end_matches(']');
    name == "localhost"
        || name.ends_with(".localhost")
        || name
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}
