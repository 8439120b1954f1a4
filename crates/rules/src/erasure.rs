//! A person's right to be erased: asked by himself, done after a wait in which he can still change his mind (4.10).

use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span};

/// How long an erasure waits before it is done.
pub const WAIT: Span = Span::hours(72);

named! {
    /// Where an erasure stands.
    pub enum ErasureState {
        /// Asked for; can still be cancelled.
        Waiting = "waiting",
        /// The person can no longer be found in the data.
        Done = "done",
        /// The person changed his mind.
        Cancelled = "cancelled",
    }
}

/// An account that the person owns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnedAccount {
    /// How many other people have access or are members.
    pub people: u32,
    /// Whether money is in it or on its way.
    pub has_money: bool,
    /// Whether it is closed.
    pub closed: bool,
}

/// Whoever owns an account with people or money hands it over or closes it first (4.10).
pub fn may_ask(owned: &[OwnedAccount], waiting: bool) -> Result<(), Refusal> {
    let in_use = |it: &OwnedAccount| !it.closed && (it.people > 0 || it.has_money);
    refuse_when! {
        owned.iter().any(in_use) => Refusal::OwnsAnAccountInUse,
        waiting                  => Refusal::ErasureUnderway,
    }
}

/// The person changes his mind while it waits (4.10).
pub fn may_cancel(state: ErasureState) -> Result<(), Refusal> {
    refuse_when! { state != ErasureState::Waiting => Refusal::ErasureOver }
}

/// Whether the wait is over and the erasure is to be done (4.10).
pub fn due(state: ErasureState, asked_at: Moment, now: Moment) -> bool {
    state == ErasureState::Waiting && now >= asked_at + WAIT
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::NOW;

    const EMPTY: OwnedAccount = OwnedAccount {
        people: 0,
        has_money: false,
        closed: false,
    };

    #[test]
    fn whoever_owns_an_account_with_people_or_money_is_not_erased() {
        // 4.10
        let in_use = Err(Refusal::OwnsAnAccountInUse);
        assert_eq!(may_ask(&[], false), Ok(()));
        assert_eq!(may_ask(&[EMPTY], false), Ok(()));
        assert_eq!(
            may_ask(&[EMPTY, OwnedAccount { people: 1, ..EMPTY }], false),
            in_use
        );
        assert_eq!(
            may_ask(
                &[OwnedAccount {
                    has_money: true,
                    ..EMPTY
                }],
                false
            ),
            in_use
        );
    }

    #[test]
    fn a_closed_account_holds_nobody_back() {
        // 4.10
        let closed = OwnedAccount {
            people: 3,
            closed: true,
            ..EMPTY
        };
        assert_eq!(may_ask(&[closed], false), Ok(()));
    }

    #[test]
    fn an_erasure_is_asked_for_once() {
        assert_eq!(may_ask(&[], true), Err(Refusal::ErasureUnderway));
    }

    #[test]
    fn an_erasure_waits_seventy_two_hours_and_can_be_cancelled_until_it_is_done() {
        // 4.10
        assert_eq!(WAIT, Span::hours(72));
        assert!(!due(
            ErasureState::Waiting,
            NOW,
            NOW + WAIT - Span::millis(1)
        ));
        assert!(due(ErasureState::Waiting, NOW, NOW + WAIT));
        assert!(!due(ErasureState::Cancelled, NOW, NOW + WAIT));
        assert_eq!(may_cancel(ErasureState::Waiting), Ok(()));
        for over in [ErasureState::Done, ErasureState::Cancelled] {
            assert_eq!(may_cancel(over), Err(Refusal::ErasureOver));
        }
    }
}
