//! Members: the people of an area, each known by an address; why each gets in or not, and the letter with the way in.

mod access_letter;
mod add_members;
mod api;
mod area_role;
mod correct_address;
mod former;
mod give_product;
mod home;
mod member;
mod menu;
mod merge_person;
mod seats;
mod store;
mod told;
mod web;
mod why;

use std::collections::BTreeMap;

use clavero_rules::{AreaId, MemberId, ProductId, roles::Role};

pub use access_letter::{resend_access, send_access, sent_lately};
pub use add_members::{Added, Adding, Newcomer, add_members};
pub use api::{Docs, GrantDocs};
pub use area_role::{give_area_role, take_area_role};
pub(crate) use correct_address::may_touch_team;
pub use correct_address::{Correction, correct_address, correct_address_for};
pub use former::{former_addresses, let_address_go};
pub use give_product::{Gift, Got, give_product};
pub use member::Member;
pub use menu::{Menu, Part, menus_of_members, menus_of_users};
pub use merge_person::{merge_person, merged_into};
pub use told::explained_in_words;
pub(crate) use web::{end_grant_url, passed_over, ways_in};
pub use why::{Why, why};

use crate::{
    Result,
    areas::Area,
    doors::Doors,
    work::{Event, Scope, Work},
};

/// The member of this id in this area, unless his data was erased.
pub async fn find(scope: &mut Scope, area: AreaId, id: MemberId) -> Result<Member> {
    store::find(scope, area, id).await
}

/// Holds the row of a member until the end of the deed. Answers him with the version that this leaves.
pub(crate) async fn hold(work: &mut Work, area: AreaId, id: MemberId) -> Result<Member> {
    store::hold(work, area, id).await
}

/// Gives a member a role in the whole area inside another deed. Answers the entry for the activity log.
pub(crate) async fn give_role_in_area(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    role: Role,
) -> Result<Box<dyn Event>> {
    let told = area_role::give_in_area(work, area, member, role).await?;
    Ok(Box::new(told))
}

/// Whether a member is the owner of the account (edge 39).
pub async fn is_owner(scope: &mut Scope, member: &Member) -> Result<bool> {
    Ok(store::owner(scope).await?.is(member))
}

/// The doors of members.
pub fn doors() -> Doors {
    web::doors()
        .and(api::doors())
        .and(home::doors())
        .and(seats::doors())
}

/// How many members an area has, without those that were erased.
pub async fn how_many(scope: &mut Scope, area: AreaId) -> Result<i64> {
    store::how_many(scope, area).await
}

/// How many of them may open something.
pub async fn how_many_open(scope: &mut Scope, area: AreaId) -> Result<i64> {
    store::how_many_open(scope, area).await
}

/// How many people each product of an area has.
pub async fn enrolled_by_product(
    scope: &mut Scope,
    area: AreaId,
) -> Result<BTreeMap<ProductId, i64>> {
    store::enrolled_by_product(scope, area).await
}
