//! Invitations: the offer to become a collaborator, from the letter to the answer.

mod erasure;
mod profile_moves;

use clavero_rules::{AccountId, InvitationId, Moment};

pub use erasure::erase_person;
pub use profile_moves::{Invited, InvitedTo, counts_by_profile, move_profile, on_profile};

use crate::{Occasion, Result, doors::Doors};

/// An invitation that waits for the answer of a person, for the page of his centers (CC-16).
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its identifier.
    pub id: InvitationId,
    /// The account that invites.
    pub account: AccountId,
    /// Its slug.
    pub slug: String,
    /// Its name.
    pub account_name: String,
    /// The profile that is offered.
    pub profile_name: String,
    /// Who invited.
    pub inviter_name: String,
    /// Until when it can be accepted.
    pub expires_at: Moment,
}

/// The invitations that wait for whoever has this address (I5).
pub async fn waiting(_on: &Occasion, _email_key: &str) -> Result<Vec<Waiting>> {
    Ok(Vec::new())
}

/// The doors of invitations.
pub fn doors() -> Doors {
    Doors::default()
}
