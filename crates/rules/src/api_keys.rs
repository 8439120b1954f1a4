//! API keys: a key carries a part of what its maker may do, for a time, and dies with his access (platform.md 3, R3e).

use crate::access::{Actor, Facts, MembershipState, Requirement, restricted};
use crate::named::named;
use crate::profiles::exceeds;
use crate::refusal::refuse_when;
use crate::signature::MustSign;
use crate::{Moment, PermissionSet, Refusal, Span};

/// How long the old key still works beside the new one unless somebody chooses otherwise.
pub const OVERLAP: Span = Span::hours(24);
/// How long it can work at most.
pub const LONGEST_OVERLAP: Span = Span::days(7);

named! {
    /// Where a key stands.
    pub enum KeyState {
        /// Works.
        Live = "live",
        /// Works still, until the key that replaced it is everywhere.
        Retiring = "retiring",
        /// Gave way to the key that replaced it.
        Replaced = "replaced",
        /// Reached its date.
        Expired = "expired",
        /// Was taken back.
        Revoked = "revoked",
        /// Waits, because its maker has no access for the time being; works again when he does.
        Asleep = "asleep",
    }
}

/// A key, as the store knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// What it was made for.
    pub made_for: PermissionSet,
    /// When it ends by itself.
    pub expires_at: Option<Moment>,
    /// When the key that replaced it takes over.
    pub retires_at: Option<Moment>,
    /// It was taken back, or its maker's access ended.
    pub revoked: bool,
}

impl Key {
    /// Where it stands now, with its maker as he stands now.
    pub fn state(&self, maker: &Actor, now: Moment) -> KeyState {
        let over = |at: Option<Moment>| at.is_some_and(|at| at <= now);
        let maker_inside = maker.may(Requirement::Member).is_ok();
        match (self.revoked, over(self.expires_at), self.retires_at) {
            (true, ..) => KeyState::Revoked,
            (false, true, _) => KeyState::Expired,
            (false, false, retires_at) if over(retires_at) => KeyState::Replaced,
            _ if !maker_inside => KeyState::Asleep,
            (false, false, Some(_)) => KeyState::Retiring,
            (false, false, None) => KeyState::Live,
        }
    }
}

/// A key lives 1 to 365 days, or until somebody ends it.
pub fn life_of(days: Option<i64>) -> Result<Option<Span>, Refusal> {
    match days {
        None => Ok(None),
        Some(days @ 1..=365) => Ok(Some(Span::days(days))),
        Some(_) => Err(Refusal::KeyLifeOutOfRange),
    }
}

/// Nobody makes a key that allows more than he holds; making one is signed (R3e, 4.1).
pub fn may_create_key(actor: &Actor, wanted: PermissionSet) -> Result<MustSign, Refusal> {
    refuse_when! { exceeds(wanted, actor) => Refusal::BeyondYourPermissions }?;
    Ok(MustSign::Yes)
}

/// A working key is replaced by one that its replacer could have made; both work for the overlap (R3e, 4.1).
pub fn may_rotate_key(
    actor: &Actor,
    key: &Key,
    maker: &Actor,
    overlap: Span,
    now: Moment,
) -> Result<MustSign, Refusal> {
    let out_of_range = overlap < Span::millis(0) || overlap > LONGEST_OVERLAP;
    match key.state(maker, now) {
        KeyState::Live | KeyState::Asleep => {}
        KeyState::Retiring | KeyState::Replaced => return Err(Refusal::KeyReplaced),
        KeyState::Expired => return Err(Refusal::KeyExpired),
        KeyState::Revoked => return Err(Refusal::KeyRevoked),
    }
    refuse_when! {
        out_of_range                  => Refusal::KeyOverlapOutOfRange,
        exceeds(key.made_for, actor)  => Refusal::BeyondYourPermissions,
    }?;
    Ok(MustSign::Yes)
}

/// Taking a key back takes one step, whoever made it (4.1).
pub fn may_revoke_key(key: &Key) -> Result<(), Refusal> {
    refuse_when! { key.revoked => Refusal::KeyRevoked }
}

/// Who acts when a key is used: its maker, with what the key was made for as far as he still holds it (R3e, 8.3.3).
///
/// What is the owner's alone stays his even when he made the key.
pub fn may_use_key(key: &Key, maker: &Actor, now: Moment) -> Result<Facts, Refusal> {
    match key.state(maker, now) {
        KeyState::Live | KeyState::Retiring => Ok(restricted(maker.facts(), key.made_for)),
        KeyState::Replaced => Err(Refusal::KeyReplaced),
        KeyState::Expired => Err(Refusal::KeyExpired),
        KeyState::Revoked => Err(Refusal::KeyRevoked),
        KeyState::Asleep => Err(Refusal::KeyMakerGone),
    }
}

