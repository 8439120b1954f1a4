//! People batch by batch, in the order of their addresses, from wherever the batch before ended.

use clavero_rules::{EnrolmentId, MemberId, Moment};

use crate::{Result, db::record, segments::People, work::Scope};

/// How many people one batch holds.
pub(super) const BATCH: i64 = 500;

record! {
    /// Somebody in a product.
    #[derive(Debug)]
    pub struct User {
        pub id: EnrolmentId,
        pub email_key: String,
        pub email: String,
        pub name: String,
        pub lang: String,
        pub external_id: String,
        pub role: String,
        pub group_name: Option<String>,
        pub status: String,
        pub access_until: Moment,
        pub access_type: String,
        pub plus_state: String,
        pub enrolled_at: Moment,
        pub first_access_at: Moment,
        pub last_access_at: Moment,
        pub purchased_at: Moment,
        pub pages_done: i64,
        pub pages_total: i64,
        pub progress_bp: i64,
        pub completed_at: Moment,
        pub engagement: String,
        pub points: i64,
        pub tags: String,
        /// What a file told of the purchase and of the last day, either of them empty: two moments in one text, because one
        /// look at a grant costs half of two.
        pub told: Option<String>,
    }
}

record! {
    /// A member of an area.
    #[derive(Debug)]
    pub struct Member {
        pub id: MemberId,
        pub email_key: String,
        pub email: String,
        pub name: String,
        pub lang: String,
        pub external_id: String,
        pub last_access_at: Moment,
        pub created_at: Moment,
        pub tags: String,
        pub products: String,
    }
}

const USERS: &str = "select e.id, e.email_key, m.email, m.name, m.lang, m.external_id, e.role,
    (select g.name from product_group g where g.account_id = e.account_id and g.id = e.group_id) as group_name,
    e.status, e.access_until, e.access_type, e.plus_state, e.enrolled_at, e.first_access_at, e.last_access_at,
    e.purchased_at, e.pages_done, e.pages_total, e.progress_bp, e.completed_at, e.engagement, e.points,
    coalesce((select string_agg(t.tag, '\u{1f}' order by t.tag_key) from member_tag t
              where t.account_id = m.account_id and t.member_id = m.id), '') as tags,
    (select coalesce(CAST(i.bought_at AS TEXT), '') || ' ' || case when i.by_policy then '' else coalesce(CAST(i.ends_at AS TEXT), '') end
        from access_grant i where i.account_id = e.account_id and i.enrolment_id = e.id and i.source = 'import'
        and i.source_ref = 'file') as told";

impl User {
    /// The purchase date that a file told, and when access ends by what it told.
    pub fn told(&self) -> (Option<Moment>, Option<Moment>) {
        let (bought, ends) = self
            .told
            .as_deref()
            .unwrap_or_default()
            .split_once(' ')
            .unwrap_or_default();
        let moment = |text: &str| text.parse().ok().map(Moment);
        (moment(bought), moment(ends))
    }
}

const MEMBERS: &str = "select m.id, m.email_key, m.email, m.name, m.lang, m.external_id, m.last_access_at, m.created_at,
    coalesce((select string_agg(t.tag, '\u{1f}' order by t.tag_key) from member_tag t
              where t.account_id = m.account_id and t.member_id = m.id), '') as tags,
    coalesce((select string_agg(p.name, '\u{1f}' order by p.name_key) from enrolment e
              join product p on p.account_id = e.account_id and p.id = e.product_id
              where e.account_id = m.account_id and e.member_id = m.id and e.removed_at is null), '') as products";

pub(super) async fn users(
    scope: &mut Scope,
    people: &People,
    after: Option<&User>,
) -> Result<Vec<User>> {
    let question = people.select(USERS, "", true);
    let question = match after {
        None => question,
        Some(last) => question
            .with(" and (e.email_key, e.id) > (?", &last.email_key)
            .with(", ?)", last.id),
    };
    let question = question.with(" order by e.email_key, e.id limit ?", BATCH);
    scope.all(question).await
}

pub(super) async fn members(
    scope: &mut Scope,
    people: &People,
    after: Option<&Member>,
) -> Result<Vec<Member>> {
    let question = people.select(MEMBERS, "", true);
    let question = match after {
        None => question,
        Some(last) => question
            .with(" and (m.email_key, m.id) > (?", &last.email_key)
            .with(", ?)", last.id),
    };
    let question = question.with(" order by m.email_key, m.id limit ?", BATCH);
    scope.all(question).await
}
