//! Two partners, the same address, the same client: one record at a time, and three ways out (4.9, PE-15, PE-16).

use clavero_rules::{
    AccountId, Moment, UserId,
    access::{Granted, may},
    partners::{ConflictState, EmployeeState, Programme, WayOut, WayOutFacts, way_out},
};
use serde_json::json;
use uuid::Uuid;

use super::{
    assign::Asking,
    people::{self, Reader},
    request,
    told::PartnerTold,
};
use crate::{
    Error, Occasion, Result,
    address::Address,
    db::{Sql, record, sql},
    work::{Event, Scope, Work},
};

record! {
    /// A conflict of the second partner.
    #[derive(Debug, Clone)]
    pub struct Conflict {
        /// Its identifier.
        pub id: Uuid,
        /// The client.
        pub account_id: AccountId,
        /// The client's name.
        pub client: String,
        /// The client's public number.
        pub hub_id: i64,
        /// The second partner.
        pub partner_id: AccountId,
        /// The employee who could not be added.
        pub user_id: UserId,
        /// His name.
        pub person: String,
        /// The address in conflict.
        pub email_key: String,
        /// Where it stands.
        pub state: ConflictState,
        /// Since when.
        pub opened_at: Moment,
        /// Who ran into it.
        pub opened_by: UserId,
        /// When the first partner was asked.
        pub relayed_at: Option<Moment>,
        /// The address that is to be used instead, once somebody with it is tagged.
        pub instead_key: String,
        /// Grows with each change.
        pub version: i64,
    }
}

pub(super) fn question(whose: &'static str, account: AccountId) -> Sql {
    sql("select k.id, k.account_id, c.name as client, c.hub_id, k.partner_id, k.user_id, u.name as person,
            k.email_key, k.state, k.opened_at, k.opened_by, k.relayed_at, k.instead_key, k.version
         from partner_conflict k join account c on c.id = k.account_id join users u on u.id = k.user_id where ")
    .and(whose)
    .bind(account)
}

/// The open conflict of the partner that the scope is about, for this employee at this client.
pub async fn find(scope: &mut Scope, user: UserId, hub_id: i64) -> Result<Conflict> {
    let q = question("k.partner_id = $1", scope.account())
        .with(" and k.user_id = ?", user)
        .with(" and c.hub_id = ?", hub_id)
        .and(" and k.state in ('open', 'relayed')");
    scope.one(q, "conflict").await
}

/// Every open conflict of the partner that the scope is about.
pub async fn open_of_partner(scope: &mut Scope) -> Result<Vec<Conflict>> {
    let q = question("k.partner_id = $1", scope.account())
        .and(" and k.state in ('open', 'relayed') order by k.opened_at, k.id");
    scope.all(q).await
}

/// What the client that the scope is about sees of the exchange.
pub async fn exchange(scope: &mut Scope) -> Result<Vec<Conflict>> {
    let q = question("k.account_id = $1", scope.account())
        .and(" order by k.opened_at desc, k.id limit 50");
    scope.all(q).await
}

/// Which of its people the partner that the scope is about was asked to remove. Who asked is not told (PE-16).
pub async fn asked_to_remove(scope: &mut Scope) -> Result<Vec<Conflict>> {
    let q = question(
        "k.state = 'relayed' and exists (select 1 from partner_request r where r.account_id = k.account_id
            and r.email_key = k.email_key and r.partner_id = $1 and r.state in ('pending', 'granted'))",
        scope.account(),
    )
    .and(" order by k.relayed_at, k.id");
    scope.all(q).await
}

/// The second partner runs into the first one's record (PE-15). The work stands at the client.
pub(super) async fn open(
    work: &mut Work,
    partner: AccountId,
    employee: &Reader,
    by: UserId,
) -> Result<Vec<Box<dyn Event>>> {
    let (id, now) = (work.on.id(), work.now());
    let q = sql(
        "insert into partner_conflict (account_id, id, partner_id, user_id, email_key, state, opened_at, opened_by,
            instead_key, version) values ($1, $2, $3, $4, $5, 'open', $6, $7, '', 1)
         on conflict (account_id, partner_id, user_id) where state in ('open', 'relayed') do nothing",
    )
    .bind(work.account())
    .bind(id)
    .bind(partner)
    .bind(employee.id)
    .bind(&employee.email_key)
    .bind(now)
    .bind(by);
    if work.exec(q).await? == 0 {
        return Ok(Vec::new());
    }
    let told = PartnerTold::about("partner.conflict_opened", id, employee.id);
    Ok(vec![told.with(json!({ "partner": partner.0 })).boxed()])
}

