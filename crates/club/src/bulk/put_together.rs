//! Putting work together: the people are found and frozen before anything is written about them (B-1, B-3).

use clavero_rules::{JobId, access::Granted, access::may, bulk::JobState};

use super::{
    Job,
    act::{self, Act, Params},
    may_do, place_of,
    selection::{Found, Selection, found},
    store::{self, Fresh},
};
use crate::{
    Error, Occasion, Result,
    segments::{self, Place, Shelf},
    work::Work,
};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The act, by its permanent name.
    pub kind: String,
    /// What it is about, as far as that is said.
    pub params: Params,
    /// Who was selected.
    pub selection: Selection,
}

/// Puts work together that is to be looked at before it is confirmed.
pub async fn put_together(
    on: &Occasion,
    granted: Granted<may::ViewMembers>,
    place: &Place,
    wanted: &Wanted,
) -> Result<JobId> {
    let mut work = on.begin(granted).await?;
    let id = put(&mut work, place, wanted).await?.0;
    work.commit_untold().await?;
    Ok(id)
}

/// The same within a deed. Answers who was frozen.
pub(super) async fn put(work: &mut Work, place: &Place, wanted: &Wanted) -> Result<(JobId, Found)> {
    may_do(work.actor()?, &wanted.kind)?;
    if place.product.is_none() && !act::is_for_members(&wanted.kind) {
        return Err(Error::field("action", "choose"));
    }
    let shelf = Shelf::of(work, place).await?;
    let filter = match &wanted.selection {
        Selection::AllBut { .. } => segments::written(&wanted.selection.filter(place)?, &shelf),
        _ => String::new(),
    };
    let id = store::insert(
        work,
        Fresh {
            place,
            kind: &wanted.kind,
            params: serde_json::to_string(&wanted.params)?,
            filter,
            selection: &wanted.selection,
            undo_of: None,
        },
    )
    .await?;
    let found = freeze(work, place, id, &wanted.selection).await?;
    Ok((id, found))
}

/// Finds the people anew and freezes them.
async fn freeze(work: &mut Work, place: &Place, id: JobId, selection: &Selection) -> Result<Found> {
    let at = work.now();
    if !selection.is_named() {
        let question = selection.question(work, place, at).await?;
        store::freeze(work, id, question).await?;
    }
    let frozen = store::everybody(work, id);
    let found = found(work, frozen).await?;
    store::count(work, id, found.count(), &found.checksum, at).await?;
    Ok(found)
}

/// Says what the act is about, for work that was put together without it.
pub async fn say_what(
    on: &Occasion,
    granted: Granted<may::ViewMembers>,
    id: JobId,
    params: &Params,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let job = waiting(&mut work, id).await?;
    let place = place_of(&mut work, &job).await?;
    let act = Act::read(&job.kind, params)?;
    // What has no meaning here is refused at once, and not for each person.
    act.law(&mut work, &place).await?;
    if let (Act::ChangeGroup(to), Some(product)) = (&act, &place.product) {
        crate::groups::choose(&mut work, product.id, *to).await?;
    }
    if let Act::GrantProduct(to, _) = &act {
        crate::products::find(&mut work, place.area.id, *to).await?;
    }
    store::set_params(&mut work, id, serde_json::to_string(params)?).await?;
    work.commit_untold().await
}

/// Finds the people anew, after others matched than were shown (B-2).
pub async fn look_again(
    on: &Occasion,
    granted: Granted<may::ViewMembers>,
    id: JobId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let job = waiting(&mut work, id).await?;
    let place = place_of(&mut work, &job).await?;
    freeze(&mut work, &place, id, &job.selected()?).await?;
    work.commit_untold().await
}

/// Work that waits to be confirmed, held, and asked for by somebody who may do it.
pub(super) async fn waiting(work: &mut Work, id: JobId) -> Result<Job> {
    let job = store::hold(work, id).await?;
    may_do(work.actor()?, &job.kind)?;
    if job.state != JobState::Frozen {
        return Err(clavero_rules::Refusal::JobNotAtThisStep.into());
    }
    Ok(job)
}
