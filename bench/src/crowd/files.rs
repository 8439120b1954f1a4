//! Everybody as a file, and a file of people coming in.

use std::{fmt::Write as _, time::Instant};

use clavero::db::{record, sql};
use hyper::Method;
use serde_json::{Value, json};

use super::gather::{Crowd, told};

record! {
    struct Line {
        id: clavero_rules::EnrolmentId, email_key: String, email: String, name: String, lang: String, external_id: String,
        role: String, group_name: Option<String>, status: String, access_until: i64, access_type: String, plus_state: String,
        enrolled_at: i64, first_access_at: i64, last_access_at: i64, purchased_at: i64, pages_done: i64, pages_total: i64,
        progress_bp: i64, completed_at: i64, engagement: String, points: i64, tags: Option<String>,
        bought_at: Option<i64>, ends_at: Option<i64>,
    }
}

/// Prints the table.
pub async fn measure(crowd: &Crowd) {
    println!(
        "| files | s | floor s | × floor | first byte ms | memory + MiB |\n|---|--:|--:|--:|--:|--:|"
    );
    export(crowd).await;
    import(crowd).await;
    println!();
}

async fn export(crowd: &Crowd) {
    let bare = read_out(crowd).await;
    let path = format!("{}/enrolments.csv", crowd.of_course());
    let asked = crowd.program.get(&path).await;
    let who = match asked.status.as_u16() {
        200 => crowd.program.clone(),
        _ => super::many::signed(crowd, &asked.expect(401).json()).await,
    };
    let memory = crowd.watch_memory();
    let file = who.stream(&path).await.expect(200);
    let more = memory.end();
    println!(
        "| everybody of the course as CSV, {} MB | {:.1} | {bare:.1} | {:.2} | {:.0} | {more} |",
        file.bytes / 1_000_000,
        file.whole.as_secs_f64(),
        file.whole.as_secs_f64() / bare,
        file.first.as_secs_f64() * 1_000.0
    );
}

/// What the file holds, by plain joins.
const LINES: &str = "select e.id, e.email_key, m.email, m.name, m.lang, m.external_id, e.role, g.name as group_name, e.status,
    e.access_until, e.access_type, e.plus_state, e.enrolled_at, e.first_access_at, e.last_access_at, e.purchased_at,
    e.pages_done, e.pages_total, e.progress_bp, e.completed_at, e.engagement, e.points,
    (select string_agg(t.tag, '|' order by t.tag_key) from member_tag t
     where t.account_id = m.account_id and t.member_id = m.id) as tags, i.bought_at, i.ends_at
    from enrolment e join member m on m.account_id = e.account_id and m.id = e.member_id
    left join product_group g on g.account_id = e.account_id and g.id = e.group_id
    left join access_grant i on i.account_id = e.account_id and i.enrolment_id = e.id and i.source = 'import' and i.source_ref = 'file'
    where e.removed_at is null and e.role in ('student', 'free')";

/// The floor: the same columns of the same people read in pieces of 10,000 and written as they are.
async fn read_out(crowd: &Crowd) -> f64 {
    let began = Instant::now();
    let mut file = String::new();
    let mut behind: Option<Line> = None;
    loop {
        let piece = sql(LINES)
            .with(" and e.account_id = ?", crowd.account)
            .with(" and e.product_id = ?", crowd.course);
        let piece = match &behind {
            None => piece,
            Some(last) => piece
                .with(" and (e.email_key, e.id) > (?", &last.email_key)
                .with(", ?)", last.id),
        };
        let piece = piece.and(" order by e.email_key, e.id limit 10000");
        let rows: Vec<Line> = crowd.db.all(piece).await.expect("rows");
        file.clear();
        for row in &rows {
            write_line(&mut file, row);
        }
        let Some(last) = rows.into_iter().last() else {
            break;
        };
        behind = Some(last);
    }
    began.elapsed().as_secs_f64()
}

fn write_line(file: &mut String, row: &Line) {
    let tags = row.tags.as_deref().unwrap_or_default();
    let group = row.group_name.as_deref().unwrap_or_default();
    for text in [
        &*row.email,
        &row.name,
        &row.lang,
        &row.external_id,
        &row.role,
        group,
        &row.status,
        &row.access_type,
        &row.plus_state,
        &row.engagement,
        tags,
    ] {
        write!(file, "\"{text}\",").expect("a cell");
    }
    for number in [
        row.access_until,
        row.enrolled_at,
        row.first_access_at,
        row.last_access_at,
        row.purchased_at,
        row.pages_done,
        row.pages_total,
        row.progress_bp,
        row.completed_at,
        row.points,
        row.bought_at.unwrap_or_default(),
        row.ends_at.unwrap_or_default(),
    ] {
        write!(file, "{number},").expect("a cell");
    }
    file.push_str("\r\n");
}

