//! The engine that this run of the tests is about, and an empty, migrated store on it for each test.
//!
//! SQLite, unless `CLAVERO_TEST_ENGINE` says `postgres`; then `CLAVERO_TEST_PG` is the address of a server on which
//! databases may be made. Each store is a copy of one that was migrated once for this build of the tests.

use std::fs::{self, File, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use clavero::db::Db;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tempfile::TempDir;

/// Where the stores of this run live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file of its own for each test.
    Sqlite,
    /// A database of its own for each test, on one server.
    Postgres,
}

/// A store that belongs to one test, and a folder beside it. Dropping it removes both.
#[derive(Debug)]
pub struct Database {
    url: String,
    folder: TempDir,
}

impl Engine {
    /// The one that this run is about.
    pub fn of_this_run() -> Self {
        match told("CLAVERO_TEST_ENGINE").as_deref() {
            None | Some("sqlite") => Self::Sqlite,
            Some("postgres") => Self::Postgres,
            Some(other) => panic!("CLAVERO_TEST_ENGINE is {other}; it may be sqlite or postgres"),
        }
    }

    /// An empty store with every migration applied.
    pub async fn fresh() -> Database {
        let folder = folder();
        match Self::of_this_run() {
            Self::Sqlite => {
                let template = migrated_file().await;
                fs::copy(template, folder.path().join("clavero.db")).unwrap();
                Database::in_a_file(folder)
            }
            Self::Postgres => {
                let template = migrated_database().await;
                Database::on_the_server(folder, &template).await
            }
        }
    }

    /// A copy of a store that was put aside under a name, by this run or an earlier one.
    pub async fn kept(name: &str) -> Option<Database> {
        let folder = folder();
        match Self::of_this_run() {
            Self::Sqlite => {
                fs::copy(kept_file(name), folder.path().join("clavero.db")).ok()?;
                Some(Database::in_a_file(folder))
            }
            Self::Postgres => {
                let name = kept_database(name);
                if !exists(&name).await {
                    return None;
                }
                Some(Database::on_the_server(folder, &name).await)
            }
        }
    }

    /// A store without a single table, for the stories of migrations themselves.
    pub async fn bare() -> Database {
        match Self::of_this_run() {
            Self::Sqlite => Database::in_a_file(folder()),
            Self::Postgres => Database::on_the_server(folder(), "template0").await,
        }
    }
}

impl Database {
    /// Its address, as the setting has it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A folder for whatever else the test keeps.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Puts a copy aside under a name. Nobody may be connected to it.
    pub async fn keep(&self, name: &str) {
        match Engine::of_this_run() {
            Engine::Sqlite => {
                fs::copy(self.folder().join("clavero.db"), kept_file(name)).unwrap();
            }
            Engine::Postgres => {
                let (own, name) = (self.name(), kept_database(name));
                on_the_server(&format!("create database \"{name}\" template \"{own}\"")).await;
            }
        }
    }

    /// What the server calls it.
    fn name(&self) -> &str {
        self.folder.path().file_name().unwrap().to_str().unwrap()
    }

    fn in_a_file(folder: TempDir) -> Self {
        let url = address(&folder.path().join("clavero.db"));
        Self { url, folder }
    }

    async fn on_the_server(folder: TempDir, template: &str) -> Self {
        let name = folder.path().file_name().unwrap().to_str().unwrap();
        on_the_server(&format!(
            "create database \"{name}\" template \"{template}\""
        ))
        .await;
        let url = with_name(name);
        Self { url, folder }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if Engine::of_this_run() == Engine::Sqlite {
            return;
        }
        let name = self.name();
        let gone = format!("drop database if exists \"{name}\" with (force)");
        // A runtime of its own, for this may be the last thing that the test's runtime does.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.unwrap().block_on(on_the_server(&gone));
        });
        let _ = dropped.join();
    }
}

/// The SQLite file that every other is a copy of.
async fn migrated_file() -> PathBuf {
    let template = shelf().join(format!("template-{}.db", build().1));
    let turn = Turn::take("sqlite");
    if !template.exists() {
        remove_old_templates();
        let making = tempfile::tempdir_in(shelf()).unwrap();
        let file = making.path().join("clavero.db");
        migrate(&address(&file)).await;
        assert!(
            !file.with_extension("db-wal").exists(),
            "a closed store is one file"
        );
        fs::rename(file, &template).unwrap();
    }
    drop(turn);
    template
}

