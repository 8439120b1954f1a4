//! API keys: a key never opens more than the person who made it could.

use crate::access::Actor;
use crate::profiles::exceeds;
use crate::refusal::refuse_when;
use crate::{PermissionSet, Refusal};

/// Nobody makes a key that allows more than he holds (R3e).
pub fn may_create_key(actor: &Actor, wanted: PermissionSet) -> Result<(), Refusal> {
    refuse_when! { exceeds(wanted, actor) => Refusal::BeyondYourPermissions }
}

/// What a key allows today: what it was made for, as far as its maker still holds it (R3e).
pub fn allowed_by_key(made_for: PermissionSet, maker_holds: PermissionSet) -> PermissionSet {
    made_for.intersection(maker_holds)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Permission;
    use crate::world::{acting, any_set, collaborator, owner, set};

    #[test]
    fn nobody_makes_a_key_beyond_his_own_permissions() {
        // R3e
        let dev = acting(collaborator(set(&[Permission::ManageCredentials])));
        assert_eq!(
            may_create_key(&dev, set(&[Permission::ViewCredentials])),
            Ok(())
        );
        let beyond = may_create_key(&dev, set(&[Permission::ViewMembers]));
        assert_eq!(beyond, Err(Refusal::BeyondYourPermissions));
        assert_eq!(may_create_key(&acting(owner()), PermissionSet::ALL), Ok(()));
    }

    proptest! {
        #[test]
        fn a_key_shrinks_with_its_maker(made_for in any_set(), holds in any_set()) {
            // R3e
            let allowed = allowed_by_key(made_for, holds);
            prop_assert!(allowed.is_subset_of(made_for) && allowed.is_subset_of(holds));
        }
    }
}
