//! Saying yes and beginning at once: a short file is applied before the answer, a longer one beside it (I-7).

use clavero_rules::{
    UserId,
    access::{Granted, Needs, grant, may},
    imports::BATCH,
};

use super::{Job, carry_on, commit};
use crate::{
    Occasion, Result,
    db::{record, sql},
    session::standing,
    work::Scope,
};

record! {
    struct Owner { owner_id: UserId }
}

/// The right of the account’s owner, for whoever runs the server: what comes or goes from there does so in his name.
pub async fn as_owner<P: Needs>(scope: &mut Scope) -> Result<Granted<P>> {
    let question = sql("select owner_id from account where id = $1").bind(scope.account());
    let owner: Owner = scope.one(question, "account").await?;
    let actor = standing::of_other(scope, owner.owner_id).await?;
    Ok(grant(actor)?)
}

/// Says yes to a file and begins to apply it.
pub async fn begin(on: &Occasion, granted: Granted<may::ImportMembers>, job: &Job) -> Result<()> {
    let account = granted.actor().account();
    commit(on, granted, job).await?;
    let (on, id, file) = (on.app.occasion("job imports"), job.id, job.total);
    let short = usize::try_from(file).is_ok_and(|rows| rows <= BATCH);
    let work = async move {
        if let Err(error) = carry_on(&on, account, id).await {
            // Whoever sweeps next goes on with it.
            tracing::warn!(%error, import = %id, "an import waits for the next sweep");
        }
    };
    if short {
        work.await;
    } else {
        tokio::spawn(work);
    }
    Ok(())
}
