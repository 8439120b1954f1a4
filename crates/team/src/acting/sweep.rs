//! Visits that time or a sign-out ended get their entry, even if nobody comes back (A5, T15).

use clavero_rules::acting::VisitEnd;

use super::store;
use crate::{Occasion, Result, session::visit::end_by_time};

/// Writes down which visits are over. The limits themselves hold without this, at every request.
pub async fn sweep(on: &Occasion) -> Result<()> {
    for (account, visit) in store::over(on).await? {
        let reason = visit.ended_by_time(on.now).unwrap_or(VisitEnd::SignedOut);
        end_by_time(on, account, &visit, reason).await?;
    }
    Ok(())
}
