//! Invitations to a person whose data is erased: they stay as rows, to nobody in particular (I21).

use crate::{
    Result,
    db::sql,
    work::{Site, Work},
};

/// Puts a pseudonym in the place of the address and the name of whoever was invited under this key.
///
/// A pending one can be accepted by nobody from then on, and runs out by its date.
pub async fn erase_person<S: Site>(work: &mut Work<S>, email_key: &str) -> Result<()> {
    let nobody = format!("erased-{}@invalid", work.on.id().simple());
    work.exec(
        sql("update invitation set email = '', email_key = $1, name = '', name_key = '' where email_key = $2")
            .bind(nobody)
            .bind(email_key),
    )
    .await?;
    work.exec(sql("delete from invitation_refusal where email_key = $1").bind(email_key))
        .await?;
    Ok(())
}
