//! The certification scenario: its fifty cases and its checks of the transport, through the public API.

use axum::{body::Body, http::Request};
use serde_json::{Value, json};

use crate::{
    records::{Records, question},
    world::Reply,
};

fn cases() -> Vec<Value> {
    let text = include_str!("certification-cases.json");
    let whole: Value = serde_json::from_str(text).unwrap();
    whole["cases"].as_array().unwrap().clone()
}

/// Whether an answer holds everything that is expected of it; lists of results may hold more.
fn holds(answer: &Value, expected: &Value) -> bool {
    match (answer, expected) {
        (Value::Object(answer), Value::Object(expected)) => expected.iter().all(|(name, value)| {
            let told = answer.get(name).unwrap_or(&Value::Null);
            match (name.as_str(), value.as_array()) {
                ("results", Some(wanted)) if wanted.is_empty() => told == value,
                ("results", Some(wanted)) => {
                    let told = told.as_array().unwrap();
                    wanted.iter().all(|it| told.contains(it))
                }
                _ => holds(told, value),
            }
        }),
        (Value::Array(answer), Value::Array(expected)) => {
            answer.len() == expected.len() && answer.iter().zip(expected).all(|(a, e)| holds(a, e))
        }
        (answer, expected) => answer == expected,
    }
}

