//! Closing an account: everybody's access ends and everybody is told; their own accounts are untouched (C12).

use clavero_rules::{
    AccountId,
    access::{Granted, may},
    accounts::{ClosingFacts, may_close},
    acting::VisitEnd,
    evidence::Signed,
};
use serde::{Deserialize, Serialize};

use super::{store, transfer};
use crate::{
    Occasion, Result, acting, collaborators,
    follow::Ended,
    letters::Letter,
    work::{Event, Object, Scope},
};

/// What is signed: the account by the name that was typed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Closing {
    /// The name of the account.
    pub name: String,
}

struct AccountClosed {
    account: AccountId,
    letter: Letter,
}

impl Event for AccountClosed {
    fn kind(&self) -> &'static str {
        "account.closed"
    }
    fn object(&self) -> Object {
        Object::new("account", self.account)
    }
    fn letters(&self) -> Vec<Letter> {
        vec![self.letter.clone()]
    }
}

/// Whether it can be closed now: asked before it is signed, and again with the deed.
pub async fn check(on: &Occasion, granted: &Granted<may::OwnAccount>) -> Result<()> {
    let facts = facts(&mut on.read(granted)).await?;
    may_close(granted.actor(), facts)?;
    Ok(())
}

/// Closes the account for good. Invitations that wait can no longer be accepted (I9).
pub async fn close_account(
    on: &Occasion,
    granted: Granted<may::OwnAccount>,
    signed: Signed,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let account = store::find(&mut work).await?;
    let facts = facts(&mut work).await?;
    may_close(work.actor()?, facts)?;
    let mut events = transfer::expire_what_lapsed(&mut work).await?;
    events.extend(collaborators::end_everybody(&mut work, "account-closed").await?);
    events.extend(acting::end_all_visits(&mut work, VisitEnd::Revoked).await?);
    store::close(&mut work, account.version).await?;
    events.extend(work.follow(Ended::Account).await?);
    work.spend(&signed).await?;
    let owner = store::reader(&mut work, account.owner_id).await?;
    let letter = owner
        .letter(on, "account-closed-owner", account.id)
        .text("account", &account.name)
        .link("/centers");
    events.push(Box::new(AccountClosed {
        account: account.id,
        letter,
    }));
    work.commit_all(events).await
}

async fn facts(scope: &mut Scope) -> Result<ClosingFacts> {
    let transfer_underway = transfer::is_underway(scope).await?;
    Ok(ClosingFacts {
        transfer_underway,
        withdrawal_open: false,
    })
}
