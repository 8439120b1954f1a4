//! Assigning clients to employees, or employees to clients: the same pairs from either side (PE-06, PE-07, Q1).

use std::collections::BTreeSet;

use clavero_rules::{
    AccountId, Moment, Refusal, Span, UserId,
    access::{Granted, may},
    collaborators::Admission,
    partners::{
        ACCESS_DAYS, AssignFacts, Assignment, CODE_TRIES, ClientCode, ClientFacts, ConflictState,
        EmployeeState, Programme, RequestState, Told, access_of, may_assign,
    },
};
use clavero_team::{
    collaborators::{self, ThroughPartner},
    people::count_try,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    conflicts, lapse,
    people::{self, Other, Reader},
    request::{self, Fresh},
    told::PartnerTold,
};
use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    work::{Event, Scope, Work},
};

/// Which employees, at which clients, with the code that a client told.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The employees.
    pub employees: BTreeSet<UserId>,
    /// The public numbers of the clients.
    pub clients: BTreeSet<i64>,
    /// The code, if the client told one.
    pub code: Option<ClientCode>,
}

/// What became of one pair.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The employee.
    pub employee: UserId,
    /// The client.
    pub hub_id: i64,
    /// What the partner is told, or why nothing was done.
    pub outcome: Result<Told, Refusal>,
}

/// Assigns every pair in one deed; each has its own answer (Q18).
pub async fn assign(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    wanted: &Wanted,
) -> Result<Vec<Pair>> {
    if wanted.code.is_some() {
        let whose = granted.actor().account().to_string();
        count_try(on, "partner-code", &whose, CODE_TRIES).await?;
    }
    let mut work = on.begin_changing_access(granted).await?;
    let (partner, by) = (work.account(), work.actor()?.user());
    let programme = people::programme(&mut work, partner).await?;
    let mut employees = Vec::new();
    for user in &wanted.employees {
        let state = people::employee(&mut work, partner, *user).await?;
        employees.push((people::reader(&mut work, *user).await?, state));
    }
    let (mut clients, mut nowhere) = (Vec::new(), Vec::new());
    for hub_id in &wanted.clients {
        match people::by_hub_id(&mut work, *hub_id).await? {
            Some(client) => clients.push(client),
            None => nowhere.push(*hub_id),
        }
    }
    // Always in the same order, so that two deeds never wait for each other.
    clients.sort_by_key(|client| client.id);
    let mut pairs = Vec::new();
    for client in clients {
        let hub_id = client.hub_id;
        let mut asking = Asking {
            partner,
            by,
            programme,
            client,
            code: wanted.code.clone(),
        };
        let home = away(&mut work, &mut asking).await?;
        let mut events = Vec::new();
        let mut unreached = Vec::new();
        for (employee, state) in &employees {
            let done = asking.pair(&mut work, employee, *state, &mut events).await;
            let outcome = match done {
                Ok(Assignment::Unreachable) => {
                    unreached.push(employee.id);
                    Ok(Told::Asked)
                }
                Ok(done) => Ok(done.told()),
                Err(Error::Refused(refusal)) => Err(refusal),
                Err(error) => return Err(error),
            };
            pairs.push(Pair {
                employee: employee.id,
                hub_id,
                outcome,
            });
        }
        if let Some(home) = home {
            work.come_home(home, events);
        }
        for user in unreached {
            knock(&mut work, user, hub_id, by).await?;
        }
    }
    for hub_id in nowhere {
        for (employee, state) in &employees {
            let facts = AssignFacts {
                programme,
                employee: *state,
                client: None,
            };
            let outcome = may_assign(&facts, on.now).map(Assignment::told);
            if outcome.is_ok() {
                knock(&mut work, employee.id, hub_id, by).await?;
            }
            pairs.push(Pair {
                employee: employee.id,
                hub_id,
                outcome,
            });
        }
    }
    let told = PartnerTold::new("partner.clients_assigned", partner).with(json!({
        "clients": wanted.clients, "employees": wanted.employees.iter().map(|it| it.0).collect::<Vec<_>>(),
    }));
    let did = pairs
        .iter()
        .any(|it| matches!(it.outcome, Ok(told) if told != Told::Unchanged));
    work.commit_all(if did { vec![told.boxed()] } else { Vec::new() })
        .await?;
    Ok(pairs)
}

