//! Writing a message: kept as a draft that anybody of the team can go on with, until it is sent off.

use clavero_rules::{
    MessageId, Refusal,
    access::{Granted, may},
    messages::{MessageClass, MessageState},
};

use super::{
    Audience, Message, Text, Texts,
    store::{self, Fresh},
};
use crate::{Error, Occasion, Result, segments::Place, web::Form, words::Lang, work::Work};

/// The longest subject.
pub const SUBJECT_MAX: usize = 150;
/// The longest body.
pub const BODY_MAX: usize = 20_000;

/// What a message is to be.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What it is in law: `service` or `marketing`.
    pub class: MessageClass,
    /// What it says.
    pub texts: Texts,
    /// Who is meant.
    pub audience: Audience,
}

/// What people may write: words that belong to somebody’s own deed are written by the deed (3.10).
pub fn class_of(id: &str) -> Option<MessageClass> {
    MessageClass::from_id(id).filter(|class| class.can_be_unsubscribed())
}

/// Reads what a message says from the fields `subject_en`, `body_en` and so on. The language of the area is needed, for
/// it is read by whoever has no other; each language has both or neither.
pub fn read_texts(form: &mut Form, area: Lang) -> Texts {
    let mut texts = Texts::default();
    for lang in Lang::ALL {
        let (subject, body) = (
            format!("subject_{}", lang.id()),
            format!("body_{}", lang.id()),
        );
        let is_empty =
            form.value(&subject).trim().is_empty() && form.value(&body).trim().is_empty();
        if is_empty && lang != area {
            continue;
        }
        let text = Text {
            subject: form.text(&subject, 1..=SUBJECT_MAX),
            body: form.text(&body, 1..=BODY_MAX),
        };
        texts.0.insert(lang.id(), text);
    }
    texts
}

async fn fresh<'a>(work: &mut Work, place: &'a Place, wanted: &Wanted) -> Result<Fresh<'a>> {
    // A segment or a filter without a meaning here is told at once and not when it is sent (S-8).
    wanted.audience.question(work, place).await?;
    Ok(Fresh {
        place,
        class: wanted.class,
        subject: wanted.texts.subjects()?,
        body: wanted.texts.bodies()?,
        audience: serde_json::to_string(&wanted.audience)?,
        filter: wanted.audience.text(work, place).await?,
    })
}

/// Keeps a new draft.
pub async fn compose(
    on: &Occasion,
    granted: Granted<may::SendCommunications>,
    place: &Place,
    wanted: &Wanted,
) -> Result<MessageId> {
    let mut work = on.begin(granted).await?;
    let id = put(&mut work, place, wanted).await?;
    work.commit_untold().await?;
    Ok(id)
}

/// The same within a deed.
pub(super) async fn put(work: &mut Work, place: &Place, wanted: &Wanted) -> Result<MessageId> {
    let fresh = fresh(work, place, wanted).await?;
    store::insert(work, fresh).await
}

/// Keeps a draft over the version that was seen.
pub async fn change_draft(
    on: &Occasion,
    granted: Granted<may::SendCommunications>,
    seen: &Message,
    place: &Place,
    wanted: &Wanted,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    if store::by_id(&mut work, seen.id).await?.state != MessageState::Draft {
        return Err(Refusal::MessageOnItsWay.into());
    }
    let fresh = fresh(&mut work, place, wanted).await?;
    store::update(&mut work, seen, fresh).await?;
    work.commit_untold().await
}

/// Forgets a draft, over the version that was seen if one is told.
pub async fn delete_draft(
    on: &Occasion,
    granted: Granted<may::SendCommunications>,
    id: MessageId,
    seen: Option<i64>,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let it = store::hold(&mut work, id).await?;
    // Holding has counted once.
    let now = it.version - 1;
    if seen.is_some_and(|seen| seen != now) {
        return Err(Error::Stale { now });
    }
    if it.state != MessageState::Draft {
        return Err(Error::Refused(Refusal::MessageOnItsWay));
    }
    store::forget(&mut work, id).await?;
    work.commit_untold().await
}
