//! What a cell means: nothing said, something taken away, or a value (I-4).

/// What a cell says about its field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cell<T> {
    /// Blank: the field stays as it is. An empty column takes nothing away from anybody.
    Keep,
    /// A lone dash: the field is cleared.
    Clear,
    /// The new value.
    Set(T),
}

impl<T> Cell<T> {
    /// The same about something made of the value.
    pub fn try_map<U, E>(self, make: impl FnOnce(T) -> Result<U, E>) -> Result<Cell<U>, E> {
        Ok(match self {
            Self::Keep => Cell::Keep,
            Self::Clear => Cell::Clear,
            Self::Set(value) => Cell::Set(make(value)?),
        })
    }

    /// The field after the row.
    pub fn over(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Keep => before,
            Self::Clear => None,
            Self::Set(value) => Some(value),
        }
    }
}

/// How a file of ours was written (section 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Flavour {
    /// Cells are as they are.
    #[default]
    Exact,
    /// Cells that a spreadsheet would reckon with have an apostrophe before them.
    Spreadsheet,
}

impl Flavour {
    /// What the column `_flavour` says; only our own spreadsheet flavour is ever undone.
    pub fn told(text: &str) -> Self {
        match text.trim() {
            "spreadsheet" => Self::Spreadsheet,
            _ => Self::Exact,
        }
    }
}

/// Reads a cell. What is guarded against spreadsheets loses its guard and nothing else does, so `-5` stays `-5` and a
/// name that begins with an apostrophe keeps it (section 9).
pub fn cell(text: &str, flavour: Flavour) -> Cell<String> {
    let trimmed = text.trim_matches(|c: char| c.is_whitespace() && c != '\t' && c != '\r');
    match trimmed.trim() {
        "" => Cell::Keep,
        "-" => Cell::Clear,
        _ => Cell::Set(unguarded(trimmed, flavour).trim().to_owned()),
    }
}

/// Writes a text for a file of ours, so that [`cell`] reads the same text again. A spreadsheet would reckon with what
/// begins with one of a few characters, so an apostrophe goes before it; and before what would look guarded without one.
pub fn guarded(text: &str, flavour: Flavour) -> String {
    match flavour {
        Flavour::Spreadsheet if is_risky(text.trim_start_matches('\'')) => format!("'{text}"),
        Flavour::Spreadsheet | Flavour::Exact => text.to_owned(),
    }
}

fn unguarded(text: &str, flavour: Flavour) -> &str {
    let guarded = text
        .strip_prefix('\'')
        .filter(|rest| is_risky(rest.trim_start_matches('\'')));
    match flavour {
        Flavour::Spreadsheet => guarded.unwrap_or(text),
        Flavour::Exact => text,
    }
}

fn is_risky(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\0'])
}

/// Tags as one cell: a separator or a backslash inside a tag has a backslash before it.
pub fn join_tags<'a>(tags: impl IntoIterator<Item = &'a str>, between: char) -> String {
    let mut text = String::new();
    for (place, tag) in tags.into_iter().enumerate() {
        if place > 0 {
            text.push(between);
        }
        for c in tag.chars() {
            if c == between || c == '\\' {
                text.push('\\');
            }
            text.push(c);
        }
    }
    text
}

/// The tags of one cell, as [`join_tags`] wrote them; a backslash before anything else stands for itself.
pub fn split_tags(text: &str, between: char) -> Vec<String> {
    let mut tags = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let tag = match c {
            c if c == between => {
                tags.push(String::new());
                continue;
            }
            '\\' => letters
                .next_if(|next| *next == between || *next == '\\')
                .unwrap_or(c),
            c => c,
        };
        if let Some(last) = tags.last_mut() {
            last.push(tag);
        }
    }
    tags
}
