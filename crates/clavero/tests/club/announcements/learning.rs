//! What members do is told as it is written down: a page, a quiz, a module, the product, and how much they take part.

use serde_json::{Value, json};

use super::{NOTHING, listening};
use crate::{learning::course, stage::Stage};

async fn did(stage: &Stage, enrolment: &str, body: Value) {
    let path = format!("/enrolments/{enrolment}/activity");
    stage.call("POST", &path, body).await.expect(200);
}

// members.md 8.6
#[tokio::test]
async fn pages_modules_and_products_are_told_when_they_are_completed_and_quizzes_when_handed_in() {
    let (stage, ear) = listening().await;
    let (product, pages) = course(&stage).await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    ear.heard(&stage).await;
    let page = |page: &str| json!({ "kind": "page_completed", "page": page });
    did(&stage, &enrolment, page(&pages[0])).await;
    let heard = ear.heard(&stage).await;
    let kinds: Vec<&str> = heard.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(kinds, ["engagement.changed", "progress.page_completed"]);
    assert_eq!(heard[0].1["was"], "none");
    assert_eq!(heard[1].1["page"], pages[0]);
    // Told once, however often it is said.
    did(&stage, &enrolment, page(&pages[0])).await;
    assert_eq!(ear.kinds(&stage).await, NOTHING);
    did(&stage, &enrolment, page(&pages[1])).await;
    ear.heard(&stage).await;
    let quiz =
        |score: i64| json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": score });
    did(&stage, &enrolment, quiz(6_999)).await;
    let heard = ear.heard(&stage).await;
    let (kind, data) = heard.last().unwrap();
    assert_eq!(kind, "quiz.submitted");
    assert_eq!(data["passed"], false);
    assert_eq!(
        (&data["attempt"], &data["score_bp"]),
        (&json!(1), &json!(6_999))
    );
    did(&stage, &enrolment, quiz(7_000)).await;
    let mut kinds = ear.kinds(&stage).await;
    kinds.retain(|it| it != "engagement.changed");
    assert_eq!(
        kinds,
        [
            "progress.module_completed",
            "progress.page_completed",
            "progress.product_completed",
            "quiz.submitted"
        ]
    );
    let page = stage.url(&format!("/products/{product}/users/{enrolment}"));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Completed the module Dough");
}

// members.md 8.6 and G-3
#[tokio::test]
async fn engagement_that_fades_by_the_night_is_told_as_well() {
    let (stage, ear) = listening().await;
    let (product, pages) = course(&stage).await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
    let body = json!({ "kind": "page_completed", "page": pages[0] });
    did(&stage, &enrolment, body).await;
    ear.heard(&stage).await;
    stage.world.advance(clavero_rules::Span::days(40));
    stage.sweep().await;
    let (kind, data) = ear.one(&stage).await;
    assert_eq!(
        (kind.as_str(), &data["level"]),
        ("engagement.changed", &json!("none"))
    );
}
