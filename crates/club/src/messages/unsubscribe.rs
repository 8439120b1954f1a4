//! The link of a letter at which one click ends letters of its sort: no login, no cookie, and a GET changes nothing (RFC 8058).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{AccountId, MemberId, MessageId, ProductId};
use uuid::Uuid;

use super::{
    choices::{Topic, Voice, choices_of, choose, is_wanted},
    judge, store,
};
use crate::{
    Error, Occasion, Result,
    areas::{self, Area},
    db::{record, sql},
    doors::Doors,
    members::{self, Member},
    occasion::Secret,
    session::{Anyone, Caller},
    web::{Answer, At, Form, Shell, page_with},
    work::{Event, Scope},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/u/{token}", look)
        .post("/u/{token}", click)
}

record! {
    struct Sent { message_id: MessageId, member_id: MemberId }
}

/// Whose letter it was, and what it was about.
struct Followed {
    account: AccountId,
    area: Area,
    member: Member,
    topic: Topic,
}

#[derive(Template)]
#[template(path = "messages/pages/unsubscribe.html")]
struct Page {
    page: Shell,
    action: String,
    area: String,
    sentence: String,
    wanted: bool,
    submit: String,
    none: bool,
    everything: String,
}

#[derive(Template)]
#[template(path = "messages/pages/unknown.html")]
struct Unknown {
    page: Shell,
}

async fn look(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    match followed(&caller.on, &token).await {
        Ok(found) => show(&caller, &token, found).await,
        Err(error) => unknown(&caller, error),
    }
}

/// What a mail program posts has one field that says nothing; what the page posts says more.
async fn click(Anyone(caller): Anyone, At(token): At<String>, form: Form) -> Answer {
    let on = &caller.on;
    let found = match followed(on, &token).await {
        Ok(found) => found,
        Err(error) => return unknown(&caller, error),
    };
    let (topic, wanted) = match form.value("do").as_str() {
        "again" => (found.topic.clone(), true),
        "none" => (Topic::Everything, false),
        "all" => (Topic::Everything, true),
        _ => (found.topic.clone(), false),
    };
    let mut work = on.begin_admitted(found.account, None, "member").await?;
    let told = choose(
        &mut work,
        &found.area,
        &found.member,
        &topic,
        wanted,
        Voice::Himself,
    )
    .await?;
    match told {
        Some(told) => {
            let told: Box<dyn Event> = Box::new(told);
            work.commit_all(vec![told]).await?;
        }
        None => work.commit_untold().await?,
    }
    match followed(on, &token).await {
        Ok(found) => show(&caller, &token, found).await,
        Err(error) => unknown(&caller, error),
    }
}

/// The letter of a link. Links that never were, of accounts that are not there, and of people who are gone are all unknown.
async fn followed(on: &Occasion, token: &str) -> Result<Followed> {
    let missing = || Error::Missing("link");
    let (account, secret) = token.split_at_checked(32).ok_or_else(missing)?;
    let account = AccountId(Uuid::try_parse(account).map_err(|_| missing())?);
    let mut scope = on.read_admitted(account, None, "member");
    let question = sql("select message_id, member_id from message_delivery
         where account_id = $1 and token_hash = $2");
    let hash = Secret::presented(secret).hash().to_vec();
    let sent: Option<Sent> = scope.first(question.bind(account).bind(hash)).await?;
    let sent = sent.ok_or_else(missing)?;
    let message = store::by_id(&mut scope, sent.message_id).await?;
    let area = areas::by_id(&mut scope, message.area_id).await?;
    let member = members::find(&mut scope, area.id, sent.member_id).await?;
    let topic = topic(&mut scope, &area, message.product_id, &message).await?;
    Ok(Followed {
        account,
        area,
        member,
        topic,
    })
}

async fn topic(
    scope: &mut Scope,
    area: &Area,
    product: Option<ProductId>,
    message: &super::Message,
) -> Result<Topic> {
    let id = judge::topic(message.class, product);
    Topic::read(scope, area.id, &id).await
}

/// The frame in the member’s language, unless another one was chosen on the page.
fn frame(caller: &Caller, found: Option<&Followed>) -> Shell {
    let frame = Shell::of(caller, "messages-letters-title");
    match found {
        Some(found) if !caller.path.contains("lang=") => frame.speaking(
            found.member.speaks(found.area.lang),
            "messages-letters-title",
        ),
        _ => frame,
    }
}

async fn show(caller: &Caller, token: &str, found: Followed) -> Answer {
    let page = frame(caller, Some(&found));
    let mut scope = caller.on.read_admitted(found.account, None, "member");
    let choices = choices_of(&mut scope, found.member.id).await?;
    let wanted = is_wanted(&found.topic, &found.member, &choices);
    let none = found.member.unsubscribed_at.is_some();
    let name = match &found.topic {
        Topic::Product(_, name) => name.clone(),
        _ => found.area.name.clone(),
    };
    let offers = found.topic == Topic::Marketing;
    let key = |news: &'static str, of_offers: &'static str| if offers { of_offers } else { news };
    let sentence = match (none, wanted) {
        (true, _) => page.t1("messages-gets-none", "name", &found.area.name),
        (false, true) => page.t1(
            key("messages-gets-news", "messages-gets-offers"),
            "name",
            name.clone(),
        ),
        (false, false) => page.t1(
            key("messages-no-news", "messages-no-offers"),
            "name",
            name.clone(),
        ),
    };
    let submit = match wanted {
        true => page.t1(
            key("messages-stop-news", "messages-stop-offers"),
            "name",
            name,
        ),
        false => page.t1(
            key("messages-again-news", "messages-again-offers"),
            "name",
            name,
        ),
    };
    let page = Page {
        action: format!("/u/{token}"),
        everything: page.t1(
            if none {
                "messages-again-all"
            } else {
                "messages-stop-all"
            },
            "name",
            &found.area.name,
        ),
        area: found.area.name,
        sentence,
        wanted,
        submit,
        none,
        page,
    };
    page_with(StatusCode::OK, &page)
}

/// One answer for every link that leads nowhere.
fn unknown(caller: &Caller, error: Error) -> Answer {
    match error {
        Error::Missing(_) => page_with(
            StatusCode::NOT_FOUND,
            &Unknown {
                page: frame(caller, None),
            },
        ),
        other => Err(other),
    }
}
