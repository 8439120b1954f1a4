//! Messages to members: written, shown, sent off, taken back or handed over letter by letter, and what became of each (3.10,
//! MA-26).

mod api;
mod audience;
mod cancel;
mod choices;
mod compose;
mod consents;
mod deliveries;
mod erase_person;
mod events;
mod hand_over;
mod judge;
mod merge_person;
mod message;
mod pace;
mod run;
mod send;
mod settle;
mod store;
mod try_out;
mod unsubscribe;
mod web;

pub use api::{ChoiceDocs, Docs};
pub use audience::{Audience, Who};
pub use cancel::cancel;
pub use choices::{Choice, Topic, Voice, choices_of, choose};
pub use compose::{Wanted, change_draft, class_of, compose, delete_draft, read_texts};
pub use consents::{
    Ground, Noted, Word, note_consent, put_consent_back, wishes, wishes_of, wishes_question,
};
pub use deliveries::Got;
pub use erase_person::{erase_person, wants_nothing_since};
pub use judge::{Foreseen, foresee};
pub use merge_person::merge_person;
pub use message::{Delivery, Message, Text, Texts};
pub use run::{run_due, work};
pub use send::{Sending, may_go, quota, send, send_at_once, sent_lately};
pub use try_out::{TriedOut, try_out};
pub use web::{Brief, brief};

use clavero_rules::{AccountId, AreaId, MemberId, MessageId};

use crate::{
    Error, Result,
    api::{Listed, Paging},
    areas,
    doors::Doors,
    occasion::Secret,
    products,
    segments::Place,
    work::Scope,
};

/// The message of this id in an area.
pub async fn find(scope: &mut Scope, area: AreaId, id: MessageId) -> Result<Message> {
    let message = store::by_id(scope, id).await?;
    Some(message)
        .filter(|it| it.area_id == area)
        .ok_or(Error::Missing("message"))
}

/// The messages of an area, newest first.
pub async fn list(scope: &mut Scope, area: AreaId, paging: &Paging) -> Result<Listed<Message>> {
    store::list(scope, area, paging).await
}

/// What became of a message, person by person.
pub async fn deliveries(
    scope: &mut Scope,
    message: MessageId,
    state: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Delivery>> {
    deliveries::page(scope, message, state, after, limit).await
}

/// How many people were left out, by why.
pub async fn reasons(scope: &mut Scope, message: MessageId) -> Result<Vec<(String, i64)>> {
    deliveries::reasons(scope, message).await
}

/// The newest messages that a member was sent.
pub async fn of_member(scope: &mut Scope, member: MemberId, limit: i64) -> Result<Vec<Got>> {
    deliveries::of_member(scope, member, limit).await
}

/// Where a message is sent: to the people of a product, or of the whole area.
pub(crate) async fn place_of(scope: &mut Scope, message: &Message) -> Result<Place> {
    let area = areas::by_id(scope, message.area_id).await?;
    let product = match message.product_id {
        Some(id) => Some(products::by_id(scope, id).await?),
        None => None,
    };
    Ok(Place {
        clock: area.clock(),
        area,
        product,
    })
}

/// Where whoever got a letter stops more of its sort. The account stands in it, so that nothing is looked up in others.
fn stop_path(account: AccountId, token: &Secret) -> String {
    format!("/u/{}{}", account.0.simple(), token.reveal())
}

/// The doors of messages.
pub fn doors() -> Doors {
    web::doors().and(api::doors()).and(unsubscribe::doors())
}
