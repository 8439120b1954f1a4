//! The partner's dashboard: employees and their clients, clients and their employees, and what was done (PE-04, PE-05).

use askama::Template;
use clavero_rules::{UserId, access::may};
use serde::Deserialize;
use uuid::Uuid;

use super::view::{Dash, Row};
use crate::{
    Error,
    credit::act_of,
    partners::{Done, Employee, employees, newest_acts, pairings},
    session::May,
    web::{Answer, Ask, At, Shell, page as answer},
};

/// One act in words.
struct Act {
    at: clavero_rules::Moment,
    text: String,
    person: String,
    client: String,
    counts: bool,
}

/// What has a name among the acts; the rest is no work for a client.
fn told(page: &Shell, acts: Vec<Done>) -> Vec<Act> {
    acts.into_iter()
        .filter_map(|it| {
            let kind = act_of(&it.kind)?;
            Some(Act {
                at: it.at,
                text: page.t(&format!("credit-act-{}", kind.id().replace('_', "-"))),
                person: it.person,
                client: it.client,
                counts: kind.is_engagement(),
            })
        })
        .collect()
}

#[derive(Template)]
#[template(path = "partners/pages/employees.html")]
struct EmployeesPage {
    page: Shell,
    dash: Dash,
    people: Vec<Employee>,
    chosen: Option<Employee>,
    rows: Vec<Row>,
    acts: Vec<Act>,
    settings: String,
    url: String,
}

/// The employees; the first one is opened.
pub(super) async fn home(May { granted, here }: May<may::ViewPartners>) -> Answer {
    employees_page(&here, granted, None).await
}

/// One employee, with his clients and what he did for them.
pub(super) async fn employee(
    May { granted, here }: May<may::ViewPartners>,
    At((_, user)): At<(String, Uuid)>,
) -> Answer {
    employees_page(&here, granted, Some(UserId(user))).await
}

async fn employees_page(
    here: &crate::session::Here,
    granted: clavero_rules::access::Granted<may::ViewPartners>,
    user: Option<UserId>,
) -> Answer {
    let dash = Dash::of(here, &granted, "employees").await?;
    let mut scope = here.caller.on.read(&granted);
    let mut people = employees(&mut scope).await?;
    let chosen = match user {
        Some(user) => {
            let found = people.iter().find(|it| it.user == user).cloned();
            Some(found.ok_or(Error::Missing("employee"))?)
        }
        None => people.iter().find(|it| it.tagged).cloned(),
    };
    people.retain(|it| it.tagged || it.should_be_tagged() || Some(it.user) == user);
    let page = Shell::inside(here, "partners-title");
    let (mut rows, mut acts) = (Vec::new(), Vec::new());
    if let Some(chosen) = &chosen {
        let pairs = pairings(&mut scope, Some(chosen.user)).await?;
        rows = pairs.into_iter().map(|it| Row::of(&page, it)).collect();
        acts = told(
            &page,
            newest_acts(&mut scope, Some(chosen.user), None).await?,
        );
    }
    answer(&EmployeesPage {
        url: dash.home.clone(),
        settings: here.url("/settings/users"),
        page,
        dash,
        people,
        chosen,
        rows,
        acts,
    })
}

#[derive(Debug, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    q: String,
}

struct ClientRow {
    hub_id: i64,
    name: String,
    with_access: usize,
    waiting: usize,
}

#[derive(Template)]
#[template(path = "partners/pages/clients.html")]
struct ClientsPage {
    page: Shell,
    dash: Dash,
    rows: Vec<ClientRow>,
    q: String,
    url: String,
}

/// The clients.
pub(super) async fn clients(
    May { granted, here }: May<may::ViewPartners>,
    Ask(query): Ask<Query>,
) -> Answer {
    let dash = Dash::of(&here, &granted, "clients").await?;
    let pairs = pairings(&mut here.caller.on.read(&granted), None).await?;
    let mut rows: Vec<ClientRow> = Vec::new();
    let wanted = crate::words::fold(&query.q);
    for it in pairs {
        let found = crate::words::fold(&it.client).contains(&wanted)
            || it.hub_id.to_string().contains(&wanted);
        if !found {
            continue;
        }
        let granted = usize::from(it.state == clavero_rules::partners::RequestState::Granted);
        let waiting = usize::from(it.state == clavero_rules::partners::RequestState::Pending);
        match rows.iter_mut().find(|row| row.hub_id == it.hub_id) {
            Some(row) => {
                row.with_access += granted;
                row.waiting += waiting;
            }
            None => rows.push(ClientRow {
                hub_id: it.hub_id,
                name: it.client,
                with_access: granted,
                waiting,
            }),
        }
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    let page = Shell::inside(&here, "partners-title");
    answer(&ClientsPage {
        url: here.url("/partner/clients"),
        page,
        dash,
        rows,
        q: query.q,
    })
}

#[derive(Template)]
#[template(path = "partners/pages/client.html")]
struct ClientPage {
    page: Shell,
    dash: Dash,
    name: String,
    hub_id: i64,
    rows: Vec<Row>,
    any_open: bool,
    acts: Vec<Act>,
    url: String,
}

/// One client, with the employees that have access to it.
pub(super) async fn client(
    May { granted, here }: May<may::ViewPartners>,
    At((_, hub_id)): At<(String, i64)>,
) -> Answer {
    let dash = Dash::of(&here, &granted, "clients").await?;
    let mut scope = here.caller.on.read(&granted);
    let mut pairs = pairings(&mut scope, None).await?;
    pairs.retain(|it| it.hub_id == hub_id);
    let name = pairs
        .first()
        .map(|it| it.client.clone())
        .ok_or(Error::Missing("client"))?;
    let acts = newest_acts(&mut scope, None, Some(hub_id)).await?;
    let page = Shell::inside(&here, "partners-title").titled(&name);
    let rows: Vec<Row> = pairs.into_iter().map(|it| Row::of(&page, it)).collect();
    answer(&ClientPage {
        any_open: rows.iter().any(|it| it.open),
        acts: told(&page, acts),
        url: here.url(&format!("/partner/clients/{hub_id}")),
        page,
        dash,
        name,
        hub_id,
        rows,
    })
}

#[derive(Template)]
#[template(path = "partners/pages/activity.html")]
struct ActivityPage {
    page: Shell,
    dash: Dash,
    acts: Vec<Act>,
}

/// What everybody did for clients.
pub(super) async fn activity(May { granted, here }: May<may::ViewPartners>) -> Answer {
    let dash = Dash::of(&here, &granted, "activity").await?;
    let acts = newest_acts(&mut here.caller.on.read(&granted), None, None).await?;
    let page = Shell::inside(&here, "partners-title");
    answer(&ActivityPage {
        acts: told(&page, acts),
        page,
        dash,
    })
}
