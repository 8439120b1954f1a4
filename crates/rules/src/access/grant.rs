//! The proof that a decision was made: what a use case takes so that its check cannot be forgotten.

use std::marker::PhantomData;

use super::{Actor, Denial, Requirement};

/// A requirement as a type, so that a signature can name what it needs. The types are in [`super::may`].
pub trait Needs {
    /// The requirement.
    const REQUIREMENT: Requirement;
}

/// Proof that an actor may do `P`. Only [`grant`] makes one, and using it spends it.
///
/// ```compile_fail,E0599
/// # use clavero_rules::access::{Granted, may};
/// fn twice(granted: Granted<may::ViewMembers>) -> [Granted<may::ViewMembers>; 2] {
///     [granted.clone(), granted]
/// }
/// ```
#[derive(Debug)]
pub struct Granted<P> {
    actor: Actor,
    proven: PhantomData<P>,
}

impl<P: Needs> Granted<P> {
    /// Who it was granted to.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Spends the grant.
    pub fn into_actor(self) -> Actor {
        self.actor
    }

    /// What was asked, to be asked again when the account's rights moved meanwhile (4.0).
    pub fn requirement() -> Requirement {
        P::REQUIREMENT
    }
}

/// The answer to whoever may not, with what was asked of him.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}: {requirement:?}", denial.code())]
pub struct Denied {
    /// Why not.
    pub denial: Denial,
    /// What was asked.
    pub requirement: Requirement,
}

/// The only door to a grant: decides, and hands out the proof.
pub fn grant<P: Needs>(actor: Actor) -> Result<Granted<P>, Denied> {
    let requirement = P::REQUIREMENT;
    match actor.may(requirement) {
        Ok(()) => Ok(Granted {
            actor,
            proven: PhantomData,
        }),
        Err(denial) => Err(Denied {
            denial,
            requirement,
        }),
    }
}
