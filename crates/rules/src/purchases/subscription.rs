//! One subscription: its charges and what else is reported of it, folded into until when it opens the product (7.2).

use std::collections::BTreeSet;

use super::event::{SubscriptionEvent, SubscriptionFact};
use super::grants::OnDispute;
use super::transaction::{Transaction, TransactionState};
use crate::enrolments::{EndedReason, GrantState};
use crate::named::named;
use crate::{Moment, Span};

named! {
    /// Where a subscription stands.
    #[derive(PartialOrd, Ord)]
    pub enum SubscriptionState {
        /// Begun, and nothing paid yet.
        Started = "started",
        /// Paid.
        Active = "active",
        /// A payment is late, and access still open.
        Overdue = "overdue",
        /// A payment is late for too long.
        Suspended = "suspended",
        /// Cancelled, and open until the day that is paid for.
        Cancelled = "cancelled",
        /// Over.
        Ended = "ended",
    }
}

/// How long a late payment is waited for before access is suspended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OverduePolicy {
    /// Days of grace.
    pub grace_days: u32,
}

impl OverduePolicy {
    /// What a new product has.
    pub const DEFAULT: Self = Self { grace_days: 3 };
    /// Smart instalments wait for nothing.
    pub const SMART_INSTALMENTS: Self = Self { grace_days: 0 };
}

named! {
    /// What happens to access after the last of a fixed number of charges (7.2).
    pub enum AfterLastCycle {
        /// Access stays for ever.
        Keep = "keep",
        /// Access ends with the time that is paid for.
        EndAfterPeriod = "end_after_period",
    }
}

/// What a product says about its subscriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SubscriptionRules {
    /// What a late payment does.
    pub overdue: OverduePolicy,
    /// What asking for the money back does.
    pub on_dispute: OnDispute,
    /// How many charges there are, if they are counted.
    pub cycles: Option<u32>,
    /// What happens after the last.
    pub after_last_cycle: AfterLastCycle,
}

/// A subscription, as all the reports about it tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Where it stands.
    pub state: SubscriptionState,
    /// The day of the next charge: so far it is paid for.
    pub paid_through: Option<Moment>,
    /// Its grant, and when that ends by itself. Nothing before the first payment.
    pub grant: Option<(GrantState, Option<Moment>)>,
    /// When it was first paid.
    pub since: Option<Moment>,
    /// The plan that holds.
    pub plan: Option<String>,
    /// What it is sold by, as told last; the group follows it (7.2).
    pub offer: Option<String>,
    /// Since when it is sold by that.
    pub offer_since: Option<Moment>,
    /// When to fold again although nothing was reported.
    pub decide_again_at: Option<Moment>,
}

/// The charges and reports of one subscriber code in, where it stands out: the same for every order (7.2, property 1).
pub fn fold_subscription(
    charges: &[Transaction],
    events: &[SubscriptionEvent],
    rules: &SubscriptionRules,
    now: Moment,
) -> Option<Subscription> {
    if charges.is_empty() && events.is_empty() {
        return None;
    }
    let events = in_order(events);
    let plan = named_last(charges, &events, |it| &it.plan, plan_switched);
    let offer = named_last(charges, &events, |it| &it.offer, offer_switched);
    let mut folded = Subscription {
        state: SubscriptionState::Started,
        paid_through: paid_through(charges, &events),
        grant: None,
        since: charges.iter().filter_map(paid_at).min(),
        plan: plan.map(|(_, name)| name.clone()),
        offer: offer.map(|(_, code)| code.clone()),
        offer_since: offer.map(|(since, _)| since),
        decide_again_at: None,
    };
    let cancelled = cancelled_at(charges, &events);
    let late = late_since(charges);
    let current = newest_charge(charges.iter());
    let reason = current.and_then(|it| ended_by(it.state));
    let end = folded.paid_through;
    let (state, grant) = match (current, reason, cancelled, late) {
        (None, _, None, _) => (SubscriptionState::Started, None),
        (None, _, Some(_), _) => (SubscriptionState::Ended, None),
        (Some(_), Some(reason), _, _) => {
            let ended = (GrantState::Ended(reason), None);
            (SubscriptionState::Ended, Some(ended))
        }
        (Some(_), None, Some(cancelled), _) => {
            let end = end.unwrap_or(cancelled);
            let state = if now < end {
                SubscriptionState::Cancelled
            } else {
                SubscriptionState::Ended
            };
            (state, Some((GrantState::Live, Some(end))))
        }
        (Some(_), None, None, Some(late)) => {
            let patience = late + Span::days(rules.overdue.grace_days.into());
            if now < patience {
                folded.decide_again_at = Some(patience);
                (SubscriptionState::Overdue, Some((GrantState::Live, None)))
            } else {
                let suspended = (GrantState::Suspended, None);
                (SubscriptionState::Suspended, Some(suspended))
            }
        }
        (Some(current), None, None, None) => {
            let suspend = current.state == TransactionState::Disputed
                && rules.on_dispute == OnDispute::Suspend;
            if suspend {
                let suspended = (GrantState::Suspended, None);
                (SubscriptionState::Suspended, Some(suspended))
            } else {
                let end = end.filter(|_| ends_after(current, rules));
                (SubscriptionState::Active, Some((GrantState::Live, end)))
            }
        }
    };
    Some(Subscription {
        state,
        grant,
        ..folded
    })
}

