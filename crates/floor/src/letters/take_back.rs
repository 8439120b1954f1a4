//! Letters that have not left yet and are no longer meant for the address they are written to.

use crate::{
    Result,
    db::sql,
    work::{InAccount, Work},
};

/// Takes the letters of one kind back that an account still has for an address. What left stays as it was told.
pub async fn take_back(work: &mut Work<InAccount>, kind: &str, recipient: &str) -> Result<u64> {
    let account = work.account();
    let gone = sql(
        "delete from outbox where account_id = $1 and kind = $2 and lower(recipient) = lower($3)
                    and state = 'waiting'",
    );
    work.exec(gone.bind(account).bind(kind).bind(recipient))
        .await
}
