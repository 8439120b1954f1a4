//! Whatever a program sends, the answer is one that a program can read.

use axum::{body::Body, http::Method};
use clavero::doors::Door;
use serde_json::Value;

use crate::{
    knock::{self, House, is_api, only_shows},
    world::{Reply, Someone},
};

/// What every problem document tells (RFC 9457, and our own `code` and `request_id`).
#[track_caller]
fn is_problem(reply: &Reply, what: &str) {
    assert!(
        (400..500).contains(&reply.status),
        "{what}: {}\n{}",
        reply.status,
        reply.body
    );
    assert_eq!(
        reply.header("content-type"),
        "application/problem+json",
        "{what}"
    );
    let told = reply.json();
    for name in ["type", "title", "code", "detail", "request_id"] {
        let text = told[name].as_str().unwrap_or_default();
        assert!(!text.is_empty(), "{what}: {name} is missing in {told}");
    }
    assert_eq!(told["status"], reply.status, "{what}");
    assert_eq!(told["request_id"], reply.header("x-request-id"), "{what}");
    for internal in ["sqlx", "SQLITE", "select ", "panicked", "src/"] {
        assert!(!reply.body.contains(internal), "{what}: {told}");
    }
}

/// Doors that take a body, by what the OpenAPI document says of them.
async fn doors_with_a_body(house: &House) -> Vec<Door> {
    let document = house
        .world
        .get(&Someone::nobody(), "/openapi.json")
        .await
        .json();
    let mut doors = knock::doors();
    doors.retain(|door| {
        let about = &document["paths"][door.path][door.method.as_str().to_lowercase()];
        is_api(door) && !only_shows(door) && about["requestBody"].is_object()
    });
    doors
}

// S3
#[tokio::test]
async fn every_body_that_cannot_be_read_is_told_so() {
    let house = House::furnished().await;
    let deep = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    let huge = format!("{{\"name\": \"{}\"}}", "x".repeat(2 << 20));
    let bodies = [
        ("nothing", String::new()),
        ("broken", "{\"name\": ".to_owned()),
        ("a list", "[]".to_owned()),
        ("a text", "\"x\"".to_owned()),
        ("null", "null".to_owned()),
        ("an unknown field", "{\"no_such_field\": 1}".to_owned()),
        (
            "an unknown field with NUL",
            "{\"no\\u0000\": \"\\u0000\"}".to_owned(),
        ),
        ("half a surrogate", "{\"name\": \"\\ud800\"}".to_owned()),
        ("depth", deep),
        ("size", huge),
    ];
    for door in doors_with_a_body(&house).await {
        let path = house.path(&door, &house.mine);
        for (what, body) in &bodies {
            let reply = house
                .knock(&house.olga, &door, &path, Body::from(body.clone()))
                .await;
            is_problem(&reply, &format!("{} {path} with {what}", door.method));
        }
        for kind in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "",
        ] {
            let mut request = knock::request(&house.olga, &door, &path)
                .body(Body::from("{}"))
                .unwrap();
            request
                .headers_mut()
                .insert("content-type", kind.parse().unwrap());
            let reply = house.world.send(request).await;
            is_problem(&reply, &format!("{} {path} as {kind:?}", door.method));
        }
    }
    assert!(house.world.audit().await.is_empty());
}

// S3
#[tokio::test]
async fn every_field_refuses_every_other_type_and_what_is_odd() {
    let house = House::furnished().await;
    let document = house
        .world
        .get(&Someone::nobody(), "/openapi.json")
        .await
        .json();
    for door in doors_with_a_body(&house).await {
        let about = &document["paths"][door.path][door.method.as_str().to_lowercase()];
        let fields = fields(
            &document,
            &about["requestBody"]["content"]["application/json"]["schema"],
        );
        let path = house.path(&door, &house.mine);
        for field in fields {
            for odd in ODD {
                let body = format!("{{\"{field}\": {odd}}}");
                let reply = house
                    .knock(&house.olga, &door, &path, Body::from(body.clone()))
                    .await;
                assert!(
                    reply.status < 500,
                    "{} {path} {body}: {}",
                    door.method,
                    reply.body
                );
                if reply.status >= 400 {
                    is_problem(&reply, &format!("{} {path} {body}", door.method));
                }
            }
        }
    }
}

