//! A test letter: a message as it would read, sent to whoever asks and to nobody else, before it goes (MA-26).

use clavero_rules::{
    MessageId,
    access::{Granted, may},
    messages::may_try_out,
};

use super::{events::Happened, place_of, store};
use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    letters::{Fact, Letter},
    words::Lang,
};

record! {
    struct Asker { email: String, name: String }
}

/// A draft was sent to whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TriedOut {
    /// Where to.
    pub email: String,
    /// In which languages: one letter each.
    pub langs: Vec<Lang>,
}

/// Sends a draft to whoever asks, once in each language that it is written in. It is counted nowhere, and nobody can
/// unsubscribe by it.
pub async fn try_out(
    on: &Occasion,
    granted: Granted<may::SendCommunications>,
    id: MessageId,
) -> Result<TriedOut> {
    let mut work = on.begin(granted).await?;
    let message = store::by_id(&mut work, id).await?;
    may_try_out(message.state)?;
    let texts = message.texts()?;
    let langs: Vec<Lang> = texts.langs().collect();
    if langs.is_empty() {
        return Err(Error::field("subject", "required"));
    }
    let place = place_of(&mut work, &message).await?;
    let user = work.actor()?.user();
    let question = sql("select email, name from users where id = $1").bind(user);
    let to: Asker = work.one(question, "person").await?;
    for lang in &langs {
        let (_, text) = texts.in_or(*lang, *lang);
        let letter = Letter::new(&work.on, "message-test", work.on.id())
            .to(&to.email, &to.name, *lang)
            .zone(&place.area.time_zone)
            .on_behalf_of(&place.area.name)
            .text("area", &place.area.name)
            .text("subject", &text.subject)
            .fact("body", Fact::Lines(text.body));
        work.post(letter);
    }
    let count = i64::try_from(langs.len()).unwrap_or_default();
    let told = Happened::of("message.tried_out", &message, &place).with("letters", count);
    work.commit(told).await?;
    Ok(TriedOut {
        email: to.email,
        langs,
    })
}
