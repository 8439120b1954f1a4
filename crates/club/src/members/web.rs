//! The pages of one member: the person, the person in one product, and everything that is done to either.

mod acts;
mod add;
mod add_user;
mod address;
mod area_role;
mod chosen;
mod history;
mod seats;
mod show;
mod user;
mod ways;

pub(crate) use area_role::passed_over;
pub use ways::ways_in;

pub(crate) use user::end_grant_url;

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    const USER: &str = "/a/{account}/club/{area}/products/{product}/users/{enrolment}";
    const CHANGE: &str =
        "/a/{account}/club/{area}/products/{product}/users/{enrolment}/change/{act}";
    const ROLE: &str = "/a/{account}/club/{area}/products/{product}/users/{enrolment}/role";
    const SEATS: &str = "/a/{account}/club/{area}/products/{product}/users/{enrolment}/seats";
    const GRANT: &str = "/a/{account}/club/{area}/members/{member}/grant";
    const MANUAL: &str = "/a/{account}/club/{area}/products/{product}/import/manual";
    const ADDRESS: &str = "/a/{account}/club/{area}/members/{member}/address";
    const AREA_ROLE: &str = "/a/{account}/club/{area}/members/{member}/area-role";
    const BLOCK: &str = "/a/{account}/club/{area}/members/{member}/block";
    const RESTORE: &str = "/a/{account}/club/{area}/members/{member}/restore";
    const FORMER: &str = "/a/{account}/club/{area}/members/{member}/former-address";
    Doors::default()
        .get("/a/{account}/club/{area}/members/add", add::blank)
        .post("/a/{account}/club/{area}/members/add", add::submit)
        .get(MANUAL, add_user::blank)
        .post(MANUAL, add_user::submit)
        .get("/a/{account}/club/{area}/members/{member}", show::show)
        .post(
            "/a/{account}/club/{area}/members/{member}/resend",
            show::resend,
        )
        .post("/a/{account}/club/{area}/members/{member}/tags", show::tag)
        .get(AREA_ROLE, area_role::ask)
        .post(AREA_ROLE, area_role::save)
        .get(BLOCK, chosen::ask_block)
        .post(BLOCK, chosen::block)
        .get(RESTORE, chosen::ask_restore)
        .post(RESTORE, chosen::restore)
        .get(ADDRESS, address::ask)
        .post(ADDRESS, address::correct)
        .get(FORMER, address::ask_let_go)
        .post(FORMER, address::let_go)
        .get(GRANT, add::ask_grant)
        .post(GRANT, add::grant)
        .get(USER, user::show)
        .get(CHANGE, acts::ask)
        .post(CHANGE, acts::carry)
        .get(SEATS, seats::ask)
        .post(SEATS, seats::invite)
        .post(
            "/a/{account}/club/{area}/products/{product}/users/{enrolment}/seats/{seat}/write",
            seats::write,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/users/{enrolment}/seats/{seat}/free",
            seats::free,
        )
        .get(ROLE, acts::ask_role)
        .post(ROLE, acts::set_role)
}
