//! Taking a message back within its minute: no letter was written, and none will be (3.10).

use clavero_rules::{
    MessageId,
    access::{Granted, may},
    messages::{MessageState, may_cancel},
};

use super::{deliveries, events::Happened, place_of, store};
use crate::{Error, Occasion, Result};

/// Takes a message back. It does not count against the quota.
pub async fn cancel(
    on: &Occasion,
    granted: Granted<may::SendCommunications>,
    id: MessageId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let message = store::hold(&mut work, id).await?;
    let sent_off = message.sent_off_at.ok_or(Error::Missing("message"))?;
    if message.state == MessageState::Cancelled {
        return Ok(());
    }
    may_cancel(sent_off, work.now())?;
    deliveries::cancel(&mut work, id).await?;
    store::end(&mut work, id, MessageState::Cancelled, "asked", None).await?;
    let place = place_of(&mut work, &message).await?;
    let told = Happened::of("message.cancelled", &message, &place);
    work.commit(told).await
}
