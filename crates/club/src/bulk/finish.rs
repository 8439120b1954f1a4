//! How work ends: done, done but for some, or stopped because nobody may go on with it.

use clavero_rules::{
    AreaId,
    bulk::{JobState, UNDO_WITHIN},
};
use serde_json::json;

use super::{Job, events::JobTold, store};
use crate::{
    Result, announcements,
    segments::Place,
    work::{Event, Work},
};

/// What the place of work is called.
pub(super) fn name(place: &Place) -> &str {
    match &place.product {
        Some(product) => &product.name,
        None => &place.area.name,
    }
}

/// Tells other systems how work ended, by its numbers as they are now.
pub(super) async fn tell(work: &mut Work, job: &Job, state: JobState, area: AreaId) -> Result<()> {
    let now = store::by_id(work, job.id).await?;
    let data = json!({
        "area": area.0,
        "product": now.product_id.map(|it| it.0),
        "act": now.kind,
        "state": state.id(),
        "count": now.total,
        "done": now.done,
        "skipped": now.skipped,
        "failed": now.failed,
        "undo_of": now.undo_of.map(|it| it.0),
    });
    announcements::bulk_finished(work, job.id, data);
    Ok(())
}

/// Writes the end of work, by its numbers as they are now. Answers what is told of it.
pub(super) async fn finish(work: &mut Work, job: &Job, place: &Place) -> Result<Box<dyn Event>> {
    let now = store::by_id(work, job.id).await?;
    let state = match now.failed {
        0 => JobState::Done,
        _ => JobState::DoneWithFailures,
    };
    let until = job.has_way_back()?.then(|| work.now() + UNDO_WITHIN);
    store::put_state(work, job.id, state, "", until).await?;
    settle_source(work, job, now.done == now.total).await?;
    tell(work, job, state, place.area.id).await?;
    let told = JobTold::of("bulk.finished", job, name(place))
        .with("done", now.done)
        .with("skipped", now.skipped)
        .with("failed", now.failed);
    Ok(Box::new(told))
}

/// Stops work that nobody may go on with.
pub(super) async fn stop(
    work: &mut Work,
    job: &Job,
    place: &Place,
    why: &'static str,
) -> Result<Box<dyn Event>> {
    let until = job.has_way_back()?.then(|| work.now() + UNDO_WITHIN);
    store::put_state(work, job.id, JobState::Cancelled, why, until).await?;
    settle_source(work, job, false).await?;
    tell(work, job, JobState::Cancelled, place.area.id).await?;
    let told = JobTold::of("bulk.stopped", job, name(place)).with("because", why);
    Ok(Box::new(told))
}

/// Where the work stands that this takes back.
pub(super) async fn settle_source(work: &mut Work, job: &Job, whole: bool) -> Result<()> {
    let Some(source) = job.undo_of else {
        return Ok(());
    };
    let state = match whole {
        true => JobState::Undone,
        false => JobState::UndonePartly,
    };
    let source = store::by_id(work, source).await?;
    store::put_state(work, source.id, state, &source.stopped, None).await
}
