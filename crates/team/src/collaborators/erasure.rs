//! The access of a person whose data is erased ends everywhere, told in each account without his name (4.10).

use clavero_rules::{AccountId, MembershipId, UserId, access::MembershipState, acting::VisitEnd};

use crate::{
    Occasion, Result, acting,
    db::{record, sql},
    follow::Ended,
    session,
    work::{Event, Object, Subject},
};

record! {
    struct Held { account_id: AccountId, id: MembershipId }
}

record! {
    struct Count { n: i64 }
}

/// An access that ended because the person is no more to be found.
struct CollaboratorErased {
    id: MembershipId,
    user: UserId,
}

impl Event for CollaboratorErased {
    fn kind(&self) -> &'static str {
        "collaborator.erased"
    }
    fn object(&self) -> Object {
        Object::new("collaborator", self.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::User(self.user))
    }
}

/// How many people work in an account or could again: access that is active or suspended.
pub async fn working_in(on: &Occasion, account: AccountId) -> Result<u32> {
    let question = sql("select count(*) as n from membership
                        where account_id = $1 and state in ('active', 'suspended')");
    let row: Count = on
        .read_open()
        .one(question.bind(account), "account")
        .await?;
    Ok(u32::try_from(row.n).unwrap_or(u32::MAX))
}

/// Ends every access of a person for good, account by account. Run twice, it does nothing more.
pub async fn erase_person(on: &Occasion, user: UserId) -> Result<()> {
    let question = sql("select account_id, id from membership
                        where user_id = $1 and state <> 'erased' order by account_id");
    let held: Vec<Held> = on.read_own(user).all(question.bind(user)).await?;
    for Held { account_id, id } in held {
        let mut work = on.begin_admitted(account_id, None, "machine").await?;
        let mut events = acting::end_visits(&mut work, id, VisitEnd::Revoked).await?;
        work.exec(
            sql("update ground set ended_at = $1
                 where account_id = $2 and membership_id = $3 and ended_at is null")
            .bind(on.now)
            .bind(account_id)
            .bind(id),
        )
        .await?;
        let erased = work
            .exec(
                sql("update membership set state = 'erased', access_until = null, changed_at = $1, ended_at = $1,
                        version = version + 1 where account_id = $2 and id = $3 and state <> 'erased'")
                .bind(on.now)
                .bind(account_id)
                .bind(id),
            )
            .await?;
        session::key::die_with(&mut work, id, MembershipState::Erased).await?;
        if erased == 1 {
            events.push(Box::new(CollaboratorErased { id, user }));
            let ended = Ended::Access {
                user,
                how: MembershipState::Erased,
                was_direct: false,
            };
            events.extend(work.follow(ended).await?);
        }
        work.commit_all(events).await?;
    }
    Ok(())
}
