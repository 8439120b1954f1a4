//! A letter as mail programs exchange it (RFC 5322): headers, and the same words as text and as HTML.

use std::time::{Duration, SystemTime};

use clavero_rules::Moment;
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
};

use super::{Posted, render::one_line};
use crate::{Error, Result, Settings, words::Lang};

/// A letter in words.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Its subject, on one line.
    pub subject: String,
    /// For programs that show no HTML, and for people who want none.
    pub text: String,
    /// A whole document.
    pub html: String,
    /// Whom it is from, beside Clavero.
    pub from: Option<String>,
    /// The address at which its receiver stops letters of this sort; empty where he cannot.
    pub stop: String,
    pub(super) lang: Lang,
}

/// Tells other programs that no person wrote this, so that none of them answers (RFC 3834).
#[derive(Clone, Debug)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the letter (RFC 3282).
#[derive(Clone, Debug)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }
    fn parse(text: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// Where one click stops letters of this sort (RFC 2369, RFC 8058).
#[derive(Clone, Debug)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }
    fn parse(text: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }
    fn display(&self) -> HeaderValue {
        // On one line, however long: some readers do not find an address on the next one.
        let value = format!("<{}>", self.0);
        HeaderValue::dangerous_new_pre_encoded(Self::name(), value.clone(), value)
    }
}

/// That the click is a POST with nothing but this in it (RFC 8058).
#[derive(Clone, Debug)]
struct ListUnsubscribePost;

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }
    fn parse(_: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

/// Puts the mail together. Sent again, it carries the same Message-ID, so that a receiver can tell.
pub(super) fn compose(
    settings: &Settings,
    from: &Mailbox,
    letter: &Posted,
    words: Rendered,
    now: Moment,
) -> Result<Message> {
    let mut sender = from.clone();
    if let Some(name) = words.from {
        sender.name = Some(name);
    }
    let name = Some(one_line(&letter.recipient_name)).filter(|name| !name.is_empty());
    let to = Mailbox::new(name, address(&letter.recipient)?);
    let host = settings.host();
    let host = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let millis = u64::try_from(now.0).unwrap_or_default();
    let mut mail = Message::builder();
    if !words.stop.is_empty() {
        mail = mail
            .header(ListUnsubscribe(words.stop))
            .header(ListUnsubscribePost);
    }
    mail.from(sender)
        .to(to)
        .subject(words.subject)
        .date(SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
        .message_id(Some(format!("<{}@{host}>", letter.id)))
        .header(AutoSubmitted)
        .header(ContentLanguage(words.lang.tag().to_owned()))
        .multipart(MultiPart::alternative_plain_html(words.text, words.html))
        .map_err(|why| Error::Mail(why.to_string()))
}

/// The address on the envelope: its domain in the form that every mail server knows.
fn address(text: &str) -> Result<Address> {
    let wrong = || Error::Mail(format!("{text} is no address that mail can be sent to"));
    let (user, domain) = text.rsplit_once('@').ok_or_else(wrong)?;
    let domain = idna::domain_to_ascii(domain).map_err(|_| wrong())?;
    Address::new(user, domain).map_err(|_| wrong())
}

/// Reads a sender such as `Clavero <no-reply@example.com>`.
pub fn sender(text: &str) -> Result<Mailbox> {
    text.parse()
        .map_err(|why: lettre::address::AddressError| Error::Mail(why.to_string()))
}
