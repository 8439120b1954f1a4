//! An import is taken back: whom it let in leaves again, but for those who did or were given something since (7.5).

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use super::{apply, bring, import, report};
use crate::{
    bulk::pages::shown,
    exports::rows,
    purchases::shop::{Shop, report as sold},
    stage::Stage,
    world::sql,
};

const PEOPLE: &str = "email,name\nana@example.org,Ana\nben@example.org,Ben\neva@example.org,Eva\n\
    ivo@example.org,Ivo\nrui@example.org,Rui Lemos\n";

fn path(job: &Value, rest: &str) -> String {
    format!("/imports/{}{rest}", job["id"].as_str().unwrap())
}

/// Who is in a product.
async fn inside(stage: &Stage, product: &str) -> Vec<String> {
    let ways = format!("/products/{product}/enrolments.csv?team=true&flavour=exact&columns=email");
    let all = rows(&stage.call("GET", &ways, Value::Null).await.expect(200));
    let mut all: Vec<String> = all[1..].iter().map(|row| row[0].clone()).collect();
    all.sort();
    all
}

/// A file let four people into Bread, and said something new of Rui, who was there.
async fn brought() -> (Shop, String, Value) {
    let shop = Shop::open().await;
    let bread = shop.sells("course", "Bread", 700_101).await;
    shop.stage.enrol("rui@example.org", "Rui", &bread).await;
    let job = import(&shop.stage, &bread, PEOPLE).await;
    assert_eq!(job["counts"], json!({ "created": 4, "updated": 1 }));
    (shop, bread, job)
}

#[tokio::test]
async fn whoever_was_let_in_leaves_again_unless_he_bought_opened_it_or_was_changed_since() {
    // 7.5 B-3 B-5 B-7 A-8
    let (shop, bread, job) = brought().await;
    let stage = &shop.stage;
    assert_eq!(
        job["let_in"],
        json!([{ "product": bread, "people": 4, "job": null }])
    );
    assert!(job["undo_until"].is_string());
    let (_, ana) = stage.enrolment("ana@example.org", &bread).await;
    let opened = json!({ "kind": "accessed" });
    let did = format!("/enrolments/{ana}/activity");
    stage.call("POST", &did, opened).await.expect(200);
    let ben = json!({ "data": { "buyer": { "email": "ben@example.org", "name": "Ben" } } });
    shop.tell(&sold("e1", "PURCHASE_APPROVED", "HP1", 1, ben))
        .await;
    let (_, eva) = stage.enrolment("eva@example.org", &bread).await;
    let evening = stage.group(&bread, "Evening").await;
    stage
        .bulk_these(&bread, "change_group", json!({ "group": evening }), &[eva])
        .await;
    let why = json!({ "reason": "The wrong list" });
    let reply = stage.call("POST", &path(&job, "/undo"), why).await;
    let work = reply.expect(202).json();
    assert_eq!(work["action"], "remove");
    assert_eq!(work["state"], "done");
    assert_eq!(
        (&work["done"], &work["skipped"]),
        (&json!(1), &json!(3)),
        "{work}"
    );
    assert_eq!(
        work["outcomes"],
        json!({ "changed_since": 2, "has_purchase": 1 })
    );
    let left = [
        "ana@example.org",
        "ben@example.org",
        "eva@example.org",
        "rui@example.org",
    ];
    assert_eq!(inside(stage, &bread).await, left);
    let told = stage.call("GET", &path(&job, ""), Value::Null).await.json();
    assert_eq!(told["let_in"][0]["job"], work["id"]);
    let log = stage
        .api("GET", "/activity?limit=100", Value::Null)
        .await
        .json();
    let log = log["items"].as_array().unwrap().clone();
    let begun = log
        .iter()
        .find(|it| it["kind"] == "bulk.started" && it["data"]["act"] == "remove");
    assert_eq!(begun.unwrap()["data"]["import"], job["id"]);
    assert!(log.iter().any(|it| it["kind"] == "enrolment.removed"));
    // Once is enough, and that can be taken back as well.
    let again = stage.call("POST", &path(&job, "/undo"), Value::Null).await;
    assert_eq!(again.expect(422).json()["code"], "job_not_at_this_step");
    let undo = format!("/jobs/{}/undo", work["id"].as_str().unwrap());
    stage.call("POST", &undo, Value::Null).await.expect(202);
    assert_eq!(inside(stage, &bread).await.len(), 5);
    stage.sweep().await;
}

