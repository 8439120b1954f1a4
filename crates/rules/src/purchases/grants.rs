//! From where a payment or subscription stands to the grants that should exist, and to what has to change (7.1).

use super::subscription::Subscription;
use super::transaction::{Opening, Transaction, TransactionState};
use crate::enrolments::{EndedReason, GrantSource, GrantState};
use crate::named::named;
use crate::products::AccessPolicy;
use crate::{Moment, ProductId};

named! {
    /// What a product does while a buyer asks for his money back.
    pub enum OnDispute {
        /// Access stays.
        Keep = "keep",
        /// Access waits for the outcome.
        Suspend = "suspend",
    }
}

/// Until a product says otherwise (7.1).
impl Default for OnDispute {
    fn default() -> Self {
        Self::Keep
    }
}

/// What was sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sold {
    /// The product itself, unless it is nothing but a bundle.
    pub product: Option<ProductId>,
    /// What comes with it: the items of a bundle (edge 16).
    pub items: Vec<ProductId>,
    /// How long access lasts.
    pub policy: AccessPolicy,
    /// What asking for the money back does.
    pub on_dispute: OnDispute,
}

/// A grant that should exist. Source, reference and product name it; all else may change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DesiredGrant {
    /// The product it opens.
    pub product: ProductId,
    /// Why.
    pub source: GrantSource,
    /// The code of the payment or subscriber.
    pub source_ref: String,
    /// Where it stands.
    pub state: GrantState,
    /// When it opens.
    pub starts_at: Moment,
    /// When it ends by itself.
    pub ends_at: Option<Moment>,
    /// When the payment was approved.
    pub bought_at: Option<Moment>,
}

/// The grants of one payment: one for the product and one for each item, or none while nothing was paid (7.1, edge 16).
pub fn grants_of_transaction(code: &str, it: &Transaction, sold: &Sold) -> Vec<DesiredGrant> {
    let state = match it.state {
        TransactionState::Pending | TransactionState::Expired => return Vec::new(),
        TransactionState::Cancelled if it.paid_told_at.is_none() => return Vec::new(),
        TransactionState::Paid => GrantState::Live,
        TransactionState::Disputed => match sold.on_dispute {
            OnDispute::Keep => GrantState::Live,
            OnDispute::Suspend => GrantState::Suspended,
        },
        TransactionState::Refunded => GrantState::Ended(EndedReason::Refunded),
        TransactionState::ChargedBack => GrantState::Ended(EndedReason::ChargedBack),
        TransactionState::Cancelled => GrantState::Ended(EndedReason::Cancelled),
    };
    let told = [it.approved_at, it.paid_told_at, it.returned_told_at];
    let paid_at = told.into_iter().flatten().next();
    let starts_at = match (it.opens, paid_at) {
        // What was returned before it ever opened is remembered all the same: it was bought.
        (Opening::NotYet, Some(at)) if it.state.is_returned() => at,
        (Opening::AtOnce, Some(at)) | (Opening::At(at), _) => at,
        (Opening::NotYet, _) | (Opening::AtOnce, None) => return Vec::new(),
    };
    let model = Model {
        source: GrantSource::Purchase,
        source_ref: code,
        state,
        starts_at,
        ends_at: sold.policy.ends_at(starts_at),
        bought_at: it.approved_at.or(paid_at),
    };
    model.for_all(sold)
}

/// The grants of one subscription: one for the product and one for each item, once something was paid (7.2, edge 38).
pub fn grants_of_subscription(
    subscriber: &str,
    it: &Subscription,
    sold: &Sold,
) -> Vec<DesiredGrant> {
    let (Some((state, ends_at)), Some(starts_at)) = (it.grant, it.since) else {
        return Vec::new();
    };
    let model = Model {
        source: GrantSource::Subscription,
        source_ref: subscriber,
        state,
        starts_at,
        ends_at,
        bought_at: it.since,
    };
    model.for_all(sold)
}

/// What the grants of one sale have in common.
struct Model<'a> {
    source: GrantSource,
    source_ref: &'a str,
    state: GrantState,
    starts_at: Moment,
    ends_at: Option<Moment>,
    bought_at: Option<Moment>,
}

impl Model<'_> {
    fn for_all(&self, sold: &Sold) -> Vec<DesiredGrant> {
        let own = sold.product.map(|product| (product, self.source));
        let items = sold.items.iter().map(|item| (*item, GrantSource::Bundle));
        own.into_iter()
            .chain(items.filter(|(item, _)| Some(*item) != sold.product))
            .map(|(product, source)| DesiredGrant {
                product,
                source,
                source_ref: self.source_ref.to_owned(),
                state: self.state,
                starts_at: self.starts_at,
                ends_at: self.ends_at,
                bought_at: self.bought_at,
            })
            .collect()
    }
}

/// What has to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GrantChange {
    /// A grant that was not there.
    Open(DesiredGrant),
    /// A grant that stands differently now.
    Change(DesiredGrant),
    /// A grant that a report which came late shows should never have been made.
    Withdraw(DesiredGrant),
}

/// What changed between two foldings of one sale. Only that is written, so that an end which a person set stays through
/// every later report that says nothing new (A-5, edge 8).
pub fn changes(before: &[DesiredGrant], after: &[DesiredGrant]) -> Vec<GrantChange> {
    let wanted = after
        .iter()
        .filter_map(|wanted| match named(wanted, before) {
            None => Some(GrantChange::Open(wanted.clone())),
            Some(same) if same == wanted => None,
            Some(_) => Some(GrantChange::Change(wanted.clone())),
        });
    let gone = before.iter().filter(|it| named(it, after).is_none());
    wanted
        .chain(gone.cloned().map(GrantChange::Withdraw))
        .collect()
}

/// The grant of the same product, source and reference.
fn named<'a>(it: &DesiredGrant, among: &'a [DesiredGrant]) -> Option<&'a DesiredGrant> {
    let name = |it: &DesiredGrant| (it.product, it.source, it.source_ref.clone());
    among.iter().find(|other| name(other) == name(it))
}
