//! The same move for many people of one product at once, in a handful of statements (B-4, edge 25).

use clavero_rules::{EnrolmentId, enrolments::GroupSeat};
use serde_json::{Value, json};

use super::{Deed, Enrolment, Image, deed, recount};
use crate::{
    Result,
    activity::{self, Kind},
    announcements,
    db::{Sql, Value as Bound, record, sql},
    groups,
    work::Work,
};

/// Somebody who was moved.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// How it was.
    pub before: Image,
    /// The version that the move left.
    pub version: i64,
    /// What the activity log is told.
    pub told: Deed,
}

record! {
    struct Number { n: i64 }
}

record! {
    struct Completed { id: EnrolmentId }
}

/// Moves people whom the rule lets move, and who are held. Their grants are left alone, so access stands as it stood.
pub async fn change_group_of_many(
    work: &mut Work,
    people: &[&Enrolment],
    to: GroupSeat,
) -> Result<Vec<Moved>> {
    let Some(first) = people.first() else {
        return Ok(Vec::new());
    };
    let name = groups::name_of(work, first.product_id, to.group).await?;
    let group = to.group;
    let (account, at) = (work.account(), work.now());
    let who = |behind: &'static str| {
        let ids = people.iter().map(|it| [Bound::from(it.id)]);
        sql("with who (id) as (values").rows(ids).and(behind)
    };
    work.exec(
        who(") update enrolment set group_locked = true, version = version + 1")
            .with(", group_id = ?", group)
            .with(", changed_at = ?", at)
            .with(
                " where account_id = ? and id in (select id from who)",
                account,
            ),
    )
    .await?;
    work.exec(
        who(") update group_stay set")
            .with(" ended_at = ?", at)
            .with(" where account_id = ? and ended_at is null and enrolment_id in (select id from who)", account),
    )
    .await?;
    work.exec(
        who(") insert into group_stay (account_id, enrolment_id, group_id, began_at) select")
            .with(" ?, who.id,", account)
            .with(" ?,", group)
            .with(" ? from who where 1 = 1", at)
            .and(" on conflict (account_id, enrolment_id, group_id, began_at) do update set ended_at = null"),
    )
    .await?;
    let lines = people.iter().map(|it| {
        let meta = json!({ "from": it.group_id.map(|id| id.0) });
        let object = ("group", group.to_string(), name.as_str());
        deed::line(work, it, Kind::GroupChanged, object, meta)
    });
    let lines = lines.collect();
    activity::note_all(work, lines).await?;
    for it in people {
        announcements::group_changed(work, it.whom(), it.group_id, Some(group));
    }
    let mut moved: Vec<Moved> = people
        .iter()
        .map(|it| Moved {
            enrolment: it.id,
            before: Image::without_grants(it),
            version: it.version + 1,
            told: Deed::on("enrolment.group_changed", it)
                .with("group_from", it.group_id.map(|id| id.to_string()))
                .with("group_to", group.to_string()),
        })
        .collect();
    if has_pages_that_close(work, first).await? {
        for it in &mut moved {
            it.version = recount(work, it.enrolment).await?;
        }
    } else {
        count_again(work, people, &group.0, who).await?;
    }
    Ok(moved)
}

/// Whether some page closes after a while: then each person has pages of his own, which are counted one by one.
async fn has_pages_that_close(work: &mut Work, it: &Enrolment) -> Result<bool> {
    let question = sql(
        "select count(*) as n from page where account_id = $1 and product_id = $2 and deleted_at is null
         and expire_days is not null",
    );
    let question = question.bind(work.account()).bind(it.product_id);
    let found: Number = work.one(question, "product").await?;
    Ok(found.n > 0)
}

/// The pages that count for whoever sits in a group (P-1), where none of them closes.
fn counting(
    question: Sql,
    account: clavero_rules::AccountId,
    it: &Enrolment,
    group: uuid::Uuid,
) -> Sql {
    question
        .with(
            " from page p join module o on o.account_id = p.account_id and o.id = p.module_id
              where p.account_id = ? and p.deleted_at is null and o.deleted_at is null and p.published and p.required
              and p.kind <> 'ad' and o.is_extra = false",
            account,
        )
        .with(" and p.product_id = ?", it.product_id)
        .with(
            " and (not exists (select 1 from page_group g where g.account_id = p.account_id and g.page_id = p.id)
                   or exists (select 1 from page_group g where g.account_id = p.account_id and g.page_id = p.id
                              and g.group_id = ?))",
            group,
        )
}

/// Counts the pages of people who now sit in one group; whoever has done all of them has completed the product (P-4).
async fn count_again(
    work: &mut Work,
    people: &[&Enrolment],
    group: &uuid::Uuid,
    who: impl Fn(&'static str) -> Sql,
) -> Result<()> {
    let Some(first) = people.first() else {
        return Ok(());
    };
    let (account, at) = (work.account(), work.now());
    let total = counting(sql("select count(*) as n"), account, first, *group);
    let total: Number = work.one(total, "product").await?;
    if total.n == 0 {
        let none = who(
            ") update enrolment set pages_total = 0, pages_done = 0, progress_bp = -1, recount_due = false",
        );
        let none = none.with(
            " where account_id = ? and id in (select id from who)",
            account,
        );
        return work.exec(none).await.map(drop);
    }
    let done = counting(sql("select p.id"), account, first, *group);
    let update = who("), counting (id) as (")
        .then(done)
        .and("), done (id, n) as (select w.enrolment_id, count(*) from page_progress w")
        .with(
            " where w.account_id = ? and w.enrolment_id in (select id from who) and w.page_id in (select id from counting)
              and w.completed_at is not null and w.undone_at is null group by w.enrolment_id)",
            account,
        )
        .and(" update enrolment set recount_due = false")
        .with(", pages_total = ?", total.n)
        .and(", pages_done = coalesce((select d.n from done d where d.id = enrolment.id), 0)")
        .with(
            ", progress_bp = coalesce((select d.n from done d where d.id = enrolment.id), 0) * 10000 / ?",
            total.n,
        )
        .with(" where account_id = ? and id in (select id from who)", account);
    work.exec(update).await?;
    let whole = who(") select e.id from enrolment e where")
        .with(
            " e.account_id = ? and e.id in (select id from who)",
            account,
        )
        .and(" and e.progress_bp = 10000 and e.completed_at = 0 order by e.id");
    let whole: Vec<Completed> = work.all(whole).await?;
    if whole.is_empty() {
        return Ok(());
    }
    let complete = who(") update enrolment set")
        .with(" completed_at = ?", at)
        .with(
            " where account_id = ? and id in (select id from who) and progress_bp = 10000 and completed_at = 0",
            account,
        );
    work.exec(complete).await?;
    let whole: Vec<_> = people
        .iter()
        .filter(|it| whole.iter().any(|row| row.id == it.id))
        .collect();
    for it in &whole {
        announcements::product_completed(work, it.whom());
    }
    let lines = whole.iter().map(|it| {
        let object = (
            "product",
            it.product_id.to_string(),
            it.product_name.as_str(),
        );
        deed::line(work, it, Kind::ProductCompleted, object, Value::Null)
    });
    let lines = lines.collect();
    activity::note_all(work, lines).await
}
