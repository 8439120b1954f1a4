//! The owner's side of a transfer: to whom, what becomes of oneself, the signature, and where it stands.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    access::{grant, may},
    signature::Purpose,
    transfer::TransferState,
};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Error, Result,
    accounts::transfer::{Handing, Offer, cancel, check, last, offer},
    collaborators::{self, Collaborator, Standing},
    doors::Doors,
    people::{Draft, signature},
    profiles::{self, ProfileChoice},
    session::{Here, OwnerOnly},
    web::{Answer, Ask, At, Form, Go, Shell, Sign, page_with},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/settings/transfer", show)
        .post("/a/{account}/settings/transfer", submit)
        .post("/a/{account}/settings/transfer/cancel", call_off)
        .get("/a/{account}/settings/transfer/sign/{draft}", show_sign)
        .post("/a/{account}/settings/transfer/sign/{draft}", sign)
}

#[derive(Debug, Default, Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "accounts/pages/transfer.html")]
struct Transfer {
    page: Shell,
    form: Form,
    home: String,
    q: String,
    underway: Option<Handing>,
    cooling: bool,
    ended: String,
    people: Vec<Collaborator>,
    total: i64,
    profiles: Vec<ProfileChoice>,
}

impl Transfer {
    fn url(&self) -> String {
        format!("{}/settings/transfer", self.home)
    }
    fn next_datetime(&self, handing: &Handing) -> String {
        self.page.datetime(&handing.next_at())
    }
    fn checked(&self, name: &str, id: &Uuid) -> bool {
        self.form.checked(name, &id.to_string())
    }
    /// Whether the list is long enough to be searched, or was.
    fn searchable(&self) -> bool {
        !self.q.is_empty() || usize::try_from(self.total).unwrap_or(usize::MAX) > self.people.len()
    }
}

async fn told(here: &Here, form: Form, q: String, status: StatusCode) -> Answer {
    let (on, page) = (&here.caller.on, Shell::inside(here, "accounts-transfer"));
    let granted = grant::<may::ViewCollaborators>(here.actor.clone())?;
    let mut scope = on.read(&granted);
    let last = last(&mut scope).await?;
    let profiles = profiles::list_for_choice(&mut scope).await?;
    let search = collaborators::Search {
        text: q.clone(),
        standing: Standing::Active,
        ..collaborators::Search::default()
    };
    let (people, total) = collaborators::list(on, &granted, &search).await?;
    let ended = last
        .as_ref()
        .map(|it| ended_in_words(&page, it, on.now))
        .unwrap_or_default();
    let underway = last.filter(|it| it.is_underway(on.now));
    let view = Transfer {
        home: here.url(""),
        cooling: underway
            .as_ref()
            .is_some_and(|it| it.state == TransferState::Cooling),
        underway,
        ended,
        people: people.items,
        total,
        profiles,
        form,
        q,
        page,
    };
    page_with(status, &view)
}

/// How the last one went; a finished one says nothing, because then somebody else reads this page.
fn ended_in_words(page: &Shell, last: &Handing, now: clavero_rules::Moment) -> String {
    let key = match last.stands(now) {
        TransferState::Cancelled => "accounts-transfer-was-cancelled",
        TransferState::Declined => "accounts-transfer-was-declined",
        TransferState::Expired => "accounts-transfer-was-expired",
        TransferState::Offered | TransferState::Cooling | TransferState::Done => {
            return String::new();
        }
    };
    page.t1(key, "person", &last.to_name)
}

async fn show(OwnerOnly { here, .. }: OwnerOnly, Ask(Search { q }): Ask<Search>) -> Answer {
    told(
        &here,
        Form::default().preset("keep", "leave"),
        q,
        StatusCode::OK,
    )
    .await
}

fn read(form: &mut Form) -> Option<Offer> {
    let to = form.id("to");
    let keep = form.choice("keep", |text| match text {
        "leave" => Some(None),
        id => Uuid::parse_str(id).ok().map(Some),
    });
    Some(Offer {
        to: to?,
        keep: keep?,
    })
}

