//! Where apps are written, with their kinds, their things and people, and what profiles give of theirs.

use std::collections::BTreeSet;

use clavero_rules::{
    AppId, Moment, ProfileId,
    evaluation::{AppType, Properties},
};
use serde_json::Map;

use super::{
    Definition, Role, Wanted,
    definition::KindTold,
    json_of,
    register::{Registration, Thing},
};
use crate::{
    Error, Result,
    db::{Sql, Value, dialect, record, sql},
    words,
    work::{Scope, Work},
};

record! {
    /// An app as stored.
    #[derive(Clone, Debug)]
    pub(super) struct Row {
        pub(super) id: AppId,
        pub(super) name: String,
        pub(super) permissions: String,
        pub(super) changed_at: Moment,
        pub(super) version: i64,
    }
}

record! {
    struct KindRow { app_id: AppId, kind: String, open: bool, actions: String }
}

record! {
    struct ThingRow { role: String, kind: String, id: String, properties: String }
}

record! {
    struct Name { permission: String }
}

/// A kind of thing, and whose it is.
#[derive(Clone, Debug)]
pub struct Kind {
    /// The app.
    pub app: AppId,
    /// What can be done with it.
    pub told: AppType,
}

/// What an app registered about the two sides of a question.
#[derive(Clone, Debug, Default)]
pub struct Registered {
    /// About the person.
    pub person: Option<Properties>,
    /// About the thing.
    pub thing: Option<Properties>,
}

/// The apps of the account, by name.
pub(super) async fn all(scope: &mut Scope) -> Result<Vec<Row>> {
    let question = sql(
        "select id, name, permissions, changed_at, version from connected_app
         where account_id = $1 order by name_key, id",
    );
    let question = question.bind(scope.account());
    scope.all(question).await
}

/// The app of this id.
pub(super) async fn find(scope: &mut Scope, id: AppId) -> Result<Row> {
    let question = sql(
        "select id, name, permissions, changed_at, version from connected_app
         where account_id = $1 and id = $2",
    );
    let question = question.bind(scope.account()).bind(id);
    scope.one(question, "app").await
}

fn kinds_of(scope: &Scope) -> Sql {
    sql("select app_id, kind, open, actions from app_kind where account_id = $1")
        .bind(scope.account())
}

/// What an app registered.
pub(super) async fn definition(scope: &mut Scope, app: &Row) -> Result<Definition> {
    let question = kinds_of(scope).with(" and app_id = ?", app.id);
    let rows: Vec<KindRow> = scope.all(question.and(" order by kind")).await?;
    let mut definition = Definition {
        permissions: names(&app.permissions),
        ..Definition::default()
    };
    for row in rows {
        let kind = KindTold {
            open: row.open,
            actions: serde_json::from_str(&row.actions)?,
        };
        definition.types.insert(row.kind, kind);
    }
    Ok(definition)
}

fn names(text: &str) -> BTreeSet<String> {
    text.split_whitespace().map(ToOwned::to_owned).collect()
}

/// The kinds that other apps of the account have registered.
pub(super) async fn taken(scope: &mut Scope, by_other_than: AppId) -> Result<BTreeSet<String>> {
    let rows: Vec<KindRow> = {
        let question = kinds_of(scope).with(" and app_id <> ?", by_other_than);
        scope.all(question).await?
    };
    Ok(rows.into_iter().map(|row| row.kind).collect())
}

/// A name as it is looked for. PostgreSQL takes no NUL, so nothing is registered with one; nothing is registered as "" either.
fn sought(name: &str) -> &str {
    if name.contains('\0') { "" } else { name }
}

/// The kind of this name, if an app of the account registered it.
pub async fn kind(scope: &mut Scope, name: &str) -> Result<Option<Kind>> {
    let question = kinds_of(scope).with(" and kind = ?", sought(name));
    let Some(row): Option<KindRow> = scope.first(question).await? else {
        return Ok(None);
    };
    let told = KindTold {
        open: row.open,
        actions: serde_json::from_str(&row.actions)?,
    };
    Ok(Some(Kind {
        app: row.app_id,
        told: told.of()?,
    }))
}

