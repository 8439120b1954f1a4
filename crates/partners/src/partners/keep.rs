//! The question to a client that had let a partner's former employee in by itself: keep this person? (P3)

use clavero_rules::{
    MembershipId, Moment, ProfileId, UserId,
    access::{Granted, may},
    evidence::Signed,
    partners::{KeepQuestion, may_keep},
    signature::Purpose,
};
use clavero_team::{collaborators, profiles};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{answer, told::PartnerTold};
use crate::{
    Error, Occasion, Result,
    db::{Sql, record, sql},
    work::{Event, Scope, Work},
};

record! {
    /// A question that waits, or how it was answered.
    #[derive(Debug, Clone)]
    pub struct Question {
        /// Its identifier.
        pub id: Uuid,
        /// The person.
        pub user_id: UserId,
        /// His name.
        pub person: String,
        /// The partner that he worked for.
        pub partner: String,
        /// His ended access.
        pub membership_id: MembershipId,
        /// Where the question stands.
        pub state: KeepQuestion,
        /// Since when.
        pub asked_at: Moment,
    }
}

fn question(scope: &Scope) -> Sql {
    sql("select k.id, k.user_id, u.name as person, p.name as partner, k.membership_id, k.state, k.asked_at
         from partner_keep k join users u on u.id = k.user_id join account p on p.id = k.partner_id
         where k.account_id = $1")
    .bind(scope.account())
}

/// The questions that wait.
pub async fn open_questions(scope: &mut Scope) -> Result<Vec<Question>> {
    let q = question(scope).and(" and k.state = 'open' order by k.asked_at, k.id");
    scope.all(q).await
}

/// One question of the account.
pub async fn find_question(scope: &mut Scope, id: Uuid) -> Result<Question> {
    let q = question(scope).with(" and k.id = ?", id);
    scope.one(q, "question").await
}

/// Who is kept, on which profile: what is signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Keeping {
    /// The question.
    pub question: Uuid,
    /// The profile.
    pub profile: Uuid,
    /// The version of that profile.
    pub profile_version: i64,
}

/// Keeps the person as one's own collaborator.
pub async fn keep(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    deed: &Keeping,
) -> Result<Question> {
    let mut work = on.begin_changing_access(granted).await?;
    let asked = find_question(&mut work, deed.question).await?;
    let found = collaborators::of_user(&mut work, asked.user_id).await?;
    let found = found.ok_or(Error::Missing("collaborator"))?;
    let profile = profiles::find(&mut work, ProfileId(deed.profile)).await?;
    if profile.version != deed.profile_version {
        return Err(Error::Stale { now: found.version });
    }
    let target = found.target(on.now);
    let chosen = (profile.id, profile.permissions);
    let actor = work.actor()?.clone();
    let must = may_keep(&actor, asked.state, &target, chosen, None, on.now)?;
    answer::spend(
        &mut work,
        must,
        signed.as_ref(),
        Purpose::KeepCollaborator,
        deed,
    )
    .await?;
    let signature = signed.map(|it| it.id());
    let mut events = vec![answered(&mut work, &asked, KeepQuestion::Kept).await?];
    events.push(collaborators::give_back(&mut work, &found, &profile, None, signature).await?);
    work.commit_all(events).await?;
    Ok(asked)
}

/// Lets the person go; one step, never signed.
pub async fn let_go(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    id: Uuid,
) -> Result<Question> {
    let mut work = on.begin(granted).await?;
    let asked = find_question(&mut work, id).await?;
    let event = answered(&mut work, &asked, KeepQuestion::LetGo).await?;
    work.commit_all(vec![event]).await?;
    Ok(asked)
}

pub(super) async fn answered(
    work: &mut Work,
    asked: &Question,
    to: KeepQuestion,
) -> Result<Box<dyn Event>> {
    let by = work.actor().ok().map(clavero_rules::access::Actor::user);
    let q = sql(
        "update partner_keep set state = $3, ended_at = $4, ended_by = $5, version = version + 1
         where account_id = $1 and id = $2 and state = 'open'",
    )
    .bind(work.account())
    .bind(asked.id)
    .bind(to)
    .bind(work.now())
    .bind(by);
    work.exec_one(q, clavero_rules::Refusal::KeepNotAsked.into())
        .await?;
    let kind = match to {
        KeepQuestion::Kept => "partner.kept",
        KeepQuestion::LetGo => "partner.let_go",
        _ => "partner.keep_lapsed",
    };
    Ok(PartnerTold::about(kind, asked.id, asked.user_id).boxed())
}
