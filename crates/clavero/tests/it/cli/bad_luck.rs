//! Bad luck: what cannot work says what happened, what still holds and what to do, and changes nothing.

use sqlx::{Connection as _, sqlite::SqliteConnectOptions};

use super::Desk;

#[test]
fn a_store_that_is_not_there_is_not_taken_for_an_empty_one() {
    let desk = Desk::new();
    for (url, told) in [
        (
            "postgres://ana:geheim@127.0.0.1:1/clavero",
            "cannot be reached",
        ),
        ("sqlite:/proc/clavero/clavero.db", "/proc/clavero"),
        (
            "mysql://ana:geheim@db/clavero",
            "write sqlite:PATH or postgres://",
        ),
    ] {
        let said = desk.run(&["migrate", "--database-url", url]);
        assert!(said.code == 1 || said.code == 2, "{url}: {}", said.code);
        assert!(said.err.contains(told), "{url}: {}", said.err);
        assert!(!said.err.contains("geheim"), "{}", said.err);
        assert!(!said.err.contains("panicked"), "{}", said.err);
    }
}

#[test]
fn a_store_that_somebody_else_holds_is_waited_for_and_then_left_alone() {
    let desk = Desk::new();
    desk.ends(0, &["migrate"]);
    let file = desk.path().join("clavero-data/clavero.db");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let said = runtime.block_on(async {
        let options = SqliteConnectOptions::new().filename(&file);
        let mut other = sqlx::SqliteConnection::connect_with(&options)
            .await
            .unwrap();
        sqlx::raw_sql("begin immediate")
            .execute(&mut other)
            .await
            .unwrap();
        let mut command = desk.command(&["letters", "check", "--to", "ana@example.com"]);
        let said = tokio::task::spawn_blocking(move || command.output().unwrap())
            .await
            .unwrap();
        sqlx::raw_sql("rollback").execute(&mut other).await.unwrap();
        other.close().await.unwrap();
        said
    });
    let told = String::from_utf8(said.stderr).unwrap();
    assert_eq!(said.status.code(), Some(1), "{told}");
    assert!(
        told.contains("is held by another program, or its disk is full. Nothing was changed."),
        "{told}"
    );
    assert_eq!(
        desk.ends(0, &["letters", "list"]).out,
        "There are no such letters.\n"
    );
}

#[test]
fn a_damaged_store_says_how_to_go_on() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path().join("clavero-data")).unwrap();
    desk.write(
        "clavero-data/clavero.db",
        &"this was a store once ".repeat(400),
    );
    let said = desk.ends(1, &["migrate"]);
    assert!(said.err.contains("clavero restore"), "{}", said.err);
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let desk = Desk::new();
    desk.write("occupied", "a file where the folder should be");
    let said = desk.ends(1, &["migrate", "--data-dir", "occupied"]);
    assert!(said.err.contains("occupied"), "{}", said.err);
    let said = desk.ends(1, &["doctor", "--data-dir", "occupied"]);
    assert!(said.out.contains("BAD  data folder"), "{}", said.out);
    assert!(
        said.out.contains("choose another with --data-dir"),
        "{}",
        said.out
    );
}

#[test]
fn a_file_of_settings_that_is_wrong_stops_everything() {
    let desk = Desk::new();
    for (file, told) in [
        ("lisen = \"127.0.0.1:8080\"", "Did you mean listen?"),
        ("listen = \"here\"", "listen = \"here\": write ADDRESS:PORT"),
        (
            "public_url = \"https://a.example\"",
            "Did you mean public-url?",
        ),
        (
            "smtp-url = \"smtp://ana:geheim@mail.example.com\nlisten",
            "is not TOML",
        ),
        ("behind-proxy = \"perhaps\"", "write true or false"),
        ("log = \"loud=very=much\"", "write error, warn, info"),
        ("mail-from = \"nobody\"", "write a sender such as"),
        ("listen = [\"a\"]", "write one text in quotes"),
    ] {
        desk.write("clavero.toml", file);
        let said = desk.ends(2, &["serve"]);
        assert!(said.err.contains(told), "{file}: {}", said.err);
        assert!(!said.err.contains("geheim"), "{}", said.err);
        assert!(said.out.is_empty());
    }
    let said = desk.ends(2, &["serve", "--config", "nowhere.toml"]);
    assert!(said.err.contains("nowhere.toml"), "{}", said.err);
}
