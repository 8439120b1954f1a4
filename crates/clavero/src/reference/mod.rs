//! The API described by itself: OpenAPI 3.1, put together from what each feature says of its handlers.

use std::sync::LazyLock;

use askama::Template;
use axum::{Json, http::Method};
use serde_json::{Value, json};
use utoipa::openapi::{
    Components, InfoBuilder, OpenApiBuilder, SecurityRequirement,
    security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};

use crate::{
    doors::Doors,
    session::Anyone,
    web::{Answer, Shell, page},
};

/// The doors of the reference.
pub fn doors() -> Doors {
    Doors::default()
        .get("/openapi.json", document)
        .get("/docs", docs)
}

/// The whole document.
pub fn openapi() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(build);
    &DOCUMENT
}

fn build() -> Value {
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("opaque")
        .build();
    let mut whole = OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Clavero")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(
                    "Let the right people in, and no further. Every act of the pages is here too, \
                     through the same use case and with the same permission.",
                ))
                .build(),
        )
        .components(Some(Components::new()))
        .security(Some([SecurityRequirement::new(
            "token",
            Vec::<String>::new(),
        )]))
        .build();
    for part in crate::api_documents() {
        whole.merge(part);
    }
    if let Some(components) = &mut whole.components {
        components.add_security_scheme("token", SecurityScheme::Http(bearer));
    }
    let mut document = serde_json::to_value(&whole).unwrap_or_default();
    tell_access_and_errors(&mut document);
    document
}

/// Each operation says who gets through, from the door itself, and how errors look.
fn tell_access_and_errors(document: &mut Value) {
    document["components"]["schemas"]["Problem"] = json!({
        "type": "object",
        "description": "RFC 9457. `code` is permanent; `detail` is for people and may change.",
        "required": ["type", "title", "status", "code", "detail", "request_id"],
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "code": { "type": "string" },
            "detail": { "type": "string" },
            "request_id": { "type": "string" },
            "reason": { "type": "string" },
            "permission": { "type": "string" },
            "version": { "type": "integer" },
            "retry_after": { "type": "integer" },
            "errors": { "type": "array", "items": {
                "type": "object",
                "required": ["field", "code", "detail"],
                "properties": {
                    "field": { "type": "string" },
                    "code": { "type": "string" },
                    "detail": { "type": "string" }
                }
            } },
            "signature": {
                "type": "object",
                "description": "What to sign at /api/v1/signatures before repeating the request with Clavero-Signature.",
                "required": ["purpose", "digest"],
                "properties": { "purpose": { "type": "string" }, "digest": { "type": "string" } }
            }
        }
    });
    for door in crate::doors().list {
        let method = door.method.as_str().to_lowercase();
        let Some(operation) = document["paths"]
            .get_mut(door.path)
            .and_then(|p| p.get_mut(&method))
        else {
            continue;
        };
        operation["x-access"] = json!(door.access.to_string());
        operation["responses"]["default"] = json!({
            "description": "Anything else is a problem document.",
            "content": { "application/problem+json": {
                "schema": { "$ref": "#/components/schemas/Problem" }
            } }
        });
        if door.access == crate::doors::Access::Public {
            operation["security"] = json!([]);
        }
    }
}

async fn document(_: Anyone) -> Json<&'static Value> {
    Json(openapi())
}

/// One line of the reference.
struct Operation {
    id: String,
    method: String,
    path: String,
    access: String,
    summary: String,
    takes: Vec<(String, String)>,
    body: String,
    answers: Vec<(String, String)>,
}

struct Tag {
    name: String,
    operations: Vec<Operation>,
}

#[derive(Template)]
#[template(path = "reference/docs.html")]
struct Docs {
    page: Shell,
    origin: String,
    tags: Vec<Tag>,
}

async fn docs(Anyone(caller): Anyone) -> Answer {
    let origin = caller.on.app.settings.public_url.clone();
    page(&Docs {
        page: Shell::of(&caller, "api-docs"),
        origin,
        tags: tags(),
    })
}

fn tags() -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    for (path, operations) in openapi()["paths"].as_object().into_iter().flatten() {
        for (method, operation) in operations.as_object().into_iter().flatten() {
            let name = operation["tags"][0].as_str().unwrap_or("api").to_owned();
            let operation = told(path, method, operation);
            match tags.iter_mut().find(|tag| tag.name == name) {
                Some(tag) => tag.operations.push(operation),
                None => tags.push(Tag {
                    name,
                    operations: vec![operation],
                }),
            }
        }
    }
    tags
}

fn told(path: &str, method: &str, operation: &Value) -> Operation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let takes = operation["parameters"].as_array().into_iter().flatten();
    let body = operation["requestBody"]["content"]["application/json"]["schema"].clone();
    let answers = operation["responses"].as_object().into_iter().flatten();
    let method = method
        .parse::<Method>()
        .map_or_else(|_| method.to_owned(), |m| m.to_string());
    Operation {
        id: format!("{method}{}", path.replace(['/', '{', '}'], "-")),
        path: path.to_owned(),
        access: text(&operation["x-access"]),
        summary: text(if operation["summary"].is_string() {
            &operation["summary"]
        } else {
            &operation["description"]
        }),
        takes: takes
            .map(|p| (text(&p["name"]), text(&p["description"])))
            .collect(),
        body: if body.is_null() {
            String::new()
        } else {
            example(&body, 0)
        },
        answers: answers
            .map(|(status, a)| (status.clone(), text(&a["description"])))
            .collect(),
        method: method.to_uppercase(),
    }
}

/// A schema written as the JSON that fits it.
fn example(schema: &Value, depth: usize) -> String {
    serde_json::to_string_pretty(&sample(schema, depth)).unwrap_or_default()
}

fn sample(schema: &Value, depth: usize) -> Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|r| r.rsplit('/').next()) {
        let known = &openapi()["components"]["schemas"][name];
        return if depth > 6 {
            json!({})
        } else {
            sample(known, depth + 1)
        };
    }
    if let Some(first) = schema["oneOf"]
        .as_array()
        .and_then(|all| all.iter().rfind(|s| s["type"] != "null"))
    {
        return sample(first, depth + 1);
    }
    if let Some(first) = schema["enum"].as_array().and_then(|all| all.first()) {
        return first.clone();
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds
            .iter()
            .find(|k| *k != "null")
            .cloned()
            .unwrap_or_default(),
        kind => kind.clone(),
    };
    match kind.as_str().unwrap_or_default() {
        "object" => schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, part)| (name.clone(), sample(part, depth + 1)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        "array" => json!([sample(&schema["items"], depth + 1)]),
        "integer" | "number" => json!(1),
        "boolean" => json!(true),
        _ => schema.get("example").cloned().unwrap_or_else(|| json!("…")),
    }
}
