//! Many people moved to another group at once, what others feel of it meanwhile, and all of it taken back.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use clavero::db::{record, sql};
use clavero_world::SIGNATURE;
use serde_json::{Value, json};

use super::{Times, caller::Caller, files::until_done, gather::Crowd};

record! {
    struct Group { id: clavero_rules::GroupId }
}

/// Prints the table.
pub async fn measure(crowd: &Crowd) {
    let to = sql("select id from product_group where product_id = $1 and name = 'Primavera'");
    let to: Option<Group> = crowd
        .db
        .first(to.bind(crowd.course))
        .await
        .expect("an answer");
    let to = to.expect("a group").id;
    let filter = "group in (\"Otoño\") and progress < 30%";
    let path = format!("{}/enrolments/bulk", crowd.of_course());
    let mut asked = json!({ "action": "change_group", "params": { "group": to.0 }, "target": { "filter": filter } });
    let began = Instant::now();
    let looked = crowd
        .program
        .post(&format!("{path}/preview"), &asked)
        .await
        .expect(200)
        .json();
    let looking = began.elapsed().as_secs_f64();
    let count = looked["count"].as_i64().expect("a number");
    asked["target"]["expected_count"] = looked["count"].clone();
    asked["target"]["checksum"] = looked["checksum"].clone();
    let bare = bare(crowd, count, to).await;
    println!(
        "| many at once | s | floor s | × floor | pages meanwhile p99 ms |\n|---|--:|--:|--:|--:|"
    );
    println!("| {count} people looked at | {looking:.1} | | | |");
    let mut begun = crowd.program.post(&path, &asked).await;
    if begun.status == 401 {
        let who = signed(crowd, &begun.json()).await;
        begun = who.post(&path, &asked).await;
    }
    let began = Instant::now();
    let job = begun.expect(202).json();
    let job = format!("{}/jobs/{}", crowd.api, job["id"].as_str().expect("an id"));
    line(
        crowd,
        &format!("{count} people moved to another group"),
        &job,
        began,
        bare,
    )
    .await;
    let began = Instant::now();
    let mut undone = crowd.program.post(&format!("{job}/undo"), &json!({})).await;
    if undone.status == 401 {
        let who = signed(crowd, &undone.json()).await;
        undone = who.post(&format!("{job}/undo"), &json!({})).await;
    }
    let back = undone.expect(202).json();
    let job = format!("{}/jobs/{}", crowd.api, back["id"].as_str().expect("an id"));
    line(crowd, "the same taken back", &job, began, bare).await;
    println!();
}

async fn line(crowd: &Crowd, what: &str, job: &str, began: Instant, bare: f64) {
    let stop = Arc::new(AtomicBool::new(false));
    let (page, reader, ended) = (
        format!("{}/members", crowd.page),
        crowd.browser.clone(),
        stop.clone(),
    );
    let pages = tokio::spawn(async move {
        let mut times = Vec::new();
        while !ended.load(Ordering::Relaxed) {
            times.push(reader.get(&page).await.expect(200).whole);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Times::of(times)
    });
    until_done(crowd, job).await;
    let took = began.elapsed().as_secs_f64();
    stop.store(true, Ordering::Relaxed);
    let pages = pages.await.expect("no panic");
    println!(
        "| {what} | {took:.1} | {bare:.1} | {:.2} | {:.0} |",
        took / bare,
        pages.p99()
    );
}

/// The floor: one statement that moves as many, and is not kept.
async fn bare(crowd: &Crowd, count: i64, to: clavero_rules::GroupId) -> f64 {
    let mut tx = crowd.db.begin().await.expect("a transaction");
    let began = Instant::now();
    let moved = sql("update enrolment set group_id = $1, version = version + 1 where account_id = $2 and id in
         (select id from enrolment where account_id = $2 and product_id = $3 and removed_at is null limit $4)")
        .bind(to)
        .bind(crowd.account)
        .bind(crowd.course)
        .bind(count);
    tx.exec(moved).await.expect("they move");
    began.elapsed().as_secs_f64()
}

/// Signs what an answer asked to have signed.
pub async fn signed(crowd: &Crowd, asked: &Value) -> Caller {
    let wanted = &asked["signature"];
    let sign =
        json!({ "purpose": wanted["purpose"], "digest": wanted["digest"], "signature": SIGNATURE });
    let signed = crowd
        .program
        .post("/api/v1/signatures", &sign)
        .await
        .expect(201)
        .json();
    crowd
        .program
        .with("clavero-signature", signed["id"].as_str().expect("an id"))
}
