//! What the catalogue and its sets promise.

use proptest::prelude::*;

use super::*;
use crate::world::{any_permission, any_set};

/// The ids of a category without its own name, as one text.
fn things(category: Category) -> String {
    let ids: Vec<_> = category.permissions().map(Permission::id).collect();
    ids.join(" ")
}

#[test]
fn the_catalogue_has_sixty_six_permissions_in_seven_categories() {
    // CC-04
    let sizes = Category::ALL.iter().map(|it| it.permissions().count());
    assert_eq!(Category::ALL.len(), 7);
    assert_eq!(sizes.collect::<Vec<_>>(), [7, 14, 10, 15, 5, 12, 3]);
    assert_eq!(Permission::ALL.len(), 66);
}

#[test]
fn every_category_covers_the_work_that_was_promised() {
    // CC-05 CC-06 CC-07 CC-08 CC-09 CC-10 CC-11
    let promised = [
        (Category::Support, "customers satisfaction comments chat"),
        (
            Category::Management,
            "affiliates.manage affiliates.approve metrics subscriptions extensions recovery",
        ),
        (
            Category::Content,
            "pixel checkout materials offers products profile links altpages",
        ),
        (
            Category::MembersArea,
            "communities gamification products.manage products.view bundles design",
        ),
        (Category::Developers, "integrations docs credentials"),
        (
            Category::Finance,
            "reports receipts withdrawals statement funnel purchase_emails refunds revenue",
        ),
        (Category::Player, "library settings"),
    ];
    for (category, words) in promised {
        for word in words.split(' ') {
            assert!(
                things(category).contains(&format!("{}.{word}", category.id())),
                "{word}"
            );
        }
    }
}

#[test]
fn a_permission_id_is_category_thing_verb_and_leads_back() {
    // R5
    for permission in Permission::ALL {
        let parts: Vec<_> = permission.id().split('.').collect();
        assert_eq!(parts.len(), 3, "{permission:?}");
        assert_eq!(parts[0], permission.category().id());
        assert_eq!(Permission::from_id(permission.id()), Some(*permission));
    }
    assert_eq!(Permission::from_id("support.customers"), None);
}

#[test]
fn no_permission_opens_my_account() {
    // CC-03
    let of_the_owner = [
        "account",
        "password",
        "payout",
        "tax",
        "legal",
        "owner",
        "close",
        "email",
        "signature",
    ];
    for permission in Permission::ALL {
        let thing = permission.id().split('.').nth(1).unwrap();
        assert!(!of_the_owner.contains(&thing), "{permission:?}");
    }
}

#[test]
fn only_acts_on_people_keys_and_money_are_signed() {
    let signed: PermissionSet = Permission::ALL
        .iter()
        .copied()
        .filter(|it| it.needs_signature())
        .collect();
    assert_eq!(
        signed.to_ids(),
        "management.collaborators.manage management.partners.manage developers.credentials.manage \
         finance.withdrawals.request finance.refunds.request",
    );
}

#[test]
fn only_two_permissions_export_personal_data() {
    let exporting: PermissionSet = Permission::ALL
        .iter()
        .copied()
        .filter(|it| it.exports_personal_data())
        .collect();
    assert_eq!(
        exporting.to_ids(),
        "club.members.export finance.reports.export"
    );
}

#[test]
fn a_permission_that_connected_apps_check_is_not_called_ours() {
    assert_eq!(
        Permission::RequestWithdrawals.enforced(),
        Enforcement::ConnectedApps
    );
    assert_eq!(Permission::ViewMembers.enforced(), Enforcement::Here);
    assert_eq!(Permission::ViewSales.enforced(), Enforcement::Screen);
}

#[test]
fn what_implies_something_never_implies_itself() {
    // R1
    for permission in Permission::ALL {
        assert!(
            permission.chain().skip(1).all(|link| link != *permission),
            "{permission:?}"
        );
    }
}

#[test]
fn nothing_is_newer_than_the_catalogue() {
    // R4
    assert_eq!(
        PermissionSet::new_since(CATALOGUE_VERSION),
        PermissionSet::EMPTY
    );
    assert_eq!(PermissionSet::new_since(0), PermissionSet::ALL);
}

#[test]
fn ticking_manage_ticks_view_and_unticking_view_unticks_manage() {
    // R1
    let ticked = PermissionSet::EMPTY.allow(Permission::ManageMembers);
    assert_eq!(ticked.to_ids(), "club.members.view club.members.manage");
    assert_eq!(
        ticked.take_away(Permission::ManageMembers).to_ids(),
        "club.members.view"
    );
    assert_eq!(
        ticked.take_away(Permission::ViewMembers),
        PermissionSet::EMPTY
    );
}

#[test]
fn a_retired_id_is_kept_and_never_decides() {
    // R5
    let before = "support.fax.view club.members.view support.telex.send";
    assert_eq!(
        PermissionSet::from_ids(before).to_ids(),
        "club.members.view"
    );
    assert_eq!(
        retired_in(before),
        ["support.fax.view", "support.telex.send"]
    );
    let after = PermissionSet::EMPTY
        .with(Permission::ViewChat)
        .stored(before);
    assert_eq!(
        after,
        "support.chat.view support.fax.view support.telex.send"
    );
    assert_eq!(retired_in(&after), retired_in(before));
}

#[test]
fn an_empty_set_is_an_empty_text() {
    assert_eq!(PermissionSet::EMPTY.to_ids(), "");
    assert_eq!(PermissionSet::from_ids(""), PermissionSet::EMPTY);
    assert_eq!(PermissionSet::ALL.len(), 66);
}

proptest! {
    #[test]
    fn a_set_reads_back_as_it_was_written(set in any_set()) {
        prop_assert_eq!(PermissionSet::from_ids(&set.to_ids()), set);
        prop_assert_eq!(set.iter().collect::<PermissionSet>(), set);
        prop_assert_eq!(set.len() as usize, set.iter().count());
    }

    #[test]
    fn closing_adds_only_what_is_needed_and_is_done_once(set in any_set()) {
        // R1
        let closed = set.closed();
        prop_assert!(set.is_subset_of(closed));
        prop_assert!(closed.is_closed());
        for added in closed.minus(set).iter() {
            prop_assert!(set.iter().any(|it| it.chain().any(|link| link == added)));
        }
    }

    #[test]
    fn ticking_and_unticking_keep_a_closed_set_closed(set in any_set(), permission in any_permission()) {
        // R1
        let set = set.closed();
        let ticked = set.allow(permission);
        let unticked = set.take_away(permission);
        prop_assert!(ticked.is_closed() && ticked.contains(permission) && set.is_subset_of(ticked));
        prop_assert!(unticked.is_closed() && !unticked.contains(permission) && unticked.is_subset_of(set));
    }

    #[test]
    fn sets_keep_the_laws_of_sets(a in any_set(), b in any_set(), one in any_permission()) {
        prop_assert_eq!(a.minus(b).union(a.intersection(b)), a);
        prop_assert!(a.minus(b).intersection(b).is_empty());
        prop_assert_eq!(a.is_subset_of(b), a.iter().all(|it| b.contains(it)));
        prop_assert!(a.with(one).contains(one) && !a.without(one).contains(one));
        prop_assert!(PermissionSet::EMPTY.is_subset_of(a) && a.is_subset_of(PermissionSet::ALL));
    }
}