/// The database on the server that every other is a copy of.
async fn migrated_database() -> String {
    let template = format!("clavero-template-{}", build().1);
    let turn = Turn::take("postgres");
    if !exists(&template).await {
        // Under its name only when it is complete: a run that breaks off leaves no half a template.
        let making = format!("{template}-making");
        on_the_server(&format!(
            "drop database if exists \"{making}\" with (force)"
        ))
        .await;
        on_the_server(&format!("create database \"{making}\" template template0")).await;
        migrate(&with_name(&making)).await;
        on_the_server(&format!(
            "alter database \"{making}\" rename to \"{template}\""
        ))
        .await;
    }
    drop(turn);
    template
}

async fn exists(database: &str) -> bool {
    let mut server = PgConnection::connect(&server()).await.unwrap();
    let known = sqlx::query("select from pg_database where datname = $1").bind(database);
    let known = known.fetch_optional(&mut server).await.unwrap();
    server.close().await.unwrap();
    known.is_some()
}

fn kept_file(name: &str) -> PathBuf {
    shelf().join(format!("kept-{name}.db"))
}

fn kept_database(name: &str) -> String {
    format!("clavero-kept-{name}")
}

async fn migrate(url: &str) {
    let db = Db::connect(url).await.unwrap();
    db.migrate().await.unwrap();
    db.close().await;
}

async fn on_the_server(statement: &str) {
    let mut server = PgConnection::connect(&server()).await.unwrap();
    let statement = sqlx::raw_sql(AssertSqlSafe(statement.to_owned()));
    statement.execute(&mut server).await.unwrap();
    server.close().await.unwrap();
}

fn server() -> String {
    told("CLAVERO_TEST_PG")
        .expect("`cargo xtask test` starts a server and tells its address in CLAVERO_TEST_PG")
}

/// The address of another database on the same server.
fn with_name(name: &str) -> String {
    let server = server();
    let (address, parameters) = server.split_once('?').unwrap_or((&server, ""));
    let (host, _) = address
        .rsplit_once('/')
        .expect("CLAVERO_TEST_PG ends with the name of a database");
    format!("{host}/{name}?{parameters}")
}

fn address(file: &Path) -> String {
    format!("sqlite:{}", file.display())
}

fn folder() -> TempDir {
    tempfile::Builder::new()
        .prefix("clavero-test-")
        .tempdir()
        .unwrap()
}

/// What outlives one test, and one run.
fn shelf() -> PathBuf {
    let shelf = std::env::temp_dir().join("clavero-templates");
    fs::create_dir_all(&shelf).unwrap();
    shelf
}

/// The file of these very tests, and a mark that changes whenever it is built: migrations are part of it.
fn build() -> (Metadata, String) {
    let about = fs::metadata(std::env::current_exe().unwrap()).unwrap();
    let built = about
        .modified()
        .unwrap()
        .duration_since(UNIX_EPOCH)
        .unwrap();
    let mark = format!("{:x}-{:x}", built.as_nanos(), about.len());
    (about, mark)
}

/// Those that builds of an hour before this one have left.
fn remove_old_templates() {
    let long_ago = build().0.modified().unwrap() - Duration::from_hours(1);
    for entry in fs::read_dir(shelf()).unwrap().flatten() {
        let is_template = entry.file_name().to_string_lossy().starts_with("template-");
        let is_old = entry
            .metadata()
            .and_then(|about| about.modified())
            .is_ok_and(|made| made < long_ago);
        if is_template && is_old {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo xtask tells it to the tests this way"
)]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// One test process at a time makes a template. Dropping it lets the next one go on.
struct Turn(#[expect(dead_code, reason = "closing the file ends the turn")] File);

impl Turn {
    fn take(name: &str) -> Self {
        let file = File::create(shelf().join(format!("{name}.turn"))).unwrap();
        file.lock().unwrap();
        Self(file)
    }
}
