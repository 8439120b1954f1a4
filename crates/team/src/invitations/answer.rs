//! Answering an invitation. Nobody has access before he accepts (CC-15).

use clavero_rules::{
    UserId,
    invitations::{Acceptance, InvitationState, may_decline},
};

use super::{
    letters::about,
    link::Proof,
    open::{Opened, acceptable},
    store::{self, Invitation, Place, Reader},
};
use crate::{
    Error, Occasion, Result,
    collaborators::{self, Newcomer},
    letters::Letter,
    profiles,
    session::Person,
    work::{Event, Object, Work},
};

/// Accepts. Whoever accepted already is told the same again; `seen` is the version of the profile that was shown (I7, I10).
pub async fn accept(
    on: &Occasion,
    person: &Person,
    opened: &Opened,
    seen: Option<i64>,
) -> Result<Acceptance> {
    let mut work = on
        .begin_admitted(opened.account, Some(person.id), "invited")
        .await?;
    let invitation = store::find(&mut work, opened.invitation.id).await?;
    let reader = store::reader(&mut work, person.id).await?;
    let profile = match profiles::find(&mut work, invitation.profile_id).await {
        Ok(profile) => Some(profile),
        Err(Error::Missing(_)) => None,
        Err(other) => return Err(other),
    };
    let set = profile
        .as_ref()
        .map(|it| it.permissions)
        .unwrap_or_default();
    let verdict = acceptable(&mut work, &invitation, set, &reader, opened.proof).await??;
    if verdict == Acceptance::AlreadyDone {
        return Ok(verdict);
    }
    let profile = profile.ok_or(Error::Missing("profile"))?;
    if seen.is_some_and(|seen| seen != profile.version) {
        return Err(Error::Stale {
            now: profile.version,
        });
    }
    if store::end(&mut work, invitation.id, InvitationState::Accepted).await? != 1 {
        return Err(clavero_rules::Refusal::InvitationTaken.into());
    }
    let newcomer = Newcomer {
        user: person.id,
        profile: profile.id,
        access_until: invitation.access_until,
        granted_by: invitation.inviter_id,
        signature: invitation.signature_id,
    };
    let joined = collaborators::admit(&mut work, &newcomer).await?;
    let letters = letters_to_account(&mut work, "invitation-accepted", &invitation, |letter| {
        letter
            .text("person", &person.name)
            .text("address", &person.email)
    })
    .await?;
    let answered = Answered {
        invitation: invitation.id.0,
        kind: "invitation.accepted",
        proof: opened.proof,
        no_more: false,
        letters,
    };
    work.commit_all(vec![Box::new(answered), joined]).await?;
    Ok(Acceptance::Now)
}

/// Turns it down; `no_more` keeps this account from inviting the address again (4.3).
pub async fn decline(on: &Occasion, person: &Person, opened: &Opened, no_more: bool) -> Result<()> {
    let mut work = on
        .begin_admitted(opened.account, Some(person.id), "invited")
        .await?;
    let invitation = store::find(&mut work, opened.invitation.id).await?;
    let reader = store::reader(&mut work, person.id).await?;
    let matches = reader.email_key == invitation.email_key;
    may_decline(invitation.state, invitation.expires_at, matches, on.now)?;
    if store::end(&mut work, invitation.id, InvitationState::Declined).await? != 1 {
        return Err(clavero_rules::Refusal::InvitationTaken.into());
    }
    if no_more {
        store::opt_out(&mut work, &invitation.email_key).await?;
    }
    let place = store::place(&mut work).await?;
    let inviter = store::reader(&mut work, invitation.inviter_id).await?;
    let letter = about(on, "invitation-declined", &inviter, &place, &invitation)
        .link(super::letters::list_url(&place, "?state=declined"));
    work.commit(Answered {
        invitation: invitation.id.0,
        kind: "invitation.declined",
        proof: opened.proof,
        no_more,
        letters: vec![letter],
    })
    .await
}

/// Lets this account invite the person again, who once asked for no more.
pub async fn allow_again(on: &Occasion, person: &Person, opened: &Opened) -> Result<()> {
    if !opened.is_for(person) || !opened.proved_by(person) {
        return Err(clavero_rules::Refusal::InvitationForSomebodyElse.into());
    }
    let mut work = on
        .begin_admitted(opened.account, Some(person.id), "invited")
        .await?;
    if store::opt_in(&mut work, &opened.invitation.email_key).await? == 0 {
        return Ok(());
    }
    work.commit(Answered {
        invitation: opened.invitation.id.0,
        kind: "invitation.allowed_again",
        proof: opened.proof,
        no_more: false,
        letters: Vec::new(),
    })
    .await
}

/// One letter to the inviter and, if that is somebody else, one to the owner.
async fn letters_to_account(
    work: &mut Work,
    kind: &'static str,
    invitation: &Invitation,
    say: impl Fn(Letter) -> Letter,
) -> Result<Vec<Letter>> {
    let place: Place = store::place(work).await?;
    let mut told: Vec<UserId> = Vec::new();
    let mut letters = Vec::new();
    for user in [invitation.inviter_id, place.owner_id] {
        if !told.contains(&user) {
            told.push(user);
            let reader: Reader = store::reader(work, user).await?;
            let letter = about(&work.on, kind, &reader, &place, invitation)
                .link(format!("/a/{}/collaborators", place.slug));
            letters.push(say(letter));
        }
    }
    Ok(letters)
}

/// The person invited answered.
#[derive(Debug)]
struct Answered {
    invitation: uuid::Uuid,
    kind: &'static str,
    proof: Proof,
    no_more: bool,
    letters: Vec<Letter>,
}

impl Event for Answered {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("invitation", self.invitation)
    }
    fn data(&self) -> serde_json::Value {
        let by = match self.proof {
            Proof::Letter => "letter",
            Proof::Copy => "copied_link",
            Proof::SignedIn => "signed_in",
        };
        serde_json::json!({ "by": by, "no_more": self.no_more })
    }
    fn letters(&self) -> Vec<Letter> {
        self.letters.clone()
    }
}
