//! Counting again what somebody did: his pages, as they are today for his group, or the one thing there is to do, and how
//! much he takes part (3.2, 3.5, 3.6).

use std::collections::BTreeSet;

use clavero_rules::{
    EnrolmentId, GroupId, ModuleId, Moment, PageId, ProductId, QuizId,
    calendar::Zone,
    content::ReleaseKind,
    engagement::{
        self, Completed, Engagement, WINDOW_DAYS, WindowFacts, days_in_window, expected,
        is_activity,
    },
    products::ProductKind,
    progress::{PageFacts, PageKind, Progress, completion, one_thing, progress},
    release::{PageRule, Release, Visitor, is_expired},
};
use serde_json::Value;

use super::{Enrolment, deed::note, enrol::NEVER, store};
use crate::{
    Result,
    activity::{self, Kind},
    announcements, areas,
    db::{record, sql},
    products,
    work::{Scope, Work},
};

record! {
    /// A page as it is for one member, in the order of the product.
    #[derive(Clone, Debug)]
    pub struct PageState {
        /// The page.
        pub id: PageId,
        /// Its module.
        pub module_id: ModuleId,
        /// What the module is called.
        pub module_name: String,
        /// Whether the module is an extra one.
        pub is_extra: bool,
        /// What the page is called.
        pub name: String,
        /// What it is.
        pub kind: PageKind,
        /// Whether people can see it.
        pub published: bool,
        /// Whether it is part of completing the product.
        pub required: bool,
        /// Whether it is there for his group.
        pub for_group: bool,
        /// What it waits for.
        pub release: ReleaseKind,
        /// The day it waits for.
        pub release_at: Option<Moment>,
        /// The days it waits for.
        pub release_days: Option<i64>,
        /// The quiz it waits for.
        pub release_quiz: Option<QuizId>,
        /// When he first passed the quiz it waits for.
        pub quiz_passed_at: Option<Moment>,
        /// How many days it stays open.
        pub expire_days: Option<i64>,
        /// When he first looked at it.
        pub viewed_at: Option<Moment>,
        /// When he completed it, unless that was taken back.
        pub completed_at: Option<Moment>,
        /// Whether somebody of the team marked it as completed.
        pub waived: bool,
    }
}

impl PageState {
    fn days(days: Option<i64>) -> Option<u32> {
        days.and_then(|days| u32::try_from(days).ok())
    }

    fn rule(&self) -> PageRule {
        PageRule {
            published: self.published,
            release: match (self.release, self.release_quiz) {
                (ReleaseKind::ByDate, _) => Release::OnDate(self.release_at.unwrap_or(NEVER)),
                (ReleaseKind::ByDays, _) => {
                    Release::AfterDays(Self::days(self.release_days).unwrap_or(0))
                }
                (ReleaseKind::ByQuiz, Some(quiz)) => Release::AfterQuiz(quiz),
                (ReleaseKind::None | ReleaseKind::ByQuiz, _) => Release::AtOnce,
            },
            expires_after: Self::days(self.expire_days),
        }
    }

    /// Whether its time is over for somebody whose days are counted from `anchor`, on the area’s calendar.
    pub fn is_over(&self, anchor: Moment, now: Moment, zone: &impl Zone) -> bool {
        let visitor = Visitor {
            for_his_group: self.for_group,
            anchor: Some(anchor).filter(|at| *at != NEVER),
            passed_at: self.quiz_passed_at,
        };
        is_expired(&self.rule(), &visitor, now, zone)
    }

    /// As the rules count it.
    pub fn fact(&self, anchor: Moment, now: Moment, zone: &impl Zone) -> PageFacts {
        PageFacts {
            kind: self.kind,
            published: self.published,
            required: self.required,
            in_extra_module: self.is_extra,
            for_his_group: self.for_group,
            expired: self.is_over(anchor, now, zone),
            completed: self.completed_at.is_some(),
        }
    }
}

/// The pages of a product as they are for one member, in their order.
pub async fn pages_of(scope: &mut Scope, it: &Enrolment) -> Result<Vec<PageState>> {
    pages_for(scope, it.product_id, it.group_id, it.id).await
}

/// The same for whoever would sit in a group; an enrolment that is not there has done nothing.
pub(super) async fn pages_for(
    scope: &mut Scope,
    product: ProductId,
    group: Option<GroupId>,
    enrolment: EnrolmentId,
) -> Result<Vec<PageState>> {
    let question = sql(
        "select p.id, p.module_id, m.name as module_name, m.is_extra, p.name, p.kind, p.published, p.required,
            (not exists (select 1 from page_group g where g.account_id = p.account_id and g.page_id = p.id)
             or exists (select 1 from page_group g where g.account_id = p.account_id and g.page_id = p.id
                        and g.group_id = $4)) as for_group,
            p.release, p.release_at, p.release_days, p.release_quiz_id as release_quiz, p.expire_days,
            (select min(a.submitted_at) from quiz_attempt a where a.account_id = p.account_id and a.enrolment_id = $3
             and a.page_id = p.release_quiz_id and a.passed) as quiz_passed_at,
            w.viewed_at, case when w.undone_at is null then w.completed_at end as completed_at,
            (w.waived_by is not null) as waived
         from page p
         join module m on m.account_id = p.account_id and m.id = p.module_id and m.deleted_at is null
         left join page_progress w on w.account_id = p.account_id and w.enrolment_id = $3 and w.page_id = p.id
         where p.account_id = $1 and p.product_id = $2 and p.deleted_at is null
         order by m.position, m.id, p.position, p.id",
    );
    let account = scope.account();
    scope
        .all(
            question
                .bind(account)
                .bind(product)
                .bind(enrolment)
                .bind(group),
        )
        .await
}

