//! A message on its way: its minute, its audience, its letters.

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use super::stage::words;
use crate::{stage::Stage, world::sql};

/// Ana, Bea and Caro in a course. Answers the course.
async fn three(stage: &Stage) -> String {
    let course = stage.product("course", "Bread").await;
    for name in ["Ana", "Bea", "Caro"] {
        let email = format!("{}@example.org", name.to_lowercase());
        stage.enrol(&email, name, &course).await;
    }
    course
}

fn to_product(product: &str, class: &str) -> Value {
    let mut message = words(class);
    message["product"] = json!(product);
    message
}

#[tokio::test]
async fn a_message_goes_to_everyone_once_its_minute_is_over() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = three(&stage).await;
    let mut message = to_product(&course, "service");
    message["subject"]["es"] = json!("Hay un módulo nuevo");
    message["body"]["es"] = json!("Formar a mano.");
    stage.speaks("bea@example.org", "es").await;
    stage.speaks("caro@example.org", "fr").await;
    let foreseen = stage.foresee(&message).await;
    assert_eq!(foreseen["eligible"], 3, "{foreseen}");
    let sent = stage.send_off(message).await;
    assert_eq!(sent["state"], "waiting");
    stage.world.advance(Span::seconds(58));
    stage.sweep().await;
    assert!(stage.message_letters().await.is_empty());
    stage.minute().await;
    let sent = stage.again(&sent).await;
    assert_eq!(sent["state"], "sent", "{sent}");
    assert_eq!(sent["written"], 3);
    let ana = stage.reads("ana@example.org").await;
    assert_eq!(ana.subject, "A new module is open");
    assert!(ana.text.contains("Hello Ana,"), "{}", ana.text);
    assert!(
        ana.text
            .contains("Shaping by hand.\nAnd baking.\n\nSee you there.")
    );
    assert!(ana.html.contains("Shaping by hand.<br>And baking.</p>"));
    assert_eq!(ana.from.as_deref(), Some("Casa Alba Club through Clavero"));
    let bea = stage.reads("bea@example.org").await;
    assert_eq!(bea.subject, "Hay un módulo nuevo");
    // Whoever’s language is missing reads that of the area.
    let caro = stage.reads("caro@example.org").await;
    assert_eq!(caro.subject, "A new module is open");
    stage.deliver().await;
    stage.sweep().await;
    assert_eq!(stage.again(&sent).await["arrived"], 3);
    let state = stage.became(&sent, "ana@example.org").await.0;
    assert_eq!(state, "kept");
    let told = stage.world.audit().await;
    assert!(told.contains(&"message.sent_off".to_owned()));
    assert!(told.contains(&"message.sent".to_owned()));
}

#[tokio::test]
async fn a_message_is_taken_back_within_its_minute_and_not_after() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = three(&stage).await;
    let sent = stage.send_off(to_product(&course, "service")).await;
    let path = format!("/messages/{}/cancel", sent["id"].as_str().unwrap());
    stage.world.advance(Span::seconds(59));
    let taken_back = stage.call("POST", &path, Value::Null).await.expect(200);
    assert_eq!(taken_back.json()["state"], "cancelled");
    stage.minute().await;
    assert!(stage.message_letters().await.is_empty());
    assert_eq!(stage.became(&sent, "ana@example.org").await.0, "cancelled");
    let late = stage.send_off(to_product(&course, "service")).await;
    stage.world.advance(Span::seconds(60));
    let path = format!("/messages/{}/cancel", late["id"].as_str().unwrap());
    let refused = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(refused.json()["code"], "message_on_its_way");
}

