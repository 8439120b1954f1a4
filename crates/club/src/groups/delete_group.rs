//! Deleting a group: its people go where they are told, with all that they did (edge 24).

use clavero_rules::{
    GroupId,
    enrolments::{DeleteGroupFacts, GroupSeat, may_delete_group},
    roles::{GrantedIn, SetUp},
};
use serde_json::json;

use super::{change_group::GroupDeed, store};
use crate::{Occasion, Result, products::begin_in_changing_access};

/// Deletes a group and moves its people. The default group goes only after another took its place.
pub async fn delete_group(
    on: &Occasion,
    granted: GrantedIn<SetUp>,
    id: GroupId,
    move_to: Option<GroupId>,
) -> Result<u64> {
    let product = granted.product();
    let mut work = begin_in_changing_access(on, granted).await?;
    let group = store::find(&mut work, product, id).await?;
    let to = match move_to {
        Some(to) => Some(store::seat(&mut work, to).await?),
        None => None,
    };
    let facts = DeleteGroupFacts {
        seat: GroupSeat { group: id, product },
        is_default: group.is_default,
        people: u64::try_from(group.people).unwrap_or_default(),
        move_to: to,
    };
    let to = may_delete_group(&facts)?;
    // Whoever was removed may come back, so he is moved along even where nobody is counted.
    let to = match to.or(move_to) {
        Some(to) => Some(to),
        None => store::default_of(&mut work, product).await?,
    };
    let moved = match to {
        Some(to) => store::move_people(&mut work, product, id, to).await?,
        None => 0,
    };
    store::delete(&mut work, &group).await?;
    let event = GroupDeed::new("group.deleted", id, &group.name).with("people", json!(moved));
    work.commit(event).await?;
    Ok(moved)
}
