//! Where memberships and their reasons are read and written.

use clavero_rules::{AccountId, MembershipId, Moment, ProfileId, UserId, access::MembershipState};
use uuid::Uuid;

use super::Collaborator;
use crate::{
    Error, Occasion, Result, acting,
    db::{Sql, record, sql},
    session,
    words::Lang,
    work::{Scope, Work},
};

/// Everything about the collaborators of one account; conditions are added.
pub(super) fn question(scope: &Scope) -> Sql {
    let (entered, seen) = acting::goes_on_since(scope.now());
    sql("select m.id, m.user_id as user, u.name, u.name_key, u.email, u.email_changed_at,
            (u.disabled_at is not null) as user_disabled, u.lang, u.time_zone,
            (a.owner_id = m.user_id) as is_owner,
            p.id as profile, p.name as profile_name, p.permissions,
            (p.state <> 'active') as profile_archived,
            m.state, m.access_until, m.reminded_days, m.created_at, m.ended_at, m.last_entered_at,
            exists (select 1 from visit v where v.account_id = m.account_id and v.membership_id = m.id
                    and v.ended_at is null and v.entered_at > $2 and v.last_seen_at > $3) as inside,
            exists (select 1 from ground g where g.account_id = m.account_id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'direct') as direct,
            exists (select 1 from ground g where g.account_id = m.account_id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'partner') as partner,
            exists (select 1 from ground g where g.account_id = m.account_id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'operator') as operator,
            (select min(pa.name) from ground g join account pa on pa.id = g.partner_id
                    where g.account_id = m.account_id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'partner') as via,
            a.slug, a.name as account_name, m.version
         from membership m
         join account a on a.id = m.account_id
         join users u on u.id = m.user_id
         join profile p on p.account_id = m.account_id and p.id = m.profile_id
         where m.account_id = $1")
    .bind(scope.account())
    .bind(entered)
    .bind(seen)
}

/// The collaborator of this id; one of another account is not there (I8).
pub(super) async fn find(scope: &mut Scope, id: MembershipId) -> Result<Collaborator> {
    let q = question(scope).with(" and m.id = ?", id);
    scope.one(q, "collaborator").await
}

/// The collaborator who is this user.
pub(super) async fn find_user(scope: &mut Scope, user: UserId) -> Result<Collaborator> {
    let q = question(scope).with(" and m.user_id = ?", user);
    scope.one(q, "collaborator").await
}

/// Moves an access to another profile.
pub(super) async fn put_on(work: &mut Work, id: MembershipId, profile: ProfileId) -> Result<()> {
    let q = sql(
        "update membership set profile_id = $3, changed_at = $4, version = version + 1
         where account_id = $1 and id = $2",
    )
    .bind(work.account())
    .bind(id)
    .bind(profile)
    .bind(work.now());
    work.exec_one(q, Error::Missing("collaborator")).await
}

/// Moves an access from one state to another; whoever was faster wins (C5).
pub(super) async fn change_state(
    work: &mut Work,
    id: MembershipId,
    from: MembershipState,
    to: MembershipState,
    ended_at: Option<Moment>,
) -> Result<()> {
    let q = sql(
        "update membership set state = $4, ended_at = $5, changed_at = $6, version = version + 1
         where account_id = $1 and id = $2 and state = $3",
    )
    .bind(work.account())
    .bind(id)
    .bind(from)
    .bind(to)
    .bind(ended_at)
    .bind(work.now());
    work.exec_one(q, clavero_rules::Refusal::CollaboratorGone.into())
        .await?;
    session::key::die_with(work, id, to).await
}

/// Gives an access another end, or none, and says which reminder that makes superfluous (C9).
pub(super) async fn set_until(
    work: &mut Work,
    id: MembershipId,
    until: Option<Moment>,
    reminded_days: Option<i64>,
) -> Result<()> {
    let q = sql(
        "update membership set access_until = $3, reminded_days = $4, changed_at = $5,
         version = version + 1 where account_id = $1 and id = $2",
    )
    .bind(work.account())
    .bind(id)
    .bind(until)
    .bind(reminded_days)
    .bind(work.now());
    work.exec_one(q, Error::Missing("collaborator")).await
}

/// Notes that a reminder went out; nothing about the access changed.
pub(super) async fn note_reminder(work: &mut Work, id: MembershipId, days: u32) -> Result<()> {
    let q = sql("update membership set reminded_days = $3 where account_id = $1 and id = $2")
        .bind(work.account())
        .bind(id)
        .bind(i64::from(days));
    work.exec_one(q, Error::Missing("collaborator")).await
}

/// Ends the reasons for an access: all of them, or the accepted invitation alone.
pub(super) async fn end_grounds(
    work: &mut Work,
    id: MembershipId,
    kind: Option<&'static str>,
) -> Result<()> {
    let q = sql("update ground set ended_at = $3
         where account_id = $1 and membership_id = $2 and ended_at is null")
    .bind(work.account())
    .bind(id)
    .bind(work.now())
    .with_some(" and kind = ?", kind);
    work.exec(q).await?;
    Ok(())
}

/// Grows the version of an access of which only the reasons changed.
pub(super) async fn touch(work: &mut Work, id: MembershipId) -> Result<()> {
    let q = sql(
        "update membership set changed_at = $3, version = version + 1
         where account_id = $1 and id = $2",
    )
    .bind(work.account())
    .bind(id)
    .bind(work.now());
    work.exec_one(q, Error::Missing("collaborator")).await
}

/// What is left of an access lasts as long as the partner's reason for it (C8, Q4).
pub(super) async fn limit_to_partner(work: &mut Work, id: MembershipId) -> Result<()> {
    let q = sql(
        "update membership set changed_at = $3, version = version + 1, access_until =
            (select min(g.access_until) from ground g where g.account_id = $1 and g.membership_id = $2
             and g.kind = 'partner' and g.ended_at is null)
         where account_id = $1 and id = $2",
    )
    .bind(work.account())
    .bind(id)
    .bind(work.now());
    work.exec_one(q, Error::Missing("collaborator")).await
}

/// A new reason for an access: whoever acts gives it, with his signature.
pub(super) async fn give_ground(
    work: &mut Work,
    id: MembershipId,
    signature: Option<Uuid>,
) -> Result<()> {
    let by = work.actor()?.user();
    let q = sql("insert into ground (account_id, id, membership_id, kind, granted_by, signature_id, granted_at)
         values ($1, $2, $3, 'direct', $4, $5, $6)")
    .bind(work.account())
    .bind(work.on.id())
    .bind(id)
    .bind(by)
    .bind(signature)
    .bind(work.now());
    work.exec(q).await?;
    Ok(())
}

record! {
    /// Whoever owns the account, to write to.
    #[derive(Debug, Clone)]
    pub(super) struct Owner {
        pub(super) name: String,
        pub(super) email: String,
        pub(super) lang: Lang,
        pub(super) time_zone: String,
        pub(super) account_name: String,
    }
}

/// The owner of the account.
pub(super) async fn owner(scope: &mut Scope) -> Result<Owner> {
    let q = sql(
        "select u.name, u.email, u.lang, u.time_zone, a.name as account_name
         from account a join users u on u.id = a.owner_id where a.id = $1",
    )
    .bind(scope.account());
    scope.one(q, "account").await
}

record! {
    struct Due { account_id: AccountId, id: MembershipId }
}

/// Every access, of any account, whose end lies before this moment and is not labelled yet: for the job.
pub(super) async fn due(on: &Occasion, before: Moment) -> Result<Vec<(AccountId, MembershipId)>> {
    let q = sql("select account_id, id from membership
         where access_until is not null and access_until <= $1 and state in ('active', 'suspended')
         order by access_until, id")
    .bind(before);
    let due: Vec<Due> = on.read_open().all(q).await?;
    Ok(due
        .into_iter()
        .map(|row| (row.account_id, row.id))
        .collect())
}
