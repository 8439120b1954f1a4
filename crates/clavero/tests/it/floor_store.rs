//! A store that is held, cut off or gone: nobody gets in by it, nothing is half done, and people are told what still holds.

use std::time::Duration;

use axum::body::Body;
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use crate::{
    engines::Engine,
    knock::{self, House, is_api},
    world::{Place, Reply, Someone, World, sql},
};

/// Another program that holds what a deed needs, for as long as it likes.
enum Holder {
    Lite(SqliteConnection),
    Pg(PgConnection),
}

impl Holder {
    async fn of(world: &World) -> Self {
        let url = &world.app.settings.database_url;
        match Engine::of_this_run() {
            Engine::Sqlite => Self::Lite(SqliteConnection::connect(url).await.unwrap()),
            Engine::Postgres => Self::Pg(PgConnection::connect(url).await.unwrap()),
        }
    }

    async fn says(&mut self, statement: &str) {
        let statement = sqlx::raw_sql(AssertSqlSafe(statement.to_owned()));
        match self {
            Self::Lite(lite) => statement.execute(lite).await.map(|_| ()),
            Self::Pg(pg) => statement.execute(pg).await.map(|_| ()),
        }
        .unwrap();
    }

    async fn holds(&mut self) {
        match self {
            Self::Lite(_) => self.says("begin immediate").await,
            Self::Pg(_) => self.says("begin; select id from account for update").await,
        }
    }

    async fn lets_go(&mut self) {
        self.says("rollback").await;
    }
}

async fn casa_alba() -> (World, Someone, Place) {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    (world, olga, place)
}

const TYPED: &[(&str, &str)] = &[
    ("name", "Equipo de soporte"),
    ("purpose", "Answers customers & “others”"),
    ("permissions", "support.chat.view"),
];

async fn profiles(world: &World) -> i64 {
    world.count(sql("select count(*) as n from profile")).await
}

// 16.5.3 S9: a writer that waits too long says that nothing was changed, keeps what was typed, and offers it again.
#[tokio::test]
async fn whoever_waits_too_long_is_told_that_nothing_changed_and_may_send_it_again() {
    let (world, olga, place) = casa_alba().await;
    let mut holder = Holder::of(&world).await;
    holder.holds().await;
    let (form, body) = (place.url("/profiles"), place.api("/profiles"));
    let new = json!({ "name": "Finance", "permissions": ["finance.sales.view"] });
    let (page, api, shown) = tokio::join!(
        world.post(&olga, &form, TYPED),
        world.api(&olga, "POST", &body, new.clone()),
        world.get(&olga, &form),
    );
    assert_eq!(shown.status, 200, "looking needs nobody's lock");
    let page = page
        .expect(503)
        .says("Nothing was changed")
        .says("Try again");
    let page = page
        .says("value=\"Equipo de soporte\"")
        .says("&#38; “others”");
    assert!(!page.header("retry-after").is_empty());
    let told = api.expect(503);
    assert_eq!(told.json()["code"], "busy");
    assert!(!told.header("retry-after").is_empty());
    assert!(
        told.json()["detail"]
            .as_str()
            .unwrap()
            .contains("Nothing was changed")
    );
    holder.lets_go().await;
    assert_eq!((profiles(&world).await, world.audit().await.len()), (0, 0));
    world.post(&olga, &form, TYPED).await.expect(303);
    world.api(&olga, "POST", &body, new).await.expect(201);
    assert_eq!((profiles(&world).await, world.audit().await.len()), (2, 2));
}

// S9: what is said in each language, and no secret comes back with the form.
#[tokio::test]
async fn the_page_of_a_busy_server_speaks_four_languages_and_gives_no_secret_back() {
    let world = World::new().await;
    let mut holder = Holder::of(&world).await;
    if matches!(holder, Holder::Pg(_)) {
        holder.says("begin; lock table attempt").await;
    } else {
        holder.holds().await;
    }
    let fields = [
        ("email", "olga@example.com"),
        ("password", "s3cret words that are mine"),
    ];
    let ask = |lang: &str| {
        let nobody = Someone {
            accepts: lang.to_owned(),
            ..Someone::nobody()
        };
        let world = &world;
        async move { world.post(&nobody, "/sign-in", &fields).await }
    };
    let (en, es, fr, pt) = tokio::join!(ask("en"), ask("es"), ask("fr"), ask("pt"));
    for (reply, says) in [
        (en, "Nothing was changed"),
        (es, "No se cambió nada"),
        (fr, "Rien n’a été modifié"),
        (pt, "Nada foi alterado"),
    ] {
        reply
            .expect(503)
            .says(says)
            .says("olga@example.com")
            .hides("s3cret");
    }
}

