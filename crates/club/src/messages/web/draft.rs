//! A message before it goes: how many get it, who is left out and why, what remains of the limit, and how it reads (MA-26).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{MessageId, signature::Purpose};
use uuid::Uuid;

use super::{Address, Own, crumbs, there, told, url};
use crate::{
    Error, Result,
    messages::{
        Foreseen, Message, Sending, delete_draft, foresee, may_go, quota, send as send_off,
        try_out as to_oneself,
    },
    segments::Place,
    session::Here,
    sheet::Link,
    web::{Answer, At, Form, Go, Shell, page_with},
    words::Lang,
    work::Scope,
};
use clavero_team::people::Draft;

/// How it reads in one language.
pub(super) struct Reading {
    pub lang: &'static str,
    pub name: &'static str,
    pub subject: String,
    pub body: String,
}

#[derive(Template)]
#[template(path = "messages/pages/draft.html")]
struct DraftPage {
    page: Shell,
    form: Form,
    crumbs: Vec<Link>,
    state: (&'static str, &'static str, String),
    own: String,
    facts: Vec<(String, String)>,
    eligible: String,
    left: String,
    reasons: Vec<(String, String)>,
    langs: Vec<(String, String)>,
    quota: String,
    refused: String,
    readings: Vec<Reading>,
    sending: Sending,
    submit: String,
    signs: bool,
}

/// What it says in each language.
pub(super) fn readings(message: &Message) -> Result<Vec<Reading>> {
    let texts = message.texts()?;
    let langs: Vec<Lang> = texts.langs().collect();
    Ok(langs
        .into_iter()
        .map(|lang| {
            let (_, text) = texts.in_or(lang, lang);
            Reading {
                lang: lang.tag(),
                name: lang.own_name(),
                subject: text.subject,
                body: text.body,
            }
        })
        .collect())
}

/// What a message is and whom it is for.
pub(super) async fn facts(
    scope: &mut Scope,
    page: &Shell,
    place: &Place,
    message: &Message,
) -> Result<Vec<(String, String)>> {
    let mut facts = vec![
        (page.t("messages-to"), told::place_name(page, place)),
        (
            page.t("messages-who"),
            told::whom(scope, page, place, message).await?,
        ),
        (page.t("messages-class"), told::class(page, message.class)),
        (page.t("messages-by"), message.created_by_name.clone()),
    ];
    if message.audience()?.blocked_too {
        facts.push((page.t("messages-blocked"), page.t("messages-blocked-too")));
    }
    Ok(facts)
}

/// What would come of a draft now.
pub(super) async fn foreseen(
    scope: &mut Scope,
    place: &Place,
    message: &Message,
) -> Result<Foreseen> {
    let audience = message.audience()?;
    let targets = audience.question(scope, place).await?;
    foresee(scope, place, message.class, audience.blocked_too, targets).await
}

