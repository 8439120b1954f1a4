//! The inputs of a month, read from the activity logs of the clients: each act with what was true at its instant (CR2).

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::{
    AccountId, EventId, Moment, UserId,
    credit::{Act, ActFacts, ClientMonth, CreditSettings, Month, Utc},
};
use uuid::Uuid;

use super::{kinds::act_of, revenue};
use crate::{
    Occasion, Result,
    db::{record, sql},
    work::{Nobody, Scope},
};

record! {
    struct Row {
        id: Uuid,
        at: Moment,
        account_id: AccountId,
        kind: String,
        ground: String,
        route: String,
        partner_id: AccountId,
        user_id: UserId,
        on_oneself: bool,
        tagged: bool,
        granted: bool,
        in_conflict: bool,
    }
}

record! {
    struct Conflicted { account_id: AccountId, partner_id: AccountId }
}

/// Everything that a month is closed from.
pub(super) async fn gather(
    on: &Occasion,
    month: Month,
    settings: &CreditSettings,
) -> Result<BTreeMap<AccountId, ClientMonth>> {
    let mut scope = on.read_open();
    let (starts, ends) = (month.starts(&Utc), month.ends(&Utc));
    let last = Moment(ends.0 - 1);
    let mut clients: BTreeMap<AccountId, ClientMonth> = revenue::at(&mut scope, last, settings)
        .await?
        .into_iter()
        .map(|(client, mrr)| {
            (
                client,
                ClientMonth {
                    mrr,
                    acts: Vec::new(),
                    conflicted: BTreeSet::new(),
                },
            )
        })
        .collect();
    for row in acts(&mut scope, starts, ends).await? {
        let (Some(client), Some(kind)) = (clients.get_mut(&row.account_id), act_of(&row.kind))
        else {
            continue;
        };
        client.acts.push(Act {
            at: row.at,
            event: EventId(row.id),
            partner: row.partner_id,
            user: row.user_id,
            kind,
            facts: ActFacts {
                // The tag ends with the place at the partner, so whoever is tagged is active there (P3).
                active: true,
                tagged: row.tagged,
                granted: row.granted,
                // Whoever had no access could do nothing that stands in the log.
                inside: matches!(row.ground.as_str(), "direct" | "partner"),
                in_conflict: row.in_conflict,
                owns_client: row.ground == "owner",
                // The log holds only what changed something (T15).
                changed: true,
                by_key: row.ground == "key" || row.route.starts_with("key "),
                on_oneself: row.on_oneself,
            },
        });
    }
    let q = sql(
        "select distinct account_id, partner_id from partner_conflict
         where opened_at < $2 and (ended_at is null or ended_at >= $1)",
    );
    for it in scope.all::<Conflicted>(q.bind(starts).bind(ends)).await? {
        if let Some(client) = clients.get_mut(&it.account_id) {
            client.conflicted.insert(it.partner_id);
        }
    }
    Ok(clients)
}

/// The acts of everybody who ever was an employee of a partner that had him at this client, tagged at that moment or not.
async fn acts(scope: &mut Scope<Nobody>, starts: Moment, ends: Moment) -> Result<Vec<Row>> {
    let q = sql(
        "select e.id, e.at, e.account_id, e.kind, e.ground, e.route, t.account_id as partner_id, t.user_id,
            (e.subject_ref is not null and e.subject_ref = e.actor_ref) as on_oneself,
            exists (select 1 from partner_employee x where x.account_id = t.account_id and x.user_id = t.user_id
                and x.tagged_at <= e.at and (x.ended_at is null or x.ended_at > e.at)) as tagged,
            exists (select 1 from ground g join membership m on m.account_id = g.account_id and m.id = g.membership_id
                where g.account_id = e.account_id and m.user_id = t.user_id and g.partner_id = t.account_id
                and g.granted_at <= e.at and (g.ended_at is null or g.ended_at > e.at)
                and (g.access_until is null or g.access_until > e.at)) as granted,
            exists (select 1 from partner_conflict k where k.account_id = e.account_id and k.user_id = t.user_id
                and k.partner_id = t.account_id and k.opened_at <= e.at
                and (k.ended_at is null or k.ended_at > e.at)) as in_conflict
         from (select distinct account_id, user_id, person_ref from partner_employee) t
         join audit_entry e on e.actor_ref = t.person_ref
         where e.at >= $1 and e.at < $2 and e.account_id is not null and e.account_id <> t.account_id
           and (exists (select 1 from partner_request r where r.account_id = e.account_id
                    and r.partner_id = t.account_id and r.user_id = t.user_id)
             or exists (select 1 from partner_conflict k where k.account_id = e.account_id
                    and k.partner_id = t.account_id and k.user_id = t.user_id))
         order by e.seq, t.account_id",
    );
    scope.all(q.bind(starts).bind(ends)).await
}
