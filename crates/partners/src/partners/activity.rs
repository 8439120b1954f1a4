//! What tagged employees did in accounts of clients, from the activity logs of those clients (PE-01).

use clavero_rules::{AccountId, Moment, UserId};

use crate::{
    Result,
    db::{Sql, record, sql},
    work::Scope,
};

record! {
    /// One act.
    #[derive(Debug, Clone)]
    pub struct Done {
        /// When.
        pub at: Moment,
        /// What kind of deed.
        pub kind: String,
        /// Who.
        pub user: UserId,
        /// His name.
        pub person: String,
        /// Where.
        pub client_id: AccountId,
        /// The client's public number.
        pub hub_id: i64,
        /// The client's name.
        pub client: String,
    }
}

/// Acts of this partner's employees while the client had let them in through it, the newest first.
fn question(scope: &Scope) -> Sql {
    sql("select e.at, e.kind, t.user_id as user, u.name as person, e.account_id as client_id, c.hub_id, c.name as client
         from (select distinct person_ref, user_id from partner_employee where account_id = $1) t
         join users u on u.id = t.user_id
         join audit_entry e on e.actor_ref = t.person_ref
         join account c on c.id = e.account_id
         where e.account_id <> $1 and e.ground in ('direct', 'partner') and exists (
            select 1 from ground g join membership m on m.account_id = g.account_id and m.id = g.membership_id
            where g.account_id = e.account_id and m.user_id = t.user_id and g.partner_id = $1
              and g.granted_at <= e.at and (g.ended_at is null or g.ended_at >= e.at))")
    .bind(scope.account())
}

/// The newest acts: of everybody, of one employee, or at one client.
pub async fn newest(
    scope: &mut Scope,
    user: Option<UserId>,
    hub_id: Option<i64>,
) -> Result<Vec<Done>> {
    let q = question(scope)
        .with_some(" and t.user_id = ?", user)
        .with_some(" and c.hub_id = ?", hub_id)
        .and(" order by e.seq desc limit 50");
    scope.all(q).await
}
