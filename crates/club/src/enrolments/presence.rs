//! Whether somebody is a member still: as long as he is in a product, has a role in the whole area, or ever bought.
//! Whoever was taken out of all of them is kept out of sight, with his address, his tags and what he did, so that he comes
//! back as himself.

use clavero_rules::{AreaId, MemberId};

use crate::{Result, db::sql, totals, work::Work};

/// He is in a product, or has bought one: whoever had gone is back.
pub async fn comes_back(work: &mut Work, area: AreaId, member: MemberId) -> Result<()> {
    all_come_back(work, area, &[member]).await
}

/// The same for many.
pub(super) async fn all_come_back(
    work: &mut Work,
    area: AreaId,
    members: &[MemberId],
) -> Result<()> {
    if members.is_empty() {
        return Ok(());
    }
    let account = work.account();
    let rows = members.iter().map(|it| [crate::db::Value::from(*it)]);
    let back = sql("with back (id) as (values")
        .rows(rows)
        .and(") update member set left_at = null where left_at is not null and id in (select id from back)")
        .with(" and account_id = ?", account);
    let came = work.exec(back).await?;
    work.count(
        totals::members(area),
        i64::try_from(came).unwrap_or_default(),
    );
    Ok(())
}

/// He was taken out of a product: if it was the last, and he never bought any, he has gone. Whoever calls this holds the
/// account alone, so that nobody lets him in or takes him out elsewhere meanwhile.
pub async fn may_have_left(work: &mut Work, area: AreaId, member: MemberId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let gone = sql(
        "update member set left_at = $3
         where account_id = $1 and id = $2 and left_at is null and erased_at is null and area_role is null
           and not exists (select 1 from enrolment e where e.account_id = $1 and e.member_id = $2 and e.removed_at is null)
           and not exists (select 1 from purchase p where p.account_id = $1 and p.member_id = $2)
           and not exists (select 1 from subscription s where s.account_id = $1 and s.member_id = $2)",
    );
    let gone = work.exec(gone.bind(account).bind(member).bind(now)).await?;
    work.count(
        totals::members(area),
        -i64::try_from(gone).unwrap_or_default(),
    );
    Ok(())
}
