//! The chain of entries: each holds the hash of the one before it, and none holds a name (access.md 8.3).

use clavero_rules::{AccountId, KeyId, ProfileId, UserId};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub mod people;

use crate::{
    Error, Occasion, Result,
    db::{Tx, Value, dialect, sql},
    occasion::hex,
    work::Event,
};

/// So many entries go into one statement.
const AT_ONCE: usize = 500;

/// Who did it, where, and by which right.
#[derive(Debug)]
pub struct Deed {
    /// The account it was done in, if any.
    pub account: Option<AccountId>,
    /// Who did it; nobody for a job.
    pub actor: Option<UserId>,
    /// By which right.
    pub ground: &'static str,
    /// With which profile; an owner and whoever acts on his own things have none.
    pub profile: Option<ProfileId>,
    /// The signature it was done with.
    pub signature: Option<Uuid>,
    /// The key of the program that did it for him.
    pub key: Option<KeyId>,
}

/// What is hashed: an entry as canonical JSON (RFC 8785), with references where names would stand.
#[derive(Debug, Serialize)]
pub struct Link<'a> {
    /// Its number, without gaps.
    pub seq: i64,
    /// Its identifier.
    pub id: Uuid,
    /// When it happened.
    pub at: i64,
    /// Where.
    pub account: Option<Uuid>,
    /// Who did it, by reference.
    pub actor: Option<Uuid>,
    /// Whom it was done to, by reference.
    pub subject: Option<Uuid>,
    /// What.
    pub kind: &'a str,
    /// By which right.
    pub ground: &'a str,
    /// With which profile.
    pub profile: Option<Uuid>,
    /// The kind of thing it was done to.
    pub object_kind: &'a str,
    /// That thing.
    pub object_id: &'a str,
    /// Through which door.
    pub route: &'a str,
    /// In which request.
    pub request_id: &'a str,
    /// With which signature.
    pub signature: Option<Uuid>,
    /// What changed, as stored.
    pub data: &'a str,
}

impl Link<'_> {
    /// SHA-256 of the hash before it and of this entry.
    pub fn hash(&self, previous: &str) -> Result<String> {
        let text = serde_jcs::to_string(self)?;
        let mut sha = Sha256::new();
        sha.update(previous.as_bytes());
        sha.update(text.as_bytes());
        Ok(hex(&sha.finalize()))
    }
}

/// Adds entries at the end of the chain, inside the transaction of the deed itself.
pub async fn append(
    tx: &mut Tx,
    on: &Occasion,
    deed: &Deed,
    events: &[Box<dyn Event>],
) -> Result<()> {
    if events.is_empty() {
        return Ok(());
    }
    let mut head = dialect::hold_audit_head(tx)
        .await?
        .ok_or_else(|| Error::Broken("the audit chain has no head".to_owned()))?;
    let actor = match deed.actor {
        Some(user) => Some(people::reference(tx, on, user).await?),
        None => None,
    };
    let subjects = people::subjects(tx, on, events).await?;
    let told: Vec<_> = events.iter().zip(subjects).collect();
    for told in told.chunks(AT_ONCE) {
        let mut rows = Vec::with_capacity(told.len());
        let mut addresses = Vec::new();
        for (event, subject) in told {
            let object = event.object();
            let data = naming(deed.key, event.data());
            let data = if data.is_null() {
                "{}".to_owned()
            } else {
                serde_jcs::to_string(&data)?
            };
            let link = Link {
                seq: head.seq + 1,
                id: on.id(),
                at: on.now.0,
                account: deed.account.map(|a| a.0),
                actor,
                subject: *subject,
                kind: event.kind(),
                ground: deed.ground,
                profile: deed.profile.map(|p| p.0),
                object_kind: object.kind,
                object_id: &object.id,
                route: &on.trail.route,
                request_id: &on.trail.request_id,
                signature: deed.signature,
                data: &data,
            };
            let hash = link.hash(&head.hash)?;
            rows.push(row(&link, &head.hash, &hash));
            if let (Some(actor), false) = (actor, on.trail.address.is_empty()) {
                addresses.push([
                    Value::from(link.seq),
                    Value::from(actor),
                    Value::from(&on.trail.address),
                ]);
            }
            head.seq = link.seq;
            head.hash = hash;
        }
        tx.exec(
            sql(
                "insert into audit_entry (seq, id, at, account_id, actor_ref, subject_ref, kind, ground,
                 profile_id, object_kind, object_id, route, request_id, signature_id, data, prev_hash, hash) values",
            )
            .rows(rows),
        )
        .await?;
        if !addresses.is_empty() {
            tx.exec(
                sql("insert into audit_address (seq, person_ref, address) values").rows(addresses),
            )
            .await?;
        }
    }
    tx.exec(
        sql("update audit_head set seq = $1, hash = $2 where id = 1")
            .bind(head.seq)
            .bind(head.hash),
    )
    .await?;
    Ok(())
}

/// What changed, with the key of the program that changed it.
fn naming(key: Option<KeyId>, data: serde_json::Value) -> serde_json::Value {
    let Some(key) = key else { return data };
    let mut fields = match data {
        serde_json::Value::Object(fields) => fields,
        _ => serde_json::Map::new(),
    };
    fields.insert("api_key".to_owned(), key.to_string().into());
    serde_json::Value::Object(fields)
}

fn row(link: &Link<'_>, prev: &str, hash: &str) -> [Value; 17] {
    [
        link.seq.into(),
        link.id.into(),
        link.at.into(),
        link.account.into(),
        link.actor.into(),
        link.subject.into(),
        link.kind.into(),
        link.ground.into(),
        link.profile.into(),
        link.object_kind.into(),
        link.object_id.into(),
        link.route.into(),
        link.request_id.into(),
        link.signature.into(),
        link.data.into(),
        prev.into(),
        hash.into(),
    ]
}
