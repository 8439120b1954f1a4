//! Messages through the API: looked at, sent off, followed and taken back.

mod choices;
mod shapes;

pub use choices::Docs as ChoiceDocs;

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{MessageId, access::may, signature::Purpose};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use shapes::{Asked, DeliveryPage, DeliveryTold, Looked, MessagePage, Target, Told};

use super::{
    Foreseen, Message, Sending, cancel as take_back, change_draft, compose, delete_draft,
    deliveries, find, foresee, may_go, send, send_at_once, store, try_out,
};
use crate::{
    Error, Result,
    api::{Body, IfMatch, Paging, SignedWith, Versioned},
    areas,
    doors::Doors,
    segments::Place,
    session::{Here, May},
    web::{Ask, At},
    words::Lang,
    work::Scope,
};
use clavero_team::people::signature;

/// What messages say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(list, preview, write, one, change, forget, people, go, test, stop),
    components(schemas(Asked, Target, Tested, Looked, Told, MessagePage, DeliveryTold, DeliveryPage)),
    tags((name = "messages", description = "Messages to members"))
)]
pub struct Docs;

type Own = May<may::SendCommunications>;
type OfArea = At<(String, String)>;
type OfMessage = At<(String, String, Uuid)>;

pub(super) fn doors() -> Doors {
    const ALL: &str = "/api/v1/accounts/{account}/areas/{area}/messages";
    const ONE: &str = "/api/v1/accounts/{account}/areas/{area}/messages/{message}";
    Doors::default()
        .get(ALL, list)
        .post(ALL, write)
        .post(
            "/api/v1/accounts/{account}/areas/{area}/messages/preview",
            preview,
        )
        .get(ONE, one)
        .door(Method::PUT, ONE, change)
        .door(Method::DELETE, ONE, forget)
        .get(
            "/api/v1/accounts/{account}/areas/{area}/messages/{message}/deliveries",
            people,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/messages/{message}/send",
            go,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/messages/{message}/cancel",
            stop,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/messages/{message}/test",
            test,
        )
        .and(choices::doors())
}

async fn there(it: &Own, area: &str, message: Uuid) -> Result<(Scope, Place, Message)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, area).await?;
    let message = find(&mut scope, area.id, MessageId(message)).await?;
    let place = super::place_of(&mut scope, &message).await?;
    Ok((scope, place, message))
}

async fn signed(
    here: &Here,
    header: Option<Uuid>,
    shown: &Sending,
) -> Result<Option<clavero_rules::evidence::Signed>> {
    if !shown.must_be_signed() {
        return Ok(None);
    }
    let (person, account) = (here.person()?, Some(here.account.id));
    let on = &here.caller.on;
    let purpose = Purpose::WorkOnMany;
    let signed = signature::presented(on, person, header, purpose, account, shown).await?;
    Ok(Some(signed))
}

async fn again(here: &Here, id: MessageId) -> Result<Told> {
    let on = &here.caller.on;
    let mut scope = on.read_admitted(here.account.id, None, "machine");
    let message = store::by_id(&mut scope, id).await?;
    Told::of(&mut scope, message).await
}

/// The messages of an area, newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/messages", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of messages", body = MessagePage)))]
async fn list(
    it: Own,
    At((_, area)): OfArea,
    Ask(paging): Ask<Paging>,
) -> Result<Json<MessagePage>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let found = super::list(&mut scope, area.id, &paging).await?;
    let mut items = Vec::with_capacity(found.items.len());
    for message in found.items {
        items.push(Told::of(&mut scope, message).await?);
    }
    Ok(Json(MessagePage {
        items,
        next: found.next,
    }))
}

async fn look(
    scope: &mut Scope,
    place: &Place,
    asked: &Asked,
) -> Result<(super::Wanted, Foreseen)> {
    let wanted = asked.wanted(scope, place).await?;
    let targets = wanted.audience.question(scope, place).await?;
    let blocked_too = wanted.audience.blocked_too;
    let found = foresee(scope, place, wanted.class, blocked_too, targets).await?;
    Ok((wanted, found))
}

