//! Who is on a profile, and how all of them move to another when it is archived (E2).

use std::collections::BTreeMap;

use clavero_rules::{
    MembershipId, Moment, ProfileId, UserId,
    acting::{HARD, IDLE},
};

use crate::{
    Result,
    db::{record, sql},
    work::{Event, Object, Scope, Subject, Work},
};

/// How many people a page names; the others are counted.
const NAMED: usize = 24;

/// The collaborators on a profile, active or suspended.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// The first of them by name.
    pub named: Vec<PersonOn>,
    /// How many there are.
    pub count: i64,
    /// How many of them are inside the account.
    pub inside: i64,
}

record! {
    /// Somebody on a profile.
    #[derive(Clone, Debug)]
    pub struct PersonOn {
        /// His row in the account.
        pub membership: MembershipId,
        /// Who he is.
        pub user: UserId,
        /// His name.
        pub name: String,
        /// Whether he is inside the account.
        pub inside: bool,
        /// Whether his access is suspended.
        pub suspended: bool,
    }
}

record! {
    struct CountOn { profile: ProfileId, people: i64 }
}

/// The collaborators on this profile.
pub async fn on_profile(scope: &mut Scope, profile: ProfileId) -> Result<People> {
    let mut named = everybody_on(scope, profile).await?;
    let count = i64::try_from(named.len()).unwrap_or(i64::MAX);
    let inside = i64::try_from(named.iter().filter(|it| it.inside).count()).unwrap_or(i64::MAX);
    named.truncate(NAMED);
    Ok(People {
        named,
        count,
        inside,
    })
}

/// How many collaborators each profile of the account has.
pub async fn counts_by_profile(scope: &mut Scope) -> Result<BTreeMap<ProfileId, i64>> {
    let account = scope.account();
    let rows: Vec<CountOn> = scope
        .all(
            sql(
                "select profile_id as profile, count(*) as people from membership
                 where account_id = $1 and state in ('active', 'suspended') group by profile_id",
            )
            .bind(account),
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.profile, row.people))
        .collect())
}

/// Moves everybody from one profile to another; answers what happened to each of them.
pub async fn move_profile(
    work: &mut Work,
    from: ProfileId,
    to: ProfileId,
) -> Result<Vec<Box<dyn Event>>> {
    let moved = everybody_on(work, from).await?;
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "update membership set profile_id = $2, changed_at = $3, version = version + 1
             where account_id = $1 and profile_id = $4 and state in ('active', 'suspended')",
        )
        .bind(account)
        .bind(to)
        .bind(now)
        .bind(from),
    )
    .await?;
    let event = |person: PersonOn| {
        Box::new(MovedWithProfile {
            person: person.user,
            membership: person.membership,
            from,
            to,
        }) as Box<dyn Event>
    };
    Ok(moved.into_iter().map(event).collect())
}

/// The rows come by name and are few: an account has dozens of collaborators, not thousands.
async fn everybody_on(scope: &mut Scope, profile: ProfileId) -> Result<Vec<PersonOn>> {
    let (account, now) = (scope.account(), scope.now());
    let (idle, hard): (Moment, Moment) = (now - IDLE, now - HARD);
    scope
        .all(
            sql("select m.id as membership, m.user_id as \"user\", u.name, (m.state = 'suspended') as suspended,
                    exists (select 1 from visit v where v.account_id = m.account_id and v.membership_id = m.id
                            and v.ended_at is null and v.last_seen_at > $3 and v.entered_at > $4) as inside
                 from membership m join users u on u.id = m.user_id
                 where m.account_id = $1 and m.profile_id = $2 and m.state in ('active', 'suspended')
                 order by u.name_key, m.id")
            .bind(account)
            .bind(profile)
            .bind(idle)
            .bind(hard),
        )
        .await
}

/// A collaborator's profile was archived, and he was moved to the one that took its place.
#[derive(Debug)]
struct MovedWithProfile {
    person: UserId,
    membership: MembershipId,
    from: ProfileId,
    to: ProfileId,
}

impl Event for MovedWithProfile {
    fn kind(&self) -> &'static str {
        "collaborator.profile_changed"
    }
    fn object(&self) -> Object {
        Object::new("collaborator", self.membership)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::User(self.person))
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "from": self.from.0, "to": self.to.0, "because": "profile_archived" })
    }
}
