//! A purchase and a subscription as stored.

use clavero_rules::{
    AreaId, MemberId, Moment, ProductId, PurchaseId, SubscriptionId,
    purchases::{Provider, SubscriptionState, TransactionState},
};

use crate::{db::record, words::digits_of};

record! {
    /// One payment of a seller, folded from everything that was told of it.
    #[derive(Clone, Debug)]
    pub struct Purchase {
        /// Its identifier.
        pub id: PurchaseId,
        /// The area that it was sold for.
        pub area_id: AreaId,
        /// Who sold it.
        pub provider: Provider,
        /// Its code there.
        pub code: String,
        /// What was bought.
        pub product_id: Option<ProductId>,
        /// Its name; empty if it is not known.
        pub product_name: String,
        /// What it was sold by.
        pub offer_code: String,
        /// Whose subscription it belongs to; empty if none.
        pub subscriber_code: String,
        /// The purchase that it was added to; empty if none.
        pub parent_code: String,
        /// The buyer’s address as told.
        pub buyer_email: String,
        /// The same as compared.
        pub buyer_email_key: String,
        /// The buyer’s name as told.
        pub buyer_name: String,
        /// The member, once the buyer is one.
        pub member_id: Option<MemberId>,
        /// Where it stands.
        pub status: TransactionState,
        /// What was paid, in minor units.
        pub amount: i64,
        /// How much of it went back, where only some did.
        pub returned_amount: Option<i64>,
        /// ISO 4217; empty if not told.
        pub currency: String,
        /// How it was paid, as told.
        pub payment: String,
        /// Which charge of a subscription it is.
        pub recurrence: Option<i64>,
        /// When it was ordered.
        pub ordered_at: Moment,
        /// When the money came.
        pub approved_at: Option<Moment>,
        /// Until when it may be asked back.
        pub warranty_until: Option<Moment>,
        /// Whether that time is over.
        pub warranty_over: bool,
        /// When the money went back.
        pub refunded_at: Option<Moment>,
        /// What a person should look at, by the ids of the warnings.
        pub needs_review: String,
        /// What somebody has looked at.
        pub reviewed: String,
        /// What was decided last.
        pub decided: String,
        /// When it was last told of.
        pub last_event_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

impl Purchase {
    /// What a person should still look at.
    pub fn open_questions(&self) -> Vec<&str> {
        let seen: Vec<&str> = self.reviewed.split_whitespace().collect();
        let all = self.needs_review.split_whitespace();
        all.filter(|it| !seen.contains(it)).collect()
    }

    /// The buyer’s name, or the address of one who has none.
    pub fn called(&self) -> &str {
        if self.buyer_name.is_empty() {
            &self.buyer_email
        } else {
            &self.buyer_name
        }
    }
}

record! {
    /// Payments that recur, folded from everything that was told of them.
    #[derive(Clone, Debug)]
    pub struct Subscription {
        /// Its identifier.
        pub id: SubscriptionId,
        /// The area that it was sold for.
        pub area_id: AreaId,
        /// Who sold it.
        pub provider: Provider,
        /// The subscriber’s code there.
        pub code: String,
        /// What is subscribed to.
        pub product_id: Option<ProductId>,
        /// Its name; empty if it is not known.
        pub product_name: String,
        /// The plan that holds.
        pub plan: String,
        /// What that plan is sold by.
        pub offer_code: String,
        /// The subscriber’s address as told.
        pub buyer_email: String,
        /// The subscriber’s name as told.
        pub buyer_name: String,
        /// The member, once the subscriber is one.
        pub member_id: Option<MemberId>,
        /// Where it stands.
        pub status: SubscriptionState,
        /// When it was first paid.
        pub since: Option<Moment>,
        /// So far it is paid for.
        pub paid_through: Option<Moment>,
        /// How many payments there were.
        pub charges: i64,
        /// What was decided last.
        pub decided: String,
        /// When it was first told of.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

impl Subscription {
    /// The subscriber’s name, or the address of one who has none.
    pub fn called(&self) -> &str {
        if self.buyer_name.is_empty() {
            &self.buyer_email
        } else {
            &self.buyer_name
        }
    }
}

/// An amount for machines and terminals: `97.00 BRL`.
pub fn price(amount: i64, currency: &str) -> String {
    if amount == 0 && currency.is_empty() {
        return String::new();
    }
    let digits = usize::from(digits_of(currency));
    let (sign, whole) = (if amount < 0 { "-" } else { "" }, amount.unsigned_abs());
    let text = format!("{whole:0>width$}", width = digits + 1);
    let (units, rest) = text.split_at(text.len() - digits);
    let point = if digits == 0 { "" } else { "." };
    format!("{sign}{units}{point}{rest} {currency}")
        .trim_end()
        .to_owned()
}
