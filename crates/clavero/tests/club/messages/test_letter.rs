//! A test letter goes to whoever asks, counts for nothing, and unsubscribes nobody.

use clavero::letters;
use clavero_rules::Permission;
use serde_json::{Value, json};

use super::stage::words;
use crate::{stage::Stage, world::sql};

#[tokio::test]
async fn a_draft_is_tried_out_on_oneself_and_counts_towards_no_limit() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &course).await;
    let mut draft = words("service");
    draft["draft"] = json!(true);
    draft["audience"] = json!({ "filter": "" });
    draft["subject"]["pt"] = json!("Um novo módulo");
    draft["body"]["pt"] = json!("Está aberto.");
    let draft = stage.send_off(draft).await;
    let path = format!("/messages/{}/test", draft["id"].as_str().unwrap());
    let carla = stage
        .collaborator("Carla", &[Permission::SendCommunications])
        .await;
    let rui = stage.collaborator("Rui", &[Permission::ViewMembers]).await;
    let at = stage.place.api(&format!("/areas/{}{path}", stage.area));
    stage
        .world
        .api(&rui, "POST", &at, Value::Null)
        .await
        .expect(403);
    let told = stage.world.api(&carla, "POST", &at, Value::Null).await;
    let told = told.expect(202).json();
    assert_eq!(
        told,
        json!({ "sent_to": carla.email, "languages": ["en", "pt"] })
    );
    let tests = letters::list(&stage.world.app, None, 1_000).await.unwrap();
    let tests: Vec<_> = tests
        .iter()
        .filter(|it| it.kind == "message-test")
        .collect();
    assert_eq!(tests.len(), 2);
    for letter in tests {
        assert_eq!(letter.recipient, carla.email);
        let reads = letters::render(&stage.world.app.settings, letter).unwrap();
        let (mark, body) = match reads.subject.as_str() {
            "Test: A new module is open" => ("This is a test", "Shaping by hand."),
            "Teste: Um novo módulo" => ("Este é um teste", "Está aberto."),
            other => panic!("{other}"),
        };
        assert!(reads.text.contains(mark) && reads.text.contains(body));
        assert_eq!(reads.stop, "");
        assert!(!reads.text.contains("/u/"), "{}", reads.text);
    }
    // It is a draft as before, and nobody was written to.
    let again = stage.again(&draft).await;
    assert_eq!(again["state"], "draft");
    assert_eq!(again["version"], draft["version"]);
    assert!(stage.message_letters().await.is_empty());
    let sent = sql("select count(*) as n from activity where kind = 'message_sent'");
    assert_eq!(stage.world.count(sent).await, 0);
    let counted = sql("select count(*) as n from message where sent_off_at is not null");
    assert_eq!(stage.world.count(counted).await, 0);
}

#[tokio::test]
async fn the_page_of_a_draft_sends_a_test_and_a_message_that_went_takes_none() {
    // MA-26
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &course).await;
    let mut draft = words("service");
    draft["draft"] = json!(true);
    draft["audience"] = json!({ "filter": "" });
    let draft = stage.send_off(draft).await;
    let id = draft["id"].as_str().unwrap();
    let page = stage.url(&format!("/messages/{id}"));
    let shows = stage.world.get(&stage.olga, &page).await.expect(200);
    shows.says("Send me a test");
    let test = format!("{page}/test");
    let done = stage.world.post(&stage.olga, &test, &[]).await.expect(303);
    assert_eq!(done.location(), page);
    let mine = stage.world.letters().await;
    let mine = mine.iter().filter(|it| it.kind == "message-test");
    assert_eq!(
        mine.map(|it| &it.recipient).collect::<Vec<_>>(),
        [&stage.olga.email]
    );
    stage
        .call("POST", &format!("/messages/{id}/send"), Value::Null)
        .await
        .expect(202);
    let late = stage
        .call("POST", &format!("/messages/{id}/test"), Value::Null)
        .await
        .expect(422);
    assert_eq!(late.json()["code"], "message_sent_before");
}
