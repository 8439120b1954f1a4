//! What members do is written down once, and progress, completion and engagement follow.

use serde_json::{Value, json};

use crate::{stage::Stage, world::sql};

/// A course with two lessons and a quiz, written straight into the store.
pub async fn course(stage: &Stage) -> (String, Vec<String>) {
    let id = stage.product("course", "Bread").await;
    let product = uuid::Uuid::parse_str(&id).unwrap();
    let on = stage.world.app.occasion("test");
    let module = on.id();
    let made = sql("insert into module (account_id, id, product_id, position, name, is_extra, is_public, external_id, version)
                    values ($1, $2, $3, 1, 'Dough', false, false, '', 1)");
    let db = &stage.world.app.db;
    db.exec(made.bind(stage.place.id).bind(module).bind(product))
        .await
        .unwrap();
    let mut pages = Vec::new();
    for (position, (kind, name)) in [("content", "Flour"), ("content", "Water"), ("quiz", "Test")]
        .into_iter()
        .enumerate()
    {
        let page = on.id();
        let made = sql("insert into page (account_id, id, product_id, module_id, position, kind, name, published, required,
                          has_media, release, pass_bp, version)
                        values ($1, $2, $3, $4, $5, $6, $7, true, true, false, 'none', $8, 1)");
        let mark = (kind == "quiz").then_some(7_000_i64);
        let position = i64::try_from(position).unwrap();
        let made = made
            .bind(stage.place.id)
            .bind(page)
            .bind(product)
            .bind(module)
            .bind(position)
            .bind(kind)
            .bind(name)
            .bind(mark);
        db.exec(made).await.unwrap();
        pages.push(page.to_string());
    }
    (id, pages)
}

async fn did(stage: &Stage, enrolment: &str, body: Value) -> Value {
    let path = format!("/enrolments/{enrolment}/activity");
    stage.call("POST", &path, body).await.expect(200).json()
}

#[tokio::test]
async fn progress_is_pages_done_of_pages_that_count_and_completion_stays() {
    // MA-28 P-1 P-2 P-3 P-4
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    assert_eq!(stage.told(&ines).await["progress_bp"], 0);
    let first = did(&stage, &enrolment, json!({ "kind": "accessed" })).await;
    assert!(first["enrolment"]["first_access_at"].is_string());
    let done = did(
        &stage,
        &enrolment,
        json!({ "kind": "page_completed", "page": pages[0] }),
    )
    .await;
    assert_eq!(done["enrolment"]["progress_bp"], 3_333);
    did(
        &stage,
        &enrolment,
        json!({ "kind": "page_completed", "page": pages[1] }),
    )
    .await;
    let failed = did(
        &stage,
        &enrolment,
        json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": 6_999 }),
    )
    .await;
    assert_eq!(failed["enrolment"]["progress_bp"], 6_666);
    let passed = did(
        &stage,
        &enrolment,
        json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": 7_000 }),
    )
    .await;
    assert_eq!(passed["enrolment"]["progress_bp"], 10_000);
    assert!(passed["enrolment"]["completed_at"].is_string());
    let undone = did(
        &stage,
        &enrolment,
        json!({ "kind": "page_undone", "page": pages[0] }),
    )
    .await;
    assert_eq!(undone["enrolment"]["progress_bp"], 6_666);
    assert!(undone["enrolment"]["completed_at"].is_string());
    let page = stage.url(&format!("/products/{product}/users/{enrolment}"));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Dough")
        .says("2 of 3")
        .says("Passed")
        .says("Completed Flour");
}

#[tokio::test]
async fn what_is_told_twice_counts_once() {
    // 3.1
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    let body = json!({ "kind": "page_viewed", "page": pages[0], "seconds": 30, "key": "evt-1" });
    assert_eq!(did(&stage, &enrolment, body.clone()).await["fresh"], true);
    assert_eq!(did(&stage, &enrolment, body).await["fresh"], false);
}

#[tokio::test]
async fn engagement_is_counted_as_it_was_published() {
    // 3.6: today, one active day, three pages and a quiz of the eight units expected: 40 + 2.5 + 18.75.
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    for page in &pages[..2] {
        did(
            &stage,
            &enrolment,
            json!({ "kind": "page_completed", "page": page }),
        )
        .await;
    }
    let after = did(&stage, &enrolment, json!({ "kind": "accessed" })).await;
    assert_eq!(after["enrolment"]["engagement"], "high");
    assert_eq!(after["enrolment"]["engagement_score"], 4_000 + 250 + 750);
}

#[tokio::test]
async fn engagement_fades_night_by_night_without_anybody_doing_anything() {
    // G-3
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    let body = json!({ "kind": "page_completed", "page": pages[0] });
    did(&stage, &enrolment, body).await;
    let first = stage.told(&ines).await["engagement_score"]
        .as_i64()
        .unwrap();
    assert!(first > 4_000);
    stage.world.advance(clavero_rules::Span::days(10));
    stage.sweep().await;
    let less =
        "select count(*) as n from enrolment where engagement_score > 0 and engagement_score < $1";
    assert_eq!(stage.world.count(sql(less).bind(first)).await, 1);
    stage.world.advance(clavero_rules::Span::days(30));
    stage.sweep().await;
    let none =
        "select count(*) as n from enrolment where engagement = 'none' and engagement_score = 0";
    assert_eq!(stage.world.count(sql(none)).await, 1);
}