/// What would come of a message: how many get it, how many do not and why, and what remains of the limit.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/messages/preview", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = Asked,
    responses((status = 200, description = "What would come of it", body = Looked)))]
async fn preview(it: Own, At((_, area)): OfArea, Body(asked): Body<Asked>) -> Result<Json<Looked>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let place = asked.place(&mut scope, &area).await?;
    let (wanted, found) = look(&mut scope, &place, &asked).await?;
    let goes = may_go(&mut scope, &place, wanted.class, found.eligible).await?;
    Ok(Json(Looked::of(&place, &found, goes)))
}

/// Writes a message and sends it off, unless it is to stay a draft. Its letters leave after a minute, in which it can be
/// taken back.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/messages", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeated with the same key, it is sent once"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, for more than 1,000 people"),
    ),
    request_body = Asked,
    responses(
        (status = 201, description = "The message; its version is the ETag", body = Told),
        (status = 401, description = "It has to be signed"),
        (status = 409, description = "Others would get it than were shown"),
        (status = 422, description = "Nobody would get it, or the limit is reached"),
    ))]
async fn write(
    it: Own,
    At((_, area)): OfArea,
    SignedWith(header): SignedWith,
    Body(asked): Body<Asked>,
) -> Result<Versioned<Told>> {
    let here = it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let place = asked.place(&mut scope, &area).await?;
    let (wanted, found) = look(&mut scope, &place, &asked).await?;
    let id = if asked.draft {
        compose(on, it.granted, &place, &wanted).await?
    } else {
        let shown = Sending {
            message: None,
            version: 0,
            subject: wanted.texts.subjects()?,
            total: found.total,
            eligible: asked.expected_count.unwrap_or(found.eligible),
        };
        let signed = signed(&here, header, &shown).await?;
        send_at_once(on, it.granted, signed.as_ref(), &place, &wanted, &shown).await?
    };
    let told = again(&here, id).await?;
    Ok(Versioned::created(told.version(), told))
}

/// A message, with what became of its letters.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/messages/{message}", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("message" = Uuid, Path, description = "The message"),
    ),
    responses((status = 200, description = "The message; its version is the ETag", body = Told)))]
async fn one(it: Own, At((_, area, message)): OfMessage) -> Result<Versioned<Told>> {
    let (mut scope, _, message) = there(&it, &area, message).await?;
    let told = Told::of(&mut scope, message).await?;
    Ok(Versioned::ok(told.version(), told))
}

/// Writes a draft anew, whole: what is left out of the body is left out of the draft. It stays for the same product.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/messages/{message}", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("message" = Uuid, Path, description = "The draft"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = Asked,
    responses(
        (status = 200, description = "The draft; its version is the ETag", body = Told),
        (status = 412, description = "Somebody changed it meanwhile"),
        (status = 422, description = "It was sent off before, or something in it cannot be taken"),
    ))]
async fn change(
    it: Own,
    At((_, area, message)): OfMessage,
    IfMatch(seen): IfMatch,
    Body(asked): Body<Asked>,
) -> Result<Versioned<Told>> {
    let (mut scope, place, message) = there(&it, &area, message).await?;
    if asked.product != message.product_id.map(|id| id.0) {
        return Err(Error::field("product", "choose"));
    }
    if seen.is_some_and(|seen| seen != message.version) {
        return Err(Error::Stale {
            now: message.version,
        });
    }
    let wanted = asked.wanted(&mut scope, &place).await?;
    let here = it.here;
    change_draft(&here.caller.on, it.granted, &message, &place, &wanted).await?;
    let told = again(&here, message.id).await?;
    Ok(Versioned::ok(told.version(), told))
}

/// Forgets a draft.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/messages/{message}", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("message" = Uuid, Path, description = "The draft"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    responses(
        (status = 204, description = "Forgotten"),
        (status = 412, description = "Somebody changed it meanwhile"),
        (status = 422, description = "It was sent off before"),
    ))]
