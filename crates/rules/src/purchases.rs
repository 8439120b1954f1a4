//! Purchases: what sellers' systems report, in whatever order, and what it means for access (7.1, 7.2, 8).
//!
//! Reports are folded into a state that does not depend on the order or the number of deliveries (property 1); only a
//! change of that state has effects, so that nobody is written to twice (edges 8 and 9).

mod effects;
mod event;
mod found;
mod grants;
mod intake;
mod subscription;
mod transaction;
mod warnings;
mod wire;

pub use effects::{Effect, OnChargeback, effects, must_block};
pub use event::{PurchaseEvent, SubscriptionEvent, SubscriptionFact, is_test_delivery};
pub use found::{
    Dated, Lacking, found_cancellation_id, found_id, is_fact_told, is_found, is_told, lacking,
};
pub use grants::{
    DesiredGrant, GrantChange, OnDispute, Sold, changes, grants_of_subscription,
    grants_of_transaction,
};
pub use intake::{
    EventState, LARGEST_REPORT, Provider, TOKENS_AT_ONCE, WRONG_TOKENS, may_add_token, may_replay,
};
pub use subscription::{
    AfterLastCycle, OverduePolicy, Subscription, SubscriptionRules, SubscriptionState,
    fold_subscription,
};
pub use transaction::{Opening, Transaction, TransactionState, fold_transaction};
pub use warnings::{Warning, WarningFacts, warnings};
pub use wire::{EventKind, PurchaseStatus, Reported, ReportedSubscription};

#[cfg(test)]
mod tests;
