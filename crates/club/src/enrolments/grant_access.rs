//! Giving access: a reason for it, written once for what made it, whoever asks how often (3.1, A-4).

use clavero_rules::{
    EnrolmentId, GrantId, MemberId, Moment, UserId,
    calendar::Date,
    enrolments::{
        AccessStatus, EndedReason, GrantDates, GrantFacts, GrantSource, GrantState,
        group_after_purchase, may_grant,
    },
};
use serde_json::json;

use super::{
    Deed, Done, Enrolment, Image, Person, StoredGrant, change_role,
    deed::note,
    enrol::{Place, enrol},
    follow_offer::seat,
    recompute, recount, store, take_image,
};
use crate::{Result, activity::Kind, areas::Area, db::sql, products::Product, work::Work};

/// A reason for access that is to be.
#[derive(Clone, Debug)]
pub struct Giving<'a> {
    /// The area.
    pub area: &'a Area,
    /// The product.
    pub product: &'a Product,
    /// Who gets it.
    pub person: Person<'a>,
    /// Why.
    pub source: GrantSource,
    /// What made it, by its source’s own name: together with the source it is written once.
    pub source_ref: String,
    /// Where it stands.
    pub state: GrantState,
    /// When it opens and ends.
    pub dates: GrantDates,
    /// When it was paid, or the purchase date that an import told.
    pub bought_at: Option<Moment>,
    /// Whether the end follows from the product’s duration, and moves with it.
    pub by_policy: bool,
    /// Seats sold with it.
    pub plus_seats: i64,
    /// What the person is to be, and where he is to sit.
    pub place: Place,
    /// Who gives it; nobody for a payment.
    pub by: Option<UserId>,
}

impl<'a> Giving<'a> {
    /// Access that a person of the team gives, from a day to a day, or as the product lasts.
    #[expect(
        clippy::too_many_arguments,
        reason = "each is asked once where access is given"
    )]
    pub fn by_hand(
        area: &'a Area,
        product: &'a Product,
        person: Person<'a>,
        source: GrantSource,
        source_ref: String,
        (from, until): (Option<Date>, Option<Date>),
        by: Option<UserId>,
        now: Moment,
    ) -> Result<Self> {
        let facts = GrantFacts {
            kind: product.kind,
            status: product.state,
            policy: product.policy(),
            source,
            from,
            until,
        };
        let dates = may_grant(&facts, &area.clock(), now)?;
        Ok(Self {
            area,
            product,
            person,
            source,
            source_ref,
            state: GrantState::Live,
            dates,
            bought_at: None,
            by_policy: until.is_none() && product.kind.has_access_duration(),
            plus_seats: 0,
            place: Place::default(),
            by,
        })
    }
}

/// What came of giving access, as a report of an import tells it (I-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The person is new in the area.
    Created,
    /// The person was a member, and is new in the product.
    Added,
    /// The person was in the product, and something is different now.
    Updated,
    /// Everything was so already.
    Unchanged,
}

/// Access that was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// The member.
    pub member: MemberId,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The grant.
    pub grant: GrantId,
    /// What came of it.
    pub outcome: Outcome,
    /// What was done; nothing where everything was so already.
    pub done: Option<Done>,
    /// Where access stands now: a block stays, whatever is given.
    pub status: AccessStatus,
}

/// Gives access: member, enrolment and grant are found or made, and everything that follows is decided anew.
pub async fn grant_access(work: &mut Work, giving: &Giving<'_>) -> Result<Given> {
    let (area, product) = (giving.area, giving.product);
    let enrolled = enrol(
        work,
        area,
        product,
        giving.person,
        giving.place,
        giving.source,
    )
    .await?;
    let it = enrolled.it;
    let mut before = take_image(work, &it).await?;
    if enrolled.enrolled {
        before = before.fresh();
    }
    let (grant, changed) = put_grant(work, it.id, giving).await?;
    let moved = follow_offer(work, &it, giving, enrolled.enrolled).await?;
    let promoted = match giving.place.role {
        Some(role) if role != it.role && !it.is_owner && !enrolled.enrolled => {
            change_role(work, it.id, role).await.map(|_| true)?
        }
        _ => false,
    };
    let outcome = match (
        enrolled.member_made,
        enrolled.enrolled,
        changed || moved || promoted,
    ) {
        (true, ..) => Outcome::Created,
        (_, true, _) => Outcome::Added,
        (.., true) => Outcome::Updated,
        (.., false) => Outcome::Unchanged,
    };
    if outcome == Outcome::Unchanged {
        return Ok(Given {
            member: it.member_id,
            enrolment: it.id,
            grant,
            outcome,
            done: None,
            status: it.status,
        });
    }
    let mut now = recompute(work, it.id).await?;
    if enrolled.enrolled || moved {
        recount(work, it.id).await?;
        now.version = store::by_id(work, it.id).await?.version;
    }
    let done = tell(work, &it, giving, before, now).await?;
    Ok(Given {
        member: it.member_id,
        enrolment: it.id,
        grant,
        outcome,
        status: done.status,
        done: Some(done),
    })
}

