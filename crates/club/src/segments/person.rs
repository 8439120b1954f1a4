//! One person with everything that a filter can ask, read for the judge: for explaining an answer, and for the test that
//! the store answers as the judge does (4.5, S-5).

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::{
    EnrolmentId, GroupId, MemberId, Moment, PageId, ProductId, QuizId,
    release::{Release, Visitor, is_available},
    segments::{
        ACCESS_TYPES, LEVELS, PLUS, PageFacts, Person, QuizFacts, ROLES, SOURCES, STATUSES,
    },
};

use super::{Place, Shelf, shelf::GroupsOfPages};
use crate::{
    Result,
    db::{record, sql},
    work::Scope,
};

record! {
    struct Member { email_key: String, lang: String, last_access_at: Moment, search_key: String }
}

record! {
    struct Enrolled {
        id: EnrolmentId,
        product_id: ProductId,
        role: String,
        group_id: Option<GroupId>,
        status: String,
        access_until: Moment,
        access_type: String,
        plus_state: String,
        enrolled_at: Moment,
        first_access_at: Moment,
        last_access_at: Moment,
        purchased_at: Moment,
        last_purchase_at: Moment,
        drip_anchor_at: Moment,
        progress_bp: i64,
        completed_at: Moment,
        engagement: String,
        engagement_score: i64,
    }
}

record! {
    struct Tag { tag_key: String }
}
record! {
    struct Stay { group_id: GroupId }
}
record! {
    struct Grant { source: String, starts_at: Moment, ends_at: Option<Moment> }
}
record! {
    struct Progress { page_id: PageId, viewed_at: Moment, completed_at: Option<Moment>, undone_at: Option<Moment> }
}
record! {
    struct Attempt { page_id: PageId, n: i64, submitted_at: Option<Moment>, score_bp: Option<i64>, passed: Option<bool> }
}
record! {
    struct PageGroup { page_id: PageId, group_id: GroupId }
}

