//! Signing: a secret checked for one purpose and one payload, spent once with the deed (access.md 4.1).

use clavero_rules::{
    AccountId, Moment, Refusal, UserId,
    evidence::Signed,
    people::SIGNATURE_AT_ONCE,
    signature::{self, Purpose},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::attempts;
use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    error::Challenge,
    letters::Letter,
    occasion::hex,
    session::Person,
    work::{Event, Object},
};

record! {
    struct Row { secret_hash: String, tries: i64, lock_level: i64, locked_until: Option<Moment> }
}

record! {
    struct Signing { user_id: UserId, purpose: String, digest: [u8; 32], issued_at: Moment, used_at: Option<Moment> }
}

/// Wrong tries locked a signature; its owner is told.
struct SignatureLocked {
    user: UserId,
    until: Moment,
    letter: Letter,
}

impl Event for SignatureLocked {
    fn kind(&self) -> &'static str {
        "signature.locked"
    }
    fn object(&self) -> Object {
        Object::new("user", self.user)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "until": self.until.0 })
    }
    fn letters(&self) -> Vec<Letter> {
        vec![self.letter.clone()]
    }
}

/// What is signed: SHA-256 of the canonical JSON of purpose, account and payload.
pub fn digest(
    purpose: Purpose,
    account: Option<AccountId>,
    payload: &impl Serialize,
) -> Result<[u8; 32]> {
    let deed = serde_json::json!({
        "purpose": purpose.id(),
        "account": account.map(|account| account.0),
        "payload": serde_json::to_value(payload)?,
    });
    Ok(Sha256::digest(serde_jcs::to_string(&deed)?.as_bytes()).into())
}

/// Whether a person has a signature.
pub async fn exists(on: &Occasion, user: UserId) -> Result<bool> {
    Ok(row(on, user).await?.is_some())
}

/// Signs this payload with the secret that was typed. A wrong secret counts, and enough of them lock.
pub async fn sign(
    on: &Occasion,
    person: &Person,
    purpose: Purpose,
    account: Option<AccountId>,
    payload: &impl Serialize,
    secret: &str,
) -> Result<Signed> {
    let digest = digest(purpose, account, payload)?;
    let id = sign_digest(on, person, purpose, digest, secret).await?;
    vouched(on, person.id, id, purpose, digest)
}

/// Checks a secret that was typed. A wrong one counts, and enough of them lock the signature, never the login.
pub(super) async fn check(on: &Occasion, person: &Person, secret: &str) -> Result<()> {
    let row = row(on, person.id)
        .await?
        .ok_or_else(|| Error::field("signature", "missing"))?;
    signature::may_try(row.locked_until, on.now)?;
    // Counted before it is checked: a crowd of guesses is under way before the first wrong one locks.
    let whose = person.id.to_string();
    attempts::count(on, "signature", &whose, SIGNATURE_AT_ONCE).await?;
    if !on.app.hasher.verify(secret, Some(row.secret_hash)).await? {
        return Err(wrong(on, person).await?);
    }
    attempts::forget(on, "signature", &whose).await
}

/// Signs a deed that was kept aside. One draft is one deed: sent twice, or again after a breakdown,
/// it is carried out once.
pub async fn sign_draft(
    on: &Occasion,
    person: &Person,
    purpose: Purpose,
    account: Option<AccountId>,
    (draft, payload): (Uuid, &impl Serialize),
    secret: &str,
) -> Result<Signed> {
    let digest = digest(purpose, account, payload)?;
    issue(on, person, draft, purpose, digest, secret).await?;
    vouched(on, person.id, draft, purpose, digest)
}

/// Signs what the API asked to be signed; the identifier goes into `Clavero-Signature`.
pub async fn sign_digest(
    on: &Occasion,
    person: &Person,
    purpose: Purpose,
    digest: [u8; 32],
    secret: &str,
) -> Result<Uuid> {
    let id = on.id();
    issue(on, person, id, purpose, digest, secret).await?;
    Ok(id)
}

