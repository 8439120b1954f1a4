//! An enrolment as it was before an act, whole enough to be written back (B-5, property 7).

use clavero_rules::{EnrolmentId, GroupId, Moment, enrolments::GrantSource, roles::Role};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Enrolment, StoredGrant,
    enrol::stay,
    presence::{comes_back, may_have_left},
    recompute, recount, reset_progress, seats, store,
};
use crate::{
    Error, Result, announcements,
    db::sql,
    work::{Scope, Work},
};

/// How an enrolment and its grants were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Which enrolment.
    pub enrolment: Uuid,
    /// Whether the act made it: undoing removes it again.
    pub fresh: bool,
    role: String,
    pub(super) group: Option<Uuid>,
    pub(super) group_locked: bool,
    blocked_at: Option<i64>,
    block_reason: String,
    blocked_by: Option<Uuid>,
    removed_at: Option<i64>,
    completed_at: i64,
    /// The grants, where the act may have touched them.
    grants: Option<Vec<GrantImage>>,
    /// What he had done, where the act put it aside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    progress: Option<Progress>,
}

/// Where the progress of somebody was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Progress {
    /// It was there, and was put aside under this id.
    Aside(Uuid),
    /// It was put aside under this id, and was brought back.
    Over(Uuid),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct GrantImage {
    id: Uuid,
    source: String,
    source_ref: String,
    state: String,
    ended_reason: String,
    starts_at: i64,
    ends_at: Option<i64>,
    bought_at: Option<i64>,
    policy_days: Option<i64>,
    by_policy: bool,
    plus_seats: i64,
    created_by: Option<Uuid>,
    created_at: i64,
}

impl Image {
    /// How this enrolment is.
    pub(super) fn of(it: &Enrolment, grants: &[StoredGrant]) -> Self {
        Self {
            enrolment: it.id.0,
            fresh: false,
            role: it.role.id().to_owned(),
            group: it.group_id.map(|id| id.0),
            group_locked: it.group_locked,
            blocked_at: it.blocked_at.map(|at| at.0),
            block_reason: it.block_reason.clone(),
            blocked_by: it.blocked_by.map(|id| id.0),
            removed_at: it.removed_at.map(|at| at.0),
            completed_at: it.completed_at.0,
            grants: Some(grants.iter().map(GrantImage::of).collect()),
            progress: None,
        }
    }

    /// How this enrolment is, for an act that leaves its grants alone.
    pub(super) fn without_grants(it: &Enrolment) -> Self {
        Self {
            grants: None,
            ..Self::of(it, &[])
        }
    }

    /// How somebody is now, as far as this image says how he was.
    pub async fn again(&self, scope: &mut Scope, it: &Enrolment) -> Result<Self> {
        let progress = self.progress.map(|progress| match progress {
            Progress::Aside(reset) => Progress::Over(reset),
            Progress::Over(reset) => Progress::Aside(reset),
        });
        let now = match self.grants {
            Some(_) => take_image(scope, it).await?,
            None => Self::without_grants(it),
        };
        Ok(Self { progress, ..now })
    }

    /// The image of an enrolment whose progress was put aside under this id.
    pub(super) fn with_progress_in(mut self, reset: Uuid) -> Self {
        self.progress = Some(Progress::Aside(reset));
        self
    }

    /// The image of an enrolment that an act made.
    pub(super) fn fresh(mut self) -> Self {
        self.fresh = true;
        self
    }
}

impl GrantImage {
    fn of(it: &StoredGrant) -> Self {
        Self {
            id: it.id.0,
            source: it.source.id().to_owned(),
            source_ref: it.source_ref.clone(),
            state: it.state.clone(),
            ended_reason: it.ended_reason.clone(),
            starts_at: it.starts_at.0,
            ends_at: it.ends_at.map(|at| at.0),
            bought_at: it.bought_at.map(|at| at.0),
            policy_days: it.policy_days,
            by_policy: it.by_policy,
            plus_seats: it.plus_seats,
            created_by: it.created_by.map(|id| id.0),
            created_at: it.created_at.0,
        }
    }
}