#[tokio::test]
async fn whoever_is_blocked_after_the_audience_was_frozen_is_left_out_when_the_letter_leaves() {
    // edge 31
    let stage = Stage::set().await;
    let course = three(&stage).await;
    let (_, blocked) = stage.enrolment("bea@example.org", &course).await;
    let sent = stage.send_off(to_product(&course, "service")).await;
    assert_eq!(sent["total"], 3);
    let block = format!("/enrolments/{blocked}/block");
    stage.call("POST", &block, Value::Null).await.expect(200);
    stage.enrol("dora@example.org", "Dora", &course).await;
    stage.minute().await;
    let sent = stage.again(&sent).await;
    assert_eq!(sent["written"], 2, "{sent}");
    assert_eq!(sent["left_out"]["blocked"], 1);
    assert_eq!(stage.message_letters().await.len(), 2);
    // Asked for, the blocked are written to as well.
    let mut too = to_product(&course, "service");
    too["audience"] = json!({ "blocked_too": true });
    assert_eq!(stage.sent(too).await["written"], 4);
}

#[tokio::test]
async fn two_processes_write_to_nobody_twice() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 450).await;
    let sent = stage.send_off(to_product(&course, "service")).await;
    stage.world.advance(Span::seconds(61));
    let (one, other) = (
        stage.world.app.occasion("one"),
        stage.world.app.occasion("other"),
    );
    let (first, second) = tokio::join!(
        clavero::club::messages::run_due(&one),
        clavero::club::messages::run_due(&other)
    );
    first.unwrap();
    second.unwrap();
    // Whoever was cut off holds it for a minute more.
    stage.minute().await;
    let letters = stage.message_letters().await;
    let addresses: std::collections::BTreeSet<_> =
        letters.iter().map(|it| it.recipient.clone()).collect();
    assert_eq!((letters.len(), addresses.len()), (450, 450));
    assert_eq!(stage.again(&sent).await["written"], 450);
}

#[tokio::test]
async fn a_process_that_dies_between_two_batches_leaves_nobody_out_and_nobody_twice() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 250).await;
    let sent = stage.send_off(to_product(&course, "service")).await;
    stage.minute().await;
    assert_eq!(stage.message_letters().await.len(), 250);
    // As it lies when the process ended after its first batch: a lease that runs out, and people who wait.
    let db = &stage.world.app.db;
    let id = uuid::Uuid::parse_str(sent["id"].as_str().unwrap()).unwrap();
    let until = stage.world.app.clock.now() + Span::seconds(60);
    for statement in [
        sql(
            "delete from outbox where id in (select letter_id from message_delivery where message_id = $1 and n > 200)",
        ),
        sql(
            "update message_delivery set state = 'waiting', letter_id = null, token_hash = null where message_id = $1 and n > 200",
        ),
        sql("update message set state = 'sending', written = 200, ended_at = null where id = $1"),
    ] {
        db.exec(statement.bind(id)).await.unwrap();
    }
    let lease = sql("update message set locked_until = $2 where id = $1");
    db.exec(lease.bind(id).bind(until)).await.unwrap();
    stage.sweep().await;
    assert_eq!(stage.message_letters().await.len(), 200);
    stage.minute().await;
    let sent = stage.again(&sent).await;
    assert_eq!(
        (&sent["state"], &sent["written"]),
        (&json!("sent"), &json!(250))
    );
    assert_eq!(stage.message_letters().await.len(), 250);
}

#[tokio::test]
async fn letters_to_one_domain_leave_one_after_the_other() {
    // 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 900).await;
    let sent = stage.sent(to_product(&course, "service")).await;
    // Ten a second, and none handed over more than a minute before it leaves.
    assert_eq!(sent["state"], "sending", "{sent}");
    assert_eq!(sent["written"], 601);
    let late = sql("select count(*) as n from outbox where kind = 'message' and run_at > $1");
    let now = stage.world.app.clock.now();
    assert_eq!(stage.world.count(late.bind(now)).await, 600);
    stage.minute().await;
    let sent = stage.again(&sent).await;
    assert_eq!(
        (&sent["state"], &sent["written"]),
        (&json!("sent"), &json!(900))
    );
}

