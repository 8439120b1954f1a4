//! Making a signature of one's own, or another one in its place (4.1, CC-14).

use clavero_rules::{
    Moment, Refusal, UserId,
    signature::{MIN_LENGTH, may_set_secret},
};

use super::{
    happened::Happened,
    letters::once,
    passwords, signature,
    store::{self, User},
};
use crate::{
    Error, Occasion, Result,
    db::{dialect, record, sql},
    error::FieldError,
    session::Person,
    work::{Own, Work},
};

record! {
    /// Where a person's signature stands.
    #[derive(Clone, Debug)]
    pub(super) struct Standing {
        pub(super) set_at: Moment,
        pub(super) locked_until: Option<Moment>,
        pub(super) hold_until: Option<Moment>,
    }
}

/// Where a person's signature stands, if he has one. What has passed is not told.
pub(super) async fn standing(on: &Occasion, user: UserId) -> Result<Option<Standing>> {
    let question = sql("select set_at, locked_until, hold_until from signature where user_id = $1");
    let row: Option<Standing> = on.read_own(user).first(question.bind(user)).await?;
    let ahead = |moment: &Moment| on.now < *moment;
    Ok(row.map(|row| Standing {
        locked_until: row.locked_until.filter(ahead),
        hold_until: row.hold_until.filter(ahead),
        ..row
    }))
}

/// Makes the first one; the password shows that it is really he.
pub(super) async fn create(
    on: &Occasion,
    person: &Person,
    password: &str,
    secret: &str,
) -> Result<()> {
    let user = passwords::check_own(on, person, "password", password).await?;
    let hash = fit(on, &user, secret).await?;
    let mut work = on.begin_own(user.id).await?;
    let created = sql(
        "insert into signature (user_id, secret_hash, tries, lock_level, set_at) values ($1, $2, 0, 0, $3)",
    );
    match work
        .exec(created.bind(user.id).bind(hash).bind(on.now))
        .await
    {
        Err(error) if dialect::was_taken(&error) => {
            return Err(Error::field("secret", "signature-exists"));
        }
        other => other.map(drop)?,
    }
    tell(on, work, &user, "signature.set").await
}

/// Puts another one in its place; the one before it shows that it is really he.
pub(super) async fn change(
    on: &Occasion,
    person: &Person,
    current: &str,
    secret: &str,
) -> Result<()> {
    signature::check(on, person, current).await?;
    let user = store::by_id(&mut on.read_own(person.id), person.id).await?;
    let hash = fit(on, &user, secret).await?;
    let mut work = on.begin_own(user.id).await?;
    let changed = sql("update signature set secret_hash = $1, tries = 0, lock_level = 0, locked_until = null, set_at = $2
                       where user_id = $3");
    work.exec(changed.bind(hash).bind(on.now).bind(user.id))
        .await?;
    void_given(&mut work).await?;
    tell(on, work, &user, "signature.changed").await
}

/// The hash of a secret that may be a signature of this person; a fault is told of the field `secret`.
pub(super) async fn fit(on: &Occasion, user: &User, secret: &str) -> Result<String> {
    let equal = on
        .app
        .hasher
        .verify(secret, user.password_hash.clone())
        .await?;
    may_set_secret(secret, equal).map_err(|refusal| {
        let (code, limit) = match refusal {
            Refusal::SignatureTooShort => ("password-short", MIN_LENGTH),
            _ => ("password-same", 0),
        };
        let limit = i64::try_from(limit).unwrap_or_default();
        Error::Invalid(vec![FieldError {
            field: "secret".to_owned(),
            code,
            limit,
        }])
    })?;
    on.app.hasher.hash(secret).await
}

/// What was signed with the secret before and not used yet counts no more.
pub(super) async fn void_given(work: &mut Work<Own>) -> Result<()> {
    let given = sql("delete from signing where user_id = $1 and used_at is null");
    let user = work.user();
    work.exec(given.bind(user)).await.map(drop)
}

async fn tell(on: &Occasion, work: Work<Own>, user: &User, kind: &'static str) -> Result<()> {
    let letter = once(on, "signature-set")
        .to(&user.email, &user.name, user.lang)
        .zone(&user.time_zone)
        .instant("at", on.now)
        .link("/me/signature");
    work.commit(Happened::to(user.id, kind).telling(letter))
        .await
}
