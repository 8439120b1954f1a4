//! One-time links and codes that go out by mail: random, short-lived, used once, kept only as a hash.

use clavero_rules::{Moment, Span, UserId, signature::RECOVERY_CODE_LIFE};

use crate::{
    Error, Result,
    address::Address,
    db::{named, record, sql},
    occasion::Secret,
    work::{Scope, Site, Work},
};

/// What a ticket opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opens {
    /// Shows that the address of a new login is its owner's.
    Verify,
    /// Signs in without a password.
    SignIn,
    /// Lets another password be chosen.
    Reset,
    /// Shows that the new address of a person is his.
    Email,
    /// Lets another signature be chosen, together with the password (CC-14).
    Signature,
}

impl Opens {
    const ALL: [Self; 5] = [
        Self::Verify,
        Self::SignIn,
        Self::Reset,
        Self::Email,
        Self::Signature,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::SignIn => "sign_in",
            Self::Reset => "reset",
            Self::Email => "email",
            Self::Signature => "signature",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|opens| opens.id() == id)
    }

    fn life(self) -> Span {
        match self {
            Self::Verify => Span::days(3),
            Self::SignIn => Span::minutes(10),
            Self::Reset => Span::hours(1),
            Self::Email => Span::days(1),
            Self::Signature => RECOVERY_CODE_LIFE,
        }
    }
}
named!(Opens);

record! {
    /// A ticket as stored.
    #[derive(Clone, Debug)]
    pub(super) struct Ticket {
        pub(super) token_hash: [u8; 32],
        pub(super) purpose: Opens,
        pub(super) user_id: Option<UserId>,
        pub(super) email: String,
        pub(super) email_key: String,
        pub(super) next: String,
        pub(super) tries: i64,
        pub(super) created_at: Moment,
        pub(super) expires_at: Moment,
        pub(super) used_at: Option<Moment>,
    }
}

/// Makes a ticket for this address; the ones before it for the same purpose no longer open anything.
pub(super) async fn issue<S: Site>(
    work: &mut Work<S>,
    opens: Opens,
    user: Option<UserId>,
    address: &Address,
    next: &str,
) -> Result<Secret> {
    let token = work.on.secret();
    keep(work, opens, user, address, next, &token).await?;
    Ok(token)
}

/// The same with a secret of the caller's making: a code that can be typed.
pub(super) async fn keep<S: Site>(
    work: &mut Work<S>,
    opens: Opens,
    user: Option<UserId>,
    address: &Address,
    next: &str,
    token: &Secret,
) -> Result<()> {
    if let Some(user) = user {
        let dead =
            sql("delete from ticket where user_id = $1 and purpose = $2 and used_at is null");
        work.exec(dead.bind(user).bind(opens)).await?;
    }
    let (id, now) = (work.on.id(), work.now());
    work.exec(
        sql("insert into ticket (token_hash, id, purpose, user_id, email, email_key, next, tries, created_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9)")
        .bind(token.hash())
        .bind(id)
        .bind(opens)
        .bind(user)
        .bind(&address.shown)
        .bind(&address.key)
        .bind(next)
        .bind(now)
        .bind(now + opens.life()),
    )
    .await?;
    Ok(())
}

/// The ticket of a token that was presented, while it opens one of these.
pub(super) async fn find<S: Site>(
    scope: &mut Scope<S>,
    token: &str,
    opens: &[Opens],
) -> Result<Ticket> {
    let question = sql(
        "select token_hash, purpose, user_id, email, email_key, next, tries,
                           created_at, expires_at, used_at
                        from ticket where token_hash = $1",
    );
    let ticket: Option<Ticket> = scope
        .first(question.bind(Secret::presented(token).hash()))
        .await?;
    let now = scope.now();
    ticket
        .filter(|ticket| opens.contains(&ticket.purpose))
        .filter(|ticket| ticket.used_at.is_none() && now < ticket.expires_at)
        .ok_or(Error::Missing("link"))
}

/// The last ticket of a person for a purpose, whatever became of it.
pub(super) async fn last<S: Site>(
    scope: &mut Scope<S>,
    user: UserId,
    opens: Opens,
) -> Result<Option<Ticket>> {
    let question = sql(
        "select token_hash, purpose, user_id, email, email_key, next, tries,
                           created_at, expires_at, used_at
                        from ticket where user_id = $1 and purpose = $2
                        order by created_at desc, id desc limit 1",
    );
    scope.first(question.bind(user).bind(opens)).await
}

/// Uses a ticket up. Of two who try at once, one succeeds.
pub(super) async fn spend<S: Site>(work: &mut Work<S>, ticket: &Ticket) -> Result<()> {
    let now = work.now();
    work.exec_one(
        sql("update ticket set used_at = $1 where token_hash = $2 and used_at is null")
            .bind(now)
            .bind(ticket.token_hash),
        Error::Missing("link"),
    )
    .await
}