/// Makes an app without kinds.
pub(super) async fn insert(work: &mut Work, id: AppId, wanted: &Wanted) -> Result<()> {
    let row = sql("insert into connected_app (account_id, id, name, name_key, permissions, created_at, changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $6, 1)")
    .bind(work.account())
    .bind(id)
    .bind(&wanted.name)
    .bind(words::letter_key(&wanted.name))
    .bind(joined(&wanted.definition.permissions))
    .bind(work.now());
    match work.exec(row).await {
        Err(error) if dialect::was_taken(&error) => Err(Error::field("name", "taken")),
        other => other.map(drop),
    }
}

/// Writes an app over the version that was seen.
pub(super) async fn update(work: &mut Work, seen: &Row, wanted: &Wanted) -> Result<()> {
    let row = sql(
        "update connected_app set name = $3, name_key = $4, permissions = $5, changed_at = $6,
         version = version + 1 where account_id = $1 and id = $2 and version = $7",
    )
    .bind(work.account())
    .bind(seen.id)
    .bind(&wanted.name)
    .bind(words::letter_key(&wanted.name))
    .bind(joined(&wanted.definition.permissions))
    .bind(work.now())
    .bind(seen.version);
    let stale = Error::Stale { now: seen.version };
    match work.exec_one(row, stale).await {
        Err(error) if dialect::was_taken(&error) => Err(Error::field("name", "taken")),
        other => other,
    }
}

fn joined(names: &BTreeSet<String>) -> String {
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    names.join(" ")
}

/// Writes the kinds of an app; kinds that it gave up go with their things, and permissions with whoever had them.
pub(super) async fn write_kinds(work: &mut Work, app: AppId, wanted: &Definition) -> Result<()> {
    let account = work.account();
    let gone = sql("delete from app_kind where account_id = $1 and app_id = $2");
    work.exec(gone.bind(account).bind(app)).await?;
    for (name, kind) in &wanted.types {
        let row = sql("insert into app_kind (account_id, kind, app_id, open, actions) values ($1, $2, $3, $4, $5)")
            .bind(account)
            .bind(name)
            .bind(app)
            .bind(kind.open)
            .bind(serde_json::to_string(&kind.actions)?);
        match work.exec(row).await {
            Err(error) if dialect::was_taken(&error) => {
                return Err(clavero_rules::Refusal::AppTypeTaken.into());
            }
            other => other?,
        };
    }
    let orphans = sql(
        "delete from app_thing where account_id = $1 and app_id = $2 and role = 'thing'
         and not exists (select 1 from app_kind k where k.account_id = app_thing.account_id
                         and k.app_id = app_thing.app_id and k.kind = app_thing.kind)",
    );
    work.exec(orphans.bind(account).bind(app)).await?;
    let given =
        sql("select distinct permission from app_grant where account_id = $1 and app_id = $2");
    let given: Vec<Name> = work.all(given.bind(account).bind(app)).await?;
    for Name { permission } in given {
        if !wanted.permissions.contains(&permission) {
            let gone = sql(
                "delete from app_grant where account_id = $1 and app_id = $2 and permission = $3",
            );
            let gone = gone.bind(account).bind(app).bind(permission);
            work.exec(gone).await?;
        }
    }
    Ok(())
}

/// Takes an app away with everything that it registered.
pub(super) async fn delete(work: &mut Work, app: AppId) -> Result<()> {
    let account = work.account();
    for gone in [
        sql("delete from app_grant where account_id = $1 and app_id = $2"),
        sql("delete from app_thing where account_id = $1 and app_id = $2"),
        sql("delete from app_kind where account_id = $1 and app_id = $2"),
    ] {
        work.exec(gone.bind(account).bind(app)).await?;
    }
    let gone = sql("delete from connected_app where account_id = $1 and id = $2");
    work.exec_one(gone.bind(account).bind(app), Error::Missing("app"))
        .await
}

/// Registers things or people; those that are there are told anew.
pub(super) async fn put(work: &mut Work, app: AppId, said: &Registration) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    for some in said.things.chunks(200) {
        let rows = some.iter().map(|it| {
            [
                Value::from(account),
                Value::from(app),
                Value::from(said.role.id()),
                Value::from(&it.kind),
                Value::from(&it.id),
                Value::from(&it.properties),
                Value::from(now),
            ]
        });
        let put = sql("insert into app_thing (account_id, app_id, role, kind, id, properties, changed_at) values")
            .rows(rows)
            .and(" on conflict (account_id, app_id, role, kind, id) do update set
                   properties = excluded.properties, changed_at = excluded.changed_at");
        work.exec(put).await?;
    }
    Ok(())
}

