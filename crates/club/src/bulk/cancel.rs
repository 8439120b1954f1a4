//! Stopping work between two batches, or before the first: whoever was changed by then stays so, and can be put back (B-4).

use clavero_rules::{
    JobId,
    access::{Granted, may},
    bulk::{JobState, UNDO_WITHIN, may_move},
};

use super::{events::JobTold, finish, may_do, place_of, store};
use crate::{Occasion, Result};

/// Stops work. Work that nobody confirmed is forgotten.
pub async fn cancel(on: &Occasion, granted: Granted<may::ViewMembers>, id: JobId) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let job = store::hold(&mut work, id).await?;
    may_do(work.actor()?, &job.kind)?;
    may_move(job.state, JobState::Cancelled)?;
    if job.state < JobState::Confirmed {
        store::forget(&mut work, id).await?;
        return work.commit_untold().await;
    }
    let place = place_of(&mut work, &job).await?;
    let until = job.has_way_back()?.then(|| work.now() + UNDO_WITHIN);
    store::put_state(&mut work, id, JobState::Cancelled, "asked", until).await?;
    finish::settle_source(&mut work, &job, false).await?;
    finish::tell(&mut work, &job, JobState::Cancelled, place.area.id).await?;
    let told = JobTold::of("bulk.cancelled", &job, finish::name(&place)).with("done", job.done);
    work.commit(told).await
}
