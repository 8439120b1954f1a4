//! Bulk work through the API: looked at, confirmed, followed, stopped and taken back.

mod shapes;

use axum::{Json, http::StatusCode};
use clavero_rules::{JobId, ProductId, access::may, signature::Purpose};
use serde::Deserialize;
use utoipa::OpenApi;
use uuid::Uuid;

pub(crate) use shapes::Told;
use shapes::{Asked, ItemPage, ItemTold, JobPage, Looked, Target, Undoing};

use super::{
    Act, Confirming, Params, Proofs, cancel as cancel_job, confirm_at_once, find, foresee, let_in,
    may_do, resolve, run_now, selection, store, undo,
};
use crate::{
    Error, Result,
    api::{Body, Listed, Paging, SignedWith},
    areas,
    db::{Sql, sql},
    doors::Doors,
    segments::Place,
    session::{Here, May},
    web::{Ask, At},
};
use clavero_team::people::signature;

/// What bulk work says of its part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(preview, start, preview_members, start_members, list, one, items, take_back, stop),
    components(schemas(Asked, Target, Looked, Told, ItemTold, JobPage, ItemPage, Undoing, super::Params)),
    tags((name = "jobs", description = "Work on many members at once"))
)]
pub struct Docs;

type OfProduct = At<(String, String, Uuid)>;
type OfArea = At<(String, String)>;

pub(super) fn doors() -> Doors {
    Doors::default()
        .post(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments/bulk/preview",
            preview,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments/bulk",
            start,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/members/bulk/preview",
            preview_members,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/members/bulk",
            start_members,
        )
        .get("/api/v1/accounts/{account}/areas/{area}/jobs", list)
        .get("/api/v1/accounts/{account}/areas/{area}/jobs/{job}", one)
        .get(
            "/api/v1/accounts/{account}/areas/{area}/jobs/{job}/items",
            items,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/jobs/{job}/undo",
            take_back,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/jobs/{job}/cancel",
            stop,
        )
}

async fn look(it: May<may::ViewMembers>, place: Place, asked: Asked) -> Result<Json<Looked>> {
    may_do(&it.here.actor, &asked.action)?;
    let mut scope = it.here.caller.on.read(&it.granted);
    let wanted = asked.wanted(&mut scope, &place).await?;
    let law = Act::read(&wanted.kind, &wanted.params)?;
    let law = law.law(&mut scope, &place).await?;
    let (targets, found) = resolve(&mut scope, &place, &wanted.selection).await?;
    let foreseen = foresee(&mut scope, &place, &law, targets).await?;
    Looked::of(&place, &wanted, &found, foreseen).map(Json)
}

async fn begin(
    it: May<may::ViewMembers>,
    place: Place,
    asked: Asked,
    header: Option<Uuid>,
) -> Result<(StatusCode, Json<Told>)> {
    may_do(&it.here.actor, &asked.action)?;
    let here = &it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let wanted = asked.wanted(&mut scope, &place).await?;
    Act::read(&wanted.kind, &wanted.params)?;
    let (_, found) = resolve(&mut scope, &place, &wanted.selection).await?;
    let shown = asked.shown(&wanted, &place, &mut scope, &found).await?;
    let typed = shown.typed(&place, &asked.confirm)?;
    let signed = signed(here, header, &shown).await?;
    let proofs = Proofs {
        signed: signed.as_ref(),
        typed,
    };
    let id = confirm_at_once(on, it.granted, proofs, &place, &wanted, &shown).await?;
    answer(here, id).await
}

async fn signed(
    here: &Here,
    header: Option<Uuid>,
    shown: &Confirming,
) -> Result<Option<clavero_rules::evidence::Signed>> {
    if !shown.must_be_signed()? {
        return Ok(None);
    }
    let account = Some(here.account.id);
    let person = here.person()?;
    let on = &here.caller.on;
    let signed =
        signature::presented(on, person, header, Purpose::WorkOnMany, account, shown).await?;
    Ok(Some(signed))
}