/// By the sender's date, then id; a repeated id is one report.
fn in_order(events: &[SubscriptionEvent]) -> Vec<&SubscriptionEvent> {
    let mut events: Vec<&SubscriptionEvent> = events.iter().collect();
    events.sort();
    let mut seen = BTreeSet::new();
    events.retain(|it| seen.insert(&it.id));
    events
}

/// When the money of a charge came, if it ever did.
fn paid_at(charge: &Transaction) -> Option<Moment> {
    let told = charge.paid_told_at.or(charge.returned_told_at);
    told.map(|told| charge.approved_at.unwrap_or(told))
}

/// The charge with the highest number that was ever paid, refunded or not.
fn newest_charge<'a>(charges: impl Iterator<Item = &'a Transaction>) -> Option<&'a Transaction> {
    let paid = charges.filter(|it| paid_at(it).is_some());
    paid.max_by_key(|it| (it.recurrence.unwrap_or(0), it.paid_told_at, *it))
}

/// The newest charge whose money is here.
fn standing_charge(charges: &[Transaction]) -> Option<&Transaction> {
    newest_charge(charges.iter().filter(|it| it.state.is_paid()))
}

/// The refund of the current charge ends access at once; that of an older one does not (7.2).
const fn ended_by(state: TransactionState) -> Option<EndedReason> {
    match state {
        TransactionState::Refunded => Some(EndedReason::Refunded),
        TransactionState::ChargedBack => Some(EndedReason::ChargedBack),
        TransactionState::Cancelled => Some(EndedReason::Cancelled),
        _ => None,
    }
}

/// The next charge, as the newest of the facts that tell one has it. Not the latest day: a charge may move earlier.
fn paid_through(charges: &[Transaction], events: &[&SubscriptionEvent]) -> Option<Moment> {
    let by_charge = standing_charge(charges).and_then(|it| it.paid_told_at.zip(it.next_charge_at));
    let by_event = events.iter().filter_map(|it| {
        let counts = !matches!(it.fact, SubscriptionFact::Told(_));
        it.next_charge_at
            .filter(|_| counts)
            .map(|next| (it.created_at, next))
    });
    // Stable: of facts with one date, a report wins over a charge, and the later id over the earlier.
    by_charge
        .into_iter()
        .chain(by_event)
        .max_by_key(|(told, _)| *told)
        .map(|(_, next)| next)
}

/// When it was cancelled, unless a later payment made it live again.
fn cancelled_at(charges: &[Transaction], events: &[&SubscriptionEvent]) -> Option<Moment> {
    let is_cancelling = |it: &&&SubscriptionEvent| it.fact == SubscriptionFact::Cancelled;
    let cancelled = events.iter().rev().find(is_cancelling)?.created_at;
    let paid = standing_charge(charges).and_then(|it| it.paid_told_at);
    paid.is_none_or(|paid| paid <= cancelled)
        .then_some(cancelled)
}

/// Since when a payment is late: the first report of it after the last payment.
fn late_since(charges: &[Transaction]) -> Option<Moment> {
    let paid = standing_charge(charges).and_then(|it| it.paid_told_at);
    let unpaid = charges.iter().filter(|it| {
        matches!(
            it.state,
            TransactionState::Pending | TransactionState::Expired
        )
    });
    unpaid
        .filter_map(|it| it.late_told_at)
        .filter(|late| paid.is_none_or(|paid| paid < *late))
        .min()
}

/// Whether the time paid for is the last.
fn ends_after(current: &Transaction, rules: &SubscriptionRules) -> bool {
    let last = rules
        .cycles
        .is_some_and(|cycles| current.recurrence.unwrap_or(0) >= cycles);
    last && rules.after_last_cycle == AfterLastCycle::EndAfterPeriod
}

/// What the newest of the facts that name one calls it, and since when: a charge or a change of plan that says nothing
/// of it takes nothing away (7.2, property 1).
fn named_last<'a>(
    charges: &'a [Transaction],
    events: &[&'a SubscriptionEvent],
    by_charge: fn(&Transaction) -> &Option<String>,
    by_switch: fn(&SubscriptionFact) -> Option<&String>,
) -> Option<(Moment, &'a String)> {
    let switched = events
        .iter()
        .rev()
        .find_map(|it| by_switch(&it.fact).map(|name| (it.created_at, name)));
    let naming = charges.iter().filter(|it| by_charge(it).is_some());
    let charged = newest_charge(naming).and_then(|it| {
        let name = by_charge(it).as_ref()?;
        Some((it.paid_told_at, (paid_at(it)?, name)))
    });
    match (switched, charged) {
        (Some(switched), Some((paid, _))) if paid.is_none_or(|paid| paid <= switched.0) => {
            Some(switched)
        }
        (_, Some((_, charged))) => Some(charged),
        (switched, None) => switched,
    }
}

const fn plan_switched(fact: &SubscriptionFact) -> Option<&String> {
    match fact {
        SubscriptionFact::PlanSwitched { plan, .. } => plan.as_ref(),
        _ => None,
    }
}

const fn offer_switched(fact: &SubscriptionFact) -> Option<&String> {
    match fact {
        SubscriptionFact::PlanSwitched { offer, .. } => offer.as_ref(),
        _ => None,
    }
}
