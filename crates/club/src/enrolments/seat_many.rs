//! Seating many people of one product in one group, in a handful of statements: the seat, the stays, the pages that count.

use clavero_rules::{AccountId, EnrolmentId, GroupId};
use serde_json::Value;

use super::{Enrolment, deed, recount};
use crate::{
    Result,
    activity::{self, Kind, Noted},
    announcements,
    db::{Sql, Value as Bound, record, sql},
    work::Work,
};

/// A group to sit in, and whether a later purchase leaves the person there (edge 23).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seating {
    pub(super) group: GroupId,
    pub(super) locked: bool,
}

record! {
    struct Number { n: i64 }
}

record! {
    struct Completed { id: EnrolmentId }
}

/// How the pages of the people are counted.
enum Pages {
    /// Some page closes after a while: each person has pages of his own.
    OneByOne,
    /// So many for everybody in the group.
    Same(i64),
    /// No group changes what there is to do.
    None,
}

/// Seats people who are held, writes a line of history for each, and counts the pages that now count for them. Answers the
/// version that each is left with.
pub(super) async fn seat_many(
    work: &mut Work,
    people: &[&Enrolment],
    seat: Seating,
    lines: Vec<Noted>,
) -> Result<Vec<i64>> {
    let Some(first) = people.first() else {
        return Ok(Vec::new());
    };
    let pages = pages_that_count(work, first, seat.group).await?;
    sit(work, people, seat, &pages, first).await?;
    stay(work, people, seat.group).await?;
    activity::note_all(work, lines).await?;
    for it in people {
        announcements::group_changed(work, it.whom(), it.group_id, Some(seat.group));
    }
    let mut versions: Vec<i64> = people.iter().map(|it| it.version + 1).collect();
    match pages {
        Pages::OneByOne => {
            for (it, version) in people.iter().zip(&mut versions) {
                *version = recount(work, it.id).await?;
            }
        }
        Pages::Same(0) | Pages::None => {}
        Pages::Same(_) => complete(work, people).await?,
    }
    Ok(versions)
}

/// The people as a table `who`, before whatever a statement does with them.
fn who(people: &[&Enrolment], behind: &'static str) -> Sql {
    let ids = people.iter().map(|it| [Bound::from(it.id)]);
    sql("with who (id) as (values").rows(ids).and(behind)
}

async fn pages_that_count(work: &mut Work, it: &Enrolment, group: GroupId) -> Result<Pages> {
    if !it.product_kind.has_pages() {
        return Ok(Pages::None);
    }
    let question = sql(
        "select count(*) as n from page where account_id = $1 and product_id = $2 and deleted_at is null
         and expire_days is not null",
    );
    let question = question.bind(work.account()).bind(it.product_id);
    let closing: Number = work.one(question, "product").await?;
    if closing.n > 0 {
        return Ok(Pages::OneByOne);
    }
    let total = counting(sql("select count(*) as n"), work.account(), it, group);
    let total: Number = work.one(total, "product").await?;
    Ok(Pages::Same(total.n))
}

/// The pages that count for whoever sits in a group (P-1), where none of them closes.
fn counting(question: Sql, account: AccountId, it: &Enrolment, group: GroupId) -> Sql {
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

/// Writes the seat, and the pages with it where they are the same for everybody.
async fn sit(
    work: &mut Work,
    people: &[&Enrolment],
    seat: Seating,
    pages: &Pages,
    first: &Enrolment,
) -> Result<()> {
    let (account, at) = (work.account(), work.now());
    let update = match pages {
        Pages::OneByOne | Pages::None => {
            who(people, ") update enrolment set version = version + 1")
        }
        Pages::Same(0) => who(
            people,
            ") update enrolment set version = version + 1, pages_total = 0, pages_done = 0, progress_bp = -1, recount_due = false",
        ),
        Pages::Same(total) => who(people, "), counting (id) as (")
            .then(counting(sql("select p.id"), account, first, seat.group))
            .and("), done (id, n) as (select w.enrolment_id, count(*) from page_progress w")
            .with(
                " where w.account_id = ? and w.enrolment_id in (select id from who) and w.page_id in (select id from counting)
                  and w.completed_at is not null and w.undone_at is null group by w.enrolment_id)",
                account,
            )
            .and(" update enrolment set version = version + 1, recount_due = false")
            .with(", pages_total = ?", *total)
            .and(", pages_done = coalesce((select d.n from done d where d.id = enrolment.id), 0)")
            .with(
                ", progress_bp = coalesce((select d.n from done d where d.id = enrolment.id), 0) * 10000 / ?",
                *total,
            ),
    };
    let update = update
        .with(", group_id = ?", seat.group)
        .with(", group_locked = ?", seat.locked)
        .with(", changed_at = ?", at)
        .with(
            " where account_id = ? and id in (select id from who)",
            account,
        );
    work.exec(update).await.map(drop)
}

/// Ends the stay of each in the group before, and begins the one in this.
async fn stay(work: &mut Work, people: &[&Enrolment], group: GroupId) -> Result<()> {
    let (account, at) = (work.account(), work.now());
    let end = who(people, ") update group_stay set")
        .with(" ended_at = ?", at)
        .with(
            " where account_id = ? and ended_at is null and enrolment_id in (select id from who)",
            account,
        );
    work.exec(end).await?;
    let begin = who(
        people,
        ") insert into group_stay (account_id, enrolment_id, group_id, began_at) select",
    )
    .with(" ?, who.id,", account)
    .with(" ?,", group)
    .with(" ? from who where 1 = 1", at)
    .and(
        " on conflict (account_id, enrolment_id, group_id, began_at) do update set ended_at = null",
    );
    work.exec(begin).await.map(drop)
}

/// Whoever has done all the pages that now count for him has completed the product (P-4).
async fn complete(work: &mut Work, people: &[&Enrolment]) -> Result<()> {
    let (account, at) = (work.account(), work.now());
    let whole = who(people, ") select e.id from enrolment e where")
        .with(
            " e.account_id = ? and e.id in (select id from who)",
            account,
        )
        .and(" and e.progress_bp = 10000 and e.completed_at = 0 order by e.id");
    let whole: Vec<Completed> = work.all(whole).await?;
    let whole: Vec<&Enrolment> = people
        .iter()
        .copied()
        .filter(|it| whole.iter().any(|row| row.id == it.id))
        .collect();
    if whole.is_empty() {
        return Ok(());
    }
    let complete = who(&whole, ") update enrolment set")
        .with(" completed_at = ?", at)
        .with(
            " where account_id = ? and id in (select id from who)",
            account,
        );
    work.exec(complete).await?;
    for it in &whole {
        announcements::product_completed(work, it.whom());
    }
    let line = |it: &&Enrolment| {
        let (id, name) = (it.product_id.to_string(), it.product_name.as_str());
        deed::line(
            work,
            it,
            Kind::ProductCompleted,
            ("product", id, name),
            Value::Null,
        )
    };
    let lines = whole.iter().map(line).collect();
    activity::note_all(work, lines).await
}
