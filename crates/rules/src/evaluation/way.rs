//! The ways to a yes that an app registers. Each only adds; there is no way to a no but the lack of a way (R2).

use super::property::{Term, Value};
use crate::Permission;

/// Who can take a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Whoever holds this permission of the catalogue in the account.
    Permission(Permission),
    /// Whoever's profile gives him this permission of the app.
    AppPermission(String),
    /// Whoever the app itself registered as a person of its own.
    Registered,
}

/// What must be true besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// A property has this value, or has it among several.
    Is(Term, Value),
    /// Two properties have the same value: the owner of a thing, and who asks.
    Same(Term, Term),
}

/// One way to a yes: who, and all that must be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Who can take it.
    pub who: Who,
    /// What must be true; nothing at all, if it is empty.
    pub when: Vec<Test>,
}
