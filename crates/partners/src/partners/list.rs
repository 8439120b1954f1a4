//! The lists of both sides: employees and their clients, clients and their employees, what waits, and what was done.

use clavero_rules::{
    AccountId, Moment, UserId,
    access::{Granted, may},
    partners::{EmployeeState, RelationState, RequestState, should_be_tagged},
};
use uuid::Uuid;

use super::{
    Request,
    request::{AT_CLIENT, OF_PARTNER, question},
};
use crate::{
    Occasion, Result,
    db::{record, sql},
    work::Scope,
};

record! {
    /// A user of the partner's account.
    #[derive(Debug, Clone)]
    pub struct Employee {
        /// Who.
        pub user: UserId,
        /// His name.
        pub name: String,
        /// His address.
        pub email: String,
        /// Whether he showed that it is his.
        pub verified: bool,
        /// Whether he is tagged.
        pub tagged: bool,
        /// At how many clients he has live access, whoever gave it.
        pub works_at: i64,
        /// How many clients let him in through this partner.
        pub clients: i64,
    }
}

impl Employee {
    /// Whether he works in accounts of clients without the tag (PE-03).
    pub fn should_be_tagged(&self) -> bool {
        let state = if self.tagged {
            EmployeeState::Tagged
        } else {
            EmployeeState::Member
        };
        should_be_tagged(state, self.works_at > 0)
    }
}

/// Everybody in the partner's account, by name; tagged people first (PE-04, PE-13).
pub async fn employees(scope: &mut Scope) -> Result<Vec<Employee>> {
    let q = sql(
        "select u.id as user, u.name, u.email, (u.email_verified_at is not null) as verified,
            exists (select 1 from partner_employee e where e.account_id = $1 and e.user_id = u.id
                and e.state = 'tagged') as tagged,
            (select count(*) from membership x where x.user_id = u.id and x.account_id <> $1 and x.state = 'active'
                and exists (select 1 from partner_relation r where r.account_id = x.account_id
                    and r.partner_id = $1 and r.state = 'linked')) as works_at,
            (select count(*) from partner_request q where q.partner_id = $1 and q.user_id = u.id
                and q.state = 'granted') as clients
         from users u join account a on a.id = $1
         where (u.id = a.owner_id or exists (select 1 from membership m where m.account_id = $1
                and m.user_id = u.id and m.state = 'active'))
         order by tagged desc, u.name_key, u.id",
    )
    .bind(scope.account());
    scope.all(q).await
}

/// What a client is called for the partner: its name once it let the partner in, else only its number (Q5).
pub fn client_name(asked: &Request, known: bool) -> String {
    if known {
        asked.client.clone()
    } else {
        asked.hub_id.to_string()
    }
}

record! {
    struct Known { hub_id: i64, name: String }
}

/// The clients that the partner knows by name.
pub(super) async fn known_clients(scope: &mut Scope) -> Result<Vec<(i64, String)>> {
    let q = sql(
        "select c.hub_id, c.name from account c where c.state <> 'closed' and (
            exists (select 1 from partner_relation r where r.account_id = c.id and r.partner_id = $1)
            or exists (select 1 from partner_request q where q.account_id = c.id and q.partner_id = $1
                and q.state = 'granted'))
         order by c.name, c.hub_id",
    )
    .bind(scope.account());
    let known: Vec<Known> = scope.all(q).await?;
    Ok(known.into_iter().map(|it| (it.hub_id, it.name)).collect())
}

/// One employee at one client, as the partner sees it: the newest request, or a number that nobody answered.
#[derive(Clone, Debug)]
pub struct Pairing {
    /// The employee.
    pub user: UserId,
    /// His name.
    pub person: String,
    /// The client's number.
    pub hub_id: i64,
    /// The client's name, or its number where nobody there let the partner in.
    pub client: String,
    /// Where it stands.
    pub state: RequestState,
    /// Whether the person's data was erased.
    pub erased: bool,
    /// When it was asked.
    pub asked_at: Moment,
    /// When the access ends.
    pub until: Option<Moment>,
    /// The request; none for a number that leads nowhere.
    pub request: Option<Uuid>,
}

record! {
    struct Knock { user_id: UserId, person: String, hub_id: i64, asked_at: Moment, ended_at: Option<Moment> }
}

