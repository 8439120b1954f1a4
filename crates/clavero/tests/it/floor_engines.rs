//! That every test has a store of its own, on whichever engine this run is about.

use clavero::db::{Db, record, sql};

use clavero_world::engines::Engine;

record! {
    struct Said {
        first: String,
        second: String,
        again: String,
    }
}

#[tokio::test]
async fn every_test_gets_a_migrated_store_of_its_own() {
    let (one, other) = (Engine::fresh().await, Engine::fresh().await);
    assert_ne!(one.url(), other.url());
    assert_ne!(one.folder(), other.folder());
    for database in [&one, &other] {
        let db = Db::connect(database.url()).await.unwrap();
        assert!(db.pending().await.unwrap().is_empty());
        db.close().await;
    }
}

#[tokio::test]
async fn a_bare_store_is_migrated_from_nothing_and_only_once() {
    let bare = Engine::bare().await;
    let db = Db::connect(bare.url()).await.unwrap();
    assert!(!db.migrate().await.unwrap().applied.is_empty());
    assert!(db.migrate().await.unwrap().applied.is_empty());
    db.close().await;
}

#[tokio::test]
async fn a_store_goes_when_its_test_is_over_even_while_it_is_in_use() {
    let database = Engine::fresh().await;
    let (url, folder) = (database.url().to_owned(), database.folder().to_owned());
    let db = Db::connect(&url).await.unwrap();
    drop(database);
    assert!(!folder.exists());
    if Engine::of_this_run() == Engine::Postgres {
        assert!(Db::connect(&url).await.is_err());
    }
    drop(db);
}

// SQLite is given bare places, so their order and their repeats are ours to keep.
#[tokio::test]
async fn a_value_stands_wherever_its_number_does() {
    let store = Engine::fresh().await;
    let db = Db::connect(store.url()).await.unwrap();
    let asked = sql("select cast($2 as text) as first, cast($1 as text) as second,");
    let asked = asked
        .and(" cast($2 as text) as again")
        .bind("one")
        .bind("two");
    let said: Said = db.first(asked).await.unwrap().unwrap();
    assert_eq!(
        [said.first, said.second, said.again],
        ["two", "one", "two"].map(String::from)
    );
    db.close().await;
}
