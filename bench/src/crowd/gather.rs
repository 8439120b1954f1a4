//! The crowd itself: an account, an area full of people made by `clavero generate`, and the server that they are managed on.

use std::{
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Instant,
};

use clavero::db::{Db, record};
use clavero_rules::{AccountId, AreaId, ProductId};
use clavero_world::{
    PASSWORD, World,
    engines::{Database, Engine},
    sql,
};
use serde_json::json;

use super::caller::Caller;
use crate::{
    memory::Watch,
    server::{binary, start, stop},
};

const ADDRESS: &str = "127.0.0.1:18082";

/// A server that ends with whoever holds it, even where a measurement breaks off.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        stop(&mut self.0);
    }
}

/// Where everything happens, and who asks.
pub struct Crowd {
    server: Server,
    /// Goes with it, after the server.
    _store: Arc<Database>,
    pub db: Db,
    pub account: AccountId,
    pub area: AreaId,
    pub course: ProductId,
    /// How many members.
    pub members: u64,
    /// In front of the pages of the area.
    pub page: String,
    /// In front of its doors in the API.
    pub api: String,
    pub slugs: (String, String),
    /// The owner in a browser.
    pub browser: Caller,
    /// A program of the owner.
    pub program: Caller,
}

record! {
    struct AreaRow { account_id: AccountId, id: AreaId, slug: String }
}

record! {
    struct ProductRow { id: ProductId }
}

/// What a setting of the run says, or this.
pub fn told(name: &str, otherwise: u64) -> u64 {
    let said = std::env::var(name).ok();
    said.map_or(otherwise, |it| it.parse().expect("a number"))
}

/// The address and the account of whoever owns it, the same in every run.
const OWNER: &str = "olga@example.com";
const ACCOUNT: &str = "crowd";

/// A store full of people: made now, or a copy of one that an earlier run with `BENCH_KEEP=1` has put aside.
async fn store(members: u64) -> Arc<Database> {
    let events = told("BENCH_EVENTS", members);
    println!("## A crowd of {members}\n");
    let (keep, name) = (told("BENCH_KEEP", 0) == 1, format!("{members}-{events}"));
    if keep && let Some(kept) = Engine::kept(&name).await {
        println!("made by an earlier run, with {events} lines of activity");
        return Arc::new(kept);
    }
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Crowd").await;
    assert_eq!((&*olga.email, &*place.slug), (OWNER, ACCOUNT));
    let store = world.into_store().await;
    let began = Instant::now();
    let made = Command::new(binary())
        .args([
            "generate",
            "--database-url",
            store.url(),
            "--account",
            ACCOUNT,
        ])
        .args(["--members", &members.to_string()])
        .args(["--events", &events.to_string()])
        .stdout(Stdio::null())
        .status();
    assert!(made.expect("the command starts").success());
    let took = began.elapsed().as_secs_f64();
    println!("made in {took:.0} s with {events} lines of activity");
    if keep {
        store.keep(&name).await;
    }
    store
}

/// Makes it.
pub async fn gather() -> Crowd {
    let members = told("BENCH_MEMBERS", 1_000_000);
    let store = store(members).await;
    let (ready, idle) = start(&binary(), store.url());
    println!(
        "; the server answers {} ms after its start and rests at {} MiB\n",
        ready.as_millis(),
        idle / 1024
    );
    let server = Command::new(binary())
        .args(["serve", "--listen", ADDRESS, "--log", "error"])
        .args(["--database-url", store.url()])
        .args(["--public-url", &format!("http://{ADDRESS}")])
        .stdout(Stdio::null())
        .spawn()
        .expect("the server starts");
    while std::net::TcpStream::connect(ADDRESS).is_err() {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let base = format!("http://{ADDRESS}");
    let nobody = Caller::new(&base);
    let entered = nobody
        .post(
            "/api/v1/sessions",
            &json!({ "email": OWNER, "password": PASSWORD }),
        )
        .await
        .expect(201)
        .json();
    let bearer = format!("Bearer {}", entered["token"].as_str().expect("a token"));
    let form = format!("email={OWNER}&password={PASSWORD}").replace(' ', "+");
    let at_home = nobody.with("sec-fetch-site", "same-origin");
    let kind = "application/x-www-form-urlencoded";
    let signed_in = at_home
        .send(hyper::Method::POST, "/sign-in", kind, form.into_bytes())
        .await
        .expect(303);
    let db = Db::connect(store.url()).await.expect("the store");
    let area = sql("select account_id, id, slug from area");
    let area: AreaRow = db.first(area).await.expect("an answer").expect("an area");
    let course = sql("select id from product where account_id = $1 and kind = 'course'");
    let course: ProductRow = db
        .first(course.bind(area.account_id))
        .await
        .expect("an answer")
        .expect("a course");
    Crowd {
        server: Server(server),
        _store: store,
        db,
        account: area.account_id,
        area: area.id,
        course: course.id,
        members,
        page: format!("/a/{ACCOUNT}/club/{}", area.slug),
        api: format!("/api/v1/accounts/{ACCOUNT}/areas/{}", area.slug),
        slugs: (ACCOUNT.to_owned(), area.slug),
        browser: nobody.with("cookie", &signed_in.cookie),
        program: nobody.with("authorization", &bearer),
    }
}

impl Crowd {
    /// In front of the doors of the course.
    pub fn of_course(&self) -> String {
        format!("{}/products/{}", self.api, self.course.0)
    }

    /// Watches how much memory of its own the server takes from now on.
    pub fn watch_memory(&self) -> Watch {
        Watch::begin(self.server.0.id())
    }

    /// How many seconds of a processor the server has used.
    pub fn processor(&self) -> f64 {
        crate::server::processor(self.server.0.id())
    }
}