/// Gives a signature under this id, if the secret is the right one and the id was not spent.
async fn issue(
    on: &Occasion,
    person: &Person,
    id: Uuid,
    purpose: Purpose,
    digest: [u8; 32],
    secret: &str,
) -> Result<()> {
    check(on, person, secret).await?;
    let mut work = on.begin_own(person.id).await?;
    work.exec(
        sql("update signature set tries = 0, lock_level = 0, locked_until = null where user_id = $1")
            .bind(person.id),
    )
    .await?;
    // A draft is signed again for as long as its deed is not done.
    work.exec_one(
        sql("insert into signing (id, user_id, purpose, digest, issued_at) values ($1, $2, $3, $4, $5)
             on conflict (id) do update set digest = excluded.digest, issued_at = excluded.issued_at
             where signing.used_at is null and signing.user_id = excluded.user_id and signing.purpose = excluded.purpose")
            .bind(id)
            .bind(person.id)
            .bind(purpose.id())
            .bind(digest)
            .bind(on.now),
        Refusal::SignatureUsed.into(),
    )
    .await?;
    work.commit_untold().await
}

/// The signature that a request of the API carries; without one, the answer says what to sign.
pub async fn presented(
    on: &Occasion,
    person: &Person,
    header: Option<Uuid>,
    purpose: Purpose,
    account: Option<AccountId>,
    payload: &impl Serialize,
) -> Result<Signed> {
    let digest = digest(purpose, account, payload)?;
    let Some(id) = header else {
        return Err(Error::SignatureNeeded(Challenge {
            purpose,
            digest: hex(&digest),
        }));
    };
    let row: Option<Signing> = on
        .app
        .db
        .first(
            sql("select user_id, purpose, digest, issued_at, used_at from signing where id = $1")
                .bind(id),
        )
        .await?;
    let row = row
        .filter(|row| {
            row.user_id == person.id && row.purpose == purpose.id() && row.digest == digest
        })
        .ok_or(Refusal::SignedForAnotherPayload)?;
    signature::may_use(row.issued_at, row.used_at.is_some(), on.now)?;
    vouched(on, person.id, id, purpose, digest)
}

/// Whether a signature was given by this person for exactly this, and can still be used.
pub async fn fits(
    on: &Occasion,
    user: UserId,
    id: Uuid,
    purpose: Purpose,
    digest: [u8; 32],
) -> Result<bool> {
    let question =
        sql("select user_id, purpose, digest, issued_at, used_at from signing where id = $1");
    let row: Option<Signing> = on.app.db.first(question.bind(id)).await?;
    Ok(row.is_some_and(|row| {
        row.user_id == user
            && row.purpose == purpose.id()
            && row.digest == digest
            && signature::may_use(row.issued_at, row.used_at.is_some(), on.now).is_ok()
    }))
}

/// Spends a signature on an act that another system carries out. Answers whether it was still there to be spent.
pub async fn spend_elsewhere(on: &Occasion, id: Uuid) -> Result<bool> {
    let spent = sql("update signing set used_at = $1 where id = $2 and used_at is null");
    Ok(on.app.db.exec(spent.bind(on.now).bind(id)).await? == 1)
}

/// Counts a wrong try in one statement, so that tries made at once all count.
async fn wrong(on: &Occasion, person: &Person) -> Result<Error> {
    let mut work = on.begin_own(person.id).await?;
    work.exec(sql("update signature set tries = tries + 1 where user_id = $1").bind(person.id))
        .await?;
    let row: Row = work
        .one(
            sql("select secret_hash, tries, lock_level, locked_until from signature where user_id = $1")
                .bind(person.id),
            "signature",
        )
        .await?;
    let tries = u32::try_from(row.tries).unwrap_or(u32::MAX);
    let level = u32::try_from(row.lock_level).unwrap_or(u32::MAX);
    let Some(lock) = signature::lock_after(tries, level) else {
        work.commit_untold().await?;
        return Ok(Error::field("signature", "wrong"));
    };
    let until = on.now + lock;
    work.exec(
        sql("update signature set tries = 0, lock_level = lock_level + 1, locked_until = $1 where user_id = $2")
            .bind(until)
            .bind(person.id),
    )
    .await?;
    let letter = Letter::new(on, "signature-locked", format!("{}:{}", person.id, until.0))
        .to(&person.email, &person.name, person.lang)
        .zone(&person.time_zone)
        .instant("until", until)
        .link("/me/signature");
    work.commit(SignatureLocked {
        user: person.id,
        until,
        letter,
    })
    .await?;
    Ok(Refusal::SignatureLocked.into())
}

async fn row(on: &Occasion, user: UserId) -> Result<Option<Row>> {
    let question =
        "select secret_hash, tries, lock_level, locked_until from signature where user_id = $1";
    on.app.db.first(sql(question).bind(user)).await
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is where a signature is checked"
)]
#[expect(clippy::unnecessary_wraps, reason = "callers end with it")]
fn vouched(
    on: &Occasion,
    user: UserId,
    id: Uuid,
    purpose: Purpose,
    digest: [u8; 32],
) -> Result<Signed> {
    Ok(Signed::vouched_for(user, id, purpose, digest, on.now))
}
