//! Cuts the text of a filter into words, values and marks.

use std::iter::Peekable;
use std::str::CharIndices;

use uuid::Uuid;

use super::{Misread, Period, Problem, When};

/// One piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token<'t> {
    /// A bare word.
    Word(&'t str),
    /// What stood between quotation marks.
    Text(String),
    /// A number, in hundredths.
    Number(u32),
    /// A date.
    When(When),
    /// A stretch of time.
    Period(Period),
    /// An id: `@` and a UUID.
    Id(Uuid),
    /// A mark.
    Mark(&'static str),
    /// Behind the last piece.
    End,
}

/// A piece and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'t> {
    /// What it is.
    pub token: Token<'t>,
    /// Its first byte.
    pub at: usize,
    /// The byte behind it.
    pub end: usize,
}

/// The marks, longer ones first, and how each is written on one's way to the canonical text.
const MARKS: &[(&str, &str)] = &[
    ("<=", "<="),
    (">=", ">="),
    ("!=", "!="),
    ("≤", "<="),
    ("≥", ">="),
    ("≠", "!="),
    ("<", "<"),
    (">", ">"),
    ("=", "="),
    ("(", "("),
    (")", ")"),
    (",", ","),
    (".", "."),
    ("%", "%"),
];

/// Numbers have at most so many digits before the point.
const DIGITS: usize = 7;

/// All the pieces of a text, the end among them.
pub fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Misread> {
    let mut pieces = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some(&(at, first)) = chars.peek() {
        let token = match first {
            _ if first.is_whitespace() => {
                chars.next();
                continue;
            }
            '"' => Token::Text(quoted(text, &mut chars)?),
            '@' => {
                chars.next();
                let digits = run(text, &mut chars, |it| {
                    it.is_ascii_alphanumeric() || it == '-'
                });
                let id = Uuid::try_parse(digits).ok();
                let strange = || Misread::new(Problem::StrangeId, text, at, at + 1 + digits.len());
                Token::Id(id.ok_or_else(strange)?)
            }
            '0'..='9' => {
                let run = run(text, &mut chars, |it| {
                    it.is_ascii_alphanumeric() || matches!(it, '.' | ':' | '-')
                });
                let strange = || Misread::new(Problem::StrangeNumber, text, at, at + run.len());
                numeric(run).ok_or_else(strange)?
            }
            'a'..='z' | 'A'..='Z' | '_' => Token::Word(run(text, &mut chars, |it| {
                it.is_ascii_alphanumeric() || matches!(it, '_' | '-')
            })),
            _ => mark(text, &mut chars)?,
        };
        let end = chars.peek().map_or(text.len(), |(end, _)| *end);
        pieces.push(Piece { token, at, end });
    }
    let end = text.len();
    pieces.push(Piece {
        token: Token::End,
        at: end,
        end,
    });
    Ok(pieces)
}

type Chars<'t> = Peekable<CharIndices<'t>>;

/// As many characters as fit.
fn run<'t>(text: &'t str, chars: &mut Chars<'t>, fits: impl Fn(char) -> bool) -> &'t str {
    let start = chars.peek().map_or(text.len(), |(at, _)| *at);
    while chars.next_if(|(_, it)| fits(*it)).is_some() {}
    let end = chars.peek().map_or(text.len(), |(at, _)| *at);
    text.get(start..end).unwrap_or_default()
}

/// What stands between this quotation mark and the next.
fn quoted(text: &str, chars: &mut Chars<'_>) -> Result<String, Misread> {
    let start = chars.next().map_or(0, |(at, _)| at);
    let mut inside = String::new();
    while let Some((at, it)) = chars.next() {
        match it {
            '"' => return Ok(inside),
            '\\' => match chars.next() {
                Some((_, escaped @ ('"' | '\\'))) => inside.push(escaped),
                Some((_, other)) => {
                    let end = at + 1 + other.len_utf8();
                    return Err(Misread::new(Problem::StrangeEscape, text, at, end));
                }
                None => break,
            },
            // PostgreSQL keeps no text with it.
            '\0' => return Err(Misread::new(Problem::StrangeCharacter, text, at, at + 1)),
            _ => inside.push(it),
        }
    }
    Err(Misread::new(Problem::UnclosedText, text, start, text.len()))
}

/// A number, a date or a stretch of time.
fn numeric<'t>(run: &str) -> Option<Token<'t>> {
    if let Some(when) = When::parse(run) {
        return Some(Token::When(when));
    }
    if let Some(period) = Period::parse(run) {
        return Some(Token::Period(period));
    }
    let (whole, part) = run.split_once('.').unwrap_or((run, "0"));
    let digits = |it: &str| it.bytes().all(|digit| digit.is_ascii_digit());
    let fits = (1..=DIGITS).contains(&whole.len()) && (1..=2).contains(&part.len());
    if !fits || !digits(whole) || !digits(part) {
        return None;
    }
    let hundredths: u32 = format!("{part:0<2}").parse().ok()?;
    Some(Token::Number(whole.parse::<u32>().ok()? * 100 + hundredths))
}

fn mark<'t>(text: &str, chars: &mut Chars<'_>) -> Result<Token<'t>, Misread> {
    let at = chars.peek().map_or(text.len(), |(at, _)| *at);
    let rest = text.get(at..).unwrap_or_default();
    let Some((typed, mark)) = MARKS.iter().find(|(typed, _)| rest.starts_with(typed)) else {
        let end = at + rest.chars().next().map_or(0, char::len_utf8);
        return Err(Misread::new(Problem::StrangeCharacter, text, at, end));
    };
    for _ in typed.chars() {
        chars.next();
    }
    Ok(Token::Mark(mark))
}
