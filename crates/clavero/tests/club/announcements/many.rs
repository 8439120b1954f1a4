//! Many at once: each person is told of, and the end of the work besides.

use serde_json::{Value, json};

use super::{Ear, listening};
use crate::{
    imports::{apply, bring},
    stage::Stage,
};

async fn counts(ear: &Ear, stage: &Stage) -> Vec<(String, usize)> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for kind in ear.kinds(stage).await {
        match counts.last_mut() {
            Some((last, n)) if *last == kind => *n += 1,
            _ => counts.push((kind, 1)),
        }
    }
    counts
}

fn some(kind: &str, n: usize) -> (String, usize) {
    (kind.to_owned(), n)
}

// members.md 8.6
#[tokio::test]
async fn work_on_many_tells_of_each_person_and_then_of_its_end() {
    let (stage, ear) = listening().await;
    let course = stage.product("course", "Bread").await;
    let people = stage.crowd(&course, 12).await;
    let told = counts(&ear, &stage).await;
    assert_eq!(
        told,
        [some("access.granted", 12), some("member.created", 12)]
    );
    let evening = stage.group(&course, "Evening").await;
    let to = json!({ "group": evening });
    stage.bulk_these(&course, "change_group", to, &people).await;
    let told = counts(&ear, &stage).await;
    let moved = some("enrolment.group_changed", 12);
    assert_eq!(told, [some("bulk.finished", 1), moved]);
    let job = stage
        .bulk_these(&course, "block", json!({}), &people[..5])
        .await;
    let told = counts(&ear, &stage).await;
    assert_eq!(told, [some("access.blocked", 5), some("bulk.finished", 1)]);
    // Taking it back is work as well.
    stage.undo(&job).await;
    let heard = ear.heard(&stage).await;
    assert_eq!(heard.len(), 6, "{heard:?}");
    assert!(heard[..5].iter().all(|it| it.0 == "access.restored"));
    let (kind, end) = &heard[5];
    assert_eq!(kind, "bulk.finished");
    assert_eq!(end["state"], "done");
    assert_eq!(end["done"], 5);
    assert_eq!(end["undo_of"], job["id"]);
}

// members.md 8.6
#[tokio::test]
async fn an_import_tells_of_each_person_and_then_of_its_end() {
    let (stage, ear) = listening().await;
    let course = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &course).await;
    let clay = stage.product("course", "Clay").await;
    ear.heard(&stage).await;
    let file =
        "email,name\nines@example.org,Inês\nrui@example.org,Rui\nbroken,\nana@example.org,Ana\n";
    let fields = [("products", clay.as_str())];
    let job = bring(&stage, &fields, file).await;
    apply(&stage, &job).await;
    let heard = ear.heard(&stage).await;
    let kinds: Vec<&str> = heard.iter().map(|it| it.0.as_str()).collect();
    let (granted, made, end) = ("access.granted", "member.created", "import.finished");
    assert_eq!(kinds, [granted, granted, granted, end, made, made]);
    let end = &heard[3].1;
    assert_eq!(end["object"], json!({ "type": "import", "id": job["id"] }));
    assert_eq!(end["state"], "done");
    assert_eq!(end["rows"], 4);
    assert_eq!(end["outcomes"]["invalid"], 1);
    // The same file again changes nothing, and says only that it is over.
    let job = bring(&stage, &fields, file).await;
    apply(&stage, &job).await;
    assert_eq!(ear.one(&stage).await.0, "import.finished");
}

// members.md 8.6
#[tokio::test]
async fn nothing_is_told_of_what_nobody_listens_to() {
    let (stage, ear) = listening().await;
    let hooks = stage.api("GET", "/webhooks", Value::Null).await.json();
    let id = hooks["items"][0]["id"].as_str().unwrap().to_owned();
    let only = json!({ "types": ["access.blocked"] });
    let path = format!("/webhooks/{id}");
    stage.api("PATCH", &path, only).await.expect(200);
    let course = stage.product("course", "Bread").await;
    let people = stage.crowd(&course, 3).await;
    stage.bulk_these(&course, "block", json!({}), &people).await;
    let told = counts(&ear, &stage).await;
    assert_eq!(told, [some("access.blocked", 3)]);
}
