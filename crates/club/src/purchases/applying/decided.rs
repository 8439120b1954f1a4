//! What was decided last for one sale, kept beside it: so only what a report changed is written (A-5, edge 8).

use clavero_rules::{
    MemberId, Moment, ProductId,
    enrolments::{EndedReason, GrantSource, GrantState},
    products::AccessPolicy,
    purchases::DesiredGrant,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The grants of one sale, and whose they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Decided {
    member: Option<Uuid>,
    offer: String,
    grants: Vec<Kept>,
    /// The products whose policy was looked at, with the days it said then.
    policies: Vec<(Uuid, Option<u32>)>,
    /// The items of a bundle when it was bought (edge 16).
    items: Vec<Uuid>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    product: Uuid,
    source: String,
    source_ref: String,
    state: String,
    reason: String,
    starts_at: i64,
    ends_at: Option<i64>,
    bought_at: Option<i64>,
}

impl Decided {
    /// As it is stored; nothing, or what cannot be read, is nothing decided.
    pub(super) fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// To be stored.
    pub(super) fn write(&self) -> String {
        if self.grants.is_empty() {
            return String::new();
        }
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What is decided now.
    pub(super) fn now(
        member: Option<MemberId>,
        offer: &str,
        grants: &[DesiredGrant],
        policies: &[(ProductId, AccessPolicy)],
        items: &[ProductId],
    ) -> Self {
        Self {
            member: member.map(|id| id.0),
            offer: offer.to_owned(),
            grants: grants.iter().map(Kept::of).collect(),
            policies: policies.iter().map(|(id, it)| (id.0, it.days)).collect(),
            items: items.iter().map(|id| id.0).collect(),
        }
    }

    /// Whose grants they are.
    pub(super) fn member(&self) -> Option<MemberId> {
        self.member.map(MemberId)
    }

    /// What the sale was sold by.
    pub(super) fn offer(&self) -> &str {
        &self.offer
    }

    /// Whether anything was decided before.
    pub(super) fn is_something(&self) -> bool {
        !self.grants.is_empty()
    }

    /// The items of the bundle when it was bought.
    pub(super) fn items(&self) -> Vec<ProductId> {
        self.items.iter().copied().map(ProductId).collect()
    }

    /// The duration that a product had when it was first looked at for this sale.
    pub(super) fn policy(&self, product: ProductId) -> Option<AccessPolicy> {
        let known = self.policies.iter().find(|(id, _)| *id == product.0);
        known.map(|(_, days)| AccessPolicy { days: *days })
    }

    /// The grants.
    pub(super) fn grants(&self) -> Vec<DesiredGrant> {
        self.grants.iter().filter_map(Kept::grant).collect()
    }
}

impl Kept {
    fn of(it: &DesiredGrant) -> Self {
        Self {
            product: it.product.0,
            source: it.source.id().to_owned(),
            source_ref: it.source_ref.clone(),
            state: it.state.id().to_owned(),
            reason: it
                .state
                .ended_reason()
                .map_or("", EndedReason::id)
                .to_owned(),
            starts_at: it.starts_at.0,
            ends_at: it.ends_at.map(|at| at.0),
            bought_at: it.bought_at.map(|at| at.0),
        }
    }

    fn grant(&self) -> Option<DesiredGrant> {
        Some(DesiredGrant {
            product: ProductId(self.product),
            source: GrantSource::from_id(&self.source)?,
            source_ref: self.source_ref.clone(),
            state: GrantState::from_id(&self.state, EndedReason::from_id(&self.reason))?,
            starts_at: Moment(self.starts_at),
            ends_at: self.ends_at.map(Moment),
            bought_at: self.bought_at.map(Moment),
        })
    }
}
