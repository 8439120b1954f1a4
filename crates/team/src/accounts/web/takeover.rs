//! The new owner's side of a transfer: what is offered, the signature, or no.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{UserId, signature::Purpose, transfer::TransferState};
use uuid::Uuid;

use crate::{
    Error, Result,
    accounts::transfer::{Acceptance, Handing, accept, cancel, decline, find_for},
    doors::Doors,
    people::signature,
    session::{Caller, Oneself, Person},
    web::{Answer, At, Form, Go, Shell, page_with},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/transfers/{account}/{id}", show)
        .post("/transfers/{account}/{id}/accept", take)
        .post("/transfers/{account}/{id}/decline", refuse)
        .post("/transfers/{account}/{id}/cancel", call_off)
}

#[derive(Template)]
#[template(path = "accounts/pages/takeover.html")]
struct Takeover {
    page: Shell,
    form: Form,
    handing: Handing,
    stands: TransferState,
    verified: bool,
    has_signature: bool,
    address: String,
}

impl Takeover {
    fn next_datetime(&self, handing: &Handing) -> String {
        self.page.datetime(&handing.next_at())
    }
    fn next_iso(&self, handing: &Handing) -> String {
        self.page.iso(&handing.next_at())
    }
}

async fn offered(caller: &Caller, person: &Person, slug: &str, id: Uuid) -> Result<Handing> {
    let handing = find_for(&caller.on, person.id, slug, id).await?;
    if handing.to_user == person.id {
        Ok(handing)
    } else {
        Err(Error::Missing("transfer"))
    }
}

async fn told(
    caller: &Arc<Caller>,
    person: &Person,
    handing: Handing,
    form: Form,
    status: StatusCode,
) -> Answer {
    let view = Takeover {
        page: Shell::of(caller, "accounts-takeover"),
        form,
        stands: handing.stands(caller.on.now),
        verified: person.email_verified,
        has_signature: signature::exists(&caller.on, person.id).await?,
        address: person.email.clone(),
        handing,
    };
    page_with(status, &view)
}

async fn show(Oneself { caller, person }: Oneself, At((slug, id)): At<(String, Uuid)>) -> Answer {
    let handing = find_for(&caller.on, person.id, &slug, id).await?;
    if handing.from_user == person.id && handing.owner_id == UserId(person.id.0) {
        return Go::to(handing.owner_url()).answer();
    }
    told(&caller, &person, handing, Form::default(), StatusCode::OK).await
}

async fn take(
    Oneself { caller, person }: Oneself,
    At((slug, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let handing = offered(&caller, &person, &slug, id).await?;
    let secret = form.secret("signature");
    match taken(&caller, &person, &handing, &form, &secret).await {
        Ok(()) => {
            let said = Go::to(handing.url()).saying("accounts-takeover-accepted");
            said.with("account", &handing.account_name).answer()
        }
        Err(error @ (Error::Invalid(_) | Error::Refused(_))) => {
            let form = form.explain(error)?;
            told(
                &caller,
                &person,
                handing,
                form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(error) => Err(error),
    }
}

async fn taken(
    caller: &Caller,
    person: &Person,
    handing: &Handing,
    form: &Form,
    secret: &str,
) -> Result<()> {
    let on = &caller.on;
    crate::accounts::transfer::check_acceptance(on, person, handing).await?;
    form.clean()?;
    let version = form.version();
    let acceptance = Acceptance {
        version,
        ..Acceptance::of(handing)
    };
    let (purpose, account) = (Purpose::AcceptTransfer, Some(handing.account_id));
    let signed = signature::sign(on, person, purpose, account, &acceptance, secret).await?;
    accept(on, person, handing.account_id, signed, &acceptance).await
}

async fn refuse(Oneself { caller, person }: Oneself, At((slug, id)): At<(String, Uuid)>) -> Answer {
    let handing = offered(&caller, &person, &slug, id).await?;
    decline(&caller.on, &person, handing.account_id, id).await?;
    Go::to("/centers")
        .saying("accounts-takeover-declined")
        .with("account", &handing.account_name)
        .answer()
}

async fn call_off(
    Oneself { caller, person }: Oneself,
    At((slug, id)): At<(String, Uuid)>,
) -> Answer {
    let handing = offered(&caller, &person, &slug, id).await?;
    cancel(&caller.on, &person, handing.account_id, id).await?;
    Go::to("/centers")
        .saying("accounts-transfer-cancelled")
        .answer()
}
