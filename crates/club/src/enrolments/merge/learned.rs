//! What two learned who are one: pages, tries at quizzes, what was put aside, and the groups they sat in.

use clavero_rules::{
    EnrolmentId, Moment, PageId, UserId,
    merging::{Attempt, Done, fold_attempts, fold_done},
};

use crate::{
    Result,
    db::{record, sql},
    work::Work,
};

record! {
    struct Twice {
        page_id: PageId,
        viewed_at: Moment, completed_at: Option<Moment>, undone_at: Option<Moment>, seconds: i64, position: i64,
        waived_by: Option<UserId>,
        their_viewed_at: Moment, their_completed_at: Option<Moment>, their_undone_at: Option<Moment>,
        their_seconds: i64, their_position: i64, their_waived_by: Option<UserId>
    }
}

record! {
    struct Tried { enrolment_id: EnrolmentId, page_id: PageId, n: i64, started_at: Moment }
}

/// Moves what was learned from one enrolment to another.
pub(super) async fn fold(work: &mut Work, kept: EnrolmentId, moved: EnrolmentId) -> Result<()> {
    pages(work, kept, moved).await?;
    attempts(work, kept, moved).await?;
    one_thing(work, kept, moved).await?;
    let (account, now) = (work.account(), work.now());
    let aside = sql(
        "update progress_reset set enrolment_id = $3 where account_id = $1 and enrolment_id = $2",
    );
    work.exec(aside.bind(account).bind(moved).bind(kept))
        .await?;
    let stays = sql(
        "insert into group_stay (account_id, enrolment_id, group_id, began_at, ended_at)
         select account_id, $3, group_id, began_at, coalesce(ended_at, $4) from group_stay
         where account_id = $1 and enrolment_id = $2
         on conflict (account_id, enrolment_id, group_id, began_at) do nothing",
    );
    let stays = stays.bind(account).bind(moved).bind(kept);
    work.exec(stays.bind(now)).await?;
    let gone = sql("delete from group_stay where account_id = $1 and enrolment_id = $2");
    work.exec(gone.bind(account).bind(moved)).await.map(drop)
}

/// Whoever of the two was there, or downloaded it, the one person did, and as early as the first of them.
async fn one_thing(work: &mut Work, kept: EnrolmentId, moved: EnrolmentId) -> Result<()> {
    let account = work.account();
    let first = sql("update enrolment set did_at = (
            select case when enrolment.did_at = 0 or (m.did_at <> 0 and m.did_at < enrolment.did_at) then m.did_at
                else enrolment.did_at end
            from enrolment m where m.account_id = $1 and m.id = $3)
         where account_id = $1 and id = $2");
    work.exec(first.bind(account).bind(kept).bind(moved))
        .await
        .map(drop)
}

async fn pages(work: &mut Work, kept: EnrolmentId, moved: EnrolmentId) -> Result<()> {
    let account = work.account();
    let twice = sql("select k.page_id, k.viewed_at, k.completed_at, k.undone_at, k.seconds, k.position, k.waived_by,
            m.viewed_at as their_viewed_at, m.completed_at as their_completed_at, m.undone_at as their_undone_at,
            m.seconds as their_seconds, m.position as their_position, m.waived_by as their_waived_by
         from page_progress k join page_progress m on m.account_id = k.account_id and m.page_id = k.page_id
         where k.account_id = $1 and k.enrolment_id = $2 and m.enrolment_id = $3");
    let twice: Vec<Twice> = work.all(twice.bind(account).bind(kept).bind(moved)).await?;
    for it in twice {
        let (own, theirs) = it.both();
        let one = fold_done(&own, &theirs);
        work.exec(
            sql("update page_progress set viewed_at = $4, completed_at = $5, undone_at = $6, seconds = $7, position = $8,
                    waived_by = $9
                 where account_id = $1 and enrolment_id = $2 and page_id = $3")
            .bind(account)
            .bind(kept)
            .bind(it.page_id)
            .bind(one.viewed_at)
            .bind(one.completed_at)
            .bind(one.undone_at)
            .bind(one.seconds)
            .bind(one.position)
            .bind(one.waived_by),
        )
        .await?;
    }
    for statement in [
        "delete from page_progress where account_id = $1 and enrolment_id = $2
           and page_id in (select page_id from page_progress where account_id = $1 and enrolment_id = $3)",
        "update page_progress set enrolment_id = $3 where account_id = $1 and enrolment_id = $2",
    ] {
        work.exec(sql(statement).bind(account).bind(moved).bind(kept)).await?;
    }
    Ok(())
}

impl Twice {
    fn both(&self) -> (Done, Done) {
        let own = Done {
            viewed_at: self.viewed_at,
            completed_at: self.completed_at,
            undone_at: self.undone_at,
            seconds: self.seconds,
            position: self.position,
            waived_by: self.waived_by,
        };
        let theirs = Done {
            viewed_at: self.their_viewed_at,
            completed_at: self.their_completed_at,
            undone_at: self.their_undone_at,
            seconds: self.their_seconds,
            position: self.their_position,
            waived_by: self.their_waived_by,
        };
        (own, theirs)
    }
}

/// Tries are numbered anew, from 1 in the order in which they began (3.1).
async fn attempts(work: &mut Work, kept: EnrolmentId, moved: EnrolmentId) -> Result<()> {
    let account = work.account();
    let all = sql(
        "select enrolment_id, page_id, n, started_at from quiz_attempt
                   where account_id = $1 and enrolment_id in ($2, $3) order by page_id, n",
    );
    let all: Vec<Tried> = work.all(all.bind(account).bind(kept).bind(moved)).await?;
    let mut pages: Vec<PageId> = all
        .iter()
        .filter(|it| it.enrolment_id == moved)
        .map(|it| it.page_id)
        .collect();
    pages.dedup();
    for page in pages {
        let of = |id: EnrolmentId| -> Vec<Attempt> {
            let his = all
                .iter()
                .filter(|it| it.enrolment_id == id && it.page_id == page);
            his.map(|it| Attempt {
                of_kept: id == kept,
                n: it.n,
                started_at: it.started_at,
            })
            .collect()
        };
        // Written below zero first, so that no two have one number on the way.
        for (n, it) in (1_i64..).zip(fold_attempts(&of(kept), &of(moved))) {
            let from = if it.of_kept { kept } else { moved };
            let turn = sql("update quiz_attempt set enrolment_id = $3, n = $6
                            where account_id = $1 and enrolment_id = $2 and page_id = $4 and n = $5");
            let turn = turn.bind(account).bind(from).bind(kept).bind(page);
            work.exec(turn.bind(it.n).bind(-n)).await?;
        }
    }
    let numbers =
        sql("update quiz_attempt set n = -n where account_id = $1 and enrolment_id = $2 and n < 0");
    work.exec(numbers.bind(account).bind(kept)).await.map(drop)
}
