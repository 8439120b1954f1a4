//! Where invitations are written.

use clavero_rules::{
    AccountId, InvitationId, Moment, PermissionSet, ProfileId, UserId, access::AccountState,
    invitations::InvitationState,
};
use uuid::Uuid;

use super::Delivery;
use crate::{
    Result,
    db::{Sql, record, sql},
    words::Lang,
    work::{Scope, Work},
};

record! {
    /// An invitation as it stands in the store.
    #[derive(Clone, Debug)]
    pub struct Invitation {
        /// Its identifier.
        pub id: InvitationId,
        /// The address, as typed.
        pub email: String,
        /// The address, as compared.
        pub email_key: String,
        /// As typed by whoever invited (I14).
        pub name: String,
        /// The profile that is offered.
        pub profile_id: ProfileId,
        /// Its name today.
        pub profile_name: String,
        /// What it allowed when the letter went out (I11).
        pub permissions_at_sending: PermissionSet,
        /// When the access will end by itself.
        pub access_until: Option<Moment>,
        /// The language of the letter.
        pub lang: Lang,
        /// Its label; see [`Invitation::state_at`].
        pub state: InvitationState,
        /// Who vouches for it.
        pub inviter_id: UserId,
        /// His name.
        pub inviter_name: String,
        /// The signature it was sent with.
        pub signature_id: Option<Uuid>,
        /// When the letter went out last.
        pub sent_at: Moment,
        /// Until when it can be accepted.
        pub expires_at: Moment,
        /// When it was answered, or ended in another way.
        pub ended_at: Option<Moment>,
        /// When somebody last asked for another one.
        pub asked_again_at: Option<Moment>,
        /// When it was first sent.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
        letter_state: Option<String>,
        letter_error: Option<String>,
    }
}

impl Invitation {
    /// Where it stands now: expiry is decided at use (4.0).
    pub fn state_at(&self, now: Moment) -> InvitationState {
        self.state.at(self.expires_at, now)
    }

    /// What became of its letter (I16).
    pub fn delivery(&self, on: &crate::Occasion) -> Delivery {
        let error = self.letter_error.as_deref().unwrap_or_default();
        match self.letter_state.as_deref() {
            Some("failed" | "dead") => Delivery::Failed(error.to_owned()),
            Some("kept") => Delivery::LinkOnly,
            Some("waiting") if on.app.settings.smtp.is_none() => Delivery::LinkOnly,
            Some("waiting") => Delivery::Queued(error.to_owned()),
            // The outbox forgets what came to rest long ago.
            _ => Delivery::Sent,
        }
    }
}

record! {
    /// The account that invites.
    #[derive(Clone, Debug)]
    pub struct Place {
        /// In the address.
        pub slug: String,
        /// Its name.
        pub name: String,
        /// Whether it is open.
        pub state: AccountState,
        /// Who owns it.
        pub owner_id: UserId,
    }
}

record! {
    /// Somebody with a login who is written to.
    #[derive(Clone, Debug)]
    pub struct Reader {
        /// Who.
        pub id: UserId,
        /// His name.
        pub name: String,
        /// His address, as typed.
        pub email: String,
        /// His address, as compared.
        pub email_key: String,
        /// Since when it is known to be his.
        pub email_verified_at: Option<Moment>,
        /// His language.
        pub lang: Lang,
        /// His time zone.
        pub time_zone: String,
    }
}

record! {
    /// The invitation that is open for an address.
    #[derive(Clone, Debug)]
    pub(super) struct Open {
        pub(super) id: InvitationId,
        pub(super) email: String,
        pub(super) email_key: String,
        pub(super) name: String,
        pub(super) expires_at: Moment,
    }
}

record! { struct Count { n: i64 } }
record! { struct Key { email_key: String } }
record! { struct Account { id: AccountId } }

