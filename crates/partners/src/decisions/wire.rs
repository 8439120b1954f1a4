//! A question as it travels. What is missing or of a wrong type is 400; what we do not know is ignored.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use clavero_rules::evaluation::{Missing, Parts, Properties, Semantic, Thing};
use serde_json::{Map, Value};

use crate::{App, Error, Result, connected_apps::json_of, web::is_json};

/// A JSON object that was sent as one.
#[derive(Debug)]
pub(super) struct Asked(pub(super) Map<String, Value>);

impl FromRequest<App> for Asked {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self> {
        if !is_json(request.headers()) {
            return Err(wrong("send Content-Type: application/json"));
        }
        let body = Bytes::from_request(request, app).await.map_err(|why| {
            if why.status() == 413 {
                Error::TooLarge
            } else {
                wrong(&why.body_text())
            }
        })?;
        match serde_json::from_slice(&body) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err(wrong("send a JSON object")),
            Err(why) => Err(wrong(&why.to_string())),
        }
    }
}

/// What somebody wants to do, with what is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Act {
    pub(super) name: String,
    pub(super) properties: Properties,
}

/// Under which circumstances.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Context {
    pub(super) properties: Properties,
    /// The signature that was given for the question.
    pub(super) signature: Option<String>,
}

/// The parts of a question.
pub(super) type Asking = Parts<Thing, Act, Thing, Context>;
/// A question that can be answered.
pub(super) type Whole = clavero_rules::evaluation::Question<Thing, Act, Thing, Context>;

/// A type and, where it is needed, an id.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    pub(super) kind: String,
}

/// Which part of the results is wanted.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    pub(super) token: Option<String>,
    pub(super) limit: Option<usize>,
}

pub(super) fn wrong(what: &str) -> Error {
    Error::Unreadable(what.to_owned())
}

pub(super) fn lacks(what: Missing) -> Error {
    wrong(&format!("{} is missing or incomplete", what.id()))
}

fn object<'a>(
    fields: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<&'a Map<String, Value>>> {
    match fields.get(name) {
        None => Ok(None),
        Some(Value::Object(found)) => Ok(Some(found)),
        Some(_) => Err(wrong(&format!("{name} is an object"))),
    }
}

fn text(fields: &Map<String, Value>, name: &str) -> Result<Option<String>> {
    match fields.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone()).filter(|text| !text.is_empty())),
        Some(_) => Err(wrong(&format!("{name} is a text"))),
    }
}

fn said(fields: &Map<String, Value>) -> Result<Properties> {
    Ok(object(fields, "properties")?
        .map(json_of)
        .unwrap_or_default())
}

/// A thing or a person, if both its type and its id are given.
fn thing(fields: &Map<String, Value>, name: &str) -> Result<Option<Thing>> {
    let Some(found) = object(fields, name)? else {
        return Ok(None);
    };
    let (kind, id, properties) = (text(found, "type")?, text(found, "id")?, said(found)?);
    Ok(kind.zip(id).map(|(kind, id)| Thing {
        kind,
        id,
        properties,
    }))
}

fn act(fields: &Map<String, Value>) -> Result<Option<Act>> {
    let Some(found) = object(fields, "action")? else {
        return Ok(None);
    };
    let (name, properties) = (text(found, "name")?, said(found)?);
    Ok(name.map(|name| Act { name, properties }))
}

fn context(fields: &Map<String, Value>) -> Result<Option<Context>> {
    let of = |found: &Map<String, Value>| Context {
        properties: json_of(found),
        signature: found
            .get("clavero_signature")
            .and_then(Value::as_str)
            .map(ToOwned::to_owned),
    };
    Ok(object(fields, "context")?.map(of))
}

/// The parts of a question, as far as they are given and complete.
pub(super) fn asking(fields: &Map<String, Value>) -> Result<Asking> {
    Ok(Parts {
        subject: thing(fields, "subject")?,
        action: act(fields)?,
        resource: thing(fields, "resource")?,
        context: context(fields)?,
    })
}

/// The question of a search, with what is looked for.
pub(super) fn sought(fields: &Map<String, Value>, name: &str) -> Result<Sought> {
    let found = object(fields, name)?.ok_or_else(|| wrong(&format!("{name} is missing")))?;
    // An id is ignored, but not one of a wrong type.
    text(found, "id")?;
    said(found)?;
    let kind = text(found, "type")?.ok_or_else(|| wrong(&format!("{name} has no type")))?;
    Ok(Sought { kind })
}

/// Which part of the results is wanted.
pub(super) fn page(fields: &Map<String, Value>) -> Result<Page> {
    let Some(found) = object(fields, "page")? else {
        return Ok(Page::default());
    };
    let limit = match found.get("limit") {
        None => None,
        Some(limit) => {
            let limit = limit.as_u64().and_then(|limit| usize::try_from(limit).ok());
            Some(limit.ok_or_else(|| wrong("limit is a whole number"))?)
        }
    };
    Ok(Page {
        token: text(found, "token")?,
        limit,
    })
}

/// The questions of a batch; none if there is no list, or an empty one.
pub(super) fn questions(fields: &Map<String, Value>) -> Result<Option<Vec<Value>>> {
    match fields.get("evaluations") {
        None => Ok(None),
        Some(Value::Array(many)) if many.len() > 1_000 => Err(Error::TooLarge),
        Some(Value::Array(many)) => Ok(Some(many.clone())),
        Some(_) => Err(wrong("evaluations is a list")),
    }
}

/// How far the batch is worked through.
pub(super) fn semantic(fields: &Map<String, Value>) -> Result<Semantic> {
    let Some(options) = object(fields, "options")? else {
        return Ok(Semantic::default());
    };
    match text(options, "evaluations_semantic")? {
        None => Ok(Semantic::default()),
        Some(id) => Semantic::from_id(&id).ok_or_else(|| wrong("no such evaluations_semantic")),
    }
}
