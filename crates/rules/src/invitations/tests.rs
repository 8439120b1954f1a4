//! What is promised to those who invite and to those who are invited.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::access::{AccountState, Actor, MembershipState};
use crate::signature::MustSign;
use crate::world::{NOW, acting, any_facts, any_moment, any_set, collaborator, owner, set};
use crate::{Permission, PermissionSet};

const TOMORROW: Moment = Moment(NOW.0 + Span::days(1).0);

fn members() -> PermissionSet {
    set(&[Permission::ViewMembers])
}

fn carla() -> Actor {
    acting(collaborator(set(&[
        Permission::ManageCollaborators,
        Permission::ManageMembers,
    ])))
}

/// Nothing is known about the address yet.
fn newcomer() -> InviteFacts {
    InviteFacts {
        invitee_is_inviter: false,
        invitee_is_owner: false,
        membership: None,
        pending: false,
        refused_by_invitee: false,
        sent_last_hour: 0,
        pending_in_account: 0,
        sent_to_recipient_today: 0,
    }
}

fn knowing(membership: MembershipState, ended_at: Option<Moment>) -> InviteFacts {
    InviteFacts {
        membership: Some((membership, ended_at)),
        ..newcomer()
    }
}

fn invite(facts: &InviteFacts) -> Result<InviteKind, Refusal> {
    may_invite(&carla(), members(), facts, NOW)
}

/// Everything speaks for accepting.
fn awaited() -> AcceptFacts {
    AcceptFacts {
        state: InvitationState::Pending,
        expires_at: TOMORROW,
        account_state: AccountState::Open,
        address_matches: true,
        address_verified: true,
        inviter_holds: PermissionSet::ALL,
        inviter_may_still: true,
        profile_set: members(),
        already_by_same_user: false,
    }
}

fn waiting(state: InvitationState) -> ResendFacts {
    ResendFacts {
        state,
        expires_at: TOMORROW,
        profile_set: members(),
        profile_changed: false,
        sent_last_hour: 0,
        pending_in_account: 0,
        sent_to_recipient_today: 0,
    }
}

#[test]
fn anybody_new_may_be_invited() {
    // CC-13
    assert_eq!(invite(&newcomer()), Ok(InviteKind::Fresh));
    assert_eq!(
        may_invite(&acting(owner()), PermissionSet::ALL, &newcomer(), NOW),
        Ok(InviteKind::Fresh)
    );
}

#[test]
fn nobody_invites_beyond_his_own_permissions() {
    // R3a
    let refused = may_invite(&carla(), set(&[Permission::ViewRevenue]), &newcomer(), NOW);
    assert_eq!(refused, Err(Refusal::BeyondYourPermissions));
}

#[test]
fn neither_oneself_nor_the_owner_is_invited() {
    // I1
    let oneself = InviteFacts {
        invitee_is_inviter: true,
        ..newcomer()
    };
    let the_owner = InviteFacts {
        invitee_is_owner: true,
        ..newcomer()
    };
    assert_eq!(invite(&oneself), Err(Refusal::InviteSelf));
    assert_eq!(invite(&the_owner), Err(Refusal::InviteOwner));
}

#[test]
fn a_collaborator_has_exactly_one_profile_so_nobody_inside_is_invited_again() {
    // CC-24 I2
    let active = knowing(MembershipState::Active, None);
    let suspended = knowing(MembershipState::Suspended, None);
    assert_eq!(invite(&active), Err(Refusal::AlreadyCollaborator));
    assert_eq!(invite(&suspended), Err(Refusal::CollaboratorSuspended));
}

#[test]
fn somebody_who_left_lately_may_be_invited_and_could_be_brought_back() {
    // I2
    let lately = knowing(MembershipState::Removed, Some(NOW - Span::days(90)));
    let long_ago = knowing(MembershipState::Removed, Some(NOW - Span::days(91)));
    let erased = knowing(MembershipState::Erased, Some(NOW));
    assert_eq!(invite(&lately), Ok(InviteKind::Returning));
    assert_eq!(invite(&long_ago), Ok(InviteKind::Fresh));
    assert_eq!(invite(&erased), Ok(InviteKind::Fresh));
}

#[test]
fn a_second_invitation_takes_the_place_of_the_first() {
    let again = InviteFacts {
        pending: true,
        pending_in_account: PENDING_MAX,
        ..newcomer()
    };
    assert_eq!(invite(&again), Ok(InviteKind::Supersedes));
}

#[test]
fn whoever_wants_no_more_invitations_gets_none() {
    let opted_out = InviteFacts {
        refused_by_invitee: true,
        ..newcomer()
    };
    assert_eq!(invite(&opted_out), Err(Refusal::InviteeOptedOut));
}

