//! The sales report: which purchases, subscriptions and reports there are, page by page (MA-33).

use clavero_rules::{
    MemberId, ProductId, PurchaseId, ReportId,
    purchases::{EventState, SubscriptionState, TransactionState},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{Event, Purchase, Subscription, store};
use crate::{
    Error, Result,
    api::{Cursor, Listed, Paging},
    db::{Sql, like, sql},
    words,
    work::Scope,
};

/// What a list is narrowed to.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Narrowed {
    /// Words in the buyer’s name or address, or the beginning of a code.
    #[serde(default)]
    pub q: String,
    /// Where they stand.
    #[serde(default)]
    pub status: String,
    /// Of one product.
    #[serde(default)]
    pub product: String,
    /// `open`: only what somebody should look at.
    #[serde(default)]
    pub review: String,
}

impl Narrowed {
    /// Whether anything is left out.
    pub fn is_narrow(&self) -> bool {
        [&self.q, &self.status, &self.product, &self.review]
            .iter()
            .any(|it| !it.trim().is_empty())
    }

    /// Of one product, if it is narrowed to one.
    fn product(&self) -> Result<Option<ProductId>> {
        told("product", self.product.trim(), |text| {
            Uuid::parse_str(text).ok().map(ProductId)
        })
    }

    /// Whether only what somebody should look at is asked for.
    fn only_open(&self) -> Result<bool> {
        let open = told("review", &self.review, |text| {
            (text == "open").then_some(())
        });
        Ok(open?.is_some())
    }

    /// The same without what nobody knows, and whether there was any: an address that was typed shows a list all the same.
    pub fn understood<S>(mut self, status: impl Fn(&str) -> Option<S>) -> (Self, bool) {
        let known = [
            told("status", &self.status, status).is_ok(),
            self.product().is_ok(),
            self.only_open().is_ok(),
        ];
        let fields = [&mut self.status, &mut self.product, &mut self.review];
        for (field, known) in fields.into_iter().zip(known) {
            if !known {
                field.clear();
            }
        }
        (self, known.contains(&false))
    }

    /// Lets only those through whose buyer or code is looked for.
    fn search(&self, question: Sql) -> Sql {
        let folded = words::name_key(&self.q);
        let address = crate::address::Address::folded(&self.q);
        let code = self.q.trim().to_owned();
        if folded.is_empty() && address.is_empty() {
            return question;
        }
        let question = question.and(" and (");
        let question = match code.is_empty() {
            true => question.and("1 = 0"),
            false => question.with("x.code like ? escape '\\'", format!("{}%", like(&code))),
        };
        let question = question.with(
            " or x.buyer_email_key like ? escape '\\'",
            format!("%{}%", like(&address)),
        );
        let words = folded.split(' ').filter(|word| !word.is_empty());
        let (mut question, mut any) = (question, false);
        for word in words {
            let before = if any { " and " } else { " or (" };
            question = question.and(before).with(
                "x.buyer_search like ? escape '\\'",
                format!("%{}%", like(word)),
            );
            any = true;
        }
        question.and(if any { "))" } else { ")" })
    }
}

/// What a field narrows to; nothing where it is empty, and a refusal at the field where nobody knows it.
fn told<T>(field: &str, text: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    match text {
        "" => Ok(None),
        text => match read(text) {
            None => Err(Error::field(field, "unknown")),
            known => Ok(known),
        },
    }
}

