//! Blocking, restoring, removing, moving, letting in.

use proptest::prelude::*;

use super::super::*;
use crate::calendar::{Date, Zone};
use crate::club::{Athens, any_grants, block, ended, grant, group, product};
use crate::products::{AccessPolicy, ProductKind, ProductStatus};
use crate::roles::Role;
use crate::world::NOW;
use crate::{EnrolmentId, Refusal, Span};

fn of(grants: &[Grant]) -> BlockFacts<'_> {
    BlockFacts {
        is_owner: false,
        block: None,
        grants,
    }
}

#[test]
fn a_buyer_can_be_blocked_and_the_owner_cannot() {
    // MA-07 MA-31
    let bought = [grant(GrantSource::Purchase)];
    assert_eq!(may_block(&of(&bought)), Ok(()));
    let owner = BlockFacts {
        is_owner: true,
        ..of(&bought)
    };
    assert_eq!(may_block(&owner), Err(Refusal::MemberIsOwner));
    let twice = BlockFacts {
        block: Some(block()),
        ..of(&bought)
    };
    assert_eq!(may_block(&twice), Err(Refusal::AlreadyBlocked));
}

#[test]
fn restoring_after_a_refund_says_that_nothing_is_live() {
    // edge 1, A-3
    let refunded = [ended(GrantSource::Purchase, EndedReason::Refunded)];
    let blocked = BlockFacts {
        block: Some(block()),
        ..of(&refunded)
    };
    let told = may_restore(&blocked, NOW);
    assert_eq!(told, Ok(Restored::NothingLive(AccessStatus::Ended)));
    let bought = [grant(GrantSource::Purchase)];
    let blocked = BlockFacts {
        grants: &bought,
        ..blocked
    };
    assert!(matches!(may_restore(&blocked, NOW), Ok(Restored::Open(_))));
    assert_eq!(may_restore(&of(&bought), NOW), Err(Refusal::NotBlocked));
}

#[test]
fn a_purchase_while_blocked_restores_nothing() {
    // edge 2
    let bought = [grant(GrantSource::Purchase)];
    let access = effective(AccountState::Open, Some(&block()), &bought, NOW);
    assert_eq!(access.status, AccessStatus::Blocked);
}

#[test]
fn only_who_never_bought_can_be_removed() {
    // MA-09 MA-31 A-8, edge 6
    let imported: &[Grant] = &[grant(GrantSource::Import)];
    let refunded: &[Grant] = &[ended(GrantSource::Purchase, EndedReason::Refunded)];
    let remove = |covered: &[&[Grant]]| {
        may_remove(&RemovalFacts {
            is_owner: false,
            covered,
            guest_of: None,
        })
    };
    assert!(remove(&[imported]).is_ok());
    assert_eq!(remove(&[refunded]), Err(Refusal::BoughtOnce));
    assert_eq!(remove(&[imported, refunded]), Err(Refusal::BoughtOnce));
    let owner = RemovalFacts {
        is_owner: true,
        covered: &[imported],
        guest_of: None,
    };
    assert_eq!(may_remove(&owner), Err(Refusal::MemberIsOwner));
}

#[test]
fn removing_a_guest_frees_the_seat() {
    // A-8a
    let holder = EnrolmentId(uuid::Uuid::from_u128(7));
    let guest: &[Grant] = &[grant(GrantSource::Plus)];
    let facts = RemovalFacts {
        is_owner: false,
        covered: &[guest],
        guest_of: Some(holder),
    };
    let removed = may_remove(&facts).unwrap();
    assert_eq!(removed.frees_seat_of, Some(holder));
}

#[test]
fn a_person_moves_to_a_group_of_the_same_product_and_stays_there() {
    // MA-08 MA-25, edge 3
    let facts = GroupFacts {
        product: product(1),
        kind: ProductKind::Course,
        group: group(1),
    };
    let seat = |number, of| GroupSeat {
        group: group(number),
        product: product(of),
    };
    let moved = may_change_group(&facts, seat(2, 1)).unwrap();
    assert!(moved.group == group(2) && moved.group_locked);
    for (to, refusal) in [
        (seat(2, 9), Refusal::GroupOfAnotherProduct),
        (seat(1, 1), Refusal::InThatGroupAlready),
    ] {
        assert_eq!(may_change_group(&facts, to), Err(refusal));
    }
    let file = GroupFacts {
        kind: ProductKind::File,
        ..facts
    };
    let answer = may_change_group(&file, seat(2, 1));
    assert_eq!(answer, Err(Refusal::NoGroupsInThisKind));
    let (bought, locked) = (Some(group(3)), moved.group_locked);
    assert_eq!(group_after_purchase(group(2), locked, bought), group(2));
    assert_eq!(group_after_purchase(group(2), false, bought), group(3));
    assert_eq!(group_after_purchase(group(2), false, None), group(2));
}