/// Every pairing of the partner, or those of one employee, the newest first; one line for each pair (PE-05).
pub async fn pairings(scope: &mut Scope, only: Option<UserId>) -> Result<Vec<Pairing>> {
    let (account, now) = (scope.account(), scope.now());
    let known: Vec<i64> = known_clients(scope)
        .await?
        .into_iter()
        .map(|it| it.0)
        .collect();
    let q = question(OF_PARTNER, account)
        .with_some(" and r.user_id = ?", only)
        .and(" order by r.asked_at desc, r.id desc");
    let requests: Vec<Request> = scope.all(q).await?;
    let mut pairs: Vec<Pairing> = Vec::new();
    for it in requests {
        if pairs
            .iter()
            .any(|seen| seen.user == it.user_id && seen.hub_id == it.hub_id)
        {
            continue;
        }
        pairs.push(Pairing {
            user: it.user_id,
            client: client_name(&it, known.contains(&it.hub_id)),
            hub_id: it.hub_id,
            state: it.stands(now),
            erased: it.erased,
            asked_at: it.asked_at,
            until: it.access_until,
            request: Some(it.id),
            person: it.person,
        });
    }
    let q = sql(
        "select k.user_id, u.name as person, k.hub_id, k.asked_at, k.ended_at
         from partner_knock k join users u on u.id = k.user_id where k.account_id = $1",
    )
    .bind(account)
    .with_some(" and k.user_id = ?", only)
    .and(" order by k.asked_at desc, k.id desc");
    for it in scope.all::<Knock>(q).await? {
        if pairs
            .iter()
            .any(|seen| seen.user == it.user_id && seen.hub_id == it.hub_id)
        {
            continue;
        }
        let times = clavero_rules::partners::RequestTimes {
            asked_at: it.asked_at,
            until: None,
        };
        let state = match it.ended_at {
            Some(_) => RequestState::Cancelled,
            None => RequestState::Pending.at(times, now),
        };
        pairs.push(Pairing {
            user: it.user_id,
            person: it.person,
            hub_id: it.hub_id,
            client: it.hub_id.to_string(),
            state,
            erased: false,
            asked_at: it.asked_at,
            until: None,
            request: None,
        });
    }
    Ok(pairs)
}

/// What waits for the client's answer, or the lines of everybody it was ever asked for.
pub async fn at_client(scope: &mut Scope, waiting: bool) -> Result<Vec<Request>> {
    let now = scope.now();
    let q = question(AT_CLIENT, scope.account())
        .and(" and r.deleted_at is null order by r.asked_at desc, r.id desc");
    let mut all: Vec<Request> = scope.all(q).await?;
    if waiting {
        all.retain(|it| it.stands(now) == RequestState::Pending);
    }
    Ok(all)
}

record! {
    /// A partner as its client sees it.
    #[derive(Debug, Clone)]
    pub struct Tie {
        /// The partner.
        pub partner_id: AccountId,
        /// Its name.
        pub name: String,
        /// Where the relation stands.
        pub state: RelationState,
        /// Since when.
        pub linked_at: Moment,
    }
}

/// The partners that work for the client that the scope is about.
pub async fn ties(scope: &mut Scope) -> Result<Vec<Tie>> {
    let q = sql("select r.partner_id, p.name, r.state, r.linked_at
         from partner_relation r join account p on p.id = r.partner_id
         where r.account_id = $1 and r.state <> 'ended' order by p.name, r.id")
    .bind(scope.account());
    scope.all(q).await
}

record! {
    struct Code { code: String }
}

/// The code that the client tells its partners; none until it makes one (Q5).
pub async fn client_code(scope: &mut Scope) -> Result<Option<String>> {
    let q = sql("select code from partner_code where account_id = $1").bind(scope.account());
    Ok(scope.first::<Code>(q).await?.map(|it| it.code))
}

/// Makes a code, or another one: the old one opens nothing any more (Q5).
pub async fn change_code(on: &Occasion, granted: Granted<may::ManagePartners>) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let code = on.app.chance.digits(8).to_string();
    let q = sql("insert into partner_code (account_id, code, changed_at) values ($1, $2, $3)
         on conflict (account_id) do update set code = excluded.code, changed_at = excluded.changed_at")
    .bind(work.account())
    .bind(code)
    .bind(on.now);
    work.exec(q).await?;
    let account = work.account();
    work.commit(super::told::PartnerTold::new(
        "partner.code_changed",
        account,
    ))
    .await
}
