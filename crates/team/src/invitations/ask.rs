//! Asking for another invitation: after the time ran out, or for another address (I4, I17).

use clavero_rules::{
    Permission, Refusal, UserId,
    access::{AccountState, Requirement},
    invitations::{may_ask_again, may_ask_for_own},
};

use super::{
    letters::{about, list_url, resend_url},
    open::Opened,
    store::{self, Invitation, Place, Reader},
};
use crate::{
    Occasion, Result,
    letters::Letter,
    session::{Person, standing},
    work::{Event, Object, Work},
};

/// Asks whoever invited to send the expired invitation again, at most once a day (I17).
pub async fn ask_again(on: &Occasion, person: Option<&Person>, opened: &Opened) -> Result<()> {
    let (mut work, invitation, place) = begin(on, person, opened).await?;
    may_ask_again(
        invitation.asked_again_at,
        invitation.state_at(on.now),
        on.now,
    )?;
    if opened.newer {
        return Err(Refusal::InvitationSuperseded.into());
    }
    let reader = whom_to_ask(&mut work, &invitation, &place).await?;
    let letter = about(on, "invitation-asked-again", &reader, &place, &invitation)
        .link(resend_url(&place, invitation.id));
    store::asked_again(&mut work, invitation.id).await?;
    work.commit(Asked {
        kind: "invitation.asked_again",
        invitation: invitation.id.0,
        letter,
    })
    .await
}

/// Asks whoever invited for an invitation to the address of the person who is signed in (I4).
pub async fn ask_for_own(on: &Occasion, person: &Person, opened: &Opened) -> Result<()> {
    let (mut work, invitation, place) = begin(on, Some(person), opened).await?;
    may_ask_for_own(invitation.asked_again_at, person.email_verified, on.now)?;
    let reader = whom_to_ask(&mut work, &invitation, &place).await?;
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("name", &person.name)
        .append_pair("email", &person.email)
        .append_pair("profile", &invitation.profile_id.to_string())
        .finish();
    let letter = about(
        on,
        "invitation-wanted-elsewhere",
        &reader,
        &place,
        &invitation,
    )
    .text("person", &person.name)
    .text("address", &person.email)
    .link(list_url(&place, &format!("/new?{query}")));
    store::asked_again(&mut work, invitation.id).await?;
    work.commit(Asked {
        kind: "invitation.wanted_elsewhere",
        invitation: invitation.id.0,
        letter,
    })
    .await
}

async fn begin(
    on: &Occasion,
    person: Option<&Person>,
    opened: &Opened,
) -> Result<(Work, Invitation, Place)> {
    let user = person.map(|person| person.id);
    let mut work = on.begin_admitted(opened.account, user, "invited").await?;
    let place = store::place(&mut work).await?;
    if place.state != AccountState::Open {
        return Err(Refusal::AccountNotOpen.into());
    }
    let invitation = store::find(&mut work, opened.invitation.id).await?;
    Ok((work, invitation, place))
}

/// The inviter, or the owner if the inviter can send none any more (I12).
async fn whom_to_ask(work: &mut Work, invitation: &Invitation, place: &Place) -> Result<Reader> {
    let inviter = standing::of_other(work, invitation.inviter_id).await?;
    let manages = Requirement::Permission(Permission::ManageCollaborators);
    let whom: UserId = match inviter.may(manages) {
        Ok(()) => invitation.inviter_id,
        Err(_) => place.owner_id,
    };
    store::reader(work, whom).await
}

/// Somebody asked for another invitation.
#[derive(Debug)]
struct Asked {
    kind: &'static str,
    invitation: uuid::Uuid,
    letter: Letter,
}

impl Event for Asked {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("invitation", self.invitation)
    }
    fn letters(&self) -> Vec<Letter> {
        vec![self.letter.clone()]
    }
}
