//! Bulk work: its ways, whom it is about, whom it skips, and how it is taken back.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use super::*;
use crate::club::{block, ended, grant, group, product};
use crate::enrolments::{EndedReason, Grant, GrantSource, GroupSeat};
use crate::messages::{MessageClass, Recipient, Said, Wishes};
use crate::products::ProductKind;
use crate::progress::ResetFacts;
use crate::roles::Role;
use crate::world::NOW;
use crate::{EnrolmentId, MustSign, Permission, Span};

fn enrolment(number: u128) -> EnrolmentId {
    EnrolmentId(Uuid::from_u128(number))
}

fn ines(grants: &[Grant]) -> ItemFacts<'_> {
    ItemFacts {
        present: true,
        is_owner: false,
        product: product(1),
        kind: ProductKind::Course,
        group: group(1),
        role: Role::Student,
        block: None,
        grants,
        guest_of: None,
        recipient: Recipient {
            email_norm: "ines@example.org".into(),
            erased: false,
            bounced: false,
            unsubscribed: false,
            consented: true,
            blocked: false,
        },
        sent_last_hour: 0,
        tags: &[],
        enrolled_in: &[],
        reset: ResetFacts {
            pages: 0,
            attempts: 0,
            one_thing: false,
            certificates: 0,
        },
        completed: false,
        certified: false,
        charged: false,
        wishes: Wishes::default(),
    }
}

#[test]
fn work_goes_its_ways_and_no_others() {
    // 7.4
    use JobState::{
        Cancelled, Confirmed, Done, Draft, Frozen, Resolving, Running, Undoing, Undone,
    };
    for road in [
        &[
            Draft, Resolving, Frozen, Confirmed, Running, Done, Undoing, Undone,
        ][..],
        &[Frozen, Resolving, Frozen, Cancelled],
    ] {
        for step in road.windows(2) {
            assert_eq!(may_move(step[0], step[1]), Ok(()), "{step:?}");
        }
    }
    for (from, to) in [
        (Draft, Running),
        (Resolving, Confirmed),
        (Undone, Undoing),
        (Done, Running),
    ] {
        assert_eq!(may_move(from, to), Err(Refusal::JobNotAtThisStep));
    }
    for state in JobState::ALL.iter().copied() {
        let goes_on = state.next().iter().any(|it| *it != Undoing);
        assert_eq!(state.is_over(), !goes_on, "{}", state.id());
    }
}

#[test]
fn each_act_needs_its_permission() {
    // MA-24 MA-25 MA-26 B-6
    for act in ActKind::ALL.iter().copied() {
        let expected = match act {
            ActKind::Export => Permission::ExportMembers,
            ActKind::SendMessage => Permission::SendCommunications,
            ActKind::ChangeRole => Permission::AssignRoles,
            ActKind::GrantProduct => Permission::ImportMembers,
            _ => Permission::ManageMembers,
        };
        assert_eq!(needs(act).permission, expected);
        assert_eq!(needs(act).typed, act == ActKind::Erase);
    }
}

#[test]
fn only_what_lets_people_in_can_write_to_them() {
    // MA-25
    for act in ActKind::ALL.iter().copied() {
        let expected = match act {
            ActKind::ResendAccess | ActKind::SendMessage => Writes::Always,
            ActKind::GrantProduct => Writes::IfAsked,
            _ => Writes::Never,
        };
        assert_eq!(writes(act), expected, "{}", act.id());
    }
}

#[test]
fn an_erasure_is_signed_and_whatever_is_done_to_more_than_a_thousand() {
    // section 12
    assert_eq!(must_sign(ActKind::Erase, 1), MustSign::Yes);
    assert_eq!(must_sign(ActKind::Export, 1_000), MustSign::No);
    assert_eq!(must_sign(ActKind::Export, 1_001), MustSign::Yes);
}

#[test]
fn few_are_changed_while_somebody_waits_and_fewer_are_erased() {
    // B-4
    assert!(is_done_at_once(ActKind::Block, AT_ONCE_MAX));
    assert!(!is_done_at_once(ActKind::Block, AT_ONCE_MAX + 1));
    let erased = batch_of(ActKind::Erase);
    assert!(erased < batch_of(ActKind::Block));
    assert!(is_done_at_once(ActKind::Erase, erased));
    assert!(!is_done_at_once(ActKind::Erase, erased + 1));
}

