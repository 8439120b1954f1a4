//! The person it was offered to says no; the account stays where it is (4.5).

use clavero_rules::{
    AccountId,
    transfer::{TransferState, may_decline},
};
use uuid::Uuid;

use super::{letters, store, told::TransferTold};
use crate::{Occasion, Result, session::Person};

/// Turns the offer down; never signed.
pub async fn decline(on: &Occasion, person: &Person, account: AccountId, id: Uuid) -> Result<()> {
    let mut work = on
        .begin_admitted(account, Some(person.id), "offered")
        .await?;
    let handing = store::find(&mut work, id).await?;
    may_decline(&handing.facts(), person.id, on.now)?;
    store::step(&mut work, &handing, TransferState::Declined).await?;
    let told =
        vec![letters::to(&mut work, &handing, "transfer-declined", handing.from_user).await?];
    work.commit(TransferTold::new("transfer.declined", &handing, told))
        .await
}
