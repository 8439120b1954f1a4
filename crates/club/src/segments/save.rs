//! Saving a segment: a filter under a name of its own, checked before it is kept (MA-22).

use clavero_rules::{
    SegmentId,
    access::{Granted, may},
    segments::{Filter, check, must_fit},
};

use super::{Place, Shelf, json, store, wrong};
use crate::{
    Error, Occasion, Result,
    work::{Event, Object, Work},
};

/// How long a name may be.
pub const NAME_MAX: usize = 60;

/// A segment as it is to be.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Its name, unique in its place.
    pub name: String,
    /// What it asks.
    pub filter: Filter,
}

/// Something happened to a segment. The name and the filter may tell who somebody is, so neither is told.
#[derive(Debug)]
pub(super) struct Happened {
    pub kind: &'static str,
    pub id: SegmentId,
    pub data: serde_json::Value,
}

impl Event for Happened {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("segment", self.id)
    }
    fn data(&self) -> serde_json::Value {
        self.data.clone()
    }
}

/// Which place a deed on a segment was done in.
pub(super) fn told(place: &Place) -> serde_json::Value {
    let product = place.product.as_ref().map(|it| it.id.0);
    serde_json::json!({ "area": place.area.id.0, "product": product })
}

/// Saves a new segment.
pub async fn save_segment(
    on: &Occasion,
    granted: Granted<may::ManageMembers>,
    place: &Place,
    wanted: &Wanted,
) -> Result<SegmentId> {
    let id = SegmentId(on.id());
    let mut work = on.begin(granted).await?;
    let filter = sound(&mut work, place, id, wanted).await?;
    store::insert(&mut work, place, id, &wanted.name, &filter).await?;
    let kind = "segment.saved";
    let data = told(place);
    work.commit(Happened { kind, id, data }).await?;
    Ok(id)
}

/// Saves a segment over the version that was seen, under the same name or another.
pub async fn change_segment(
    on: &Occasion,
    granted: Granted<may::ManageMembers>,
    place: &Place,
    id: SegmentId,
    version: i64,
    wanted: &Wanted,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let seen = store::find(&mut work, place, id).await?;
    if version != seen.version {
        return Err(Error::Stale { now: seen.version });
    }
    let filter = sound(&mut work, place, id, wanted).await?;
    if seen.name == wanted.name && seen.filter == filter {
        return Ok(());
    }
    store::update(&mut work, &seen, &wanted.name, &filter).await?;
    let kind = "segment.changed";
    let data = told(place);
    work.commit(Happened { kind, id, data }).await
}

/// Deletes a segment. The people whom it picked stay as they are; segments that ask for it are broken and say so (S-8).
pub async fn delete_segment(
    on: &Occasion,
    granted: Granted<may::ManageMembers>,
    place: &Place,
    id: SegmentId,
    version: i64,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let seen = store::find(&mut work, place, id).await?;
    if version != seen.version {
        return Err(Error::Stale { now: seen.version });
    }
    store::delete(&mut work, &seen).await?;
    let kind = "segment.deleted";
    let data = told(place);
    work.commit(Happened { kind, id, data }).await
}

/// The stored form of a filter that has a meaning, under a name that nothing else has.
async fn sound(work: &mut Work, place: &Place, id: SegmentId, wanted: &Wanted) -> Result<String> {
    let shelf = Shelf::of(work, place).await?;
    let filter = check(&wanted.filter, place.among(), Some(id), &shelf);
    let filter = filter.map_err(|faults| wrong::faulty(&faults))?;
    must_fit(filter.filter(), &shelf).map_err(|fault| wrong::faulty(&[fault]))?;
    if store::name_is_taken(work, place, &wanted.name, Some(id)).await? {
        return Err(Error::field("name", "taken"));
    }
    Ok(json::write(place.among(), filter.filter()).to_string())
}