#[test]
fn a_group_goes_when_its_people_have_somewhere_to_go() {
    // edge 24
    let seat = |number, of| GroupSeat {
        group: group(number),
        product: product(of),
    };
    let facts = DeleteGroupFacts {
        seat: seat(1, 1),
        is_default: false,
        people: 12,
        move_to: Some(seat(2, 1)),
    };
    let with = |change: fn(&mut DeleteGroupFacts)| {
        let mut facts = facts;
        change(&mut facts);
        may_delete_group(&facts)
    };
    assert_eq!(may_delete_group(&facts), Ok(Some(group(2))));
    assert_eq!(with(|it| (it.people, it.move_to) = (0, None)), Ok(None));
    assert_eq!(with(|it| it.is_default = true), Err(Refusal::DefaultGroup));
    assert_eq!(with(|it| it.move_to = None), Err(Refusal::GroupHasPeople));
    let itself = with(|it| it.move_to = Some(it.seat));
    assert_eq!(itself, Err(Refusal::InThatGroupAlready));
    let elsewhere = DeleteGroupFacts {
        move_to: Some(seat(2, 9)),
        ..facts
    };
    let answer = may_delete_group(&elsewhere);
    assert_eq!(answer, Err(Refusal::GroupOfAnotherProduct));
    assert_eq!(starting_group(None, None, group(1)), group(1));
    assert_eq!(starting_group(None, Some(group(2)), group(1)), group(2));
    let said = starting_group(Some(group(3)), Some(group(2)), group(1));
    assert_eq!(said, group(3));
}

#[test]
fn a_role_is_changed_to_another_that_the_product_knows() {
    // MA-29, edge 39
    let rui = RoleFacts {
        is_owner: false,
        kind: ProductKind::Course,
        role: Role::Student,
    };
    assert_eq!(may_change_role(&rui, Role::Moderator), Ok(()));
    let same = may_change_role(&rui, Role::Student);
    assert_eq!(same, Err(Refusal::RoleHeldAlready));
    let in_a_file = RoleFacts {
        kind: ProductKind::File,
        ..rui
    };
    let answer = may_change_role(&in_a_file, Role::Moderator);
    assert_eq!(answer, Err(Refusal::RoleNotInThisKind));
    let owner = RoleFacts {
        is_owner: true,
        ..rui
    };
    let answer = may_change_role(&owner, Role::Moderator);
    assert_eq!(answer, Err(Refusal::MemberIsOwner));
}

#[test]
fn the_way_in_is_sent_three_times_an_hour_and_never_to_the_blocked() {
    // MA-06 7.3, edge 30
    let sent = |sent_last_hour| ResendAccessFacts {
        sent_last_hour,
        ..ResendAccessFacts::default()
    };
    assert_eq!(may_resend_access(&sent(2)), Ok(()));
    let answer = may_resend_access(&sent(3));
    assert_eq!(answer, Err(Refusal::AccessSentOften));
    let blocked = ResendAccessFacts {
        blocked: true,
        ..sent(0)
    };
    assert_eq!(may_resend_access(&blocked), Err(Refusal::MemberBlocked));
    let bounced = ResendAccessFacts {
        bounced: true,
        ..sent(0)
    };
    assert_eq!(may_resend_access(&bounced), Err(Refusal::AddressBounces));
}

/// The day on which [`NOW`] lies, so many days on.
fn day(number: i64) -> Date {
    Date::from_days(NOW.0.div_euclid(Span::days(1).0)).plus_days(number)
}

const BONUS: GrantFacts = GrantFacts {
    kind: ProductKind::Course,
    status: ProductStatus::Active,
    policy: AccessPolicy { days: None },
    source: GrantSource::Manual,
    from: None,
    until: None,
};

#[test]
fn a_bonus_opens_now_and_for_as_long_as_was_said() {
    // MA-11 MA-27 MA-30, edge 22
    let dates = |facts| may_grant(&facts, &Athens, NOW).unwrap();
    let for_ever = dates(BONUS);
    assert_eq!((for_ever.starts_at, for_ever.ends_at), (NOW, None));
    let policy = AccessPolicy { days: Some(30) };
    let a_month = dates(GrantFacts { policy, ..BONUS });
    assert_eq!(a_month.ends_at, Some(NOW + Span::days(30)));
    let until = Some(day(4));
    let until_friday = dates(GrantFacts {
        policy,
        until,
        ..BONUS
    });
    // The day that was named is still a day with access.
    assert_eq!(until_friday.ends_at, Some(Athens.start_of(day(5))));
}

