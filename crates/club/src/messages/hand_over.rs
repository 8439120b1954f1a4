//! Handing a message over to the letters, a few people at a time: each is judged as he stands now, and gets one letter at
//! most (3.10, edge 31).

use std::collections::BTreeMap;

use clavero_rules::{
    Moment, Span,
    messages::{AHEAD, BETWEEN_LETTERS, DeliveryState, LeftOut, left_out},
};
use serde_json::json;

use super::{
    Message, Texts,
    deliveries::{self, Became, Turn},
    judge::recipient,
    pace,
};
use crate::{
    Result,
    activity::{self, Kind, Noted},
    letters::Letter,
    segments::Place,
    words::Lang,
    work::Work,
};

/// So many people have their turn in one deed.
const BATCH: i64 = 200;

/// Where a batch left the message.
pub(super) enum Left {
    /// Everybody had his turn.
    Nobody,
    /// There are more.
    More,
    /// There are more, and the mail servers of those who come next are given time until then.
    Later(Moment),
}

/// Hands over the letters of the next people.
pub(super) async fn hand_over(work: &mut Work, message: &Message, place: &Place) -> Result<Left> {
    let turns = deliveries::turns(work, message, BATCH).await?;
    if turns.is_empty() {
        return Ok(Left::Nobody);
    }
    let texts = message.texts()?;
    let blocked_too = message.audience()?.blocked_too;
    let now = work.now();
    let mut free = pace::read(work, turns.iter().map(|it| domain(&it.email_key))).await?;
    let (mut became, mut lines) = (Vec::new(), Vec::new());
    let mut later: Option<Moment> = None;
    for it in &turns {
        if let Some(why) = why_not(message, it, blocked_too) {
            became.push(Became {
                n: it.n,
                state: DeliveryState::LeftOut,
                reason: why.id().to_owned(),
                letter: None,
                token: None,
            });
            continue;
        }
        let slot = free.entry(domain(&it.email_key).to_owned()).or_insert(now);
        let at = now.max(*slot);
        if at > now + AHEAD {
            later = Some(later.map_or(at, |known| known.min(at)));
            continue;
        }
        *slot = at + BETWEEN_LETTERS;
        let (one, line) = write(work, message, place, &texts, it, at);
        became.push(one);
        lines.push(line);
    }
    deliveries::write(work, message.id, &became).await?;
    let written = i64::try_from(lines.len()).unwrap_or_default();
    let left_out = i64::try_from(became.len()).unwrap_or_default() - written;
    deliveries::add(work, message.id, written, left_out).await?;
    activity::note_all(work, lines).await?;
    pace::write(work, &free).await?;
    Ok(match later {
        // Somebody found his turn, so the next ones are looked at.
        Some(at) if became.is_empty() => Left::Later(at - AHEAD + Span::seconds(1)),
        _ => Left::More,
    })
}

fn why_not(message: &Message, it: &Turn, blocked_too: bool) -> Option<LeftOut> {
    if !it.is_there || it.email.is_none() {
        return Some(LeftOut::Erased);
    }
    let person = recipient(
        &it.email_key,
        it.bounced,
        it.wants_none,
        it.wanted,
        it.blocked,
    );
    left_out(message.class, &person, blocked_too)
}

fn domain(email: &str) -> &str {
    email.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// Writes one letter, and the line of the history that tells of it.
fn write(
    work: &mut Work,
    message: &Message,
    place: &Place,
    texts: &Texts,
    it: &Turn,
    at: Moment,
) -> (Became, Noted) {
    let area = &place.area;
    let speaks = Lang::from_id(&it.lang).unwrap_or(area.lang);
    let (lang, text) = texts.in_or(speaks, area.lang);
    let address = it.email.clone().unwrap_or_default();
    let token = work.on.secret();
    let mut letter = Letter::new(&work.on, "message", message.id)
        .to(&address, &it.name, lang)
        .zone(&area.time_zone)
        .on_behalf_of(&area.name)
        .text("area", &area.name)
        .text("subject", &text.subject)
        .fact("body", crate::letters::Fact::Lines(text.body))
        .not_before(at);
    let stops = message.class.can_be_unsubscribed();
    if stops {
        letter = letter.stop(super::stop_path(work.account(), &token));
    }
    let became = Became {
        n: it.n,
        state: DeliveryState::Queued,
        reason: String::new(),
        letter: Some(letter.id),
        token: stops.then(|| token.hash()),
    };
    work.post(letter);
    let line = Noted {
        area: area.id,
        member: it.member_id,
        product: message.product_id,
        at: work.now(),
        kind: Kind::MessageSent,
        object_kind: "message",
        object: message.id.to_string(),
        name: text.subject,
        meta: json!({ "class": message.class.id() }),
        source: "web",
        once: String::new(),
    };
    (became, line)
}

/// When the next letter to each domain may leave.
pub(super) type Free = BTreeMap<String, Moment>;