/// Begins at once to take out whom an import let in, as a program asks for it.
pub(crate) async fn take_out(
    it: May<may::ViewMembers>,
    header: Option<Uuid>,
    place: &Place,
    import: JobId,
    question: Sql,
    reason: String,
) -> Result<(StatusCode, Json<Told>)> {
    let here = &it.here;
    let on = &here.caller.on;
    may_do(&here.actor, let_in::ACT)?;
    let people = sql("select t.target_id from (")
        .then(question.clone())
        .and(") t");
    let found = selection::found(&mut on.read(&it.granted), people).await?;
    let shown = Confirming {
        job: None,
        kind: let_in::ACT.to_owned(),
        params: Params::default(),
        filter: String::new(),
        count: found.count(),
        checksum: found.checksum,
        reason,
    };
    let signed = signed(here, header, &shown).await?;
    let mut work = on.begin(it.granted).await?;
    let job = let_in::put_let_in_together(&mut work, place, import, question).await?;
    if job.checksum != shown.checksum {
        return Err(Error::Refused(clavero_rules::Refusal::SelectionChanged));
    }
    let proofs = Proofs {
        signed: signed.as_ref(),
        typed: None,
    };
    super::confirm::begin(work, place, &job, proofs, &shown).await?;
    answer(here, job.id).await
}

/// Few people are changed before the answer; more are changed by whoever is free.
async fn answer(here: &Here, id: JobId) -> Result<(StatusCode, Json<Told>)> {
    let on = &here.caller.on;
    let mut scope = on.read_admitted(here.account.id, None, "machine");
    let job = store::by_id(&mut scope, id).await?;
    if job.is_few()? {
        run_now(on, here.account.id, id).await?;
    }
    let told = Told::of(&mut scope, store_again(here, id).await?).await?;
    Ok((StatusCode::ACCEPTED, Json(told)))
}

async fn store_again(here: &Here, id: JobId) -> Result<super::Job> {
    let on = &here.caller.on;
    store::by_id(&mut on.read_admitted(here.account.id, None, "machine"), id).await
}

/// What work on people of a product would do: how many, the checksum to confirm with, and who would be left as they are.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments/bulk/preview", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    request_body = Asked,
    responses((status = 200, description = "What it would do", body = Looked)))]
async fn preview(
    it: May<may::ViewMembers>,
    At((_, area, product)): OfProduct,
    Body(asked): Body<Asked>,
) -> Result<Json<Looked>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let place = Place::product(&mut scope, &area, ProductId(product)).await?;
    look(it, place, asked).await
}

/// Begins work on people of a product. With a filter, the number and the checksum of the preview come along; if others
/// match by now, nothing is done and the answer is 409.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments/bulk", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, for more than 1,000 people and for every erasure"),
    ),
    request_body = Asked,
    responses(
        (status = 202, description = "It runs, or is done", body = Told),
        (status = 401, description = "It has to be signed"),
        (status = 409, description = "Other people match than were shown"),
    ))]
async fn start(
    it: May<may::ViewMembers>,
    At((_, area, product)): OfProduct,
    SignedWith(header): SignedWith,
    Body(asked): Body<Asked>,
) -> Result<(StatusCode, Json<Told>)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let place = Place::product(&mut scope, &area, ProductId(product)).await?;
    begin(it, place, asked, header).await
}

/// What work on members of an area would do.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/bulk/preview", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = Asked,
    responses((status = 200, description = "What it would do", body = Looked)))]
async fn preview_members(
    it: May<may::ViewMembers>,
    At((_, area)): OfArea,
    Body(asked): Body<Asked>,
) -> Result<Json<Looked>> {
    let place = Place::area(&mut it.here.caller.on.read(&it.granted), &area).await?;
    look(it, place, asked).await
}

/// Begins work on members of an area: `resend_access`, `tag`, `untag`, `note_consent` or `erase`.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/bulk", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, for more than 1,000 people and for every erasure"),
    ),
    request_body = Asked,
    responses(
        (status = 202, description = "It runs, or is done", body = Told),
        (status = 401, description = "It has to be signed"),
        (status = 409, description = "Other people match than were shown"),
    ))]
async fn start_members(
    it: May<may::ViewMembers>,
    At((_, area)): OfArea,
    SignedWith(header): SignedWith,
    Body(asked): Body<Asked>,
) -> Result<(StatusCode, Json<Told>)> {
    let place = Place::area(&mut it.here.caller.on.read(&it.granted), &area).await?;
    begin(it, place, asked, header).await
}