fn purchases(scope: &Scope) -> Sql {
    sql("select x.id, x.area_id, x.provider, x.code, x.product_id, coalesce(p.name, '') as product_name, x.offer_code,
            x.subscriber_code, x.parent_code, x.buyer_email, x.buyer_email_key, x.buyer_name, x.member_id, x.status,
            x.amount, x.returned_amount, x.currency, x.payment, x.recurrence, x.ordered_at, x.approved_at,
            x.warranty_until, x.warranty_over, x.refunded_at, x.needs_review, x.reviewed, x.decided, x.last_event_at,
            x.version
         from purchase x left join product p on p.account_id = x.account_id and p.id = x.product_id
         where x.account_id = $1")
    .bind(scope.account())
}

/// The purchases of the account, the newest first.
pub async fn list_purchases(
    scope: &mut Scope,
    narrowed: &Narrowed,
    paging: &Paging,
) -> Result<Listed<Purchase>> {
    let status = told("status", &narrowed.status, TransactionState::from_id)?;
    let question = narrowed
        .search(purchases(scope))
        .with_some(" and x.status = ?", status)
        .with_some(" and x.product_id = ?", narrowed.product()?);
    let question = match narrowed.only_open()? {
        true => question.and(" and x.needs_review <> '' and x.needs_review <> x.reviewed"),
        false => question,
    };
    let question = match paging.cursor()? {
        None => question,
        Some(after) => question
            .with(" and (x.ordered_at, x.id) < (?", after.number)
            .with(", ?)", after.id),
    };
    let question = question
        .and(" order by x.ordered_at desc, x.id desc")
        .with(" limit ?", paging.limit() + 1);
    let rows = scope.all(question).await?;
    Ok(Listed::of(rows, paging.limit(), |row: &Purchase| Cursor {
        text: String::new(),
        number: row.ordered_at.0,
        id: row.id.0,
    }))
}

/// The purchase of this id.
pub async fn find(scope: &mut Scope, id: PurchaseId) -> Result<Purchase> {
    let question = purchases(scope).with(" and x.id = ?", id);
    scope
        .first(question)
        .await?
        .ok_or(Error::Missing("purchase"))
}

/// Another purchase of the same seller, by its code.
pub(super) async fn by_code(
    scope: &mut Scope,
    beside: &Purchase,
    code: &str,
) -> Result<Option<Purchase>> {
    let question = purchases(scope)
        .with(" and x.area_id = ?", beside.area_id)
        .with(" and x.provider = ?", beside.provider)
        .with(" and x.code = ?", code);
    scope.first(question).await
}

/// What was added to a purchase (edge 15).
pub async fn added_to(scope: &mut Scope, parent: &Purchase) -> Result<Vec<Purchase>> {
    let question = purchases(scope)
        .with(" and x.area_id = ?", parent.area_id)
        .with(" and x.provider = ?", parent.provider)
        .with(" and x.parent_code = ?", &parent.code)
        .and(" order by x.ordered_at, x.id limit 50");
    scope.all(question).await
}

/// What a member bought, the newest first.
pub async fn of_member(scope: &mut Scope, member: MemberId) -> Result<Vec<Purchase>> {
    let question = purchases(scope)
        .with(" and x.member_id = ?", member)
        .and(" order by x.ordered_at desc, x.id desc limit 100");
    scope.all(question).await
}

/// The subscriptions of the account, the newest first.
pub async fn list_subscriptions(
    scope: &mut Scope,
    narrowed: &Narrowed,
    paging: &Paging,
) -> Result<Listed<Subscription>> {
    let status = told("status", &narrowed.status, SubscriptionState::from_id)?;
    let question = sql("select x.id, x.area_id, x.provider, x.code, x.product_id, coalesce(p.name, '') as product_name,
            x.plan, x.offer_code, x.buyer_email, x.buyer_name, x.member_id, x.status, x.since, x.paid_through, x.charges,
            x.decided, x.created_at, x.version
         from subscription x left join product p on p.account_id = x.account_id and p.id = x.product_id
         where x.account_id = $1")
        .bind(scope.account());
    let question = narrowed
        .search(question)
        .with_some(" and x.status = ?", status)
        .with_some(" and x.product_id = ?", narrowed.product()?);
    let question = match paging.cursor()? {
        None => question,
        Some(after) => question
            .with(" and (x.created_at, x.id) < (?", after.number)
            .with(", ?)", after.id),
    };
    let question = question
        .and(" order by x.created_at desc, x.id desc")
        .with(" limit ?", paging.limit() + 1);
    let rows = scope.all(question).await?;
    Ok(Listed::of(rows, paging.limit(), |row: &Subscription| {
        Cursor {
            text: String::new(),
            number: row.created_at.0,
            id: row.id.0,
        }
    }))
}

/// The charges of a subscriber, by when they were told.
pub async fn charges(scope: &mut Scope, beside: &Purchase) -> Result<Vec<Purchase>> {
    let question = purchases(scope)
        .with(" and x.area_id = ?", beside.area_id)
        .with(" and x.provider = ?", beside.provider)
        .with(" and x.subscriber_code = ?", &beside.subscriber_code)
        .and(" order by x.ordered_at desc, x.id desc limit 100");
    scope.all(question).await
}

/// Which reports are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inbox {
    /// Those that somebody has to do something about.
    Open,
    /// Those in one state.
    In(EventState),
    /// All.
    All,
}

impl Inbox {
    /// From an address: `open` where nothing is said.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "" | "open" => Some(Self::Open),
            "all" => Some(Self::All),
            state => EventState::from_id(state).map(Self::In),
        }
    }
}

/// The reports of the account, the newest first.
pub async fn list_reports(
    scope: &mut Scope,
    which: Inbox,
    paging: &Paging,
) -> Result<Listed<Event>> {
    let question = store::events(scope);
    let question = match which {
        Inbox::All => question,
        Inbox::In(state) => question.with(" and state = ?", state),
        Inbox::Open => question.and(
            " and (state = 'unmapped' or state = 'unreadable' or state = 'failed' or problem = 'item_unmapped')",
        ),
    };
    let question = match paging.cursor()? {
        None => question,
        Some(after) => question
            .with(" and (received_at, id) < (?", after.number)
            .with(", ?)", after.id),
    };
    let question = question
        .and(" order by received_at desc, id desc")
        .with(" limit ?", paging.limit() + 1);
    let rows = scope.all(question).await?;
    Ok(Listed::of(rows, paging.limit(), |row: &Event| Cursor {
        text: String::new(),
        number: row.received_at.0,
        id: row.id.0,
    }))
}

crate::db::record! {
    struct Count { n: i64 }
}

/// How many reports somebody has to do something about.
pub async fn how_many_open(scope: &mut Scope) -> Result<i64> {
    let question = sql("select count(*) as n from purchase_event where account_id = $1
         and (state = 'unmapped' or state = 'unreadable' or state = 'failed' or problem = 'item_unmapped')")
        .bind(scope.account());
    let row: Count = scope.one(question, "report").await?;
    Ok(row.n)
}

/// What was told of a purchase, oldest first.
pub async fn reports_of(scope: &mut Scope, it: &Purchase) -> Result<Vec<Event>> {
    let question = store::events(scope)
        .with(" and area_id = ?", it.area_id)
        .with(" and provider = ?", it.provider)
        .with(" and (purchase_code = ?", &it.code);
    let question = match it.subscriber_code.as_str() {
        "" => question.and(")"),
        code => question.with(" or (purchase_code = '' and subscriber_code = ?))", code),
    };
    scope
        .all(question.and(" order by occurred_at, event_id limit 200"))
        .await
}

/// The account of a report, for whoever runs the server.
pub async fn account_of(on: &crate::Occasion, id: ReportId) -> Result<clavero_rules::AccountId> {
    let question = sql("select account_id from purchase_event where id = $1").bind(id);
    let found: Option<Whose> = on.read_open().first(question).await?;
    Ok(found.ok_or(Error::Missing("report"))?.account_id)
}

crate::db::record! {
    struct Whose { account_id: clavero_rules::AccountId }
}