/// Counts somebody’s pages again and writes what follows; completing the product is told once (P-4). Answers the version
/// that this leaves.
pub async fn recount(work: &mut Work, id: EnrolmentId) -> Result<i64> {
    let it = store::hold(work, id).await?;
    let now = work.now();
    let counted = counted(work, &it).await?;
    let before = Some(it.completed_at).filter(|at| *at != NEVER);
    let done = completion(before, counted, now);
    let account = work.account();
    work.exec(
        sql("update enrolment set pages_total = $3, pages_done = $4, progress_bp = $5, completed_at = $6, recount_due = false,
                changed_at = $7
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(i64::from(counted.total()))
        .bind(i64::from(counted.done()))
        .bind(counted.bp().map_or(-1, i64::from))
        .bind(done.completed_at.unwrap_or(NEVER))
        .bind(now),
    )
    .await?;
    if before.is_none() && done.completed_at.is_some() {
        note(
            work,
            &it,
            Kind::ProductCompleted,
            ("product", it.product_id.to_string(), &it.product_name),
            Value::Null,
        )
        .await?;
        announcements::product_completed(work, it.whom());
    }
    Ok(it.version)
}

async fn counted(work: &mut Work, it: &Enrolment) -> Result<Progress> {
    if let Some(counted) = without_pages(it.product_kind, it.did_at) {
        return Ok(counted);
    }
    let pages = pages_of(work, it).await?;
    let clock = areas::by_id(work, it.area_id).await?.clock();
    let facts: Vec<PageFacts> = pages
        .iter()
        .map(|page| page.fact(it.drip_anchor_at, work.now(), &clock))
        .collect();
    Ok(progress(&facts))
}

/// How far somebody is in a product that has no pages; nothing for one that has (3.2).
pub(super) fn without_pages(kind: ProductKind, did_at: Moment) -> Option<Progress> {
    match (kind.has_pages(), kind.is_one_thing()) {
        (true, _) => None,
        (_, true) => Some(one_thing(did_at != NEVER)),
        _ => Some(Progress::default()),
    }
}

/// Counts anew how much somebody takes part, and writes it with the moment it was counted (G-3).
pub async fn engage(work: &mut Work, id: EnrolmentId) -> Result<Engagement> {
    let it = store::by_id(work, id).await?;
    let now = work.now();
    let found = engagement_at(work, &it, now).await?;
    let account = work.account();
    work.exec(
        sql(
            "update enrolment set engagement = $3, engagement_score = $4, engagement_at = $5
             where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(id)
        .bind(found.level)
        .bind(i64::from(found.score))
        .bind(now),
    )
    .await?;
    announcements::engagement_changed(work, it.whom(), it.engagement, found);
    Ok(found)
}

/// How much somebody took part in the days that end at a moment, with what it is made of (3.6).
pub async fn engagement_at(scope: &mut Scope, it: &Enrolment, at: Moment) -> Result<Engagement> {
    let area = areas::by_id(scope, it.area_id).await?;
    let product = products::by_id(scope, it.product_id).await?;
    let clock = area.clock();
    let today = clock.local(at).date();
    let since = clock.start_of(today.plus_days(1 - WINDOW_DAYS));
    let lines = activity::window(scope, it.member_id, it.product_id, since).await?;
    let mut facts = WindowFacts::default();
    let mut active = BTreeSet::new();
    let mut done = BTreeSet::new();
    for line in lines.iter().filter(|line| line.at <= at) {
        let count = |n: &mut u32| *n = n.saturating_add(1);
        match line.kind {
            Kind::PageCompleted if done.insert((line.kind, &line.object_id)) => {
                count(&mut facts.pages);
            }
            Kind::QuizPassed if done.insert((line.kind, &line.object_id)) => {
                count(&mut facts.quizzes);
            }
            Kind::Posted | Kind::Commented => count(&mut facts.talk),
            Kind::EventAttended => count(&mut facts.events),
            _ => {}
        }
        if act(line).is_some_and(is_activity) {
            active.insert(clock.local(line.at).date());
        }
    }
    facts.completed = match it.completed_at {
        NEVER => Completed::No,
        at if at >= since => Completed::InWindow,
        _ => Completed::Before,
    };
    if let Some((days_since, days)) = days_in_window(&active, today) {
        (facts.days_since, facts.days) = (days_since, days);
    }
    Ok(engagement::engagement(
        &facts,
        expected(product.kind, product.expects()),
    ))
}

fn act(line: &activity::Line) -> Option<engagement::Act> {
    use engagement::Act;
    match line.kind {
        Kind::PageViewed => {
            let meta: Value = serde_json::from_str(&line.meta).unwrap_or_default();
            let seconds = meta["seconds"].as_u64().unwrap_or_default();
            let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
            Some(Act::ViewedPage { seconds })
        }
        Kind::PageCompleted => Some(Act::CompletedPage),
        Kind::QuizPassed | Kind::QuizFailed => Some(Act::SubmittedQuiz),
        Kind::Posted => Some(Act::Posted),
        Kind::Commented => Some(Act::Commented),
        Kind::Reacted => Some(Act::Reacted),
        Kind::EventAttended => Some(Act::AttendedEvent),
        Kind::Downloaded => Some(Act::Downloaded),
        Kind::Accessed | Kind::FirstAccess => Some(Act::SignedIn),
        _ => None,
    }
}