async fn import(crowd: &Crowd) {
    let rows = told("BENCH_IMPORT", crowd.members / 10);
    let bare = stage(crowd, rows).await;
    let line = "clavero-bench-line";
    let product = crowd.course.0;
    let mut body = format!(
        "--{line}\r\ncontent-disposition: form-data; name=\"products\"\r\n\r\n{product}\r\n\
         --{line}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\ncontent-type: text/csv\r\n\r\nemail,name,tags\n"
    );
    for n in 0..rows {
        body.push_str(&person(n));
    }
    write!(body, "\r\n--{line}--\r\n").expect("an end");
    let (memory, used, began) = (crowd.watch_memory(), crowd.processor(), Instant::now());
    let kind = format!("multipart/form-data; boundary={line}");
    let path = format!("{}/imports", crowd.api);
    let job = crowd
        .program
        .send(Method::POST, &path, &kind, body.into_bytes())
        .await
        .expect(201);
    let path = format!("{path}/{}", job.json()["id"].as_str().expect("an id"));
    crowd
        .program
        .post(&format!("{path}/commit"), &Value::Null)
        .await
        .expect(202);
    let done = until_done(crowd, &path).await;
    let took = began.elapsed().as_secs_f64();
    println!(
        "| {rows} rows, a tenth with faults, brought in (processor {:.1} s) | {took:.1} | {bare:.1} | {:.2} | | {} |",
        crowd.processor() - used,
        took / bare,
        memory.end()
    );
    println!("\n{}", json!({ "outcomes": done["counts"] }));
}

/// Waits until a job says that it is over.
pub async fn until_done(crowd: &Crowd, path: &str) -> Value {
    loop {
        let told = crowd.program.get(path).await.expect(200).json();
        match told["state"].as_str() {
            Some("done" | "undone" | "failed") => return told,
            _ => tokio::time::sleep(std::time::Duration::from_millis(100)).await,
        }
    }
}

fn person(n: u64) -> String {
    match n % 10 {
        9 => format!("nobody.{n},Sin Arroba {n},vip\n"),
        _ => format!("import.{n}@example.org,Persona {n},\"vip, prensa\"\n"),
    }
}

/// The floor: the rows staged, weighed and put in by three statements of the store’s own.
async fn stage(crowd: &Crowd, rows: u64) -> f64 {
    let began = Instant::now();
    let mut tx = crowd.db.begin().await.expect("a transaction");
    let make = "create temporary table bench_stage (id UUID, email TEXT, name TEXT, tags TEXT)";
    tx.exec(sql(make)).await.expect("a table");
    for from in (0..rows).step_by(500) {
        let some = (from..rows.min(from + 500)).map(|n| {
            let line = person(n);
            let mut cells = line.trim_end().splitn(3, ',').map(ToOwned::to_owned);
            let mut cell = || clavero::db::Value::from(cells.next().unwrap_or_default());
            [
                uuid::Uuid::from_u128(u128::from(n) + (7 << 100)).into(),
                cell(),
                cell(),
                cell(),
            ]
        });
        let piece = sql("insert into bench_stage (id, email, name, tags) values").rows(some);
        tx.exec(piece).await.expect("rows");
    }
    let put = sql("insert into member (account_id, id, area_id, user_id, email, email_key, name, search_key, sort_key, lang,
             time_zone, external_id, last_access_at, unsubscribed_at, bounced_at, erased_at, created_at, changed_at, version)
         select $1, s.id, $2, null, s.email, s.email, s.name, lower(s.name), $3, '', '', '', 0, null, null, null, 0, 0, 1
         from bench_stage s where s.email like '%_@_%' and not exists (select 1 from member m
             where m.account_id = $1 and m.area_id = $2 and m.email_key = s.email and m.erased_at is null)");
    tx.exec(put.bind(crowd.account).bind(crowd.area).bind(vec![0_u8]))
        .await
        .expect("members");
    let put = sql("insert into enrolment select $1, s.id, e.area_id, e.product_id, s.id, e.role, e.group_id, e.group_locked, e.status,
             e.status_until, e.access_until, e.blocked_at, e.block_reason, e.blocked_by, e.access_type, e.plus_state,
             e.enrolled_at, e.first_access_at, e.last_access_at, e.access_count, e.purchased_at, e.last_purchase_at,
             e.drip_anchor_at, e.pages_total, e.pages_done, e.progress_bp, e.recount_due, e.completed_at, e.engagement,
             e.engagement_score, e.engagement_at, e.points, e.sort_key, s.email, e.removed_at, e.created_at, e.changed_at, e.version, e.block_note, e.did_at
         from bench_stage s cross join (select * from enrolment where account_id = $1 and product_id = $2 limit 1) e
         where s.email like '%_@_%'");
    tx.exec(put.bind(crowd.account).bind(crowd.course))
        .await
        .expect("enrolments");
    // Dropped, the transaction leaves nothing.
    began.elapsed().as_secs_f64()
}
