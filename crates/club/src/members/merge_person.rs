//! One member taking in another as a person: name, categories, addresses and what letters found out; the other one’s row
//! goes (edge 13).

use clavero_rules::{AreaId, MemberId};

use super::{Member, access_letter, former};
use crate::{
    Result,
    db::{record, sql},
    enrolments::{comes_back, follow_member},
    letters, totals,
    work::{Scope, Work},
};

record! {
    struct Count { n: i64 }
}

record! {
    struct Into { into_id: MemberId }
}

/// Takes another member in. Whatever else was his has been given to the one who stays.
pub async fn merge_person(work: &mut Work, kept: &Member, moved: &Member) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    // Links that were sent to the other one open nothing, and count among those that were sent.
    access_letter::kill_links(work, moved.id).await?;
    letters::take_back(work, "access", &moved.email).await?;
    for statement in [
        "update access_letter set member_id = $3 where account_id = $1 and member_id = $2",
        "insert into member_tag (account_id, area_id, tag_key, member_id, tag)
         select account_id, area_id, tag_key, $3, tag from member_tag where account_id = $1 and member_id = $2
         on conflict (account_id, area_id, tag_key, member_id) do nothing",
        "update member_alias set member_id = $3 where account_id = $1 and member_id = $2",
        "update merged_member set into_id = $3 where account_id = $1 and into_id = $2",
        // A no of either to all messages holds.
        "update member set
            name = case when member.name = '' then o.name else member.name end,
            search_key = case when member.name = '' then o.search_key else member.search_key end,
            sort_key = case when member.name = '' and o.name <> '' then o.sort_key else member.sort_key end,
            lang = case when member.lang = '' then o.lang else member.lang end,
            area_role = coalesce(member.area_role, o.area_role),
            time_zone = case when member.time_zone = '' then o.time_zone else member.time_zone end,
            external_id = case when member.external_id = '' then o.external_id else member.external_id end,
            last_access_at = case when o.last_access_at > member.last_access_at then o.last_access_at
                else member.last_access_at end,
            created_at = case when o.created_at < member.created_at then o.created_at else member.created_at end,
            unsubscribed_at = case when member.unsubscribed_at is null or o.unsubscribed_at < member.unsubscribed_at
                then o.unsubscribed_at else member.unsubscribed_at end
         from member o where o.account_id = $1 and o.id = $2 and member.account_id = $1 and member.id = $3",
    ] {
        let statement = sql(statement).bind(account).bind(moved.id);
        work.exec(statement.bind(kept.id)).await?;
    }
    let counted = sql(
        "select count(*) as n from member where account_id = $1 and id = $2 and left_at is null",
    );
    let counted: Count = work
        .one(counted.bind(account).bind(moved.id), "member")
        .await?;
    for gone in [
        "delete from member_tag where account_id = $1 and member_id = $2",
        "delete from member where account_id = $1 and id = $2",
    ] {
        work.exec(sql(gone).bind(account).bind(moved.id)).await?;
    }
    work.count(totals::members(kept.area_id), -counted.n);
    if counted.n > 0 {
        comes_back(work, kept.area_id, kept.id).await?;
    }
    former::remember(work, kept.area_id, kept.id, &moved.email_key).await?;
    work.exec(
        sql("insert into merged_member (account_id, id, area_id, into_id, merged_at) values ($1, $2, $3, $4, $5)")
            .bind(account)
            .bind(moved.id)
            .bind(kept.area_id)
            .bind(kept.id)
            .bind(now),
    )
    .await?;
    follow_member(work, kept.id).await
}

/// The member that one of this id went up in.
pub async fn merged_into(
    scope: &mut Scope,
    area: AreaId,
    id: MemberId,
) -> Result<Option<MemberId>> {
    let question = sql("select g.into_id from merged_member g join member m on m.account_id = g.account_id and m.id = g.into_id
                        where g.account_id = $1 and g.area_id = $2 and g.id = $3 and m.erased_at is null");
    let question = question.bind(scope.account()).bind(area).bind(id);
    let found: Option<Into> = scope.first(question).await?;
    Ok(found.map(|it| it.into_id))
}
