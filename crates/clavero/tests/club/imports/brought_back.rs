//! A file of ours that is brought back gives nobody a second reason, and no file lets anybody in again unseen.

use serde_json::{Value, json};

use super::{apply, bring, import};
use crate::{
    purchases::shop::{Shop, report},
    stage::Stage,
    world::sql,
};

/// How many reasons files have given.
async fn by_file(stage: &Stage) -> i64 {
    let question = sql("select count(*) as n from access_grant where source = 'import'");
    stage.world.count(question).await
}

async fn along(stage: &Stage, product: &str) -> String {
    let path = format!("/products/{product}/enrolments.csv?team=true&flavour=exact");
    stage.call("GET", &path, Value::Null).await.expect(200).body
}

/// Bread is sold to Inês, and to Rui, who was paid back.
async fn sold() -> (Shop, String) {
    let shop = Shop::open().await;
    let bread = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let rui = json!({ "data": { "buyer": { "email": "rui@example.org", "name": "Rui" } } });
    shop.tell(&report("e2", "PURCHASE_APPROVED", "HP2", 0, rui.clone()))
        .await;
    shop.tell(&report("e3", "PURCHASE_REFUNDED", "HP2", 1, rui))
        .await;
    (shop, bread)
}

#[tokio::test]
async fn a_file_of_ours_gives_a_buyer_no_second_reason_and_any_other_file_does() {
    // Property 9, edges 4 and 32
    let (shop, bread) = sold().await;
    let stage = &shop.stage;
    let evening = stage.group(&bread, "Evening").await;
    let ours = along(stage, &bread).await;
    assert!(ours.contains(",buyer,"), "{ours}");
    let job = import(stage, &bread, &ours).await;
    assert_eq!(job["counts"], json!({ "unchanged": 2 }));
    assert_eq!(by_file(stage).await, 0);
    // What else the file says is applied, and is no reason either.
    let renamed =
        "email,name,role,group,access_type\nines@example.org,Inês P.,moderator,Evening,buyer\n";
    let job = import(stage, &bread, renamed).await;
    assert_eq!(job["counts"], json!({ "updated": 1 }));
    let (ines, _) = stage.enrolment("ines@example.org", &bread).await;
    let told = stage.told(&ines).await;
    assert_eq!(told["role"], "moderator");
    assert_eq!(told["group"], json!(evening));
    assert_eq!(by_file(stage).await, 0);
    let again = import(stage, &bread, renamed).await;
    assert_eq!(again["counts"], json!({ "unchanged": 1 }));
    // Any other file that names her gives her a reason beside her purchase.
    let job = import(stage, &bread, "email\nines@example.org\n").await;
    assert_eq!(job["counts"], json!({ "updated": 1 }));
    assert_eq!(by_file(stage).await, 1);
    let told = stage.told(&ines).await;
    assert_eq!(told["access_type"], "buyer");
    // Ours still lets in whoever is not in the product.
    let clay = stage.product("course", "Clay").await;
    let columns = "email,name,access_type\nines@example.org,Inês P.,buyer\n";
    let job = import(stage, &clay, columns).await;
    assert_eq!(job["counts"], json!({ "added": 1 }));
}

#[tokio::test]
async fn whoever_would_get_in_again_is_counted_before_the_file_is_applied() {
    // I-4, edge 4
    let (shop, bread) = sold().await;
    let stage = &shop.stage;
    let (_, enrolment) = stage.enrol("berta@example.org", "Berta", &bread).await;
    let block = format!("/enrolments/{enrolment}/block");
    stage.call("POST", &block, Value::Null).await.expect(200);
    // Ours lets nobody in again.
    let job = bring(stage, &[("products", &bread)], along(stage, &bread).await).await;
    assert_eq!(job["preview"]["let_in_again"], 0);
    let file = "email\nrui@example.org\nines@example.org\nberta@example.org\nnew@example.org\n";
    let job = bring(stage, &[("products", &bread)], file).await;
    assert_eq!(job["preview"]["let_in_again"], 1, "{job}");
    let page = stage.url(&format!("/imports/{}", job["id"].as_str().unwrap()));
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown
        .says("1 person whose access is closed would get in again")
        .says("Whoever is blocked stays blocked.");
    apply(stage, &job).await;
    let status = async |email: &str| {
        let (member, _) = stage.enrolment(email, &bread).await;
        stage.told(&member).await["status"].clone()
    };
    assert_eq!(status("rui@example.org").await, "active");
    assert_eq!(status("berta@example.org").await, "blocked");
    // A last day that has passed opens nothing.
    let closed = "email,access_until\nrui@example.org,2026-01-31\n";
    let over = [("products", bread.as_str()), ("record_only", "yes")];
    let job = bring(stage, &over, closed).await;
    assert_eq!(job["preview"]["let_in_again"], 0);
    let job = bring(stage, &over, "email\nrui@example.org\n").await;
    assert_eq!(job["preview"]["let_in_again"], 0);
}
