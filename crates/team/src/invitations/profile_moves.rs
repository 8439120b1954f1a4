//! Which pending invitations wait for a profile, and how they move to another when it is archived (E2, I11).

use std::collections::BTreeMap;

use clavero_rules::{InvitationId, ProfileId};

use crate::{
    Result,
    db::{record, sql},
    work::{Event, Object, Scope, Subject, Work},
};

/// How many invited people a page names; the others are counted.
const NAMED: usize = 24;

/// The pending invitations to a profile.
#[derive(Clone, Debug, Default)]
pub struct Invited {
    /// The first of them by name.
    pub named: Vec<InvitedTo>,
    /// How many there are.
    pub count: i64,
}

record! {
    /// Somebody invited to a profile.
    #[derive(Clone, Debug)]
    pub struct InvitedTo {
        /// The invitation.
        pub id: InvitationId,
        /// As typed by whoever invited.
        pub name: String,
        /// The address, as typed.
        pub email: String,
        /// The address, as compared.
        pub email_key: String,
    }
}

record! {
    struct CountOn { profile: ProfileId, pending: i64 }
}

/// The invitations to this profile that can still be accepted.
pub async fn on_profile(scope: &mut Scope, profile: ProfileId) -> Result<Invited> {
    let now = scope.now();
    let mut named = waiting_for(scope, profile, now).await?;
    let count = i64::try_from(named.len()).unwrap_or(i64::MAX);
    named.truncate(NAMED);
    Ok(Invited { named, count })
}

/// How many invitations to each profile of the account can still be accepted.
pub async fn counts_by_profile(scope: &mut Scope) -> Result<BTreeMap<ProfileId, i64>> {
    let (account, now) = (scope.account(), scope.now());
    let rows: Vec<CountOn> = scope
        .all(
            sql("select profile_id as profile, count(*) as pending from invitation
                 where account_id = $1 and state = 'pending' and expires_at > $2 group by profile_id")
            .bind(account)
            .bind(now),
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.profile, row.pending))
        .collect())
}

/// Moves every pending invitation from one profile to another; answers what happened to each.
///
/// An overdue one that nobody has labelled yet moves too, so that it can be sent again.
pub async fn move_profile(
    work: &mut Work,
    from: ProfileId,
    to: ProfileId,
) -> Result<Vec<Box<dyn Event>>> {
    let moved = waiting_for(work, from, clavero_rules::Moment(i64::MIN)).await?;
    let account = work.account();
    work.exec(
        sql(
            "update invitation set profile_id = $2, version = version + 1
             where account_id = $1 and profile_id = $3 and state = 'pending'",
        )
        .bind(account)
        .bind(to)
        .bind(from),
    )
    .await?;
    let event = |it: InvitedTo| {
        Box::new(MovedWithProfile {
            invited: it,
            from,
            to,
        }) as Box<dyn Event>
    };
    Ok(moved.into_iter().map(event).collect())
}

async fn waiting_for(
    scope: &mut Scope,
    profile: ProfileId,
    open_after: clavero_rules::Moment,
) -> Result<Vec<InvitedTo>> {
    let account = scope.account();
    scope
        .all(
            sql("select id, name, email, email_key from invitation
                 where account_id = $1 and profile_id = $2 and state = 'pending' and expires_at > $3
                 order by name, id")
            .bind(account)
            .bind(profile)
            .bind(open_after),
        )
        .await
}

/// The profile of a pending invitation was archived, and it now offers the one that took its place.
#[derive(Debug)]
struct MovedWithProfile {
    invited: InvitedTo,
    from: ProfileId,
    to: ProfileId,
}

impl Event for MovedWithProfile {
    fn kind(&self) -> &'static str {
        "invitation.profile_changed"
    }
    fn object(&self) -> Object {
        Object::new("invitation", self.invited.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::Address {
            email: self.invited.email.clone(),
            email_key: self.invited.email_key.clone(),
            name: self.invited.name.clone(),
        })
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "from": self.from.0, "to": self.to.0, "because": "profile_archived" })
    }
}
