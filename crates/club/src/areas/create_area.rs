//! Making a members area.

use clavero_rules::{
    AreaId,
    access::{Granted, may},
};

use super::{Area, Wanted, slug, store};
use crate::{
    Error, Occasion, Result,
    db::dialect::was_taken,
    work::{Event, Object},
};

/// Makes an area; its slug leads to it from then on, on the whole server.
pub async fn create_area(
    on: &Occasion,
    granted: Granted<may::ManageClubProducts>,
    wanted: Wanted,
) -> Result<Area> {
    let slug = if wanted.slug.is_empty() {
        slug::suggested(on, &wanted.name).await?
    } else {
        wanted.slug.clone()
    };
    let mut work = on.begin(granted).await?;
    let id = AreaId(on.id());
    match store::insert(&mut work, id, &slug, &wanted).await {
        Err(error) if was_taken(&error) => return Err(Error::field("slug", "taken")),
        other => other?,
    }
    let area = store::by_id(&mut work, id).await?;
    let name = wanted.name;
    work.commit(AreaCreated { id, name }).await?;
    Ok(area)
}

#[derive(Debug)]
struct AreaCreated {
    id: AreaId,
    name: String,
}

impl Event for AreaCreated {
    fn kind(&self) -> &'static str {
        "area.created"
    }
    fn object(&self) -> Object {
        Object::new("area", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name })
    }
}