/// Moves a conflict of the client that the work stands at.
pub(super) async fn step(
    work: &mut Work,
    id: Uuid,
    to: ConflictState,
) -> Result<Vec<Box<dyn Event>>> {
    let q = question("k.account_id = $1", work.account()).with(" and k.id = ?", id);
    let conflict: Conflict = work.one(q, "conflict").await?;
    let now = work.now();
    let over = !to.denies_credit();
    let q = sql(
        "update partner_conflict set state = $3, relayed_at = coalesce(relayed_at, $4), ended_at = $5,
            version = version + 1
         where account_id = $1 and id = $2 and state in ('open', 'relayed')",
    )
    .bind(work.account())
    .bind(id)
    .bind(to)
    .bind((to == ConflictState::Relayed).then_some(now))
    .bind(over.then_some(now));
    work.exec_one(q, clavero_rules::Refusal::ConflictOver.into())
        .await?;
    let kind = match to {
        ConflictState::Relayed => "partner.conflict_relayed",
        ConflictState::Sidestepped => "partner.conflict_sidestepped",
        _ => "partner.conflict_cleared",
    };
    let told = PartnerTold::about(kind, id, conflict.user_id);
    Ok(vec![
        told.with(json!({ "partner": conflict.partner_id.0 }))
            .boxed(),
    ])
}

/// An address became free at the client that the work stands at: whoever ran into it first asks anew (4.9).
pub(super) async fn release(work: &mut Work, email_key: &str) -> Result<Vec<Box<dyn Event>>> {
    let q = question("k.account_id = $1", work.account())
        .with(" and k.email_key = ?", email_key)
        .and(" and k.state in ('open', 'relayed') order by k.opened_at, k.id");
    let waiting: Vec<Conflict> = work.all(q).await?;
    let mut events = Vec::new();
    for conflict in waiting {
        let (partner, user) = (conflict.partner_id, conflict.user_id);
        let held = sql(
            "select count(*) as n from partner_request where account_id = $1 and email_key = $2
             and state in ('pending', 'granted')",
        )
        .bind(work.account())
        .bind(email_key);
        if request::count(work, held).await? > 0 {
            break;
        }
        events.extend(step(work, conflict.id, ConflictState::Cleared).await?);
        let state = people::employee(work, partner, user).await?;
        let programme = people::programme(work, partner).await?;
        if state != EmployeeState::Tagged || programme != Programme::Enrolled {
            continue;
        }
        let here = work.account();
        let client = people::account(work, here).await?;
        let asking = Asking {
            partner,
            by: conflict.opened_by,
            programme,
            client,
            code: None,
        };
        let employee = people::reader(work, user).await?;
        let again = Box::pin(asking.pair(work, &employee, state, &mut events)).await;
        match again {
            Err(Error::Refused(_)) => {}
            other => other.map(drop)?,
        }
        let readers = people::who_asked(work, partner, conflict.opened_by).await?;
        let slug = people::account(work, partner).await?.slug;
        let letters = readers
            .iter()
            .map(|reader| {
                reader
                    .letter(work, "partner-conflict-cleared", conflict.id)
                    .text("person", &conflict.person)
                    .text("client", conflict.hub_id)
                    .link(format!("/a/{slug}/partner/employees/{user}"))
            })
            .collect::<Vec<_>>();
        for letter in letters {
            work.post(letter);
        }
    }
    Ok(events)
}

/// The conflicts of the partner that wait for somebody with this address: the client, and which.
pub(super) async fn waiting_for(
    work: &mut Work,
    email_key: &str,
) -> Result<Vec<(AccountId, Uuid)>> {
    let q = question("k.partner_id = $1", work.account())
        .with(" and k.instead_key = ?", email_key)
        .and(" and k.state in ('open', 'relayed') order by k.account_id");
    let all: Vec<Conflict> = work.all(q).await?;
    Ok(all.into_iter().map(|it| (it.account_id, it.id)).collect())
}

record! {
    struct Domain { domain: String }
}

record! {
    struct Known { user_id: UserId }
}

/// What became of a way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The first partner was asked.
    Asked,
    /// The request was made with the other address.
    Assigned,
    /// Nobody tagged has the address yet; the request is made as soon as somebody is.
    WaitsForTag,
}