/// A row to write.
#[derive(Clone, Debug)]
pub(super) struct Fresh {
    pub(super) id: InvitationId,
    pub(super) email: String,
    pub(super) email_key: String,
    pub(super) name: String,
    pub(super) profile: ProfileId,
    pub(super) profile_version: i64,
    pub(super) permissions: PermissionSet,
    pub(super) access_until: Option<Moment>,
    pub(super) lang: Lang,
    pub(super) token_hash: [u8; 32],
    pub(super) letter: Uuid,
    pub(super) inviter: UserId,
    pub(super) signature: Option<Uuid>,
    pub(super) previous: Option<InvitationId>,
    pub(super) expires_at: Moment,
}

/// The columns of [`Invitation`]. The letter belongs to the outbox; only what became of it is read there.
pub(super) fn invitations() -> Sql {
    sql(
        "select i.id, i.email, i.email_key, i.name, i.profile_id, p.name as profile_name,
            i.permissions_at_sending, i.access_until, i.lang, i.state, i.inviter_id,
            u.name as inviter_name, i.signature_id, i.sent_at, i.expires_at, i.ended_at,
            i.asked_again_at, i.created_at, i.version, o.state as letter_state,
            o.last_error as letter_error
         from invitation i
         join profile p on p.account_id = i.account_id and p.id = i.profile_id
         join users u on u.id = i.inviter_id
         left join outbox o on o.id = i.letter_id",
    )
}

pub(super) async fn find(scope: &mut Scope, id: InvitationId) -> Result<Invitation> {
    let account = scope.account();
    let question = invitations()
        .with(" where i.account_id = ?", account)
        .with(" and i.id = ?", id);
    scope.one(question, "invitation").await
}

pub(super) async fn by_hash(scope: &mut Scope, hash: [u8; 32]) -> Result<Option<Invitation>> {
    let account = scope.account();
    let question = invitations()
        .with(" where i.account_id = ?", account)
        .with(" and i.token_hash = ?", hash);
    scope.first(question).await
}

pub(super) async fn place(scope: &mut Scope) -> Result<Place> {
    let account = scope.account();
    let question = sql("select slug, name, state, owner_id from account where id = $1");
    scope.one(question.bind(account), "account").await
}

/// The account of a slug, for whoever has no right in it yet.
pub(super) async fn account_of(on: &crate::Occasion, slug: &str) -> Result<AccountId> {
    let question = sql("select id from account where slug = $1");
    // To whoever asks for an invitation, an account that has none is no account (I8).
    let row: Account = on
        .read_open()
        .one(question.bind(slug), "invitation")
        .await?;
    Ok(row.id)
}

pub(super) async fn reader(scope: &mut Scope, user: UserId) -> Result<Reader> {
    let question = sql(
        "select id, name, email, email_key, email_verified_at, lang, time_zone
         from users where id = $1",
    );
    scope.one(question.bind(user), "user").await
}

/// The invitation whose label says pending; its time may be over.
pub(super) async fn open_for(scope: &mut Scope, email_key: &str) -> Result<Option<Open>> {
    let account = scope.account();
    scope
        .first(
            sql(
                "select id, email, email_key, name, expires_at from invitation
                 where account_id = $1 and email_key = $2 and state = 'pending'",
            )
            .bind(account)
            .bind(email_key),
        )
        .await
}

/// How many invitations of the account can be accepted.
pub(super) async fn count_pending(scope: &mut Scope) -> Result<u32> {
    let (account, now) = (scope.account(), scope.now());
    let row: Count = scope
        .one(
            sql("select count(*) as n from invitation
                 where account_id = $1 and state = 'pending' and expires_at > $2")
            .bind(account)
            .bind(now),
            "count",
        )
        .await?;
    Ok(u32::try_from(row.n).unwrap_or(u32::MAX))
}

/// The addresses that are invited, as compared.
pub(super) async fn invited_addresses(scope: &mut Scope) -> Result<Vec<String>> {
    let account = scope.account();
    let rows: Vec<Key> = scope
        .all(
            sql("select email_key from invitation where account_id = $1 and state = 'pending'")
                .bind(account),
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.email_key).collect())
}

