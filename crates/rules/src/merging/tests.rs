//! Nobody loses by being one: access, progress, a block and a no are what either had.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::access::AccountState;
use crate::enrolments::{BlockReason, EndedReason, GrantSource, drip_anchor_at, effective};
use crate::{GrantId, UserId};

fn moment() -> impl Strategy<Value = Moment> {
    (1..1_000_i64).prop_map(Moment)
}

fn state() -> impl Strategy<Value = GrantState> {
    prop_oneof![
        3 => Just(GrantState::Live),
        1 => Just(GrantState::Suspended),
        1 => Just(GrantState::Ended(EndedReason::Refunded)),
    ]
}

fn grant() -> impl Strategy<Value = Grant> {
    (
        state(),
        moment(),
        prop::option::of(1..500_i64),
        prop::option::of(moment()),
    )
        .prop_map(|(state, starts_at, life, bought_at)| Grant {
            id: GrantId(Uuid::nil()),
            source: GrantSource::Purchase,
            state,
            starts_at,
            ends_at: life.map(|life| Moment(starts_at.0 + life)),
            bought_at,
        })
}

fn standing() -> impl Strategy<Value = Standing> {
    let block = prop::option::of(moment().prop_map(|at| Block {
        reason: BlockReason::ByHand,
        by: None,
        at,
    }));
    let role = prop::sample::select(Role::ALL.to_vec());
    let group = prop::option::of((0..3_u128).prop_map(|n| GroupId(Uuid::from_u128(n))));
    let came = prop::sample::select(AccessType::ALL.to_vec());
    let dates = (
        moment(),
        prop::option::of(moment()),
        prop::option::of(moment()),
        prop::option::of(moment()),
    );
    (
        any::<bool>(),
        role,
        group,
        any::<bool>(),
        block,
        came,
        dates,
        0..100_i64,
        0..100_i64,
    )
        .prop_map(
            |(
                present,
                role,
                group,
                group_locked,
                block,
                access_type,
                dates,
                access_count,
                points,
            )| Standing {
                present,
                role,
                group,
                group_locked,
                block,
                access_type,
                enrolled_at: dates.0,
                first_access_at: dates.1,
                last_access_at: dates.2,
                access_count,
                completed_at: dates.3,
                points,
            },
        )
}

fn done() -> impl Strategy<Value = Done> {
    let by = prop::option::of((0..3_u128).prop_map(|n| UserId(Uuid::from_u128(n))));
    (
        moment(),
        prop::option::of(moment()),
        any::<bool>(),
        0..50_i64,
        0..50_i64,
        by,
    )
        .prop_map(
            |(viewed_at, completed_at, taken_back, seconds, position, waived_by)| Done {
                viewed_at,
                completed_at,
                undone_at: completed_at.filter(|_| taken_back),
                seconds,
                position,
                waived_by: waived_by.filter(|_| completed_at.is_some()),
            },
        )
}

fn attempts(of_kept: bool) -> impl Strategy<Value = Vec<Attempt>> {
    prop::collection::vec(moment(), 0..6).prop_map(move |mut starts| {
        starts.sort_unstable();
        let numbered = starts.into_iter().zip(1..);
        numbered
            .map(|(started_at, n)| Attempt {
                of_kept,
                n,
                started_at,
            })
            .collect()
    })
}

fn is_open(grants: &[Grant], now: Moment) -> bool {
    effective(AccountState::Open, None, grants, now).is_open()
}

