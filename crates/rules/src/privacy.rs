//! What is shown of a person to those who may see him at all (R7).

use crate::Permission;
use crate::access::Actor;

/// Buyers' addresses and phone numbers are masked for whoever looks after neither customers nor members (R7).
pub fn may_see_contacts(actor: &Actor) -> bool {
    let holds = actor.holds();
    holds.contains(Permission::ViewCustomers) || holds.contains(Permission::ViewMembers)
}

/// Network addresses in the activity log are for the owner and for those who may read the log (R7).
pub fn may_see_network_addresses(actor: &Actor) -> bool {
    actor.holds().contains(Permission::ViewActivityLog)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::{acting, collaborator, owner, set};

    #[test]
    fn contacts_are_masked_without_customers_or_members() {
        // R7
        let with = |permission| may_see_contacts(&acting(collaborator(set(&[permission]))));
        assert!(with(Permission::ViewCustomers) && with(Permission::ViewMembers));
        assert!(!with(Permission::ViewSales));
        assert!(may_see_contacts(&acting(owner())));
    }

    #[test]
    fn network_addresses_are_for_readers_of_the_log() {
        // R7
        let with =
            |permission| may_see_network_addresses(&acting(collaborator(set(&[permission]))));
        assert!(with(Permission::ViewActivityLog));
        assert!(!with(Permission::ViewCollaborators));
        assert!(may_see_network_addresses(&acting(owner())));
    }
}
