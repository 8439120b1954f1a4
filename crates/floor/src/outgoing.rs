//! What other systems are told of: written in the transaction of the deed, carried later by a worker (members.md 8.6).

use clavero_rules::{WebhookId, webhooks::LARGEST};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Occasion, Result, api,
    db::{record, sql},
    work::{Event, Site, Subject, Work},
};

/// Everything that a receiver can be told of. What concerns access goes by the name that the activity log has for it.
pub const ANNOUNCED: &[&str] = &[
    "access.blocked",
    "access.ended",
    "access.granted",
    "access.restored",
    "account.changed",
    "account.closed",
    "bulk.finished",
    "certificate.issued",
    "certificate.revoked",
    "collaborator.access_until_changed",
    "collaborator.became_owner",
    "collaborator.brought_back",
    "collaborator.erased",
    "collaborator.expired",
    "collaborator.ground_ended",
    "collaborator.joined",
    "collaborator.left",
    "collaborator.profile_changed",
    "collaborator.reinstated",
    "collaborator.removed",
    "collaborator.suspended",
    "engagement.changed",
    "enrolment.group_changed",
    "import.finished",
    "invitation.accepted",
    "invitation.declined",
    "invitation.expired",
    "invitation.resent",
    "invitation.revoked",
    "invitation.sent",
    "invitation.superseded",
    "key.created",
    "key.replaced",
    "key.revoked",
    "member.created",
    "profile.archived",
    "profile.changed",
    "profile.created",
    "profile.renamed",
    "progress.module_completed",
    "progress.page_completed",
    "progress.product_completed",
    "quiz.submitted",
    "reward.granted",
    "segment.entered",
    "segment.left",
    "transfer.done",
];

/// Something to tell other systems that no entry of the log speaks of, or speaks of by another name.
#[derive(Clone, Debug)]
pub struct Announcement {
    /// One of [`ANNOUNCED`].
    pub kind: &'static str,
    /// What happened.
    pub data: Value,
}

record! {
    struct Receiver { id: WebhookId, types: String }
}

/// Tells receivers of what a deed says of itself. Where nobody listens, this is one question.
pub(crate) async fn announce_events<S: Site>(
    work: &mut Work<S>,
    events: &[Box<dyn Event>],
) -> Result<()> {
    let actor = work.site().actor_id();
    let told: Vec<Announcement> = events
        .iter()
        .filter(|event| ANNOUNCED.contains(&event.kind()))
        .map(|event| of_event(event.as_ref(), actor))
        .collect();
    announce(work, &told).await
}

/// Tells receivers of these things, in the transaction of the deed.
pub async fn announce<S: Site>(work: &mut Work<S>, told: &[Announcement]) -> Result<()> {
    let Some(account) = work.site().account_id().filter(|_| !told.is_empty()) else {
        return Ok(());
    };
    let question =
        sql("select id, types from webhook where account_id = $1 and state <> 'disabled'");
    let receivers: Vec<Receiver> = work.all(question.bind(account)).await?;
    for it in told {
        let listens = |receiver: &&Receiver| {
            let mut types = receiver.types.split_whitespace();
            types.any(|kind| kind == "*" || kind == it.kind)
        };
        let listening: Vec<WebhookId> = receivers.iter().filter(listens).map(|it| it.id).collect();
        if !listening.is_empty() {
            write(work, account, &listening, it.kind, &it.data).await?;
        }
    }
    Ok(())
}

/// Tells one receiver something, whatever it listens to.
pub async fn announce_to(work: &mut Work, to: WebhookId, kind: &str, data: &Value) -> Result<()> {
    let account = work.account();
    write(work, account, &[to], kind, data).await
}

async fn write<S: Site>(
    work: &mut Work<S>,
    account: clavero_rules::AccountId,
    to: &[WebhookId],
    kind: &str,
    data: &Value,
) -> Result<()> {
    let (id, now): (Uuid, _) = (work.on.id(), work.now());
    let body = body(&work.on, kind, data);
    let message = sql(
        "insert into webhook_message (account_id, id, type, body, created_at) values ($1, $2, $3, $4, $5)",
    );
    let message = message
        .bind(account)
        .bind(id)
        .bind(kind)
        .bind(body)
        .bind(now);
    work.exec(message).await?;
    for receiver in to {
        let delivery = sql("insert into webhook_delivery (account_id, webhook_id, message_id, state, tries, run_at,
             locked_until, last_error, created_at) values ($1, $2, $3, 'waiting', 0, $4, 0, '', $4)");
        let delivery = delivery.bind(account).bind(*receiver).bind(id).bind(now);
        work.exec(delivery).await?;
    }
    Ok(())
}

/// The message: type, moment and what happened. One that would be too large says so and leaves the rest to the API.
fn body(on: &Occasion, kind: &str, data: &Value) -> String {
    let timestamp = api::rfc3339(on.now);
    let whole = json!({ "type": kind, "timestamp": timestamp, "data": data }).to_string();
    if whole.len() < LARGEST {
        return whole;
    }
    let object = &data["object"];
    json!({ "type": kind, "timestamp": timestamp, "data": { "object": object, "truncated": true } })
        .to_string()
}

/// What a deed says of itself, without names: who, to what, and what changed. Whoever needs more asks the API.
fn of_event(event: &dyn Event, actor: Option<clavero_rules::UserId>) -> Announcement {
    let object = event.object();
    let mut data = match event.data() {
        Value::Object(fields) => fields,
        _ => serde_json::Map::new(),
    };
    data.insert(
        "object".to_owned(),
        json!({ "type": object.kind, "id": object.id }),
    );
    if let Some(actor) = actor {
        data.insert("actor".to_owned(), json!(actor.0));
    }
    if let Some(Subject::User(subject)) = event.subject() {
        data.insert("subject".to_owned(), json!(subject.0));
    }
    Announcement {
        kind: ANNOUNCED
            .iter()
            .find(|kind| **kind == event.kind())
            .copied()
            .unwrap_or_default(),
        data: data.into(),
    }
}
