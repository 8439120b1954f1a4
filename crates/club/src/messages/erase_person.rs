//! Taking an erased member out of what was written: texts and filters that name him, his choices and his links (edge 29).

use clavero_rules::{AreaId, MemberId, MessageId, Moment};

use crate::{
    Result,
    db::{record, sql},
    erasures::Traces,
    work::{Scope, Work},
};

record! {
    struct Written { id: MessageId, subject: String, body: String, audience: String, filter: String }
}

record! {
    struct Said { at: Option<Moment> }
}

/// Since when a member wants nothing of the area, if he said so by a link or to the team.
pub async fn wants_nothing_since(scope: &mut Scope, member: MemberId) -> Result<Option<Moment>> {
    let question = sql(
        "select max(told_at) as at from member_choice
                        where account_id = $1 and member_id = $2 and topic = 'area' and not wanted",
    );
    let said: Said = scope
        .one(question.bind(scope.account()).bind(member), "member")
        .await?;
    Ok(said.at)
}

/// Blots him out of the messages of an area. What became of each letter stays, for the counts, with the row that is left of
/// him; no link of his opens anything.
pub async fn erase_person(
    work: &mut Work,
    area: AreaId,
    member: MemberId,
    traces: &Traces,
) -> Result<()> {
    let account = work.account();
    for statement in [
        "delete from member_choice where account_id = $1 and member_id = $2",
        "update message_delivery set token_hash = null where account_id = $1 and member_id = $2",
    ] {
        work.exec(sql(statement).bind(account).bind(member)).await?;
    }
    let question = sql("select id, subject, body, audience, filter from message
                        where account_id = $1 and area_id = $2");
    let all: Vec<Written> = work.all(question.bind(account).bind(area)).await?;
    for it in all {
        let after = [&it.subject, &it.body, &it.audience, &it.filter].map(|text| traces.blot(text));
        if after.iter().all(Option::is_none) {
            continue;
        }
        let [subject, body, audience, filter] = after;
        work.exec(
            sql(
                "update message set subject = $3, body = $4, audience = $5, filter = $6
                 where account_id = $1 and id = $2",
            )
            .bind(account)
            .bind(it.id)
            .bind(subject.unwrap_or(it.subject))
            .bind(body.unwrap_or(it.body))
            .bind(audience.unwrap_or(it.audience))
            .bind(filter.unwrap_or(it.filter)),
        )
        .await?;
    }
    Ok(())
}
