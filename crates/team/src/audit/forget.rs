//! Forgetting a person: the names behind the references go, the chain stays and still verifies (4.10).

use clavero_rules::{AccountId, UserId};

use crate::{
    Result,
    db::sql,
    work::{Site, Work},
};

/// Deletes every name, address and network address that the log knows of a person: by the login,
/// and by each address that somebody else may have written down before there was one.
///
/// What is told of this person afterwards, in the same deed too, is told without a name, once the
/// row of the login says that it is erased.
pub async fn forget<S: Site>(
    work: &mut Work<S>,
    user: UserId,
    email_keys: &[String],
) -> Result<()> {
    work.exec(
        sql("delete from audit_address where person_ref in
             (select person_ref from audit_person where user_id = $1)")
        .bind(user),
    )
    .await?;
    work.exec(sql("delete from audit_person where user_id = $1").bind(user))
        .await?;
    for key in email_keys {
        work.exec(
            sql("delete from audit_address where person_ref in
                 (select person_ref from audit_person where user_id is null and email_key = $1)")
            .bind(key),
        )
        .await?;
        work.exec(
            sql("delete from audit_person where user_id is null and email_key = $1").bind(key),
        )
        .await?;
    }
    Ok(())
}

/// Lets the log of one account say no more who stood behind these addresses, where they are known by address alone.
///
/// Another account may know the same person: its log is its own, and goes on naming him.
pub async fn forget_in_account(
    work: &mut Work,
    account: AccountId,
    email_keys: &[String],
) -> Result<()> {
    for key in email_keys {
        work.exec(
            sql("insert into audit_forgotten (account_id, person_ref)
                 select $1, p.person_ref from audit_person p where p.user_id is null and p.email_key = $2
                   and exists (select 1 from audit_entry e
                               where e.subject_ref = p.person_ref and e.account_id <> $1)
                 on conflict (account_id, person_ref) do nothing")
            .bind(account)
            .bind(key),
        )
        .await?;
        work.exec(
            sql("delete from audit_person where user_id is null and email_key = $2
                   and person_ref not in (select person_ref from audit_forgotten where account_id = $1)
                   and exists (select 1 from audit_entry e
                               where e.subject_ref = audit_person.person_ref and e.account_id = $1)")
            .bind(account)
            .bind(key),
        )
        .await?;
    }
    Ok(())
}
