//! Whoever looks for the address that a letter or a receipt names finds the member who had it, and reads why.

use serde_json::{Value, json};

use super::merge::merge;
use crate::{exports::rows, stage::Stage};

const OLD: &str = "ines@exmaple.org";
const NEW: &str = "ines@example.org";

/// Whom a search finds in a place, and by which former address.
async fn finds(stage: &Stage, path: &str, text: &str) -> Vec<(Value, Value)> {
    let path = format!("{path}?q={text}&count=exact");
    let told = stage.call("GET", &path, Value::Null).await.expect(200);
    let told = told.json();
    let items = told["items"].as_array().unwrap();
    assert_eq!(told["count"], items.len(), "{told}");
    let of = |it: &Value| (it["email"].clone(), it["formerly"].clone());
    items.iter().map(of).collect()
}

#[tokio::test]
async fn a_search_for_a_former_address_finds_the_member_and_says_why() {
    // MA-10 3.1 edge 13 property 4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(OLD, "Inês Prado", &course).await;
    stage.enrol("rui@example.org", "Rui", &course).await;
    let body = json!({ "email": NEW, "reason": "A typing error" });
    let path = format!("/members/{ines}/address");
    stage.call("PUT", &path, body).await.expect(200);
    let users = format!("/products/{course}/enrolments");
    let found = vec![(json!(NEW), json!(OLD))];
    for place in ["/members", users.as_str()] {
        assert_eq!(finds(&stage, place, OLD).await, found);
        assert_eq!(finds(&stage, place, "%20INES@exmaple.org").await, found);
        // Found under the address of today, nothing has to be said; and part of a former one is none.
        assert_eq!(finds(&stage, place, NEW).await, [(json!(NEW), Value::Null)]);
        for nobody in ["exmaple", "nobody@exmaple.org", "ines@exmaple.org+rui"] {
            assert_eq!(finds(&stage, place, nobody).await, []);
        }
    }
    let odd = stage.call("GET", "/members?count=yes", Value::Null).await;
    let odd = odd.expect(422).json();
    let why = odd["errors"][0]["detail"].as_str().unwrap();
    assert!(
        why.starts_with("This is none of the values known here."),
        "{why}"
    );
    let (world, olga) = (&stage.world, &stage.olga);
    for page in ["/members", &format!("/products/{course}/users")] {
        let page = stage.url(&format!("{page}?q={OLD}"));
        let shown = world.get(olga, &page).await.expect(200);
        shown
            .says(NEW)
            .says(&format!("Formerly {OLD}"))
            .hides("rui@example.org");
    }
    // What is done with those on the page is done with him.
    let file = format!("/members.csv?columns=email&q={OLD}");
    let file = stage.call("GET", &file, Value::Null).await.expect(200);
    assert_eq!(rows(&file), [["email"], [NEW]]);
}

#[tokio::test]
async fn who_went_up_in_another_is_found_as_that_one_and_an_address_let_go_as_nobody() {
    // Edge 13
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(NEW, "Inês", &course).await;
    let (typo, _) = stage.enrol(OLD, "Ines", &course).await;
    merge(&stage, &ines, &typo).await.expect(200);
    let found = vec![(json!(NEW), json!(OLD))];
    assert_eq!(finds(&stage, "/members", OLD).await, found);
    let gone = format!("/members/{ines}/former-addresses/{OLD}");
    stage.call("DELETE", &gone, Value::Null).await.expect(204);
    assert_eq!(finds(&stage, "/members", OLD).await, []);
    // Whoever has it today goes before whoever had it.
    stage.enrol(OLD, "Somebody else", &course).await;
    let found = vec![(json!(OLD), Value::Null)];
    assert_eq!(finds(&stage, "/members", OLD).await, found);
}