// 16.5.3: without a store nobody is anybody, so nobody gets in.
#[tokio::test]
async fn without_a_store_every_door_is_closed() {
    let house = House::furnished().await;
    house.world.app.db.clone().close().await;
    for door in knock::doors() {
        let path = house.path(&door, &house.mine);
        if path.starts_with("/assets/") || ["/healthz", "/favicon.ico"].contains(&path.as_str()) {
            continue;
        }
        let reply = house.knock(&house.olga, &door, &path, Body::empty()).await;
        assert_eq!(reply.status, 503, "{} {path}\n{}", door.method, reply.body);
        if is_api(&door) {
            assert_eq!(reply.json()["code"], "busy", "{path}");
        } else if path != "/readyz" {
            assert!(
                reply.body.contains("Nothing was changed"),
                "{path}\n{}",
                reply.body
            );
        }
    }
    let alive = house.world.get(&Someone::nobody(), "/healthz").await;
    assert_eq!(alive.status, 200, "a server without its store is not dead");
}

/// Ends the connections of the product that are doing this.
const CUT_OFF: &str = "select count(pg_terminate_backend(pid)) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()";

async fn until<F: Future<Output = bool>>(mut is_so: impl FnMut() -> F) {
    let wait = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), wait)
        .await
        .expect("it never came to be");
}

/// How many connections of the product wait for this.
async fn waiting(world: &World, how: &'static str) -> bool {
    world.count(sql(how)).await > 0
}

async fn posts(world: &World, who: &Someone, place: &Place, name: &str) -> Reply {
    let body = json!({ "name": name, "permissions": [] });
    world.api(who, "POST", &place.api("/profiles"), body).await
}

// 16.5.3: a connection that is killed in the middle of a deed refuses it, and the next one works.
#[tokio::test]
async fn a_killed_connection_refuses_what_it_was_doing_and_the_next_one_works() {
    if Engine::of_this_run() == Engine::Sqlite {
        return;
    }
    let (world, olga, place) = casa_alba().await;
    let mut holder = Holder::of(&world).await;
    holder.holds().await;
    let killed = async {
        until(|| waiting(&world, "select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).await;
        holder.says(CUT_OFF).await;
    };
    let (reply, ()) = tokio::join!(posts(&world, &olga, &place, "First"), killed);
    assert_eq!(reply.expect(503).json()["code"], "busy");
    holder.lets_go().await;
    // Connections that rested were cut off too: each says so at most once.
    let mut tries = 0;
    until(|| {
        tries += 1;
        let reply = posts(&world, &olga, &place, "Second");
        async {
            let reply = reply.await;
            assert!([201, 503].contains(&reply.status), "{}", reply.body);
            reply.status == 201
        }
    })
    .await;
    assert!(tries <= 17, "{tries}");
    assert_eq!((profiles(&world).await, world.audit().await.len()), (1, 1));
}

// 16.5.3: cut off while it saves, nobody can say whether it was saved, so nobody says that it was not.
#[tokio::test]
async fn a_connection_killed_while_it_commits_leaves_a_doubt_and_says_so() {
    if Engine::of_this_run() == Engine::Sqlite {
        return;
    }
    let (world, olga, place) = casa_alba().await;
    let mut holder = Holder::of(&world).await;
    let slow = "create function slow() returns trigger language plpgsql as
            'begin perform pg_sleep(30); return null; end';
        create constraint trigger slow after insert on profile deferrable initially deferred
            for each row execute function slow()";
    holder.says(slow).await;
    let killed = async {
        until(|| waiting(&world, "select count(*) as n from pg_stat_activity where datname = current_database() and query ilike 'commit%' and state = 'active'")).await;
        holder.says(CUT_OFF).await;
    };
    let (reply, ()) = tokio::join!(posts(&world, &olga, &place, "First"), killed);
    let told = reply.expect(503).json();
    assert_eq!(told["code"], "in_doubt", "{told}");
    assert_ne!(told["detail"], Value::Null);
    let detail = told["detail"].as_str().unwrap();
    assert!(!detail.contains("Nothing was changed"), "{detail}");
}
