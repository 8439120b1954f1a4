//! Assigning: choose employees and clients, read what will be sent, confirm (PE-06, PE-07, PE-08).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    UserId,
    access::may,
    partners::{ClientCode, ClientName, Told},
};
use serde::Deserialize;

use super::view::ids;
use crate::{
    Error, Result,
    partners::{Employee, Pair, Wanted, assign, clients_named, employees, people},
    session::{Here, May, Oneself},
    web::{Answer, Ask, Form, Go, Shell, page as answer, page_with},
};

#[derive(Debug, Default, Deserialize)]
pub(super) struct Query {
    employee: Option<uuid::Uuid>,
    client: Option<i64>,
    #[serde(default)]
    code: String,
}

#[derive(Template)]
#[template(path = "partners/pages/assign.html")]
struct AssignPage {
    page: Shell,
    form: Form,
    people: Vec<Employee>,
    clients: Vec<(i64, String)>,
    url: String,
    back: String,
}

/// The form; who or what was chosen before is ticked.
pub(super) async fn page(
    May { granted: _, here }: May<may::ManagePartners>,
    Ask(query): Ask<Query>,
) -> Answer {
    let mut form = Form::default();
    if let Some(employee) = query.employee {
        form = form.preset("employee", employee);
    }
    if let Some(client) = query.client {
        form = form.preset("client", client).preset("clients", client);
    }
    shown(&here, form.preset("code", query.code), StatusCode::OK).await
}

async fn shown(here: &Here, form: Form, status: StatusCode) -> Answer {
    let granted = clavero_rules::access::grant::<may::ViewPartners>(here.actor.clone())?;
    let mut scope = here.caller.on.read(&granted);
    let programme = people::programme(&mut scope, here.account.id).await?;
    clavero_rules::partners::must_be_partner(programme)?;
    let mut people = employees(&mut scope).await?;
    people.retain(|it| it.tagged);
    let clients = clients_named(&mut scope, "").await?;
    let page = Shell::inside(here, "partners-assign");
    let typed = form.value("clients");
    let form = match clients
        .iter()
        .any(|(hub_id, _)| hub_id.to_string() == typed)
    {
        true => Form::of(
            form.values()
                .iter()
                .filter(|(name, _)| name != "clients")
                .cloned(),
        ),
        false => form,
    };
    let view = AssignPage {
        url: here.url("/partner/assign"),
        back: here.url("/partner"),
        page,
        form,
        people,
        clients,
    };
    page_with(status, &view)
}

/// Every client that was named: ticked, or typed by name or number, one a line (PE-06).
async fn named(
    here: &Here,
    form: &mut Form,
    granted: &clavero_rules::access::Granted<may::ManagePartners>,
) -> Result<Wanted> {
    let mut wanted = Wanted {
        employees: ids(&form.all("employee")).into_iter().map(UserId).collect(),
        clients: form
            .all("client")
            .iter()
            .filter_map(|it| it.parse().ok())
            .collect(),
        code: None,
    };
    let mut scope = here.caller.on.read(granted);
    let typed = form.value("clients");
    for name in typed
        .split([',', '\n', ';'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
    {
        match ClientName::read(name) {
            ClientName::HubId(hub_id) => {
                wanted.clients.insert(hub_id);
            }
            ClientName::Name(part) => match clients_named(&mut scope, part).await?.as_slice() {
                [(hub_id, _)] => {
                    wanted.clients.insert(*hub_id);
                }
                [] => form.fail("clients", "client-unknown"),
                _ => form.fail("clients", "client-several"),
            },
        }
    }
    if wanted.employees.is_empty() {
        form.fail("employee", "choose");
    }
    if wanted.clients.is_empty() {
        form.fail("clients", "required");
    }
    let code = form.value("code");
    if !code.trim().is_empty() {
        wanted.code = Some(ClientCode::read(&code)?);
    }
    form.clean()?;
    Ok(wanted)
}

/// Assigns them all and says what became of them.
pub(super) async fn assign_now(
    May { granted, here }: May<may::ManagePartners>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let done = match named(&here, &mut form, &granted).await {
        Ok(wanted) => assign(on, granted, &wanted).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(pairs) => said(&here, &form, &pairs),
        Err(error @ (Error::Invalid(_) | Error::Refused(_))) => {
            shown(
                &here,
                form.explain(error)?,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(error) => Err(error),
    }
}

fn said(here: &Here, form: &Form, pairs: &[Pair]) -> Answer {
    let count = |wanted: Told| {
        let n = pairs.iter().filter(|it| it.outcome == Ok(wanted)).count();
        i64::try_from(n).unwrap_or(i64::MAX)
    };
    if let Some(conflict) = pairs.iter().find(|it| it.outcome == Ok(Told::Conflict)) {
        let (user, hub_id) = (conflict.employee, conflict.hub_id);
        return Go::to(here.url(&format!("/partner/conflicts/{user}/{hub_id}")))
            .regretting("partners-conflict-said")
            .answer();
    }
    if let Some(Err(refusal)) = pairs.iter().map(|it| it.outcome).find(Result::is_err) {
        return Err(refusal.into());
    }
    let to = match form.all("employee").as_slice() {
        [one] => here.url(&format!("/partner/employees/{one}")),
        _ => here.url("/partner/clients"),
    };
    Go::to(to)
        .saying("partners-assigned")
        .count("asked", count(Told::Asked))
        .count("inside", count(Told::NoLetterNeeded))
        .count("unchanged", count(Told::Unchanged))
        .answer()
}

#[derive(Template)]
#[template(path = "partners/pages/link.html")]
struct LinkPage {
    page: Shell,
    choices: Vec<(String, String)>,
}

/// The link that a client gave to its partner: choose in which account to follow it (Q5).
pub(super) async fn by_link(Oneself { caller, person }: Oneself, Ask(query): Ask<Query>) -> Answer {
    let partners = people::partners_of(&mut caller.on.read_own(person.id), person.id).await?;
    let hub_id = query.client.unwrap_or_default();
    let code = form_urlencoded::byte_serialize(query.code.as_bytes()).collect::<String>();
    let choices: Vec<(String, String)> = partners
        .into_iter()
        .map(|(slug, name)| {
            (
                format!("/a/{slug}/partner/assign?client={hub_id}&code={code}"),
                name,
            )
        })
        .collect();
    match choices.as_slice() {
        [(url, _)] => Go::to(url).answer(),
        _ => answer(&LinkPage {
            page: Shell::of(&caller, "partners-link"),
            choices,
        }),
    }
}
