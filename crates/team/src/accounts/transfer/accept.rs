//! The new owner accepts, with his own signature; then both sides have a day to think again (4.5).

use clavero_rules::{
    AccountId, Refusal,
    access::AccountState,
    evidence::Signed,
    transfer::{NewOwner, TransferState, may_accept_offer},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Handing, letters, store, told::TransferTold};
use crate::{Occasion, Result, people::signature, session::Person};

/// What is signed: this offer as it stood when it was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Acceptance {
    /// The offer.
    pub transfer: Uuid,
    /// The step it was at.
    pub version: i64,
}

impl Acceptance {
    /// Of this offer.
    pub fn of(handing: &Handing) -> Self {
        Self {
            transfer: handing.id,
            version: handing.version,
        }
    }
}

/// Whether this person can accept now: asked before he signs, and again with the deed.
pub async fn check(on: &Occasion, person: &Person, handing: &Handing) -> Result<()> {
    let open = handing.account_state == AccountState::Open;
    if !open {
        return Err(Refusal::AccountNotOpen.into());
    }
    let by = NewOwner {
        user: person.id,
        address_verified: person.email_verified,
        // A signature of one's own is a second secret beside the password.
        second_factor: signature::exists(on, person.id).await?,
    };
    Ok(may_accept_offer(&handing.facts(), &by, on.now)?)
}

/// Accepts the offer; the account changes hands a day later.
pub async fn accept(
    on: &Occasion,
    person: &Person,
    account: AccountId,
    signed: Signed,
    acceptance: &Acceptance,
) -> Result<()> {
    let mut work = on
        .begin_admitted(account, Some(person.id), "offered")
        .await?;
    let handing = store::find(&mut work, acceptance.transfer).await?;
    check(on, person, &handing).await?;
    if handing.version != acceptance.version {
        return Err(Refusal::TransferNotOpen.into());
    }
    store::step(&mut work, &handing, TransferState::Cooling).await?;
    work.spend(&signed).await?;
    let handing = store::find(&mut work, handing.id).await?;
    let mut told = vec![
        letters::to(&mut work, &handing, "transfer-accepted", handing.from_user).await?,
        letters::to(&mut work, &handing, "transfer-taken", handing.to_user).await?,
    ];
    told.extend(letters::to_the_others(&mut work, &handing, "transfer-coming").await?);
    work.commit(TransferTold::new("transfer.accepted", &handing, told))
        .await
}
