//! What the log and the letters tell of a sale.

use clavero_rules::{
    PurchaseId, SubscriptionId,
    purchases::{SubscriptionState, TransactionState},
};
use serde_json::{Value, json};

use super::write::Told;
use crate::{
    Result,
    areas::Area,
    db::{record, sql},
    letters::Letter,
    members::Member,
    words::Lang,
    work::{Event, Object, Scope, Subject},
};

/// A payment stands elsewhere.
#[derive(Debug)]
pub(super) struct PurchaseChanged {
    pub(super) id: PurchaseId,
    pub(super) product: String,
    pub(super) buyer: Told,
    pub(super) before: Option<TransactionState>,
    pub(super) after: TransactionState,
}

impl Event for PurchaseChanged {
    fn kind(&self) -> &'static str {
        match self.after {
            TransactionState::Pending => "purchase.pending",
            TransactionState::Paid => "purchase.paid",
            TransactionState::Disputed => "purchase.disputed",
            TransactionState::Expired => "purchase.expired",
            TransactionState::Cancelled => "purchase.cancelled",
            TransactionState::Refunded => "purchase.refunded",
            TransactionState::ChargedBack => "purchase.charged_back",
        }
    }
    fn object(&self) -> Object {
        Object::new("purchase", self.id)
    }
    fn subject(&self) -> Option<Subject> {
        subject(&self.buyer)
    }
    fn data(&self) -> Value {
        json!({ "name": self.product, "before": self.before.map(TransactionState::id), "status": self.after.id() })
    }
}

fn subject(buyer: &Told) -> Option<Subject> {
    (!buyer.key.is_empty()).then(|| Subject::Address {
        email: buyer.email.clone(),
        email_key: buyer.key.clone(),
        name: buyer.name.clone(),
    })
}

/// A subscription stands elsewhere.
#[derive(Debug)]
pub(super) struct SubscriptionChanged {
    pub(super) id: SubscriptionId,
    pub(super) product: String,
    pub(super) buyer: Told,
    pub(super) before: Option<SubscriptionState>,
    pub(super) after: SubscriptionState,
}

impl Event for SubscriptionChanged {
    fn kind(&self) -> &'static str {
        "purchase.subscription_changed"
    }
    fn object(&self) -> Object {
        Object::new("subscription", self.id)
    }
    fn subject(&self) -> Option<Subject> {
        subject(&self.buyer)
    }
    fn data(&self) -> Value {
        json!({ "name": self.product, "before": self.before.map(SubscriptionState::id), "status": self.after.id() })
    }
}

/// Somebody paid who is blocked: the block stays, and the owner is told (edge 2).
#[derive(Debug)]
pub(super) struct BlockedPaid {
    pub(super) id: PurchaseId,
    pub(super) product: String,
    pub(super) buyer: Told,
    pub(super) letter: Option<Letter>,
}

impl Event for BlockedPaid {
    fn kind(&self) -> &'static str {
        "purchase.by_blocked_member"
    }
    fn object(&self) -> Object {
        Object::new("purchase", self.id)
    }
    fn subject(&self) -> Option<Subject> {
        subject(&self.buyer)
    }
    fn data(&self) -> Value {
        json!({ "name": self.product })
    }
    fn letters(&self) -> Vec<Letter> {
        self.letter.clone().into_iter().collect()
    }
}

record! {
    struct Owner { name: String, email: String, lang: Lang, time_zone: String, account_name: String, slug: String }
}

/// The letter to the owner about something in the sales, with the way to it; none if his login is gone.
pub(in crate::purchases) async fn to_owner(
    scope: &mut Scope,
    letter: Letter,
    page: &str,
    facts: &[(&str, &str)],
) -> Result<Option<Letter>> {
    let question = sql(
        "select u.name, u.email, u.lang, u.time_zone, a.name as account_name, a.slug
         from account a join users u on u.id = a.owner_id
         where a.id = $1 and u.erased_at is null and u.disabled_at is null",
    );
    let account = scope.account();
    let owner: Option<Owner> = scope.first(question.bind(account)).await?;
    Ok(owner.map(|it| {
        let letter = letter
            .to(&it.email, &it.name, it.lang)
            .zone(&it.time_zone)
            .text("account", &it.account_name)
            .link(format!("/a/{}{page}", it.slug));
        facts
            .iter()
            .fold(letter, |letter, (name, value)| letter.text(name, value))
    }))
}

/// The letter to a buyer whose access ended because the money went back.
pub(super) fn ended(
    scope: &Scope,
    id: PurchaseId,
    area: &Area,
    member: &Member,
    product: &str,
) -> Letter {
    Letter::new(&scope.on, "purchase-ended", id)
        .to(&member.email, &member.name, member.speaks(area.lang))
        .zone(&area.time_zone)
        .text("area", &area.name)
        .text("product", product)
        .link(format!("/club/{}", area.slug))
}
