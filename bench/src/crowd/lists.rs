//! Looking for people: every order, the end of a long list, filters, a page that somebody has not done, and searches.

use clavero::db::{Sql, record, sql};

use super::{Times, caller::Caller, floor::Floor, gather::Crowd};

const TRIES: usize = 60;
/// So many pages of 200 lie between the first and the deep one.
const DEEP: u64 = 2_500;

const COLUMNS: &str = "select m.id, m.name, m.email, m.lang, m.last_access_at, m.created_at";
const ALL: &str = " from member m where m.erased_at is null";
const COURSE: &str =
    " from enrolment e join member m on m.account_id = e.account_id and m.id = e.member_id
    where e.removed_at is null and e.role in ('student', 'free')";
/// The four conditions, as the filter below says them.
const FOUR: &str = " and e.status = 'active' and e.progress_bp >= 0 and e.progress_bp < 5000 and e.engagement = 'low' and e.completed_at = 0";
const FOUR_TEXT: &str =
    "status is active and progress < 50% and engagement is low and completed_at is never";

record! {
    struct Page { id: clavero_rules::PageId }
}

/// Prints the table.
pub async fn measure(crowd: &Crowd, floor: &Floor) {
    println!("| looking for people | ms | floor ms | × floor | p99 ms |\n|---|--:|--:|--:|--:|");
    for (key, order) in [
        ("name", " order by m.sort_key, m.id limit 51"),
        ("email", " order by m.email_key, m.id limit 51"),
        (
            "-last_access",
            " order by m.last_access_at desc, m.id desc limit 51",
        ),
        (
            "-created_at",
            " order by m.created_at desc, m.id desc limit 51",
        ),
    ] {
        floor.knows(
            "list",
            everybody(crowd, COLUMNS).and(order),
            Some(kept(crowd, crowd.area.0, "members")),
        );
        let page = format!("{}/members?sort={key}", crowd.page);
        let what = format!("members by `{key}`: page and total");
        compare(&what, &crowd.browser, &page, floor, TRIES).await;
    }
    for (key, order) in [
        ("name", " order by e.sort_key, e.id limit 51"),
        (
            "-progress",
            " order by e.progress_bp desc, e.id desc limit 51",
        ),
        ("engagement", " order by e.engagement_score, e.id limit 51"),
    ] {
        floor.knows(
            "list",
            enrolled(crowd, COLUMNS).and(order),
            Some(kept(crowd, crowd.course.0, "learners")),
        );
        let page = format!("{}/enrolments?sort={key}&count=exact", crowd.of_course());
        let what = format!("people of the course by `{key}`: JSON and total");
        compare(&what, &crowd.program, &page, floor, TRIES).await;
    }
    overview(crowd, floor).await;
    deep(crowd, floor).await;
    filters(crowd, floor).await;
    searches(crowd, floor).await;
    println!();
}

/// The tab with the people of the course, with its overview: how many finished, how far they came, how they take part.
async fn overview(crowd: &Crowd, floor: &Floor) {
    let sums =
        "select count(*) as n, sum(case when e.completed_at <> 0 then 1 else 0 end) as completed,
        sum(e.pages_done) as done, sum(e.pages_total) as pages";
    let order = " order by e.last_access_at desc, e.id desc limit 51";
    let page = enrolled(crowd, COLUMNS).and(order);
    floor.knows("list", page, Some(learners(crowd, sums)));
    let path = format!("{}/products/{}/users", crowd.page, crowd.course.0);
    let what = "people of the course: page and overview";
    compare(what, &crowd.browser, &path, floor, 20).await;
}

async fn deep(crowd: &Crowd, floor: &Floor) {
    let pages = DEEP.min(crowd.members / 250);
    let first = format!("{}/members?sort=name&limit=200", crowd.api);
    let mut path = first.clone();
    for _ in 0..pages {
        let page = crowd.program.get(&path).await.expect(200).json();
        let next = page["next"].as_str().expect("another page");
        path = format!("{first}&cursor={next}");
    }
    let order = " order by m.sort_key, m.id limit 201";
    floor.knows("list", everybody(crowd, COLUMNS).and(order), None);
    compare(
        "first 200 of the members: JSON",
        &crowd.program,
        &first,
        floor,
        TRIES,
    )
    .await;
    let what = format!("the 200 after {}: JSON", pages * 200);
    compare(&what, &crowd.program, &path, floor, TRIES).await;
}

