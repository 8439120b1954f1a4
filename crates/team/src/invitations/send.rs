//! Putting an invitation into the world: the row, the link, the letter, and what gives way to it.

use clavero_rules::{InvitationId, Moment, invitations::InvitationState};
use uuid::Uuid;

use super::{
    letters, limits,
    link::Link,
    offer::Terms,
    store::{self, Fresh, Open, Place, Reader},
};
use crate::{
    Error, Result,
    letters::Letter,
    people::Address,
    profiles::Profile,
    work::{Event, Object, Subject, Work},
};

/// An invitation that went out, with its link, which is told this once.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Which one.
    pub id: InvitationId,
    /// The link to copy: a path of this server.
    pub link: String,
}

/// What every invitation of one sending has in common.
pub(super) struct Sending<'a> {
    pub(super) place: &'a Place,
    pub(super) inviter: &'a Reader,
    pub(super) profile: &'a Profile,
    pub(super) terms: &'a Terms,
    pub(super) expires_at: Moment,
    pub(super) signature: Option<Uuid>,
    /// Whether it is one of a list.
    pub(super) batch: bool,
}

/// A row together with its link and its letter.
pub(super) struct Written {
    pub(super) row: Fresh,
    pub(super) link: String,
    pub(super) letter: Letter,
}

impl Sending<'_> {
    /// Writes the row and the letter for one person, under a link of its own.
    pub(super) fn write(
        &self,
        work: &Work,
        id: InvitationId,
        name: &str,
        address: &Address,
        previous: Option<InvitationId>,
    ) -> Written {
        let link = Link::fresh(&work.on, work.account());
        let letter = letters::invitation(&work.on, self, name, address, &link.in_letter());
        let row = Fresh {
            id,
            email: address.shown.clone(),
            email_key: address.key.clone(),
            name: name.to_owned(),
            profile: self.profile.id,
            profile_version: self.profile.version,
            permissions: self.profile.permissions,
            access_until: self.terms.access_until(),
            lang: self.terms.lang(),
            token_hash: link.hash(),
            letter: letter.id,
            inviter: self.inviter.id,
            signature: self.signature,
            previous,
            expires_at: self.expires_at,
        };
        Written {
            row,
            link: link.to_copy(&work.on),
            letter,
        }
    }

    /// What the log tells of it.
    pub(super) fn event(&self, kind: &'static str, written: &Written) -> Box<dyn Event> {
        let row = &written.row;
        Box::new(InvitationSent {
            kind,
            id: row.id,
            subject: Subject::Address {
                email: row.email.clone(),
                email_key: row.email_key.clone(),
                name: row.name.clone(),
            },
            data: serde_json::json!({
                "profile": row.profile.0,
                "profile_version": row.profile_version,
                "expires_at": row.expires_at.0,
                "access_until": row.access_until.map(|until| until.0),
                "previous": row.previous.map(|previous| previous.0),
                "in_a_list": self.batch,
            }),
            letter: written.letter.clone(),
        })
    }
}

/// Sends one invitation; whatever was open for the address gives way.
pub(super) async fn send(
    work: &mut Work,
    sending: &Sending<'_>,
    name: &str,
    address: &Address,
) -> Result<(Sent, Vec<Box<dyn Event>>)> {
    send_after(work, sending, name, address, None).await
}

/// The same, pointing to the attempt before it (4.0).
pub(super) async fn send_after(
    work: &mut Work,
    sending: &Sending<'_>,
    name: &str,
    address: &Address,
    before: Option<InvitationId>,
) -> Result<(Sent, Vec<Box<dyn Event>>)> {
    let mut events = Vec::new();
    let previous = match store::open_for(work, &address.key).await? {
        Some(open) => {
            events.push(give_way(work, &open).await?);
            Some(open.id)
        }
        None => before,
    };
    let id = InvitationId(work.on.id());
    let written = sending.write(work, id, name, address, previous);
    events.push(sending.event("invitation.sent", &written));
    let sent = Sent {
        id,
        link: written.link,
    };
    store::insert(work, written.row).await?;
    limits::count_letter(work, &address.key).await?;
    Ok((sent, events))
}

/// Ends an open invitation that a later one replaces; one whose time is over was not replaced, it expired.
pub(super) async fn give_way(work: &mut Work, open: &Open) -> Result<Box<dyn Event>> {
    let state = if open.expires_at <= work.now() {
        InvitationState::Expired
    } else {
        InvitationState::Superseded
    };
    if store::end(work, open.id, state).await? != 1 {
        return Err(Error::Busy);
    }
    Ok(Ended::of(open, state, "replaced"))
}

/// An invitation went out.
#[derive(Debug)]
struct InvitationSent {
    kind: &'static str,
    id: InvitationId,
    subject: Subject,
    data: serde_json::Value,
    letter: Letter,
}

impl Event for InvitationSent {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("invitation", self.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(self.subject.clone())
    }
    fn data(&self) -> serde_json::Value {
        self.data.clone()
    }
    fn letters(&self) -> Vec<Letter> {
        vec![self.letter.clone()]
    }
}

/// A pending invitation ended without an answer.
#[derive(Debug)]
pub(super) struct Ended {
    id: InvitationId,
    state: InvitationState,
    because: &'static str,
    subject: Subject,
    letters: Vec<Letter>,
}

impl Ended {
    /// Of an invitation that was open.
    pub(super) fn of(open: &Open, state: InvitationState, because: &'static str) -> Box<dyn Event> {
        Self::telling(open, state, because, Vec::new())
    }

    /// The same, with letters.
    pub(super) fn telling(
        open: &Open,
        state: InvitationState,
        because: &'static str,
        letters: Vec<Letter>,
    ) -> Box<dyn Event> {
        Box::new(Self {
            id: open.id,
            state,
            because,
            subject: Subject::Address {
                email: open.email.clone(),
                email_key: open.email_key.clone(),
                name: open.name.clone(),
            },
            letters,
        })
    }
}

impl Event for Ended {
    fn kind(&self) -> &'static str {
        match self.state {
            InvitationState::Revoked => "invitation.revoked",
            InvitationState::Superseded => "invitation.superseded",
            _ => "invitation.expired",
        }
    }
    fn object(&self) -> Object {
        Object::new("invitation", self.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(self.subject.clone())
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "because": self.because })
    }
    fn letters(&self) -> Vec<Letter> {
        self.letters.clone()
    }
}