const ODD: &[&str] = &[
    "{}",
    "[[]]",
    "[{}]",
    "-1",
    "1e400",
    "99999999999999999999",
    "0.1",
    "true",
    "\"\"",
    "\"\\u0000\"",
    "\"\\u202e\\ud83d\\udca5\\u0301\"",
    "[\"\\u0007\"]",
    "[null]",
    "\"9999-12-31T23:59:59Z\"",
    "\"-009999-01-01T00:00:00Z\"",
    "\"2027-02-30\"",
    "\"%s'--\"",
];

fn fields(document: &Value, schema: &Value) -> Vec<String> {
    let named = schema["$ref"]
        .as_str()
        .and_then(|name| name.rsplit('/').next());
    let schema = named.map_or(schema, |name| &document["components"]["schemas"][name]);
    let own = schema["properties"].as_object().into_iter().flatten();
    own.map(|(name, _)| name.clone()).collect()
}

// S3: nobody, nothing, and no such method are problems too.
#[tokio::test]
async fn every_refusal_of_the_api_is_a_problem_document() {
    let house = House::furnished().await;
    for door in knock::doors().iter().filter(|door| is_api(door)) {
        let path = house.path(door, &knock::unknown());
        let reply = house
            .knock(&Someone::nobody(), door, &path, Body::empty())
            .await;
        if reply.status >= 400 {
            is_problem(&reply, &format!("{} {path} by nobody", door.method));
        }
        let request = knock::request(&house.olga, door, &path).method(Method::TRACE);
        let reply = house.world.send(request.body(Body::empty()).unwrap()).await;
        is_problem(&reply, &format!("TRACE {path}"));
        let odd = format!("{path}%00");
        let reply = house.knock(&house.olga, door, &odd, Body::empty()).await;
        is_problem(&reply, &odd);
    }
    let reply = house
        .world
        .api(&house.olga, "GET", "/api/v1/nothing", Value::Null)
        .await;
    is_problem(&reply, "an address that is nowhere");
}

// S3: what a header says is read or refused, and never breaks anything.
#[tokio::test]
async fn odd_headers_are_read_or_refused() {
    let house = House::furnished().await;
    let headers = [
        ("if-match", "x"),
        ("if-match", "\"999999999999999999999\""),
        ("if-match", "*"),
        ("clavero-signature", "x"),
        ("clavero-signature", knock::UNKNOWN),
        ("idempotency-key", ""),
        ("authorization", "Bearer "),
        ("authorization", "Basic eA=="),
        ("accept-language", ";;q=,*"),
        ("x-request-id", "a b"),
        ("cookie", "flash=e30; lang=xx"),
        ("cookie", "flash=eyJraW5kIjoieCIsImtleSI6IngtbG9uZyJ9"),
        ("accept-encoding", "zz;q=x"),
        ("x-forwarded-for", "'\"<>"),
        ("content-length", "0"),
    ];
    for door in knock::doors() {
        let path = house.path(&door, &house.mine);
        for (name, value) in headers {
            let mut request = knock::request(&house.olga, &door, &path)
                .body(Body::empty())
                .unwrap();
            request.headers_mut().append(name, value.parse().unwrap());
            let reply = house.world.send(request).await;
            assert!(
                reply.status < 500,
                "{} {path} {name}: {value}\n{}",
                door.method,
                reply.body
            );
        }
    }
    let long = "k".repeat(201);
    let visit = house.place.api("/visit");
    for key in ["", long.as_str()] {
        let reply = house
            .world
            .api_with(
                &house.olga,
                "POST",
                &visit,
                &[("idempotency-key", key)],
                Value::Null,
            )
            .await;
        is_problem(&reply, "an odd Idempotency-Key");
    }
}
