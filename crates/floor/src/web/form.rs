//! A form as it came in: read field by field, every fault noted beside its field, nothing typed lost.

use std::ops::RangeInclusive;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use clavero_rules::{Moment, Refusal, calendar::Date};
use icu_normalizer::ComposingNormalizerBorrowed;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::Shell;
use crate::{App, Error, Result, address::Address, error::FieldError};

/// The most fields that any form of ours has.
const MOST_FIELDS: usize = 2_000;

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: Vec<(String, String)>,
    errors: Vec<FieldError>,
    refusal: Option<Refusal>,
}

impl FromRequest<App> for Form {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self> {
        let body = Bytes::from_request(request, app).await.map_err(|why| {
            if why.status() == 413 {
                Error::TooLarge
            } else {
                Error::Unreadable(why.body_text())
            }
        })?;
        if form_urlencoded::parse(&body).nth(MOST_FIELDS).is_some() {
            return Err(Error::TooLarge);
        }
        Ok(Self::of(
            form_urlencoded::parse(&body).map(|(k, v)| (k.into_owned(), v.into_owned())),
        ))
    }
}

impl Form {
    /// A form that holds these values.
    pub fn of(values: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in values {
            // Control characters are refused and never stored; what is shown again is without them.
            let bad = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
            if value.contains(bad) || name.contains(bad) {
                form.fail(&name, "control-characters");
            }
            form.values.push((name, value.replace(bad, "")));
        }
        form
    }

    /// A form that shows this value in a field before anything was typed.
    #[must_use]
    pub fn preset(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    /// What a field holds.
    pub fn value(&self, name: &str) -> String {
        self.raw(name).to_owned()
    }

    /// All that a field of many boxes holds.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.values
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, v)| v.as_str())
            .collect()
    }

    /// Every name and value, to carry a form through another page.
    pub fn values(&self) -> &[(String, String)] {
        &self.values
    }

    /// Whether a box or radio with this value is ticked.
    pub fn checked(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(key, v)| key == name && v == value)
    }

    /// A short text: trimmed, composed, within these lengths in characters.
    pub fn text(&mut self, name: &str, length: RangeInclusive<usize>) -> String {
        let text = ComposingNormalizerBorrowed::new_nfc()
            .normalize(self.raw(name).trim())
            .into_owned();
        let count = text.chars().count();
        if count == 0 && *length.start() > 0 {
            self.fail(name, "required");
        } else if count < *length.start() {
            self.fail_at(name, "too-short", *length.start());
        } else if count > *length.end() {
            self.fail_at(name, "too-long", *length.end());
        }
        text
    }

    /// A secret, exactly as typed.
    pub fn secret(&mut self, name: &str) -> String {
        let secret = self.value(name);
        if secret.is_empty() {
            self.fail(name, "required");
        } else if secret.chars().count() > 256 {
            self.fail_at(name, "too-long", 256);
        }
        secret
    }

    /// An e-mail address.
    pub fn email(&mut self, name: &str) -> Option<Address> {
        if self.raw(name).trim().is_empty() {
            self.fail(name, "required");
            return None;
        }
        let address = Address::parse(self.raw(name));
        if address.is_none() {
            self.fail(name, "email");
        }
        address
    }

    /// One of a few choices.
    pub fn choice<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let choice = read(self.raw(name));
        if choice.is_none() {
            self.fail(name, "choose");
        }
        choice
    }

    /// A day as it is written everywhere, such as 2027-03-31.
    pub fn date(&mut self, name: &str) -> Option<Date> {
        let date = Date::parse(self.raw(name).trim());
        if date.is_none() {
            self.fail(name, "date");
        }
        date
    }

    /// A whole number from nothing, or from one, up to the most there can be.
    pub fn whole(&mut self, name: &str, range: RangeInclusive<u32>) -> Option<u32> {
        let typed = self.raw(name).trim().parse().ok();
        let number = typed.filter(|it| range.contains(it));
        if number.is_none() {
            let code = match range.start() {
                0 => "number-range",
                _ => "number-from-one",
            };
            self.fail_at(
                name,
                code,
                usize::try_from(*range.end()).unwrap_or_default(),
            );
        }
        number
    }

    /// The identifier of something that was chosen.
    pub fn id(&mut self, name: &str) -> Option<Uuid> {
        self.choice(name, |text| Uuid::parse_str(text).ok())
    }

    /// A day that may be left out; it means the end of that day in the person's time zone.
    pub fn day(&mut self, name: &str, zone: &TimeZone) -> Option<Moment> {
        let text = self.raw(name).trim().to_owned();
        if text.is_empty() {
            return None;
        }
        let end = text
            .parse::<jiff::civil::Date>()
            .and_then(jiff::civil::Date::tomorrow)
            .and_then(|next| next.to_zoned(zone.clone()));
        if end.is_err() {
            self.fail(name, "date");
        }
        end.ok()
            .map(|end| Moment(end.timestamp().as_millisecond() - 1))
    }

    /// The version that the page was made from.
    pub fn version(&self) -> i64 {
        self.raw("version").parse().unwrap_or_default()
    }

    /// Notes a fault.
    pub fn fail(&mut self, name: &str, code: &'static str) {
        self.fail_at(name, code, 0);
    }

    /// Notes a fault with the number that its sentence tells.
    pub fn fail_at(&mut self, name: &str, code: &'static str, limit: usize) {
        if self.errors.iter().all(|error| error.field != name) {
            let limit = i64::try_from(limit).unwrap_or_default();
            self.errors.push(FieldError {
                field: name.to_owned(),
                code,
                limit,
            });
        }
    }

    /// Goes on only if nothing is wrong.
    pub fn clean(&self) -> Result<()> {
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(Error::Invalid(self.errors.clone()))
        }
    }

    /// Takes up what the use case said, to show it in the form; what is no matter of the form goes on.
    pub fn explain(mut self, error: Error) -> Result<Self> {
        match error {
            Error::Invalid(errors) => {
                for error in errors {
                    if self.errors.iter().all(|known| known.field != error.field) {
                        self.errors.push(error);
                    }
                }
            }
            Error::Refused(refusal) => self.refusal = Some(refusal),
            other => return Err(other),
        }
        Ok(self)
    }

    /// Whether a field is at fault.
    pub fn has_error(&self, name: &str) -> bool {
        self.errors.iter().any(|error| error.field == name)
    }

    /// What is wrong with a field, in words.
    pub fn error(&self, page: &Shell, name: &str) -> String {
        self.errors
            .iter()
            .find(|e| e.field == name)
            .map(|e| page.field_error(e))
            .unwrap_or_default()
    }

    /// Everything that is wrong, in words: the field (empty for the form as a whole) and the sentence.
    pub fn errors(&self, page: &Shell) -> Vec<(String, String)> {
        let whole = self
            .refusal
            .iter()
            .map(|refusal| (String::new(), page.refusal(*refusal)));
        whole
            .chain(
                self.errors
                    .iter()
                    .map(|e| (e.field.clone(), page.field_error(e))),
            )
            .collect()
    }

    /// The refusal, for pages that offer a way out of it.
    pub fn refusal(&self) -> Option<Refusal> {
        self.refusal
    }

    fn raw(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }
}
