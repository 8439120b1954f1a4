//! A deed that waits for its signature: kept aside, so that setting or recovering a signature on the way loses nothing (CC-14).

use clavero_rules::{AccountId, Moment, Span, UserId, signature::Purpose};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{
    Error, Occasion, Result,
    db::{record, sql},
};

/// A day is enough to recover a forgotten signature and come back.
const KEPT: Span = Span::days(2);

record! {
    struct Row { account_id: Option<AccountId>, purpose: String, payload: String, expires_at: Moment }
}

/// A deed kept aside.
#[derive(Clone, Debug)]
pub struct Draft<T> {
    /// Its identifier, part of the address of the page that asks for the signature.
    pub id: Uuid,
    /// What is to be signed and done.
    pub payload: T,
}

impl<T: Serialize + DeserializeOwned> Draft<T> {
    /// Keeps a deed aside for this person.
    pub async fn keep(
        on: &Occasion,
        user: UserId,
        account: Option<AccountId>,
        purpose: Purpose,
        payload: &T,
    ) -> Result<Uuid> {
        let id = on.id();
        on.app
            .db
            .exec(
                sql("insert into draft (id, user_id, account_id, purpose, payload, created_at, expires_at)
                     values ($1, $2, $3, $4, $5, $6, $7)")
                .bind(id)
                .bind(user)
                .bind(account)
                .bind(purpose.id())
                .bind(serde_json::to_string(payload)?)
                .bind(on.now)
                .bind(on.now + KEPT),
            )
            .await?;
        Ok(id)
    }

    /// The deed that this person kept aside, if it is his, for this account and this purpose.
    pub async fn find(
        on: &Occasion,
        user: UserId,
        account: Option<AccountId>,
        purpose: Purpose,
        id: Uuid,
    ) -> Result<Self> {
        let row: Option<Row> = on
            .app
            .db
            .first(
                sql("select account_id, purpose, payload, expires_at from draft where id = $1 and user_id = $2")
                    .bind(id)
                    .bind(user),
            )
            .await?;
        let row = row
            .filter(|row| row.account_id == account && row.purpose == purpose.id())
            .filter(|row| on.now < row.expires_at)
            .ok_or(Error::Missing("draft"))?;
        Ok(Self {
            id,
            payload: serde_json::from_str(&row.payload)?,
        })
    }

    /// Forgets the deed once it is done.
    pub async fn forget(on: &Occasion, user: UserId, id: Uuid) -> Result<()> {
        let forget = sql("delete from draft where id = $1 and user_id = $2");
        on.app.db.exec(forget.bind(id).bind(user)).await?;
        Ok(())
    }
}