/// Takes one of the three ways out; each leaves the first partner's access untouched (PE-16).
pub async fn take_way_out(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    (user, hub_id): (UserId, i64),
    way: WayOut,
    instead: Option<&Address>,
) -> Result<Taken> {
    let mut work = on.begin_changing_access(granted).await?;
    let (partner, by) = (work.account(), work.actor()?.user());
    let conflict = find(&mut work, user, hub_id).await?;
    let domains: Vec<Domain> = work
        .all(
            sql("select domain from partner_domain where account_id = $1 order by domain")
                .bind(partner),
        )
        .await?;
    let own: Vec<&str> = domains.iter().map(|it| it.domain.as_str()).collect();
    let tagged = match instead {
        None => None,
        Some(address) => {
            let q = sql(
                "select e.user_id from partner_employee e join users u on u.id = e.user_id
                 where e.account_id = $1 and e.state = 'tagged' and u.email_key = $2",
            )
            .bind(partner)
            .bind(&address.key);
            work.first::<Known>(q).await?
        }
    };
    let home = work.go_to(conflict.account_id, "partner").await?;
    let claimed = sql(
        "select count(*) as n from partner_request where account_id = $1 and email_key = $2
         and partner_id <> $3 and state in ('pending', 'granted')",
    )
    .bind(conflict.account_id)
    .bind(instead.map(|it| it.key.as_str()).unwrap_or_default())
    .bind(partner);
    let facts = WayOutFacts {
        state: conflict.state,
        address: &conflict.email_key,
        instead: instead.map(|it| it.key.as_str()),
        own_domains: &own,
        instead_claimed: request::count(&mut work, claimed).await? > 0,
    };
    let to = way_out(way, &facts)?;
    let mut events = Vec::new();
    let taken = match (to, instead, tagged) {
        (ConflictState::Relayed, ..) => {
            events.extend(step(&mut work, conflict.id, to).await?);
            relay(&mut work, &conflict).await?;
            Taken::Asked
        }
        (_, Some(_), Some(known)) => {
            events.extend(step(&mut work, conflict.id, to).await?);
            let programme = people::programme(&mut work, partner).await?;
            let client = people::account(&mut work, conflict.account_id).await?;
            let asking = Asking {
                partner,
                by,
                programme,
                client,
                code: None,
            };
            let employee = people::reader(&mut work, known.user_id).await?;
            asking
                .pair(&mut work, &employee, EmployeeState::Tagged, &mut events)
                .await?;
            Taken::Assigned
        }
        (_, Some(address), None) => {
            let q = sql(
                "update partner_conflict set instead_key = $3, version = version + 1
                 where account_id = $1 and id = $2",
            )
            .bind(conflict.account_id)
            .bind(conflict.id)
            .bind(&address.key);
            work.exec(q).await?;
            events.push(PartnerTold::about("partner.conflict_waits", conflict.id, user).boxed());
            Taken::WaitsForTag
        }
        (_, None, _) => return Err(Error::field("instead", "required")),
    };
    work.come_home(home, events);
    let told = PartnerTold::of("partner.way_out_taken", user).with(json!({ "way": way.id() }));
    work.commit(told).await?;
    Ok(taken)
}

/// Asks the first partner, who does not learn who asks; the client reads along.
async fn relay(work: &mut Work, conflict: &Conflict) -> Result<()> {
    let q = request::question(request::AT_CLIENT, work.account())
        .with(" and r.email_key = ?", &conflict.email_key)
        .and(" and r.state in ('pending', 'granted')");
    let Some(first) = work.first::<super::Request>(q).await? else {
        return Ok(());
    };
    let mut letters = Vec::new();
    for reader in people::who_asked(work, first.partner_id, first.asked_by).await? {
        let letter = reader.letter(work, "partner-asked-to-remove", conflict.id);
        let link = format!("/a/{}/partner", first.partner_slug);
        letters.push(
            letter
                .text("person", &first.person)
                .text("client", &first.client)
                .link(link),
        );
    }
    for reader in people::who_answers(work).await? {
        let letter = reader.letter(work, "partner-exchange", conflict.id);
        let link = format!("/a/{}/partners", first.client_slug);
        letters.push(
            letter
                .text("person", &first.person)
                .text("account", &first.client)
                .link(link),
        );
    }
    for letter in letters {
        work.post(letter);
    }
    Ok(())
}

/// Every conflict of a person who works for the partner no longer is over.
pub(super) async fn drop_of(
    work: &mut Work,
    partner: AccountId,
    user: UserId,
) -> Result<Vec<Box<dyn Event>>> {
    let q = question("k.account_id = $1", work.account())
        .with(" and k.partner_id = ?", partner)
        .with(" and k.user_id = ?", user)
        .and(" and k.state in ('open', 'relayed')");
    let all: Vec<Conflict> = work.all(q).await?;
    let mut events = Vec::new();
    for conflict in all {
        events.extend(step(work, conflict.id, ConflictState::Cleared).await?);
    }
    Ok(events)
}