async fn forget(
    it: Own,
    At((_, area, message)): OfMessage,
    IfMatch(seen): IfMatch,
) -> Result<StatusCode> {
    let (_, _, message) = there(&it, &area, message).await?;
    delete_draft(&it.here.caller.on, it.granted, message.id, seen).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Which {
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: i64,
    limit: Option<i64>,
}

/// What became of a message for each person, in the order of the frozen list.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/messages/{message}/deliveries", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("message" = Uuid, Path, description = "The message"),
        ("state" = Option<String>, Query, description = "One state of a delivery"),
        ("after" = Option<i64>, Query, description = "`n` of the last row of the page before"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
    ),
    responses((status = 200, description = "A page of people", body = DeliveryPage)))]
async fn people(
    it: Own,
    At((_, area, message)): OfMessage,
    Ask(which): Ask<Which>,
) -> Result<Json<DeliveryPage>> {
    let (mut scope, _, message) = there(&it, &area, message).await?;
    let paging = Paging {
        limit: which.limit,
        after: None,
    };
    let limit = paging.limit();
    let mut rows = deliveries(&mut scope, message.id, &which.state, which.after, limit + 1).await?;
    let most = usize::try_from(limit).unwrap_or_default();
    let more = rows.len() > most;
    rows.truncate(most);
    let items: Vec<DeliveryTold> = rows.into_iter().map(DeliveryTold::of).collect();
    let next = items.last().filter(|_| more).map(DeliveryTold::place);
    Ok(Json(DeliveryPage { items, next }))
}

/// Sends a draft off, to whom it would go now.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/messages/{message}/send", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("message" = Uuid, Path, description = "The message"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, for more than 1,000 people"),
    ),
    responses(
        (status = 202, description = "Its letters leave after a minute", body = Told),
        (status = 401, description = "It has to be signed"),
        (status = 422, description = "It was sent off before, nobody would get it, or the limit is reached"),
    ))]
async fn go(
    it: Own,
    At((_, area, message)): OfMessage,
    SignedWith(header): SignedWith,
) -> Result<(StatusCode, Json<Told>)> {
    let (mut scope, place, message) = there(&it, &area, message).await?;
    let here = it.here;
    let audience = message.audience()?;
    let targets = audience.question(&mut scope, &place).await?;
    let blocked_too = audience.blocked_too;
    let found = foresee(&mut scope, &place, message.class, blocked_too, targets).await?;
    let shown = Sending::of(&message, &found);
    let signed = signed(&here, header, &shown).await?;
    let id = send(&here.caller.on, it.granted, signed.as_ref(), &shown).await?;
    Ok((StatusCode::ACCEPTED, Json(again(&here, id).await?)))
}

/// What a test came to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MessageTest)]
struct Tested {
    /// Where the letters go: to whoever asked.
    sent_to: String,
    /// One letter in each of these languages.
    languages: Vec<&'static str>,
}

/// Sends a draft to whoever asks and to nobody else, marked as a test. It counts towards no limit.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/messages/{message}/test", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("message" = Uuid, Path, description = "The message"),
    ),
    responses(
        (status = 202, description = "The letters are on their way", body = Tested),
        (status = 422, description = "It was sent off before"),
    ))]
async fn test(it: Own, At((_, area, message)): OfMessage) -> Result<(StatusCode, Json<Tested>)> {
    let (_, _, message) = there(&it, &area, message).await?;
    let tested = try_out(&it.here.caller.on, it.granted, message.id).await?;
    let told = Tested {
        sent_to: tested.email,
        languages: tested.langs.into_iter().map(Lang::id).collect(),
    };
    Ok((StatusCode::ACCEPTED, Json(told)))
}

/// Takes a message back, within a minute after it was sent off.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/messages/{message}/cancel", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("message" = Uuid, Path, description = "The message"),
    ),
    responses(
        (status = 200, description = "The message, taken back", body = Told),
        (status = 422, description = "Its minute is over"),
    ))]
async fn stop(it: Own, At((_, area, message)): OfMessage) -> Result<Json<Told>> {
    let (_, _, message) = there(&it, &area, message).await?;
    let here = it.here;
    take_back(&here.caller.on, it.granted, message.id).await?;
    again(&here, message.id).await.map(Json)
}