proptest! {
    // edge 13, A-4
    #[test]
    fn what_either_opened_stays_open(kept in grant(), moved in grant(), now in moment()) {
        let one = fold_grant(&kept, &moved);
        if is_open(&[kept, moved], now) {
            prop_assert!(is_open(&[one], now), "{kept:?} {moved:?} {one:?}");
        }
        if let Some(end) = one.ends_at {
            prop_assert!(end > one.starts_at);
        }
    }

    // edge 13, A-4
    #[test]
    fn what_neither_opens_any_more_stays_shut(kept in grant(), moved in grant()) {
        let one = fold_grant(&kept, &moved);
        let end = |it: &Grant| it.ends_at.unwrap_or(Moment(i64::MAX));
        let over = Moment(end(&kept).max(end(&moved)).0.saturating_add(1));
        prop_assert_eq!(is_open(&[one], over), is_open(&[kept, moved], over));
        if kept.state != GrantState::Live && moved.state != GrantState::Live {
            prop_assert!(one.state != GrantState::Live);
        }
    }

    // edge 3, edge 13
    #[test]
    fn the_day_from_which_content_opens_is_the_earliest(kept in grant(), moved in grant()) {
        let one = fold_grant(&kept, &moved);
        prop_assert_eq!(drip_anchor_at(&[one]), drip_anchor_at(&[kept, moved]));
    }

    // edge 13, A-2, A-7, P-4
    #[test]
    fn one_person_is_what_two_were(kept in standing(), moved in standing()) {
        let one = fold_standing(&kept, &moved);
        prop_assert_eq!(one.present, kept.present || moved.present);
        prop_assert_eq!(one.access_count, kept.access_count + moved.access_count);
        prop_assert_eq!(one.points, kept.points + moved.points);
        prop_assert!(one.access_type <= kept.access_type && one.access_type <= moved.access_type);
        prop_assert!(one.last_access_at >= kept.last_access_at && one.last_access_at >= moved.last_access_at);
        prop_assert_eq!(one.completed_at.is_some(), kept.completed_at.is_some() || moved.completed_at.is_some());
        prop_assert_eq!(one.first_access_at.is_some(), kept.first_access_at.is_some() || moved.first_access_at.is_some());
        for it in [&kept, &moved].into_iter().filter(|it| it.present) {
            prop_assert!(it.block.is_none() || one.block.is_some());
            prop_assert!(!it.role.is_team() || one.role >= it.role);
            prop_assert!(it.role != Role::Student || one.role != Role::Free);
            prop_assert!(!it.group_locked || one.group_locked);
        }
        if kept.present && (kept.group_locked || !moved.group_locked || !moved.present) {
            prop_assert_eq!(one.group, kept.group);
        }
    }

    // edge 13
    #[test]
    fn being_merged_with_oneself_changes_nothing_but_the_sums(it in standing()) {
        let one = fold_standing(&it, &it);
        let sums = Standing { access_count: it.access_count, points: it.points, ..one };
        prop_assert_eq!(sums, it);
    }

    // edge 13, 3.5
    #[test]
    fn a_page_is_done_if_either_did_it(kept in done(), moved in done()) {
        let is_done = |it: &Done| it.completed_at.is_some() && it.undone_at.is_none();
        let one = fold_done(&kept, &moved);
        prop_assert_eq!(is_done(&one), is_done(&kept) || is_done(&moved));
        prop_assert!(one.viewed_at <= kept.viewed_at && one.viewed_at <= moved.viewed_at);
        prop_assert_eq!(one.seconds, kept.seconds + moved.seconds);
        if is_done(&one) {
            let first = [kept, moved].into_iter().filter(is_done).filter_map(|it| it.completed_at).min();
            prop_assert_eq!(one.completed_at, first);
        }
    }

    // edge 13, 3.1
    #[test]
    fn every_try_is_kept_once_in_the_order_of_its_beginning(kept in attempts(true), moved in attempts(false)) {
        let all = fold_attempts(&kept, &moved);
        prop_assert_eq!(all.len(), kept.len() + moved.len());
        prop_assert!(all.windows(2).all(|two| two[0].started_at <= two[1].started_at));
        let own: Vec<Attempt> = all.iter().copied().filter(|it| it.of_kept).collect();
        prop_assert_eq!(own, kept);
    }
}

#[test]
fn a_no_of_either_holds() {
    // 3.10 edge 13
    assert_eq!(fold_wish(Some(true), Some(false)), Some(false));
    assert_eq!(fold_wish(Some(false), Some(true)), Some(false));
    assert_eq!(fold_wish(None, Some(true)), Some(true));
    assert_eq!(fold_wish(Some(true), None), Some(true));
    assert_eq!(fold_wish(None, None), None);
}

#[test]
fn any_two_members_are_merged_but_the_owner_and_one_with_himself() {
    // edge 13 edge 39 property 14
    let right = MergeFacts::default();
    assert_eq!(may_merge(&right), Ok(()));
    assert_eq!(
        may_merge(&MergeFacts {
            same: true,
            ..right
        }),
        Err(Refusal::MergedWithItself)
    );
    assert_eq!(
        may_merge(&MergeFacts {
            owner: true,
            ..right
        }),
        Err(Refusal::OwnerNotMerged)
    );
    let guests = MergeFacts {
        too_many_guests: true,
        ..right
    };
    assert_eq!(may_merge(&guests), Err(Refusal::MoreGuestsThanSeats));
}

#[test]
fn nobody_is_written_to_twice_by_one_message() {
    // property 16 edge 13
    use crate::messages::DeliveryState::{LeftOut, Queued, Sent, Waiting};
    assert!(second_letter(Sent, Waiting));
    assert!(!second_letter(Waiting, Sent));
    assert!(!second_letter(LeftOut, Queued));
    assert!(second_letter(Waiting, Waiting));
    assert!(second_letter(Sent, Sent));
}