/// Holds the client, unless it is the partner itself and so held already.
async fn away(work: &mut Work, asking: &mut Asking) -> Result<Option<crate::work::Home>> {
    if asking.client.id == asking.partner {
        return Ok(None);
    }
    let home = work.go_to(asking.client.id, "partner").await?;
    asking.client = people::account(work, asking.client.id).await?;
    Ok(Some(home))
}

/// One partner asking at one client.
pub(super) struct Asking {
    pub(super) partner: AccountId,
    pub(super) by: UserId,
    pub(super) programme: Programme,
    pub(super) client: Other,
    pub(super) code: Option<ClientCode>,
}

record! {
    struct Code { code: String }
}

record! {
    struct Nos { said_no_at: Option<Moment>, again: i64 }
}

impl Asking {
    /// Decides and does it; `work` stands at the client.
    pub(super) async fn pair(
        &self,
        work: &mut Work,
        employee: &Reader,
        state: EmployeeState,
        events: &mut Vec<Box<dyn Event>>,
    ) -> Result<Assignment> {
        let now = work.now();
        events.extend(lapse::lapse_claims(work, &employee.email_key).await?);
        let client = self.facts(work, employee).await?;
        let again = client.said_no_at.is_some();
        let facts = AssignFacts {
            programme: self.programme,
            employee: state,
            client: Some(client),
        };
        let assignment = may_assign(&facts, now)?;
        let fresh = Fresh {
            partner: self.partner,
            user: employee.id,
            email_key: employee.email_key.clone(),
            state: RequestState::Pending,
            asked_by: self.by,
            by_letter: false,
            again_after_no: again,
            until: None,
        };
        match assignment {
            Assignment::Asks { letter } => {
                let fresh = Fresh {
                    by_letter: letter,
                    ..fresh
                };
                let id = request::insert(work, &fresh).await?;
                let told = PartnerTold::about("partner.requested", id, employee.id)
                    .with(json!({ "partner": self.partner.0, "letter": letter }));
                let letters = if letter {
                    self.letters(work, id, employee).await?
                } else {
                    Vec::new()
                };
                events.push(told.letters(letters).boxed());
            }
            Assignment::AlreadyIn => {
                events.extend(self.already_in(work, fresh).await?);
            }
            Assignment::OwnsClient
                if facts.client.and_then(|it| it.request) != Some(RequestState::NotNeeded) =>
            {
                let fresh = Fresh {
                    state: RequestState::NotNeeded,
                    ..fresh
                };
                let id = request::insert(work, &fresh).await?;
                events.push(PartnerTold::about("partner.not_needed", id, employee.id).boxed());
            }
            Assignment::Conflict => {
                events.extend(conflicts::open(work, self.partner, employee, self.by).await?);
            }
            Assignment::OwnsClient | Assignment::AlreadyAssigned | Assignment::Unreachable => {}
        }
        Ok(assignment)
    }

    /// The employee was inside before: one more reason, told in the log and in no letter (PE-09, Q2).
    async fn already_in(&self, work: &mut Work, fresh: Fresh) -> Result<Vec<Box<dyn Event>>> {
        let until = work.now() + access_of(ACCESS_DAYS)?;
        let found = collaborators::of_user(work, fresh.user).await?;
        let profile = found.ok_or(Error::Missing("collaborator"))?.profile;
        let fresh = Fresh {
            state: RequestState::Granted,
            until: Some(until),
            ..fresh
        };
        let id = request::insert(work, &fresh).await?;
        let who = ThroughPartner {
            user: fresh.user,
            partner: self.partner,
            profile,
            until,
            manages_people: false,
            granted_by: self.by,
            signature: None,
        };
        let (_, event) = collaborators::admit_through(work, &who, Admission::AddsGround).await?;
        let told = PartnerTold::about("partner.granted", id, fresh.user)
            .with(json!({ "partner": self.partner.0, "as": "already_in", "until": until.0 }));
        Ok(vec![told.boxed(), event])
    }