/// Reads a member as filters of this place see him; nothing if he is not in it.
pub async fn person(
    scope: &mut Scope,
    place: &Place,
    shelf: &Shelf,
    member: MemberId,
) -> Result<Option<Person>> {
    let account = scope.account();
    let question = sql(
        "select email_key, lang, last_access_at, search_key from member
                        where account_id = $1 and area_id = $2 and id = $3 and erased_at is null and left_at is null",
    );
    let question = question.bind(account).bind(place.area.id).bind(member);
    let Some(row) = scope.first::<Member>(question).await? else {
        return Ok(None);
    };
    let question = sql("select id, product_id, role, group_id, status, access_until, access_type, plus_state, enrolled_at,
            first_access_at, last_access_at, purchased_at, last_purchase_at, drip_anchor_at, progress_bp, completed_at,
            engagement, engagement_score
         from enrolment where account_id = $1 and member_id = $2 and removed_at is null order by id");
    let all: Vec<Enrolled> = scope.all(question.bind(account).bind(member)).await?;
    let question = sql("select tag_key from member_tag where account_id = $1 and member_id = $2");
    let tags: Vec<Tag> = scope.all(question.bind(account).bind(member)).await?;
    let active = all.iter().filter(|it| it.status == "active");
    let mut person = Person {
        name: row.search_key,
        email: row.email_key,
        language: Some(row.lang).filter(|it| !it.is_empty()),
        tags: tags.into_iter().map(|it| it.tag_key).collect(),
        enrolled_in: shelf.with_bundles(all.iter().map(|it| it.product_id).collect()),
        active_in: shelf.with_bundles(active.map(|it| it.product_id).collect()),
        ..Person::default()
    };
    match &place.product {
        None => {
            person.last_access = known(row.last_access_at);
            in_area(&mut person, &all);
        }
        Some(product) => {
            let Some(own) = all.iter().find(|it| it.product_id == product.id) else {
                return Ok(None);
            };
            in_product(&mut person, own);
            Learning::read(scope, own)
                .await?
                .tell(scope, place, shelf, own, &mut person)
                .await?;
        }
    }
    Ok(Some(person))
}

fn in_area(person: &mut Person, all: &[Enrolled]) {
    let level = |it: &Enrolled| LEVELS.iter().position(|level| *level == it.engagement);
    person.enrolled = all.iter().map(|it| it.enrolled_at).min().and_then(known);
    person.first_access = all.iter().filter_map(|it| known(it.first_access_at)).min();
    person.engagement_score = all
        .iter()
        .filter_map(|it| number(it.engagement_score))
        .max();
    let level = all.iter().filter_map(level).max();
    person.engagement = level.and_then(|it| LEVELS.get(it).copied());
}

fn in_product(person: &mut Person, own: &Enrolled) {
    person.progress = number(own.progress_bp);
    person.completed_at = known(own.completed_at);
    person.group = own.group_id;
    person.purchased_at = known(own.purchased_at);
    person.last_purchase_at = known(own.last_purchase_at);
    person.enrolled = known(own.enrolled_at);
    person.first_access = known(own.first_access_at);
    person.last_access = known(own.last_access_at);
    person.access_until = known(own.access_until);
    person.access_type = word(ACCESS_TYPES, &own.access_type);
    person.plus = word(PLUS, &own.plus_state);
    person.status = word(STATUSES, &own.status);
    person.role = word(ROLES, &own.role);
    person.engagement = word(LEVELS, &own.engagement);
    person.engagement_score = number(own.engagement_score);
}

/// What somebody did in one product.
struct Learning {
    stays: Vec<Stay>,
    grants: Vec<Grant>,
    pages: Vec<Progress>,
    attempts: Vec<Attempt>,
}

impl Learning {
    async fn read(scope: &mut Scope, own: &Enrolled) -> Result<Self> {
        let account = scope.account();
        let of = |text: &'static str| sql(text).bind(account).bind(own.id);
        Ok(Self {
            stays: scope
                .all(of("select group_id from group_stay where account_id = $1 and enrolment_id = $2"))
                .await?,
            grants: scope
                .all(of("select source, starts_at, ends_at from access_grant where account_id = $1 and enrolment_id = $2 and state = 'live'"))
                .await?,
            pages: scope
                .all(of("select page_id, viewed_at, completed_at, undone_at from page_progress where account_id = $1 and enrolment_id = $2"))
                .await?,
            attempts: scope
                .all(of("select page_id, n, submitted_at, score_bp, passed from quiz_attempt where account_id = $1 and enrolment_id = $2 order by n"))
                .await?,
        })
    }

    async fn tell(
        self,
        scope: &mut Scope,
        place: &Place,
        shelf: &Shelf,
        own: &Enrolled,
        person: &mut Person,
    ) -> Result<()> {
        let now = scope.now();
        let groups = groups_of_pages(scope, place).await?;
        let live = |it: &&Grant| it.starts_at <= now && it.ends_at.is_none_or(|end| now < end);
        let sources = self.grants.iter().filter(live);
        person.sources = sources.filter_map(|it| word(SOURCES, &it.source)).collect();
        let sat = self.stays.iter().map(|it| it.group_id);
        person.groups_ever = sat.chain(own.group_id).collect::<BTreeSet<_>>();
        let failed = self.attempts.iter().filter(|it| it.passed == Some(false));
        person.failed_attempts = failed.filter_map(|it| it.submitted_at).collect();
        for page in shelf.pages() {
            let passed_at = match page.rule.release {
                Release::AfterQuiz(quiz) => self.passed_at(quiz),
                _ => None,
            };
            let own_group =
                |groups: &Vec<GroupId>| own.group_id.is_some_and(|it| groups.contains(&it));
            let visitor = Visitor {
                for_his_group: groups.get(&page.id).is_none_or(own_group),
                anchor: known(own.drip_anchor_at),
                passed_at,
            };
            let available = is_available(&page.rule, &visitor, now, &place.clock);
            let done = self.pages.iter().find(|it| it.page_id == page.id);
            let facts = PageFacts {
                available,
                viewed_at: done.and_then(|it| known(it.viewed_at)),
                completed_at: done.and_then(Progress::completed),
            };
            person.pages.insert(page.id, facts);
            if page.is_quiz {
                let facts = self.quiz(page.id, available);
                person.quizzes.insert(QuizId(page.id.0), facts);
            }
        }
        Ok(())
    }

    fn passed_at(&self, quiz: QuizId) -> Option<Moment> {
        let of = self.attempts.iter().filter(|it| it.page_id.0 == quiz.0);
        of.filter(|it| it.passed == Some(true))
            .filter_map(|it| it.submitted_at)
            .min()
    }

    fn quiz(&self, page: PageId, available: bool) -> QuizFacts {
        let of = || self.attempts.iter().filter(move |it| it.page_id == page);
        let submitted = || of().filter(|it| it.submitted_at.is_some());
        let passed = of().any(|it| it.passed == Some(true));
        let open = of().any(|it| it.submitted_at.is_none());
        let score = |it: &Attempt| it.score_bp.and_then(number);
        QuizFacts {
            available,
            state: Some(match (passed, open, of().count()) {
                (true, ..) => "passed",
                (_, true, _) => "in_progress",
                (.., 0) => "not_attempted",
                _ => "failed",
            }),
            best: submitted().filter_map(score).max(),
            last: submitted()
                .max_by_key(|it| (it.submitted_at, it.n))
                .and_then(score),
            attempts: u32::try_from(of().count()).unwrap_or(u32::MAX),
            last_at: submitted().filter_map(|it| it.submitted_at).max(),
        }
    }
}

impl Progress {
    fn completed(&self) -> Option<Moment> {
        let at = self.completed_at.and_then(known)?;
        self.undone_at
            .is_none_or(|undone| undone < at)
            .then_some(at)
    }
}

async fn groups_of_pages(scope: &mut Scope, place: &Place) -> Result<GroupsOfPages> {
    let question = sql("select g.page_id, g.group_id from page_group g
                        join page p on p.account_id = g.account_id and p.id = g.page_id
                        where g.account_id = $1 and p.product_id = $2");
    let product = place.product.as_ref().map(|it| it.id);
    let rows: Vec<PageGroup> = scope
        .all(question.bind(scope.account()).bind(product))
        .await?;
    let mut groups = BTreeMap::<_, Vec<_>>::new();
    for row in rows {
        groups.entry(row.page_id).or_default().push(row.group_id);
    }
    Ok(groups)
}

/// A moment that happened.
fn known(at: Moment) -> Option<Moment> {
    (at.0 != 0).then_some(at)
}

fn number(number: i64) -> Option<u32> {
    u32::try_from(number).ok()
}

fn word(words: &[&'static str], stored: &str) -> Option<&'static str> {
    words.iter().copied().find(|it| *it == stored)
}
