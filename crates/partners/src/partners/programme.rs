//! Entering, stopping and leaving the partner programme: an operator's deed, and what clients see of it (PE-01, P4).

use clavero_rules::{
    AccountId, Moment,
    access::{Granted, may},
    evidence::Signed,
    partners::{
        Programme, RelationState, RequestState, may_confirm, may_enrol, may_leave_programme,
        relation_under,
    },
    signature::Purpose,
};
use clavero_team::collaborators::{self, ThroughPartner};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{
    Request, answer, people,
    request::{AT_CLIENT, question},
    told::PartnerTold,
};
use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    work::{Event, Work},
};

record! {
    /// A partner, for whoever runs the server.
    #[derive(Debug, Clone)]
    pub struct Partner {
        /// Its slug.
        pub slug: String,
        /// Its public number.
        pub hub_id: i64,
        /// Its name.
        pub name: String,
        /// Where it stands.
        pub state: Programme,
        /// Since when it is in the programme.
        pub enrolled_at: Moment,
        /// How many employees are tagged.
        pub employees: i64,
        /// How many clients are linked.
        pub clients: i64,
    }
}

/// Every account that is or was a partner.
pub async fn list_partners(on: &Occasion) -> Result<Vec<Partner>> {
    let q = sql(
        "select a.slug, a.hub_id, a.name, p.state, p.enrolled_at,
            (select count(*) from partner_employee e where e.account_id = p.account_id and e.state = 'tagged') as employees,
            (select count(*) from partner_relation r where r.partner_id = p.account_id and r.state = 'linked') as clients
         from partner_programme p join account a on a.id = p.account_id order by a.name, a.id",
    );
    on.read_open().all(q).await
}

/// The account enters the programme.
pub async fn enrol(on: &Occasion, account: AccountId) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    may_enrol(people::programme(&mut work, account).await?)?;
    let q = sql(
        "insert into partner_programme (account_id, state, enrolled_at, changed_at, version)
         values ($1, 'enrolled', $2, $2, 1)
         on conflict (account_id) do update set state = 'enrolled', changed_at = excluded.changed_at,
            version = partner_programme.version + 1",
    )
    .bind(account)
    .bind(on.now);
    work.exec(q).await?;
    work.commit(PartnerTold::new("partner.enrolled", account))
        .await
}

/// The account is stopped for the time being, comes back, or leaves. Its clients are told; nothing is deleted (P4).
pub async fn move_to(on: &Occasion, account: AccountId, to: Programme) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let from = people::programme(&mut work, account).await?;
    may_leave_programme(from)?;
    if from == to {
        return Err(Error::field("state", "same"));
    }
    let events = change(&mut work, to).await?;
    work.commit_all(events).await
}

/// A closed account is a partner no longer.
pub(super) async fn close_with_account(work: &mut Work) -> Result<Vec<Box<dyn Event>>> {
    let account = work.account();
    let programme = people::programme(work, account).await?;
    if may_leave_programme(programme).is_err() {
        return Ok(Vec::new());
    }
    change(work, Programme::Left).await
}

record! {
    struct Relation { account_id: AccountId, id: Uuid, state: RelationState }
}

