//! From a body to what is offered, with the same checks as the form.

use clavero_rules::{Moment, Span, invitations::DEFAULT_LIFE};
use uuid::Uuid;

use super::shapes::{Batch, End, New, Resending};
use crate::{
    Error, Result,
    api::moment,
    error::FieldError,
    invitations::{
        offer::{Guest, GuestList, LONGEST_NAME, Offer, Terms},
        store::Invitation,
    },
    people::Address,
    words::Lang,
};

pub(super) fn offer(new: New, own: Lang) -> Result<Offer> {
    let mut errors = Vec::new();
    let name = new.name.trim().to_owned();
    match name.chars().count() {
        0 => errors.push(fault("name", "required", 0)),
        n if n > LONGEST_NAME => errors.push(fault("name", "too-long", LONGEST_NAME)),
        _ => {}
    }
    let address = Address::parse(&new.email);
    if address.is_none() {
        errors.push(fault("email", "email", 0));
    }
    let (lang, until) = (new.lang.as_deref(), new.access_until.as_deref());
    let terms = terms(new.profile, lang, new.days, until, own, &mut errors);
    match address {
        Some(address) if errors.is_empty() => Ok(Offer {
            guest: Guest {
                name,
                email: address.shown,
            },
            terms,
        }),
        _ => Err(Error::Invalid(errors)),
    }
}

pub(super) fn guest_list(body: Batch, own: Lang) -> Result<GuestList> {
    let mut errors = Vec::new();
    let (lang, until) = (body.lang.as_deref(), body.access_until.as_deref());
    let terms = terms(body.profile, lang, body.days, until, own, &mut errors);
    let guest = |person: super::shapes::Person| {
        let email = person.email.trim().to_owned();
        let local = email.split('@').next().unwrap_or_default().to_owned();
        let name = person.name.map(|name| name.trim().to_owned());
        Guest {
            name: name.filter(|name| !name.is_empty()).unwrap_or(local),
            email,
        }
    };
    let guests = body.people.into_iter().map(guest).collect();
    clean(errors)?;
    Ok(GuestList { guests, terms })
}

pub(super) fn again(wish: Resending, old: &Invitation, now: Moment) -> Result<Terms> {
    let mut errors = Vec::new();
    let profile = wish.profile.unwrap_or(old.profile_id.0);
    let (lang, days) = (wish.lang.as_deref(), wish.days);
    let until = match &wish.access_until {
        End::At(text) => Some(text.as_str()),
        End::AsBefore | End::Never => None,
    };
    let mut terms = terms(profile, lang, days, until, old.lang, &mut errors);
    clean(errors)?;
    if matches!(wish.access_until, End::AsBefore) {
        // An end that has passed cannot be offered again.
        let ahead = old.access_until.filter(|until| *until > now);
        terms.access_until = ahead.map(|until| until.0);
    }
    Ok(terms)
}

fn terms(
    profile: Uuid,
    lang: Option<&str>,
    days: Option<i64>,
    until: Option<&str>,
    own: Lang,
    errors: &mut Vec<FieldError>,
) -> Terms {
    let lang = match lang {
        None => own,
        Some(id) => Lang::ALL
            .into_iter()
            .find(|lang| lang.id() == id)
            .unwrap_or_else(|| {
                errors.push(fault("lang", "choose", 0));
                own
            }),
    };
    let access_until = until.and_then(|text| {
        let read = moment(text);
        if read.is_none() {
            errors.push(fault("access_until", "date", 0));
        }
        read
    });
    Terms {
        profile,
        lang: lang.id().to_owned(),
        days: days.unwrap_or(DEFAULT_LIFE.0 / Span::days(1).0),
        access_until: access_until.map(|until| until.0),
    }
}

fn clean(errors: Vec<FieldError>) -> Result<()> {
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(errors))
    }
}

fn fault(field: &str, code: &'static str, limit: usize) -> FieldError {
    FieldError {
        field: field.to_owned(),
        code,
        limit: i64::try_from(limit).unwrap_or_default(),
    }
}
