//! One field of a sheet.

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Text,
    /// An address.
    Email,
    /// A whole number.
    Number,
    /// A day.
    Day,
    /// Several lines of text.
    Lines,
    /// One of a list.
    Select,
    /// One of a few, each with a line of explanation.
    Cards,
    /// Any of a list.
    Boxes,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    pub(super) kind: Kind,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(super) optional: bool,
    /// Value, text, and a line of explanation.
    pub(super) options: Vec<(String, String, String)>,
    pub(super) empty: String,
}

impl Field {
    /// A field with this name and label.
    pub fn new(kind: Kind, name: &str, label: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            label: label.into(),
            hint: String::new(),
            optional: false,
            options: Vec::new(),
            empty: String::new(),
        }
    }

    /// What to know before filling it in.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// It may stay empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// A choice.
    #[must_use]
    pub fn option(self, value: impl ToString, text: impl Into<String>) -> Self {
        self.explained(value, text, "")
    }

    /// A choice with a line of explanation.
    #[must_use]
    pub fn explained(
        mut self,
        value: impl ToString,
        text: impl Into<String>,
        small: impl Into<String>,
    ) -> Self {
        self.options
            .push((value.to_string(), text.into(), small.into()));
        self
    }

    /// Choices as pairs of value and text.
    #[must_use]
    pub fn options(mut self, options: impl IntoIterator<Item = (String, String)>) -> Self {
        let fresh = options
            .into_iter()
            .map(|(value, text)| (value, text, String::new()));
        self.options.extend(fresh);
        self
    }

    /// The choice that chooses nothing.
    #[must_use]
    pub fn or_nothing(mut self, text: impl Into<String>) -> Self {
        self.empty = text.into();
        self
    }

    /// Value and text of each choice.
    pub(super) fn pairs(&self) -> Vec<(String, String)> {
        let pairs = self.options.iter();
        pairs
            .map(|(value, text, _)| (value.clone(), text.clone()))
            .collect()
    }

    /// What the field holds, in words.
    pub(super) fn told(&self, values: &[&str]) -> String {
        let text = |value: &&str| {
            let known = self.options.iter().find(|option| option.0 == *value);
            known.map_or_else(|| (*value).to_owned(), |option| option.1.clone())
        };
        let texts: Vec<String> = values
            .iter()
            .map(text)
            .filter(|it| !it.is_empty())
            .collect();
        if texts.is_empty() {
            "—".to_owned()
        } else {
            texts.join(", ")
        }
    }
}
