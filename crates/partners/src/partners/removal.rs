//! Ending the access of a partner's employees: by the partner with the word typed, by the client in one step; and the
//! line that only the client deletes (PE-10, PE-11, PE-12, Q6, Q7, Q8).

use std::collections::BTreeSet;

use clavero_rules::{
    AccountId, MembershipId, PermissionSet, Refusal, UserId,
    access::{Granted, MembershipState, may},
    collaborators::Target,
    evidence::Typed,
    partners::{
        RequestState, Side, Step, may_delete_line, may_end_relation, may_remove_by_client,
        may_remove_by_partner,
    },
};
use clavero_team::collaborators;
use serde_json::json;
use uuid::Uuid;

use super::{
    Request, answer, lapse, people,
    request::{self, AT_CLIENT, question},
    told::PartnerTold,
};
use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    work::{Event, Work},
};

/// The partner ends the access of these employees to one client, or takes its requests back (PE-10).
pub async fn remove_by_partner(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    employees: &BTreeSet<UserId>,
    hub_id: i64,
    typed: &Typed,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let partner = work.account();
    let mut done = 0;
    for user in employees {
        let q = sql("update partner_knock set ended_at = $4
             where account_id = $1 and user_id = $2 and hub_id = $3 and ended_at is null")
        .bind(partner)
        .bind(*user)
        .bind(hub_id)
        .bind(on.now);
        done += work.exec(q).await?;
    }
    if let Some(client) = people::by_hub_id(&mut work, hub_id).await? {
        let home = work.go_to(client.id, "partner").await?;
        let mut events = Vec::new();
        for user in employees {
            let Some(asked) = request::newest(&mut work, partner, *user).await? else {
                continue;
            };
            let to = may_remove_by_partner(asked.stands(on.now), typed)?;
            let mut letters = Vec::new();
            if asked.state == RequestState::Granted {
                for reader in people::who_answers(&mut work).await? {
                    let letter = reader.letter(&work, "partner-access-ended", asked.id);
                    let link = format!("/a/{}/partners", asked.client_slug);
                    let letter = letter
                        .text("person", &asked.person)
                        .text("account", &asked.client);
                    letters.push(letter.text("partner", &asked.partner).link(link));
                }
            }
            events.extend(lapse::end(&mut work, &asked, to, letters).await?);
            done += 1;
        }
        work.come_home(home, events);
    }
    if done == 0 {
        return Err(Error::Missing("request"));
    }
    let who: Vec<Uuid> = employees.iter().map(|it| it.0).collect();
    let told = PartnerTold::new("partner.client_access_removed", partner)
        .with(json!({ "client": hub_id, "employees": who }));
    work.commit(told).await
}

/// The client ends it, for one or for several; the partner is told (PE-11).
pub async fn remove_by_client(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    requests: &BTreeSet<Uuid>,
) -> Result<usize> {
    if requests.is_empty() {
        return Err(Error::field("who", "choose"));
    }
    let mut work = on.begin_changing_access(granted).await?;
    let mut events = Vec::new();
    for id in requests {
        let asked = request::at_client(&mut work, *id).await?;
        let target = target(&mut work, &asked).await?;
        let to = may_remove_by_client(work.actor()?, &target, asked.stands(on.now))?;
        let letters = answer::told_partner(&mut work, &asked, "partner-revoked", None).await?;
        events.extend(lapse::end(&mut work, &asked, to, letters).await?);
    }
    work.commit_all(events).await?;
    Ok(requests.len())
}

/// Whom the rules look at: his row in the client's account, or nothing yet.
async fn target(work: &mut Work, asked: &Request) -> Result<Target> {
    let now = work.now();
    let owner = people::account(work, asked.account_id).await?.owner_id;
    Ok(match collaborators::of_user(work, asked.user_id).await? {
        Some(found) => found.target(now),
        None => Target {
            user: asked.user_id,
            is_owner: owner == asked.user_id,
            membership_id: MembershipId(Uuid::nil()),
            state: MembershipState::Removed,
            allowed: PermissionSet::EMPTY,
            until: None,
            ended_at: None,
        },
    })
}

/// The client deletes the line of an access that is over (PE-12).
pub async fn delete_line(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    id: Uuid,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let asked = request::at_client(&mut work, id).await?;
    may_delete_line(Side::Client, asked.stands(on.now))?;
    let q = sql(
        "update partner_request set deleted_at = $3, version = version + 1
         where account_id = $1 and id = $2 and deleted_at is null",
    )
    .bind(asked.account_id)
    .bind(id)
    .bind(on.now);
    work.exec_one(q, Error::Missing("request")).await?;
    work.commit(PartnerTold::about(
        "partner.line_deleted",
        id,
        asked.user_id,
    ))
    .await
}

record! {
    struct Relation { id: Uuid, state: clavero_rules::partners::RelationState, version: i64 }
}

/// The client ends the relation: everything of that partner goes, in one transaction (Q8).
pub async fn end_by_client(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    partner: AccountId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let events = end_relation(&mut work, partner, "client").await?;
    work.commit_all(events).await
}

/// The partner ends it (Q8).
pub async fn end_by_partner(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    hub_id: i64,
    _typed: &Typed,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let partner = work.account();
    let client = people::by_hub_id(&mut work, hub_id).await?;
    let client = client.ok_or(Error::Missing("client"))?;
    let home = work.go_to(client.id, "partner").await?;
    let events = end_relation(&mut work, partner, "partner").await?;
    work.come_home(home, events);
    let told = PartnerTold::new("partner.client_left", partner);
    work.commit(told.with(json!({ "client": hub_id }))).await
}

async fn end_relation(
    work: &mut Work,
    partner: AccountId,
    by: &'static str,
) -> Result<Vec<Box<dyn Event>>> {
    let now = work.now();
    let q = sql(
        "select id, state, version from partner_relation where account_id = $1 and partner_id = $2
         order by linked_at desc, id desc limit 1",
    )
    .bind(work.account())
    .bind(partner);
    let relation: Relation = work.one(q, "relation").await?;
    may_end_relation(relation.state)?;
    let q = sql(
        "update partner_relation set state = 'ended', ended_at = $3, changed_at = $3, ended_by = $4,
            version = version + 1 where account_id = $1 and id = $2 and version = $5",
    )
    .bind(work.account())
    .bind(relation.id)
    .bind(now)
    .bind(by)
    .bind(relation.version);
    work.exec_one(q, Refusal::RelationOver.into()).await?;
    let q = question(AT_CLIENT, work.account())
        .with(" and r.partner_id = ?", partner)
        .and(" and r.state in ('pending', 'granted') order by r.id");
    let open: Vec<Request> = work.all(q).await?;
    let told = PartnerTold::new("partner.relation_ended", relation.id);
    let mut events = vec![told.with(json!({ "partner": partner.0, "by": by })).boxed()];
    for asked in open {
        let to = match asked.stands(now) {
            RequestState::Expired => RequestState::Expired,
            stands => stands.after(Step::End)?,
        };
        let letters = match by {
            "client" => answer::told_partner(work, &asked, "partner-revoked", None).await?,
            _ => Vec::new(),
        };
        events.extend(lapse::end(work, &asked, to, letters).await?);
    }
    Ok(events)
}
