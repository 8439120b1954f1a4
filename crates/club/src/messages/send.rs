//! Sending off: the audience is frozen, and a minute begins in which all of it can be taken back (MA-26, 3.10).

use clavero_rules::{
    MessageId, Refusal,
    access::{Granted, may},
    bulk::{ActKind, must_sign},
    evidence::Signed,
    messages::{CANCEL_WITHIN, MessageClass, MessageState, TWO_A_MONTH, may_send},
    people::Rate,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Foreseen, Message, Wanted, compose, deliveries, events::Happened, foresee, place_of, store,
};
use crate::{
    Error, Occasion, Result, areas,
    segments::Place,
    work::{Scope, Work},
};

/// What is confirmed, and what a signature is given for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// The message, where it was kept as a draft before.
    pub message: Option<Uuid>,
    /// The draft as it was shown.
    pub version: i64,
    /// Its subjects, as JSON.
    pub subject: String,
    /// How many people are meant.
    pub total: i64,
    /// How many of them get it.
    pub eligible: i64,
}

impl Sending {
    /// What sending this draft to these people means.
    pub fn of(message: &Message, foreseen: &Foreseen) -> Self {
        Self {
            message: Some(message.id.0),
            version: message.version,
            subject: message.subject.clone(),
            total: foreseen.total,
            eligible: foreseen.eligible,
        }
    }

    /// Whether it is signed (section 12).
    pub fn must_be_signed(&self) -> bool {
        let people = usize::try_from(self.total).unwrap_or(usize::MAX);
        must_sign(ActKind::SendMessage, people).is_needed()
    }
}

/// How many messages a place may send, if that is limited.
pub fn quota(place: &Place) -> Option<Rate> {
    let times = u32::try_from(place.area.message_quota).unwrap_or_default();
    (times > 0).then_some(Rate {
        times,
        within: TWO_A_MONTH.within,
    })
}

/// How many messages were sent off within the window that is counted.
pub async fn sent_lately(scope: &mut Scope, place: &Place) -> Result<u32> {
    let since = scope.now() - TWO_A_MONTH.within;
    store::sent_since(scope, place, since).await
}

/// Whether a message may go out now to so many, and how many more after it; nothing where no quota is set.
pub async fn may_go(
    scope: &mut Scope,
    place: &Place,
    class: MessageClass,
    eligible: i64,
) -> Result<Result<Option<u32>, Refusal>> {
    let sent = sent_lately(scope, place).await?;
    let eligible = usize::try_from(eligible).unwrap_or_default();
    Ok(may_send(class, quota(place), sent, eligible))
}

/// Sends a draft off, to the people that were shown.
pub async fn send(
    on: &Occasion,
    granted: Granted<may::SendCommunications>,
    signed: Option<&Signed>,
    shown: &Sending,
) -> Result<MessageId> {
    let id = MessageId(shown.message.ok_or(Error::Missing("message"))?);
    let mut work = on.begin(granted).await?;
    let before = store::by_id(&mut work, id).await?;
    if before.state != MessageState::Draft {
        return Err(Refusal::MessageOnItsWay.into());
    }
    if before.version != shown.version {
        return Err(Error::Stale {
            now: before.version,
        });
    }
    send_off(work, id, signed, shown).await
}

/// Writes a message and sends it off at once, as a program does that was shown it before.
pub async fn send_at_once(
    on: &Occasion,
    granted: Granted<may::SendCommunications>,
    signed: Option<&Signed>,
    place: &Place,
    wanted: &Wanted,
    shown: &Sending,
) -> Result<MessageId> {
    let mut work = on.begin(granted).await?;
    let id = compose::put(&mut work, place, wanted).await?;
    send_off(work, id, signed, shown).await
}

async fn send_off(
    mut work: Work,
    id: MessageId,
    signed: Option<&Signed>,
    shown: &Sending,
) -> Result<MessageId> {
    let message = store::hold(&mut work, id).await?;
    if message.texts()?.0.is_empty() {
        return Err(Error::field("subject", "required"));
    }
    // Of two who send in one place at once, the second counts the first.
    areas::hold(&mut work, message.area_id).await?;
    let place = place_of(&mut work, &message).await?;
    let audience = message.audience()?;
    let targets = audience.question(&mut work, &place).await?;
    let found = foresee(
        &mut work,
        &place,
        message.class,
        audience.blocked_too,
        targets.clone(),
    )
    .await?;
    may_go(&mut work, &place, message.class, found.eligible).await??;
    if (found.total, found.eligible) != (shown.total, shown.eligible) {
        return Err(Refusal::SelectionChanged.into());
    }
    if shown.must_be_signed() {
        let signed = signed.ok_or_else(|| Error::field("signature", "required"))?;
        work.spend(signed).await?;
    }
    let total = deliveries::freeze(&mut work, &place, id, targets).await?;
    let leaves_at = work.now() + CANCEL_WITHIN;
    store::send_off(&mut work, id, total, leaves_at, signed.map(Signed::id)).await?;
    let told = Happened::of("message.sent_off", &message, &place)
        .with("count", total)
        .with("eligible", found.eligible);
    work.commit(told).await?;
    Ok(id)
}
