//! Starting over in a product, and pages that the team marks as completed with a reason.

use serde_json::{Value, json};

use crate::{learning::course, stage::Stage, world::sql};

async fn learned(stage: &Stage, enrolment: &str, pages: &[String]) {
    for body in [
        json!({ "kind": "page_completed", "page": pages[0] }),
        json!({ "kind": "page_completed", "page": pages[1] }),
        json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": 5000 }),
        json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": 9000 }),
    ] {
        let path = format!("/enrolments/{enrolment}/activity");
        stage.call("POST", &path, body).await.expect(200);
    }
}

async fn count(stage: &Stage, table: &str) -> i64 {
    let text = format!("select count(*) as n from {table}");
    stage
        .world
        .count(sql(Box::leak(text.into_boxed_str())))
        .await
}

#[tokio::test]
async fn somebody_starts_over_and_the_history_stays() {
    // P-6
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    let path = format!("/enrolments/{enrolment}/progress-reset");
    let nothing = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(nothing.json()["code"], "nothing_to_reset");
    learned(&stage, &enrolment, &pages).await;
    assert!(stage.told(&ines).await["completed_at"].is_string());
    let page = stage.url(&format!("/products/{product}/users/{enrolment}"));
    let ask = format!("{page}/change/reset");
    stage
        .world
        .get(&stage.olga, &ask)
        .await
        .expect(200)
        .says("3 pages that were opened")
        .says("2 quiz attempts");
    stage.world.post(&stage.olga, &ask, &[]).await.expect(303);
    let told = stage.told(&ines).await;
    assert_eq!(
        (&told["progress_bp"], &told["pages_done"]),
        (&json!(0), &json!(0))
    );
    assert!(told["completed_at"].is_null(), "{told}");
    assert_eq!(told["status"], "active");
    assert_eq!(count(&stage, "page_progress").await, 0);
    assert_eq!(count(&stage, "page_progress_before").await, 3);
    assert_eq!(count(&stage, "quiz_attempt_before").await, 2);
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Starts over")
        .says("Completed Flour");
    // Completing it counts once more.
    learned(&stage, &enrolment, &pages).await;
    assert!(stage.told(&ines).await["completed_at"].is_string());
    let kinds = stage.world.audit().await;
    let resets = kinds
        .iter()
        .filter(|kind| *kind == "enrolment.progress_reset");
    assert_eq!(resets.count(), 1);
}

#[tokio::test]
async fn many_start_over_and_it_is_taken_back_and_done_again() {
    // P-6 B-5 B-6 property 7
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (_, ines) = stage.enrol("ines@example.org", "Inês", &product).await;
    let (_, rui) = stage.enrol("rui@example.org", "Rui", &product).await;
    let (_, ana) = stage.enrol("ana@example.org", "Ana", &product).await;
    learned(&stage, &ines, &pages).await;
    learned(&stage, &rui, &pages).await;
    let before = stage.everything().await;
    let job = stage
        .bulk_all(&product, "reset_progress", json!({}), "")
        .await;
    assert_eq!(
        (&job["done"], &job["skipped"]),
        (&json!(2), &json!(1)),
        "{job}"
    );
    let items = stage.items(&job).await;
    let left = items
        .iter()
        .find(|it| it["target"] == ana.as_str() || it["state"] == "skipped");
    assert_eq!(left.unwrap()["outcome"], "no_progress", "{items:?}");
    assert_eq!(count(&stage, "quiz_attempt").await, 0);
    let undo = stage.undo(&job).await;
    assert_eq!(undo["done"], 2, "{undo}");
    assert_eq!(stage.everything().await, before);
    assert_eq!(count(&stage, "quiz_attempt").await, 4);
    assert_eq!(count(&stage, "progress_reset").await, 0);
    // Taking that back is starting over again, but not for somebody who learned since.
    let body = json!({ "kind": "page_viewed", "page": pages[0], "seconds": 5 });
    let path = format!("/enrolments/{rui}/activity");
    stage.call("POST", &path, body).await.expect(200);
    let again = stage.undo(&undo).await;
    assert_eq!(
        (&again["done"], &again["skipped"]),
        (&json!(1), &json!(1)),
        "{again}"
    );
    assert_eq!(count(&stage, "quiz_attempt").await, 2);
    assert_eq!(count(&stage, "quiz_attempt_before").await, 2);
}

#[tokio::test]
async fn a_page_is_marked_as_completed_with_a_reason_and_that_is_taken_back() {
    // MA-28 section 12
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    let user = stage.url(&format!("/products/{product}/users/{enrolment}"));
    let ask = format!("{user}/change/waive");
    let olga = &stage.olga;
    stage
        .world
        .get(olga, &ask)
        .await
        .expect(200)
        .says("Dough · Flour");
    let unsaid = [("page", pages[0].as_str()), ("reason", " ")];
    stage.world.post(olga, &ask, &unsaid).await.expect(422);
    let fields = [
        ("page", pages[0].as_str()),
        ("reason", "Shown in the workshop"),
    ];
    stage.world.post(olga, &ask, &fields).await.expect(303);
    stage
        .world
        .get(olga, &user)
        .await
        .expect(200)
        .says("Shown in the workshop")
        .says("Marked by the team");
    assert_eq!(stage.told(&ines).await["pages_done"], 1);
    let waiver = format!("/enrolments/{enrolment}/pages/{}/waiver", pages[0]);
    let reason = json!({ "reason": "Again" });
    let twice = stage.call("PUT", &waiver, reason.clone()).await.expect(422);
    assert_eq!(twice.json()["code"], "page_completed_already");
    stage.call("DELETE", &waiver, Value::Null).await.expect(200);
    assert_eq!(stage.told(&ines).await["pages_done"], 0);
    let gone = stage.call("DELETE", &waiver, Value::Null).await.expect(422);
    assert_eq!(gone.json()["code"], "page_not_waived");
    // All of them by the team is completing the product; taking one back leaves that (P-4).
    for page in &pages {
        let waiver = format!("/enrolments/{enrolment}/pages/{page}/waiver");
        stage.call("PUT", &waiver, reason.clone()).await.expect(200);
    }
    let take_back = format!("{user}/change/unwaive");
    let fields = [("page", pages[1].as_str())];
    stage
        .world
        .get(olga, &format!("{take_back}?page={}", pages[1]))
        .await
        .expect(200)
        .says("Water");
    stage
        .world
        .post(olga, &take_back, &fields)
        .await
        .expect(303);
    let told = stage.told(&ines).await;
    assert_eq!(told["pages_done"], 2);
    assert!(told["completed_at"].is_string());
    let hidden = sql("update page set published = false");
    stage.world.app.db.exec(hidden).await.unwrap();
    let waiver = format!("/enrolments/{enrolment}/pages/{}/waiver", pages[1]);
    let counts = stage.call("PUT", &waiver, reason).await.expect(422);
    assert_eq!(counts.json()["code"], "page_does_not_count");
}
