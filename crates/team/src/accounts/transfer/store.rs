//! Transfers as rows.

use clavero_rules::{
    AccountId, ProfileId, UserId,
    transfer::{COOLING, OFFER_LIFE, TransferState, WITHDRAWAL_HOLD},
};
use uuid::Uuid;

use super::Handing;
use crate::{
    Error, Occasion, Result,
    db::{Sql, dialect, record, sql},
    work::{Scope, Site, Work},
};

fn question() -> Sql {
    sql("select t.id, t.account_id, a.slug, a.name as account_name, a.state as account_state, a.owner_id,
            t.state, t.from_user, f.name as from_name, f.email as from_email,
            t.to_user, n.name as to_name, n.email as to_email,
            (n.disabled_at is null and n.erased_at is null) as to_enabled,
            t.old_owner_profile, p.name as profile_name, t.offered_at, t.accepted_at, t.ended_at, t.version
         from transfer t
         join account a on a.id = t.account_id
         join users f on f.id = t.from_user
         join users n on n.id = t.to_user
         left join profile p on p.account_id = t.account_id and p.id = t.old_owner_profile")
}

/// A transfer of this account.
pub(super) async fn find(scope: &mut Scope, id: Uuid) -> Result<Handing> {
    let account = scope.account();
    let question = question()
        .with(" where t.account_id = ?", account)
        .with(" and t.id = ?", id);
    scope.one(question, "transfer").await
}

/// The transfer that is offered or cooling, by its label.
pub(in crate::accounts) async fn underway(scope: &mut Scope) -> Result<Option<Handing>> {
    let account = scope.account();
    let question = question()
        .with(" where t.account_id = ?", account)
        .and(" and t.state in ('offered', 'cooling')");
    scope.first(question).await
}

/// The latest transfer of the account, however it went.
pub async fn last(scope: &mut Scope) -> Result<Option<Handing>> {
    let account = scope.account();
    let question = question()
        .with(" where t.account_id = ?", account)
        .and(" order by t.offered_at desc, t.id desc limit 1");
    scope.first(question).await
}

/// A transfer, for one of the two people it is between; for anybody else there is none.
pub async fn find_for(on: &Occasion, user: UserId, slug: &str, id: Uuid) -> Result<Handing> {
    let question = question()
        .with(" where a.slug = ?", slug)
        .with(" and t.id = ?", id);
    let found: Handing = on.read_own(user).one(question, "transfer").await?;
    if found.from_user == user || found.to_user == user {
        Ok(found)
    } else {
        Err(Error::Missing("transfer"))
    }
}

/// The same, by the account itself.
pub(super) async fn find_by_id(
    on: &Occasion,
    user: UserId,
    account: AccountId,
    id: Uuid,
) -> Result<Handing> {
    let question = question()
        .with(" where t.account_id = ?", account)
        .with(" and t.id = ?", id);
    on.read_own(user).one(question, "transfer").await
}

/// What was offered to a person and can still be answered or called off.
pub async fn offered_to(on: &Occasion, user: UserId) -> Result<Vec<Handing>> {
    let question = question()
        .with(" where t.to_user = ?", user)
        .and(" and t.state in ('offered', 'cooling') and a.state <> 'closed' order by t.offered_at desc, t.id desc");
    let all: Vec<Handing> = on.read_own(user).all(question).await?;
    Ok(all
        .into_iter()
        .filter(|handing| handing.is_underway(on.now))
        .collect())
}

/// Writes an offer; a second one at once is refused.
pub(super) async fn insert(
    work: &mut Work,
    id: Uuid,
    from: UserId,
    to: UserId,
    keep: Option<ProfileId>,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let written = work
        .exec(
            sql("insert into transfer (account_id, id, state, from_user, to_user, old_owner_profile, offered_at, version)
                 values ($1, $2, 'offered', $3, $4, $5, $6, 1)")
            .bind(account)
            .bind(id)
            .bind(from)
            .bind(to)
            .bind(keep)
            .bind(now),
        )
        .await;
    match written {
        Err(Error::Store(why)) if dialect::is_taken(&why) => {
            Err(clavero_rules::Refusal::TransferUnderway.into())
        }
        other => other.map(drop),
    }
}

/// Takes the next step, unless somebody else took one first.
pub(super) async fn step(work: &mut Work, handing: &Handing, to: TransferState) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let accepted = matches!(to, TransferState::Cooling)
        .then_some(now)
        .or(handing.accepted_at);
    let ended = (!matches!(to, TransferState::Offered | TransferState::Cooling)).then_some(now);
    work.exec_one(
        sql(
            "update transfer set state = $1, accepted_at = $2, ended_at = $3, version = version + 1
             where account_id = $4 and id = $5 and state = $6 and version = $7",
        )
        .bind(to)
        .bind(accepted)
        .bind(ended)
        .bind(account)
        .bind(handing.id)
        .bind(handing.state)
        .bind(handing.version),
        clavero_rules::Refusal::TransferNotOpen.into(),
    )
    .await
}

/// Makes another person the owner; what the money goes to is forgotten, and no money leaves for a while.
pub(super) async fn change_owner(work: &mut Work, handing: &Handing) -> Result<()> {
    let now = work.now();
    work.exec_one(
        sql("update account set owner_id = $1, payout = '', withdrawals_held_until = $2, version = version + 1
             where id = $3 and owner_id = $4")
        .bind(handing.to_user)
        .bind(now + WITHDRAWAL_HOLD)
        .bind(handing.account_id)
        .bind(handing.from_user),
        clavero_rules::Refusal::TransferNotOpen.into(),
    )
    .await
}

/// Ends the tokens of a person: what acts for him by itself.
pub(super) async fn end_tokens<S: Site>(work: &mut Work<S>, user: UserId) -> Result<()> {
    let end = sql("delete from session where user_id = $1 and kind = 'api'");
    work.exec(end.bind(user)).await.map(drop)
}

record! {
    struct Due { account_id: AccountId, id: Uuid }
}

/// Transfers of any account to which time has done something.
pub(super) async fn due(on: &Occasion) -> Result<Vec<(AccountId, Uuid)>> {
    let question = sql("select account_id, id from transfer
         where (state = 'offered' and offered_at <= $1) or (state = 'cooling' and accepted_at <= $2)
         order by offered_at, id limit 200")
    .bind(on.now - OFFER_LIFE)
    .bind(on.now - COOLING);
    let rows: Vec<Due> = on.app.db.all(question).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.account_id, row.id))
        .collect())
}