#[test]
fn a_bonus_is_refused_where_it_means_nothing() {
    // A-5 MA-30
    let refused = |facts| may_grant(&facts, &Athens, NOW).unwrap_err();
    let payment = GrantFacts {
        source: GrantSource::Purchase,
        ..BONUS
    };
    assert_eq!(refused(payment), Refusal::GrantedByPaymentOnly);
    let bundle = GrantFacts {
        kind: ProductKind::Bundle,
        ..BONUS
    };
    assert_eq!(refused(bundle), Refusal::BundleHoldsNobody);
    let archived = GrantFacts {
        status: ProductStatus::Archived,
        ..BONUS
    };
    assert_eq!(refused(archived), Refusal::ProductArchived);
    let past = GrantFacts {
        until: Some(day(-1)),
        ..BONUS
    };
    assert_eq!(refused(past), Refusal::GrantEndsInThePast);
    let backwards = GrantFacts {
        from: Some(day(5)),
        until: Some(day(4)),
        ..BONUS
    };
    assert_eq!(refused(backwards), Refusal::GrantEndsBeforeItStarts);
    let community = GrantFacts {
        kind: ProductKind::Community,
        until: Some(day(4)),
        ..BONUS
    };
    assert_eq!(refused(community), Refusal::NoAccessDuration);
}

#[test]
fn an_end_is_set_where_durations_are_known() {
    // MA-30
    let set = |kind, last| may_set_access_end(kind, last, &Athens, NOW);
    let end = Some(end_of(day(2), &Athens));
    assert_eq!(set(ProductKind::Subscription, Some(day(2))), Ok(end));
    assert_eq!(set(ProductKind::Course, None), Ok(None));
    let answer = set(ProductKind::Course, Some(day(-1)));
    assert_eq!(answer, Err(Refusal::GrantEndsInThePast));
    let answer = set(ProductKind::Community, None);
    assert_eq!(answer, Err(Refusal::NoAccessDuration));
}

#[test]
fn seats_that_were_sold_stay_usable() {
    // edge 19, 3.1
    let open = by_grants(&[grant(GrantSource::Purchase)], NOW);
    let facts = SeatFacts {
        holder: open,
        bought: 2,
        taken: 1,
        is_holder: false,
        last_written: None,
        of_a_day: 11,
        now: NOW,
    };
    assert_eq!(may_invite_dependent(&facts), Ok(()));
    let soon = SeatFacts {
        last_written: Some(NOW - Span::minutes(19)),
        ..facts
    };
    assert_eq!(may_invite_dependent(&soon), Err(Refusal::InvitedOften));
    let later = SeatFacts {
        last_written: Some(NOW - Span::minutes(20)),
        ..facts
    };
    assert_eq!(may_invite_dependent(&later), Ok(()));
    let many = SeatFacts {
        of_a_day: 12,
        ..facts
    };
    assert_eq!(may_invite_dependent(&many), Err(Refusal::InvitedOften));
    assert_eq!(may_sit_down(false, 2, 1), Ok(()));
    assert_eq!(may_sit_down(false, 1, 1), Err(Refusal::SeatsTaken));
    assert_eq!(may_sit_down(true, 2, 1), Err(Refusal::GuestAlready));
    let full = SeatFacts { taken: 2, ..facts };
    assert_eq!(may_invite_dependent(&full), Err(Refusal::SeatsTaken));
    let own = SeatFacts {
        is_holder: true,
        ..facts
    };
    assert_eq!(may_invite_dependent(&own), Err(Refusal::SeatForOneself));
    let shut = SeatFacts {
        holder: by_grants(&[], NOW),
        ..facts
    };
    assert_eq!(may_invite_dependent(&shut), Err(Refusal::HolderShutOut));
    assert_eq!(plus_state(2, 1, true), PlusState::HolderWithDependents);
    assert_eq!(plus_state(2, 0, true), PlusState::HolderWithoutDependents);
    assert_eq!(plus_state(0, 0, true), PlusState::Dependent);
    assert_eq!(plus_state(0, 0, false), PlusState::None);
}

proptest! {
    #[test]
    fn a_removed_person_never_bought_anything(grants in any_grants(), others in any_grants()) {
        // Property 13
        let facts = RemovalFacts { is_owner: false, covered: &[&grants, &others], guest_of: None };
        let bought = grants.iter().chain(&others).any(|it| it.source.is_bought());
        prop_assert_eq!(may_remove(&facts).is_ok(), !bought);
    }

    #[test]
    fn restoring_leads_to_what_the_grants_say(grants in any_grants()) {
        //
        let facts = BlockFacts { block: Some(block()), ..of(&grants) };
        let access = effective(AccountState::Open, None, &grants, NOW);
        let expected = match access.status {
            AccessStatus::Active => Restored::Open(access),
            shut => Restored::NothingLive(shut),
        };
        prop_assert_eq!(may_restore(&facts, NOW), Ok(expected));
    }
}
