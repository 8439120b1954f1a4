//! The card of one collaborator, and what may be done about his access at this moment.

use clavero_rules::{
    MembershipId, PermissionSet, ProfileId, Refusal,
    access::{Actor, Granted, may},
    collaborators::{
        may_bring_back, may_put_out, may_reinstate, may_remove, may_set_access_until, may_suspend,
    },
};

use super::{Collaborator, store};
use crate::{Error, Occasion, Result, profiles};

/// The collaborator of this id in the account that was granted.
pub async fn show(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    id: MembershipId,
) -> Result<Collaborator> {
    store::find(&mut on.read(granted), id).await
}

/// The same, for whoever is about to change the access.
pub async fn show_to_change(
    on: &Occasion,
    granted: &Granted<may::ManageCollaborators>,
    id: MembershipId,
) -> Result<Collaborator> {
    store::find(&mut on.read(granted), id).await
}

/// The profile that was chosen for somebody; one that is not there is a fault of the choice.
pub async fn chosen_profile(
    on: &Occasion,
    granted: &Granted<may::ManageCollaborators>,
    id: ProfileId,
) -> Result<profiles::Profile> {
    match profiles::find(&mut on.read(granted), id).await {
        Err(Error::Missing(_)) => Err(Error::field("profile", "choose")),
        found => found,
    }
}

/// What the rules say to each deed on this person; the deed itself asks again.
#[derive(Clone, Copy, Debug)]
pub struct Deeds {
    /// Another profile, whichever: choosing asks about the profile itself.
    pub change_profile: Result<(), Refusal>,
    /// Another end.
    pub set_access_until: Result<(), Refusal>,
    /// Stopping for the time being.
    pub suspend: Result<(), Refusal>,
    /// Ending that.
    pub reinstate: Result<(), Refusal>,
    /// Ending the access.
    pub remove: Result<(), Refusal>,
    /// Giving it back.
    pub bring_back: Result<(), Refusal>,
    /// Ending a visit only (A7).
    pub put_out: Result<(), Refusal>,
}

/// Asks the rules about every deed on this person.
pub fn deeds(on: &Occasion, actor: &Actor, who: &Collaborator) -> Deeds {
    let target = who.target(on.now);
    let until = may_set_access_until(actor, &target, None, on.now).map(drop);
    let same = (who.profile, PermissionSet::EMPTY);
    Deeds {
        // Whoever may set an end may choose a profile: both ask who he is and that he is still here.
        change_profile: until,
        set_access_until: until,
        suspend: may_suspend(actor, &target),
        reinstate: may_reinstate(actor, &target).map(drop),
        remove: may_remove(actor, &target),
        bring_back: may_bring_back(actor, &target, same, None, on.now).map(drop),
        put_out: may_put_out(actor, &target),
    }
}
