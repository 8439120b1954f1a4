//! From an accepted invitation to access: one row for each person, with exactly one profile (CC-15, CC-24).

use clavero_rules::{
    MembershipId, Moment, ProfileId, UserId,
    access::{Grounds, MembershipState},
    collaborators::{Admission, Before, may_admit},
};
use uuid::Uuid;

use crate::{
    Result,
    db::{record, sql},
    work::{Event, Object, Subject, Work},
};

/// Somebody who accepted.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// Who.
    pub user: UserId,
    /// With which profile.
    pub profile: ProfileId,
    /// Until when, if it ends by itself.
    pub access_until: Option<Moment>,
    /// Who vouches for it.
    pub granted_by: UserId,
    /// The signature it was given with.
    pub signature: Option<Uuid>,
}

record! {
    struct Owner { owner_id: UserId }
}

record! {
    struct Row {
        id: MembershipId,
        state: MembershipState,
        access_until: Option<Moment>,
        direct: bool,
        partner: bool,
        operator: bool,
    }
}

/// Gives the newcomer access on the ground of his invitation; answers what is to be told of it.
pub async fn admit(work: &mut Work, newcomer: &Newcomer) -> Result<Box<dyn Event>> {
    let (account, now) = (work.account(), work.now());
    let owner: Owner = work
        .one(
            sql("select owner_id from account where id = $1").bind(account),
            "account",
        )
        .await?;
    let row = row_of(work, newcomer.user).await?;
    let before = row.as_ref().map(|row| Before {
        state: row.state,
        until: row.access_until,
        grounds: Grounds {
            direct: row.direct,
            partner: row.partner,
            operator: row.operator,
        },
    });
    let admission = may_admit(owner.owner_id == newcomer.user, before, now)?;
    let id = match row {
        Some(row) => again(work, row.id, newcomer.profile, newcomer.access_until).await?,
        None => first(work, newcomer.user, newcomer.profile, newcomer.access_until).await?,
    };
    let ground = work.on.id();
    work.exec(
        sql(
            "insert into ground (account_id, id, membership_id, kind, granted_by, signature_id, granted_at)
             values ($1, $2, $3, 'direct', $4, $5, $6)",
        )
        .bind(account)
        .bind(ground)
        .bind(id)
        .bind(newcomer.granted_by)
        .bind(newcomer.signature)
        .bind(now),
    )
    .await?;
    Ok(joined(
        id,
        newcomer.user,
        newcomer.profile,
        newcomer.access_until,
        admission,
    ))
}

/// The one row of a person lives from now on, on this profile and until this date.
pub(super) async fn open(
    work: &mut Work,
    user: UserId,
    profile: ProfileId,
    until: Option<Moment>,
) -> Result<MembershipId> {
    match row_of(work, user).await? {
        Some(row) => again(work, row.id, profile, until).await,
        None => first(work, user, profile, until).await,
    }
}

/// What is told of somebody who came in.
pub(super) fn joined(
    membership: MembershipId,
    user: UserId,
    profile: ProfileId,
    access_until: Option<Moment>,
    admission: Admission,
) -> Box<dyn Event> {
    Box::new(CollaboratorJoined {
        membership,
        user,
        profile,
        access_until,
        admission,
    })
}

async fn row_of(work: &mut Work, user: UserId) -> Result<Option<Row>> {
    let account = work.account();
    work.first(
        sql("select m.id, m.state, m.access_until,
                exists (select 1 from ground g where g.account_id = m.account_id and g.membership_id = m.id
                        and g.ended_at is null and g.kind = 'direct') as direct,
                exists (select 1 from ground g where g.account_id = m.account_id and g.membership_id = m.id
                        and g.ended_at is null and g.kind = 'partner') as partner,
                exists (select 1 from ground g where g.account_id = m.account_id and g.membership_id = m.id
                        and g.ended_at is null and g.kind = 'operator') as operator
             from membership m where m.account_id = $1 and m.user_id = $2")
        .bind(account)
        .bind(user),
    )
    .await
}

async fn first(
    work: &mut Work,
    user: UserId,
    profile: ProfileId,
    until: Option<Moment>,
) -> Result<MembershipId> {
    let id = MembershipId(work.on.id());
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "insert into membership (account_id, id, user_id, profile_id, state, access_until,
                scope_kind, scope_ids, created_at, changed_at, version)
             values ($1, $2, $3, $4, 'active', $5, 'all', '', $6, $6, 1)",
        )
        .bind(account)
        .bind(id)
        .bind(user)
        .bind(profile)
        .bind(until)
        .bind(now),
    )
    .await?;
    Ok(id)
}

async fn again(
    work: &mut Work,
    id: MembershipId,
    profile: ProfileId,
    until: Option<Moment>,
) -> Result<MembershipId> {
    let (account, now) = (work.account(), work.now());
    // The date of the last access may have passed without anybody ending its reason.
    work.exec(
        sql(
            "update ground set ended_at = $3 where account_id = $1 and membership_id = $2
             and kind = 'direct' and ended_at is null",
        )
        .bind(account)
        .bind(id)
        .bind(now),
    )
    .await?;
    work.exec(
        sql(
            "update membership set profile_id = $3, state = 'active', access_until = $4,
                reminded_days = null, scope_kind = 'all', scope_ids = '', changed_at = $5,
                ended_at = null, version = version + 1
             where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(id)
        .bind(profile)
        .bind(until)
        .bind(now),
    )
    .await?;
    Ok(id)
}

/// Somebody became a collaborator.
#[derive(Debug)]
struct CollaboratorJoined {
    membership: MembershipId,
    user: UserId,
    profile: ProfileId,
    access_until: Option<Moment>,
    admission: Admission,
}

impl Event for CollaboratorJoined {
    fn kind(&self) -> &'static str {
        "collaborator.joined"
    }
    fn object(&self) -> Object {
        Object::new("collaborator", self.membership)
    }
    // Not always the one who acts: an account that changes hands admits its former owner.
    fn subject(&self) -> Option<Subject> {
        Some(Subject::User(self.user))
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({
            "profile": self.profile.0,
            "access_until": self.access_until.map(|until| until.0),
            "as": match self.admission {
                Admission::Begins => "new",
                Admission::Returns => "returning",
                Admission::AddsGround => "known_through_a_partner",
            },
        })
    }
}
