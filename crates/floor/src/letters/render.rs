//! A letter in words: the receiver's language, his time zone, once as plain text and once as HTML.

use askama::Template;
use jiff::tz::TimeZone;

use super::{Content, Fact, Letter, Moment64, Posted, Rendered};
use crate::{
    Error, Result, Settings,
    words::{Arg, Lang, Words},
};
use clavero_rules::Moment;

#[derive(Template)]
#[template(path = "letters/letter.html")]
struct Page<'a> {
    lang: &'a str,
    subject: &'a str,
    hello: &'a str,
    paragraphs: &'a [Vec<String>],
    rows: &'a [(String, String)],
    button: &'a str,
    url: &'a str,
    paste: &'a str,
    notes: &'a [String],
    why: &'a str,
    stop: &'a str,
    stop_label: &'a str,
    server: &'a str,
    public_url: &'a str,
}

/// Writes a letter; a sentence or a value that is missing is an error, never a gap in a mail.
pub fn render(settings: &Settings, letter: &Posted) -> Result<Rendered> {
    let content = letter.content()?.ok_or(Error::Missing("content"))?;
    let to = (letter.recipient.as_str(), letter.recipient_name.as_str());
    write(settings, &letter.kind, letter.lang, to, &content)
}

/// Writes a letter that was not queued yet, to look at it.
pub fn preview(settings: &Settings, letter: &Letter) -> Result<Rendered> {
    let to = (letter.to.as_str(), letter.name.as_str());
    write(settings, letter.kind, letter.lang, to, &letter.content)
}

fn write(
    settings: &Settings,
    kind: &str,
    lang: Lang,
    (recipient, name): (&str, &str),
    content: &Content,
) -> Result<Rendered> {
    let words = Words(lang);
    let zone = TimeZone::get(&content.time_zone).unwrap_or(TimeZone::UTC);
    let told = |fact: &Fact| told(words, &zone, fact);
    let values: Vec<(&str, Arg)> = content
        .values
        .iter()
        .map(|(name, fact)| (name.as_str(), told(fact)))
        .collect();
    let find = |part: &str| match words.find(&format!("letter-{kind}-{part}"), &values) {
        // What Fluent leaves where a value should stand.
        Some(text) if text.contains("{$") => Err(part.to_owned()),
        found => Ok(found),
    };
    let broken = |part: &str| {
        Error::Broken(format!(
            "letter-{kind}-{part} is missing in {}, or lacks a value",
            lang.id()
        ))
    };
    let may = |part: &str| find(part).map_err(|part| broken(&part));
    let must = |part: &str| may(part)?.ok_or_else(|| broken(part));

    let subject = one_line(&must("subject")?);
    let body: Vec<Vec<String>> = paragraphs(&must("body")?)
        .iter()
        .map(|it| it.split(LINE).map(|line| line.trim().to_owned()).collect())
        .collect();
    let notes = paragraphs(&may("note")?.unwrap_or_default());
    let url = address(settings, content);
    let button = if url.is_empty() {
        String::new()
    } else {
        must("button")?
    };
    let name = one_line(name);
    let hello = match name.as_str() {
        "" => words.text("letter-hello-unknown"),
        name => words.say("letter-hello", &[("name", name.into())]),
    };
    let rows: Vec<(String, String)> = content
        .rows
        .iter()
        .map(|(key, fact)| (words.text(key), shown(words, told(fact))))
        .collect();
    let server = settings.host();
    let address = ("address", Arg::from(recipient));
    let own: Vec<_> = values.iter().cloned().chain([address.clone()]).collect();
    let why = words
        .find(&format!("letter-{kind}-why"), &own)
        .unwrap_or_else(|| words.say("letter-why", &[address]));
    let stop = match content.stop.as_str() {
        "" => String::new(),
        path => format!("{}{path}", settings.public_url),
    };
    let stop_label = words.text("letter-stop");

    let mut text = vec![hello.clone()];
    text.extend(body.iter().map(|lines| lines.join("\n")));
    if !rows.is_empty() {
        let row = |(name, value): &(String, String)| {
            words.say(
                "letter-row",
                &[("name", name.into()), ("value", value.into())],
            )
        };
        text.push(rows.iter().map(row).collect::<Vec<_>>().join("\n"));
    }
    if !url.is_empty() {
        text.push(format!(
            "{}\n{url}",
            words.say("letter-open", &[("label", (&button).into())])
        ));
    }
    text.extend(notes.iter().cloned());
    let mut foot = format!("-- \n{why}\nClavero · {}", settings.public_url);
    if !stop.is_empty() {
        let label = words.say("letter-open", &[("label", (&stop_label).into())]);
        foot.push_str(&format!("\n{label} {stop}"));
    }
    text.push(foot);

    let html = Page {
        lang: lang.tag(),
        subject: &subject,
        hello: &hello,
        paragraphs: &body,
        rows: &rows,
        button: &button,
        url: &url,
        paste: &words.text("letter-paste"),
        notes: &notes,
        why: &why,
        stop: &stop,
        stop_label: &stop_label,
        server,
        public_url: &settings.public_url,
    }
    .render()?;
    let from = match one_line(&content.on_behalf_of).as_str() {
        "" => None,
        account => Some(words.say("letter-from", &[("account", account.into())])),
    };
    Ok(Rendered {
        subject,
        text: text.join("\n\n") + "\n",
        html,
        from,
        stop,
        lang,
    })
}

/// Where the button leads: always to this very server.
fn address(settings: &Settings, content: &Content) -> String {
    match content.link.as_str() {
        "" => String::new(),
        path => format!("{}{path}", settings.public_url),
    }
}

fn told(words: Words, zone: &TimeZone, fact: &Fact) -> Arg {
    match fact {
        Fact::Text(text) => Arg::Text(one_line(text)),
        Fact::Lines(text) => Arg::Text(lines(text)),
        Fact::Number(n) => Arg::Number(*n),
        Fact::Day(Moment64(at)) => Arg::Text(words.date(Moment(*at), zone)),
        Fact::Instant(Moment64(at)) => Arg::Text(instant(words, zone, Moment(*at))),
        Fact::Words(key) => Arg::Text(words.text(key)),
    }
}

/// A day and an hour, with the zone: whoever reads a letter does not see which one is meant.
fn instant(words: Words, zone: &TimeZone, at: Moment) -> String {
    let zoned = jiff::Timestamp::from_millisecond(at.0)
        .unwrap_or_default()
        .to_zoned(zone.clone());
    let name = zoned.strftime("%Z").to_string();
    let name = if name.starts_with(['+', '-']) {
        format!("UTC{name}")
    } else {
        name
    };
    format!("{} {name}", words.datetime(at, zone))
}

fn shown(words: Words, arg: Arg) -> String {
    match arg {
        Arg::Text(text) => text,
        Arg::Number(n) => words.number(n),
    }
}

/// What stands for the end of a line that somebody meant, as against one that only the file of sentences has.
const LINE: char = '\u{2028}';

fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let lines: Vec<_> = paragraph.split('\n').map(one_line).collect();
        let lines = lines.join(&LINE.to_string());
        lines.trim_matches(LINE).to_owned()
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(one_line)
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

/// On one line: what people typed must not make a header or a paragraph of its own.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text
        .split(|c: char| c.is_control() || c == ' ')
        .filter(|word| !word.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

impl Rendered {
    /// The language of the document.
    pub fn lang(&self) -> Lang {
        self.lang
    }
}
