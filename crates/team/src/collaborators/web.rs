//! The pages of collaborators.

mod ask;
mod back;
mod card;
mod end;
mod many;
mod profile;
mod review;
mod sign;
mod until;
mod view;
mod who;
mod why;

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/collaborators", many::page)
        .get("/a/{account}/collaborators/leave", end::ask_leave)
        .post("/a/{account}/collaborators/leave", end::leave_now)
        .get("/a/{account}/collaborators/ask", ask::page)
        .post("/a/{account}/collaborators/ask", ask::ask_owner)
        .get("/a/{account}/collaborators/review", review::page)
        .get("/a/{account}/collaborators/who-can", who::choose)
        .get("/a/{account}/collaborators/who-can/{permission}", who::page)
        .get("/a/{account}/collaborators/{id}", card::page)
        .post("/a/{account}/collaborators/{id}/suspend", end::suspend_now)
        .post(
            "/a/{account}/collaborators/{id}/reinstate",
            back::reinstate_signed,
        )
        .get("/a/{account}/collaborators/{id}/bring-back", back::page)
        .post(
            "/a/{account}/collaborators/{id}/bring-back",
            back::bring_back_signed,
        )
        .get("/a/{account}/collaborators/{id}/profile", profile::page)
        .post("/a/{account}/collaborators/{id}/profile", profile::change)
        .get("/a/{account}/collaborators/{id}/until", until::page)
        .post("/a/{account}/collaborators/{id}/until", until::set)
        .get("/a/{account}/collaborators/{id}/remove", end::ask_remove)
        .post("/a/{account}/collaborators/{id}/remove", end::remove_now)
        .get(
            "/a/{account}/collaborators/{id}/sign/{purpose}/{draft}",
            sign::page,
        )
        .post(
            "/a/{account}/collaborators/{id}/sign/{purpose}/{draft}",
            sign::sign,
        )
        .get("/a/{account}/collaborators/{id}/why", why::all)
        .get("/a/{account}/collaborators/{id}/why/{permission}", why::one)
}
