//! What was given: by flag, by environment or in a file, each under one name.

use std::{collections::BTreeMap, path::Path};

use super::hidden;
use crate::{Error, Result};

/// Everything that can be set, by its name. `--NAME` is the flag, `CLAVERO_NAME` the variable, `NAME` the key in the file.
pub const KNOWN: [&str; 11] = [
    "listen",
    "public-url",
    "data-dir",
    "database-url",
    "smtp-url",
    "mail-from",
    "behind-proxy",
    "open-sign-up",
    "metrics",
    "webhooks-to-private",
    "log",
];

/// Values by name. The first one given for a name holds.
#[derive(Clone, Default)]
pub struct Given(BTreeMap<&'static str, String>);

impl Given {
    /// Takes a value, if there is one and none was given before. An empty one is none.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Option<String>) -> Self {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            self.0.entry(name).or_insert(value);
        }
        self
    }

    /// Takes whatever those give beyond these.
    #[must_use]
    pub fn or(mut self, others: Self) -> Self {
        for (name, value) in others.0 {
            self.0.entry(name).or_insert(value);
        }
        self
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.trim())
    }
}

/// A wrong setting: its name, what was given without any secret, and what to do.
pub(super) fn wrong(name: &str, value: &str, fix: impl Into<String>) -> Error {
    Error::Setting {
        name: name.to_owned(),
        value: hidden(value),
        fix: fix.into(),
    }
}

/// The values of a `clavero.toml`.
pub fn from_file(path: &Path) -> Result<Given> {
    let text = std::fs::read_to_string(path).map_err(|why| {
        wrong(
            "config",
            &path.display().to_string(),
            format!("{why}; name a file that can be read"),
        )
    })?;
    let table: toml::Table = text.parse().map_err(|why: toml::de::Error| {
        // The line itself stays untold: it may be the one with the password.
        let start = why.span().map_or(0, |span| span.start);
        let line = text[..start.min(text.len())].matches('\n').count() + 1;
        let what = why.message().lines().next().unwrap_or_default().to_owned();
        wrong(
            "config",
            &path.display().to_string(),
            format!("line {line} is not TOML: {what}"),
        )
    })?;
    let mut given = Given::default();
    for (key, value) in table {
        let Some(name) = KNOWN.iter().find(|name| **name == key) else {
            let place = path.display();
            return Err(wrong(
                &key,
                "…",
                format!("{place} has no such setting. {}", suggestion(&key)),
            ));
        };
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Boolean(yes) => yes.to_string(),
            toml::Value::Integer(n) => n.to_string(),
            other => {
                return Err(wrong(
                    name,
                    other.type_str(),
                    "write one text in quotes, or true or false",
                ));
            }
        };
        given = given.with(name, Some(value));
    }
    Ok(given)
}

/// The known name that is nearest to an unknown one, or all of them.
pub fn suggestion(unknown: &str) -> String {
    let plain = unknown.to_lowercase().replace('_', "-");
    let near = KNOWN
        .iter()
        .map(|known| (distance(&plain, known), known))
        .filter(|(distance, known)| {
            *distance <= 2 || plain.contains(**known) || known.contains(&plain)
        })
        .min();
    match near {
        Some((_, known)) => format!("Did you mean {known}?"),
        None => format!("There are: {}", KNOWN.join(", ")),
    }
}

/// How many letters have to be added, left out or replaced.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let replaced = corner + usize::from(left != *right);
            corner = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}
