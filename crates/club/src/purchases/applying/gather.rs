//! Everything that was told of one sale, in whatever order it came, folded (7.1, 7.2, property 1).

use clavero_rules::{
    AreaId, Moment,
    purchases::{
        Provider, PurchaseEvent, SubscriptionEvent, Transaction, fold_transaction, is_fact_told,
        is_told,
    },
};

use crate::{
    Result,
    purchases::{
        event::Event,
        reading::{About, Buyer, Called, Money, Report},
        store,
    },
    work::Scope,
};

/// Which sale is meant: one payment, or all that belong to one subscriber.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) area: AreaId,
    pub(super) provider: Provider,
    pub(super) code: String,
    pub(super) subscriber: String,
}

impl Key {
    pub(super) fn of(event: &Event) -> Self {
        Self {
            area: event.area_id,
            provider: event.provider,
            code: event.purchase_code.clone(),
            subscriber: event.subscriber_code.clone(),
        }
    }
}

/// One payment of a sale.
#[derive(Debug)]
pub(super) struct Payment {
    pub(super) code: String,
    pub(super) it: Transaction,
    pub(super) buyer: Option<Buyer>,
    pub(super) money: Option<Money>,
    pub(super) method: String,
    pub(super) ordered_at: Moment,
    pub(super) last_at: Moment,
}

/// A sale.
#[derive(Debug)]
pub(super) struct Sale {
    pub(super) key: Key,
    pub(super) events: Vec<Event>,
    pub(super) payments: Vec<Payment>,
    pub(super) facts: Vec<SubscriptionEvent>,
    pub(super) buyer: Option<Buyer>,
    /// What the seller calls the product, in the order in which it was told.
    pub(super) called: Vec<Called>,
    pub(super) items: Vec<Called>,
}

/// Reads all reports of a sale and puts them in order.
pub(super) async fn gather(scope: &mut Scope, key: Key) -> Result<Sale> {
    let subscriber = match key.subscriber.is_empty() {
        false => key.subscriber.clone(),
        true => store::subscriber_of(scope, &key.clone().into()).await?,
    };
    let key = Key { subscriber, ..key };
    let events = store::of_sale(scope, &key.clone().into()).await?;
    let reports: Vec<(Moment, Report)> = events
        .iter()
        .map(|event| (event.occurred_at, event.report()))
        .collect();
    let reports = without_told(reports);
    let mut codes: Vec<&str> = reports.iter().map(|(_, it)| it.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let payments = codes.into_iter().filter(|code| !code.is_empty());
    let payments = payments
        .filter_map(|code| payment(code, &reports))
        .collect();
    let facts = reports.iter().filter_map(|(_, it)| match &it.about {
        About::Subscription(fact) => Some(fact.clone()),
        About::Payment(_) | About::Nothing => None,
    });
    let called = reports.iter().map(|(_, it)| it.product.clone());
    let mut items: Vec<Called> = Vec::new();
    for item in reports.iter().flat_map(|(_, it)| &it.items) {
        if items
            .iter()
            .all(|known| known.reference() != item.reference())
        {
            items.push(item.clone());
        }
    }
    // By their names, so that it does not matter which report told of which first.
    items.sort_by(|a, b| a.reference().cmp(b.reference()));
    Ok(Sale {
        facts: facts.collect(),
        buyer: last_buyer(reports.iter().map(|(_, it)| it)),
        called: called.filter(|it| !it.reference().is_empty()).collect(),
        items,
        payments,
        events,
        key,
    })
}

/// Leaves out what was found by looking and has been told by the seller’s system since (edge 36).
fn without_told(reports: Vec<(Moment, Report)>) -> Vec<(Moment, Report)> {
    let told: Vec<bool> = reports
        .iter()
        .map(|(_, it)| match &it.about {
            About::Payment(found) => {
                let of_it = reports.iter().filter(|(_, other)| other.code == it.code);
                is_told(
                    found,
                    of_it.filter_map(|(_, other)| match &other.about {
                        About::Payment(event) => Some(event),
                        _ => None,
                    }),
                )
            }
            About::Subscription(found) => is_fact_told(
                found,
                reports.iter().filter_map(|(_, other)| match &other.about {
                    About::Subscription(fact) => Some(fact),
                    _ => None,
                }),
            ),
            About::Nothing => false,
        })
        .collect();
    let mut told = told.into_iter();
    let mut reports = reports;
    reports.retain(|_| !told.next().unwrap_or_default());
    reports
}

/// Whoever was named last: a seller who mends an address tells it again.
fn last_buyer<'a>(reports: impl Iterator<Item = &'a Report>) -> Option<Buyer> {
    let mut all: Vec<&Buyer> = reports.filter_map(|it| it.buyer.as_ref()).collect();
    let last = all.pop()?;
    let named = all
        .iter()
        .rev()
        .find(|it| it.email == last.email && !it.name.is_empty());
    let mut buyer = last.clone();
    if let (true, Some(named)) = (buyer.name.is_empty(), named) {
        buyer.name.clone_from(&named.name);
    }
    Some(buyer)
}

fn payment(code: &str, reports: &[(Moment, Report)]) -> Option<Payment> {
    let own: Vec<&(Moment, Report)> = reports.iter().filter(|(_, it)| it.code == code).collect();
    let told: Vec<PurchaseEvent> = own
        .iter()
        .filter_map(|(_, it)| match &it.about {
            About::Payment(event) => Some(event.clone()),
            About::Subscription(_) | About::Nothing => None,
        })
        .collect();
    let reports = || own.iter().map(|(_, it)| it);
    Some(Payment {
        code: code.to_owned(),
        it: fold_transaction(&told)?,
        buyer: last_buyer(reports()),
        money: reports().rev().find_map(|it| it.money.clone()),
        method: reports()
            .rev()
            .map(|it| it.payment.as_str())
            .find(|it| !it.is_empty())
            .unwrap_or_default()
            .to_owned(),
        ordered_at: reports()
            .find_map(|it| it.ordered_at)
            .or(own.first().map(|(at, _)| *at))?,
        last_at: own.last().map(|(at, _)| *at)?,
    })
}

impl Payment {
    /// When the money came, if it ever did: a seller tells the day of an approval that never was, at times.
    pub(super) fn paid_at(&self) -> Option<Moment> {
        let told = self.it.paid_told_at.or(self.it.returned_told_at)?;
        Some(self.it.approved_at.unwrap_or(told))
    }
}