    async fn letters(
        &self,
        work: &mut Work,
        id: Uuid,
        employee: &Reader,
    ) -> Result<Vec<crate::letters::Letter>> {
        let partner = people::account(work, self.partner).await?;
        let link = format!("/a/{}/requests/{id}", self.client.slug);
        let readers = people::who_answers(work).await?;
        Ok(readers
            .iter()
            .map(|reader| {
                reader
                    .letter(work, "partner-request", id)
                    .text("partner", &partner.name)
                    .text("person", &employee.name)
                    .text("account", &self.client.name)
                    .link(&link)
            })
            .collect())
    }

    async fn facts(&self, work: &mut Work, employee: &Reader) -> Result<ClientFacts> {
        let (client, now) = (self.client.id, work.now());
        let told: Option<Code> = work
            .first(sql("select code from partner_code where account_id = $1").bind(client))
            .await?;
        let code_told = match (&told, &self.code) {
            (Some(told), Some(code)) => told.code == code.digits(),
            _ => false,
        };
        let claimed = sql("select count(*) as n from partner_request
             where account_id = $1 and email_key = $2 and partner_id <> $3 and state in ('pending', 'granted')")
        .bind(client)
        .bind(&employee.email_key)
        .bind(self.partner);
        let nos = sql(
            "select max(case when state in ('declined', 'revoked_by_client') then ended_at end) as said_no_at,
                count(case when again_after_no and asked_at > $4 then 1 end) as again
             from partner_request where account_id = $1 and partner_id = $2 and user_id = $3",
        )
        .bind(client)
        .bind(self.partner)
        .bind(employee.id)
        .bind(now - Span::days(365));
        let nos: Option<Nos> = work.first(nos).await?;
        let newest = request::newest(work, self.partner, employee.id).await?;
        Ok(ClientFacts {
            is_partner: client == self.partner,
            state: self.client.state,
            relation: people::relation(work, self.partner).await?,
            code_told,
            owned_by_employee: self.client.owner_id == employee.id,
            inside: people::is_inside(work, employee.id).await?,
            request: newest.map(|it| it.stands(now)),
            claimed_by_other: request::count(work, claimed).await? > 0,
            asked_again: nos
                .as_ref()
                .map_or(0, |it| u32::try_from(it.again).unwrap_or(u32::MAX)),
            said_no_at: nos.and_then(|it| it.said_no_at),
        })
    }
}

/// Somebody whose address was named as the way out of a conflict was tagged: he is assigned there (PE-16).
pub(super) async fn instead(work: &mut Work, employee: &Reader) -> Result<Vec<Box<dyn Event>>> {
    let (partner, by) = (work.account(), work.actor()?.user());
    let programme = people::programme(work, partner).await?;
    for (client, id) in conflicts::waiting_for(work, &employee.email_key).await? {
        let home = work.go_to(client, "partner").await?;
        let mut events = conflicts::step(work, id, ConflictState::Sidestepped).await?;
        let client = people::account(work, client).await?;
        let asking = Asking {
            partner,
            by,
            programme,
            client,
            code: None,
        };
        match asking
            .pair(work, employee, EmployeeState::Tagged, &mut events)
            .await
        {
            Err(Error::Refused(_)) => {}
            other => other.map(drop)?,
        }
        work.come_home(home, events);
    }
    Ok(Vec::new())
}

async fn knock(work: &mut Work, user: UserId, hub_id: i64, by: UserId) -> Result<()> {
    let (id, now) = (work.on.id(), work.now());
    let q = sql(
        "insert into partner_knock (account_id, id, user_id, hub_id, asked_at, asked_by) values ($1, $2, $3, $4, $5, $6)
         on conflict (account_id, user_id, hub_id) where ended_at is null do nothing",
    )
    .bind(work.account())
    .bind(id)
    .bind(user)
    .bind(hub_id)
    .bind(now)
    .bind(by);
    work.exec(q).await.map(drop)
}

/// The clients that the partner has already and whose name holds this (PE-06).
pub async fn clients_named(scope: &mut Scope, part: &str) -> Result<Vec<(i64, String)>> {
    let wanted = crate::words::fold(part);
    let mut clients = super::list::known_clients(scope).await?;
    clients.retain(|(_, name)| crate::words::fold(name).contains(&wanted));
    Ok(clients)
}
