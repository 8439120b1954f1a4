//! Taking an erased member out of the sales: amounts, dates and states stay for the books, and nobody’s name with them (edge 29).

use clavero_rules::{AccountId, AreaId, MemberId, ReportId, purchases::Provider};

use super::{Event, reading};
use crate::{
    Result,
    db::{Sql, record, sql},
    erasures::{SaleCode, Traces, was_his},
    work::{Scope, Work},
};

record! {
    struct Sold { provider: Provider, code: String }
}

record! {
    struct Told { id: ReportId, body: String }
}

record! {
    struct Count { n: i64 }
}

/// What the sales know of somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bought {
    /// Purchases, whatever became of them.
    pub purchases: i64,
    /// Subscriptions that a seller still charges, or will.
    pub running: i64,
}

/// What the sales know of a member.
pub async fn bought(scope: &mut Scope, member: MemberId) -> Result<Bought> {
    let purchases =
        sql("select count(*) as n from purchase where account_id = $1 and member_id = $2");
    let running = sql(
        "select count(*) as n from subscription where account_id = $1 and member_id = $2
                       and status in ('started', 'active', 'overdue', 'suspended')",
    );
    let account = scope.account();
    let purchases: Count = scope
        .one(purchases.bind(account).bind(member), "member")
        .await?;
    let running: Count = scope
        .one(running.bind(account).bind(member), "member")
        .await?;
    Ok(Bought {
        purchases: purchases.n,
        running: running.n,
    })
}

/// The question for those whom a seller goes on charging, as `member_id`; it ends where the members are named.
pub fn charged(account: AccountId) -> Sql {
    sql(
        "select distinct member_id from subscription where account_id = $1
         and status in ('started', 'active', 'overdue', 'suspended') and member_id in (",
    )
    .bind(account)
}

/// Blots a buyer out of his purchases, his subscriptions and every report that tells of him. What is told of those sales
/// from now on is kept without him as well.
pub async fn erase_buyer(
    work: &mut Work,
    area: AreaId,
    member: MemberId,
    email_keys: &[String],
    traces: &Traces,
) -> Result<()> {
    let account = work.account();
    let belonging = [
        "update purchase set member_id = $3 where account_id = $1 and area_id = $2 and buyer_email_key = $4",
        "update subscription set member_id = $3 where account_id = $1 and area_id = $2 and buyer_email_key = $4",
    ];
    for statement in belonging {
        for key in email_keys {
            let statement = sql(statement)
                .bind(account)
                .bind(area)
                .bind(member)
                .bind(key);
            work.exec(statement).await?;
        }
    }
    redact(work, area, member, traces).await?;
    for statement in [
        "update purchase set buyer_email = '', buyer_email_key = '', buyer_name = '', buyer_search = '', decided = '',
           version = version + 1 where account_id = $1 and member_id = $2",
        "update subscription set buyer_email = '', buyer_email_key = '', buyer_name = '', buyer_search = '', decided = '',
           version = version + 1 where account_id = $1 and member_id = $2",
    ] {
        work.exec(sql(statement).bind(account).bind(member)).await?;
    }
    Ok(())
}

/// Every report of his sales, and every other one of the area that holds an address of his.
async fn redact(work: &mut Work, area: AreaId, member: MemberId, traces: &Traces) -> Result<()> {
    let account = work.account();
    let purchases =
        sql("select provider, code from purchase where account_id = $1 and member_id = $2");
    let subscriptions =
        sql("select provider, code from subscription where account_id = $1 and member_id = $2");
    let purchases: Vec<Sold> = work.all(purchases.bind(account).bind(member)).await?;
    let subscriptions: Vec<Sold> = work.all(subscriptions.bind(account).bind(member)).await?;
    let none = "";
    let his = purchases
        .iter()
        .map(|it| (it.provider, it.code.as_str(), none));
    let his = his.chain(
        subscriptions
            .iter()
            .map(|it| (it.provider, none, it.code.as_str())),
    );
    let his: Vec<(Provider, &str, &str)> = his.collect();
    for (provider, code, subscriber) in his {
        let sale = SaleCode {
            area,
            provider,
            code,
            subscriber,
        };
        was_his(work, sale, member).await?;
        let question = match subscriber.is_empty() {
            true => sql("select id, body from purchase_event
                         where account_id = $1 and area_id = $2 and provider = $3 and purchase_code = $4")
                .bind(account)
                .bind(area)
                .bind(provider)
                .bind(code),
            false => sql("select id, body from purchase_event
                          where account_id = $1 and area_id = $2 and provider = $3 and subscriber_code = $4")
                .bind(account)
                .bind(area)
                .bind(provider)
                .bind(subscriber),
        };
        let told: Vec<Told> = work.all(question).await?;
        rewrite(work, told, traces).await?;
    }
    for address in traces.addresses() {
        let question = sql("select id, body from purchase_event
                            where account_id = $1 and area_id = $2 and lower(body) <> replace(lower(body), $3, '')");
        let told: Vec<Told> = work
            .all(question.bind(account).bind(area).bind(address))
            .await?;
        rewrite(work, told, traces).await?;
    }
    Ok(())
}

async fn rewrite(work: &mut Work, told: Vec<Told>, traces: &Traces) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    for it in told {
        let Ok(body) = serde_json::from_str(&it.body) else {
            continue;
        };
        let body = reading::nobody_in(body, traces).to_string();
        let forgotten = sql(
            "update purchase_event set body = $3, redacted_at = coalesce(redacted_at, $4)
                             where account_id = $1 and id = $2",
        );
        work.exec(forgotten.bind(account).bind(it.id).bind(body).bind(now))
            .await?;
    }
    Ok(())
}

/// Takes the buyer out of those reports that still name one.
pub(super) async fn forget_buyer(work: &mut Work, events: &[Event]) -> Result<()> {
    for event in events {
        if let Some(buyer) = event.report().buyer {
            let traces = Traces::of([buyer.email.as_str()], &buyer.name);
            let (id, body) = (event.id, event.body.clone());
            rewrite(work, vec![Told { id, body }], &traces).await?;
        }
    }
    Ok(())
}
