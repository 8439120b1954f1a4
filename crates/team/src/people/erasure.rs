//! Having one's data erased: signed, then three days to change one's mind, then done for good (4.10).

use clavero_rules::{
    Moment, Refusal, UserId,
    erasure::{ErasureState, WAIT, due, may_ask, may_cancel},
    evidence::Signed,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{forget, former, happened::Happened, letters::once, store};
use crate::{
    Error, Occasion, Result, accounts, collaborators,
    db::{dialect, record, sql},
    invitations,
    session::Person,
};

/// What is signed: that this person's data is to be erased.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct EraseMe {
    /// Whose.
    pub(super) user: Uuid,
}

record! {
    /// An erasure that was asked for.
    #[derive(Clone, Copy, Debug)]
    pub(super) struct Erasure {
        pub(super) id: Uuid,
        pub(super) user_id: UserId,
        pub(super) state: ErasureState,
        pub(super) asked_at: Moment,
        pub(super) due_at: Moment,
    }
}

/// The erasure that a person has asked for and can still cancel.
pub(super) async fn waiting(on: &Occasion, user: UserId) -> Result<Option<Erasure>> {
    let question = sql("select id, user_id, state, asked_at, due_at from erasure
                        where user_id = $1 and state = 'waiting'");
    on.read_own(user).first(question.bind(user)).await
}

/// Whether it may be asked for now: before the signature is, so that nobody signs in vain.
pub(super) async fn may_be_asked(on: &Occasion, person: &Person) -> Result<()> {
    let owned = accounts::owned_in_use(on, person.id).await?;
    let underway = waiting(on, person.id).await?.is_some();
    Ok(may_ask(&owned, underway)?)
}

/// Asks for it. It is done after 72 hours, unless the person cancels.
pub(super) async fn ask(on: &Occasion, person: &Person, signed: Signed) -> Result<Moment> {
    may_be_asked(on, person).await?;
    let due_at = on.now + WAIT;
    let mut work = on.begin_own(person.id).await?;
    work.spend(&signed).await?;
    let asked = sql(
        "insert into erasure (user_id, id, state, asked_at, due_at) values ($1, $2, $3, $4, $5)",
    );
    let (id, state) = (on.id(), ErasureState::Waiting);
    let asked = asked
        .bind(person.id)
        .bind(id)
        .bind(state)
        .bind(on.now)
        .bind(due_at);
    match work.exec(asked).await {
        Err(error) if dialect::was_taken(&error) => return Err(Refusal::ErasureUnderway.into()),
        other => other.map(drop)?,
    }
    let letter = once(on, "erasure-asked")
        .to(&person.email, &person.name, person.lang)
        .zone(&person.time_zone)
        .instant("due", due_at)
        .link("/me/erase");
    let told = Happened::to(person.id, "erasure.asked").object("erasure", id);
    work.commit(told.telling(letter)).await?;
    Ok(due_at)
}

/// The person has changed his mind; nothing was done yet.
pub(super) async fn cancel(on: &Occasion, person: &Person) -> Result<()> {
    let found = waiting(on, person.id)
        .await?
        .filter(|erasure| on.now < erasure.due_at);
    may_cancel(found.map_or(ErasureState::Done, |erasure| erasure.state))?;
    let Some(Erasure { id, .. }) = found else {
        return Err(Error::Missing("erasure"));
    };
    let mut work = on.begin_own(person.id).await?;
    let cancelled = sql(
        "update erasure set state = 'cancelled', ended_at = $1 where id = $2 and state = 'waiting'",
    );
    work.exec_one(cancelled.bind(on.now).bind(id), Refusal::ErasureOver.into())
        .await?;
    work.commit(Happened::to(person.id, "erasure.cancelled").object("erasure", id))
        .await
}

/// Carries out what is due. Answers how many people were forgotten.
pub async fn sweep(on: &Occasion) -> Result<usize> {
    let question = sql("select id, user_id, state, asked_at, due_at from erasure
                        where state = 'waiting' and due_at <= $1 order by due_at, id");
    let rows: Vec<Erasure> = on.read_open().all(question.bind(on.now)).await?;
    let mut done = 0;
    for erasure in rows
        .into_iter()
        .filter(|e| due(e.state, e.asked_at, on.now))
    {
        let owned = accounts::owned_in_use(on, erasure.user_id).await?;
        // He came to own an account meanwhile: it is handed over or closed first.
        if may_ask(&owned, false).is_err() {
            tracing::warn!(erasure = %erasure.id, "an erasure waits for an account to be handed over");
            continue;
        }
        carry_out(on, &erasure).await?;
        done += 1;
    }
    Ok(done)
}

/// Accounts first, each told in its own log, and the person last: cut off in between, the next run
/// finds the erasure still waiting and goes on.
async fn carry_out(on: &Occasion, erasure: &Erasure) -> Result<()> {
    collaborators::erase_person(on, erasure.user_id).await?;
    accounts::erase_person(on, erasure.user_id).await?;
    let mut work = on.begin_open().await?;
    let user = store::by_id(&mut work, erasure.user_id).await?;
    for known in former::addresses(&mut work, &user).await? {
        invitations::erase_person(&mut work, &known.email_key).await?;
    }
    forget::forget(&mut work, &user).await?;
    let done =
        sql("update erasure set state = 'done', ended_at = $1 where id = $2 and state = 'waiting'");
    work.exec_one(
        done.bind(on.now).bind(erasure.id),
        Error::Missing("erasure"),
    )
    .await?;
    work.commit(Happened::to(user.id, "user.erased")).await
}
