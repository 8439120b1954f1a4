//! Forgetting a person: the names behind the references go, the chain stays and still verifies (4.10).

use clavero_rules::UserId;

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
