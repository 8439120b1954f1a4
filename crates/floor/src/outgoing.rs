//! What other systems are told of: written in the transaction of the deed, carried later by a worker (members.md 8.6).

use clavero_rules::{AccountId, UserId, WebhookId, webhooks::LARGEST};
use serde_json::{Value, json};

use crate::{
    Occasion, Result, api,
    db::{Value as Bound, record, sql},
    work::{Event, Object, Site, Subject, Work},
};

/// What the activity log tells and receivers are told by the same name, with the data of the entry.
const LOGGED: &[&str] = &[
    "account.changed",
    "account.closed",
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
    "profile.archived",
    "profile.changed",
    "profile.created",
    "profile.renamed",
    "transfer.done",
];

/// What features announce themselves: by what it came to, whichever entries of the log led there.
const BESIDE: &[&str] = &[
    "access.blocked",
    "access.ended",
    "access.granted",
    "access.restored",
    "bulk.finished",
    "engagement.changed",
    "enrolment.group_changed",
    "import.finished",
    "member.created",
    "progress.module_completed",
    "progress.page_completed",
    "progress.product_completed",
    "quiz.submitted",
];

/// How many rows one statement writes.
const AT_ONCE: usize = 100;

/// Everything that a receiver can be told of, in the order of names.
pub fn announced() -> Vec<&'static str> {
    let mut all = [LOGGED, BESIDE].concat();
    all.sort_unstable();
    all
}

/// Something to tell other systems that no entry of the log speaks of, or speaks of by another name.
#[derive(Clone, Debug)]
pub struct Announcement {
    /// One of [`announced`].
    pub kind: &'static str,
    /// What it happened to.
    pub object: Object,
    /// What happened, without names: fields by their names.
    pub data: Value,
}

record! {
    struct Receiver { id: WebhookId, types: String }
}

/// Tells receivers of a deed, in its transaction: what its entries in the log say, then what was announced beside them.
/// Where nobody listens, this is one question.
pub(crate) async fn announce<S: Site>(
    work: &mut Work<S>,
    events: &[Box<dyn Event>],
    beside: Vec<Announcement>,
) -> Result<()> {
    let mut told: Vec<Announcement> = events.iter().filter_map(|it| of_event(&**it)).collect();
    told.extend(beside);
    let Some(account) = work.site().account_id().filter(|_| !told.is_empty()) else {
        return Ok(());
    };
    let question =
        sql("select id, types from webhook where account_id = $1 and state <> 'disabled'");
    let receivers: Vec<Receiver> = work.all(question.bind(account)).await?;
    let actor = work.site().actor_id();
    let mut messages = Vec::new();
    for it in told {
        let listens = |receiver: &&Receiver| {
            let mut types = receiver.types.split_whitespace();
            types.any(|kind| kind == "*" || kind == it.kind)
        };
        let to: Vec<WebhookId> = receivers.iter().filter(listens).map(|it| it.id).collect();
        if !to.is_empty() {
            messages.push((it.kind, whole(it, actor), to));
        }
    }
    write(work, account, &messages).await
}

/// Takes values out of what other systems were told, or are still to be: whoever had them is erased.
pub async fn forget(work: &mut Work, values: &[&str]) -> Result<()> {
    let account = work.account();
    for value in values.iter().filter(|value| !value.is_empty()) {
        let quoted = serde_json::to_string(value)?;
        let blot = sql("update webhook_message set body = replace(body, $2, '\"\"')
                        where account_id = $1 and body <> replace(body, $2, '')");
        work.exec(blot.bind(account).bind(quoted)).await?;
    }
    Ok(())
}

/// Tells one receiver something, whatever it listens to.
pub async fn announce_to(
    work: &mut Work,
    to: WebhookId,
    kind: &'static str,
    data: Value,
) -> Result<()> {
    let account = work.account();
    write(work, account, &[(kind, data, vec![to])]).await
}

async fn write<S: Site>(
    work: &mut Work<S>,
    account: AccountId,
    messages: &[(&'static str, Value, Vec<WebhookId>)],
) -> Result<()> {
    let now = work.now();
    let (mut rows, mut deliveries) = (Vec::new(), Vec::new());
    for (kind, data, to) in messages {
        let (id, body) = (work.on.id(), body(&work.on, kind, data));
        rows.push([
            account.into(),
            id.into(),
            (*kind).into(),
            body.into(),
            now.into(),
        ]);
        let waiting = |receiver: &WebhookId| -> [Bound; 9] {
            let never = 0_i64;
            [
                account.into(),
                (*receiver).into(),
                id.into(),
                "waiting".into(),
                never.into(),
                now.into(),
                never.into(),
                "".into(),
                now.into(),
            ]
        };
        deliveries.extend(to.iter().map(waiting));
    }
    for some in rows.chunks(AT_ONCE) {
        let into =
            sql("insert into webhook_message (account_id, id, type, body, created_at) values");
        work.exec(into.rows(some.to_vec())).await?;
    }
    for some in deliveries.chunks(AT_ONCE) {
        let into = sql(
            "insert into webhook_delivery (account_id, webhook_id, message_id, state, tries, run_at, locked_until,
             last_error, created_at) values",
        );
        work.exec(into.rows(some.to_vec())).await?;
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

/// What a deed says of itself, without names, where receivers are told of it.
fn of_event(event: &dyn Event) -> Option<Announcement> {
    let kind = LOGGED.iter().find(|kind| **kind == event.kind())?;
    let mut data = match event.data() {
        Value::Object(fields) => Value::Object(fields),
        _ => json!({}),
    };
    if let Some(Subject::User(subject)) = event.subject() {
        data["subject"] = json!(subject.0);
    }
    Some(Announcement {
        kind,
        object: event.object(),
        data,
    })
}

/// What is told: what happened, to what, and who did it. Whoever needs more asks the API.
fn whole(it: Announcement, actor: Option<UserId>) -> Value {
    let mut data = it.data;
    data["object"] = json!({ "type": it.object.kind, "id": it.object.id });
    if let Some(actor) = actor {
        data["actor"] = json!(actor.0);
    }
    data
}
