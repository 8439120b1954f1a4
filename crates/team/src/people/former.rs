//! The addresses that a person once proved: whatever others wrote down under them is his to have erased (4.10).

use super::store::User;
use crate::{
    Result,
    db::{record, sql},
    work::{Site, Work},
};

record! {
    /// An address of somebody, now or once.
    pub(super) struct Known {
        /// As written.
        pub(super) email: String,
        /// As compared.
        pub(super) email_key: String
    }
}

/// Keeps the address that a person gives up.
pub(super) async fn remember<S: Site>(work: &mut Work<S>, user: &User) -> Result<()> {
    let kept = sql(
        "insert into former_email (user_id, email, email_key) values ($1, $2, $3)
         on conflict (user_id, email_key) do nothing",
    );
    let kept = kept.bind(user.id).bind(&user.email).bind(&user.email_key);
    work.exec(kept).await.map(drop)
}

/// Every address under which others may have written down who the person is.
///
/// One that he never proved was never his, and one that somebody else uses by now is his no longer.
pub(super) async fn addresses<S: Site>(work: &mut Work<S>, user: &User) -> Result<Vec<Known>> {
    let former = sql(
        "select f.email, f.email_key from former_email f where f.user_id = $1
         and not exists (select 1 from users u where u.email_key = f.email_key and u.id <> $1)
         order by f.email_key",
    );
    let mut known: Vec<Known> = work.all(former.bind(user.id)).await?;
    if user.verified()
        && known
            .iter()
            .all(|former| former.email_key != user.email_key)
    {
        let (email, email_key) = (user.email.clone(), user.email_key.clone());
        known.push(Known { email, email_key });
    }
    Ok(known)
}
