//! How a sale stands, written down: its payments, and its subscription.

use clavero_rules::{
    MemberId, Moment, ProductId, PurchaseId, SubscriptionId,
    purchases::{
        Provider, Subscription, SubscriptionState, TransactionState, Warning, WarningFacts,
        warnings,
    },
};

use super::{
    decide::Decision,
    gather::{Payment, Sale},
};
use crate::{
    Result,
    address::Address,
    db::{record, sql},
    enrolments,
    purchases::reading::Buyer,
    words,
    work::Work,
};

/// A buyer as stored: the address as told and as compared, the name, and what searches look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) email: String,
    pub(super) key: String,
    pub(super) name: String,
}

impl Told {
    pub(super) fn of(buyer: Option<&Buyer>) -> Self {
        let Some(buyer) = buyer else {
            return Self::default();
        };
        let address = Address::parse(&buyer.email);
        Self {
            key: address
                .as_ref()
                .map(|it| it.key.clone())
                .unwrap_or_default(),
            email: address.map_or_else(|| buyer.email.clone(), |it| it.shown),
            name: buyer.name.clone(),
        }
    }

    fn search(&self) -> String {
        format!("{} {}", words::name_key(&self.name), self.key)
    }
}

record! {
    /// Where a payment stood.
    #[derive(Clone, Debug)]
    pub(super) struct Before {
        pub(super) id: PurchaseId,
        pub(super) status: TransactionState,
        pub(super) decided: String,
    }
}

record! {
    /// Where a subscription stood.
    #[derive(Clone, Debug)]
    pub(super) struct SubscriptionBefore {
        pub(super) id: SubscriptionId,
        pub(super) status: SubscriptionState,
        pub(super) decided: String,
    }
}

