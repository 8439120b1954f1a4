//! Brings a store to the schema of this binary: forward only, one statement at a time.

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::{Db, record, sql};
use crate::{Error, Result};

#[derive(RustEmbed)]
#[folder = "migrations/"]
struct Files;

record! {
    struct Applied { name: String, digest: Vec<u8> }
}

/// What a migration run found and did.
#[derive(Debug, Default)]
pub struct Migrated {
    /// Files already in the store.
    pub before: Vec<String>,
    /// Files applied by this run.
    pub applied: Vec<String>,
}

impl Db {
    /// Applies every migration that the store does not have yet.
    pub async fn migrate(&self) -> Result<Migrated> {
        self.plain("create table if not exists migration (name TEXT NOT NULL PRIMARY KEY, digest BYTEA NOT NULL)").await?;
        let known: Vec<Applied> = self
            .all(sql("select name, digest from migration order by name"))
            .await?;
        let mut done = Migrated::default();
        for name in self.names() {
            let text = text(&name)?;
            let digest = Sha256::digest(text.as_bytes()).to_vec();
            match known.iter().find(|applied| applied.name == name) {
                Some(applied) if applied.digest == digest => done.before.push(name),
                Some(_) => {
                    return Err(Error::Migration(format!(
                        "{name} was applied in another form: this store was made by a different build"
                    )));
                }
                None => {
                    for statement in statements(&text) {
                        self.plain(&statement).await?;
                    }
                    self.exec(
                        sql("insert into migration (name, digest) values ($1, $2)")
                            .bind(&name)
                            .bind(digest),
                    )
                    .await?;
                    done.applied.push(name);
                }
            }
        }
        Ok(done)
    }

    /// Migrations of this binary that the store still lacks.
    pub async fn pending(&self) -> Result<Vec<String>> {
        let known: Vec<Applied> = self
            .all(sql("select name, digest from migration order by name"))
            .await?;
        Ok(self
            .names()
            .filter(|name| known.iter().all(|applied| applied.name != *name))
            .collect())
    }

    /// Makes another database on the same server: for tests, which get one each.
    pub async fn create_database(&self, name: &str) -> Result<()> {
        self.plain(&format!("create database \"{name}\"")).await
    }

    /// The files for this engine: those for both, and the few of its own.
    fn names(&self) -> impl Iterator<Item = String> + use<> {
        let of_the_other = match self {
            Self::Lite { .. } => ".postgres.sql",
            Self::Pg(_) => ".sqlite.sql",
        };
        let mut names: Vec<String> = Files::iter()
            .filter(|name| name.ends_with(".sql") && !name.ends_with(of_the_other))
            .map(std::borrow::Cow::into_owned)
            .collect();
        names.sort();
        names.into_iter()
    }

    async fn plain(&self, statement: &str) -> Result<()> {
        match self {
            Self::Lite { write, .. } => {
                sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned()))
                    .execute(write)
                    .await?;
            }
            Self::Pg(pool) => {
                sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned()))
                    .execute(pool)
                    .await?;
            }
        }
        Ok(())
    }
}

fn text(name: &str) -> Result<String> {
    let file = Files::get(name).ok_or_else(|| Error::Migration(format!("{name} is missing")))?;
    String::from_utf8(file.data.into_owned()).map_err(|e| Error::Migration(e.to_string()))
}

fn statements(text: &str) -> Vec<String> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("--"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut whole: Vec<String> = Vec::new();
    let mut open = false;
    for part in code.split(';') {
        let part = part.trim();
        match whole.last_mut() {
            // What a trigger does is part of it, up to its end.
            Some(trigger) if open => {
                open = part != "end";
                *trigger = format!("{trigger};\n{part}");
            }
            _ if part.is_empty() => {}
            _ => {
                open = part.starts_with("create trigger");
                whole.push(part.to_owned());
            }
        }
    }
    whole
}
