//! One page of the members of an area, with the products of each (MA-01, MA-04).

use clavero_rules::{MemberId, Moment, ProductId};

use super::Sort;
use crate::{
    Result,
    api::{Listed, Paging},
    db::{Sql, record, sql},
    segments::People,
    work::Scope,
};

record! {
    /// A member.
    #[derive(Debug, Clone)]
    pub struct Row {
        /// Who.
        pub id: MemberId,
        /// As written; may be empty.
        pub name: String,
        /// As written.
        pub email: String,
        /// The language that the member chose; empty if none.
        pub lang: String,
        /// When any product was last opened; 0 for never.
        pub last_access_at: Moment,
        /// When the person became a member.
        pub created_at: Moment,
        /// Where the name stands in the alphabet.
        pub sort_key: Vec<u8>,
        /// The address as compared.
        pub email_key: String,
    }
}

record! {
    /// One product of a member.
    #[derive(Debug, Clone)]
    pub struct Enrolled {
        /// Whose.
        pub member_id: MemberId,
        /// Which.
        pub product_id: ProductId,
        /// As written.
        pub name: String,
        /// Where access to it stands.
        pub status: String,
    }
}

const COLUMNS: &str =
    "select m.id, m.name, m.email, m.lang, m.last_access_at, m.created_at, m.sort_key, m.email_key";

/// The members whom a filter lets through, page by page.
pub async fn list(
    scope: &mut Scope,
    people: &People,
    sort: Sort,
    paging: &Paging,
) -> Result<Listed<Row>> {
    let few = people.are_few(scope).await?;
    let question = statement(people, sort, paging, few)?;
    let rows = match people.are_none() {
        true => Vec::new(),
        false => scope.all(question).await?,
    };
    Ok(Listed::of(rows, paging.limit(), |row| sort.place_of(row)))
}

/// The question for one page. Few people are gathered and then put in order; many are walked through in theirs.
pub fn statement(people: &People, sort: Sort, paging: &Paging, few: bool) -> Result<Sql> {
    let question = match few {
        true => sql("with hit as materialized (")
            .then(people.select("select m.id as hit_id", "", false))
            .and(") ")
            .and(COLUMNS)
            .and(" from hit cross join member m where m.id = hit.hit_id")
            .with(" and m.account_id = ?", people.account()),
        false => people.select(COLUMNS, "", true),
    };
    let question = sort.behind(question, paging.cursor()?)?;
    Ok(sort.ordered(question).with(" limit ?", paging.limit() + 1))
}

/// The products of the members of one page, by name.
pub async fn products(scope: &mut Scope, members: &[MemberId]) -> Result<Vec<Enrolled>> {
    let question = sql("with shown (id) as (values");
    if members.is_empty() {
        return Ok(Vec::new());
    }
    let rows = members.iter().map(|it| [crate::db::Value::from(*it)]);
    let question = question
        .rows(rows)
        .and(") select e.member_id, e.product_id, p.name, e.status from shown s cross join enrolment e cross join product p
              where e.member_id = s.id and e.removed_at is null and p.account_id = e.account_id and p.id = e.product_id")
        .with(" and e.account_id = ? order by p.name_key, p.id", scope.account());
    scope.all(question).await
}
