//! Where members are written.

use std::collections::BTreeMap;

use clavero_rules::{AreaId, MemberId, Moment, ProductId, UserId};

use super::Member;
use crate::{
    Error, Result,
    db::{Sql, record, sql},
    totals,
    work::{Scope, Work},
};

record! {
    struct Count { n: i64 }
}

record! {
    struct Enrolled { product_id: ProductId, n: i64 }
}

pub(super) async fn how_many(scope: &mut Scope, area: AreaId) -> Result<i64> {
    scope.total(totals::members(area)).await
}

pub(super) async fn how_many_open(scope: &mut Scope, area: AreaId) -> Result<i64> {
    let question = sql("select count(distinct member_id) as n from enrolment
                        where account_id = $1 and area_id = $2 and status = 'active' and removed_at is null");
    let row: Count = scope
        .one(question.bind(scope.account()).bind(area), "area")
        .await?;
    Ok(row.n)
}

pub(super) async fn enrolled_by_product(
    scope: &mut Scope,
    area: AreaId,
) -> Result<BTreeMap<ProductId, i64>> {
    let question = sql("select p.id as product_id, t.n from product p
                        join total t on t.account_id = p.account_id and t.of_id = p.id and t.what = 'people'
                        where p.account_id = $1 and p.area_id = $2");
    let rows: Vec<Enrolled> = scope.all(question.bind(scope.account()).bind(area)).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.product_id, row.n))
        .collect())
}

/// Whether a member has a role in the whole area.
pub(super) async fn has_area_role(scope: &mut Scope, member: MemberId) -> Result<bool> {
    let question = sql("select count(*) as n from member
                        where account_id = $1 and id = $2 and area_role is not null and erased_at is null");
    let question = question.bind(scope.account()).bind(member);
    let row: Count = scope.one(question, "member").await?;
    Ok(row.n > 0)
}

fn members(scope: &Scope) -> Sql {
    sql("select id, area_id, user_id, email, email_key, name, lang, area_role, last_access_at, unsubscribed_at, bounced_at, created_at,
            version
         from member where account_id = $1 and erased_at is null")
    .bind(scope.account())
}

pub(super) async fn find(scope: &mut Scope, area: AreaId, id: MemberId) -> Result<Member> {
    let question = members(scope)
        .with(" and area_id = ?", area)
        .with(" and id = ?", id);
    scope.first(question).await?.ok_or(Error::Missing("member"))
}

record! {
    /// The owner of the account, as the person he is.
    pub(super) struct Owner { pub(super) id: UserId, pub(super) email_key: String }
}

impl Owner {
    /// Whether a member is he: by login or by address (edge 39).
    pub(super) fn is(&self, member: &Member) -> bool {
        member.user_id == Some(self.id) || member.email_key == self.email_key
    }
}

pub(super) async fn owner(scope: &mut Scope) -> Result<Owner> {
    let question = sql(
        "select o.id, o.email_key from account a join users o on o.id = a.owner_id where a.id = $1",
    );
    scope.one(question.bind(scope.account()), "account").await
}

/// Holds the row of a member until the end of the deed, so that two who act on him act one after the other.
pub(super) async fn hold(work: &mut Work, area: AreaId, id: MemberId) -> Result<Member> {
    let account = work.account();
    work.exec_one(
        sql("update member set version = version + 1
             where account_id = $1 and area_id = $2 and id = $3 and erased_at is null")
        .bind(account)
        .bind(area)
        .bind(id),
        Error::Missing("member"),
    )
    .await?;
    find(work, area, id).await
}

pub(super) async fn of_user(
    scope: &mut Scope,
    area: AreaId,
    user: UserId,
    email_key: &str,
) -> Result<Option<Member>> {
    let question = members(scope)
        .with(" and area_id = ?", area)
        .with(" and (user_id = ?", user)
        .with(" or (user_id is null and email_key = ?))", email_key)
        .and(" order by created_at, id limit 1");
    scope.first(question).await
}

record! {
    /// What is known of how somebody signs in.
    pub(super) struct Login { pub(super) disabled_at: Option<Moment> }
}

pub(super) async fn login(scope: &mut Scope, email_key: &str) -> Result<Option<Login>> {
    let question = sql("select disabled_at from users where email_key = $1 and erased_at is null");
    scope.first(question.bind(email_key)).await
}