pub(super) async fn show(
    here: &Here,
    mut scope: Scope,
    place: &Place,
    message: &Message,
    failed: Option<Error>,
) -> Answer {
    let edit = url(here, &place.area.slug, &format!("/{}/edit", message.id));
    let found = match foreseen(&mut scope, place, message).await {
        Ok(found) if message.subject != "{}" => found,
        // Nothing is written yet, or whom it was for has no meaning any more: both are mended where it is written.
        Ok(_) | Err(Error::Invalid(_) | Error::Missing(_)) => return Go::to(edit).answer(),
        Err(error) => return Err(error),
    };
    let frame = Shell::inside(here, "messages-title");
    let frame = frame
        .clone()
        .titled(&told::subject(&frame, place, message)?);
    let goes = may_go(&mut scope, place, message.class, found.eligible).await?;
    let sending = Sending::of(message, &found);
    let status = match &failed {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let form = match failed {
        Some(error) => Form::default().explain(error)?,
        None => Form::default(),
    };
    let number = |n: i64| frame.number(n);
    let lang_name = |lang: &str| {
        Lang::from_id(lang)
            .unwrap_or_default()
            .own_name()
            .to_owned()
    };
    let texts = message.texts()?;
    // Whoever speaks a language that it is not written in reads that of the area.
    let mut langs = std::collections::BTreeMap::<&str, i64>::new();
    for (lang, n) in &found.langs {
        let lang = Lang::from_id(lang).unwrap_or_default();
        let (read, _) = texts.in_or(lang, place.area.lang);
        *langs.entry(read.id()).or_default() += n;
    }
    let page = DraftPage {
        crumbs: crumbs(here, &frame, &place.area),
        state: told::state(&frame, message),
        own: url(here, &place.area.slug, &format!("/{}", message.id)),
        facts: facts(&mut scope, &frame, place, message).await?,
        eligible: number(found.eligible),
        left: number(found.total - found.eligible),
        reasons: found
            .left_out
            .iter()
            .map(|(why, n)| (told::left_out(&frame, *why), number(*n)))
            .collect(),
        langs: langs
            .into_iter()
            .map(|(lang, n)| (lang_name(lang), number(n)))
            .collect(),
        quota: match (quota(place), &goes) {
            (Some(rate), Ok(Some(left))) => frame.t2(
                "messages-quota-left",
                "count",
                i64::from(*left),
                "times",
                i64::from(rate.times),
            ),
            _ => frame.t("messages-quota-none"),
        },
        refused: match goes {
            Err(refusal) => frame.refusal(refusal),
            Ok(_) => String::new(),
        },
        readings: readings(message)?,
        submit: frame.t1("messages-send", "count", found.eligible),
        signs: sending.must_be_signed(),
        sending,
        form,
        page: frame,
    };
    page_with(status, &page)
}

pub(super) async fn send(it: Own, At((_, area, message)): Address, form: Form) -> Answer {
    let (_, _, message) = there(&it, &area, message).await?;
    let here = it.here;
    let on = &here.caller.on;
    // What was on the page that is confirmed, and not what stands in the store by now.
    let number = |name: &str| form.value(name).parse().unwrap_or_default();
    let shown = Sending {
        message: Some(message.id.0),
        version: form.version(),
        subject: message.subject.clone(),
        total: number("total"),
        eligible: number("eligible"),
    };
    if shown.must_be_signed() {
        let (person, account) = (here.person()?.id, Some(here.account.id));
        let draft = Draft::keep(on, person, account, Purpose::WorkOnMany, &shown).await?;
        let sign = url(&here, &area, &format!("/{}/sign/{draft}", message.id));
        return Go::to(sign).answer();
    }
    let done = send_off(on, it.granted, None, &shown).await;
    after(&here, &area, message.id.0, done)
}

pub(super) async fn try_out(it: Own, At((_, area, message)): Address) -> Answer {
    let (_, _, message) = there(&it, &area, message).await?;
    let here = it.here;
    let own = url(&here, &area, &format!("/{}", message.id));
    match to_oneself(&here.caller.on, it.granted, message.id).await {
        Ok(_) => Go::to(own).saying("messages-tried-out").answer(),
        Err(Error::Refused(refusal)) => Go::to(own)
            .warning(&format!("refusal-{}", refusal.code().replace('_', "-")))
            .answer(),
        Err(error) => Err(error),
    }
}

/// After sending off: where others would get it than were shown, or the limit is reached, the draft is looked at again.
pub(super) fn after(here: &Here, area: &str, message: Uuid, done: Result<MessageId>) -> Answer {
    let own = url(here, area, &format!("/{message}"));
    match done {
        Ok(_) => Go::to(own).saying("messages-sent-off").answer(),
        Err(Error::Refused(refusal)) => Go::to(own)
            .warning(&format!("refusal-{}", refusal.code().replace('_', "-")))
            .answer(),
        Err(Error::Stale { .. }) => Go::to(own).warning("messages-changed").answer(),
        Err(error) => Err(error),
    }
}

pub(super) async fn delete(it: Own, At((_, area, message)): Address) -> Answer {
    let (_, _, message) = there(&it, &area, message).await?;
    let here = it.here;
    delete_draft(&here.caller.on, it.granted, message.id, None).await?;
    Go::to(url(&here, &area, ""))
        .saying("messages-deleted")
        .answer()
}