#[test]
fn taking_one_out_of_all_leaves_the_others_in() {
    // B-1
    let all: BTreeSet<_> = (1..=699).map(enrolment).collect();
    let selection = Selection::AllBut(BTreeSet::new()).without(enrolment(7));
    assert_eq!(selection.among(&all).len(), 698);
    assert_eq!(selection.with(enrolment(7)).among(&all), all);
    let chosen = Selection::Chosen(BTreeSet::new()).with(enrolment(3));
    assert_eq!(chosen.among(&all), BTreeSet::from([enrolment(3)]));
    assert_eq!(chosen.among(&BTreeSet::new()), BTreeSet::new());
}

#[test]
fn the_same_number_of_other_people_is_another_list() {
    // B-2 B-2a
    let shown = Frozen {
        count: 3,
        checksum: [1; 32],
    };
    let others = Frozen {
        checksum: [2; 32],
        ..shown
    };
    assert_eq!(must_match(shown, shown), Ok(()));
    assert_eq!(must_match(shown, others), Err(Refusal::SelectionChanged));
}

#[test]
fn whoever_an_act_does_not_fit_is_skipped_and_the_report_says_why() {
    // MA-25 B-3
    let imported = [grant(GrantSource::Import)];
    let refunded = [ended(GrantSource::Purchase, EndedReason::Refunded)];
    let ines = || ines(&imported);
    let blocked = || ItemFacts {
        block: Some(block()),
        ..ines()
    };
    let owner = || ItemFacts {
        is_owner: true,
        ..ines()
    };
    let bounced = || {
        let mut facts = ines();
        facts.recipient.bounced = true;
        facts
    };
    let gone = ItemFacts {
        present: false,
        ..ines()
    };
    let file = ItemFacts {
        kind: ProductKind::File,
        ..ines()
    };
    let said = |wanted, himself| Wishes {
        offers: Some(Said {
            wanted,
            himself,
            at: NOW,
        }),
        ..Wishes::default()
    };
    let agreed = ItemFacts {
        wishes: said(true, false),
        ..ines()
    };
    let declined = ItemFacts {
        wishes: said(false, true),
        ..ines()
    };
    let left = |himself| ItemFacts {
        wishes: Wishes {
            stopped: Some(himself),
            ..Wishes::default()
        },
        ..ines()
    };
    let charged = ItemFacts {
        charged: true,
        ..ines()
    };
    let bought = ItemFacts {
        grants: &refunded,
        ..ines()
    };
    let seat = |number| GroupSeat {
        group: group(number),
        product: product(1),
    };
    let news = Act::SendMessage(MessageClass::Service);
    for (act, facts, skipped) in [
        (Act::Export, gone, Skipped::Gone),
        (Act::Remove, bought.clone(), Skipped::HasPurchase),
        (Act::Remove, owner(), Skipped::Owner),
        (Act::Erase, owner(), Skipped::Owner),
        (Act::Erase, charged, Skipped::StillCharged),
        (Act::NoteConsent, agreed, Skipped::AlreadySo),
        (Act::NoteConsent, declined, Skipped::DeclinedHimself),
        (Act::NoteConsent, left(true), Skipped::DeclinedHimself),
        (Act::NoteConsent, left(false), Skipped::Unsubscribed),
        (Act::Block, blocked(), Skipped::AlreadySo),
        (Act::Restore, ines(), Skipped::AlreadySo),
        (Act::ResendAccess, blocked(), Skipped::Blocked),
        (Act::ResendAccess, bounced(), Skipped::Bounced),
        (news, bounced(), Skipped::Bounced),
        (Act::ChangeGroup(seat(1)), ines(), Skipped::AlreadySo),
        (
            Act::ChangeGroup(seat(2)),
            file.clone(),
            Skipped::NotInThisKind,
        ),
        (
            Act::ChangeRole(Role::Moderator),
            file.clone(),
            Skipped::NotInThisKind,
        ),
        (Act::SetAccessEnd(None), file, Skipped::NotInThisKind),
        (Act::SetAccessEnd(None), bought, Skipped::NotActive),
        (Act::SetAccessEnd(None), ines(), Skipped::AlreadySo),
        (Act::ResetProgress, ines(), Skipped::NoProgress),
        (Act::IssueCertificate, ines(), Skipped::NotCompleted),
    ] {
        assert_eq!(applies(&act, &facts, NOW), Err(skipped), "{act:?}");
    }
    let fit = [
        Act::Export,
        Act::Remove,
        Act::Erase,
        Act::NoteConsent,
        Act::Block,
        Act::ResendAccess,
        Act::ChangeGroup(seat(2)),
        Act::ChangeRole(Role::Moderator),
        Act::SetAccessEnd(Some(NOW + Span::days(9))),
        Act::GrantProduct(product(2)),
    ];
    for act in fit {
        assert_eq!(applies(&act, &ines(), NOW), Ok(()), "{act:?}");
    }
    assert_eq!(applies(&Act::Restore, &blocked(), NOW), Ok(()));
}