// 7.1: Basic, Batch and Search, Core and Properties alike
#[tokio::test]
async fn all_fifty_cases_of_the_certification_are_answered_as_they_must_be() {
    let records = Records::loaded().await;
    let cases = cases();
    assert_eq!(cases.len(), 50);
    let mut wrong = Vec::new();
    for case in &cases {
        let path = case["endpoint"].as_str().unwrap();
        for path in [path.to_owned(), format!("/records{path}")] {
            let reply = records.ask(&path, case["request"].clone()).await;
            let right = u64::from(reply.status) == case["status"].as_u64().unwrap()
                && (reply.status != 200
                    || reply.header("content-type") == "application/json"
                        && (case["expected"].is_null() || holds(&reply.json(), &case["expected"])));
            let says_yes = case["expected_text"]
                .as_str()
                .unwrap()
                .contains("`\"decision\": true`");
            if !right || (says_yes && reply.json()["decision"] != true) {
                wrong.push(format!(
                    "{} {path}: {} {}",
                    case["id"], reply.status, reply.body
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

// 7.1
#[tokio::test]
async fn bob_is_an_administrator_and_still_may_not_write_what_is_active() {
    let records = Records::loaded().await;
    let denied = records.may("bob", "write", ("record", "record-1")).await;
    assert_eq!(denied["decision"], false);
    assert_eq!(denied["context"]["reason"], "conditions_unmet");
    let allowed = records.may("bob", "write", ("record", "record-2")).await;
    assert_eq!(allowed, json!({ "decision": true }));
}

async fn raw(records: &Records, path: &str, kind: &str, body: &str) -> Reply {
    let request = Request::post(path)
        .header("authorization", format!("Bearer {}", records.asking.token))
        .header("content-type", kind)
        .body(Body::from(body.to_owned()))
        .unwrap();
    records.world.send(request).await
}

// 7.1: the transport, at every endpoint
#[tokio::test]
async fn what_cannot_be_read_is_400_and_never_anything_else() {
    let records = Records::loaded().await;
    let good = question("alice", "read", ("record", "record-1")).to_string();
    for end in [
        "evaluation",
        "evaluations",
        "search/subject",
        "search/resource",
        "search/action",
    ] {
        let path = format!("/access/v1/{end}");
        raw(&records, &path, "application/json; charset=utf-8", &good)
            .await
            .expect(200);
        raw(&records, &path, "text/plain", &good).await.expect(400);
        raw(&records, &path, "application/xml", &good)
            .await
            .expect(400);
        for bad in ["", "{", "null", "[]", "\"alice\"", "{\"subject\":"] {
            raw(&records, &path, "application/json", bad)
                .await
                .expect(400);
        }
        for (name, value) in [
            ("subject", json!("alice")),
            ("subject", json!({ "type": 7, "id": "alice" })),
            ("subject", json!({ "type": "user", "id": 7 })),
            ("resource", json!([])),
            (
                "resource",
                json!({ "type": "record", "id": "record-1", "properties": "active" }),
            ),
            ("context", json!("noon")),
        ] {
            let mut body: Value = serde_json::from_str(&good).unwrap();
            body[name] = value;
            raw(&records, &path, "application/json", &body.to_string())
                .await
                .expect(400);
        }
    }
    let path = "/access/v1/evaluations";
    for (name, value) in [
        ("evaluations", json!({})),
        ("options", json!("all")),
        ("options", json!({ "evaluations_semantic": "sometimes" })),
    ] {
        let mut body: Value = serde_json::from_str(&good).unwrap();
        body[name] = value;
        raw(&records, path, "application/json", &body.to_string())
            .await
            .expect(400);
    }
    // Characters that no form takes are no reason to answer anything but no.
    let odd = question("ali\u{1}ce\u{0}", "read", ("record", "record-1"));
    assert_eq!(records.ask("/access/v1/evaluation", odd).await.status, 200);
    for (name, ends) in [
        ("subject", "evaluation search/resource search/action"),
        ("resource", "evaluation search/subject search/action"),
    ] {
        for (kind, id) in [("re\u{0}cord", "record-1"), ("record", "record\u{0}-1")] {
            for end in ends.split(' ') {
                let mut body = question("alice", "read", ("record", "record-1"));
                body[name] = json!({ "type": kind, "id": id });
                let path = format!("/access/v1/{end}");
                records.ask(&path, body).await.expect(200);
            }
        }
    }
}

#[tokio::test]
async fn the_id_of_a_request_is_echoed_and_the_same_question_gets_the_same_answer() {
    let records = Records::loaded().await;
    let body = question("alice", "read", ("record", "record-1"));
    let ids = [("x-request-id", "bfe9eb29-ab87-4ca3-be83-a1d5d8305716")];
    let world = &records.world;
    let first = world
        .api_with(
            &records.asking,
            "POST",
            "/access/v1/evaluation",
            &ids,
            body.clone(),
        )
        .await;
    assert_eq!(first.header("x-request-id"), ids[0].1);
    for _ in 0..5 {
        let again = records.ask("/access/v1/evaluation", body.clone()).await;
        assert!(!again.header("x-request-id").is_empty());
        assert_eq!(again.expect(200).body, first.body);
    }
}

#[tokio::test]
async fn discovery_tells_where_everything_is_as_a_whole_and_for_an_account() {
    let records = Records::loaded().await;
    for (path, base) in [
        ("/.well-known/authzen-configuration", "http://clavero.test"),
        (
            "/.well-known/authzen-configuration/records",
            "http://clavero.test/records",
        ),
    ] {
        let nobody = crate::world::Someone::nobody();
        let told = records.world.get(&nobody, path).await.expect(200);
        assert_eq!(told.header("content-type"), "application/json");
        let told = told.json();
        assert_eq!(told["policy_decision_point"], base);
        for (name, end) in [
            ("access_evaluation_endpoint", "evaluation"),
            ("access_evaluations_endpoint", "evaluations"),
            ("search_subject_endpoint", "search/subject"),
            ("search_resource_endpoint", "search/resource"),
            ("search_action_endpoint", "search/action"),
        ] {
            assert_eq!(told[name], format!("{base}/access/v1/{end}"));
        }
    }
}

#[tokio::test]
async fn unknown_kinds_find_nothing_in_all_three_searches() {
    let records = Records::loaded().await;
    let body = json!({
        "subject": { "type": "spaceship", "id": "x" },
        "action": { "name": "fly" },
        "resource": { "type": "moon", "id": "y" },
    });
    for end in ["subject", "resource", "action"] {
        let path = format!("/access/v1/search/{end}");
        let found = records.ask(&path, body.clone()).await.expect(200).json();
        assert_eq!(found["results"], json!([]), "{end}");
    }
}

// T7
#[tokio::test]
async fn pages_of_a_search_put_together_are_the_whole_search() {
    let records = Records::loaded().await;
    let ask = async |end: &str, body: Value| {
        let path = format!("/access/v1/search/{end}");
        records.ask(&path, body).await.expect(200).json()
    };
    for end in ["subject", "resource", "action"] {
        let mut body = question("alice", "read", ("record", "record-1"));
        let whole = ask(end, body.clone()).await;
        assert_eq!(whole["page"]["next_token"], "");
        let (mut together, mut token) = (Vec::new(), String::new());
        loop {
            body["page"] = json!({ "limit": 1, "token": token });
            let part = ask(end, body.clone()).await;
            let results = part["results"].as_array().unwrap();
            assert!(results.len() <= 1);
            together.extend(results.iter().cloned());
            part["page"]["next_token"]
                .as_str()
                .unwrap()
                .clone_into(&mut token);
            if token.is_empty() {
                break;
            }
        }
        assert_eq!(Value::Array(together), whole["results"], "{end}");
        assert!(whole["results"].as_array().unwrap().len() > 1, "{end}");
    }
}

#[tokio::test]
async fn a_batch_stops_where_it_is_told_to() {
    let records = Records::loaded().await;
    let mut decided = Vec::new();
    for semantic in [
        "execute_all",
        "deny_on_first_deny",
        "permit_on_first_permit",
    ] {
        let mut body = question("bob", "read", ("record", "record-1"));
        body["options"] = json!({ "evaluations_semantic": semantic });
        let write = json!({ "action": { "name": "write" } });
        body["evaluations"] = json!([write, {}, write]);
        let told = records
            .ask("/access/v1/evaluations", body)
            .await
            .expect(200)
            .json();
        let told = told["evaluations"].as_array().unwrap().clone();
        let told: Vec<_> = told.iter().map(|it| it["decision"].clone()).collect();
        decided.push(told);
    }
    let expected = json!([[false, true, false], [false], [false, true]]);
    assert_eq!(json!(decided), expected);
}

#[tokio::test]
async fn a_question_needs_a_key_that_may_see_who_can_do_what() {
    let records = Records::loaded().await;
    let (world, body) = (
        &records.world,
        question("alice", "read", ("record", "record-1")),
    );
    let nobody = crate::world::Someone::nobody();
    let ask = async |who, path| world.api(who, "POST", path, body.clone()).await.status;
    assert_eq!(ask(&nobody, "/access/v1/evaluation").await, 401);
    let weak = &[clavero_rules::Permission::ViewMembers];
    let (_, weak) = crate::callers::key(world, &records.olga, &records.place, weak).await;
    let weak = crate::callers::program(&weak);
    assert_eq!(ask(&weak, "/access/v1/evaluation").await, 403);
    // A person asks with his own token, where the address names the account.
    assert_eq!(ask(&records.olga, "/access/v1/evaluation").await, 401);
    assert_eq!(
        ask(&records.olga, "/records/access/v1/evaluation").await,
        200
    );
    assert_eq!(
        ask(&records.asking, "/elsewhere/access/v1/evaluation").await,
        404
    );
}
