//! What is promised about handing an account over, above all that it has exactly one owner.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::PermissionSet;
use crate::world::{NOW, acting, collaborator, owner, user};

/// Olga, user 1, offers her account to Nuno, user 5.
const OLGA: u128 = 1;
const NUNO: u128 = 5;

fn offered() -> Transfer {
    Transfer {
        state: TransferState::Offered,
        from: user(OLGA),
        to: user(NUNO),
        offered_at: NOW,
        accepted_at: None,
    }
}

fn cooling() -> Transfer {
    Transfer {
        state: TransferState::Cooling,
        accepted_at: Some(NOW),
        ..offered()
    }
}

fn nuno() -> NewOwner {
    NewOwner {
        user: user(NUNO),
        address_verified: true,
        second_factor: true,
    }
}

#[test]
fn only_the_owner_offers_the_account_and_not_to_himself() {
    let nothing_else = OfferFacts::default();
    let carla = acting(collaborator(PermissionSet::ALL));
    assert_eq!(
        may_offer(&acting(owner()), user(NUNO), &nothing_else),
        Ok(())
    );
    assert_eq!(
        may_offer(&carla, user(NUNO), &nothing_else),
        Err(Refusal::TransferNotYours)
    );
    let to_herself = may_offer(&acting(owner()), user(OLGA), &nothing_else);
    assert_eq!(to_herself, Err(Refusal::TransferToOwner));
}

#[test]
fn an_account_is_not_offered_while_something_else_is_open() {
    let nothing_else = OfferFacts::default;
    let table = [
        (
            OfferFacts {
                transfer_underway: true,
                ..nothing_else()
            },
            Refusal::TransferUnderway,
        ),
        (
            OfferFacts {
                withdrawal_open: true,
                ..nothing_else()
            },
            Refusal::WithdrawalOpen,
        ),
        (
            OfferFacts {
                closing: true,
                ..nothing_else()
            },
            Refusal::AccountClosing,
        ),
    ];
    for (facts, refusal) in table {
        assert_eq!(
            may_offer(&acting(owner()), user(NUNO), &facts),
            Err(refusal)
        );
    }
}

#[test]
fn the_new_owner_accepts_with_a_verified_address_and_a_second_factor() {
    let accept = |by: NewOwner| may_accept_offer(&offered(), &by, NOW);
    assert_eq!(accept(nuno()), Ok(()));
    let unproven = accept(NewOwner {
        address_verified: false,
        ..nuno()
    });
    assert_eq!(unproven, Err(Refusal::AddressNotVerified));
    let alone = accept(NewOwner {
        second_factor: false,
        ..nuno()
    });
    assert_eq!(alone, Err(Refusal::SecondFactorMissing));
    let another = accept(NewOwner {
        user: user(9),
        ..nuno()
    });
    assert_eq!(another, Err(Refusal::TransferForSomebodyElse));
}

#[test]
fn an_offer_is_answered_within_seventy_two_hours_and_once() {
    let over = NOW + Span::hours(72);
    assert_eq!(
        may_accept_offer(&offered(), &nuno(), over - Span::millis(1)),
        Ok(())
    );
    assert_eq!(
        may_accept_offer(&offered(), &nuno(), over),
        Err(Refusal::TransferExpired)
    );
    assert_eq!(
        may_accept_offer(&cooling(), &nuno(), NOW),
        Err(Refusal::TransferNotOpen)
    );
    assert_eq!(may_decline(&offered(), user(NUNO), NOW), Ok(()));
    assert_eq!(
        may_decline(&offered(), user(OLGA), NOW),
        Err(Refusal::TransferForSomebodyElse)
    );
    assert_eq!(
        may_decline(&cooling(), user(NUNO), NOW),
        Err(Refusal::TransferNotOpen)
    );
}

#[test]
fn the_owner_calls_off_an_offer_and_either_side_while_it_cools() {
    let theirs = Err(Refusal::TransferForSomebodyElse);
    assert_eq!(may_cancel(&offered(), user(OLGA), NOW), Ok(()));
    assert_eq!(may_cancel(&offered(), user(NUNO), NOW), theirs);
    assert_eq!(may_cancel(&cooling(), user(OLGA), NOW), Ok(()));
    assert_eq!(may_cancel(&cooling(), user(NUNO), NOW), Ok(()));
    assert_eq!(may_cancel(&cooling(), user(9), NOW), theirs);
    let cooled = may_cancel(&cooling(), user(OLGA), NOW + COOLING);
    assert_eq!(cooled, Err(Refusal::TransferNotOpen));
    let lapsed = may_cancel(&offered(), user(OLGA), NOW + OFFER_LIFE);
    assert_eq!(lapsed, Err(Refusal::TransferExpired));
}

#[test]
fn time_alone_expires_an_offer_and_completes_a_cooled_one() {
    assert_eq!(COOLING, Span::hours(24));
    assert_eq!(due(&offered(), NOW + OFFER_LIFE - Span::millis(1)), None);
    assert_eq!(
        due(&offered(), NOW + OFFER_LIFE),
        Some(TransferState::Expired)
    );
    assert_eq!(due(&cooling(), NOW + COOLING - Span::millis(1)), None);
    assert_eq!(due(&cooling(), NOW + COOLING), Some(TransferState::Done));
}

/// Whatever somebody tries, as far as the rules let him.
#[derive(Debug, Clone, Copy)]
enum Try {
    Accept,
    Decline,
    Cancel,
    Wait,
}

fn after(transfer: Transfer, attempt: Try, by: UserId, now: Moment) -> Transfer {
    let moved = |state| Transfer { state, ..transfer };
    let newcomer = NewOwner { user: by, ..nuno() };
    match attempt {
        Try::Accept if may_accept_offer(&transfer, &newcomer, now).is_ok() => Transfer {
            accepted_at: Some(now),
            ..moved(TransferState::Cooling)
        },
        Try::Decline if may_decline(&transfer, by, now).is_ok() => moved(TransferState::Declined),
        Try::Cancel if may_cancel(&transfer, by, now).is_ok() => moved(TransferState::Cancelled),
        Try::Wait => due(&transfer, now).map_or(transfer, moved),
        _ => transfer,
    }
}

proptest! {
    #[test]
    fn the_account_has_exactly_one_owner_and_changes_hands_only_through_both(
        tries in prop::collection::vec(
            (select(&[Try::Accept, Try::Decline, Try::Cancel, Try::Wait][..]), select(&[OLGA, NUNO, 9][..]), 0..30_i64),
            0..12,
        ),
    ) {
        // 4.5
        let mut transfer = offered();
        let mut now = NOW;
        for (attempt, by, hours) in tries {
            let before = transfer;
            now = now + Span::hours(hours);
            transfer = after(before, attempt, user(by), now);
            let final_before = !matches!(before.state, TransferState::Offered | TransferState::Cooling);
            prop_assert!(!final_before || transfer == before);
        }
        let changed_hands = transfer.owner() == user(NUNO);
        prop_assert!(changed_hands || transfer.owner() == user(OLGA));
        prop_assert_eq!(changed_hands, transfer.state == TransferState::Done);
        prop_assert!(!changed_hands || transfer.accepted_at.is_some_and(|at| now >= at + COOLING));
    }
}
