//! Inviting many with the same profile: looked at row by row, signed once, sent row by row (I18).

use clavero_rules::{
    Refusal,
    access::{Granted, may},
    evidence::Signed,
    invitations::{BATCH_MAX, InviteKind},
};

use super::{
    limits,
    offer::{Guest, GuestList, LONGEST_NAME},
    send::{self, Sending, Sent},
    store::{self, Reader},
    weigh::{Weighed, seen_before, weigh},
};
use crate::{
    Error, Occasion, Result,
    error::FieldError,
    people::Address,
    profiles::{self, Profile},
    work::Scope,
};

/// What becomes of one row.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// It can be sent, or would take the place of a pending one.
    Ready(InviteKind),
    /// It was sent.
    Sent(Sent),
    /// The address is none.
    BadAddress,
    /// The name is too long.
    LongName,
    /// The address stands further up in the list.
    Twice,
    /// A rule says no.
    Refused(Refusal),
}

/// One row of the list with its verdict.
#[derive(Clone, Debug)]
pub struct Row {
    /// As typed.
    pub guest: Guest,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// A list that was looked at.
#[derive(Clone, Debug)]
pub struct CheckedList {
    /// The profile, as it is now.
    pub profile: Profile,
    /// Row by row.
    pub rows: Vec<Row>,
}

impl CheckedList {
    /// How many can be sent.
    pub fn ready(&self) -> usize {
        let ready = |row: &&Row| matches!(row.verdict, Verdict::Ready(_));
        self.rows.iter().filter(ready).count()
    }

    /// How many were sent.
    pub fn sent(&self) -> usize {
        let sent = |row: &&Row| matches!(row.verdict, Verdict::Sent(_));
        self.rows.iter().filter(sent).count()
    }
}

/// A list has people on it, and not too many.
pub fn must_fit(guests: &[Guest]) -> Result<()> {
    let (code, limit) = match guests.len() {
        0 => ("required", 0),
        n if n > BATCH_MAX => ("too-many-invited", BATCH_MAX),
        _ => return Ok(()),
    };
    Err(Error::Invalid(vec![FieldError {
        field: "people".to_owned(),
        code,
        limit: i64::try_from(limit).unwrap_or_default(),
    }]))
}

/// Looks at a list without sending anything.
pub async fn check(
    on: &Occasion,
    granted: &Granted<may::ManageCollaborators>,
    list: &GuestList,
) -> Result<CheckedList> {
    must_fit(&list.guests)?;
    list.terms.life(on.now)?;
    let mut scope = on.read(granted);
    let (inviter, owner) = parties(&mut scope).await?;
    let profile = profiles::find(&mut scope, list.terms.profile()).await?;
    let mut rows = Vec::new();
    let mut ready = 0;
    for (nth, guest) in list.guests.iter().enumerate() {
        let verdict = match readable(&list.guests, nth) {
            Err(verdict) => verdict,
            Ok(address) => {
                let weighed = weigh(&mut scope, &inviter, &owner, &address, &profile).await?;
                told(&weighed, room(&mut scope, ready).await?)
            }
        };
        ready += u32::from(matches!(
            verdict,
            Verdict::Ready(InviteKind::Fresh | InviteKind::Returning)
        ));
        rows.push(Row {
            guest: guest.clone(),
            verdict,
        });
    }
    Ok(CheckedList { profile, rows })
}

/// Sends whatever on the signed list can be sent; every row says what became of it.
pub async fn invite_many(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Signed,
    list: &GuestList,
) -> Result<CheckedList> {
    must_fit(&list.guests)?;
    let life = list.terms.life(on.now)?;
    let mut work = on.begin_changing_access(granted).await?;
    let (inviter, owner) = parties(&mut work).await?;
    let place = store::place(&mut work).await?;
    let profile = profiles::find(&mut work, list.terms.profile()).await?;
    let sending = Sending {
        place: &place,
        inviter: &inviter,
        profile: &profile,
        terms: &list.terms,
        expires_at: on.now + life,
        signature: Some(signed.id()),
        batch: true,
    };
    let (mut rows, mut events) = (Vec::new(), Vec::new());
    for (nth, guest) in list.guests.iter().enumerate() {
        let verdict = match readable(&list.guests, nth) {
            Err(verdict) => verdict,
            Ok(address) => {
                let weighed = weigh(&mut work, &inviter, &owner, &address, &profile).await?;
                if let Err(refusal) = weighed.verdict {
                    Verdict::Refused(refusal)
                } else {
                    let sent = send::send(&mut work, &sending, &guest.name, &address).await?;
                    events.extend(sent.1);
                    Verdict::Sent(sent.0)
                }
            }
        };
        rows.push(Row {
            guest: guest.clone(),
            verdict,
        });
    }
    let done = CheckedList {
        profile: profile.clone(),
        rows,
    };
    if done.sent() > 0 {
        limits::count_sending(&mut work).await?;
        work.spend(&signed).await?;
        work.commit_all(events).await?;
    }
    Ok(done)
}

async fn parties(scope: &mut Scope) -> Result<(Reader, Reader)> {
    let user = scope.actor()?.user();
    let place = store::place(scope).await?;
    let inviter = store::reader(scope, user).await?;
    let owner = store::reader(scope, place.owner_id).await?;
    Ok((inviter, owner))
}

/// The address of a row, or why nothing can be sent to it whatever the account says.
fn readable(guests: &[Guest], nth: usize) -> Result<Address, Verdict> {
    let guest = guests.get(nth).ok_or(Verdict::BadAddress)?;
    let address = guest.address().map_err(|_| Verdict::BadAddress)?;
    if guest.name.chars().count() > LONGEST_NAME {
        return Err(Verdict::LongName);
    }
    if seen_before(guests, nth) {
        return Err(Verdict::Twice);
    }
    Ok(address)
}

/// Whether one more pending invitation fits, after so many rows of this list.
async fn room(scope: &mut Scope, ready: u32) -> Result<bool> {
    let pending = store::count_pending(scope).await?;
    Ok(pending + ready < clavero_rules::invitations::PENDING_MAX)
}

fn told(weighed: &Weighed, room: bool) -> Verdict {
    match weighed.verdict {
        Err(refusal) => Verdict::Refused(refusal),
        Ok(InviteKind::Supersedes) => Verdict::Ready(InviteKind::Supersedes),
        Ok(_) if !room => Verdict::Refused(Refusal::TooManyPending),
        Ok(kind) => Verdict::Ready(kind),
    }
}
