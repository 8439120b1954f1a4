//! Where entries are read. Nothing here writes: the chain grows at one place alone.

use clavero_rules::UserId;

use super::{entry::Entry, filter::Filter};
use crate::{
    Result,
    api::Cursor,
    db::{Sql, record, sql},
    work::{Own, Scope},
};

const BEFORE_ALL: i64 = i64::MAX;

fn entries() -> Sql {
    sql("select e.seq, e.id, e.at, e.account_id, e.actor_ref, e.subject_ref, e.kind, e.ground, e.profile_id,
            e.object_kind, e.object_id, e.route, e.request_id, e.signature_id, e.data, e.hash,
            a.user_id as actor_id, a.name as actor_name, a.email as actor_email,
            s.user_id as subject_id, s.name as subject_name, s.email as subject_email,
            d.address, c.name as account_name, c.slug as account_slug
         from audit_entry e
         left join audit_person a on a.person_ref = e.actor_ref
         left join audit_person s on s.person_ref = e.subject_ref
           and not exists (select 1 from audit_forgotten f where f.account_id = e.account_id and f.person_ref = s.person_ref)
         left join audit_address d on d.seq = e.seq
         left join account c on c.id = e.account_id")
}

/// The entries of the account, newest first.
pub(super) async fn of_account(
    scope: &mut Scope,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let before = after.map_or(BEFORE_ALL, |cursor| cursor.number);
    let account = scope.account();
    let question = entries()
        .with(" where e.account_id = ?", account)
        .with(" and e.seq < ?", before);
    let question = filter
        .narrow(question)
        .with(" order by e.seq desc limit ?", limit);
    scope.all(question).await
}

/// The entries of what a person did anywhere and of what was done to him, newest first.
///
/// An address counts as his from the day that he has proved it.
pub(super) async fn of_person(
    scope: &mut Scope<Own>,
    proved: Option<&str>,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let before = after.map_or(BEFORE_ALL, |cursor| cursor.number);
    let user = scope.user();
    let question = entries()
        .with(
            " where (e.actor_ref in (select person_ref from audit_person where user_id = ?)
               or e.subject_ref in (select person_ref from audit_person where user_id = ?)",
            user,
        )
        .with_some(
            " or e.subject_ref in (select person_ref from audit_person where user_id is null and email_key = ?)",
            proved,
        )
        .with(") and e.seq < ?", before);
    let question = filter
        .narrow(question)
        .with(" order by e.seq desc limit ?", limit);
    scope.all(question).await
}

record! {
    /// Somebody who did something in the account.
    #[derive(Clone, Debug)]
    pub(super) struct Acted {
        pub(super) id: UserId,
        pub(super) name: String
    }
}

/// Whoever did something in the account and still has a name. Walks from one to the next through the index, so
/// that the length of the log does not matter.
pub(super) async fn actors(scope: &mut Scope) -> Result<Vec<Acted>> {
    let account = scope.account();
    scope
        .all(
            sql("with recursive acted (person_ref) as (
                   select (select e.actor_ref from audit_entry e
                           where e.account_id = $1 and e.actor_ref is not null order by e.actor_ref limit 1)
                   union all
                   select (select e.actor_ref from audit_entry e
                           where e.account_id = $1 and e.actor_ref > w.person_ref order by e.actor_ref limit 1)
                   from acted w where w.person_ref is not null)
                 select p.user_id as id, p.name from acted w
                 join audit_person p on p.person_ref = w.person_ref
                 where p.user_id is not null and p.name <> '' order by p.name, p.user_id limit 500")
            .bind(account),
        )
        .await
}