#[tokio::test]
async fn an_audience_is_a_segment_or_a_filter_without_whom_another_takes_out() {
    // MA-26 3.10 S-5
    let stage = Stage::set().await;
    let course = three(&stage).await;
    let segment = json!({ "name": "Example", "product": course, "text": "name contains \"a\"" });
    let segment = stage.call("POST", "/segments", segment).await.expect(201);
    let segment = segment.json()["id"].clone();
    for (audience, eligible) in [
        (json!({ "filter": "name contains \"Ana\"" }), 1),
        (json!({ "segment": segment }), 3),
        (
            json!({ "segment": segment, "exclude": "name contains \"Bea\"" }),
            2,
        ),
        (json!({ "exclude": "name contains \"a\"" }), 0),
    ] {
        let mut message = to_product(&course, "service");
        message["audience"] = audience;
        let foreseen = stage.foresee(&message).await;
        assert_eq!(foreseen["eligible"], eligible, "{message}");
    }
    let mut wrong = to_product(&course, "service");
    wrong["audience"] = json!({ "filter": "progress <" });
    let reply = stage.call("POST", "/messages/preview", wrong).await;
    assert_eq!(reply.status, 422, "{}", reply.body);
    let mut nobody = to_product(&course, "service");
    nobody["audience"] = json!({ "exclude": "name contains \"a\"" });
    let refused = stage.try_to_send(nobody).await.expect(422);
    assert_eq!(refused.json()["code"], "nobody_to_write_to");
}

#[tokio::test]
async fn what_was_shown_is_what_is_sent() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = three(&stage).await;
    let mut message = to_product(&course, "service");
    message["expected_count"] = json!(3);
    stage.enrol("dora@example.org", "Dora", &course).await;
    let refused = stage.try_to_send(message).await.expect(409);
    assert_eq!(refused.json()["code"], "selection_changed");
    let receipt = stage.try_to_send(to_product(&course, "transactional"));
    assert_eq!(receipt.await.status, 422);
}

#[tokio::test]
async fn an_address_that_does_not_exist_is_written_to_no_more() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = three(&stage).await;
    let sent = stage.sent(to_product(&course, "service")).await;
    stage
        .answer("ana@example.org", "failed", "550 5.1.1 no such user")
        .await;
    stage
        .answer("bea@example.org", "failed", "554 5.7.1 looks like spam")
        .await;
    stage.answer("caro@example.org", "sent", "").await;
    stage.sweep().await;
    let sent = stage.again(&sent).await;
    assert_eq!(
        [&sent["arrived"], &sent["bounced"], &sent["failed"]],
        [&json!(1), &json!(1), &json!(1)]
    );
    let (state, said) = stage.became(&sent, "ana@example.org").await;
    assert_eq!(
        (state.as_str(), said.as_str()),
        ("bounced", "550 5.1.1 no such user")
    );
    let next = stage.foresee(&to_product(&course, "service")).await;
    assert_eq!(
        (&next["eligible"], &next["left_out"]["bounced"]),
        (&json!(2), &json!(1))
    );
}

#[tokio::test]
async fn whoever_may_send_no_more_sends_nothing_that_still_waits() {
    // MA-26 3.10 T3
    let stage = Stage::set().await;
    let course = three(&stage).await;
    let carla = stage
        .collaborator("Carla", &[Permission::SendCommunications])
        .await;
    let path = stage.place.api(&format!("/areas/{}/messages", stage.area));
    let message = to_product(&course, "service");
    let sent = stage
        .world
        .api(&carla, "POST", &path, message)
        .await
        .expect(201)
        .json();
    let gone = sql("update membership set state = 'removed' where user_id = $1");
    let gone = gone.bind(carla.id());
    stage.world.app.db.exec(gone).await.unwrap();
    stage.minute().await;
    let sent = stage.again(&sent).await;
    assert_eq!(sent["state"], "cancelled", "{sent}");
    assert_eq!(sent["stopped"], "permission");
    assert!(stage.message_letters().await.is_empty());
}