#[test]
fn invitations_are_limited_per_hour_per_account_and_per_recipient() {
    // I18
    let this_hour = |sent| {
        invite(&InviteFacts {
            sent_last_hour: sent,
            ..newcomer()
        })
    };
    let pending = |open| {
        invite(&InviteFacts {
            pending_in_account: open,
            ..newcomer()
        })
    };
    let today = |sent| {
        invite(&InviteFacts {
            sent_to_recipient_today: sent,
            ..newcomer()
        })
    };
    assert!(this_hour(19).is_ok() && pending(199).is_ok() && today(4).is_ok());
    assert_eq!(this_hour(20), Err(Refusal::TooManyInvitationsThisHour));
    assert_eq!(pending(200), Err(Refusal::TooManyPending));
    assert_eq!(today(5), Err(Refusal::TooManyForRecipient));
}

#[test]
fn an_invitation_lives_one_to_thirty_days_and_seven_by_default() {
    assert_eq!(life_of(7), Ok(DEFAULT_LIFE));
    assert_eq!(life_of(30), Ok(Span::days(30)));
    for days in [0, 31, -1] {
        assert_eq!(life_of(days), Err(Refusal::InvitationLifeOutOfRange));
    }
}

#[test]
fn the_invited_person_accepts_with_a_verified_address() {
    // CC-15 CC-16 I3 I4
    assert_eq!(may_accept(&awaited(), NOW), Ok(Acceptance::Now));
    let another = AcceptFacts {
        address_matches: false,
        ..awaited()
    };
    let unproven = AcceptFacts {
        address_verified: false,
        ..awaited()
    };
    assert_eq!(
        may_accept(&another, NOW),
        Err(Refusal::InvitationForSomebodyElse)
    );
    assert_eq!(may_accept(&unproven, NOW), Err(Refusal::AddressNotVerified));
}

#[test]
fn an_expired_invitation_is_not_accepted_even_before_anybody_labels_it() {
    // 4.0 I17
    assert_eq!(
        may_accept(&awaited(), TOMORROW),
        Err(Refusal::InvitationExpired)
    );
    assert!(expired(InvitationState::Pending, TOMORROW, TOMORROW));
    assert!(!expired(InvitationState::Pending, TOMORROW, NOW));
}

#[test]
fn every_answered_invitation_says_what_became_of_it() {
    // I17
    let table = [
        (InvitationState::Accepted, Refusal::InvitationTaken),
        (InvitationState::Declined, Refusal::InvitationDeclined),
        (InvitationState::Revoked, Refusal::InvitationRevoked),
        (InvitationState::Expired, Refusal::InvitationExpired),
        (InvitationState::Superseded, Refusal::InvitationSuperseded),
    ];
    for (state, refusal) in table {
        assert_eq!(
            may_accept(&AcceptFacts { state, ..awaited() }, NOW),
            Err(refusal)
        );
        assert_eq!(may_decline(state, TOMORROW, true, NOW), Err(refusal));
        assert_eq!(may_revoke(state), Err(refusal));
    }
}

#[test]
fn accepting_twice_is_the_same_as_once_but_only_for_the_same_person() {
    // I10
    let accepted = AcceptFacts {
        state: InvitationState::Accepted,
        ..awaited()
    };
    let again = AcceptFacts {
        already_by_same_user: true,
        ..accepted.clone()
    };
    assert_eq!(may_accept(&again, TOMORROW), Ok(Acceptance::AlreadyDone));
    assert_eq!(may_accept(&accepted, NOW), Err(Refusal::InvitationTaken));
}

#[test]
fn a_suspended_or_closed_account_takes_nobody_in() {
    // I9
    for account_state in [AccountState::Suspended, AccountState::Closed] {
        let facts = AcceptFacts {
            account_state,
            ..awaited()
        };
        assert_eq!(may_accept(&facts, NOW), Err(Refusal::AccountNotOpen));
    }
}

#[test]
fn an_invitation_is_worth_what_its_sender_may_still_give() {
    // I12 R3
    let gone = AcceptFacts {
        inviter_may_still: false,
        ..awaited()
    };
    let less = AcceptFacts {
        inviter_holds: PermissionSet::EMPTY,
        ..awaited()
    };
    assert_eq!(may_accept(&gone, NOW), Err(Refusal::InviterLostTheRight));
    assert_eq!(may_accept(&less, NOW), Err(Refusal::InviterLostTheRight));
    assert!(!must_revoke(true, PermissionSet::ALL, members()));
    assert!(must_revoke(false, PermissionSet::ALL, members()));
    assert!(must_revoke(true, PermissionSet::EMPTY, members()));
}

