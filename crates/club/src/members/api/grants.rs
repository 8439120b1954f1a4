//! Giving a member access by hand, through the API: to a product, or once more to one where he is.

use axum::Json;
use clavero_rules::{EnrolmentId, GroupId, MemberId, ProductId, access::may, calendar::Date};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use crate::{
    Error, Result,
    api::Body,
    areas,
    doors::Doors,
    enrolments::{self, Outcome},
    members::{Gift, Got, give_product},
    session::May,
    web::At,
};

/// What giving access says of its part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(give, give_again),
    components(schemas(NewGrant, AgainGrant, Given))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .post(
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/grants",
            give,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/grants",
            give_again,
        )
}

/// Access to give.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewGrant {
    product: Uuid,
    /// The first day, such as 2026-12-01, on the area’s clock; today if left out.
    from: Option<String>,
    /// The last day; the product’s own duration if left out.
    until: Option<String>,
    /// A group of the product; for whoever is new there its default group if left out.
    group: Option<Uuid>,
    /// Whether the way in is sent.
    #[serde(default)]
    send_access: bool,
}

/// Access to give where somebody is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AgainGrant {
    /// The first day, such as 2026-12-01, on the area’s clock; today if left out.
    from: Option<String>,
    /// The last day; the product’s own duration if left out.
    until: Option<String>,
    /// Whether the way in is sent.
    #[serde(default)]
    send_access: bool,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = GivenGrant)]
struct Given {
    /// The grant; given by hand before, it is the one of then with the dates of now.
    grant: Uuid,
    enrolment: Uuid,
    /// `added` for whoever is new in the product, `updated` or `unchanged` for whoever was there.
    outcome: &'static str,
    /// Where access stands now: a block stays, whatever is given.
    status: &'static str,
}

fn day(field: &str, text: Option<&str>) -> Result<Option<Date>> {
    let read = |text: &str| Date::parse(text).ok_or_else(|| Error::field(field, "date"));
    text.map(read).transpose()
}

fn told(got: Got) -> Json<Given> {
    Json(Given {
        grant: got.grant.0,
        enrolment: got.enrolment.0,
        outcome: match got.outcome {
            Outcome::Created | Outcome::Added => "added",
            Outcome::Updated => "updated",
            Outcome::Unchanged => "unchanged",
        },
        status: got.status.id(),
    })
}

/// Gives a member access to a product by hand: a bonus, as adding him there gives it.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/grants", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeated with the same key, it is done once"),
    ),
    request_body = NewGrant,
    responses(
        (status = 200, description = "What came of it", body = Given),
        (status = 422, description = "Nobody can be given this, or not for these days"),
    ))]
async fn give(
    it: May<may::ImportMembers>,
    At((_, slug, member)): At<(String, String, Uuid)>,
    Body(new): Body<NewGrant>,
) -> Result<Json<Given>> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let gift = Gift {
        member: MemberId(member),
        product: ProductId(new.product),
        from: day("from", new.from.as_deref())?,
        until: day("until", new.until.as_deref())?,
        group: new.group.map(GroupId),
        send_access: new.send_access,
    };
    give_product(on, it.granted, &area, gift).await.map(told)
}

/// Gives a person access by hand to the product where he is: a reason of its own, which no other one ends.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/grants", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeated with the same key, it is done once"),
    ),
    request_body = AgainGrant,
    responses(
        (status = 200, description = "What came of it", body = Given),
        (status = 422, description = "Nobody can be given this, or not for these days"),
    ))]
async fn give_again(
    it: May<may::ImportMembers>,
    At((_, slug, enrolment)): At<(String, String, Uuid)>,
    Body(new): Body<AgainGrant>,
) -> Result<Json<Given>> {
    let on = &it.here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let found = enrolments::find(&mut scope, EnrolmentId(enrolment)).await?;
    if found.area_id != area.id {
        return Err(Error::Missing("enrolment"));
    }
    let gift = Gift {
        member: found.member_id,
        product: found.product_id,
        from: day("from", new.from.as_deref())?,
        until: day("until", new.until.as_deref())?,
        group: None,
        send_access: new.send_access,
    };
    give_product(on, it.granted, &area, gift).await.map(told)
}