async fn change(work: &mut Work, to: Programme) -> Result<Vec<Box<dyn Event>>> {
    let (partner, now) = (work.account(), work.now());
    let q = sql(
        "update partner_programme set state = $2, changed_at = $3, version = version + 1
         where account_id = $1",
    )
    .bind(partner)
    .bind(to)
    .bind(now);
    work.exec(q).await?;
    let q = sql("select account_id, id, state from partner_relation where partner_id = $1 and state <> 'ended'
         order by account_id");
    let relations: Vec<Relation> = work.all(q.bind(partner)).await?;
    let clients = sql(
        "select distinct account_id, account_id as id, 'linked' as state from partner_request
         where partner_id = $1 and state = 'granted' order by account_id",
    );
    let granted: Vec<Relation> = work.all(clients.bind(partner)).await?;
    for client in granted.iter().map(|it| it.account_id) {
        if to == Programme::Enrolled {
            break;
        }
        let home = work.go_to(client, "machine").await?;
        let mut events = Vec::new();
        for relation in relations.iter().filter(|it| it.account_id == client) {
            let state = relation_under(to, relation.state);
            if state == relation.state {
                continue;
            }
            let q = sql(
                "update partner_relation set state = $3, changed_at = $4, version = version + 1
                 where account_id = $1 and id = $2",
            )
            .bind(client)
            .bind(relation.id)
            .bind(state)
            .bind(now);
            work.exec(q).await?;
            let mut letters = Vec::new();
            let (name, slug) = (
                people::account(work, partner).await?.name,
                people::account(work, client).await?,
            );
            for reader in people::who_answers(work).await? {
                let letter = reader.letter(
                    work,
                    "partner-suspended",
                    format!("{}:{}", relation.id, now.0),
                );
                let link = format!("/a/{}/partners", slug.slug);
                letters.push(
                    letter
                        .text("partner", &name)
                        .text("account", &slug.name)
                        .link(link),
                );
            }
            let told = PartnerTold::new("partner.relation_suspended", relation.id);
            events.push(
                told.with(json!({ "partner": partner.0 }))
                    .letters(letters)
                    .boxed(),
            );
        }
        for asked in granted_of(work, partner).await? {
            events.extend(collaborators::pause_through(work, asked.user_id).await?);
        }
        work.come_home(home, events);
    }
    let kind = match to {
        Programme::Enrolled => "partner.returned",
        Programme::Suspended => "partner.suspended",
        Programme::Outside | Programme::Left => "partner.left",
    };
    Ok(vec![PartnerTold::new(kind, partner).boxed()])
}

async fn granted_of(work: &mut Work, partner: AccountId) -> Result<Vec<Request>> {
    let q = question(AT_CLIENT, work.account())
        .with(" and r.partner_id = ?", partner)
        .and(" and r.state = 'granted' order by r.id");
    work.all(q).await
}

/// Which partner is confirmed: what is signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Confirming {
    /// The partner.
    pub partner: Uuid,
}

/// The client confirms a partner that is back: its employees enter again, each until his date (P4).
pub async fn confirm_partner(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    signed: Option<Signed>,
    deed: &Confirming,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let partner = AccountId(deed.partner);
    let relation = people::relation(&mut work, partner).await?;
    let relation = relation.ok_or(Error::Missing("relation"))?;
    let programme = people::programme(&mut work, partner).await?;
    let must = may_confirm(programme, relation)?;
    answer::spend(
        &mut work,
        must,
        signed.as_ref(),
        Purpose::ConfirmPartner,
        deed,
    )
    .await?;
    let q = sql(
        "update partner_relation set state = 'linked', changed_at = $3, version = version + 1
         where account_id = $1 and partner_id = $2 and state = 'suspended'",
    )
    .bind(work.account())
    .bind(partner)
    .bind(on.now);
    work.exec(q).await?;
    let told = PartnerTold::new("partner.relation_confirmed", partner);
    let mut events = vec![told.with(json!({ "partner": partner.0 })).boxed()];
    let by = work.actor()?.user();
    for asked in granted_of(&mut work, partner).await? {
        let found = collaborators::of_user(&mut work, asked.user_id).await?;
        let live = asked.stands(on.now) == RequestState::Granted;
        let (Some(found), Some(until), true) = (found, asked.access_until, live) else {
            continue;
        };
        let who = ThroughPartner {
            user: asked.user_id,
            partner,
            profile: found.profile,
            until,
            manages_people: asked.manages_people,
            granted_by: by,
            signature: signed.as_ref().map(Signed::id),
        };
        let adds = clavero_rules::collaborators::Admission::AddsGround;
        let (_, event) = collaborators::admit_through(&mut work, &who, adds).await?;
        events.push(event);
    }
    work.commit_all(events).await
}

/// The partner has shown that a domain is its own.
pub async fn prove_domain(on: &Occasion, account: AccountId, domain: &str) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let q = sql(
        "insert into partner_domain (account_id, domain, proved_at) values ($1, $2, $3)
         on conflict (account_id, domain) do nothing",
    )
    .bind(account)
    .bind(domain.to_lowercase())
    .bind(on.now);
    work.exec(q).await?;
    let told = PartnerTold::new("partner.domain_proved", account);
    work.commit(told.with(json!({ "name": domain }))).await
}