/// Forgets one of them.
pub(super) async fn drop_one(
    work: &mut Work,
    app: AppId,
    role: Role,
    kind: &str,
    id: &str,
) -> Result<()> {
    let gone = sql(
        "delete from app_thing where account_id = $1 and app_id = $2 and role = $3 and kind = $4 and id = $5",
    );
    let gone = gone
        .bind(work.account())
        .bind(app)
        .bind(role.id())
        .bind(kind)
        .bind(id);
    work.exec_one(gone, Error::Missing("thing")).await
}

fn read(text: &str) -> Result<Properties> {
    Ok(json_of(&serde_json::from_str::<Map<_, _>>(text)?))
}

/// What an app registered about a person and a thing.
pub async fn known(
    scope: &mut Scope,
    app: AppId,
    person: (&str, &str),
    thing: (&str, &str),
) -> Result<Registered> {
    let question = sql("select role, kind, id, properties from app_thing
         where account_id = $1 and app_id = $2
           and ((role = 'person' and kind = $3 and id = $4) or (role = 'thing' and kind = $5 and id = $6))")
    .bind(scope.account())
    .bind(app)
    .bind(sought(person.0))
    .bind(sought(person.1))
    .bind(sought(thing.0))
    .bind(sought(thing.1));
    let rows: Vec<ThingRow> = scope.all(question).await?;
    let mut registered = Registered::default();
    for row in rows {
        let said = Some(read(&row.properties)?);
        match row.role.as_str() {
            "person" => registered.person = said,
            _ => registered.thing = said,
        }
    }
    Ok(registered)
}

/// Things or people that an app registered, by id, after one of them.
pub async fn candidates(
    scope: &mut Scope,
    app: AppId,
    role: Role,
    kind: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<(String, Properties)>> {
    let rows = listed(scope, app, role, Some(sought(kind)), ("", after), limit).await?;
    let read = |it: Thing| Ok((it.id, read(&it.properties)?));
    rows.into_iter().map(read).collect()
}

/// The same as stored, of every kind or of one.
pub(super) async fn listed(
    scope: &mut Scope,
    app: AppId,
    role: Role,
    kind: Option<&str>,
    after: (&str, &str),
    limit: i64,
) -> Result<Vec<Thing>> {
    let question = sql("select role, kind, id, properties from app_thing
         where account_id = $1 and app_id = $2 and role = $3")
    .bind(scope.account())
    .bind(app)
    .bind(role.id());
    let question = match kind {
        Some(kind) => question
            .with(" and kind = ?", kind)
            .with(" and id > ?", after.1),
        None => question
            .with(" and (kind, id) > (?,", after.0)
            .with(" ?)", after.1),
    };
    let rows: Vec<ThingRow> = scope
        .all(question.with(" order by kind, id limit ?", limit))
        .await?;
    let of = |row: ThingRow| Thing {
        kind: row.kind,
        id: row.id,
        properties: row.properties,
    };
    Ok(rows.into_iter().map(of).collect())
}

/// The permissions of an app that a profile gives.
pub async fn grants_of(
    scope: &mut Scope,
    app: AppId,
    profile: ProfileId,
) -> Result<BTreeSet<String>> {
    let question = sql(
        "select permission from app_grant where account_id = $1 and profile_id = $2 and app_id = $3",
    );
    let question = question.bind(scope.account()).bind(profile).bind(app);
    let rows: Vec<Name> = scope.all(question).await?;
    Ok(rows.into_iter().map(|row| row.permission).collect())
}

/// Writes which permissions of an app a profile gives.
pub(super) async fn put_grants(
    work: &mut Work,
    app: AppId,
    profile: ProfileId,
    wanted: &BTreeSet<String>,
) -> Result<()> {
    let account = work.account();
    let gone =
        sql("delete from app_grant where account_id = $1 and profile_id = $2 and app_id = $3");
    work.exec(gone.bind(account).bind(profile).bind(app))
        .await?;
    for permission in wanted {
        let row = sql(
            "insert into app_grant (account_id, profile_id, app_id, permission) values ($1, $2, $3, $4)",
        );
        let row = row.bind(account).bind(profile).bind(app).bind(permission);
        work.exec(row).await?;
    }
    Ok(())
}