#[test]
fn a_tag_is_given_once_and_taken_once() {
    let tags = ["vip".to_owned()];
    let facts = ItemFacts {
        tags: &tags,
        ..ines(&[])
    };
    let tag = |add| Act::Tag {
        tag: "vip".into(),
        add,
    };
    assert_eq!(applies(&tag(true), &facts, NOW), Err(Skipped::AlreadySo));
    assert_eq!(applies(&tag(false), &facts, NOW), Ok(()));
}

#[test]
fn work_is_taken_back_within_thirty_days_if_it_has_a_way_back() {
    // B-5 B-6
    let facts = UndoFacts {
        act: ActKind::Block,
        state: JobState::Done,
        over_at: NOW,
    };
    let last = NOW + UNDO_WITHIN - Span::millis(1);
    assert_eq!(may_undo(&facts, last), Ok(()));
    assert_eq!(
        may_undo(&facts, NOW + UNDO_WITHIN),
        Err(Refusal::UndoTooLate)
    );
    let running = UndoFacts {
        state: JobState::Running,
        ..facts
    };
    assert_eq!(may_undo(&running, NOW), Err(Refusal::JobNotAtThisStep));
    for act in [ActKind::Erase, ActKind::SendMessage, ActKind::Export] {
        let answer = may_undo(&UndoFacts { act, ..facts }, NOW);
        assert_eq!(answer, Err(Refusal::NoWayBack));
    }
}

proptest! {
    #[test]
    fn bulk_work_and_its_undo_leave_everybody_as_before_but_those_changed_since(
        members in prop::collection::btree_map(0..20_u128, (0..3_u128, 0..9_i64), 0..12),
        to in 0..3_u128,
        touched in prop::collection::btree_set(0..20_u128, 0..4),
    ) {
        // Property 7, B-5
        let before: BTreeMap<u128, (u128, i64)> = members;
        let mut now = before.clone();
        let mut items = BTreeMap::new();
        for (id, (sits_in, version)) in &mut now {
            if *sits_in != to {
                items.insert(*id, (*sits_in, *version + 1));
                (*sits_in, *version) = (to, *version + 1);
            }
        }
        for id in &touched {
            now.entry(*id).and_modify(|(_, version)| *version += 1);
        }
        for (id, (was_in, version_after)) in &items {
            let row = now.get_mut(id);
            let answer = may_undo_item(*version_after, row.as_ref().map(|it| it.1));
            prop_assert_eq!(answer.is_err(), touched.contains(id));
            if let (Ok(()), Some(row)) = (answer, row) {
                *row = (*was_in, row.1 + 1);
            }
        }
        for (id, (was_in, _)) in &before {
            let restored = now.get(id).is_some_and(|it| it.0 == *was_in);
            prop_assert!(restored || touched.contains(id));
        }
    }

    #[test]
    fn the_checksum_is_made_of_who_is_in_and_nothing_else(
        ids in prop::collection::vec(0..50_u128, 0..20),
    ) {
        // B-2a
        let forwards: BTreeSet<_> = ids.iter().copied().map(enrolment).collect();
        let backwards: BTreeSet<_> = ids.iter().rev().copied().map(enrolment).collect();
        prop_assert_eq!(canonical(&forwards), canonical(&backwards));
        let longer: BTreeSet<_> = forwards.iter().copied().chain([enrolment(99)]).collect();
        prop_assert_ne!(canonical(&forwards), canonical(&longer));
    }

    #[test]
    fn from_every_state_a_job_can_come_to_an_end(state in select(JobState::ALL)) {
        let mut reached = BTreeSet::from([state]);
        let mut waiting = vec![state];
        while let Some(here) = waiting.pop() {
            waiting.extend(here.next().iter().filter(|it| reached.insert(**it)));
        }
        prop_assert!(reached.iter().any(|it| it.is_over()));
    }
}
