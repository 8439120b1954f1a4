//! Making a group, calling it something else, and making it the one that new people come into.

use clavero_rules::{
    GroupId, Refusal,
    roles::{GrantedIn, SetUp},
};
use serde_json::json;

use super::{Group, store};
use crate::{
    Error, Occasion, Result,
    db::dialect::was_taken,
    products::{self, begin_in},
    work::{Event, Object},
};

/// Makes a group in a product whose kind has groups.
pub async fn create_group(on: &Occasion, granted: GrantedIn<SetUp>, name: &str) -> Result<GroupId> {
    let product = granted.product();
    let mut work = begin_in(on, granted).await?;
    let kind = products::by_id(&mut work, product).await?.kind;
    if !kind.has_groups() {
        return Err(Refusal::NoGroupsInThisKind.into());
    }
    let id = GroupId(on.id());
    or_taken(store::insert(&mut work, product, id, name, false).await)?;
    let event = GroupDeed::new("group.created", id, name);
    work.commit(event).await?;
    Ok(id)
}

/// Calls a group something else, over the version that was seen.
pub async fn rename_group(
    on: &Occasion,
    granted: GrantedIn<SetUp>,
    id: GroupId,
    version: i64,
    name: &str,
) -> Result<()> {
    let product = granted.product();
    let mut work = begin_in(on, granted).await?;
    let before = store::find(&mut work, product, id).await?;
    if before.name == name {
        return Ok(());
    }
    or_taken(store::rename(&mut work, &before, version, name).await)?;
    let event = GroupDeed::new("group.renamed", id, name).was(&before);
    work.commit(event).await
}

/// Lets new people come into this group; the one before stops being the default (3.1).
pub async fn make_default(on: &Occasion, granted: GrantedIn<SetUp>, id: GroupId) -> Result<()> {
    let product = granted.product();
    let mut work = begin_in(on, granted).await?;
    let group = store::find(&mut work, product, id).await?;
    if group.is_default {
        return Ok(());
    }
    store::make_default(&mut work, product, id).await?;
    let event = GroupDeed::new("group.made_default", id, &group.name);
    work.commit(event).await
}

fn or_taken(done: Result<()>) -> Result<()> {
    match done {
        Err(error) if was_taken(&error) => Err(Error::field("name", "taken")),
        other => other,
    }
}

/// Something that happened to a group.
#[derive(Debug)]
pub(super) struct GroupDeed {
    kind: &'static str,
    id: GroupId,
    data: serde_json::Value,
}

impl GroupDeed {
    pub(super) fn new(kind: &'static str, id: GroupId, name: &str) -> Self {
        Self {
            kind,
            id,
            data: json!({ "name": name }),
        }
    }

    fn was(mut self, before: &Group) -> Self {
        self.data["was"] = json!(before.name);
        self
    }

    pub(super) fn with(mut self, name: &str, value: serde_json::Value) -> Self {
        self.data[name] = value;
        self
    }
}

impl Event for GroupDeed {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("group", self.id)
    }
    fn data(&self) -> serde_json::Value {
        self.data.clone()
    }
}
