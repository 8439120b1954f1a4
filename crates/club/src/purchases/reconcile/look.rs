//! One look: every sale since the last whole one, whatever went back lately, and the subscriptions that were cancelled.

use std::collections::BTreeSet;

use clavero_rules::{
    Moment, Span,
    purchases::{PurchaseEvent, is_found, lacking},
};

use super::{
    asking::{Asking, Trouble},
    found::{Sale, Subscribed},
    store::{self, Reconcile, Tally},
};
use crate::{
    App, Error, Occasion, Result,
    purchases::{
        applying::apply_due,
        event::Event,
        reading::About,
        store::{Kept, Which, is_cancelled_here, of_codes, outcomes, subscriber_of},
        take_in::keep_found,
    },
    work::Scope,
};

/// A report that is on its way is not missing yet.
const ON_ITS_WAY: Span = Span::minutes(10);
/// How far a look reaches back before the last whole one: a payment slip is paid days after it was ordered.
const OVERLAP: Span = Span::days(10);
/// For how long money may go back after a sale.
const RETURNS: Span = Span::days(180);
/// The longest time that is asked for at once; much more than a year is refused there.
const AT_ONCE: Span = Span::days(30);
/// How long subscriptions are asked for by the day on which they began: so many times a year.
const YEARS: i64 = 3;
/// How long somebody who looks may stay away before another takes over.
pub(super) const LEASE: Span = Span::minutes(10);

/// Every status that means something for access. Unless one is named, only the first two are listed.
const STATUSES: [&str; 10] = [
    "APPROVED",
    "COMPLETE",
    "REFUNDED",
    "CHARGEBACK",
    "PARTIALLY_REFUNDED",
    "PROTESTED",
    "OVERDUE",
    "CANCELLED",
    "EXPIRED",
    "PRE_ORDER",
];
/// Those that a sale may come to long after it was paid.
const LATER: [&str; 5] = [
    "REFUNDED",
    "CHARGEBACK",
    "PARTIALLY_REFUNDED",
    "PROTESTED",
    "CANCELLED",
];
const CANCELLED: [&str; 3] = [
    "CANCELLED_BY_CUSTOMER",
    "CANCELLED_BY_SELLER",
    "CANCELLED_BY_ADMIN",
];

/// Why a look came to no end.
pub(super) enum Stop {
    /// It is theirs to mend.
    Theirs(Trouble),
    /// It is ours.
    Ours(Error),
    /// The keys are gone, or others.
    Gone,
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Theirs(trouble)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Ours(error)
    }
}

/// Somebody who looks.
pub(super) struct Look<'a> {
    app: &'a App,
    on: &'a Occasion,
    it: &'a Reconcile,
    asking: Asking<'a>,
    tally: &'a mut Tally,
    /// The cancellations that were looked at: one may be on several lists.
    ended: BTreeSet<String>,
}

/// Looks everything through. What was found on the way stays found, whatever stops it.
pub(super) async fn look(on: &Occasion, it: &Reconcile, tally: &mut Tally) -> Result<(), Stop> {
    let asking = Asking::open(&on.app, it).await?;
    let mut look = Look {
        app: &on.app,
        on,
        it,
        asking,
        tally,
        ended: BTreeSet::new(),
    };
    look.through().await
}