async fn submit(OwnerOnly { granted, here }: OwnerOnly, mut form: Form) -> Answer {
    let offer = read(&mut form);
    let ready = match (&offer, form.clean()) {
        (Some(offer), Ok(())) => check(&here.caller.on, &granted, offer).await,
        (_, clean) => clean,
    };
    match (offer, ready) {
        (Some(offer), Ok(())) => {
            let (on, person) = (&here.caller.on, here.person()?);
            let account = Some(here.account.id);
            let draft = Draft::keep(on, person.id, account, Purpose::TransferOwner, &offer).await?;
            Go::to(here.url(&format!("/settings/transfer/sign/{draft}"))).answer()
        }
        (_, ready) => {
            let q = form.value("q");
            let form = ready
                .err()
                .map_or(Ok(form.clone()), |error| form.explain(error))?;
            told(&here, form, q, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn draft(here: &Here, id: Uuid) -> Result<Draft<Offer>> {
    let user = here.person()?.id;
    Draft::find(
        &here.caller.on,
        user,
        Some(here.account.id),
        Purpose::TransferOwner,
        id,
    )
    .await
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct SignOffer {
    page: Shell,
    form: Form,
    sign: Sign,
}

async fn signing(here: &Here, form: Form, draft: &Draft<Offer>, status: StatusCode) -> Answer {
    let (on, page) = (&here.caller.on, Shell::inside(here, "accounts-transfer"));
    let granted = grant::<may::ViewCollaborators>(here.actor.clone())?;
    let mut scope = on.read(&granted);
    let to = clavero_rules::UserId(draft.payload.to);
    let (name, email) = crate::accounts::person(&mut scope, to).await?;
    let after = match draft.payload.keep {
        Some(id) => {
            profiles::find(&mut scope, clavero_rules::ProfileId(id))
                .await?
                .name
        }
        None => page.t("accounts-transfer-leave"),
    };
    let sign = Sign {
        title: page.t1("accounts-transfer-title", "account", &here.account.name),
        lead: page.t("accounts-transfer-sign-lead"),
        rows: vec![
            (page.t("accounts-account"), here.account.name.clone()),
            (page.t("accounts-transfer-to"), format!("{name} · {email}")),
            (page.t("accounts-transfer-after"), after),
        ],
        ready: signature::exists(on, here.person()?.id).await?,
        action: here.url(&format!("/settings/transfer/sign/{}", draft.id)),
        hidden: Vec::new(),
        submit: page.t("accounts-transfer-do"),
        back: here.url("/settings/transfer"),
    };
    page_with(status, &SignOffer { page, form, sign })
}

async fn show_sign(OwnerOnly { here, .. }: OwnerOnly, At((_, id)): At<(String, Uuid)>) -> Answer {
    let draft = draft(&here, id).await?;
    signing(&here, Form::default(), &draft, StatusCode::OK).await
}

async fn sign(
    OwnerOnly { granted, here }: OwnerOnly,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let draft = draft(&here, id).await?;
    let (on, person) = (&here.caller.on, here.person()?);
    let secret = form.secret("signature");
    let account = Some(here.account.id);
    let done: Result<Handing> = async {
        form.clean()?;
        let purpose = Purpose::TransferOwner;
        let signed = signature::sign(on, person, purpose, account, &draft.payload, &secret).await?;
        offer(on, granted, signed, &draft.payload).await
    }
    .await;
    match done {
        Ok(handing) => {
            Draft::<Offer>::forget(on, person.id, id).await?;
            let said = Go::to(handing.owner_url()).saying("accounts-transfer-offered");
            said.with("person", &handing.to_name).answer()
        }
        Err(error @ (Error::Invalid(_) | Error::Refused(_))) => {
            signing(
                &here,
                form.explain(error)?,
                &draft,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(error) => Err(error),
    }
}

async fn call_off(OwnerOnly { granted, here }: OwnerOnly, form: Form) -> Answer {
    let on = &here.caller.on;
    let id = match Uuid::parse_str(&form.value("transfer")) {
        Ok(id) => id,
        Err(_) => {
            last(&mut on.read(&granted))
                .await?
                .ok_or(Error::Missing("transfer"))?
                .id
        }
    };
    cancel(on, here.person()?, here.account.id, id).await?;
    Go::to(here.url("/settings/transfer"))
        .saying("accounts-transfer-cancelled")
        .answer()
}