async fn filters(crowd: &Crowd, floor: &Floor) {
    let listed = |what: &'static str| enrolled(crowd, what).and(FOUR);
    let order = " order by e.last_access_at desc, e.id desc limit 51";
    floor.knows(
        "list",
        listed(COLUMNS).and(order),
        Some(listed("select count(*) as n")),
    );
    let path = asked(crowd, FOUR_TEXT);
    compare(
        "four filters: JSON and total",
        &crowd.program,
        &path,
        floor,
        20,
    )
    .await;
    let page = sql("select id from page where product_id = $1 and name = 'Clase 1.1'");
    let page: Option<Page> = crowd
        .db
        .first(page.bind(crowd.course))
        .await
        .expect("an answer");
    let page = page.expect("a page");
    let undone = |what: &'static str| {
        enrolled(crowd, what).with(
            " and not exists (select 1 from page_progress pp where pp.account_id = e.account_id and pp.enrolment_id = e.id
                and pp.completed_at is not null and pp.page_id = ?)",
            page.id,
        )
    };
    floor.knows(
        "list",
        undone(COLUMNS).and(order),
        Some(undone("select count(*) as n")),
    );
    let path = asked(crowd, "not completed(\"Clase 1.1\")");
    compare(
        "who has not done a page: JSON and total",
        &crowd.program,
        &path,
        floor,
        10,
    )
    .await;
}

async fn searches(crowd: &Crowd, floor: &Floor) {
    for (what, words) in [
        ("a name that many have", "bruna"),
        ("a part of a name", "autar"),
        ("one address", "77777@"),
        ("nobody", "qzxwvk"),
    ] {
        let like = format!("%{words}%");
        let found = |what: &'static str| {
            everybody(crowd, what).with(
                " and (m.search_key like ? or m.email_key like ?)",
                like.clone(),
            )
        };
        let order = " order by m.last_access_at desc, m.id desc limit 51";
        floor.knows(
            "list",
            found(COLUMNS).and(order),
            Some(found("select count(*) as n")),
        );
        let path = format!("{}/members?q={words}&count=exact", crowd.api);
        let count = crowd.program.get(&path).await.expect(200).json()["count"].clone();
        let what = format!("search for {what} ({count} hits): JSON and total");
        compare(&what, &crowd.program, &path, floor, 10).await;
    }
}

fn everybody(crowd: &Crowd, what: &'static str) -> Sql {
    let question = sql(what)
        .and(ALL)
        .with(" and m.account_id = ?", crowd.account);
    question.with(" and m.area_id = ?", crowd.area)
}

/// How many there are, as it is kept.
fn kept(crowd: &Crowd, of: uuid::Uuid, what: &'static str) -> Sql {
    sql("select n from total where account_id = $1 and of_id = $2 and what = $3")
        .bind(crowd.account)
        .bind(of)
        .bind(what)
}

/// Who learns in the course, without who they are.
fn learners(crowd: &Crowd, what: &'static str) -> Sql {
    let question = sql(what)
        .and(" from enrolment e where e.removed_at is null and e.role in ('student', 'free')")
        .with(" and e.account_id = ?", crowd.account);
    question.with(" and e.product_id = ?", crowd.course)
}

fn enrolled(crowd: &Crowd, what: &'static str) -> Sql {
    let question = sql(what)
        .and(COURSE)
        .with(" and e.account_id = ?", crowd.account);
    question.with(" and e.product_id = ?", crowd.course)
}

fn asked(crowd: &Crowd, filter: &str) -> String {
    let filter = filter
        .replace('%', "%25")
        .replace(' ', "%20")
        .replace('<', "%3C")
        .replace('"', "%22");
    format!(
        "{}/enrolments?count=exact&filter={filter}",
        crowd.of_course()
    )
}

/// Asks the product and the floor by turns.
async fn compare(what: &str, who: &Caller, path: &str, floor: &Floor, tries: usize) {
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for n in 0..=tries {
        let (one, other) = (
            who.get(path).await.expect(200),
            floor.caller.get("/list").await.expect(200),
        );
        // The first of each finds the store cold.
        if n > 0 {
            ours.push(one.whole);
            bare.push(other.whole);
        }
    }
    let (ours, bare) = (Times::of(ours), Times::of(bare));
    println!(
        "| {what} | {:.1} | {:.1} | {:.2} | {:.1} |",
        ours.median(),
        bare.median(),
        ours.median() / bare.median(),
        ours.p99()
    );
}
