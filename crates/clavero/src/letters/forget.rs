//! Letters about somebody who is to be forgotten: his own go, and in those to others his name is blotted out (4.10).

use crate::{
    Result,
    db::sql,
    work::{Site, Work},
};

/// Removes a person of this address and name from the letters kept here.
pub async fn forget_person<S: Site>(work: &mut Work<S>, email: &str, name: &str) -> Result<()> {
    work.exec(sql("delete from outbox where recipient = $1").bind(email))
        .await?;
    let ended = sql(
        "update outbox set recipient_name = '' where recipient_name = $1 and ended_at is not null",
    );
    work.exec(ended.bind(name)).await?;
    // A value stands quoted in the payload, so that nothing but the whole value is replaced.
    for value in [email, name].into_iter().filter(|value| !value.is_empty()) {
        let quoted = serde_json::to_string(value)?;
        let blot = sql(
            "update outbox set payload = replace(payload, $1, '\"—\"') where payload <> replace(payload, $1, '')",
        );
        work.exec(blot.bind(quoted)).await?;
    }
    Ok(())
}
