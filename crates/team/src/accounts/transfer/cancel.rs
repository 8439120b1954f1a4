//! Calling a transfer off: the owner while it is offered, either side while it cools (4.5).

use clavero_rules::{
    AccountId,
    transfer::{TransferState, may_cancel},
};
use uuid::Uuid;

use super::{letters, store, told::TransferTold};
use crate::{Occasion, Result, session::Person};

/// Calls it off; never signed, because nothing is given.
pub async fn cancel(on: &Occasion, person: &Person, account: AccountId, id: Uuid) -> Result<()> {
    let earlier = store::find_by_id(on, person.id, account, id).await?;
    let ground = if earlier.from_user == person.id {
        "owner"
    } else {
        "offered"
    };
    let mut work = on.begin_admitted(account, Some(person.id), ground).await?;
    let handing = store::find(&mut work, id).await?;
    may_cancel(&handing.facts(), person.id, on.now)?;
    let cooling = handing.state == TransferState::Cooling;
    store::step(&mut work, &handing, TransferState::Cancelled).await?;
    let mut told = vec![
        letters::to(&mut work, &handing, "transfer-cancelled", handing.from_user).await?,
        letters::to(&mut work, &handing, "transfer-cancelled", handing.to_user).await?,
    ];
    if cooling {
        told.extend(letters::to_the_others(&mut work, &handing, "transfer-off").await?);
    }
    work.commit(TransferTold::new("transfer.cancelled", &handing, told))
        .await
}