/// How an enrolment is now, for whoever may want it back.
pub async fn take_image(scope: &mut Scope, it: &Enrolment) -> Result<Image> {
    let grants = store::grants(scope, it.id).await?;
    Ok(Image::of(it, &grants))
}

/// Writes an enrolment back as it was and decides access anew. Answers the version that this leaves.
///
/// Refused as stale when somebody changed it since the act: his work is not undone (B-5).
pub async fn put_back(work: &mut Work, image: &Image, version_after: i64) -> Result<i64> {
    let id = EnrolmentId(image.enrolment);
    let now = store::by_id(work, id).await?;
    if now.version != version_after {
        return Err(Error::Stale { now: now.version });
    }
    let (account, at) = (work.account(), work.now());
    let removed_at = if image.fresh {
        Some(at)
    } else {
        image.removed_at.map(Moment)
    };
    work.exec(
        sql("update enrolment set role = $3, group_id = $4, group_locked = $5, blocked_at = $6, block_reason = $7,
                blocked_by = $8, removed_at = $9, completed_at = $10, changed_at = $11
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(&image.role)
        .bind(image.group)
        .bind(image.group_locked)
        .bind(image.blocked_at)
        .bind(&image.block_reason)
        .bind(image.blocked_by)
        .bind(removed_at)
        .bind(image.completed_at)
        .bind(at),
    )
    .await?;
    let before = now.removed_at.is_none().then_some(now.role);
    let after = removed_at.is_none().then(|| Role::from_id(&image.role));
    store::count(work, now.product_id, before, after.flatten());
    match removed_at {
        None => comes_back(work, now.area_id, now.member_id).await?,
        Some(_) => may_have_left(work, now.area_id, now.member_id).await?,
    }
    if image.grants.is_some() {
        let gone = sql("delete from access_grant where account_id = $1 and enrolment_id = $2");
        work.exec(gone.bind(account).bind(id)).await?;
    }
    let mut holder = None;
    for grant in image.grants.iter().flatten() {
        // Without its seat a reason for access of this kind would stand by itself (property 14).
        if grant.source == GrantSource::Plus.id() {
            holder = seats::sit_again(work, id).await?;
            if holder.is_none() {
                continue;
            }
        }
        work.exec(
            sql("insert into access_grant (account_id, id, enrolment_id, source, source_ref, state, ended_reason, starts_at,
                    ends_at, bought_at, policy_days, by_policy, plus_seats, created_by, created_at, changed_at, version)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1)")
            .bind(account)
            .bind(grant.id)
            .bind(id)
            .bind(&grant.source)
            .bind(&grant.source_ref)
            .bind(&grant.state)
            .bind(&grant.ended_reason)
            .bind(grant.starts_at)
            .bind(grant.ends_at)
            .bind(grant.bought_at)
            .bind(grant.policy_days)
            .bind(grant.by_policy)
            .bind(grant.plus_seats)
            .bind(grant.created_by)
            .bind(grant.created_at)
            .bind(at),
        )
        .await?;
    }
    match image.progress {
        Some(Progress::Aside(reset)) => reset_progress::bring_back(work, id, reset).await?,
        Some(Progress::Over(reset)) => {
            reset_progress::put_aside(work, id, reset, now.completed_at).await?;
        }
        None => {}
    }
    let moved = now.group_id.map(|id| id.0) != image.group;
    let mut left = recompute(work, id).await?;
    if let Some(holder) = holder {
        recompute(work, holder).await?;
        left.version = store::by_id(work, id).await?.version;
    }
    if moved {
        stay(work, id, image.group.map(GroupId)).await?;
        announcements::group_changed(work, now.whom(), now.group_id, image.group.map(GroupId));
    }
    if moved || image.progress.is_some() {
        return recount(work, id).await;
    }
    Ok(left.version)
}