/// The work of an area, newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/jobs", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of work", body = JobPage)))]
async fn list(
    it: May<may::ViewMembers>,
    At((_, area)): OfArea,
    Ask(paging): Ask<Paging>,
) -> Result<Json<JobPage>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let found = super::list(&mut scope, area.id, &paging).await?;
    let mut items = Vec::with_capacity(found.items.len());
    for job in found.items {
        items.push(Told::of(&mut scope, job).await?);
    }
    Ok(Json(JobPage {
        items,
        next: found.next,
    }))
}

/// A piece of work: where it stands, and how many were left as they are, and why.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/jobs/{job}", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("job" = Uuid, Path, description = "The work"),
    ),
    responses((status = 200, description = "The work", body = Told)))]
async fn one(it: May<may::ViewMembers>, At((_, area, job)): OfProduct) -> Result<Json<Told>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let job = find(&mut scope, area.id, JobId(job)).await?;
    Told::of(&mut scope, job).await.map(Json)
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

/// What became of each person, in the order of the frozen list.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/jobs/{job}/items", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("job" = Uuid, Path, description = "The work"),
        ("state" = Option<String>, Query, description = "`waiting`, `ok`, `skipped` or `failed`"),
        ("after" = Option<i64>, Query, description = "`n` of the last row of the page before"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
    ),
    responses((status = 200, description = "A page of people", body = ItemPage)))]
async fn items(
    it: May<may::ViewMembers>,
    At((_, area, job)): OfProduct,
    Ask(which): Ask<Which>,
) -> Result<Json<ItemPage>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let job = find(&mut scope, area.id, JobId(job)).await?;
    let paging = Paging {
        limit: which.limit,
        after: None,
    };
    let rows = super::items(
        &mut scope,
        &job,
        &which.state,
        which.after,
        paging.limit() + 1,
    )
    .await?;
    let listed = Listed::of(rows, paging.limit(), |it| crate::api::Cursor {
        text: String::new(),
        number: it.n,
        id: it.target_id,
    });
    let more = listed.next.is_some();
    let items: Vec<ItemTold> = listed.items.into_iter().map(ItemTold::of).collect();
    let next = items.last().filter(|_| more).map(ItemTold::place);
    Ok(Json(ItemPage { items, next }))
}

/// Takes work back: everybody who was not changed since is as before.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/jobs/{job}/undo", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("job" = Uuid, Path, description = "The work"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, for more than 1,000 people"),
    ),
    request_body = Option<Undoing>,
    responses((status = 202, description = "The work that takes it back", body = Told)))]
async fn take_back(
    it: May<may::ViewMembers>,
    At((_, area, job)): OfProduct,
    SignedWith(header): SignedWith,
    body: Option<Body<Undoing>>,
) -> Result<(StatusCode, Json<Told>)> {
    let here = &it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let job = find(&mut scope, area.id, JobId(job)).await?;
    // What has no way back is refused before anybody signs in vain.
    if !job.has_way_back()? {
        return Err(Error::Refused(clavero_rules::Refusal::NoWayBack));
    }
    let reason = body.map(|Body(it)| it.reason).unwrap_or_default();
    let mut shown = Confirming::of(&job, &reason)?;
    shown.job = None;
    shown.kind = format!("undo:{}", job.kind);
    shown.count = job.done;
    let signed = signed(here, header, &shown).await?;
    let mut work = on.begin(it.granted).await?;
    let undo = undo::put(&mut work, job.id).await?;
    let place = super::place_of(&mut work, &undo).await?;
    if undo.total > shown.count {
        return Err(Error::Refused(clavero_rules::Refusal::SelectionChanged));
    }
    shown.count = undo.total;
    let proofs = Proofs {
        signed: signed.as_ref(),
        typed: None,
    };
    super::confirm::begin(work, &place, &undo, proofs, &shown).await?;
    answer(here, undo.id).await
}

/// Stops work before its next batch.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/jobs/{job}/cancel", tag = "jobs",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("job" = Uuid, Path, description = "The work"),
    ),
    responses((status = 200, description = "The work, stopped", body = Told)))]
async fn stop(it: May<may::ViewMembers>, At((_, area, job)): OfProduct) -> Result<Json<Told>> {
    let here = &it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let job = find(&mut scope, area.id, JobId(job)).await?;
    cancel_job(on, it.granted, job.id).await?;
    Told::of(&mut scope, store_again(here, job.id).await?)
        .await
        .map(Json)
}
