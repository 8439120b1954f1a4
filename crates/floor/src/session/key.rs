//! API keys as callers: a program that acts for whoever made its key, with a part of his rights, in one account.

use clavero_rules::{
    AccountId, KeyId, MembershipId, Moment, PermissionSet, Refusal, Span, UserId,
    access::{Actor, MembershipState},
    api_keys::{self, Key, may_use_key},
};

use super::{caller::Person, standing};
use crate::{
    Error, Occasion, Result,
    db::{Sql, Tx, record, sql},
    occasion::Secret,
    words::Lang,
    work::Work,
};

/// What every key begins with, so that people and scanners of leaks know one when they see it.
pub const PREFIX: &str = "clv_";
/// Thirty-two random bytes in base62.
const DIGITS: usize = 43;
/// A key is marked as used at most this often.
const SEEN_EVERY: Span = Span::minutes(1);
const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The key that a program called with, before anybody looked at who made it.
#[derive(Clone, Debug)]
pub struct KeyCard {
    /// Which.
    pub id: KeyId,
    /// The one account that it opens.
    pub account: AccountId,
    /// That account, as addresses name it.
    pub slug: String,
    /// What it may do, and until when.
    pub key: Key,
}

record! {
    struct Row {
        id: KeyId,
        account_id: AccountId,
        slug: String,
        permissions: PermissionSet,
        expires_at: Option<Moment>,
        retires_at: Option<Moment>,
        revoked: bool,
        last_used_at: Option<Moment>,
        maker_id: UserId,
        name: String,
        email: String,
        email_key: String,
        lang: Lang,
        time_zone: String,
        created_at: Moment,
    }
}

impl Row {
    fn key(&self) -> Key {
        Key {
            made_for: self.permissions,
            expires_at: self.expires_at,
            retires_at: self.retires_at,
            revoked: self.revoked,
        }
    }
}

fn question() -> Sql {
    sql(
        "select k.id, k.account_id, a.slug, k.permissions, k.expires_at, k.retires_at,
            (k.revoked_at is not null) as revoked, k.last_used_at, k.maker_id, k.created_at,
            u.name, u.email, u.email_key, u.lang, u.time_zone
         from api_key k
         join account a on a.id = k.account_id
         join users u on u.id = k.maker_id
         where u.erased_at is null",
    )
}

/// A fresh key. It is shown once and kept as a hash.
pub fn fresh(on: &Occasion) -> Secret {
    Secret::presented(&format!("{PREFIX}{}", base62(on.app.chance.bytes::<32>())))
}

/// Thirty-two bytes as one number in base62, always of the same length.
fn base62(mut bytes: [u8; 32]) -> String {
    let mut digits = [b'0'; DIGITS];
    for digit in digits.iter_mut().rev() {
        let mut rest = 0_usize;
        for byte in &mut bytes {
            let whole = rest * 256 + usize::from(*byte);
            *byte = u8::try_from(whole / 62).unwrap_or_default();
            rest = whole % 62;
        }
        *digit = BASE62[rest];
    }
    digits.into_iter().map(char::from).collect()
}

/// Whether a bearer token is a key and not a session.
pub(super) fn is_key(token: &Secret) -> bool {
    token.reveal().starts_with(PREFIX)
}

/// Whose key this is. Whether it opens anything is decided in its account, together with how its maker stands there.
pub(super) async fn found(on: &Occasion, token: &Secret) -> Result<Option<(Person, KeyCard)>> {
    let question = question().with(" and k.token_hash = ?", token.hash());
    let Some(row): Option<Row> = on.app.db.first(question).await? else {
        return Ok(None);
    };
    if row
        .last_used_at
        .is_none_or(|seen| on.now.since(seen) >= SEEN_EVERY)
    {
        let seen = sql("update api_key set last_used_at = $3 where account_id = $1 and id = $2");
        let seen = seen.bind(row.account_id).bind(row.id).bind(on.now);
        on.app.db.exec(seen).await?;
    }
    let card = KeyCard {
        id: row.id,
        account: row.account_id,
        slug: row.slug.clone(),
        key: row.key(),
    };
    let maker = Person {
        // No visit and no session has this id: a program is never inside by somebody's visit.
        session: row.id.0,
        signed_in_at: row.created_at,
        id: row.maker_id,
        name: row.name,
        email: row.email,
        email_key: row.email_key,
        email_verified: true,
        lang: row.lang,
        time_zone: row.time_zone,
        theme: "auto".to_owned(),
        shortcuts: false,
    };
    Ok(Some((maker, card)))
}

/// Who acts through a key: its maker as he stands now, with what the key was made for (R3e, 8.3.3).
pub(super) fn through(key: &Key, id: KeyId, maker: Actor) -> Result<Actor> {
    let facts = may_use_key(key, &maker, maker.at()).map_err(Error::KeyDead)?;
    Ok(standing::vouched(facts, maker.epoch(), maker.at()).through(id))
}

/// The key as the transaction sees it that is about to act with it.
pub(super) async fn again(tx: &mut Tx, account: AccountId, id: KeyId) -> Result<Key> {
    let question = question()
        .with(" and k.account_id = ?", account)
        .with(" and k.id = ?", id);
    let row: Option<Row> = tx.first(question).await?;
    row.map(|row| row.key())
        .ok_or(Error::KeyDead(Refusal::KeyRevoked))
}

/// Ends the keys that somebody made in the account of a deed, as his access does (C1).
pub async fn die_with(
    work: &mut Work,
    membership: MembershipId,
    to: MembershipState,
) -> Result<()> {
    if !api_keys::dies_with(to) {
        return Ok(());
    }
    let ended = sql(
        "update api_key set revoked_at = $3, end_reason = 'maker_gone'
         where account_id = $1 and revoked_at is null and maker_id in
           (select user_id from membership where account_id = $1 and id = $2)",
    );
    let ended = ended.bind(work.account()).bind(membership).bind(work.now());
    work.exec(ended).await.map(drop)
}

/// Ends the keys of whoever owned the account until now: they carried an owner's rights (4.5).
pub async fn end_of_maker(work: &mut Work, maker: UserId) -> Result<()> {
    let ended = sql(
        "update api_key set revoked_at = $3, end_reason = 'maker_gone'
         where account_id = $1 and maker_id = $2 and revoked_at is null",
    );
    let ended = ended.bind(work.account()).bind(maker).bind(work.now());
    work.exec(ended).await.map(drop)
}
