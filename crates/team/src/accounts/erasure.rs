//! The accounts of a person whose data is erased: in use they hold the erasure back, else they close with it (4.10).

use clavero_rules::{AccountId, UserId, access::AccountState, erasure::OwnedAccount};

use crate::{
    Occasion, Result, collaborators,
    db::{record, sql},
    follow::Ended,
    work::{Event, Object},
};

record! {
    struct Owned { id: AccountId, state: AccountState }
}

/// An account closed because its owner is no more to be found.
struct ClosedWithOwner(AccountId);

impl Event for ClosedWithOwner {
    fn kind(&self) -> &'static str {
        "account.closed"
    }
    fn object(&self) -> Object {
        Object::new("account", self.0)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "why": "owner_erased" })
    }
}

async fn owned(on: &Occasion, user: UserId) -> Result<Vec<Owned>> {
    let question = sql("select id, state from account where owner_id = $1 order by id");
    on.read_own(user).all(question.bind(user)).await
}

/// What a person owns, as the rule of erasure wants to know it.
pub async fn owned_in_use(on: &Occasion, user: UserId) -> Result<Vec<OwnedAccount>> {
    let mut facts = Vec::new();
    for account in owned(on, user).await? {
        let people = collaborators::working_in(on, account.id).await?;
        let closed = account.state == AccountState::Closed;
        facts.push(OwnedAccount {
            people,
            has_money: false,
            closed,
        });
    }
    Ok(facts)
}

/// Closes what a person owned and forgets what it said of him. Run twice, it does nothing more.
pub async fn erase_person(on: &Occasion, user: UserId) -> Result<()> {
    for Owned { id, state } in owned(on, user).await? {
        let mut work = on.begin_admitted(id, None, "machine").await?;
        work.exec(
            sql("update account set legal_name = '', tax_id = '', country = '', legal_address = '', payout = ''
                 where id = $1")
            .bind(id),
        )
        .await?;
        let close = sql(
            "update account set state = 'closed', closed_at = $1, version = version + 1
                         where id = $2 and state <> 'closed'",
        );
        let closed = work.exec(close.bind(on.now).bind(id)).await? == 1;
        tracing::debug!(?state, closed, "an account closes with its owner");
        if closed {
            let mut events = work.follow(Ended::Account).await?;
            events.push(Box::new(ClosedWithOwner(id)));
            work.commit_all(events).await?;
        } else {
            work.commit_all(Vec::new()).await?;
        }
    }
    Ok(())
}
