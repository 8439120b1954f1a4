//! What each kind of product has, line by line of the table.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::club::product;
use crate::world::NOW;

#[test]
fn each_kind_has_what_the_table_says() {
    // MA-02 MA-30 3.2
    use PeopleTab::{Participants, Users};
    use ProgressIn::{Attendance, Download, Items, Nothing, Pages};
    let table = |kind: ProductKind| {
        (
            kind.has_groups(),
            kind.has_access_duration(),
            kind.progress_in(),
            kind.people_tab(),
        )
    };
    let expected = [
        (ProductKind::Course, (true, true, Pages, Users)),
        (ProductKind::Subscription, (true, true, Pages, Users)),
        (ProductKind::Community, (false, false, Nothing, Users)),
        (ProductKind::Event, (true, false, Attendance, Participants)),
        (ProductKind::Bundle, (false, false, Items, Users)),
        (ProductKind::File, (false, false, Download, Users)),
    ];
    assert_eq!(expected.len(), ProductKind::ALL.len());
    for (kind, line) in expected {
        assert_eq!(table(kind), line, "{}", kind.id());
    }
}

#[test]
fn an_event_and_a_file_are_one_thing_to_do() {
    // 3.2
    for kind in ProductKind::ALL.iter().copied() {
        let one = matches!(kind, ProductKind::Event | ProductKind::File);
        assert_eq!(kind.is_one_thing(), one, "{}", kind.id());
        assert!(!one || kind.has_progress(), "{}", kind.id());
    }
}

#[test]
fn moderators_and_administrators_are_made_where_the_kind_knows_them() {
    // MA-29
    for kind in ProductKind::ALL.iter().copied() {
        let knows = matches!(
            kind,
            ProductKind::Course | ProductKind::Subscription | ProductKind::Event
        );
        for role in [Role::Moderator, Role::ContentEditor, Role::Administrator] {
            let answer = may_give_role(kind, role);
            let expected = if knows {
                Ok(())
            } else {
                Err(Refusal::RoleNotInThisKind)
            };
            assert_eq!(answer, expected, "{} {}", kind.id(), role.id());
        }
        assert_eq!(
            may_give_role(kind, Role::Student).is_ok(),
            kind.holds_members()
        );
    }
}

#[test]
fn only_courses_and_subscriptions_have_an_access_duration() {
    // MA-30
    let year = AccessPolicy { days: Some(365) };
    for kind in ProductKind::ALL.iter().copied() {
        let expected = match kind {
            ProductKind::Course | ProductKind::Subscription => Ok(()),
            _ => Err(Refusal::NoAccessDuration),
        };
        assert_eq!(may_set_duration(kind, year), expected);
    }
    for days in [0, DURATION_MAX + 1] {
        let answer = may_set_duration(ProductKind::Course, AccessPolicy { days: Some(days) });
        assert_eq!(answer, Err(Refusal::DurationOutOfRange));
    }
    assert_eq!(year.ends_at(NOW), Some(NOW + Span::days(365)));
    assert_eq!(AccessPolicy::default().ends_at(NOW), None);
}

#[test]
fn a_bundle_in_a_bundle_gives_way_to_its_items() {
    // 3.1
    let (bundle, inner) = (product(1), product(2));
    let items_of = |it| (it == inner).then(|| vec![product(4), product(3), bundle]);
    let wanted = [product(3), inner, product(5), product(3)];
    assert_eq!(
        flattened(bundle, &wanted, items_of),
        Ok(vec![product(3), product(4), product(5)])
    );
    assert_eq!(
        flattened(bundle, &[product(3), bundle], items_of),
        Err(Refusal::BundleInItself)
    );
    assert_eq!(flattened(bundle, &[], items_of), Err(Refusal::BundleEmpty));
}

proptest! {
    #[test]
    fn whatever_is_put_into_it_a_bundle_holds_no_bundle_and_nothing_twice(
        bundles in prop::collection::btree_map(0..8_u128, prop::collection::vec(0..16_u128, 0..5), 0..8),
        wanted in prop::collection::vec(0..16_u128, 1..6),
    ) {
        let bundles: BTreeMap<ProductId, Vec<ProductId>> = bundles
            .into_iter()
            .map(|(id, items)| (product(id), items.into_iter().map(product).collect()))
            .collect();
        let wanted: Vec<_> = wanted.into_iter().map(product).collect();
        let own = product(99);
        let items = flattened(own, &wanted, |it| bundles.get(&it).cloned()).unwrap();
        let distinct: BTreeSet<_> = items.iter().copied().collect();
        prop_assert_eq!(distinct.len(), items.len());
        prop_assert!(items.iter().all(|it| *it != own && !bundles.contains_key(it)));
    }
}
