//! What is done to one person, through the API.

use axum::{Json, http::StatusCode};
use clavero_rules::{
    EnrolmentId, GrantId, GroupId, MemberId, PageId,
    access::{Needs, may},
};
use uuid::Uuid;

use super::shapes::{self, Did, Noted, Stands, ToBlock, ToGroup, ToRole, ToWaive, Until};
use crate::{
    Error, Result,
    activity::Kind,
    api::{Body, IfMatch},
    areas,
    enrolments::{self, Act, Learned, carry_out, learn, send_again},
    session::May,
    web::At,
};

type One = At<(String, String, Uuid)>;

async fn done<P: Needs>(
    it: May<P>,
    (_, slug, id): (String, String, Uuid),
    seen: Option<i64>,
    act: Act,
) -> Result<Json<Stands>> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let status = carry_out(on, it.granted, &area, EnrolmentId(id), seen, act).await?;
    Ok(Json(Stands {
        status: status.id(),
    }))
}

/// Sends the way in again; older links die.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/resend-access", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    responses((status = 204, description = "On its way")))]
pub(super) async fn resend(
    it: May<may::ManageMembers>,
    At((_, slug, id)): One,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let member = super::find(&mut scope, area.id, MemberId(id)).await?;
    send_again(on, it.granted, &area, member.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Blocks a person in a product, whatever the grants say. The body may be left out.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/block", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = Option<ToBlock>,
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn block(
    it: May<may::ManageMembers>,
    At(address): One,
    IfMatch(seen): IfMatch,
    wanted: Option<Body<ToBlock>>,
) -> Result<Json<Stands>> {
    let reason = wanted.and_then(|Body(it)| it.reason).unwrap_or_default();
    done(it, address, seen, Act::Block(reason)).await
}

/// Lifts a block. It makes no access: what the grants say holds again.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/restore", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn restore(
    it: May<may::ManageMembers>,
    At(address): One,
    IfMatch(seen): IfMatch,
) -> Result<Json<Stands>> {
    done(it, address, seen, Act::Restore).await
}

/// Moves a person to another group of the product.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/group", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = ToGroup,
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn group(
    it: May<may::ManageMembers>,
    At(address): One,
    IfMatch(seen): IfMatch,
    Body(wanted): Body<ToGroup>,
) -> Result<Json<Stands>> {
    let act = Act::Group(GroupId(wanted.group));
    done(it, address, seen, act).await
}

/// Gives a person another role in the product.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/role", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = ToRole,
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn role(
    it: May<may::AssignRoles>,
    At(address): One,
    IfMatch(seen): IfMatch,
    Body(wanted): Body<ToRole>,
) -> Result<Json<Stands>> {
    let act = Act::Role(shapes::role(&wanted.role)?);
    done(it, address, seen, act).await
}

/// Lets access end after a day, or never.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/access-end", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = Until,
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn end(
    it: May<may::ManageMembers>,
    At(address): One,
    IfMatch(seen): IfMatch,
    Body(wanted): Body<Until>,
) -> Result<Json<Stands>> {
    let act = Act::End(shapes::day(wanted.until.as_deref())?);
    done(it, address, seen, act).await
}

/// Removes a person from a product: only whoever never bought anything there.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    responses((status = 204, description = "Removed")))]
pub(super) async fn remove(
    it: May<may::ManageMembers>,
    At(address): One,
    IfMatch(seen): IfMatch,
) -> Result<StatusCode> {
    let _ = done(it, address, seen, Act::Remove).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets a person start over: pages and attempts are put aside, history and completions earned stay.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/progress-reset", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn reset(
    it: May<may::ManageMembers>,
    At(address): One,
    IfMatch(seen): IfMatch,
) -> Result<Json<Stands>> {
    done(it, address, seen, Act::ResetProgress).await
}

type OfPage = At<(String, String, Uuid, Uuid)>;

/// Marks a page as completed for a person, with a reason that his history tells.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/pages/{page}/waiver", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("page" = Uuid, Path, description = "The page"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = ToWaive,
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn waive(
    it: May<may::ManageMembers>,
    At((account, slug, id, page)): OfPage,
    IfMatch(seen): IfMatch,
    Body(wanted): Body<ToWaive>,
) -> Result<Json<Stands>> {
    let act = Act::WaivePage(PageId(page), wanted.reason);
    done(it, (account, slug, id), seen, act).await
}

/// Takes back that a page was marked as completed.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/pages/{page}/waiver", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("page" = Uuid, Path, description = "The page"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn unwaive(
    it: May<may::ManageMembers>,
    At((account, slug, id, page)): OfPage,
    IfMatch(seen): IfMatch,
) -> Result<Json<Stands>> {
    let act = Act::TakeWaiverBack(PageId(page));
    done(it, (account, slug, id), seen, act).await
}

/// Ends one reason for access; no other one ends with it.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/grants/{grant}", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
        ("grant" = Uuid, Path, description = "The grant"),
    ),
    responses((status = 200, description = "Where access stands now", body = Stands)))]
pub(super) async fn end_grant(
    it: May<may::ManageMembers>,
    At((account, slug, id, grant)): At<(String, String, Uuid, Uuid)>,
) -> Result<Json<Stands>> {
    done(it, (account, slug, id), None, Act::EndGrant(GrantId(grant))).await
}

/// Tells what a member did: pages, quizzes, opening the product.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/activity", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment"),
    ),
    request_body = Did,
    responses((status = 200, description = "What followed from it", body = Noted)))]
pub(super) async fn activity(
    it: May<may::ManageMembers>,
    At((_, slug, id)): One,
    Body(did): Body<Did>,
) -> Result<Json<Noted>> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let id = EnrolmentId(id);
    let mut work = on.begin(it.granted).await?;
    if enrolments::find(&mut work, id).await?.area_id != area.id {
        return Err(Error::Missing("enrolment"));
    }
    let kind = match did.kind.as_str() {
        "quiz_submitted" => Kind::QuizPassed,
        "accessed" | "page_viewed" | "page_completed" | "page_undone" | "posted" | "commented"
        | "reacted" | "event_attended" | "downloaded" => {
            Kind::from_id(&did.kind).ok_or_else(|| Error::field("kind", "choose"))?
        }
        _ => return Err(Error::field("kind", "choose")),
    };
    let key = match did.key.as_str() {
        "" => String::new(),
        key if key.chars().count() > 200 => return Err(Error::field("key", "too-long")),
        key => format!("told:{id}:{key}"),
    };
    let act = Learned {
        kind,
        page: did.page.map(clavero_rules::PageId),
        seconds: did.seconds,
        position: did.position,
        score_bp: did.score_bp,
        key,
        source: "api",
    };
    let fresh = learn(&mut work, id, &act).await?;
    let after = enrolments::find(&mut work, id).await?;
    // What members do is told in their history; the activity log is about those who run the account.
    work.commit_untold().await?;
    Ok(Json(Noted {
        fresh,
        enrolment: shapes::told_enrolment(after),
    }))
}
