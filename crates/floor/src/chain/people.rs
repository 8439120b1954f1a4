//! Who stands behind a reference in the chain. These rows can be deleted; the chain cannot.

use std::collections::BTreeMap;

use clavero_rules::UserId;
use uuid::Uuid;

use super::AT_ONCE;
use crate::{
    Occasion, Result,
    db::{Tx, Value, record, sql},
    work::{Event, Subject},
};

record! {
    struct Ref { person_ref: Uuid }
}

record! {
    struct Known { person_ref: Uuid, email_key: String, name: String }
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

/// The references of the people that deeds were done to, in the order of the deeds. Whoever is known by address alone is
/// looked up together with all the others.
pub(super) async fn subjects(
    tx: &mut Tx,
    on: &Occasion,
    events: &[Box<dyn Event>],
) -> Result<Vec<Option<Uuid>>> {
    let told: Vec<Option<Subject>> = events.iter().map(|event| event.subject()).collect();
    let mut by_address: BTreeMap<(String, String), Option<Uuid>> = BTreeMap::new();
    for subject in told.iter().flatten() {
        if let Subject::Address {
            email_key, name, ..
        } = subject
        {
            by_address.insert((email_key.clone(), name.clone()), None);
        }
    }
    let asked: Vec<(String, String)> = by_address.keys().cloned().collect();
    for asked in asked.chunks(AT_ONCE) {
        let rows = asked
            .iter()
            .map(|(email_key, name)| [Value::from(email_key), Value::from(name)]);
        let question = sql("with asked (email_key, name) as (values")
            .rows(rows)
            .and(") select p.person_ref, p.email_key, p.name from asked a
                  cross join audit_person p where p.email_key = a.email_key and p.name = a.name and p.user_id is null");
        let known: Vec<Known> = tx.all(question).await?;
        for it in known {
            by_address.insert((it.email_key, it.name), Some(it.person_ref));
        }
    }
    let mut references = Vec::with_capacity(told.len());
    let mut fresh = Vec::new();
    for subject in &told {
        references.push(match subject {
            None => None,
            Some(Subject::User(user)) => Some(reference(tx, on, *user).await?),
            Some(Subject::Address {
                email,
                email_key,
                name,
            }) => {
                let known = by_address.entry((email_key.clone(), name.clone()));
                let known = known.or_default();
                if known.is_none() {
                    let id = on.app.chance.id(on.now);
                    fresh.push([id.into(), email_key.into(), email.into(), name.into()]);
                    *known = Some(id);
                }
                *known
            }
        });
    }
    for rows in fresh.chunks(AT_ONCE) {
        let rows: Vec<[Value; 4]> = rows.to_vec();
        tx.exec(
            sql("insert into audit_person (person_ref, email_key, email, name) values").rows(rows),
        )
        .await?;
    }
    Ok(references)
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
