//! Writing a message: to whom, what it is in law, and what it says in each language.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{MessageId, ProductId, messages::MessageClass, messages::MessageState};
use serde::Deserialize;
use uuid::Uuid;

use super::{Address, Own, crumbs, there, told, url};
use crate::{
    Error, Result,
    areas::Area,
    messages::{
        Audience, Message, Wanted, Who,
        audience::{kept, under},
        change_draft, class_of, compose, read_texts,
    },
    products,
    segments::{self, Chosen, Place, Shelf, builtins, web::builtin_name},
    session::Here,
    sheet::Link,
    web::{Answer, Ask, At, Form, Go, Shell, page_with},
    words::Lang,
    work::Scope,
};

/// One language of the form.
struct Tongue {
    lang: &'static str,
    name: &'static str,
    subject: String,
    body: String,
    subject_label: String,
    body_label: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "messages/pages/compose.html")]
struct ComposePage {
    page: Shell,
    form: Form,
    crumbs: Vec<Link>,
    action: String,
    back: String,
    version: i64,
    /// Whom the message is for, where that was chosen in a list.
    chosen: String,
    places: Vec<(String, String)>,
    segments: Vec<(String, String)>,
    own: Tongue,
    others: Vec<Tongue>,
}

/// What an address may say of the message to be written.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    product: Option<Uuid>,
    #[serde(default)]
    filter: String,
    #[serde(default)]
    segment: String,
}

pub(super) async fn blank(
    it: Own,
    At((_, area)): At<(String, String)>,
    Ask(asked): Ask<Asked>,
) -> Answer {
    let mut scope = it.here.caller.on.read(&it.granted);
    let place = Place::of(&mut scope, &area, asked.product.map(ProductId)).await?;
    let who = match (asked.segment.as_str(), asked.filter.as_str()) {
        ("", "") => "everybody",
        ("", _) => "filter",
        _ => "segment",
    };
    let form = Form::default()
        .preset(
            "product",
            asked.product.map(|id| id.to_string()).unwrap_or_default(),
        )
        .preset("who", who)
        .preset("segment", &asked.segment)
        .preset("filter", &asked.filter)
        .preset("class", MessageClass::Service.id());
    show(&it.here, &mut scope, &place, None, form, StatusCode::OK).await
}

pub(super) async fn make(it: Own, At((_, area)): At<(String, String)>, mut form: Form) -> Answer {
    let on = it.here.caller.on.clone();
    let mut scope = on.read(&it.granted);
    let place = place_of_form(&mut scope, &area, &form).await?;
    if form.value("do") == "place" {
        return show(&it.here, &mut scope, &place, None, form, StatusCode::OK).await;
    }
    let here = it.here;
    let done = match read(&mut scope, &place, &mut form, None).await {
        Ok(wanted) => compose(&on, it.granted, &place, &wanted).await,
        Err(error) => Err(error),
    };
    after(&here, &mut scope, &place, None, form, done).await
}

pub(super) async fn edit(it: Own, At((_, area, message)): Address) -> Answer {
    let (mut scope, place, message) = there(&it, &area, message).await?;
    if message.state != MessageState::Draft {
        return Go::to(url(&it.here, &area, &format!("/{}", message.id))).answer();
    }
    let form = held(&mut scope, &place, &message).await?;
    show(
        &it.here,
        &mut scope,
        &place,
        Some(&message),
        form,
        StatusCode::OK,
    )
    .await
}

pub(super) async fn save(it: Own, At((_, area, message)): Address, mut form: Form) -> Answer {
    let on = it.here.caller.on.clone();
    let (mut scope, place, message) = there(&it, &area, message).await?;
    let is_chosen = matches!(message.audience()?.who, Who::Chosen(_));
    let place = match is_chosen {
        true => place,
        false => place_of_form(&mut scope, &area, &form).await?,
    };
    if form.value("do") == "place" {
        return show(
            &it.here,
            &mut scope,
            &place,
            Some(&message),
            form,
            StatusCode::OK,
        )
        .await;
    }
    let seen = Message {
        version: form.version(),
        ..message.clone()
    };
    let here = it.here;
    let done = match read(&mut scope, &place, &mut form, Some(&message)).await {
        Ok(wanted) => change_draft(&on, it.granted, &seen, &place, &wanted)
            .await
            .map(|()| message.id),
        Err(error) => Err(error),
    };
    after(&here, &mut scope, &place, Some(&message), form, done).await
}

