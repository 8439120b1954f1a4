//! The page behind the link of an invitation. Looking changes nothing; answering is a form of its own (I6).

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{access::AccountState, invitations::InvitationState};

use super::{answer, told};
use crate::{
    Error, Result,
    doors::Doors,
    invitations::{
        ask,
        link::Proof,
        offer::LONGEST_NAME,
        open::{self, Opened},
    },
    people::{self, Address},
    session::{Anyone, Caller, Person, session_cookie},
    web::{Answer, At, Form, Go, Shell, page, page_with},
};

#[derive(Template)]
#[template(path = "invitations/pages/claim.html")]
struct Claim {
    page: Shell,
    form: Form,
    account: String,
    inviter: String,
    profile: String,
    email: String,
    url: String,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/invitations/{token}", show)
        .post("/invitations/{token}/accept", accept)
        .post("/invitations/{token}/decline", decline)
        .post("/invitations/{token}/allow", allow)
        .post("/invitations/{token}/claim", claim)
        .post("/invitations/{token}/ask", ask_again)
        .post("/invitations/{token}/ask-for-me", ask_for_me)
}

async fn show(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    let opened = open::by_link(&caller.on, &token).await?;
    let (url, waits) = (url(&token), waits(&caller, &opened));
    match &caller.person {
        None if !waits => told::show(&caller, None, &opened, &url),
        None if opened.proof == Proof::Letter && !is_claimed(&caller, &opened).await? => {
            let form = Form::default().preset("name", &opened.invitation.name);
            page(&claim_page(&caller, &opened, form, url))
        }
        None => told::sign_in(&caller, &opened, &url),
        Some(person) if !opened.is_for(person) && waits => {
            told::another(&caller, person, &opened, &url)
        }
        Some(person) if !opened.is_for(person) => told::show(&caller, Some(person), &opened, &url),
        Some(person) if !opened.proved_by(person) && waits => told::unproved(&caller, &opened),
        Some(person) => answer::show(&caller, person, &opened, url, false).await,
    }
}

async fn accept(Anyone(caller): Anyone, At(token): At<String>, form: Form) -> Answer {
    let opened = open::by_link(&caller.on, &token).await?;
    let Some(person) = &caller.person else {
        return Go::to(url(&token)).answer();
    };
    prove(&caller, person, &opened).await?;
    answer::accept(&caller, person, &opened, url(&token), &form).await
}

async fn decline(Anyone(caller): Anyone, At(token): At<String>, form: Form) -> Answer {
    let opened = open::by_link(&caller.on, &token).await?;
    let Some(person) = &caller.person else {
        return Go::to(url(&token)).answer();
    };
    prove(&caller, person, &opened).await?;
    answer::decline(&caller, person, &opened, &form).await
}

async fn allow(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    let opened = open::by_link(&caller.on, &token).await?;
    let Some(person) = &caller.person else {
        return Go::to(url(&token)).answer();
    };
    answer::allow(&caller, person, &opened).await
}

/// Makes the login that was invited: the link of the letter proves the address (I3).
async fn claim(Anyone(caller): Anyone, At(token): At<String>, mut form: Form) -> Answer {
    let on = &caller.on;
    let opened = open::by_link(on, &token).await?;
    let url = url(&token);
    let proves = opened.proof == Proof::Letter && waits(&caller, &opened);
    if caller.person.is_some() || !proves || is_claimed(&caller, &opened).await? {
        return Go::to(url).answer();
    }
    let address = Address::parse(&opened.invitation.email).ok_or(Error::Missing("address"))?;
    let name = form.text("name", 1..=LONGEST_NAME);
    let password = form.secret("password");
    let made = match form.clean() {
        Ok(()) => people::claim(on, &address, &name, &password, caller.lang).await,
        Err(error) => Err(error),
    };
    match made {
        Ok((_, session)) => Go::to(url)
            .cookie(session_cookie(&session, on.app.secure()))
            .answer(),
        Err(error) => {
            let form = form.explain(error)?;
            let claim = claim_page(&caller, &opened, form, url);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &claim)
        }
    }
}

async fn ask_again(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    let opened = open::by_link(&caller.on, &token).await?;
    ask::ask_again(&caller.on, caller.person.as_ref(), &opened).await?;
    Go::to(url(&token))
        .saying("invitations-asked-again")
        .answer()
}

async fn ask_for_me(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    let opened = open::by_link(&caller.on, &token).await?;
    let Some(person) = &caller.person else {
        return Go::to(url(&token)).answer();
    };
    ask::ask_for_own(&caller.on, person, &opened).await?;
    Go::to("/centers")
        .saying("invitations-asked-for-me")
        .answer()
}

/// The letter's link in the hands of whoever is signed in with its address says that the address is his (I3).
async fn prove(caller: &Arc<Caller>, person: &Person, opened: &Opened) -> Result<()> {
    answer::must_be_invited(person, opened)?;
    if person.email_verified || opened.proof != Proof::Letter {
        return Ok(());
    }
    people::prove(&caller.on, person.id, &person.email_key).await
}

async fn is_claimed(caller: &Caller, opened: &Opened) -> Result<bool> {
    people::is_claimed(&caller.on, &opened.invitation.email_key).await
}

fn waits(caller: &Caller, opened: &Opened) -> bool {
    opened.state(&caller.on) == InvitationState::Pending && opened.place.state == AccountState::Open
}

fn url(token: &str) -> String {
    format!("/invitations/{token}")
}

fn claim_page(caller: &Caller, opened: &Opened, form: Form, url: String) -> Claim {
    Claim {
        page: Shell::of(caller, "invitations-claim"),
        form,
        account: opened.place.name.clone(),
        inviter: opened.invitation.inviter_name.clone(),
        profile: opened.invitation.profile_name.clone(),
        email: opened.invitation.email.clone(),
        url,
    }
}
