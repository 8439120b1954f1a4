//! Letting many in at once who are new in a product: one statement for a hundred rows of each table, decided by the same
//! rules as one by one.

use std::collections::BTreeMap;

use clavero_rules::{
    EnrolmentId, GrantId, GroupId, MemberId, Moment, UserId,
    access::AccountState,
    enrolments::{
        AccessType, Grant, GrantDates, GrantSource, GrantState, drip_anchor_at, effective,
        next_change, purchased_at,
    },
    products::may_give_role,
    progress::{PageFacts, progress},
    roles::Role,
};
use serde_json::json;

use super::{
    Deed, PageState,
    enrol::{NEVER, keep_the_no, search_key},
    presence::all_come_back,
    recount::{pages_for, without_pages},
    store,
};
use crate::{
    Result,
    activity::{self, Kind, Noted},
    announcements::{self, Whom},
    areas::Area,
    db::{Sql, Value, sql},
    products::Product,
    totals, words,
    work::Work,
};

/// How many rows one statement writes.
const AT_ONCE: usize = 100;

/// Somebody who is not in the product yet.
#[derive(Clone, Debug)]
pub struct Fresh<'a> {
    /// The member, unless he is new in the area.
    pub member: Option<MemberId>,
    /// His address as written.
    pub email: &'a str,
    /// His address as compared.
    pub email_key: &'a str,
    /// His name; empty if unknown.
    pub name: &'a str,
    /// His language as a tag; empty if unknown.
    pub lang: &'a str,
    /// What another system knows him by; empty if nothing does.
    pub external_id: &'a str,
    /// What he is to be.
    pub role: Role,
    /// Where he is to sit, if somebody chose it.
    pub group: Option<GroupId>,
    /// When access opens and ends.
    pub dates: GrantDates,
    /// Whether the end follows from the product’s duration.
    pub by_policy: bool,
    /// The purchase date that was told.
    pub bought_at: Option<Moment>,
}

/// Somebody who was let in.
#[derive(Clone, Debug)]
pub struct Let {
    /// The member.
    pub member: MemberId,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The entry for the activity log.
    pub told: Deed,
}

