//! The pages of messages: what was sent, writing one, looking at it before it goes, and what became of it.

mod compose;
mod draft;
mod list;
mod member;
mod quota;
mod select;
mod show;
mod sign;
mod told;

pub use member::{Brief, brief};

use clavero_rules::{MessageId, access::may, messages::MessageState};
use uuid::Uuid;

use super::{Message, find, place_of};
use crate::{
    Result, areas,
    doors::Doors,
    segments::Place,
    session::{Here, May},
    sheet::Link,
    web::{Answer, Ask, At, Shell},
    work::Scope,
};

pub(super) fn doors() -> Doors {
    const ALL: &str = "/a/{account}/club/{area}/messages";
    const ONE: &str = "/a/{account}/club/{area}/messages/{message}";
    const EDIT: &str = "/a/{account}/club/{area}/messages/{message}/edit";
    const SIGN: &str = "/a/{account}/club/{area}/messages/{message}/sign/{draft}";
    Doors::default()
        .get(ALL, list::show)
        .post(ALL, compose::make)
        .get("/a/{account}/club/{area}/messages/new", compose::blank)
        .post("/a/{account}/club/{area}/messages/quota", quota::set)
        .post("/a/{account}/club/{area}/messages/to", select::of_area)
        .post(
            "/a/{account}/club/{area}/products/{product}/messages",
            select::of_product,
        )
        .post(
            "/a/{account}/club/{area}/members/{member}/letters",
            member::note,
        )
        .get(ONE, one)
        .get(EDIT, compose::edit)
        .post(EDIT, compose::save)
        .post(
            "/a/{account}/club/{area}/messages/{message}/send",
            draft::send,
        )
        .post(
            "/a/{account}/club/{area}/messages/{message}/cancel",
            show::cancel,
        )
        .post(
            "/a/{account}/club/{area}/messages/{message}/delete",
            draft::delete,
        )
        .post(
            "/a/{account}/club/{area}/messages/{message}/test",
            draft::try_out,
        )
        .get(SIGN, sign::ask)
        .post(SIGN, sign::sign)
}

type Own = May<may::SendCommunications>;
type Address = At<(String, String, Uuid)>;

/// The address of a page of messages.
fn url(here: &Here, area: &str, rest: &str) -> String {
    here.url(&format!("/club/{area}/messages{rest}"))
}

/// The way to a message.
fn crumbs(here: &Here, page: &Shell, area: &crate::areas::Area) -> Vec<Link> {
    let mut crumbs = areas::crumbs(here, area);
    crumbs.push(Link::to(
        url(here, &area.slug, ""),
        page.t("messages-title"),
    ));
    crumbs
}

/// The message that an address names, where it is sent, and a scope to read it by.
async fn there(it: &Own, area: &str, message: Uuid) -> Result<(Scope, Place, Message)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, area).await?;
    let message = find(&mut scope, area.id, MessageId(message)).await?;
    let place = place_of(&mut scope, &message).await?;
    Ok((scope, place, message))
}

/// A draft is looked at before it goes; everything else tells what became of it.
async fn one(it: Own, At((_, area, message)): Address, Ask(which): Ask<show::Which>) -> Answer {
    let (scope, place, message) = there(&it, &area, message).await?;
    match message.state {
        MessageState::Draft => draft::show(&it.here, scope, &place, &message, None).await,
        _ => show::show(&it.here, scope, &place, &message, &which).await,
    }
}
