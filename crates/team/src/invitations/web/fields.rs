//! The fields that every invitation is made of, read from a form and shown in one.

use clavero_rules::{Moment, access::Actor};
use uuid::Uuid;

use super::super::offer::{Guest, LONGEST_NAME, Offer, Terms};
use crate::{
    Result,
    invitations::letters::languages,
    profiles::ProfileChoice,
    web::{Form, Shell},
    words::Lang,
};

/// A profile as a card to choose.
#[derive(Clone, Debug)]
pub(super) struct Card {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) purpose: String,
    pub(super) count: u32,
}

/// What can be chosen.
#[derive(Clone, Debug)]
pub(super) struct Choices {
    /// The profiles that the person may give (R3).
    pub(super) cards: Vec<Card>,
    /// Whether others exist that go further than his own.
    pub(super) some_beyond: bool,
    /// The languages of the letter, by their own names.
    pub(super) languages: Vec<(&'static str, &'static str)>,
    all: Vec<Uuid>,
}

impl Choices {
    /// Out of the account's profiles.
    pub(super) fn of(profiles: &[ProfileChoice], actor: &Actor) -> Self {
        let holds = actor.holds();
        let givable = |profile: &&ProfileChoice| profile.permissions.is_subset_of(holds);
        let cards = profiles.iter().filter(givable).map(|profile| Card {
            id: profile.id.to_string(),
            name: profile.name.clone(),
            purpose: profile.purpose.clone(),
            count: profile.permissions.len(),
        });
        let cards: Vec<Card> = cards.collect();
        Self {
            some_beyond: cards.len() < profiles.len(),
            cards,
            languages: languages(),
            all: profiles.iter().map(|profile| profile.id.0).collect(),
        }
    }

    /// Whether there is nothing to choose yet.
    pub(super) fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }
}

/// Reads what is offered; whatever is wrong is noted beside its field.
pub(super) fn terms(
    form: &mut Form,
    choices: &Choices,
    page: &Shell,
    now: Moment,
) -> Option<Terms> {
    let profile = form.choice("profile", |text| {
        let id = Uuid::parse_str(text).ok()?;
        // One beyond the inviter's own is refused by the rule, in its own words (R3).
        choices.all.contains(&id).then_some(id)
    });
    let lang = form.choice("lang", |text| {
        Lang::ALL.into_iter().find(|lang| lang.id() == text)
    });
    let days = form.value("days").trim().parse::<i64>();
    if days.is_err() {
        form.fail("days", "number");
    }
    let access_until = form.day("access_until", page.zone());
    if access_until.is_some_and(|until| until <= now) {
        form.fail("access_until", "date-past");
    }
    Some(Terms {
        profile: profile?,
        lang: lang?.id().to_owned(),
        days: days.ok()?,
        access_until: access_until.map(|until| until.0),
    })
}

/// Reads one invitation.
pub(super) fn offer(
    form: &mut Form,
    choices: &Choices,
    page: &Shell,
    now: Moment,
) -> Result<Offer> {
    let name = form.text("name", 1..=LONGEST_NAME);
    let email = form.email("email");
    let terms = terms(form, choices, page, now);
    form.clean()?;
    match (email, terms) {
        (Some(email), Some(terms)) => Ok(Offer {
            guest: Guest {
                name,
                email: email.shown,
            },
            terms,
        }),
        _ => Err(crate::Error::field("profile", "choose")),
    }
}

/// A form that shows these terms.
pub(super) fn preset(form: Form, terms: &Terms, page: &Shell) -> Form {
    let until = terms.access_until().map(|until| day(until, page));
    form.preset("profile", terms.profile)
        .preset("lang", &terms.lang)
        .preset("days", terms.days)
        .preset("access_until", until.unwrap_or_default())
}

/// A form that shows what most people want.
pub(super) fn usual(form: Form, page: &Shell) -> Form {
    let days = clavero_rules::invitations::DEFAULT_LIFE.0 / clavero_rules::Span::days(1).0;
    form.preset("lang", page.lang()).preset("days", days)
}

/// A day as its field takes it.
pub(super) fn day(moment: Moment, page: &Shell) -> String {
    jiff::Timestamp::from_millisecond(moment.0)
        .unwrap_or_default()
        .to_zoned(page.zone().clone())
        .date()
        .to_string()
}

/// The rows of the step of the signature that tell the terms.
pub(super) fn told(page: &Shell, terms: &Terms, now: Moment) -> Vec<(String, String)> {
    let until = terms.access_until();
    let ends = clavero_rules::Span::days(terms.days);
    vec![
        (
            page.t("invitations-language"),
            terms.lang().own_name().to_owned(),
        ),
        (
            page.t("invitations-access-until"),
            until.map_or_else(|| page.t("invitations-no-end"), |until| page.date(&until)),
        ),
        (
            page.t("invitations-open-until"),
            page.datetime(&(now + ends)),
        ),
    ]
}
