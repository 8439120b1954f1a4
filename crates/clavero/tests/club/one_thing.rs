//! An event and a file: one thing to do, done or not, and everything that follows from progress.

use serde_json::{Value, json};

use crate::{
    exports::rows,
    people::merge::{TYPO, merge},
    stage::Stage,
    world::sql,
};

const INES: &str = "ines@example.org";

async fn did(stage: &Stage, enrolment: &str, body: Value) -> Value {
    let path = format!("/enrolments/{enrolment}/activity");
    stage.call("POST", &path, body).await.expect(200).json()
}

fn attended() -> Value {
    json!({ "kind": "event_attended", "key": "door-7" })
}

async fn who(stage: &Stage, product: &str, filter: &str) -> Vec<String> {
    let filter = filter.replace('%', "%25").replace(' ', "%20");
    let path = format!("/products/{product}/enrolments?sort=name&filter={filter}");
    let reply = stage.call("GET", &path, Value::Null).await.expect(200);
    let all = reply.json()["items"].as_array().cloned().unwrap();
    all.iter()
        .map(|it| it["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn whoever_was_at_an_event_has_attended_it() {
    // 3.2 P-2 P-4
    let stage = Stage::set().await;
    let event = stage.product("event", "Summer oven").await;
    let (ines, enrolment) = stage.enrol(INES, "Inês", &event).await;
    stage.enrol("rui@example.org", "Rui", &event).await;
    let before = stage.told(&ines).await;
    assert_eq!(
        (&before["progress_bp"], &before["pages_total"]),
        (&json!(0), &json!(1))
    );
    // A download is nothing that is done at an event.
    did(&stage, &enrolment, json!({ "kind": "downloaded" })).await;
    assert_eq!(stage.told(&ines).await["progress_bp"], 0);
    let after = did(&stage, &enrolment, attended()).await;
    assert_eq!(after["enrolment"]["progress_bp"], 10_000);
    let completed = after["enrolment"]["completed_at"].clone();
    assert!(completed.is_string(), "{after}");
    stage.world.advance(clavero_rules::Span::minutes(20));
    assert_eq!(did(&stage, &enrolment, attended()).await["fresh"], false);
    did(&stage, &enrolment, json!({ "kind": "event_attended" })).await;
    assert_eq!(stage.told(&ines).await["completed_at"], completed);
    let told = "select count(*) as n from activity where kind = 'product_completed'";
    assert_eq!(stage.world.count(sql(told)).await, 1);

    assert_eq!(who(&stage, &event, "progress = 100%").await, ["Inês"]);
    assert_eq!(who(&stage, &event, "progress = 0%").await, ["Rui"]);
    let counted = format!("/products/{event}/overview");
    let counted = stage.call("GET", &counted, Value::Null).await.expect(200);
    let counted = counted.json();
    assert_eq!(
        (&counted["completed_bp"], &counted["progress_bp"]),
        (&json!(5_000), &json!(5_000))
    );
}

#[tokio::test]
async fn the_pages_say_attended_and_not_so_many_of_so_many_pages() {
    // MA-02 MA-18 MA-28 3.2
    let stage = Stage::set().await;
    let event = stage.product("event", "Summer oven").await;
    let (ines, enrolment) = stage.enrol(INES, "Inês", &event).await;
    let world = &stage.world;
    let list = stage.url(&format!("/products/{event}/participants"));
    let page = world.get(&stage.olga, &list).await.expect(200);
    page.says("Attendance").says("Not attended yet");
    did(&stage, &enrolment, attended()).await;
    let page = world.get(&stage.olga, &list).await.expect(200);
    let page = page.says("Attendance").says("100%");
    assert!(!page.body.contains("Not attended yet"));
    assert!(!page.body.contains("Content consumed"));
    let user = stage.url(&format!("/products/{event}/users/{enrolment}"));
    let page = world.get(&stage.olga, &user).await.expect(200);
    let page = page.says("Attended on").says("Was at the event");
    assert!(!page.body.contains("1 of 1"), "no pages are counted");
    let member = stage.url(&format!("/members/{ines}"));
    world
        .get(&stage.olga, &member)
        .await
        .expect(200)
        .says("Attended");
    let filter = format!("{list}?add=progress");
    let page = world.get(&stage.olga, &filter).await.expect(200);
    let page = page.says("is Attended").says("is Not attended yet");
    assert!(!page.body.contains("is In progress"));
    let almost = format!("{list}?segment=almost_there");
    let page = world.get(&stage.olga, &almost).await;
    assert!(!page.body.contains("Almost there"), "nobody can be");
}

#[tokio::test]
async fn a_file_is_downloaded_or_not_and_the_file_of_people_says_so() {
    // 3.2
    let stage = Stage::set().await;
    let file = stage.product("file", "Recipes").await;
    let (_, enrolment) = stage.enrol(INES, "Inês", &file).await;
    stage.enrol("rui@example.org", "Rui", &file).await;
    did(&stage, &enrolment, json!({ "kind": "event_attended" })).await;
    assert_eq!(who(&stage, &file, "progress = 100%").await, [""; 0]);
    did(&stage, &enrolment, json!({ "kind": "downloaded" })).await;
    let list = stage.url(&format!("/products/{file}/users"));
    let page = stage.world.get(&stage.olga, &list).await.expect(200);
    page.says("Downloaded").says("Not downloaded yet");
    let path = format!("/products/{file}/enrolments.csv?columns=email,progress");
    let text = stage.call("GET", &path, Value::Null).await.expect(200);
    assert_eq!(
        rows(&text)[1..],
        [
            vec![INES.to_owned(), "100.00".to_owned()],
            vec!["rui@example.org".to_owned(), "0.00".to_owned()]
        ]
    );
    let ask = stage.url(&format!("/products/{file}/export"));
    let page = stage.world.get(&stage.olga, &ask).await.expect(200);
    let page = page.says("Progress in percent");
    assert!(!page.body.contains("value=\"pages_total\""));
}

#[tokio::test]
async fn starting_over_at_an_event_waits_for_the_next_time_and_is_taken_back() {
    // P-6 B-5
    let stage = Stage::set().await;
    let event = stage.product("event", "Summer oven").await;
    let (ines, enrolment) = stage.enrol(INES, "Inês", &event).await;
    let path = format!("/enrolments/{enrolment}/progress-reset");
    let nothing = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(nothing.json()["code"], "nothing_to_reset");
    did(&stage, &enrolment, attended()).await;
    let before = stage.told(&ines).await;
    let job = stage
        .bulk_all(&event, "reset_progress", json!({}), "")
        .await;
    assert_eq!(job["done"], 1, "{job}");
    let told = stage.told(&ines).await;
    assert_eq!(told["progress_bp"], 0);
    assert!(told["completed_at"].is_null(), "{told}");
    let undo = stage.undo(&job).await;
    assert_eq!(undo["done"], 1, "{undo}");
    let after = stage.told(&ines).await;
    for kept in ["progress_bp", "pages_done", "completed_at"] {
        assert_eq!(after[kept], before[kept], "{kept}");
    }
    let ask = stage.url(&format!("/products/{event}/users/{enrolment}/change/reset"));
    let world = &stage.world;
    world
        .get(&stage.olga, &ask)
        .await
        .expect(200)
        .says("The attendance noted so far is put aside.");
    world.post(&stage.olga, &ask, &[]).await.expect(303);
    assert_eq!(stage.told(&ines).await["progress_bp"], 0);
    // The same act told again was put aside with the rest; another one counts.
    did(&stage, &enrolment, attended()).await;
    assert_eq!(stage.told(&ines).await["progress_bp"], 0);
    did(&stage, &enrolment, json!({ "kind": "event_attended" })).await;
    assert_eq!(stage.told(&ines).await["progress_bp"], 10_000);
}

#[tokio::test]
async fn two_who_are_one_attended_if_either_did() {
    // edge 13
    let stage = Stage::set().await;
    let event = stage.product("event", "Summer oven").await;
    let (ines, _) = stage.enrol(INES, "Inês", &event).await;
    let (typo, theirs) = stage.enrol(TYPO, "Ines P", &event).await;
    did(&stage, &theirs, attended()).await;
    merge(&stage, &ines, &typo).await.expect(200);
    assert_eq!(stage.told(&ines).await["progress_bp"], 10_000);
}

#[tokio::test]
async fn moving_many_to_another_group_leaves_attendance_as_it_is() {
    // edge 23 3.2
    let stage = Stage::set().await;
    let event = stage.product("event", "Summer oven").await;
    let (ines, enrolment) = stage.enrol(INES, "Inês", &event).await;
    let group = stage.group(&event, "Front row").await;
    did(&stage, &enrolment, attended()).await;
    let wish = json!({ "group": group });
    let job = stage.bulk_all(&event, "change_group", wish, "").await;
    assert_eq!(job["done"], 1, "{job}");
    let told = stage.told(&ines).await;
    assert_eq!(
        (&told["group"], &told["progress_bp"]),
        (&json!(group), &json!(10_000))
    );
}

#[tokio::test]
async fn whoever_attended_before_the_update_is_counted_as_of_that_day() {
    // 3.2
    let stage = Stage::set().await;
    let event = stage.product("event", "Summer oven").await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol(INES, "Inês", &event).await;
    let (rui, _) = stage.enrol("rui@example.org", "Rui", &event).await;
    let (ana, of_ana) = stage.enrol("ana@example.org", "Ana", &course).await;
    let then = did(&stage, &enrolment, attended()).await["enrolment"]["completed_at"].clone();
    did(&stage, &of_ana, json!({ "kind": "event_attended" })).await;
    let db = &stage.world.app.db;
    let old = "update enrolment set did_at = 0, pages_total = 0, pages_done = 0, progress_bp = -1, completed_at = 0";
    db.exec(sql(old)).await.unwrap();
    stage.world.advance(clavero_rules::Span::minutes(20));
    let update = include_str!("../../../floor/migrations/0027_one_thing.sql");
    let updates = update
        .split(';')
        .map(str::trim)
        .filter(|it| it.starts_with("update "));
    assert_eq!(updates.clone().count(), 2);
    for statement in updates {
        let statement: &'static str = Box::leak(statement.to_owned().into_boxed_str());
        db.exec(sql(statement)).await.unwrap();
    }
    let told = stage.told(&ines).await;
    assert_eq!(told["completed_at"], then);
    assert_eq!(told["progress_bp"], 10_000);
    let told = stage.told(&rui).await;
    assert_eq!(
        (&told["progress_bp"], &told["completed_at"]),
        (&json!(0), &Value::Null)
    );
    assert!(stage.told(&ana).await["progress_bp"].is_null());
}
