//! Where people are written.

use clavero_rules::{Moment, UserId};

use crate::{
    Error, Result,
    address::Address,
    db::{dialect, record, sql},
    words::{self, Lang},
    work::{Scope, Site, Work},
};

record! {
    /// A person as stored.
    #[derive(Clone, Debug)]
    pub(super) struct User {
        pub(super) id: UserId,
        pub(super) name: String,
        pub(super) email: String,
        pub(super) email_key: String,
        pub(super) email_verified_at: Option<Moment>,
        pub(super) lang: Lang,
        pub(super) time_zone: String,
        pub(super) theme: String,
        pub(super) shortcuts: bool,
        pub(super) password_hash: Option<String>,
        pub(super) password_set_at: Option<Moment>,
        pub(super) disabled_at: Option<Moment>,
        pub(super) version: i64,
    }
}

impl User {
    /// Whether he has shown that the address is his.
    pub(super) fn verified(&self) -> bool {
        self.email_verified_at.is_some()
    }
}

/// Somebody who is about to have a login.
pub(super) struct Newcomer<'a> {
    pub(super) id: UserId,
    pub(super) address: &'a Address,
    pub(super) name: &'a str,
    pub(super) lang: Lang,
    pub(super) time_zone: &'a str,
    pub(super) password_hash: String,
    pub(super) verified_at: Option<Moment>,
}

/// The person of this address.
pub(super) async fn by_address<S: Site>(scope: &mut Scope<S>, key: &str) -> Result<Option<User>> {
    let question = sql(
        "select id, name, email, email_key, email_verified_at, lang, time_zone, theme,
                           shortcuts, password_hash, password_set_at, disabled_at, version
                        from users where email_key = $1 and erased_at is null",
    );
    scope.first(question.bind(key)).await
}

/// The person of this id.
pub(super) async fn by_id<S: Site>(scope: &mut Scope<S>, id: UserId) -> Result<User> {
    let question = sql(
        "select id, name, email, email_key, email_verified_at, lang, time_zone, theme,
                           shortcuts, password_hash, password_set_at, disabled_at, version
                        from users where id = $1 and erased_at is null",
    );
    scope.one(question.bind(id), "user").await
}

/// Writes somebody new; an address that is taken is told of the field `email`.
pub(super) async fn add<S: Site>(work: &mut Work<S>, new: Newcomer<'_>) -> Result<()> {
    let now = work.now();
    let added = work
        .exec(
            sql("insert into users (id, email, email_key, email_verified_at, name, name_key, lang, time_zone,
                    theme, shortcuts, password_hash, password_set_at, created_at, version)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, 'auto', true, $9, $10, $10, 1)")
            .bind(new.id)
            .bind(&new.address.shown)
            .bind(&new.address.key)
            .bind(new.verified_at)
            .bind(new.name)
            .bind(words::fold(new.name))
            .bind(new.lang)
            .bind(new.time_zone)
            .bind(new.password_hash)
            .bind(now),
        )
        .await;
    match added {
        Err(error) if dialect::was_taken(&error) => Err(Error::field("email", "taken")),
        other => other.map(drop),
    }
}

/// Gives a person another password.
pub(super) async fn set_password<S: Site>(
    work: &mut Work<S>,
    user: UserId,
    hash: String,
) -> Result<()> {
    let now = work.now();
    work.exec(
        sql("update users set password_hash = $1, password_set_at = $2, version = version + 1 where id = $3")
            .bind(hash)
            .bind(now)
            .bind(user),
    )
    .await?;
    Ok(())
}