async fn tell(
    work: &mut Work,
    it: &Enrolment,
    giving: &Giving<'_>,
    before: Image,
    now: super::Now,
) -> Result<Done> {
    let kind = match giving.state {
        GrantState::Live => Kind::AccessGranted,
        GrantState::Suspended => Kind::AccessChanged,
        GrantState::Ended(_) => Kind::AccessEnded,
    };
    let meta = json!({
        "source": giving.source.id(),
        "until": giving.dates.ends_at.map(|at| at.0),
        "reason": giving.state.ended_reason().map(EndedReason::id),
    });
    note(
        work,
        it,
        kind,
        ("grant", giving.source_ref.clone(), ""),
        meta,
    )
    .await?;
    let told = Deed::on("enrolment.granted", it)
        .with("source", giving.source.id())
        .with("state", giving.state.id())
        .with("until", giving.dates.ends_at.map(|at| at.0));
    Ok(Done {
        enrolment: it.id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told,
    })
}

/// Writes the grant of a source, or finds that it stands so already. Access is not decided anew by this alone.
pub async fn put_grant(
    work: &mut Work,
    enrolment: EnrolmentId,
    giving: &Giving<'_>,
) -> Result<(GrantId, bool)> {
    let grants = store::grants(work, enrolment).await?;
    let known = grants
        .iter()
        .find(|it| it.source == giving.source && it.source_ref == giving.source_ref);
    let (account, now) = (work.account(), work.now());
    let reason = giving.state.ended_reason().map_or("", EndedReason::id);
    match known {
        Some(known) if stands_so(known, giving) => Ok((known.id, false)),
        Some(known) => {
            work.exec(
                sql("update access_grant set state = $3, ended_reason = $4, starts_at = $5, ends_at = $6, bought_at = $7,
                        by_policy = $8, plus_seats = $9, changed_at = $10, version = version + 1
                     where account_id = $1 and id = $2")
                .bind(account)
                .bind(known.id)
                .bind(giving.state.id())
                .bind(reason)
                .bind(giving.dates.starts_at)
                .bind(giving.dates.ends_at)
                .bind(giving.bought_at)
                .bind(giving.by_policy)
                .bind(giving.plus_seats)
                .bind(now),
            )
            .await?;
            Ok((known.id, true))
        }
        None => {
            let id = GrantId(work.on.id());
            work.exec(
                sql("insert into access_grant (account_id, id, enrolment_id, source, source_ref, state, ended_reason,
                        starts_at, ends_at, bought_at, policy_days, by_policy, plus_seats, created_by, created_at,
                        changed_at, version)
                     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15, 1)")
                .bind(account)
                .bind(id)
                .bind(enrolment)
                .bind(giving.source)
                .bind(&giving.source_ref)
                .bind(giving.state.id())
                .bind(reason)
                .bind(giving.dates.starts_at)
                .bind(giving.dates.ends_at)
                .bind(giving.bought_at)
                .bind(giving.product.access_days)
                .bind(giving.by_policy)
                .bind(giving.plus_seats)
                .bind(giving.by)
                .bind(now),
            )
            .await?;
            Ok((id, true))
        }
    }
}

/// The same reason given again changes nothing, not even when it would begin a moment later.
fn stands_so(known: &StoredGrant, giving: &Giving<'_>) -> bool {
    let by_people = !giving.source.is_bought() && giving.source != GrantSource::Plus;
    let same_start = known.starts_at == giving.dates.starts_at;
    let same_dates = (same_start && known.ends_at == giving.dates.ends_at)
        || (by_people
            && known.by_policy
            && giving.by_policy
            && known.starts_at <= giving.dates.starts_at);
    known.standing() == giving.state
        && same_dates
        && (by_people && giving.source != GrantSource::Import
            || known.bought_at == giving.bought_at)
        && known.plus_seats == giving.plus_seats
}

/// Whoever buys sits where the offer leads, unless a person moved him before (edge 3).
async fn follow_offer(
    work: &mut Work,
    it: &Enrolment,
    giving: &Giving<'_>,
    fresh: bool,
) -> Result<bool> {
    let Some(now_in) = it.group_id.filter(|_| !fresh) else {
        return Ok(false);
    };
    let to = match giving.place.group {
        Some(chosen) => chosen,
        None => group_after_purchase(now_in, it.group_locked, giving.place.of_offer),
    };
    if to == now_in {
        return Ok(false);
    }
    seat(
        work,
        it,
        to,
        it.group_locked || giving.place.group.is_some(),
    )
    .await?;
    Ok(true)
}
