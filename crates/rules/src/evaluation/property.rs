//! What a question says about its parts, in values that can be compared.

use std::collections::BTreeMap;
use std::fmt;

/// A value. What cannot be compared (an object, a fraction) is left out by whoever reads the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A yes or a no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Several values.
    Many(Vec<Value>),
}

impl Value {
    /// Equal, or one of several: a person with two roles is in both.
    pub fn matches(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Many(_), Self::Many(_)) => self == other,
            (Self::Many(several), one) | (one, Self::Many(several)) => several.contains(one),
            (one, other) => one == other,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Names and values.
pub type Properties = BTreeMap<String, Value>;

/// A thing or a person of some type, with what is said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its type.
    pub kind: String,
    /// Its id, within the type.
    pub id: String,
    /// What is said about it.
    pub properties: Properties,
}

/// Which part of a question a term is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Who asks to do something.
    Person,
    /// What is asked for.
    Action,
    /// To what.
    Thing,
    /// Under which circumstances.
    Context,
}

/// One property of one part of a question: `subject.role`. The name `id` is the id itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// Of which part.
    pub of: Part,
    /// Which property.
    pub name: String,
}

impl Term {
    /// Reads `subject.role`, `action.soft`, `resource.status`, `context.channel`.
    pub fn read(text: &str) -> Option<Self> {
        let (of, name) = text.split_once('.')?;
        let of = match of {
            "subject" => Part::Person,
            "action" => Part::Action,
            "resource" => Part::Thing,
            "context" => Part::Context,
            _ => return None,
        };
        let name = Some(name).filter(|it| !it.is_empty())?.to_owned();
        Some(Self { of, name })
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = match self.of {
            Part::Person => "subject",
            Part::Action => "action",
            Part::Thing => "resource",
            Part::Context => "context",
        };
        write!(f, "{of}.{}", self.name)
    }
}
