//! Handing an account to a new owner: offered, accepted, cooled down, done. Exactly one owner at every moment (4.5).

mod accept;
mod cancel;
mod decline;
mod hand_over;
mod handing;
mod letters;
mod offer;
pub(super) mod store;
mod told;

pub use accept::{Acceptance, accept, check as check_acceptance};
pub use cancel::cancel;
pub use decline::decline;
pub use hand_over::sweep;
pub use handing::Handing;
pub(super) use offer::expire_what_lapsed;
pub use offer::{Offer, check, offer};
pub use store::{find_for, last, offered_to};

use crate::{Result, work::Scope};

/// Whether a transfer of the account is offered or cooling at this moment.
pub async fn is_underway(scope: &mut Scope) -> Result<bool> {
    let now = scope.now();
    Ok(store::underway(scope)
        .await?
        .is_some_and(|it| it.is_underway(now)))
}
