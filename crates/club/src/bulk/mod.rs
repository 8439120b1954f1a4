//! Bulk work: one act on many members, frozen first, confirmed, run in batches, and taken back if wanted (7.4, MA-24, MA-25).

mod act;
mod api;
mod batch;
mod cancel;
mod carry;
mod confirm;
mod erase_person;
mod events;
mod facts;
mod finish;
mod follow_target;
mod foresee;
mod job;
mod let_in;
mod put_back;
mod put_together;
mod run;
mod selection;
mod store;
mod tags;
mod undo;
pub mod web;

pub use act::{Act, GROUND_MAX, NAMES, Params, asks_for, is_for_members, notify, permission};
pub use api::Docs;
pub(crate) use api::{Told, take_out};
pub use cancel::cancel;
pub use confirm::{Confirming, Proofs, confirm, confirm_at_once};
pub use erase_person::erase_person;
pub use follow_target::follow_target;
pub use foresee::{Foreseen, LOOKED_AT, foresee, foresee_job, resolve};
pub use job::{Item, Job};
pub(crate) use let_in::{of_import, put_let_in_together};
pub use put_together::{Wanted, look_again, put_together, say_what};
pub use run::{run, run_due, run_now, work};
pub use selection::{NAMED_MAX, Selection};
pub use undo::put_undo_together;

use clavero_rules::{
    AreaId, JobId,
    access::{Actor, Denied, Requirement},
};

use crate::{
    Error, Result,
    api::{Listed, Paging},
    areas,
    doors::Doors,
    products,
    segments::Place,
    work::Scope,
};

/// The work of this id in an area.
pub async fn find(scope: &mut Scope, area: AreaId, id: JobId) -> Result<Job> {
    store::find(scope, area, id).await
}

/// The work of this id, if it is about people of this place.
pub(crate) async fn of_place(scope: &mut Scope, place: &Place, id: JobId) -> Result<Job> {
    let job = store::find(scope, place.area.id, id).await?;
    let product = place.product.as_ref().map(|it| it.id);
    let named = job.selected()?.is_named();
    Some(job)
        .filter(|it| it.product_id == product && !named)
        .ok_or(Error::Missing("job"))
}

/// The work of an area that was confirmed, newest first.
pub async fn list(scope: &mut Scope, area: AreaId, paging: &Paging) -> Result<Listed<Job>> {
    store::list(scope, Some(area), paging).await
}

/// The work of this id, in whichever area.
pub(crate) async fn by_id(scope: &mut Scope, id: JobId) -> Result<Job> {
    store::by_id(scope, id).await
}

/// The work that takes this back, if there is any that was confirmed.
pub(crate) async fn undo_of(scope: &mut Scope, id: JobId) -> Result<Option<Job>> {
    let undo = store::undo_of(scope, id).await?;
    Ok(undo.filter(|it| it.state >= clavero_rules::bulk::JobState::Confirmed))
}

/// How many people were left as they are, by why.
pub async fn outcomes(scope: &mut Scope, id: JobId) -> Result<Vec<(String, i64)>> {
    let rows = store::outcomes(scope, id).await?;
    Ok(rows.into_iter().map(|row| (row.outcome, row.n)).collect())
}

/// The people of a piece of work from a place in its list on, in one state or in any.
pub async fn items(
    scope: &mut Scope,
    job: &Job,
    state: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Item>> {
    store::items(scope, job, state, after, limit).await
}

/// Where work is: in a product, or in the whole area.
pub(crate) async fn place_of(scope: &mut Scope, job: &Job) -> Result<Place> {
    let area = areas::by_id(scope, job.area_id).await?;
    let product = match job.product_id {
        Some(id) => Some(products::by_id(scope, id).await?),
        None => None,
    };
    Ok(Place {
        clock: area.clock(),
        area,
        product,
    })
}

/// Whether somebody may do this to many: the permission that the act needs for one person is needed for many (B-6).
pub(crate) fn may_do(actor: &Actor, kind: &str) -> Result<()> {
    let requirement = Requirement::Permission(act::permission(kind)?);
    actor.may(requirement).map_err(|denial| {
        Error::Denied(Denied {
            denial,
            requirement,
        })
    })
}

/// The doors of bulk work.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