/// Whether the person wants no more invitations from this account.
pub(super) async fn opted_out(scope: &mut Scope, email_key: &str) -> Result<bool> {
    let account = scope.account();
    let row: Count = scope
        .one(
            sql("select count(*) as n from invitation_refusal where account_id = $1 and email_key = $2")
                .bind(account)
                .bind(email_key),
            "count",
        )
        .await?;
    Ok(row.n > 0)
}

pub(super) async fn opt_out(work: &mut Work, email_key: &str) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "insert into invitation_refusal (account_id, email_key, refused_at) values ($1, $2, $3)
             on conflict (account_id, email_key) do nothing",
        )
        .bind(account)
        .bind(email_key)
        .bind(now),
    )
    .await?;
    Ok(())
}

pub(super) async fn opt_in(work: &mut Work, email_key: &str) -> Result<u64> {
    let account = work.account();
    work.exec(
        sql("delete from invitation_refusal where account_id = $1 and email_key = $2")
            .bind(account)
            .bind(email_key),
    )
    .await
}

pub(super) async fn insert(work: &mut Work, row: Fresh) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into invitation (account_id, id, email, email_key, name, name_key, profile_id,
                profile_version, permissions_at_sending, access_until, lang, state, token_hash,
                letter_id, inviter_id, signature_id, previous_id, sent_at, expires_at, created_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'pending', $12, $13, $14, $15,
                $16, $17, $18, $17, 1)")
        .bind(account)
        .bind(row.id)
        .bind(row.email)
        .bind(row.email_key)
        .bind(&row.name)
        .bind(crate::words::fold(&row.name))
        .bind(row.profile)
        .bind(row.profile_version)
        .bind(row.permissions)
        .bind(row.access_until)
        .bind(row.lang)
        .bind(row.token_hash)
        .bind(row.letter)
        .bind(row.inviter)
        .bind(row.signature)
        .bind(row.previous)
        .bind(now)
        .bind(row.expires_at),
    )
    .await?;
    Ok(())
}

/// Writes a pending row anew, under a new link; the old one is dead from here on.
pub(super) async fn renew(work: &mut Work, row: Fresh) -> Result<u64> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update invitation set profile_id = $3, profile_version = $4, permissions_at_sending = $5,
                access_until = $6, lang = $7, token_hash = $8, letter_id = $9, inviter_id = $10,
                signature_id = $11, sent_at = $12, expires_at = $13, asked_again_at = null,
                version = version + 1
             where account_id = $1 and id = $2 and state = 'pending'")
        .bind(account)
        .bind(row.id)
        .bind(row.profile)
        .bind(row.profile_version)
        .bind(row.permissions)
        .bind(row.access_until)
        .bind(row.lang)
        .bind(row.token_hash)
        .bind(row.letter)
        .bind(row.inviter)
        .bind(row.signature)
        .bind(now)
        .bind(row.expires_at),
    )
    .await
}

/// Ends a pending invitation; answers how many rows were still pending: one, or somebody was faster (I10, I22).
pub(super) async fn end(work: &mut Work, id: InvitationId, to: InvitationState) -> Result<u64> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "update invitation set state = $3, ended_at = $4, version = version + 1
             where account_id = $1 and id = $2 and state = 'pending'",
        )
        .bind(account)
        .bind(id)
        .bind(to)
        .bind(now),
    )
    .await
}

/// Notes that somebody asked for another one.
pub(super) async fn asked_again(work: &mut Work, id: InvitationId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "update invitation set asked_again_at = $3, version = version + 1
             where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(id)
        .bind(now),
    )
    .await?;
    Ok(())
}

/// The pending invitations that one person vouches for.
pub(super) async fn open_by(scope: &mut Scope, inviter: UserId) -> Result<Vec<Open>> {
    let account = scope.account();
    scope
        .all(
            sql(
                "select id, email, email_key, name, expires_at from invitation
                 where account_id = $1 and inviter_id = $2 and state = 'pending' order by created_at, id",
            )
            .bind(account)
            .bind(inviter),
        )
        .await
}
