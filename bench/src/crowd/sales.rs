//! Reports of sales coming in as fast as they are taken, and how long it takes until all of them are access.

use std::time::{Duration, Instant};

use clavero::db::{record, sql};
use hyper::Method;
use serde_json::json;

use super::{Times, caller::Caller, gather::Crowd};

const TOKEN: &str = "hottok-of-the-bench";
const PRODUCT: u64 = 700_101;
const CONNECTIONS: u64 = 16;
const EACH: Duration = Duration::from_secs(4);

record! {
    struct Count { n: i64 }
}

/// Prints the table.
pub async fn measure(crowd: &Crowd) {
    let made = json!({ "provider": "hotmart", "token": TOKEN });
    let sources = format!("{}/purchase-sources", crowd.api);
    crowd.program.post(&sources, &made).await.expect(201);
    let known = json!({ "provider": "hotmart", "external_id": PRODUCT.to_string(), "product": crowd.course.0 });
    let path = format!("{}/product-references", crowd.api);
    let known = crowd.program.put(&path, &known).await;
    assert!(
        known.status.is_success(),
        "{}",
        String::from_utf8_lossy(&known.body)
    );
    let bare = bare(crowd).await;
    let (account, area) = &crowd.slugs;
    let path = format!("/in/hotmart/{account}/{area}");
    let seller = Caller::new(&crowd.program.base).with("x-hotmart-hottok", TOKEN);
    let began = Instant::now();
    let tasks = (0..CONNECTIONS).map(|task| {
        let (seller, path) = (seller.clone(), path.clone());
        tokio::spawn(async move {
            let mut times = Vec::new();
            while began.elapsed() < EACH {
                let n = task * 1_000_000 + times.len() as u64;
                let body = report(n).into_bytes();
                let heard = seller
                    .send(Method::POST, &path, "application/json", body)
                    .await;
                times.push(heard.expect(200).whole);
            }
            times
        })
    });
    let mut times = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        times.extend(task.await.expect("no panic"));
    }
    let count = times.len();
    let (rate, times) = (
        count as f64 / began.elapsed().as_secs_f64(),
        Times::of(times),
    );
    while left(crowd).await > 0 {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let applied = count as f64 / began.elapsed().as_secs_f64();
    println!("| reports of sales | a second | floor | × floor | p99 ms |\n|---|--:|--:|--:|--:|");
    println!(
        "| taken in, 16 connections | {rate:.0} | {bare:.0} | {:.2} | {:.1} |",
        rate / bare,
        times.p99()
    );
    println!(
        "| taken in and made access, {count} in all | {applied:.0} | {bare:.0} | {:.2} | |\n",
        applied / bare
    );
}

async fn left(crowd: &Crowd) -> i64 {
    let question = sql(
        "select count(*) as n from purchase_event where account_id = $1 and state in ('received', 'waiting')",
    );
    let found: Option<Count> = crowd
        .db
        .first(question.bind(crowd.account))
        .await
        .expect("an answer");
    found.map_or(0, |it| it.n)
}

/// The floor: the same body written as one row in a transaction of its own, as often as it goes in a second.
async fn bare(crowd: &Crowd) -> f64 {
    let make =
        sql("create table if not exists bench_inbox (id BIGINT PRIMARY KEY, body TEXT NOT NULL)");
    crowd.db.exec(make).await.expect("a table");
    let (began, mut n) = (Instant::now(), 0_i64);
    while began.elapsed() < EACH / 2 {
        let put = sql("insert into bench_inbox (id, body) values ($1, $2)");
        let body = report(n.unsigned_abs());
        crowd.db.exec(put.bind(n).bind(body)).await.expect("a row");
        n += 1;
    }
    let rate = n as f64 / began.elapsed().as_secs_f64();
    crowd
        .db
        .exec(sql("drop table bench_inbox"))
        .await
        .expect("gone");
    rate
}

fn report(n: u64) -> String {
    json!({
        "id": format!("report-{n}"), "creation_date": 1_795_255_200_000_u64 + n, "event": "PURCHASE_APPROVED", "version": "2.0.0",
        "data": {
            "product": { "id": PRODUCT, "name": "Bread" },
            "buyer": { "email": format!("buyer.{n}@example.org"), "name": "Inês Prado" },
            "purchase": { "transaction": format!("HP{n:012}"), "status": "APPROVED", "approved_date": 1_795_255_200_000_u64,
                "order_date": 1_795_255_200_000_u64, "price": { "value": 97.0, "currency_value": "BRL" } },
        },
    })
    .to_string()
}
