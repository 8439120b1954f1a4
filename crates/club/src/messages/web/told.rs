//! Messages in words: whom they are for, where they stand, and why somebody was left out.

use clavero_rules::{
    messages::{DeliveryState, LeftOut, MessageClass, MessageState},
    segments::Filter,
};

use crate::{
    Result,
    messages::{Audience, Message, Who},
    segments::{
        Chosen, Place, Shelf,
        web::{Speaker, builtin_name},
    },
    web::Shell,
    work::Scope,
};

/// The key of a sentence about something with a permanent name.
pub(super) fn key(before: &str, name: &str) -> String {
    format!("{before}-{}", name.replace('_', "-"))
}

pub(super) fn class(page: &Shell, class: MessageClass) -> String {
    page.t(&key("messages-class", class.id()))
}

/// Its subject in the language of the area.
pub(super) fn subject(page: &Shell, place: &Place, message: &Message) -> Result<String> {
    let (_, text) = message.texts()?.in_or(place.area.lang, place.area.lang);
    Ok(match text.subject.as_str() {
        "" => page.t("messages-no-subject"),
        subject => subject.to_owned(),
    })
}

/// The people of a product, or of the whole area.
pub(super) fn place_name(page: &Shell, place: &Place) -> String {
    match &place.product {
        Some(product) => product.name.clone(),
        None => page.t1("messages-whole-area", "area", &place.area.name),
    }
}

/// Whom it is for, in words; where that has no meaning any more, as it was written.
pub(super) async fn whom(
    scope: &mut Scope,
    page: &Shell,
    place: &Place,
    message: &Message,
) -> Result<String> {
    let audience = message.audience()?;
    Ok(said(scope, page, place, &audience)
        .await
        .unwrap_or_else(|_| message.filter.clone()))
}

async fn said(
    scope: &mut Scope,
    page: &Shell,
    place: &Place,
    audience: &Audience,
) -> Result<String> {
    let shelf = Shelf::of(scope, place).await?;
    let speaker = Speaker {
        page,
        place,
        shelf: &shelf,
    };
    let mut said = match &audience.who {
        Who::Everybody => page.t("segments-everybody"),
        Who::Segment(key) => match Chosen::find(scope, place, key).await? {
            Chosen::Builtin(it) => builtin_name(page, place, it),
            Chosen::Saved(it) => it.name,
        },
        Who::Chosen(crate::bulk::Selection::Chosen { .. }) => page.t("messages-chosen"),
        _ => match audience.filter(scope, place).await? {
            filter if filter == Filter::everybody() => page.t("segments-everybody"),
            filter => speaker.flat(&filter),
        },
    };
    if let Who::Chosen(crate::bulk::Selection::AllBut { minus, q, .. }) = &audience.who {
        if !q.is_empty() {
            said = page.t2("bulk-searched", "filter", said, "search", q);
        }
        if !minus.is_empty() {
            said = page.t2("bulk-all-but", "filter", said, "count", minus.len());
        }
    }
    if let Some(without) = audience.without(place)? {
        let without = speaker.flat(&without);
        said = page.t2("messages-without-these", "who", said, "without", without);
    }
    Ok(said)
}

/// Why somebody is left out.
pub(super) fn left_out(page: &Shell, why: LeftOut) -> String {
    page.t(&key("messages-left-out", why.id()))
}

/// The reason of a row: why he was left out, or what the mail server said.
pub(super) fn reason(page: &Shell, reason: &str) -> String {
    match LeftOut::from_id(reason) {
        Some(why) => left_out(page, why),
        None => reason.to_owned(),
    }
}

/// Where a message stands: tone, picture and words.
pub(super) fn state(page: &Shell, message: &Message) -> (&'static str, &'static str, String) {
    let (tone, icon) = match message.state {
        MessageState::Draft => ("", "pencil"),
        MessageState::Waiting => ("brass", "timer"),
        MessageState::Sending => ("brass", "loader-circle"),
        MessageState::Sent => ("good", "circle-check"),
        MessageState::Cancelled => ("", "ban"),
    };
    (
        tone,
        icon,
        page.t(&key("messages-state", message.state.id())),
    )
}

/// Where it stands for one person.
pub(crate) fn delivery(page: &Shell, state: DeliveryState) -> (&'static str, String) {
    let tone = match state {
        DeliveryState::Sent => "good",
        DeliveryState::Bounced | DeliveryState::Failed => "bad",
        DeliveryState::Waiting | DeliveryState::Queued => "brass",
        DeliveryState::Kept => "pine",
        DeliveryState::LeftOut | DeliveryState::Cancelled => "",
    };
    (tone, page.t(&key("messages-delivery", state.id())))
}
