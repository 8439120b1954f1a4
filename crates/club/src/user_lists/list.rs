//! One page of the people of a product: in order, from a cursor on, never by counting rows off (platform 10).

use clavero_rules::{EnrolmentId, GroupId, MemberId, Moment};

use super::Sort;
use crate::{
    Result,
    api::{Listed, Paging},
    db::{Sql, record, sql},
    segments::People,
    work::Scope,
};

record! {
    /// Somebody in a product.
    #[derive(Debug, Clone)]
    pub struct Row {
        /// The enrolment.
        pub id: EnrolmentId,
        /// The member whose it is.
        pub member_id: MemberId,
        /// As written; may be empty.
        pub name: String,
        /// As written.
        pub email: String,
        /// The language that the member chose; empty if none.
        pub lang: String,
        /// What the member is in the product.
        pub role: String,
        /// The group of today, if the product has groups.
        pub group_id: Option<GroupId>,
        /// Where access stands.
        pub status: String,
        /// When open access ends by itself; 0 for never.
        pub access_until: Moment,
        /// The strongest reason for access ever.
        pub access_type: String,
        /// Where the member stands in Access Plus.
        pub plus_state: String,
        /// When the enrolment began.
        pub enrolled_at: Moment,
        /// When the product was first opened; 0 for never.
        pub first_access_at: Moment,
        /// When the product was last opened; 0 for never.
        pub last_access_at: Moment,
        /// The first purchase; 0 if not known.
        pub purchased_at: Moment,
        /// Pages done.
        pub pages_done: i64,
        /// Pages that count.
        pub pages_total: i64,
        /// Progress in basis points; -1 if nothing counts.
        pub progress_bp: i64,
        /// When all was done for the first time; 0 for never.
        pub completed_at: Moment,
        /// How much the member takes part.
        pub engagement: String,
        /// The same in hundredths.
        pub engagement_score: i64,
        /// Points earned.
        pub points: i64,
        /// Where the name stands in the alphabet.
        pub sort_key: Vec<u8>,
        /// The address as compared.
        pub email_key: String,
    }
}

const COLUMNS: &str = "select e.id, e.member_id, m.name, m.email, m.lang, e.role, e.group_id, e.status, e.access_until,
    e.access_type, e.plus_state, e.enrolled_at, e.first_access_at, e.last_access_at, e.purchased_at, e.pages_done,
    e.pages_total, e.progress_bp, e.completed_at, e.engagement, e.engagement_score, e.points, e.sort_key, e.email_key";

/// The people whom a filter lets through, page by page.
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
            .then(people.select("select e.id as hit_id", "", false))
            .and(") ")
            .and(COLUMNS)
            .and(" from hit cross join enrolment e cross join member m where e.id = hit.hit_id")
            .with(
                " and e.account_id = ? and m.account_id = e.account_id and m.id = e.member_id",
                people.account(),
            ),
        false => people.select(COLUMNS, "", true),
    };
    let question = sort.behind(question, paging.cursor()?)?;
    Ok(sort.ordered(question).with(" limit ?", paging.limit() + 1))
}
