//! The help center: the guide of `docs/guide`, carried by the binary and shown in the reader's language.

use askama::Template;
use pulldown_cmark::{Event, Parser, Tag, html::push_html};
use rust_embed::RustEmbed;

use crate::{
    Error, Result,
    doors::Doors,
    session::Anyone,
    web::{Answer, At, Safe, Shell, page},
    words::Lang,
};

#[derive(RustEmbed)]
#[folder = "../../docs/guide/"]
struct Guide;

/// The doors of the help center.
pub fn doors() -> Doors {
    Doors::default()
        .get("/help", index)
        .get("/help/{topic}", topic)
}

#[derive(Template)]
#[template(path = "help/pages/topic.html")]
struct Topic {
    page: Shell,
    text: Safe,
    index: bool,
}

#[derive(Template)]
#[template(path = "help/pages/bare_topic.html")]
struct BareTopic {
    page: Shell,
    text: Safe,
    index: bool,
}

async fn index(Anyone(caller): Anyone) -> Answer {
    show(&caller, "index")
}

async fn topic(Anyone(caller): Anyone, At(topic): At<String>) -> Answer {
    show(&caller, &topic)
}

fn show(caller: &crate::session::Caller, topic: &str) -> Answer {
    let source = source(caller.lang, topic)?;
    let title = source
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("# ");
    let (text, index) = (Safe::trusted(html(&source)), topic == "index");
    let page_frame = Shell::of(caller, "help-title").titled(title);
    if caller.person.is_some() {
        page(&Topic {
            page: page_frame,
            text,
            index,
        })
    } else {
        page(&BareTopic {
            page: page_frame,
            text,
            index,
        })
    }
}

fn source(lang: Lang, topic: &str) -> Result<String> {
    let known = topic.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let file = Guide::get(&format!("{}/{topic}.md", lang.id())).filter(|_| known);
    let file = file.ok_or(Error::Missing("topic"))?;
    Ok(String::from_utf8_lossy(&file.data).into_owned())
}

/// The guide links from file to file; here the same links lead from page to page.
fn html(source: &str) -> String {
    let events =
        Parser::new_ext(source, pulldown_cmark::Options::ENABLE_TABLES).map(|event| match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                let dest_url = match dest_url.strip_suffix(".md") {
                    Some("index") => "/help".into(),
                    Some(topic) if !topic.contains('/') => format!("/help/{topic}").into(),
                    _ => dest_url,
                };
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                })
            }
            // The guide is ours, but nothing in it needs markup of its own.
            Event::Html(_) | Event::InlineHtml(_) => Event::Text("".into()),
            other => other,
        });
    let mut text = String::new();
    push_html(&mut text, events);
    text
}