async fn after(
    here: &Here,
    scope: &mut Scope,
    place: &Place,
    draft: Option<&Message>,
    form: Form,
    done: Result<MessageId>,
) -> Answer {
    match done {
        Ok(id) => Go::to(url(here, &place.area.slug, &format!("/{id}"))).answer(),
        Err(error) => {
            let form = form.explain(error)?;
            show(
                here,
                scope,
                place,
                draft,
                form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
    }
}

async fn place_of_form(scope: &mut Scope, area: &str, form: &Form) -> Result<Place> {
    let product = Uuid::parse_str(&form.value("product")).ok();
    Place::of(scope, area, product.map(ProductId)).await
}

/// What was typed, as far as it has a meaning.
async fn read(
    scope: &mut Scope,
    place: &Place,
    form: &mut Form,
    draft: Option<&Message>,
) -> Result<Wanted> {
    let class = form.choice("class", class_of);
    let texts = read_texts(form, place.area.lang);
    let shelf = Shelf::of(scope, place).await?;
    let who = match form.value("who").as_str() {
        "everybody" => Some(Who::Everybody),
        "segment" => {
            let key = form.value("segment");
            let found = Chosen::find(scope, place, &key).await;
            match found.and_then(|it| it.filter()) {
                Ok(filter) if segments::broken(&filter, place, None, &shelf).is_empty() => {
                    Some(Who::Segment(key))
                }
                _ => {
                    form.fail("segment", "choose");
                    None
                }
            }
        }
        "filter" => {
            let typed = form.value("filter");
            if typed.trim().is_empty() {
                form.fail("filter", "required");
            }
            kept(place, &shelf, "filter", &typed)?.map(Who::Filter)
        }
        "chosen" => match draft.map(Message::audience).transpose()? {
            Some(Audience {
                who: who @ Who::Chosen(_),
                ..
            }) => Some(who),
            _ => None,
        },
        _ => None,
    };
    if who.is_none() {
        form.fail("who", "choose");
    }
    let without = kept(place, &shelf, "without", &form.value("without"))?;
    form.clean()?;
    let (Some(class), Some(who)) = (class, who) else {
        return Err(Error::field("who", "choose"));
    };
    let audience = Audience {
        who,
        without,
        blocked_too: form.checked("blocked_too", "1"),
    };
    // A filter can be read and still have no meaning here.
    if audience.without.is_some() {
        let only = Audience {
            who: Who::Everybody,
            ..audience.clone()
        };
        let asked = only.question(scope, place).await;
        asked.map_err(|error| under("without", error))?;
    }
    Ok(Wanted {
        class,
        texts,
        audience,
    })
}

/// A draft as it stands in the form.
async fn held(scope: &mut Scope, place: &Place, message: &Message) -> Result<Form> {
    let audience = message.audience()?;
    let shelf = Shelf::of(scope, place).await?;
    let product = place.product.as_ref().map(|it| it.id.to_string());
    let mut form = Form::default()
        .preset("product", product.unwrap_or_default())
        .preset("class", message.class.id());
    form = match &audience.who {
        Who::Everybody => form.preset("who", "everybody"),
        Who::Segment(key) => form.preset("who", "segment").preset("segment", key),
        Who::Filter(_) => {
            let filter = audience.filter(scope, place).await;
            let text = filter.map(|it| segments::written(&it, &shelf));
            form.preset("who", "filter")
                .preset("filter", text.unwrap_or_default())
        }
        Who::Chosen(_) => form.preset("who", "chosen"),
    };
    if let Ok(Some(without)) = audience.without(place) {
        form = form.preset("without", segments::written(&without, &shelf));
    }
    if audience.blocked_too {
        form = form.preset("blocked_too", "1");
    }
    for (lang, text) in message.texts()?.0 {
        form = form
            .preset(&format!("subject_{lang}"), text.subject)
            .preset(&format!("body_{lang}"), text.body);
    }
    Ok(form)
}

async fn show(
    here: &Here,
    scope: &mut Scope,
    place: &Place,
    draft: Option<&Message>,
    form: Form,
    status: StatusCode,
) -> Answer {
    let title = match draft {
        Some(_) => "messages-edit",
        None => "messages-new",
    };
    let frame = Shell::inside(here, title);
    let area = &place.area;
    let own = draft.map_or_else(String::new, |it| format!("/{}", it.id));
    let is_chosen = match draft {
        Some(draft) => matches!(draft.audience()?.who, Who::Chosen(_)),
        None => false,
    };
    let tongue = |lang: Lang| tongue(&frame, &form, lang);
    let others = Lang::ALL.into_iter().filter(|it| *it != area.lang);
    let page = ComposePage {
        crumbs: crumbs(here, &frame, area),
        action: match draft {
            Some(_) => url(here, &area.slug, &format!("{own}/edit")),
            None => url(here, &area.slug, ""),
        },
        back: url(
            here,
            &area.slug,
            match draft.is_some_and(|it| it.subject != "{}") {
                true => &own,
                false => "",
            },
        ),
        version: match form.version() {
            0 => draft.map_or(0, |it| it.version),
            seen => seen,
        },
        chosen: match draft {
            Some(draft) if is_chosen => told::whom(scope, &frame, place, draft).await?,
            _ => String::new(),
        },
        places: places(scope, &frame, area).await?,
        segments: saved(scope, &frame, place).await?,
        own: tongue(area.lang),
        others: others.map(tongue).collect(),
        page: frame.clone(),
        form: form.clone(),
    };
    page_with(status, &page)
}

fn tongue(page: &Shell, form: &Form, lang: Lang) -> Tongue {
    let (subject, body) = (
        format!("subject_{}", lang.id()),
        format!("body_{}", lang.id()),
    );
    Tongue {
        lang: lang.tag(),
        name: lang.id(),
        subject_label: page.t1("messages-subject", "language", lang.id()),
        body_label: page.t1("messages-body", "language", lang.id()),
        open: !form.value(&subject).is_empty()
            || !form.value(&body).is_empty()
            || form.has_error(&subject)
            || form.has_error(&body),
        subject,
        body,
    }
}

async fn places(scope: &mut Scope, page: &Shell, area: &Area) -> Result<Vec<(String, String)>> {
    let whole = page.t1("messages-whole-area", "area", &area.name);
    let mut places = vec![(String::new(), whole)];
    let all = products::list(scope, area.id).await?;
    let holding = all.into_iter().filter(|it| it.kind.holds_members());
    places.extend(holding.map(|it| (it.id.to_string(), it.name)));
    Ok(places)
}

async fn saved(scope: &mut Scope, page: &Shell, place: &Place) -> Result<Vec<(String, String)>> {
    let saved = segments::list(scope, place).await?;
    let saved = saved.into_iter().map(|it| (it.id.to_string(), it.name));
    let always = builtins(place).map(|it| (it.id().to_owned(), builtin_name(page, place, it)));
    Ok(saved.chain(always).collect())
}
