//! A message as a mail program shows it: decoded headers, the plain text and the HTML (RFC 5322, 2045, 2047).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// What a mail server took: the envelope, every byte, and what a reader sees of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The sender on the envelope.
    pub from: String,
    /// The receivers on the envelope.
    pub to: Vec<String>,
    /// As it came over the wire, without the doubled dots.
    pub raw: Vec<u8>,
    /// Every header with its decoded value, in order.
    pub headers: Vec<(String, String)>,
    /// The plain text, decoded, its lines ending with `\n`.
    pub text: Option<String>,
    /// The HTML, decoded, its lines ending with `\n`.
    pub html: Option<String>,
}

impl Message {
    /// Reads what came over the wire.
    pub fn read(from: String, to: Vec<String>, raw: Vec<u8>) -> Self {
        let (headers, body) = split(&raw);
        let mut parts = Vec::new();
        leaves(&headers, &body, &mut parts);
        let of_kind = |wanted: &str| {
            let found = parts.iter().find(|(kind, _)| kind == wanted);
            found.map(|(_, words)| words.clone())
        };
        let told = headers
            .iter()
            .map(|(name, value)| (name.clone(), words(value)));
        Self {
            from,
            to,
            headers: told.collect(),
            text: of_kind("text/plain"),
            html: of_kind("text/html"),
            raw,
        }
    }

    /// The first header of this name, decoded.
    pub fn header(&self, name: &str) -> Option<&str> {
        value(&self.headers, name)
    }

    /// `Subject`, or nothing.
    pub fn subject(&self) -> &str {
        self.header("Subject").unwrap_or_default()
    }

    /// `To`, as a person reads it.
    pub fn addressed_to(&self) -> &str {
        self.header("To").unwrap_or_default()
    }

    /// `Message-ID`, which stays the same when a message is sent again.
    pub fn message_id(&self) -> &str {
        self.header("Message-ID").unwrap_or_default()
    }

    /// The first address of the plain text that begins like this, for a story that follows a link.
    pub fn link(&self, beginning: &str) -> Option<&str> {
        let text = self.text.as_deref()?;
        let ends = |letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"');
        text.split(ends).find(|word| word.starts_with(beginning))
    }
}

type Headers = Vec<(String, String)>;

fn value<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    let found = headers
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

/// The unfolded headers, and the body with `\n` at the end of each line.
fn split(raw: &[u8]) -> (Headers, String) {
    let text = String::from_utf8_lossy(raw).replace("\r\n", "\n");
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let unfolded = head.replace("\n ", " ").replace("\n\t", " ");
    let headers = unfolded
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
    (headers.collect(), body.to_owned())
}

/// Collects the parts that hold no parts, each with its kind.
fn leaves(headers: &Headers, body: &str, found: &mut Vec<(String, String)>) {
    let kind = value(headers, "Content-Type").unwrap_or("text/plain");
    let Some(boundary) = parameter(kind, "boundary") else {
        let kind = kind.split(';').next().unwrap_or_default().trim();
        found.push((kind.to_ascii_lowercase(), decoded(headers, body)));
        return;
    };
    for part in format!("\n{body}")
        .split(&format!("\n--{boundary}"))
        .skip(1)
    {
        if part.starts_with("--") {
            break;
        }
        let part = part.split_once('\n').map_or("", |(_, part)| part);
        let (headers, body) = split(part.as_bytes());
        leaves(&headers, &body, found);
    }
}

fn decoded(headers: &Headers, body: &str) -> String {
    let encoding = value(headers, "Content-Transfer-Encoding").unwrap_or("7bit");
    match encoding.to_ascii_lowercase().as_str() {
        "base64" => text(&from_base64(body)).replace("\r\n", "\n"),
        "quoted-printable" => text(&from_quoted(body)).replace("\r\n", "\n"),
        _ => body.to_owned(),
    }
}

/// From `multipart/alternative; boundary="abc"`: the value of one parameter.
fn parameter(value: &str, wanted: &str) -> Option<String> {
    let mut parameters = value
        .split(';')
        .skip(1)
        .filter_map(|one| one.split_once('='));
    let (_, value) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))?;
    Some(value.trim().trim_matches('"').to_owned())
}

/// A header with its encoded words told as letters; the blank between two of them is not part of the text.
fn words(value: &str) -> String {
    let mut told = String::new();
    let mut rest = value;
    while let Some((before, word, after)) = next_encoded(rest) {
        let joins = rest.len() < value.len() && before.trim().is_empty();
        if !joins {
            told.push_str(before);
        }
        told.push_str(&word);
        rest = after;
    }
    told + rest
}

/// What stands before the next `=?utf-8?q?…?=`, its letters, and what stands behind it.
fn next_encoded(value: &str) -> Option<(&str, String, &str)> {
    let (before, rest) = value.split_once("=?")?;
    let mut fields = rest.splitn(3, '?');
    let (_charset, encoding, rest) = (fields.next()?, fields.next()?, fields.next()?);
    let (word, after) = rest.split_once("?=")?;
    let bytes = match encoding {
        "B" | "b" => from_base64(word),
        _ => from_quoted(&word.replace('_', " ")),
    };
    Some((before, text(&bytes), after))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn from_base64(encoded: &str) -> Vec<u8> {
    let letters: String = encoded.split_whitespace().collect();
    BASE64_STANDARD.decode(letters).unwrap_or_default()
}

fn from_quoted(encoded: &str) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'=', [b'\n', after @ ..]) => rest = after,
            (b'=', [high, low, after @ ..])
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                let digits = [*high, *low];
                let digits = str::from_utf8(&digits).unwrap_or_default();
                decoded.push(u8::from_str_radix(digits, 16).unwrap_or_default());
                rest = after;
            }
            _ => decoded.push(first),
        }
    }
    decoded
}
