//! Reports, sales and a small keeper of grants, for the stories of this folder.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::*;
use crate::club::product;
use crate::enrolments::{Block, Grant};
use crate::products::AccessPolicy;
use crate::world::NOW;
use crate::{GrantId, Moment, ProductId, Span};

/// A report so many hours from now.
pub fn report(hour: i64, kind: EventKind) -> PurchaseEvent {
    PurchaseEvent {
        id: format!("{hour}-{}", kind.id()),
        created_at: NOW + Span::hours(hour),
        kind,
        status: None,
        approved_at: (kind == EventKind::Approved).then_some(NOW + Span::hours(hour)),
        warranty_until: None,
        next_charge_at: None,
        release_at: None,
        recurrence: None,
        parent: None,
        offer: None,
        plan: None,
        amount: None,
    }
}

pub fn with_status(hour: i64, kind: EventKind, status: PurchaseStatus) -> PurchaseEvent {
    PurchaseEvent {
        status: Some(Reported::Known(status)),
        ..report(hour, kind)
    }
}

pub fn state(events: &[PurchaseEvent]) -> TransactionState {
    fold_transaction(events).unwrap().state
}

/// Product 1, alone and for ever.
pub fn sold() -> Sold {
    Sold {
        product: Some(product(1)),
        items: Vec::new(),
        policy: AccessPolicy::default(),
        on_dispute: OnDispute::default(),
    }
}

/// What a store would keep of one buyer's enrolments.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    pub grants: Vec<DesiredGrant>,
    pub block: Option<Block>,
    pub effects: Vec<String>,
}

impl Kept {
    /// Applies what changed, as the product does.
    pub fn take(&mut self, changed: Vec<GrantChange>) {
        for change in changed {
            let (new, stays) = match change {
                GrantChange::Open(new) | GrantChange::Change(new) => (new, true),
                GrantChange::Withdraw(gone) => (gone, false),
            };
            let same = |it: &DesiredGrant| {
                (it.product, it.source, &it.source_ref)
                    == (new.product, new.source, &new.source_ref)
            };
            self.grants.retain(|it| !same(it));
            self.grants.extend(stays.then_some(new));
        }
        self.grants.sort();
    }

    /// One more report about one payment, after those before.
    pub fn hear(&mut self, heard: &mut Vec<PurchaseEvent>, event: PurchaseEvent, sold: &Sold) {
        let fold = |events: &[PurchaseEvent]| fold_transaction(events);
        let grants = |it: &Option<Transaction>| {
            it.as_ref()
                .map_or_else(Vec::new, |it| grants_of_transaction("HP1", it, sold))
        };
        let before = fold(heard);
        heard.push(event);
        let after = fold(heard);
        self.take(changes(&grants(&before), &grants(&after)));
        if let Some(after) = after {
            let before = before.map(|it| it.state);
            let set_off = effects(before, after.state, OnChargeback::default(), false);
            let new = set_off
                .into_iter()
                .filter(|it| !self.effects.contains(&it.key("HP1")));
            let new: Vec<_> = new.collect();
            self.block = must_block(self.block, &new, NOW);
            self.effects.extend(new.iter().map(|it| it.key("HP1")));
        }
    }

    /// His grants for one product, as the decision about access reads them.
    pub fn grants_for(&self, product: ProductId) -> Vec<Grant> {
        self.grants
            .iter()
            .filter(|it| it.product == product)
            .map(grant_of)
            .collect()
    }
}

pub fn grant_of(it: &DesiredGrant) -> Grant {
    Grant {
        id: GrantId(uuid::Uuid::nil()),
        source: it.source,
        state: it.state,
        starts_at: it.starts_at,
        ends_at: it.ends_at,
        bought_at: it.bought_at,
    }
}

fn any_hour() -> impl Strategy<Value = Moment> {
    (0..4_i64).prop_map(|hours| NOW + Span::hours(hours))
}

/// What a report calls a plan or an offer, if it says so at all.
pub fn any_name() -> impl Strategy<Value = Option<String>> {
    select(&[None, Some("monthly"), Some("yearly")][..]).prop_map(|it| it.map(ToOwned::to_owned))
}

pub fn any_report() -> impl Strategy<Value = PurchaseEvent> {
    let parts = (
        0..12_u32,
        any_hour(),
        select(EventKind::ALL),
        prop::option::weighted(0.3, select(PurchaseStatus::ALL)),
        prop::option::of(any_hour()),
        prop::option::of(any_hour()),
        prop::option::of(1..4_u32),
        (any_name(), any_name()),
    );
    parts.prop_map(
        |(id, created_at, kind, status, next, release, recurrence, (plan, offer))| {
            PurchaseEvent {
                // One id is one report: what it says follows from what it is called.
                id: format!(
                    "{id}-{created_at:?}-{kind:?}-{status:?}-{next:?}-{release:?}-{recurrence:?}-{plan:?}-{offer:?}"
                ),
                created_at,
                status: status.map(Reported::Known),
                next_charge_at: next,
                release_at: release,
                recurrence,
                plan,
                offer,
                ..report(0, kind)
            }
        },
    )
}

/// Reports in one order, and the same ones in another with some of them twice.
pub fn told_twice() -> impl Strategy<Value = (Vec<PurchaseEvent>, Vec<PurchaseEvent>)> {
    let reports = prop::collection::vec(any_report(), 0..7);
    let again = prop::collection::vec(any::<prop::sample::Index>(), 0..4);
    (reports, again).prop_flat_map(|(reports, again)| {
        let mut more = reports.clone();
        if !reports.is_empty() {
            more.extend(again.iter().map(|at| at.get(&reports).clone()));
        }
        (Just(reports), Just(more).prop_shuffle())
    })
}