#[test]
fn only_the_invited_person_declines() {
    assert_eq!(
        may_decline(InvitationState::Pending, TOMORROW, true, NOW),
        Ok(())
    );
    let other = may_decline(InvitationState::Pending, TOMORROW, false, NOW);
    assert_eq!(other, Err(Refusal::InvitationForSomebodyElse));
}

#[test]
fn a_pending_invitation_keeps_its_row_and_an_expired_one_gets_a_new_one() {
    let resend = |facts: &ResendFacts, now| may_resend(&carla(), facts, now);
    let pending = waiting(InvitationState::Pending);
    let plain = Resend {
        as_new_row: false,
        must_sign: MustSign::No,
    };
    assert_eq!(resend(&pending, NOW), Ok(plain));
    assert_eq!(
        resend(&pending, TOMORROW),
        Ok(Resend {
            as_new_row: true,
            ..plain
        })
    );
    let changed = ResendFacts {
        profile_changed: true,
        ..pending
    };
    assert_eq!(
        resend(&changed, NOW),
        Ok(Resend {
            must_sign: MustSign::Yes,
            ..plain
        })
    );
}

#[test]
fn resending_keeps_the_limits_and_the_rights_of_inviting() {
    // I18 R3
    let pending = waiting(InvitationState::Pending);
    let expired = waiting(InvitationState::Expired);
    let table = [
        (
            ResendFacts {
                sent_last_hour: 20,
                ..pending.clone()
            },
            Refusal::TooManyInvitationsThisHour,
        ),
        (
            ResendFacts {
                sent_to_recipient_today: 5,
                ..pending.clone()
            },
            Refusal::TooManyForRecipient,
        ),
        (
            ResendFacts {
                pending_in_account: 200,
                ..expired
            },
            Refusal::TooManyPending,
        ),
        (
            ResendFacts {
                profile_set: PermissionSet::ALL,
                ..pending
            },
            Refusal::BeyondYourPermissions,
        ),
        (
            waiting(InvitationState::Revoked),
            Refusal::InvitationRevoked,
        ),
        (waiting(InvitationState::Accepted), Refusal::InvitationTaken),
    ];
    for (facts, refusal) in table {
        assert_eq!(may_resend(&carla(), &facts, NOW), Err(refusal));
    }
}

#[test]
fn whoever_comes_too_late_asks_for_a_fresh_invitation_once_a_day() {
    // I17
    let ask = |last| may_ask_again(last, InvitationState::Expired, NOW);
    assert_eq!(ask(None), Ok(()));
    assert_eq!(ask(Some(NOW - Span::hours(23))), Err(Refusal::AskedToday));
    assert_eq!(ask(Some(NOW - Span::hours(24))), Ok(()));
    let open = may_ask_again(None, InvitationState::Pending, NOW);
    let revoked = may_ask_again(None, InvitationState::Revoked, NOW);
    assert_eq!(open, Err(Refusal::InvitationStillOpen));
    assert_eq!(revoked, Err(Refusal::InvitationRevoked));
}

#[test]
fn whoever_opens_the_invitation_of_another_asks_for_his_own_once_a_day() {
    // I4
    let yesterday = Some(NOW - Span::days(1));
    let today = Some(NOW - Span::hours(23));
    assert_eq!(may_ask_for_own(None, true, NOW), Ok(()));
    assert_eq!(may_ask_for_own(yesterday, true, NOW), Ok(()));
    assert_eq!(may_ask_for_own(today, true, NOW), Err(Refusal::AskedToday));
    assert_eq!(
        may_ask_for_own(None, false, NOW),
        Err(Refusal::AddressNotVerified)
    );
}

proptest! {
    #[test]
    fn no_invitation_reaches_beyond_its_sender(facts in any_facts(), wanted in any_set()) {
        // T9 R3
        let actor = acting(facts);
        let invited = may_invite(&actor, wanted, &newcomer(), NOW).is_ok();
        prop_assert_eq!(invited, wanted.closed().is_subset_of(actor.holds()));
    }

    #[test]
    fn nothing_is_accepted_beyond_what_the_sender_holds_today(holds in any_set(), wanted in any_set()) {
        // R3 T9
        let facts = AcceptFacts { inviter_holds: holds, profile_set: wanted, ..awaited() };
        let accepted = may_accept(&facts, NOW).is_ok();
        prop_assert!(!accepted || wanted.is_subset_of(holds));
    }

    #[test]
    fn a_final_state_never_moves_whatever_the_clock_says(
        state in select(InvitationState::ALL),
        expires_at in any_moment(),
        now in any_moment(),
    ) {
        // 4.0 I22
        let at = state.at(expires_at, now);
        prop_assert!(at == state || (state == InvitationState::Pending && now >= expires_at));
        prop_assert_eq!(InvitationState::from_id(state.id()), Some(state));
    }
}