/// Whether a key dies with what became of its maker's membership; a suspension only puts it to sleep (C1, C7).
pub const fn dies_with(maker: MembershipState) -> bool {
    match maker {
        MembershipState::Active | MembershipState::Suspended => false,
        MembershipState::Removed
        | MembershipState::Left
        | MembershipState::Expired
        | MembershipState::Erased => true,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Permission;
    use crate::access::decide;
    use crate::world::{
        NOW, acting, any_facts, any_requirement, any_set, collaborator, owner, set, stranger,
    };

    fn key(permissions: &[Permission]) -> Key {
        Key {
            made_for: set(permissions),
            expires_at: None,
            retires_at: None,
            revoked: false,
        }
    }

    fn dev() -> Actor {
        acting(collaborator(set(&[
            Permission::ManageCredentials,
            Permission::ViewMembers,
        ])))
    }

    #[test]
    fn nobody_makes_a_key_beyond_his_own_permissions() {
        // R3e
        let wanted = |permission| may_create_key(&dev(), set(&[permission]));
        assert_eq!(wanted(Permission::ViewCredentials), Ok(MustSign::Yes));
        assert_eq!(
            wanted(Permission::ViewProducts),
            Err(Refusal::BeyondYourPermissions)
        );
        assert_eq!(
            may_create_key(&acting(owner()), PermissionSet::ALL),
            Ok(MustSign::Yes)
        );
    }

    #[test]
    fn a_key_ends_at_its_date_and_sleeps_while_its_maker_is_out() {
        // C7
        let view = key(&[Permission::ViewMembers]);
        let state = |key: Key, maker: &Actor| key.state(maker, NOW);
        let dated = |until| Key {
            expires_at: Some(until),
            ..view
        };
        assert_eq!(state(view, &dev()), KeyState::Live);
        assert_eq!(state(dated(NOW + Span::millis(1)), &dev()), KeyState::Live);
        assert_eq!(state(dated(NOW), &dev()), KeyState::Expired);
        assert_eq!(state(view, &acting(stranger())), KeyState::Asleep);
        let used = may_use_key(&view, &acting(stranger()), NOW);
        assert_eq!(used, Err(Refusal::KeyMakerGone));
        assert_eq!(
            may_use_key(&dated(NOW), &dev(), NOW),
            Err(Refusal::KeyExpired)
        );
    }

    #[test]
    fn a_key_dies_with_its_makers_access() {
        // C1
        let dying: Vec<_> = MembershipState::ALL
            .iter()
            .map(|it| dies_with(*it))
            .collect();
        assert_eq!(dying, [false, false, true, true, true, true]);
        let dead = Key {
            revoked: true,
            ..key(&[Permission::ViewMembers])
        };
        assert_eq!(may_use_key(&dead, &dev(), NOW), Err(Refusal::KeyRevoked));
        assert_eq!(may_revoke_key(&dead), Err(Refusal::KeyRevoked));
        assert_eq!(may_revoke_key(&key(&[])), Ok(()));
    }

    #[test]
    fn the_old_key_works_beside_the_new_one_for_a_while() {
        let old = Key {
            retires_at: Some(NOW + OVERLAP),
            ..key(&[Permission::ViewMembers])
        };
        assert_eq!(old.state(&dev(), NOW), KeyState::Retiring);
        assert!(may_use_key(&old, &dev(), NOW).is_ok());
        assert_eq!(old.state(&dev(), NOW + OVERLAP), KeyState::Replaced);
        assert_eq!(
            may_use_key(&old, &dev(), NOW + OVERLAP),
            Err(Refusal::KeyReplaced)
        );
        let again = may_rotate_key(&dev(), &old, &dev(), OVERLAP, NOW);
        assert_eq!(again, Err(Refusal::KeyReplaced));
    }

    #[test]
    fn nobody_gets_more_by_replacing_anothers_key() {
        // R3e
        let rotate =
            |key: Key, overlap| may_rotate_key(&dev(), &key, &acting(owner()), overlap, NOW);
        let view = key(&[Permission::ViewMembers]);
        assert_eq!(rotate(view, OVERLAP), Ok(MustSign::Yes));
        assert_eq!(rotate(view, Span::millis(0)), Ok(MustSign::Yes));
        assert_eq!(
            rotate(key(&[Permission::ViewProducts]), OVERLAP),
            Err(Refusal::BeyondYourPermissions)
        );
        for overlap in [Span::millis(-1), Span::days(8)] {
            assert_eq!(rotate(view, overlap), Err(Refusal::KeyOverlapOutOfRange));
        }
        let over = [
            (
                Key {
                    revoked: true,
                    ..view
                },
                Refusal::KeyRevoked,
            ),
            (
                Key {
                    expires_at: Some(NOW),
                    ..view
                },
                Refusal::KeyExpired,
            ),
        ];
        for (key, refusal) in over {
            assert_eq!(rotate(key, OVERLAP), Err(refusal));
        }
    }

    #[test]
    fn a_key_lives_a_year_at_most_or_until_somebody_ends_it() {
        assert_eq!(life_of(None), Ok(None));
        assert_eq!(life_of(Some(365)), Ok(Some(Span::days(365))));
        for days in [0, -1, 366] {
            assert_eq!(life_of(Some(days)), Err(Refusal::KeyLifeOutOfRange));
        }
    }

    proptest! {
        #[test]
        fn a_key_shrinks_with_its_maker(
            maker in any_facts(),
            made_for in any_set(),
            requirement in any_requirement(),
        ) {
            // R3e 8.3.3
            let key = Key { made_for, ..key(&[]) };
            if let Ok(by_key) = may_use_key(&key, &acting(maker.clone()), NOW)
                && decide(&by_key, requirement, NOW).is_ok()
            {
                prop_assert!(decide(&maker, requirement, NOW).is_ok());
                prop_assert_eq!(by_key.user, maker.user);
            }
        }
    }
}
