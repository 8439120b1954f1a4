//! Who stands behind a reference in the chain. These rows can be deleted; the chain cannot.

use clavero_rules::UserId;
use uuid::Uuid;

use crate::{
    Occasion, Result,
    db::{Tx, record, sql},
    work::Subject,
};

record! {
    struct Ref { person_ref: Uuid }
}

/// The reference of a person with a login. Called while the chain's end is held, so nobody races.
pub(super) async fn reference(tx: &mut Tx, on: &Occasion, user: UserId) -> Result<Uuid> {
    let known: Option<Ref> = tx
        .first(sql("select person_ref from audit_person where user_id = $1").bind(user))
        .await?;
    if let Some(known) = known {
        return Ok(known.person_ref);
    }
    let fresh = on.app.chance.id(on.now);
    tx.exec(
        // Somebody erased stays nameless, even in the entry that tells of the erasure.
        sql(
            "insert into audit_person (person_ref, user_id, email_key, email, name)
             select $1, id,
               case when erased_at is null then email_key else '' end,
               case when erased_at is null then email else '' end,
               case when erased_at is null then name else '' end
             from users where id = $2",
        )
        .bind(fresh)
        .bind(user),
    )
    .await?;
    Ok(fresh)
}

/// The reference that the log knows somebody by, for what has to find his deeds after his name is gone.
pub async fn known(work: &mut crate::work::Work, user: UserId) -> Result<Uuid> {
    let on = work.on.clone();
    // References are made while the end of the chain is held, so that nobody makes a second one.
    let tx = work.tx()?;
    crate::db::dialect::hold_audit_head(tx).await?;
    reference(tx, &on, user).await
}

/// The reference of the person a deed was done to.
pub(super) async fn subject(tx: &mut Tx, on: &Occasion, subject: &Subject) -> Result<Uuid> {
    match subject {
        Subject::User(user) => reference(tx, on, *user).await,
        Subject::Address {
            email,
            email_key,
            name,
        } => {
            let known: Option<Ref> = tx
                .first(
                    sql("select person_ref from audit_person
                         where email_key = $1 and name = $2 and user_id is null")
                    .bind(email_key)
                    .bind(name),
                )
                .await?;
            if let Some(known) = known {
                return Ok(known.person_ref);
            }
            let fresh = on.app.chance.id(on.now);
            tx.exec(
                sql("insert into audit_person (person_ref, email_key, email, name) values ($1, $2, $3, $4)")
                    .bind(fresh)
                    .bind(email_key)
                    .bind(email)
                    .bind(name),
            )
            .await?;
            Ok(fresh)
        }
    }
}

/// Keeps the name behind a reference up to date.
pub async fn renamed(tx: &mut crate::work::Work<crate::work::Own>) -> Result<()> {
    let user = tx.user();
    tx.exec(
        sql("update audit_person set
               name = (select name from users where id = $1),
               email = (select email from users where id = $1),
               email_key = (select email_key from users where id = $1)
             where user_id = $1")
        .bind(user),
    )
    .await?;
    Ok(())
}
