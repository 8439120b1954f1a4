//! Members and enrolments through the API.

mod acts;
mod address;
mod area_role;
mod chosen;
mod grants;
mod seats;
mod shapes;

pub use grants::Docs as GrantDocs;

use axum::{Json, http::Method};
use clavero_rules::{MemberId, access::may};
use serde_json::Value;
use utoipa::OpenApi;
use uuid::Uuid;

use super::{Adding, Member, Newcomer, add_members, find, former_addresses, told, why};
use crate::{
    Error, Result,
    address::Address,
    api::{Body, Versioned},
    areas,
    doors::Doors,
    enrolments,
    error::FieldError,
    session::May,
    web::At,
    work::Scope,
};
use shapes::{Access, Counts, NewMembers, Told};

/// What members say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(add, find_one, access, acts::resend, chosen::block, chosen::restore, area_role::give,
        area_role::take, acts::block, acts::restore, acts::group, acts::role, acts::end,
        acts::remove, acts::end_grant, acts::activity, acts::reset, acts::waive, acts::unwaive,
        address::put, address::let_go, seats::find, seats::invite, seats::write, seats::free),
    components(schemas(Told, shapes::ToldEnrolment, NewMembers, shapes::Person, Counts, Access, shapes::ToGroup,
        shapes::ToBlock,
        shapes::ToRole, shapes::Until, shapes::ToWaive, shapes::Stands, shapes::Did, shapes::Noted, address::Right,
        chosen::Chosen, chosen::Outcome, chosen::Outcomes,
        seats::Told, seats::ToldSeat, seats::Wanted, seats::Made)),
    tags((name = "members", description = "The people of an area, and why each gets in"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const ENROLMENT: &str = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}";
    const WAIVER: &str =
        "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/pages/{page}/waiver";
    const AREA_ROLE: &str = "/api/v1/accounts/{account}/areas/{area}/members/{member}/area-role";
    const SEATS: &str = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/seats";
    Doors::default()
        .post("/api/v1/accounts/{account}/areas/{area}/members", add)
        .get(
            "/api/v1/accounts/{account}/areas/{area}/members/{member}",
            find_one,
        )
        .get(
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/access",
            access,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/resend-access",
            acts::resend,
        )
        .door(Method::PUT, AREA_ROLE, area_role::give)
        .door(Method::DELETE, AREA_ROLE, area_role::take)
        .post(
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/block",
            chosen::block,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/restore",
            chosen::restore,
        )
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/address",
            address::put,
        )
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/former-addresses/{email}",
            address::let_go,
        )
        .door(Method::DELETE, ENROLMENT, acts::remove)
        .post(
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/block",
            acts::block,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/restore",
            acts::restore,
        )
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/group",
            acts::group,
        )
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/role",
            acts::role,
        )
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/access-end",
            acts::end,
        )
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/grants/{grant}",
            acts::end_grant,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/progress-reset",
            acts::reset,
        )
        .get(SEATS, seats::find)
        .post(SEATS, seats::invite)
        .post(
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/seats/{seat}/letter",
            seats::write,
        )
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/seats/{seat}",
            seats::free,
        )
        .door(Method::PUT, WAIVER, acts::waive)
        .door(Method::DELETE, WAIVER, acts::unwaive)
        .post(
            "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/activity",
            acts::activity,
        )
        .and(grants::doors())
}

/// Adds people by hand: each into each product, with one role and one group.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = NewMembers,
    responses((status = 200, description = "What came of it", body = Counts)))]
async fn add(
    it: May<may::ImportMembers>,
    At((_, slug)): At<(String, String)>,
    Body(new): Body<NewMembers>,
) -> Result<Json<Counts>> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let people = newcomers(&new)?;
    let adding = Adding {
        people,
        products: new
            .products
            .into_iter()
            .map(clavero_rules::ProductId)
            .collect(),
        whole_area: new.whole_area,
        role: shapes::role(new.role.as_deref().unwrap_or("student"))?,
        group: new.group.map(clavero_rules::GroupId),
        until: shapes::day(new.until.as_deref())?,
        send_access: new.send_access,
    };
    let added = add_members(on, it.granted, &area, &adding).await?;
    Ok(Json(Counts {
        created: added.created,
        added: added.added,
        updated: added.updated,
        unchanged: added.unchanged,
    }))
}

/// The most people that are added by one call; more come by file.
const MOST: usize = 1_000;

/// The people of a body. Whatever is wrong is named by where it stands: `people[3].email`.
fn newcomers(new: &NewMembers) -> Result<Vec<Newcomer>> {
    let wrong = |field: &str, code: &'static str, limit: usize| FieldError {
        field: field.to_owned(),
        code,
        limit: i64::try_from(limit).unwrap_or(i64::MAX),
    };
    let (mut people, mut faults) = (Vec::new(), Vec::new());
    if new.people.is_empty() {
        faults.push(wrong("people", "required", 0));
    }
    if new.people.len() > MOST {
        return Err(Error::Invalid(vec![wrong(
            "people",
            "too-many-people",
            MOST,
        )]));
    }
    if new.products.is_empty() && !new.whole_area {
        faults.push(wrong("products", "required", 0));
    }
    for (n, person) in new.people.iter().enumerate() {
        match Address::parse(&person.email) {
            None => faults.push(wrong(&format!("people[{n}].email"), "email", 0)),
            Some(address) => people.push(Newcomer {
                address,
                name: person.name.chars().take(100).collect(),
                lang: person.lang.as_deref().and_then(crate::words::Lang::from_id),
            }),
        }
    }
    if faults.is_empty() {
        Ok(people)
    } else {
        Err(Error::Invalid(faults))
    }
}

/// A member with everything that is open, and how far.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    responses((status = 200, description = "The member; the version is the ETag", body = Told)))]
async fn find_one(
    it: May<may::ViewMembers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
) -> Result<Versioned<Told>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let member = find(&mut scope, area.id, MemberId(id)).await?;
    told_now(&mut scope, member).await
}

/// A member as he stands, with everything that is open.
async fn told_now(scope: &mut Scope, member: Member) -> Result<Versioned<Told>> {
    let all = enrolments::of_member(scope, member.id).await?;
    let tags = enrolments::tags_of(scope, member.id).await?;
    let former = former_addresses(scope, member.id).await?;
    Ok(Versioned::ok(
        member.version,
        shapes::told(member, tags, former, all),
    ))
}

/// Why a member gets in, or not: every cause that was looked at, and the act that mends the first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/access", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    responses((status = 200, description = "One explanation per product", body = Access)))]
async fn access(
    it: May<may::ViewMembers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
) -> Result<Json<Access>> {
    let words = it.here.caller.words();
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let member = find(&mut scope, area.id, MemberId(id)).await?;
    let mut items: Vec<Value> = Vec::new();
    for enrolment in enrolments::of_member(&mut scope, member.id).await? {
        let explained = why(&mut scope, &member, enrolment).await?;
        items.push(told::as_json(words, &explained));
    }
    Ok(Json(Access { items }))
}
