//! The doors at which other systems ask: in the account of their key, or in the one that the address names.

use axum::Json;
use clavero_rules::access::may;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{OpenApi, ToSchema};

use super::{batch, search, wire::Asked};
use crate::{Result, doors::Doors, session::May};

/// What decisions say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(evaluation, evaluations, search_subject, search_resource, search_action),
    components(schemas(
        Entity, Action, Evaluation, Evaluations, Options, PageWish, SubjectSearch, ResourceSearch,
        ActionSearch, Decision, Decisions, Results, PageTold
    )),
    tags((name = "decisions", description = "OpenID AuthZEN Authorization API 1.0"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .post("/access/v1/evaluation", evaluation)
        .post("/access/v1/evaluations", evaluations)
        .post("/access/v1/search/subject", search_subject)
        .post("/access/v1/search/resource", search_resource)
        .post("/access/v1/search/action", search_action)
        .post("/{account}/access/v1/evaluation", evaluation)
        .post("/{account}/access/v1/evaluations", evaluations)
        .post("/{account}/access/v1/search/subject", search_subject)
        .post("/{account}/access/v1/search/resource", search_resource)
        .post("/{account}/access/v1/search/action", search_action)
}

/// A person or a thing.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = AuthZenEntity)]
struct Entity {
    /// `user` for people: the id is a user id or a verified address. `account`, `product`, `member`, `profile`, or a type of an app.
    r#type: String,
    /// Left out, or ignored, for what a search looks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// What an app says of it; of no effect on what is the account’s own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    properties: Option<Map<String, Value>>,
}

/// What somebody wants to do: a permission of the catalogue, or an action of an app.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = AuthZenAction)]
struct Action {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    properties: Option<Map<String, Value>>,
}

/// A question.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = AuthZenEvaluation)]
#[expect(dead_code, reason = "it describes what is read field by field")]
struct Evaluation {
    subject: Entity,
    action: Action,
    resource: Entity,
    /// `clavero_signature` holds the id of a signature given for exactly this question.
    #[schema(value_type = Option<Object>)]
    context: Option<Map<String, Value>>,
}

/// Several questions, with what they share.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = AuthZenEvaluations)]
#[expect(dead_code, reason = "it describes what is read field by field")]
struct Evaluations {
    subject: Option<Entity>,
    action: Option<Action>,
    resource: Option<Entity>,
    #[schema(value_type = Option<Object>)]
    context: Option<Map<String, Value>>,
    /// Each may leave out what is shared. At most 1,000.
    #[schema(value_type = Option<Vec<Object>>)]
    evaluations: Option<Vec<Map<String, Value>>>,
    options: Option<Options>,
}

/// How a batch is worked through.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = AuthZenOptions)]
#[expect(dead_code, reason = "it describes what is read field by field")]
struct Options {
    /// `execute_all`, `deny_on_first_deny` or `permit_on_first_permit`.
    evaluations_semantic: Option<String>,
}

/// Which part of the results is wanted.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = AuthZenPage)]
#[expect(dead_code, reason = "it describes what is read field by field")]
struct PageWish {
    token: Option<String>,
    limit: Option<u32>,
}

/// Who may do it?
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = AuthZenSubjectSearch)]
#[expect(dead_code, reason = "it describes what is read field by field")]
struct SubjectSearch {
    subject: Entity,
    action: Action,
    resource: Entity,
    #[schema(value_type = Option<Object>)]
    context: Option<Map<String, Value>>,
    page: Option<PageWish>,
}

/// To which things may he do it?
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = AuthZenResourceSearch)]
#[expect(dead_code, reason = "it describes what is read field by field")]
struct ResourceSearch {
    subject: Entity,
    action: Action,
    resource: Entity,
    #[schema(value_type = Option<Object>)]
    context: Option<Map<String, Value>>,
    page: Option<PageWish>,
}

/// What may he do to it?
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = AuthZenActionSearch)]
#[expect(dead_code, reason = "it describes what is read field by field")]
struct ActionSearch {
    subject: Entity,
    resource: Entity,
    #[schema(value_type = Option<Object>)]
    context: Option<Map<String, Value>>,
    page: Option<PageWish>,
}

/// The answer. A no carries `reason`, sentences for people, and `acr_values` where a signature would open the door.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuthZenDecision)]
struct Decision {
    decision: bool,
    #[schema(value_type = Option<Object>)]
    context: Option<Map<String, Value>>,
}

/// The answers, in the order of the questions; or one answer to one question.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuthZenDecisions)]
struct Decisions {
    evaluations: Option<Vec<Decision>>,
    decision: Option<bool>,
}

/// What was found: entities, or names of actions.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuthZenResults)]
struct Results {
    #[schema(value_type = Vec<Object>)]
    results: Vec<Map<String, Value>>,
    page: PageTold,
}

/// Where the next part begins; empty at the end.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuthZenPageTold)]
struct PageTold {
    next_token: String,
}

type Asking = May<may::ViewCollaborators>;

/// May he?
#[utoipa::path(post, path = "/access/v1/evaluation", tag = "decisions", operation_id = "evaluate",
    request_body = Evaluation,
    responses((status = 200, description = "The decision", body = Decision)))]
async fn evaluation(May { granted, here }: Asking, Asked(fields): Asked) -> Result<Json<Value>> {
    let mut scope = here.caller.on.read(&granted);
    batch::single(&here, &mut scope, &fields).await.map(Json)
}

/// May he, many times?
#[utoipa::path(post, path = "/access/v1/evaluations", tag = "decisions", operation_id = "evaluateMany",
    request_body = Evaluations,
    responses((status = 200, description = "The decisions", body = Decisions)))]
async fn evaluations(May { granted, here }: Asking, Asked(fields): Asked) -> Result<Json<Value>> {
    let mut scope = here.caller.on.read(&granted);
    batch::many(&here, &mut scope, &fields).await.map(Json)
}

/// Who may?
#[utoipa::path(post, path = "/access/v1/search/subject", tag = "decisions", operation_id = "searchSubjects",
    request_body = SubjectSearch,
    responses((status = 200, description = "Those who may", body = Results)))]
async fn search_subject(
    May { granted, here }: Asking,
    Asked(fields): Asked,
) -> Result<Json<Value>> {
    let mut scope = here.caller.on.read(&granted);
    search::subjects(&here, &mut scope, &fields).await.map(Json)
}

/// To what?
#[utoipa::path(post, path = "/access/v1/search/resource", tag = "decisions", operation_id = "searchResources",
    request_body = ResourceSearch,
    responses((status = 200, description = "The things to which he may", body = Results)))]
async fn search_resource(
    May { granted, here }: Asking,
    Asked(fields): Asked,
) -> Result<Json<Value>> {
    let mut scope = here.caller.on.read(&granted);
    search::resources(&here, &mut scope, &fields)
        .await
        .map(Json)
}

/// What may he?
#[utoipa::path(post, path = "/access/v1/search/action", tag = "decisions", operation_id = "searchActions",
    request_body = ActionSearch,
    responses((status = 200, description = "What he may do", body = Results)))]
async fn search_action(May { granted, here }: Asking, Asked(fields): Asked) -> Result<Json<Value>> {
    let mut scope = here.caller.on.read(&granted);
    search::actions(&here, &mut scope, &fields).await.map(Json)
}
