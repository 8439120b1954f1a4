//! The pages of invitations.

mod again;
mod answer;
mod fields;
mod link;
mod list;
mod many;
mod mine;
mod new;
mod sent;
mod told;

use clavero_rules::AccountId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    offer::{GuestList, Offer},
    resend::Again,
};
use crate::{Result, doors::Doors, people::Draft, session::Here};
use clavero_rules::signature::Purpose;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/invitations", list::show)
        .post("/a/{account}/invitations/{id}/revoke", list::revoke)
        .get("/a/{account}/invitations/new", new::show)
        .post("/a/{account}/invitations/new", new::keep)
        .get("/a/{account}/invitations/sign/{draft}", new::sign)
        .post("/a/{account}/invitations/sign/{draft}", new::send)
        .get("/a/{account}/invitations/many", many::show)
        .post("/a/{account}/invitations/many", many::keep)
        .get("/a/{account}/invitations/many/{draft}", many::look)
        .get("/a/{account}/invitations/many/{draft}/sign", many::sign)
        .post("/a/{account}/invitations/many/{draft}/sign", many::send)
        .get("/a/{account}/invitations/{id}/resend", again::show)
        .post("/a/{account}/invitations/{id}/resend", again::submit)
        .get("/a/{account}/invitations/{id}/resend/{draft}", again::sign)
        .post("/a/{account}/invitations/{id}/resend/{draft}", again::send)
        .and(link::doors())
        .and(mine::doors())
}

/// A deed of this feature that waits for its signature.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    One(Offer),
    Many(GuestList),
    Again(Again),
}

impl Kept {
    fn purpose(&self) -> Purpose {
        match self {
            Self::One(_) | Self::Many(_) => Purpose::Invite,
            Self::Again(_) => Purpose::ResendInvitation,
        }
    }
}

async fn keep(here: &Here, kept: &Kept) -> Result<Uuid> {
    let (on, account) = deed(here);
    Draft::keep(on, here.person()?.id, Some(account), kept.purpose(), kept).await
}

async fn kept(here: &Here, purpose: Purpose, draft: Uuid) -> Result<Kept> {
    let (on, account) = deed(here);
    let found = Draft::find(on, here.person()?.id, Some(account), purpose, draft).await?;
    Ok(found.payload)
}

async fn forget(here: &Here, draft: Uuid) -> Result<()> {
    Draft::<Kept>::forget(&here.caller.on, here.person()?.id, draft).await
}

fn deed(here: &Here) -> (&crate::Occasion, AccountId) {
    (&here.caller.on, here.account.id)
}
