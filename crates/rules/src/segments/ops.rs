//! What a field can be asked, and how the text says it (4.2).

use crate::named::named;

named! {
    /// What a field can be asked.
    pub enum Op {
        /// The same.
        Eq = "eq",
        /// Known, and another.
        Ne = "ne",
        /// Less, or earlier.
        Lt = "lt",
        /// Less or the same.
        Le = "le",
        /// More, or later.
        Gt = "gt",
        /// More or the same.
        Ge = "ge",
        /// From one value to another, both included.
        Between = "between",
        /// Has this somewhere in it.
        Contains = "contains",
        /// Begins so.
        StartsWith = "starts_with",
        /// Ends so.
        EndsWith = "ends_with",
        /// One of these.
        In = "in",
        /// Known, and none of these.
        NotIn = "not_in",
        /// One of these among several that it has.
        Has = "has",
        /// Before the last so many days.
        OlderThan = "older_than",
        /// In the last so many days, or in the next ones if it lies ahead.
        Within = "within",
        /// It has not happened.
        Never = "never",
        /// It has happened.
        Ever = "ever",
        /// Nobody knows.
        Unknown = "unknown",
        /// It is known.
        Known = "known",
        /// It is so.
        Holds = "holds",
    }
}

/// How many values stand behind an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arity {
    /// None.
    Zero,
    /// One.
    One,
    /// Two.
    Two,
    /// One or more.
    List,
}

impl Op {
    /// How many values stand behind it.
    pub const fn arity(self) -> Arity {
        match self {
            Self::Never | Self::Ever | Self::Unknown | Self::Known | Self::Holds => Arity::Zero,
            Self::Between => Arity::Two,
            Self::In | Self::NotIn | Self::Has => Arity::List,
            _ => Arity::One,
        }
    }

    /// How the text writes it (4.2).
    pub const fn text(self) -> &'static str {
        match self {
            Self::Eq => "=",
            Self::Ne => "!=",
            Self::Lt => "<",
            Self::Le => "<=",
            Self::Gt => ">",
            Self::Ge => ">=",
            Self::Between => "between",
            Self::Contains => "contains",
            Self::StartsWith => "starts with",
            Self::EndsWith => "ends with",
            Self::In => "in",
            Self::NotIn => "not in",
            Self::Has => "has",
            Self::OlderThan => "older than",
            Self::Within => "within",
            Self::Never => "is never",
            Self::Ever => "is not never",
            Self::Unknown => "is unknown",
            Self::Known => "is not unknown",
            Self::Holds => "",
        }
    }
}