/// How a payment of this code stood.
pub(super) async fn before(work: &mut Work, sale: &Sale, code: &str) -> Result<Option<Before>> {
    let question = sql("select id, status, decided from purchase
                        where account_id = $1 and area_id = $2 and provider = $3 and code = $4")
    .bind(work.account())
    .bind(sale.key.area)
    .bind(sale.key.provider)
    .bind(code);
    work.first(question).await
}

/// How the subscription of this sale stood.
pub(super) async fn subscription_before(
    work: &mut Work,
    sale: &Sale,
) -> Result<Option<SubscriptionBefore>> {
    let question = sql("select id, status, decided from subscription
                        where account_id = $1 and area_id = $2 and provider = $3 and code = $4")
    .bind(work.account())
    .bind(sale.key.area)
    .bind(sale.key.provider)
    .bind(&sale.key.subscriber);
    work.first(question).await
}

/// Writes a payment. What was decided for it alone is told by `decided`.
pub(super) async fn payment(
    work: &mut Work,
    sale: &Sale,
    it: &Payment,
    known: Option<&Before>,
    product: ProductId,
    decided: &str,
) -> Result<PurchaseId> {
    let (account, now) = (work.account(), work.now());
    let id = known.map_or_else(|| PurchaseId(work.on.id()), |known| known.id);
    let buyer = Told::of(it.buyer.as_ref().or(sale.buyer.as_ref()));
    let money = it.money.as_ref();
    work.exec(
        sql("insert into purchase (account_id, id, area_id, provider, code, product_id, offer_code, subscriber_code,
                parent_code, buyer_email, buyer_email_key, buyer_name, buyer_search, status, amount, returned_amount,
                currency, payment, recurrence, ordered_at, approved_at, warranty_until, warranty_over, refunded_at,
                needs_review, reviewed, decided, last_event_at, created_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                $23, $24, $25, '', $26, $27, $28, 1)
             on conflict (account_id, area_id, provider, code) do update set product_id = excluded.product_id,
                offer_code = excluded.offer_code, subscriber_code = excluded.subscriber_code,
                parent_code = excluded.parent_code, buyer_email = excluded.buyer_email,
                buyer_email_key = excluded.buyer_email_key, buyer_name = excluded.buyer_name,
                buyer_search = excluded.buyer_search, status = excluded.status, amount = excluded.amount,
                returned_amount = excluded.returned_amount, currency = excluded.currency, payment = excluded.payment,
                recurrence = excluded.recurrence, ordered_at = excluded.ordered_at, approved_at = excluded.approved_at,
                warranty_until = excluded.warranty_until, warranty_over = excluded.warranty_over,
                refunded_at = excluded.refunded_at, needs_review = excluded.needs_review, decided = excluded.decided,
                last_event_at = excluded.last_event_at, version = purchase.version + 1")
        .bind(account)
        .bind(id)
        .bind(sale.key.area)
        .bind(sale.key.provider)
        .bind(&it.code)
        .bind(product)
        .bind(it.it.offer.clone().unwrap_or_default())
        .bind(&sale.key.subscriber)
        .bind(it.it.parent.clone().unwrap_or_default())
        .bind(&buyer.email)
        .bind(&buyer.key)
        .bind(&buyer.name)
        .bind(buyer.search())
        .bind(it.it.state)
        .bind(money.map_or(0, |money| money.amount))
        .bind(it.it.returned_amount)
        .bind(money.map(|money| money.currency.clone()).unwrap_or_default())
        .bind(&it.method)
        .bind(it.it.recurrence.map(i64::from))
        .bind(it.ordered_at)
        .bind(it.paid_at())
        .bind(it.it.warranty_until)
        .bind(it.it.warranty_over)
        .bind(it.it.returned_told_at)
        .bind(review(it))
        .bind(decided)
        .bind(it.last_at)
        .bind(now),
    )
    .await?;
    Ok(id)
}

/// What a person should look at, as far as the payment itself says it. What lies around it is looked at when it is shown.
fn review(it: &Payment) -> String {
    let all = warnings(&it.it, WarningFacts::default());
    let ids: Vec<&str> = all.into_iter().map(Warning::id).collect();
    ids.join(" ")
}

/// Writes a subscription.
pub(super) async fn subscription(
    work: &mut Work,
    sale: &Sale,
    it: &Subscription,
    decision: &Decision,
    decided: &str,
) -> Result<SubscriptionId> {
    let (account, now) = (work.account(), work.now());
    let provider: Provider = sale.key.provider;
    let buyer = Told::of(sale.buyer.as_ref());
    let first = sale.events.iter().map(|event| event.occurred_at).min();
    let again = match it.state {
        SubscriptionState::Cancelled => it.paid_through,
        _ => it.decide_again_at,
    };
    let known = subscription_before(work, sale).await?;
    let id = known.map_or_else(|| SubscriptionId(work.on.id()), |known| known.id);
    work.exec(
        sql("insert into subscription (account_id, id, area_id, provider, code, product_id, plan, offer_code, offer_at,
                buyer_email, buyer_email_key, buyer_name, buyer_search, status, since, paid_through, charges, decided,
                decide_at, created_at, changed_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, 1)
             on conflict (account_id, area_id, provider, code) do update set product_id = excluded.product_id,
                plan = excluded.plan, offer_code = excluded.offer_code, offer_at = excluded.offer_at,
                buyer_email = excluded.buyer_email, buyer_email_key = excluded.buyer_email_key,
                buyer_name = excluded.buyer_name, buyer_search = excluded.buyer_search, status = excluded.status,
                since = excluded.since, paid_through = excluded.paid_through, charges = excluded.charges,
                decided = excluded.decided, decide_at = excluded.decide_at, created_at = excluded.created_at,
                changed_at = excluded.changed_at, version = subscription.version + 1")
        .bind(account)
        .bind(id)
        .bind(sale.key.area)
        .bind(provider)
        .bind(&sale.key.subscriber)
        .bind(decision.product.id)
        .bind(it.plan.clone().unwrap_or_default())
        .bind(&decision.offer)
        .bind(it.offer_since.unwrap_or(Moment(0)))
        .bind(&buyer.email)
        .bind(&buyer.key)
        .bind(&buyer.name)
        .bind(buyer.search())
        .bind(it.state)
        .bind(it.since)
        .bind(it.paid_through)
        .bind(i64::try_from(sale.payments.len()).unwrap_or_default())
        .bind(decided)
        .bind(again)
        .bind(first.unwrap_or(now))
        .bind(now),
    )
    .await?;
    Ok(id)
}

/// Everything that an address bought in an area belongs to its member from the moment there is one.
pub(super) async fn belongs(
    work: &mut Work,
    sale: &Sale,
    key: &str,
    member: MemberId,
) -> Result<()> {
    let account = work.account();
    for statement in [
        "update purchase set member_id = $4 where account_id = $1 and area_id = $2 and buyer_email_key = $3
         and (member_id is null or member_id <> $4)",
        "update subscription set member_id = $4 where account_id = $1 and area_id = $2 and buyer_email_key = $3
         and (member_id is null or member_id <> $4)",
    ] {
        let statement = sql(statement)
            .bind(account)
            .bind(sale.key.area)
            .bind(key)
            .bind(member);
        work.exec(statement).await?;
    }
    enrolments::comes_back(work, sale.key.area, member).await
}

/// A sale of an erased member stays tied to the row that is left of him, so that the books still add up by buyer.
pub(super) async fn stays_his(work: &mut Work, sale: &Sale, member: MemberId) -> Result<()> {
    let account = work.account();
    for payment in &sale.payments {
        let his = sql("update purchase set member_id = $5
                       where account_id = $1 and area_id = $2 and provider = $3 and code = $4")
        .bind(account)
        .bind(sale.key.area)
        .bind(sale.key.provider)
        .bind(&payment.code)
        .bind(member);
        work.exec(his).await?;
    }
    let his = sql("update subscription set member_id = $5
                   where account_id = $1 and area_id = $2 and provider = $3 and code = $4")
    .bind(account)
    .bind(sale.key.area)
    .bind(sale.key.provider)
    .bind(&sale.key.subscriber)
    .bind(member);
    work.exec(his).await.map(drop)
}

/// Notes that something was set off; answers whether it is the first time (property 16).
pub(super) async fn first_time(
    work: &mut Work,
    purchase: PurchaseId,
    effect: clavero_rules::purchases::Effect,
) -> Result<bool> {
    let (account, now): (_, Moment) = (work.account(), work.now());
    let noted = work
        .exec(
            sql("insert into purchase_effect (account_id, purchase_id, effect, at) values ($1, $2, $3, $4)
                 on conflict (account_id, purchase_id, effect) do nothing")
            .bind(account)
            .bind(purchase)
            .bind(effect.id())
            .bind(now),
        )
        .await?;
    Ok(noted == 1)
}
