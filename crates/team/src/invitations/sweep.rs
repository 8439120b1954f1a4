//! What time does to invitations: the label of those that nobody answered, and the addresses of those long over (4.0, I21).

use clavero_rules::{AccountId, InvitationId, Moment, Span, invitations::InvitationState};

use super::{
    letters::{about, resend_url},
    send::Ended,
    store::{self, Open},
};
use crate::{
    Occasion, Result,
    db::{record, sql},
    work::{Event, Object, Work},
};

/// How long an answered or ended invitation keeps the address it was sent to.
const ADDRESS_KEPT: Span = Span::days(90);
/// How many rows one run touches of each kind; the next run goes on.
const AT_ONCE: i64 = 200;

record! {
    struct Due { account_id: AccountId, id: InvitationId }
}

record! {
    struct Old { account_id: AccountId, id: InvitationId }
}

/// Labels what has expired and tells the inviter; forgets addresses that are needed no longer.
pub async fn sweep(on: &Occasion) -> Result<()> {
    let due: Vec<Due> = on
        .read_open()
        .all(
            sql("select account_id, id from invitation
                 where state = 'pending' and expires_at <= $1 order by expires_at limit $2")
            .bind(on.now)
            .bind(AT_ONCE),
        )
        .await?;
    for one in due {
        expire(on, one).await?;
    }
    let before: Moment = on.now - ADDRESS_KEPT;
    let old: Vec<Old> = on
        .read_open()
        .all(
            sql("select account_id, id from invitation
                 where ended_at < $1 and state <> 'pending' and email <> '' order by ended_at limit $2")
            .bind(before)
            .bind(AT_ONCE),
        )
        .await?;
    for one in old {
        forget(on, &one).await?;
    }
    Ok(())
}

async fn expire(on: &Occasion, due: Due) -> Result<()> {
    let mut work = on.begin_admitted(due.account_id, None, "machine").await?;
    let invitation = store::find(&mut work, due.id).await?;
    // Somebody may have answered or sent it again since the list was made.
    if invitation.state != InvitationState::Pending || invitation.expires_at > on.now {
        return Ok(());
    }
    store::end(&mut work, due.id, InvitationState::Expired).await?;
    let place = store::place(&mut work).await?;
    let inviter = store::reader(&mut work, invitation.inviter_id).await?;
    let letter = about(on, "invitation-expired", &inviter, &place, &invitation)
        .link(resend_url(&place, invitation.id));
    let open = Open {
        id: due.id,
        email: invitation.email,
        email_key: invitation.email_key,
        name: invitation.name,
        expires_at: invitation.expires_at,
    };
    let event = Ended::telling(&open, InvitationState::Expired, "time", vec![letter]);
    work.commit_all(vec![event]).await
}

async fn forget(on: &Occasion, old: &Old) -> Result<()> {
    let mut work = on.begin_admitted(old.account_id, None, "machine").await?;
    pseudonymise(&mut work, old.id).await?;
    work.commit(AddressForgotten { id: old.id }).await
}

/// Puts a pseudonym in the place of whom an invitation was sent to (I21).
pub(super) async fn pseudonymise(work: &mut Work, id: InvitationId) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("update invitation set email = '', email_key = $3, name = '', name_key = '', version = version + 1
             where account_id = $1 and id = $2 and state <> 'pending'")
        .bind(account)
        .bind(id)
        .bind(format!("forgotten:{id}")),
    )
    .await?;
    Ok(())
}

/// An invitation no longer says whom it was sent to.
#[derive(Debug)]
struct AddressForgotten {
    id: InvitationId,
}

impl Event for AddressForgotten {
    fn kind(&self) -> &'static str {
        "invitation.address_forgotten"
    }
    fn object(&self) -> Object {
        Object::new("invitation", self.id)
    }
}
