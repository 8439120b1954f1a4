//! From what was given to settings that hold: every value is looked at before anything starts.

use std::{net::IpAddr, path::PathBuf};

use super::{Given, Settings, Smtp, given::wrong};
use crate::{Result, letters};

impl Settings {
    /// The settings that were given, over the defaults. The first wrong one stops everything.
    pub fn read(given: &Given) -> Result<Self> {
        let mut settings = Self::default();
        if let Some(listen) = given.get("listen") {
            settings.listen = listen_at(listen)?;
        }
        settings.public_url = match given.get("public-url") {
            Some(url) => public_url(url)?,
            None => reached_at(&settings.listen),
        };
        if let Some(folder) = given.get("data-dir") {
            settings.data_dir = PathBuf::from(folder);
        }
        settings.database_url = match given.get("database-url") {
            Some(url) => database_url(url)?,
            None => format!("sqlite:{}", settings.data_dir.join("clavero.db").display()),
        };
        settings.smtp = smtp(given, &settings)?;
        settings.behind_proxy = yes_or_no(given, "behind-proxy", settings.behind_proxy)?;
        settings.open_sign_up = yes_or_no(given, "open-sign-up", settings.open_sign_up)?;
        settings.metrics = yes_or_no(given, "metrics", settings.metrics)?;
        settings.webhooks_to_private =
            yes_or_no(given, "webhooks-to-private", settings.webhooks_to_private)?;
        if let Some(log) = given.get("log") {
            tracing_subscriber::EnvFilter::try_new(log).map_err(|_| {
                wrong(
                    "log",
                    log,
                    "write error, warn, info, debug or trace, such as warn,clavero=debug",
                )
            })?;
            log.clone_into(&mut settings.log);
        }
        Ok(settings)
    }
}

fn listen_at(text: &str) -> Result<String> {
    let good = text
        .rsplit_once(':')
        .filter(|(host, _)| !host.is_empty())
        .is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    if good {
        Ok(text.to_owned())
    } else {
        Err(wrong(
            "listen",
            text,
            "write ADDRESS:PORT, such as 127.0.0.1:8080 or 0.0.0.0:8080",
        ))
    }
}

/// The address of a server that was told only where to listen.
fn reached_at(listen: &str) -> String {
    let (host, port) = listen.rsplit_once(':').unwrap_or((listen, "8080"));
    let anywhere = host
        .trim_matches(['[', ']'])
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_unspecified());
    if anywhere {
        format!("http://localhost:{port}")
    } else {
        format!("http://{listen}")
    }
}

fn public_url(text: &str) -> Result<String> {
    let bad = || {
        wrong(
            "public-url",
            text,
            "write the address that people type, such as https://clavero.example.com, without a path",
        )
    };
    let plain = text.trim_end_matches('/');
    let host = plain
        .strip_prefix("https://")
        .or_else(|| plain.strip_prefix("http://"))
        .ok_or_else(bad)?;
    let port = host
        .rsplit_once(':')
        .filter(|(name, _)| !name.ends_with(':') && !host.ends_with(']'));
    let good = !host.is_empty()
        && !host.contains(['/', '?', '#', '@', ' '])
        && port.is_none_or(|(name, port)| !name.is_empty() && port.parse::<u16>().is_ok());
    if good {
        Ok(plain.to_owned())
    } else {
        Err(bad())
    }
}

fn database_url(text: &str) -> Result<String> {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    if known.iter().any(|scheme| {
        text.strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    }) {
        return Ok(text.to_owned());
    }
    Err(wrong(
        "database-url",
        text,
        "write sqlite:PATH or postgres://USER@HOST/DATABASE",
    ))
}

fn smtp(given: &Given, settings: &Settings) -> Result<Option<Smtp>> {
    let host = settings.host().split(':').next().unwrap_or_default();
    let from = match given.get("mail-from") {
        Some(from) => Some(from.to_owned()),
        None if settings.is_local() => None,
        None => Some(format!("Clavero <no-reply@{host}>")),
    };
    if let Some(from) = &from {
        letters::sender(from).map_err(|_| {
            wrong(
                "mail-from",
                from,
                "write a sender such as Clavero <no-reply@example.com>",
            )
        })?;
    }
    let Some(url) = given.get("smtp-url") else {
        return Ok(None);
    };
    let from = from.ok_or_else(|| {
        wrong(
            "mail-from",
            "",
            "say who letters are from, such as Clavero <no-reply@example.com>",
        )
    })?;
    let smtp = Smtp {
        url: url.to_owned(),
        from,
    };
    if !letters::is_address(url) {
        return Err(wrong(
            "smtp-url",
            url,
            "write smtp://USER:PASSWORD@HOST (STARTTLS), smtps://USER:PASSWORD@HOST (TLS) or \
             smtp://HOST?tls=none; letters such as @ : / in user or password are written %40 %3A %2F",
        ));
    }
    Ok(Some(smtp))
}

fn yes_or_no(given: &Given, name: &'static str, otherwise: bool) -> Result<bool> {
    match given.get(name).map(str::to_lowercase).as_deref() {
        None => Ok(otherwise),
        Some("true" | "yes" | "on" | "1") => Ok(true),
        Some("false" | "no" | "off" | "0") => Ok(false),
        Some(other) => Err(wrong(name, other, "write true or false")),
    }
}
