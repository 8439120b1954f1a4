//! The pages of partners and of their clients.

mod agency;
mod answering;
mod assigning;
mod client;
mod conflict;
mod removing;
mod tagging;
mod view;

pub(crate) use view::Dash;

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/settings/users", tagging::people)
        .get("/a/{account}/settings/users/{user}", tagging::page)
        .post("/a/{account}/settings/users/{user}/tag", tagging::tag)
        .get(
            "/a/{account}/settings/users/{user}/untag",
            tagging::ask_untag,
        )
        .post("/a/{account}/settings/users/{user}/untag", tagging::untag)
        .get("/a/{account}/partner", agency::home)
        .get("/a/{account}/partner/employees/{user}", agency::employee)
        .get("/a/{account}/partner/clients", agency::clients)
        .get("/a/{account}/partner/clients/{hub}", agency::client)
        .get("/a/{account}/partner/activity", agency::activity)
        .get("/a/{account}/partner/assign", assigning::page)
        .post("/a/{account}/partner/assign", assigning::assign_now)
        .get("/a/{account}/partner/clients/{hub}/remove", removing::ask)
        .post(
            "/a/{account}/partner/clients/{hub}/remove",
            removing::remove,
        )
        .get("/a/{account}/partner/clients/{hub}/end", removing::ask_end)
        .post("/a/{account}/partner/clients/{hub}/end", removing::end)
        .get(
            "/a/{account}/partner/conflicts/{user}/{hub}",
            conflict::page,
        )
        .post(
            "/a/{account}/partner/conflicts/{user}/{hub}",
            conflict::take,
        )
        .get("/partner-link", assigning::by_link)
        .get("/a/{account}/requests", answering::list)
        .get("/a/{account}/requests/{id}", answering::page)
        .post("/a/{account}/requests/{id}", answering::grant)
        .post("/a/{account}/requests/{id}/decline", answering::decline)
        .get(
            "/a/{account}/requests/{id}/sign/{draft}",
            answering::sign_page,
        )
        .post("/a/{account}/requests/{id}/sign/{draft}", answering::sign)
        .get("/a/{account}/partners", client::page)
        .post("/a/{account}/partners/code", client::code)
        .post("/a/{account}/partners/remove", client::remove)
        .post("/a/{account}/partners/lines/{id}/delete", client::delete)
        .get("/a/{account}/partners/lines/{id}/until", client::ask_until)
        .post("/a/{account}/partners/lines/{id}/until", client::until)
        .get("/a/{account}/partners/{partner}/end", client::ask_end)
        .post("/a/{account}/partners/{partner}/end", client::end)
        .post("/a/{account}/partners/{partner}/confirm", client::confirm)
        .get("/a/{account}/partners/keep/{id}", client::ask_keep)
        .post("/a/{account}/partners/keep/{id}", client::keep_signed)
        .post("/a/{account}/partners/keep/{id}/let-go", client::let_go_now)
        .get(
            "/a/{account}/partners/sign/{purpose}/{draft}",
            client::sign_page,
        )
        .post("/a/{account}/partners/sign/{purpose}/{draft}", client::sign)
}
