//! What is still known of erased members: hashes of their addresses, and which sales were theirs (edge 29).

use std::collections::BTreeMap;

use clavero_rules::{AreaId, MemberId, Moment, purchases::Provider};
use sha2::{Digest as _, Sha256};

use crate::{
    Result,
    db::{record, sql},
    work::{Scope, Work},
};

record! {
    struct Whose { member_id: MemberId }
}

record! {
    struct No { address_hash: [u8; 32], unsubscribed_at: Moment }
}

/// The hash by which an address is known again in one area, and in no other.
fn hash(area: AreaId, email_key: &str) -> [u8; 32] {
    let mut digest = Sha256::new();
    digest.update(area.0.as_bytes());
    digest.update(email_key.as_bytes());
    digest.finalize().into()
}

/// Notes that whoever had this address is erased.
pub(super) async fn remember(
    work: &mut Work,
    area: AreaId,
    member: MemberId,
    email_key: &str,
    unsubscribed_at: Option<Moment>,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into erased_address (account_id, area_id, address_hash, member_id, erased_at, unsubscribed_at)
             values ($1, $2, $3, $4, $5, $6) on conflict (account_id, area_id, address_hash, member_id) do nothing")
        .bind(account)
        .bind(area)
        .bind(hash(area, email_key))
        .bind(member)
        .bind(now)
        .bind(unsubscribed_at),
    )
    .await
    .map(drop)
}

/// The member who had this address and was erased since `at`: what happened before is his, what happens later is of
/// whoever has the address now.
pub async fn erased_since(
    scope: &mut Scope,
    area: AreaId,
    email_key: &str,
    at: Moment,
) -> Result<Option<MemberId>> {
    let question = sql("select member_id from erased_address
                        where account_id = $1 and area_id = $2 and address_hash = $3 and erased_at >= $4
                        order by erased_at limit 1")
        .bind(scope.account())
        .bind(area)
        .bind(hash(area, email_key))
        .bind(at);
    let found: Option<Whose> = scope.first(question).await?;
    Ok(found.map(|it| it.member_id))
}

/// Since when those of these addresses want no messages whose members were erased: a no outlives the name.
pub async fn wanted_no_messages<'a>(
    scope: &mut Scope,
    area: AreaId,
    email_keys: &[&'a str],
) -> Result<BTreeMap<&'a str, Moment>> {
    let question = sql("select address_hash, max(unsubscribed_at) as unsubscribed_at from erased_address
                        where account_id = $1 and area_id = $2 and unsubscribed_at is not null group by address_hash")
        .bind(scope.account())
        .bind(area);
    let rows: Vec<No> = scope.all(question).await?;
    if rows.is_empty() {
        return Ok(BTreeMap::new());
    }
    let known: BTreeMap<[u8; 32], Moment> = rows
        .into_iter()
        .map(|row| (row.address_hash, row.unsubscribed_at))
        .collect();
    let said = email_keys
        .iter()
        .filter_map(|key| Some((*key, *known.get(&hash(area, key))?)));
    Ok(said.collect())
}

/// Which sale is meant.
#[derive(Clone, Copy, Debug)]
pub struct SaleCode<'a> {
    /// The area.
    pub area: AreaId,
    /// Whose code it is.
    pub provider: Provider,
    /// The code of the payment; empty if none is told.
    pub code: &'a str,
    /// The code of the subscriber; empty if none is told.
    pub subscriber: &'a str,
}

impl<'a> SaleCode<'a> {
    fn names(self) -> Vec<(&'static str, &'a str)> {
        let both = [("purchase", self.code), ("subscriber", self.subscriber)];
        both.into_iter().filter(|it| !it.1.is_empty()).collect()
    }
}

/// The erased member whose sale this is.
pub async fn sold_to_erased(scope: &mut Scope, sale: SaleCode<'_>) -> Result<Option<MemberId>> {
    for (what, code) in sale.names() {
        let question = sql("select member_id from erased_sale
                            where account_id = $1 and area_id = $2 and provider = $3 and what = $4 and code = $5")
            .bind(scope.account())
            .bind(sale.area)
            .bind(sale.provider)
            .bind(what)
            .bind(code);
        let found: Option<Whose> = scope.first(question).await?;
        if let Some(found) = found {
            return Ok(Some(found.member_id));
        }
    }
    Ok(None)
}

/// Notes that a sale was one of an erased member.
pub async fn was_his(work: &mut Work, sale: SaleCode<'_>, member: MemberId) -> Result<()> {
    let account = work.account();
    for (what, code) in sale.names() {
        work.exec(
            sql(
                "insert into erased_sale (account_id, area_id, provider, what, code, member_id)
                 values ($1, $2, $3, $4, $5, $6)
                 on conflict (account_id, area_id, provider, what, code) do nothing",
            )
            .bind(account)
            .bind(sale.area)
            .bind(sale.provider)
            .bind(what)
            .bind(code)
            .bind(member),
        )
        .await?;
    }
    Ok(())
}
