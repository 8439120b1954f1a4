//! Enrolments: one member in one product, why access is open or shut, and everything that is done to one person there.
//!
//! Every act is a function on an open [`Work`](crate::work::Work) for one enrolment, so that a page, the API, bulk work
//! and imports carry out the same deed; it answers how the enrolment was before, which is what undoing needs.

mod act_in_chosen;
mod add_tags;
mod block;
mod carry_out;
mod change_group;
mod change_group_of_many;
mod change_role;
mod completed;
mod deed;
mod describe;
mod end_grant;
mod enrol;
mod enrol_many;
mod enrolment;
mod erase;
mod find_person;
mod follow_member;
mod follow_offer;
mod grant_access;
mod image;
mod learn;
mod merge;
mod presence;
mod recompute;
mod recount;
mod remove;
mod reset_progress;
mod seat_many;
mod seats;
mod set_access_end;
mod share;
mod store;
mod sweep;
mod waive_page;
mod withdraw;

pub use act_in_chosen::{Overlay, Stood, act_in_chosen};
pub use add_tags::{add_tags, add_tags_to_many, remove_tags, remove_tags_from_many, tags_of};
pub use block::{block, restore};
pub use carry_out::{Act, carry_out, send_again};
pub use change_group::change_group;
pub use change_group_of_many::{Moved, change_group_of_many, seat_again_many};
pub use change_role::change_role;
pub(crate) use deed::note;
pub use deed::{Deed, Done};
pub use describe::{Described, describe};
pub use end_grant::end_grant;
pub(crate) use enrol::keep_the_no;
pub use enrol::{Enrolled, Person, Place, enrol, find_or_make_member};
pub use enrol_many::{Fresh, Let, enrol_many};
pub use enrolment::{Enrolment, StoredGrant};
pub use erase::{erase, erase_named};
pub use find_person::{find_people, find_person};
pub use follow_member::follow_member;
pub use follow_offer::follow_offer;
pub use grant_access::{Given, Giving, Outcome, grant_access, put_grant};
pub use image::{Image, put_back, take_image};
pub use learn::{Act as Learned, learn};
pub use merge::{Shared, merge, shared, too_many_guests};
pub use presence::{comes_back, may_have_left};
pub use recompute::{Now, recompute};
pub use recount::{PageState, engage, engagement_at, pages_of, recount};
pub use remove::remove;
pub use reset_progress::{reset_facts, reset_progress};
pub use seat_many::Seating;
pub use seats::guest_of;
pub use set_access_end::set_access_end;
pub use share::{
    Invited, Seat, Seats, free_seat, invite_guest, seat_of_link, seats_of, sit_down, write_to_guest,
};
pub use sweep::{fade, sweep};
pub use waive_page::{take_waiver_back, waive_page};
pub use withdraw::withdraw;

use clavero_rules::{EnrolmentId, MemberId, ProductId};

use crate::{Error, Result, db::Sql, work::Scope};

/// The enrolment of this id, unless the person was removed.
pub async fn find(scope: &mut Scope, id: EnrolmentId) -> Result<Enrolment> {
    let found = store::by_id(scope, id).await?;
    if found.removed_at.is_some() {
        return Err(Error::Missing("enrolment"));
    }
    Ok(found)
}

/// The enrolment of this id, whether or not the person was removed.
pub async fn any(scope: &mut Scope, id: EnrolmentId) -> Result<Enrolment> {
    store::by_id(scope, id).await
}

/// The enrolment of a member in a product, unless he was removed from it.
pub async fn of_member_in(
    scope: &mut Scope,
    member: MemberId,
    product: ProductId,
) -> Result<Option<Enrolment>> {
    let found = store::of_member_in(scope, member, product).await?;
    Ok(found.filter(|it| it.removed_at.is_none()))
}

/// Every enrolment of a member, by the name of the product.
pub async fn of_member(scope: &mut Scope, member: MemberId) -> Result<Vec<Enrolment>> {
    store::of_member(scope, member).await
}

/// The enrolments that a question finds, in the order of their ids, those of people who were removed too. `held` keeps
/// everybody else from them until the deed ends.
pub async fn among(scope: &mut Scope, ids: Sql, held: bool) -> Result<Vec<Enrolment>> {
    store::among(scope, ids, held).await
}

/// All the grants of the enrolments that a question finds.
pub async fn grants_among(scope: &mut Scope, ids: Sql) -> Result<Vec<StoredGrant>> {
    store::grants_among(scope, ids).await
}

/// All the grants that an enrolment ever had, oldest first.
pub async fn grants(scope: &mut Scope, id: EnrolmentId) -> Result<Vec<StoredGrant>> {
    store::grants(scope, id).await
}
