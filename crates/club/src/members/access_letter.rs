//! The letter with the way in: its link works once, for a week, and a newer letter kills it (MA-06, 7.3).

use clavero_rules::{
    EnrolmentId, MemberId, Moment, Span,
    enrolments::{ACCESS_LETTERS, ResendAccessFacts, may_resend_access},
};
use serde_json::Value;
use uuid::Uuid;

use super::{Member, store};
use crate::{
    Error, Result,
    activity::{self, Kind, Noted},
    areas::Area,
    db::{record, sql},
    enrolments,
    letters::Letter,
    occasion::Secret,
    work::{Scope, Work},
};

/// How long the link opens anything.
const LIFE: Span = Span::days(7);

record! {
    struct Count { n: i64 }
}

record! {
    /// A letter whose link was followed.
    #[derive(Clone, Debug)]
    pub(super) struct Sent {
        pub(super) id: Uuid,
        pub(super) member_id: MemberId,
        pub(super) expires_at: Moment,
        pub(super) used_at: Option<Moment>,
    }
}

/// Sends the way in, whatever was sent before: for people who were just let in.
pub async fn send_access(work: &mut Work, area: &Area, member: &Member) -> Result<()> {
    let (account, id, now) = (work.account(), work.on.id(), work.now());
    let token = work.on.secret();
    kill_links(work, member.id).await?;
    work.exec(
        sql(
            "insert into access_letter (account_id, id, member_id, token_hash, sent_at, expires_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(account)
        .bind(id)
        .bind(member.id)
        .bind(token.hash())
        .bind(now)
        .bind(now + LIFE),
    )
    .await?;
    let sender = if area.access_resend_from.is_empty() {
        &area.name
    } else {
        &area.access_resend_from
    };
    let letter = Letter::new(&work.on, "access", id)
        .to(&member.email, &member.name, member.speaks(area.lang))
        .zone(&area.time_zone)
        .text("area", &area.name)
        .text("sender", sender)
        .day("until", now + LIFE)
        .link(format!("/club/{}/enter/{}", area.slug, token.reveal()));
    work.post(letter);
    let line = Noted {
        area: area.id,
        member: member.id,
        product: None,
        at: now,
        kind: Kind::AccessSent,
        object_kind: "",
        object: String::new(),
        name: String::new(),
        meta: Value::Null,
        source: "web",
        once: String::new(),
    };
    activity::note(work, line).await.map(drop)
}

/// Lets no link open anything that was sent to a member before.
pub(super) async fn kill_links(work: &mut Work, member: MemberId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update access_letter set expires_at = $3 where account_id = $1 and member_id = $2 and used_at is null
             and expires_at > $3")
        .bind(account)
        .bind(member)
        .bind(now),
    )
    .await
    .map(drop)
}

/// Sends the way in again: for one product or all, three times an hour at most, never to somebody who is blocked in all
/// that the letter would lead to. Who unsubscribed still gets it (edge 30).
pub async fn resend_access(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    only: Option<EnrolmentId>,
) -> Result<()> {
    let it = store::find(work, area.id, member).await?;
    let all = enrolments::of_member(work, member).await?;
    let covered: Vec<_> = all
        .iter()
        .filter(|enrolment| only.is_none_or(|only| only == enrolment.id))
        .collect();
    may_resend_access(&ResendAccessFacts {
        in_nothing: all.is_empty(),
        blocked: !covered.is_empty() && covered.iter().all(|it| it.blocked_at.is_some()),
        bounced: it.bounced_at.is_some(),
        sent_last_hour: sent_lately(work, member).await?,
    })?;
    send_access(work, area, &it).await
}

/// How often somebody was sent the way in within the window that is counted.
pub async fn sent_lately(scope: &mut Scope, member: MemberId) -> Result<u32> {
    let since = scope.now() - ACCESS_LETTERS.within;
    let question = sql(
        "select count(*) as n from access_letter where account_id = $1 and member_id = $2 and sent_at > $3",
    );
    let row: Count = scope
        .one(
            question.bind(scope.account()).bind(member).bind(since),
            "member",
        )
        .await?;
    Ok(u32::try_from(row.n).unwrap_or(u32::MAX))
}

/// The letter of a link, while it opens anything.
pub(super) async fn followed(scope: &mut Scope, token: &str) -> Result<Sent> {
    let question = sql(
        "select id, member_id, expires_at, used_at from access_letter
                        where account_id = $1 and token_hash = $2",
    );
    let hash = Secret::presented(token).hash();
    let sent: Option<Sent> = scope
        .first(question.bind(scope.account()).bind(hash))
        .await?;
    let now = scope.now();
    sent.filter(|sent| sent.used_at.is_none() && now < sent.expires_at)
        .ok_or(Error::Missing("link"))
}

/// Uses a link up. Of two who try at once, one succeeds.
pub(super) async fn spend(work: &mut Work, sent: &Sent) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql("update access_letter set used_at = $3 where account_id = $1 and id = $2 and used_at is null")
            .bind(account)
            .bind(sent.id)
            .bind(now),
        Error::Missing("link"),
    )
    .await
}