impl Look<'_> {
    async fn through(&mut self) -> Result<(), Stop> {
        let to = self.on.now - ON_ITS_WAY;
        let since = self.it.since;
        let read = self.it.read_through.map_or(since, |it| it - OVERLAP);
        let fresh = read.max(since);
        for (from, to) in parts(fresh, to) {
            for status in STATUSES {
                self.sales(status, from, to).await?;
            }
            store::read_through(self.app, self.it, to).await?;
        }
        let old = (to - RETURNS).max(since);
        if old < fresh {
            for status in LATER {
                self.sales(status, old, fresh).await?;
            }
        }
        for (from, to) in parts(fresh, to) {
            self.cancelled(from, to).await?;
        }
        Ok(())
    }

    /// The sales of one status that were ordered in this time.
    async fn sales(&mut self, status: &str, from: Moment, to: Moment) -> Result<(), Stop> {
        let (from, to) = (from.0.to_string(), to.0.to_string());
        let wanted = [
            ("start_date", from.as_str()),
            ("end_date", to.as_str()),
            ("transaction_status", status),
        ];
        let mut token = None;
        loop {
            let page = self.asking.page("sales/history", &wanted, token.as_deref());
            let (items, next) = page.await?;
            self.stay().await?;
            self.weigh(items.into_iter().map(Sale::read).collect())
                .await?;
            match next {
                Some(next) => token = Some(next),
                None => return Ok(()),
            }
        }
    }

    async fn stay(&self) -> Result<(), Stop> {
        let until = self.app.clock.now() + LEASE;
        match store::stay(self.app, self.it, until).await? {
            true => Ok(()),
            false => Err(Stop::Gone),
        }
    }

    fn scope(&self) -> Scope {
        self.on.read_admitted(self.it.account_id, None, "machine")
    }

    fn which(&self, code: &str) -> Which {
        Which {
            area: self.it.area_id,
            provider: self.it.provider,
            code: code.to_owned(),
            subscriber: String::new(),
        }
    }

    /// Compares sales with what is known of them, and takes in what is missing.
    async fn weigh(&mut self, sales: Vec<Sale>) -> Result<(), Stop> {
        let codes: Vec<&str> = sales.iter().map(|it| it.code.as_str()).collect();
        let known = of_codes(&mut self.scope(), &self.which(""), &codes).await?;
        let mut taken = Vec::new();
        for sale in sales {
            if sale.is_anothers {
                continue;
            }
            self.tally.looked += 1;
            if sale.code.is_empty() {
                self.tally.fail("", "no_code");
                continue;
            }
            if let Some(ids) = self.missing(sale, &known).await? {
                taken.push(ids);
            }
        }
        self.settle(taken).await
    }

    /// Takes in the reports that a sale lacks. Answers its code and their ids.
    async fn missing(
        &mut self,
        mut sale: Sale,
        known: &[Event],
    ) -> Result<Option<(String, Vec<String>)>, Stop> {
        let Some(status) = sale.status.known() else {
            self.tally.fail(&sale.code, "unknown_status");
            return Ok(None);
        };
        let own = known.iter().filter(|it| it.purchase_code == sale.code);
        let told: Vec<PurchaseEvent> = own
            .filter_map(|it| match it.report().about {
                About::Payment(event) => Some(event),
                About::Subscription(_) | About::Nothing => None,
            })
            .collect();
        let lacking = lacking(status, &told);
        if lacking.is_empty() {
            self.tally.known += 1;
            return Ok(None);
        }
        let mut subscribed = None;
        if sale.is_subscription {
            subscribed = self.subscription_of(&sale).await?;
            if subscribed.is_none() {
                // As a single payment it would open for ever.
                self.tally.fail(&sale.code, "no_subscriber");
                return Ok(None);
            }
        }
        if !sale.names_buyer() && told.iter().all(|it| is_found(&it.id)) {
            let wanted = [("transaction", sale.code.as_str())];
            let (users, _) = self.asking.page("sales/users", &wanted, None).await?;
            if let Some(users) = users.first() {
                sale.bought_by(users);
            }
        }
        let mut ids = Vec::new();
        for it in lacking {
            let body = sale.report(it, subscribed.as_ref(), self.on.now);
            ids.push(text_of(&body));
            keep_found(self.on, self.it.account_id, self.it.area_id, body).await?;
        }
        Ok(Some((sale.code, ids)))
    }

    /// The subscription of a sale: as it is known, or as the list of subscriptions has it.
    async fn subscription_of(&mut self, sale: &Sale) -> Result<Option<Subscribed>, Stop> {
        let known = subscriber_of(&mut self.scope(), &self.which(&sale.code)).await?;
        let (email, product) = sale.asks_for();
        let by_payment = [("transaction", sale.code.as_str())];
        let found = self.subscriptions(&by_payment).await?;
        let of_it = |all: &[Subscribed]| {
            let all: Vec<&Subscribed> = all.iter().filter(|it| it.is_for(&product)).collect();
            let exact = all
                .iter()
                .find(|it| it.is_of(&sale.code) || it.code == known);
            let only = all.first().filter(|_| all.len() == 1);
            exact.or(only).map(|it| (*it).clone())
        };
        if let Some(it) = of_it(&found) {
            return Ok(Some(it));
        }
        if !known.is_empty() {
            return Ok(Some(Subscribed::known(known)));
        }
        if email.is_empty() {
            return Ok(None);
        }
        let by_buyer = [
            ("subscriber_email", email.as_str()),
            ("product_id", product.as_str()),
        ];
        Ok(of_it(&self.subscriptions(&by_buyer).await?))
    }

    async fn subscriptions(&mut self, wanted: &[(&str, &str)]) -> Result<Vec<Subscribed>, Stop> {
        let (items, _) = self.asking.page("subscriptions", wanted, None).await?;
        Ok(items.iter().filter_map(Subscribed::read).collect())
    }

    /// Subscriptions that were cancelled in this time and run on here.
    async fn cancelled(&mut self, from: Moment, to: Moment) -> Result<(), Stop> {
        let (from, to) = (from.0.to_string(), to.0.to_string());
        for status in CANCELLED {
            for year in 0..YEARS {
                let until = self.on.now - Span::days(360 * year);
                let (begun, until) = ((until - Span::days(360)).0.to_string(), until.0.to_string());
                let wanted = [
                    ("status", status),
                    ("cancelation_date", from.as_str()),
                    ("end_cancelation_date", to.as_str()),
                    ("accession_date", begun.as_str()),
                    ("end_accession_date", until.as_str()),
                ];
                let mut token = None;
                loop {
                    let page = self.asking.page("subscriptions", &wanted, token.as_deref());
                    let (items, next) = page.await?;
                    self.stay().await?;
                    self.ended(items.iter().filter_map(Subscribed::read).collect())
                        .await?;
                    match next {
                        Some(next) => token = Some(next),
                        None => break,
                    }
                }
            }
        }
        Ok(())
    }

    async fn ended(&mut self, all: Vec<Subscribed>) -> Result<(), Stop> {
        let mut taken = Vec::new();
        for it in all.into_iter().filter(Subscribed::is_cancelled) {
            let which = Which {
                subscriber: it.code.clone(),
                ..self.which("")
            };
            let id = it.cancellation_id();
            let Some(is_cancelled) = is_cancelled_here(&mut self.scope(), &which, &id).await?
            else {
                // Whose payments were never told is nobody here.
                continue;
            };
            if !self.ended.insert(id.clone()) {
                continue;
            }
            self.tally.looked += 1;
            if is_cancelled {
                self.tally.known += 1;
                continue;
            }
            let body = it.cancellation(self.on.now);
            keep_found(self.on, self.it.account_id, self.it.area_id, body).await?;
            taken.push((it.code, vec![id]));
        }
        self.settle(taken).await
    }

    /// Lets what was taken in be applied, and counts what became of it.
    async fn settle(&mut self, taken: Vec<(String, Vec<String>)>) -> Result<(), Stop> {
        if taken.is_empty() {
            return Ok(());
        }
        apply_due(self.app).await?;
        for (code, ids) in taken {
            match outcomes(&mut self.scope(), &self.which(""), &ids).await? {
                Kept::Applied => self.tally.applied += 1,
                Kept::Unmapped => self.tally.unmapped += 1,
                Kept::Failed(why) => self.tally.fail(&code, &why),
            }
        }
        Ok(())
    }
}

fn text_of(body: &serde_json::Value) -> String {
    body["id"].as_str().unwrap_or_default().to_owned()
}

/// A time in parts that may be asked for.
fn parts(from: Moment, to: Moment) -> impl Iterator<Item = (Moment, Moment)> {
    let starts = std::iter::successors(Some(from), |from| Some(*from + AT_ONCE));
    starts
        .take_while(move |from| *from < to)
        .map(move |from| (from, (from + AT_ONCE).min(to)))
}