#[tokio::test]
async fn the_page_of_an_import_leads_to_the_work_that_takes_it_back() {
    // 7.5 B-2
    let (shop, bread, job) = brought().await;
    let stage = &shop.stage;
    let page = stage.url(&path(&job, ""));
    let get = async |path: &str| stage.world.get(&stage.olga, path).await.expect(200);
    get(&page)
        .await
        .says("Take this import back")
        .says("4 people were let in")
        .says("1 row was about somebody who was there before");
    // Whoever was updated only is listed.
    let list = get(&format!("{page}/report?outcome=updated")).await;
    let list = rows(&list);
    assert_eq!(list.len(), 2);
    assert_eq!(list[1][..2], ["rui@example.org", "Rui Lemos"]);
    let all = report(stage, &job).await;
    assert_eq!(all.len(), 6);
    let (_, ana) = stage.enrolment("ana@example.org", &bread).await;
    let block = format!("/enrolments/{ana}/block");
    stage.call("POST", &block, Value::Null).await.expect(200);
    let undo = format!("{page}/undo");
    let to = [("product", bread.as_str())];
    let reply = stage.world.post(&stage.olga, &undo, &to).await.expect(303);
    let work = reply.location().to_owned();
    let asked = get(&work)
        .await
        .says("Everyone whom an import let in, as it left them")
        .says("4 people")
        .says("Was changed since")
        .says("3 people will be changed.")
        .hides("Export");
    // Asked for twice, it is the same work.
    let reply = stage.world.post(&stage.olga, &undo, &to).await.expect(303);
    assert_eq!(reply.location(), work);
    let (count, checksum) = shown(&asked);
    let fields = [("count", count.as_str()), ("checksum", &checksum)];
    stage
        .world
        .post(&stage.olga, &work, &fields)
        .await
        .expect(303);
    get(&work).await.says("Was changed since");
    assert_eq!(
        inside(stage, &bread).await,
        ["ana@example.org", "rui@example.org"]
    );
    get(&page)
        .await
        .says("See the work that takes it back")
        .hides(&undo);
    stage.world.post(&stage.olga, &undo, &to).await.expect(422);
}

#[tokio::test]
async fn each_product_of_a_file_is_taken_back_by_itself() {
    // 7.5
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let clay = stage.product("course", "Clay").await;
    stage.enrol("ana@example.org", "Ana", &clay).await;
    let both = format!("{bread},{clay}");
    let file = "email\nana@example.org\nben@example.org\n";
    let job = bring(&stage, &[("products", &both)], file).await;
    let job = apply(&stage, &job).await;
    let mut told = job["let_in"].as_array().unwrap().clone();
    told.sort_by_key(|it| it["people"].as_i64());
    assert_eq!(told[0]["product"], json!(clay));
    assert_eq!(
        (&told[0]["people"], &told[1]["people"]),
        (&json!(1), &json!(2))
    );
    let reply = stage.call("POST", &path(&job, "/undo"), Value::Null).await;
    assert_eq!(reply.expect(422).json()["errors"][0]["field"], "product");
    let one = json!({ "product": clay });
    let work = stage.call("POST", &path(&job, "/undo"), one).await;
    assert_eq!(work.expect(202).json()["done"], 1);
    assert_eq!(inside(&stage, &clay).await, ["ana@example.org"]);
    assert_eq!(inside(&stage, &bread).await.len(), 2);
    let other = json!({ "product": bread });
    let work = stage.call("POST", &path(&job, "/undo"), other).await;
    assert_eq!(work.expect(202).json()["done"], 2);
    assert!(inside(&stage, &bread).await.is_empty());
    stage.sweep().await;
}

#[tokio::test]
async fn an_import_is_taken_back_for_thirty_days_by_whoever_may_remove_people() {
    // 7.5 B-5
    let (shop, _, job) = brought().await;
    let stage = &shop.stage;
    let page = stage.url(&path(&job, ""));
    let tom = stage
        .collaborator("Tom", &[Permission::ImportMembers])
        .await;
    let shown = stage.world.get(&tom, &page).await.expect(200);
    shown.hides("Take this import back");
    let door = stage
        .place
        .api(&format!("/areas/{}{}", stage.area, path(&job, "/undo")));
    stage
        .world
        .api(&tom, "POST", &door, Value::Null)
        .await
        .expect(403);
    stage.world.advance(Span::days(30));
    let olga = stage.world.sign_in_again(&stage.olga).await;
    let seen = stage.world.get(&olga, &page).await.expect(200);
    seen.hides("Take this import back");
    let late = stage.world.api(&olga, "POST", &door, Value::Null).await;
    assert_eq!(late.expect(422).json()["code"], "undo_too_late");
    // What a file left behind is forgotten with it.
    stage.world.advance(Span::days(61));
    stage.sweep().await;
    let kept = sql("select count(*) as n from import_entry");
    assert_eq!(stage.world.count(kept).await, 0);
}

#[tokio::test]
async fn roles_in_a_whole_area_are_taken_away_one_by_one() {
    // 7.5 CC-21
    let stage = Stage::set().await;
    let fields = [("whole_area", "true"), ("role", "moderator")];
    let job = bring(&stage, &fields, "email\nedna@example.org\n").await;
    let job = apply(&stage, &job).await;
    let page = stage
        .world
        .get(&stage.olga, &stage.url(&path(&job, "")))
        .await;
    page.expect(200)
        .says("Roles in the whole area are not taken back here.");
    let reply = stage.call("POST", &path(&job, "/undo"), Value::Null).await;
    assert_eq!(reply.expect(422).json()["code"], "no_way_back");
}
