//! The letters that invitations bring about, each in the language of its reader.

use clavero_rules::InvitationId;

use super::{
    send::Sending,
    store::{Invitation, Place, Reader},
};
use crate::{Occasion, letters::Letter, people::Address, words::Lang};

/// To the person invited: who invites, to what, until when.
pub(super) fn invitation(
    on: &Occasion,
    sending: &Sending<'_>,
    name: &str,
    address: &Address,
    link: &str,
) -> Letter {
    // Every sending has a letter of its own, so its key is made of the link that only it has.
    let mut letter = Letter::new(on, "invitation", on.id())
        .to(&address.shown, name, sending.terms.lang())
        .text("name", name)
        .text("account", &sending.place.name)
        .text("inviter", &sending.inviter.name)
        .text("profile", &sending.profile.name)
        .day("until", sending.expires_at)
        .zone(&sending.inviter.time_zone)
        .link(link);
    sending
        .place
        .name
        .clone_into(&mut letter.content.on_behalf_of);
    letter
}

/// What a letter to somebody of the account speaks of: the invitation, by the name that was typed for it (I14).
pub(super) fn about(
    on: &Occasion,
    kind: &'static str,
    reader: &Reader,
    place: &Place,
    invitation: &Invitation,
) -> Letter {
    // The version makes the transition: the same invitation may expire, be sent again and expire again.
    let key = format!("{}:{}", invitation.id, invitation.version);
    Letter::new(on, kind, key)
        .to(&reader.email, &reader.name, reader.lang)
        .zone(&reader.time_zone)
        .text("account", &place.name)
        .text("name", &invitation.name)
        .text("email", &invitation.email)
        .text("profile", &invitation.profile_name)
}

/// Where the list of an account's invitations is.
pub(super) fn list_url(place: &Place, rest: &str) -> String {
    format!("/a/{}/invitations{rest}", place.slug)
}

/// Where one is sent again.
pub(super) fn resend_url(place: &Place, id: InvitationId) -> String {
    list_url(place, &format!("/{id}/resend"))
}

/// The languages a letter can be written in, by their own names.
pub(super) fn languages() -> Vec<(&'static str, &'static str)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (lang.id(), lang.own_name()))
        .collect()
}
