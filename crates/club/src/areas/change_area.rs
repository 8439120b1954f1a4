//! Changing what an area is called, whose days it counts, and which language it speaks.

use clavero_rules::{
    AreaId,
    access::{Granted, may},
};
use serde_json::json;

use super::{Area, Wanted, store};
use crate::{
    Occasion, Result,
    work::{Event, Object},
};

/// Saves an area over the version that was seen. Its address stays, because letters lead there.
pub async fn change_area(
    on: &Occasion,
    granted: Granted<may::CustomiseArea>,
    id: AreaId,
    version: i64,
    wanted: &Wanted,
) -> Result<Area> {
    let mut work = on.begin(granted).await?;
    let before = store::by_id(&mut work, id).await?;
    let changed = changed(&before, wanted);
    if changed.is_empty() {
        return Ok(before);
    }
    store::update(&mut work, &before, version, wanted).await?;
    let after = store::by_id(&mut work, id).await?;
    let (was, name) = (before.name, after.name.clone());
    work.commit(AreaChanged {
        id,
        was,
        name,
        changed,
    })
    .await?;
    Ok(after)
}

fn changed(before: &Area, wanted: &Wanted) -> Vec<&'static str> {
    let fields = [
        ("name", before.name != wanted.name),
        ("time_zone", before.time_zone != wanted.time_zone),
        ("lang", before.lang != wanted.lang),
        (
            "access_resend_from",
            before.access_resend_from != wanted.access_resend_from,
        ),
        (
            "message_quota",
            before.message_quota != wanted.message_quota,
        ),
    ];
    let changed = fields.into_iter().filter(|(_, is)| *is);
    changed.map(|(name, _)| name).collect()
}

#[derive(Debug)]
struct AreaChanged {
    id: AreaId,
    was: String,
    name: String,
    changed: Vec<&'static str>,
}

impl Event for AreaChanged {
    fn kind(&self) -> &'static str {
        "area.changed"
    }
    fn object(&self) -> Object {
        Object::new("area", self.id)
    }
    fn data(&self) -> serde_json::Value {
        let mut data = json!({ "name": self.name, "fields": self.changed });
        if self.was != self.name {
            data["was"] = json!(self.was);
        }
        data
    }
}
