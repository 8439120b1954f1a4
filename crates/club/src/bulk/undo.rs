//! Taking work back: new work made of how everybody was before, and never of the filter (B-5).

use clavero_rules::{
    JobId,
    access::{Granted, may},
    bulk::JobState,
};

use super::{
    Job, may_do, place_of,
    selection::{Selection, found},
    store::{self, Fresh},
};
use crate::{Occasion, Result, db::sql, work::Work};

/// Puts the work together that takes this back; what waits already is answered again.
pub async fn put_undo_together(
    on: &Occasion,
    granted: Granted<may::ViewMembers>,
    id: JobId,
) -> Result<JobId> {
    let mut work = on.begin(granted).await?;
    let undo = put(&mut work, id).await?;
    work.commit_untold().await?;
    Ok(undo.id)
}

/// The same within a deed.
pub(super) async fn put(work: &mut Work, id: JobId) -> Result<Job> {
    let job = store::hold(work, id).await?;
    may_do(work.actor()?, &job.kind)?;
    if let Some(undo) = store::undo_of(work, id).await?
        && undo.state == JobState::Frozen
    {
        return Ok(undo);
    }
    job.may_be_undone(work.now())?;
    let place = place_of(work, &job).await?;
    let undo = store::insert(
        work,
        Fresh {
            place: &place,
            kind: &job.kind,
            params: job.params.clone(),
            filter: job.filter.clone(),
            selection: &Selection::TakenBack,
            undo_of: Some(id),
        },
    )
    .await?;
    let changed = sql(
        "select b.target_id from bulk_item b where b.account_id = $1 and b.job_id = $2 and b.state = 'ok'",
    );
    let changed = changed.bind(work.account()).bind(id);
    store::freeze(work, undo, changed).await?;
    let frozen = store::everybody(work, undo);
    let found = found(work, frozen).await?;
    let at = work.now();
    store::count(work, undo, found.count(), &found.checksum, at).await?;
    store::by_id(work, undo).await
}
