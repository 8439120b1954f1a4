//! What a command has to say: words for people, the same as JSON for scripts.

use serde::Serialize;
use serde_json::Value;

use crate::Result;

/// The outcome of a command that ran.
#[derive(Debug)]
pub(super) struct Said {
    /// For people, ending with a line break.
    pub(super) text: String,
    /// For scripts.
    pub(super) json: Value,
    /// Whether what was asked turned out well.
    pub(super) good: bool,
}

impl Said {
    /// It turned out well.
    pub(super) fn good(text: impl Into<String>, json: impl Serialize) -> Result<Self> {
        Self::told(text.into(), json, true)
    }

    /// It ran, and found that something is wrong.
    pub(super) fn told(text: String, json: impl Serialize, good: bool) -> Result<Self> {
        let text = if text.ends_with('\n') || text.is_empty() {
            text
        } else {
            text + "\n"
        };
        Ok(Self {
            text,
            json: serde_json::to_value(json)?,
            good,
        })
    }

    /// Nothing to say: the command was the saying.
    pub(super) fn nothing() -> Self {
        Self {
            text: String::new(),
            json: Value::Null,
            good: true,
        }
    }
}

/// Columns as wide as what stands in them; the last one is not filled up.
pub(super) fn columns(rows: &[Vec<String>]) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |n: usize| {
        rows.iter()
            .filter_map(|row| row.get(n))
            .map(|cell| cell.chars().count())
            .max()
    };
    let widths: Vec<usize> = (0..count).map(|n| width(n).unwrap_or_default()).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width - cell.chars().count() + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
