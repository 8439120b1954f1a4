//! Where enrolments and grants are read.

use clavero_rules::{EnrolmentId, GrantId, MemberId, ProductId, roles::Role};

use super::{Enrolment, StoredGrant};
use crate::{
    Error, Result,
    db::{Sql, dialect, sql},
    totals,
    work::{Scope, Work},
};

/// Whether the account is the member’s own is told by login or by address: nobody blocks the owner (edge 39).
pub(super) fn enrolments(scope: &Scope) -> Sql {
    sql("select e.id, e.area_id, e.product_id, p.name as product_name, p.kind as product_kind, p.state as product_state,
            e.member_id, m.user_id, m.email, m.email_key, m.name, m.lang, m.bounced_at,
            (o.id = m.user_id or o.email_key = m.email_key) is true as is_owner,
            e.role, e.group_id, e.group_locked, e.status, e.access_until, e.blocked_at, e.block_reason, e.block_note,
            e.blocked_by,
            e.access_type, e.plus_state, e.enrolled_at, e.first_access_at, e.last_access_at, e.access_count,
            e.purchased_at, e.drip_anchor_at, e.pages_total, e.pages_done, e.progress_bp, e.recount_due, e.did_at,
            e.completed_at,
            e.engagement, e.engagement_score, e.engagement_at, e.points, e.removed_at, e.version
         from enrolment e
         join product p on p.account_id = e.account_id and p.id = e.product_id
         join member m on m.account_id = e.account_id and m.id = e.member_id
         join account a on a.id = e.account_id
         join users o on o.id = a.owner_id
         where e.account_id = $1")
    .bind(scope.account())
}

pub(super) async fn by_id(scope: &mut Scope, id: EnrolmentId) -> Result<Enrolment> {
    let question = enrolments(scope).with(" and e.id = ?", id);
    let found = scope.first(question).await?;
    found.ok_or(Error::Missing("enrolment"))
}

pub(super) async fn of_member_in(
    scope: &mut Scope,
    member: MemberId,
    product: ProductId,
) -> Result<Option<Enrolment>> {
    let question = enrolments(scope)
        .with(" and e.member_id = ?", member)
        .with(" and e.product_id = ?", product);
    scope.first(question).await
}

pub(super) async fn of_member(scope: &mut Scope, member: MemberId) -> Result<Vec<Enrolment>> {
    let question = enrolments(scope)
        .with(" and e.member_id = ?", member)
        .and(" and e.removed_at is null order by p.name_key, e.id");
    scope.all(question).await
}

/// The enrolments that a question finds, in the order of their ids; inside a deed they are held until its end.
pub(super) async fn among(scope: &mut Scope, ids: Sql, held: bool) -> Result<Vec<Enrolment>> {
    let question = enrolments(scope)
        .and(" and e.id in (")
        .then(ids)
        .and(") order by e.id");
    let question = match held {
        true => dialect::held(scope.engine(), question),
        false => question,
    };
    scope.all(question).await
}

/// The grants of the enrolments that a question finds.
pub(super) async fn grants_among(scope: &mut Scope, ids: Sql) -> Result<Vec<StoredGrant>> {
    let question = stored(scope)
        .and(" and enrolment_id in (")
        .then(ids)
        .and(") order by enrolment_id, starts_at, id");
    scope.all(question).await
}

fn stored(scope: &Scope) -> Sql {
    sql("select id, enrolment_id, source, source_ref, state, ended_reason, starts_at, ends_at, bought_at, policy_days,
            by_policy, plus_seats, created_by, created_at, version
         from access_grant where account_id = $1")
    .bind(scope.account())
}

pub(super) async fn grants(scope: &mut Scope, id: EnrolmentId) -> Result<Vec<StoredGrant>> {
    let question = stored(scope).with(" and enrolment_id = ?", id);
    scope.all(question.and(" order by starts_at, id")).await
}

pub(super) async fn grant(scope: &mut Scope, id: GrantId) -> Result<StoredGrant> {
    let question = stored(scope).with(" and id = ?", id);
    scope.first(question).await?.ok_or(Error::Missing("grant"))
}

/// Holds the row of an enrolment until the end of the deed, so that two who act on one person act one after the other.
pub(super) async fn hold(work: &mut Work, id: EnrolmentId) -> Result<Enrolment> {
    let account = work.account();
    work.exec_one(
        sql("update enrolment set version = version + 1 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id),
        Error::Missing("enrolment"),
    )
    .await?;
    by_id(work, id).await
}

/// The same, unless the person was removed.
pub(super) async fn hold_present(work: &mut Work, id: EnrolmentId) -> Result<Enrolment> {
    let it = hold(work, id).await?;
    if it.removed_at.is_some() {
        return Err(Error::Missing("enrolment"));
    }
    Ok(it)
}

/// Keeps the totals of a product right when somebody comes, goes or takes another role there.
pub(super) fn count(
    work: &mut Work,
    product: ProductId,
    before: Option<Role>,
    after: Option<Role>,
) {
    let learns = |role: Option<Role>| role.is_some_and(|role| !role.is_team());
    let differs = |was: bool, is: bool| i64::from(is) - i64::from(was);
    let people = differs(before.is_some(), after.is_some());
    work.count(totals::people(product), people);
    work.count(
        totals::learners(product),
        differs(learns(before), learns(after)),
    );
}