/// Lets them in, each by one grant of this source and reference. None of them may be in the product, removed or not.
pub async fn enrol_many(
    work: &mut Work,
    area: &Area,
    product: &Product,
    default: Option<GroupId>,
    (source, reference, by): (GrantSource, &'static str, UserId),
    all: &[Fresh<'_>],
) -> Result<Vec<Let>> {
    let (account, now, clock) = (work.account(), work.now(), area.clock());
    let mut pages: BTreeMap<Option<GroupId>, Vec<PageState>> = BTreeMap::new();
    for group in all.iter().map(|it| it.group.or(default)) {
        if let std::collections::btree_map::Entry::Vacant(entry) = pages.entry(group) {
            let nobody = EnrolmentId(uuid::Uuid::nil());
            entry.insert(pages_for(work, product.id, group, nobody).await?);
        }
    }
    let mut tables = Tables::default();
    let mut done = Vec::with_capacity(all.len());
    let mut made = Vec::new();
    for it in all {
        may_give_role(product.kind, it.role)?;
        let member = it.member.unwrap_or_else(|| MemberId(work.on.id()));
        let (enrolment, grant) = (EnrolmentId(work.on.id()), GrantId(work.on.id()));
        let shown = if it.name.is_empty() {
            it.email
        } else {
            it.name
        };
        let sort_key = words::sort_key(shown);
        store::count(work, product.id, None, Some(it.role));
        if it.member.is_none() {
            made.push((member, it.email_key));
            work.count(totals::members(area.id), 1);
            tables.members.push(vec![
                account.into(),
                member.into(),
                area.id.into(),
                it.email.into(),
                it.email_key.into(),
                it.name.into(),
                search_key(it.name).into(),
                sort_key.clone().into(),
                it.lang.into(),
                "".into(),
                it.external_id.into(),
                0_i64.into(),
                now.into(),
                now.into(),
                1_i64.into(),
            ]);
            tables.lines.push(Noted {
                kind: Kind::Joined,
                product: None,
                object_kind: "",
                object: String::new(),
                meta: serde_json::Value::Null,
                once: format!("joined:{member}"),
                ..line(area, product, member, now)
            });
        }
        let fact = Grant {
            id: grant,
            source,
            state: GrantState::Live,
            starts_at: it.dates.starts_at,
            ends_at: it.dates.ends_at,
            bought_at: it.bought_at,
        };
        let facts = [fact];
        let access = effective(AccountState::Open, None, &facts, now);
        let anchor = drip_anchor_at(&facts).unwrap_or(NEVER);
        let group = it.group.or(default);
        let facts_of_pages: Vec<PageFacts> = pages
            .get(&group)
            .into_iter()
            .flatten()
            .map(|page| page.fact(anchor, now, &clock))
            .collect();
        let counted =
            without_pages(product.kind, NEVER).unwrap_or_else(|| progress(&facts_of_pages));
        tables.enrolments.push(vec![
            account.into(),
            enrolment.into(),
            area.id.into(),
            product.id.into(),
            member.into(),
            it.role.into(),
            group.into(),
            it.group.is_some().into(),
            access.status.into(),
            next_change(&facts, now).into(),
            access.until.unwrap_or(NEVER).into(),
            "".into(),
            AccessType::of(source).into(),
            "none".into(),
            now.into(),
            0_i64.into(),
            0_i64.into(),
            0_i64.into(),
            purchased_at(&facts).unwrap_or(NEVER).into(),
            0_i64.into(),
            anchor.into(),
            i64::from(counted.total()).into(),
            0_i64.into(),
            counted.bp().map_or(-1, i64::from).into(),
            false.into(),
            0_i64.into(),
            "none".into(),
            0_i64.into(),
            0_i64.into(),
            0_i64.into(),
            sort_key.into(),
            it.email_key.into(),
            now.into(),
            now.into(),
            1_i64.into(),
        ]);
        if group.is_some() {
            tables.stays.push(vec![
                account.into(),
                enrolment.into(),
                group.into(),
                now.into(),
            ]);
        }
        tables.grants.push(vec![
            account.into(),
            grant.into(),
            enrolment.into(),
            source.into(),
            reference.into(),
            "live".into(),
            "".into(),
            it.dates.starts_at.into(),
            it.dates.ends_at.into(),
            it.bought_at.into(),
            product.access_days.into(),
            it.by_policy.into(),
            0_i64.into(),
            by.into(),
            now.into(),
            now.into(),
            1_i64.into(),
        ]);
        let until = it.dates.ends_at.map(|at| at.0);
        tables.lines.push(Noted {
            meta: json!({ "source": source.id(), "until": until }),
            object: reference.to_owned(),
            ..line(area, product, member, now)
        });
        if it.member.is_none() {
            announcements::member_created(work, area.id, member);
        }
        let whom = Whom {
            enrolment,
            member,
            product: product.id,
            area: area.id,
        };
        announcements::access_opened(work, whom, (access.status, access.until));
        let told = Deed::of_fresh("enrolment.granted", enrolment, member, product, it)
            .with("source", source.id())
            .with("state", "live")
            .with("until", until);
        done.push(Let {
            member,
            enrolment,
            told,
        });
    }
    tables.write(work).await?;
    let known: Vec<MemberId> = all.iter().filter_map(|it| it.member).collect();
    for some in known.chunks(AT_ONCE) {
        all_come_back(work, area.id, some).await?;
    }
    keep_the_no(work, area, &made).await?;
    Ok(done)
}

fn line(area: &Area, product: &Product, member: MemberId, at: Moment) -> Noted {
    Noted {
        area: area.id,
        member,
        product: Some(product.id),
        at,
        kind: Kind::AccessGranted,
        object_kind: "grant",
        object: String::new(),
        name: String::new(),
        meta: serde_json::Value::Null,
        source: "import",
        once: String::new(),
    }
}

type Row = Vec<Value>;

/// Rows that wait to be written, table by table.
#[derive(Default)]
struct Tables {
    members: Vec<Row>,
    enrolments: Vec<Row>,
    stays: Vec<Row>,
    grants: Vec<Row>,
    lines: Vec<Noted>,
}

impl Tables {
    async fn write(self, work: &mut Work) -> Result<()> {
        let members = || {
            sql("insert into member (account_id, id, area_id, email, email_key, name, search_key, sort_key, lang, time_zone,
                    external_id, last_access_at, created_at, changed_at, version) values")
        };
        let enrolments = || {
            sql("insert into enrolment (account_id, id, area_id, product_id, member_id, role, group_id, group_locked, status,
                    status_until, access_until, block_reason, access_type, plus_state, enrolled_at, first_access_at,
                    last_access_at, access_count, purchased_at, last_purchase_at, drip_anchor_at, pages_total, pages_done,
                    progress_bp, recount_due, completed_at, engagement, engagement_score, engagement_at, points, sort_key,
                    email_key, created_at, changed_at, version) values")
        };
        let stays =
            || sql("insert into group_stay (account_id, enrolment_id, group_id, began_at) values");
        let grants = || {
            sql("insert into access_grant (account_id, id, enrolment_id, source, source_ref, state, ended_reason, starts_at,
                    ends_at, bought_at, policy_days, by_policy, plus_seats, created_by, created_at, changed_at, version) values")
        };
        write(work, members, self.members).await?;
        write(work, enrolments, self.enrolments).await?;
        write(work, stays, self.stays).await?;
        write(work, grants, self.grants).await?;
        activity::note_all(work, self.lines).await
    }
}

async fn write(work: &mut Work, statement: impl Fn() -> Sql, rows: Vec<Row>) -> Result<()> {
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let some: Vec<Row> = rows.by_ref().take(AT_ONCE).collect();
        work.exec(statement().rows(some)).await?;
    }
    Ok(())
}
