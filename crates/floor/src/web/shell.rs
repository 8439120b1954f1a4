//! The frame around a page: who is signed in, where he is, the menu, the blue bar, and the words.

use std::sync::Arc;

use askama::filters::HtmlSafe;
use clavero_rules::{Moment, Permission, Refusal};
use jiff::tz::TimeZone;

use super::{Flash, asset_url, menu};
use crate::{
    error::FieldError,
    session::{Caller, Here},
    words::{Arg, Lang, Words},
};

/// Markup that is safe as it stands.
#[derive(Clone, Debug)]
pub struct Safe(String);

impl Safe {
    /// Markup of our own making.
    pub fn trusted(markup: String) -> Self {
        Self(markup)
    }
}

impl std::fmt::Display for Safe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl HtmlSafe for Safe {}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct ShellUser {
    /// His name.
    pub name: String,
    /// His address.
    pub email: String,
}

/// The account that the page is about.
#[derive(Clone, Debug)]
pub struct ShellAccount {
    /// In the address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What the person is in it, in words.
    pub role: String,
}

/// The blue bar (A2).
#[derive(Clone, Debug)]
pub struct Bar {
    /// Whose account.
    pub account: String,
    /// With which profile.
    pub profile: String,
    /// Through which partner, if any.
    pub via: String,
    /// Who really acts.
    pub person: String,
    /// Until when, if nothing more is done.
    pub ends_at: String,
    /// Where “Leave” posts to.
    pub leave_url: String,
}

/// A sentence left by the last deed.
#[derive(Clone, Debug)]
pub struct Hinted {
    /// `good`, `warn` or `bad`.
    pub kind: String,
    /// The sentence.
    pub text: String,
}

/// Everything that the frame of a page shows.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The title of the page.
    pub title: String,
    /// `auto`, `light` or `dark`.
    pub theme: String,
    /// Who is signed in.
    pub user: Option<ShellUser>,
    /// Where.
    pub account: Option<ShellAccount>,
    /// The menu.
    pub menu: Vec<menu::Group>,
    /// The blue bar, inside another's account.
    pub bar: Option<Bar>,
    /// What the last deed left to say.
    pub flash: Option<Hinted>,
    /// Path and query of this page.
    pub here: String,
    /// Where the page listens for the end of its access.
    pub watch: String,
    /// Whether single letters are shortcuts.
    pub shortcuts: bool,
    /// Whether this is the demo world.
    pub demo: bool,
    /// Whether letters stay on the outbox page.
    pub outbox: bool,
    /// Whether the person has yet to show that the address is his.
    pub unverified: bool,
    words: Words,
    zone: TimeZone,
}

impl Shell {
    /// The frame of a page outside any account; `title` is a sentence by its key.
    pub fn of(caller: &Caller, title: &str) -> Self {
        let words = caller.words();
        let settings = &caller.on.app.settings;
        let flash = caller.flash.as_deref().and_then(Flash::read).map(|flash| {
            let texts = flash
                .texts
                .iter()
                .map(|(name, text)| (name.as_str(), Arg::from(text)));
            let numbers = flash
                .numbers
                .iter()
                .map(|(name, n)| (name.as_str(), Arg::from(*n)));
            let args: Vec<_> = texts.chain(numbers).collect();
            Hinted {
                text: words.say(&flash.key, &args),
                kind: flash.kind,
            }
        });
        let mut page = Self {
            title: words.find(title, &[]).unwrap_or_else(|| title.to_owned()),
            theme: "auto".to_owned(),
            user: None,
            account: None,
            menu: Vec::new(),
            bar: None,
            flash,
            here: caller.path.clone(),
            watch: String::new(),
            shortcuts: true,
            demo: settings.demo,
            outbox: settings.smtp.is_none() && settings.shows_outbox(),
            unverified: caller
                .person
                .as_ref()
                .is_some_and(|person| !person.email_verified),
            words,
            zone: caller.zone(),
        };
        if let Some(person) = &caller.person {
            person.theme.clone_into(&mut page.theme);
            page.shortcuts = person.shortcuts;
            page.user = Some(ShellUser {
                name: person.name.clone(),
                email: person.email.clone(),
            });
            page.menu = menu::of_person(words, &caller.path);
        }
        page
    }

    /// The frame of a page of an account.
    pub fn inside(here: &Here, title: &str) -> Self {
        let mut page = Self::of(&here.caller, title);
        let role = match (&here.visit, here.is_owner()) {
            (_, true) => page.t("web-role-owner"),
            (Some(visit), false) => visit.profile_name.clone(),
            (None, false) => page.t("web-role-collaborator"),
        };
        page.account = Some(ShellAccount {
            slug: here.account.slug.clone(),
            name: here.account.name.clone(),
            role,
        });
        page.menu = menu::of_account(
            page.words,
            &here.account.slug,
            &here.caller.path,
            here.account.is_partner,
            |need| here.actor.may(need).is_ok(),
        );
        if let (Some(visit), Some(person)) = (&here.visit, &here.caller.person) {
            page.watch = here.url("/watch");
            page.bar = Some(Bar {
                account: here.account.name.clone(),
                profile: visit.profile_name.clone(),
                via: visit.via.clone(),
                person: person.name.clone(),
                ends_at: page.time(&visit.ends_at),
                leave_url: here.url("/leave"),
            });
        }
        page
    }

    /// The frame, titled with text that is nobody's sentence: the name of a profile or a person.
    #[must_use]
    pub fn titled(mut self, title: &str) -> Self {
        title.clone_into(&mut self.title);
        self
    }

    /// The frame in another language than the caller’s; `title` is a sentence by its key.
    #[must_use]
    pub fn speaking(mut self, lang: Lang, title: &str) -> Self {
        self.words = Words(lang);
        self.title = self.words.text(title);
        self
    }

    /// The words of the page's language.
    pub fn words(&self) -> Words {
        self.words
    }

    /// The zone that the page tells time in.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// A sentence.
    pub fn t(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// A sentence with one value.
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.words.say(key, &[(name, value.into())])
    }

    /// A sentence with two values.
    pub fn t2(&self, key: &str, a: &str, x: impl Into<Arg>, b: &str, y: impl Into<Arg>) -> String {
        self.words.say(key, &[(a, x.into()), (b, y.into())])
    }

    /// A sentence with three values.
    #[expect(
        clippy::too_many_arguments,
        reason = "three names and three values, as templates write them"
    )]
    pub fn t3(
        &self,
        key: &str,
        a: &str,
        x: impl Into<Arg>,
        b: &str,
        y: impl Into<Arg>,
        c: &str,
        z: impl Into<Arg>,
    ) -> String {
        self.words
            .say(key, &[(a, x.into()), (b, y.into()), (c, z.into())])
    }

    /// A sentence with markup and one value, which is escaped.
    pub fn h1(&self, key: &str, name: &str, value: impl Into<Arg>) -> Safe {
        Safe(self.words.markup(key, &[(name, value.into())]))
    }

    /// A sentence with markup and two values, which are escaped.
    pub fn h2(&self, key: &str, a: &str, x: impl Into<Arg>, b: &str, y: impl Into<Arg>) -> Safe {
        Safe(self.words.markup(key, &[(a, x.into()), (b, y.into())]))
    }

    /// A picture beside a word.
    pub fn icon(&self, name: &str) -> Safe {
        let sprite = self.asset("icons.svg");
        Safe(format!(
            r#"<svg class="i" aria-hidden="true"><use href="{sprite}#i-{name}"/></svg>"#
        ))
    }

    /// The initials of somebody, in a colour of his own.
    pub fn avatar(&self, name: &str, class: &str) -> Safe {
        let words: Vec<&str> = name
            .split_whitespace()
            .filter(|word| word.starts_with(char::is_alphabetic))
            .collect();
        let last = words.last().filter(|_| words.len() > 1);
        let initials: String = words
            .first()
            .into_iter()
            .chain(last)
            .filter_map(|word| word.chars().next())
            .flat_map(char::to_uppercase)
            .collect();
        let hue = name
            .chars()
            .fold(7_u32, |sum, c| sum.wrapping_mul(31).wrapping_add(c as u32))
            % 6
            + 1;
        let class = if class.is_empty() {
            String::new()
        } else {
            format!(" {class}")
        };
        let inside = if initials.is_empty() {
            self.icon("user-round").0
        } else {
            initials
        };
        Safe(format!(
            r#"<span class="av av-{hue}{class}" aria-hidden="true">{inside}</span>"#
        ))
    }

    /// The address of a file of ours.
    pub fn asset(&self, path: &str) -> String {
        asset_url(path)
    }

    /// `en`, `es`, `fr`, `pt`.
    pub fn lang(&self) -> &'static str {
        self.words.0.id()
    }

    /// The `lang` of the document.
    pub fn html_lang(&self) -> &'static str {
        self.words.0.tag()
    }

    /// This page in another language, for somebody who is not signed in.
    pub fn in_language(&self, lang: &str) -> String {
        let (path, query) = self.here.split_once('?').unwrap_or((&self.here, ""));
        let kept = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "lang");
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept)
            .append_pair("lang", lang)
            .finish();
        format!("{path}?{query}")
    }

    /// A day.
    pub fn date(&self, moment: &Moment) -> String {
        self.words.date(*moment, &self.zone)
    }

    /// A month of the calendar that begins at this moment in UTC.
    pub fn month(&self, begins: &Moment) -> String {
        self.words.month(*begins, &jiff::tz::TimeZone::UTC)
    }

    /// A day and an hour.
    pub fn datetime(&self, moment: &Moment) -> String {
        self.words.datetime(*moment, &self.zone)
    }

    /// An hour.
    pub fn time(&self, moment: &Moment) -> String {
        self.words.time(*moment, &self.zone)
    }

    /// A moment for machines: the `datetime` of a `<time>`.
    pub fn iso(&self, moment: &Moment) -> String {
        crate::api::rfc3339(*moment)
    }

    /// A number.
    pub fn number(&self, n: impl TryInto<i64>) -> String {
        self.words.number(n.try_into().unwrap_or(i64::MAX))
    }

    /// An amount in minor units; nothing where there is neither an amount nor a currency.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        match (minor, currency) {
            (0, "") => String::new(),
            _ => self.words.money(minor, currency),
        }
    }

    /// The name of a permission.
    pub fn permission(&self, permission: &Permission) -> String {
        self.words.text(&permission_key(*permission))
    }

    /// What somebody with a permission can do.
    pub fn effect(&self, permission: &Permission) -> String {
        self.words
            .text(&format!("{}.effect", permission_key(*permission)))
    }

    /// A refusal in words.
    pub fn refusal(&self, refusal: Refusal) -> String {
        self.words
            .text(&format!("refusal-{}", refusal.code().replace('_', "-")))
    }

    /// What is wrong with a field, in words.
    pub fn field_error(&self, error: &FieldError) -> String {
        let limit = Arg::Number(error.limit);
        self.words.say(
            &format!("field-{}", error.code),
            &[("max", limit.clone()), ("min", limit)],
        )
    }
}

/// The key of a permission's name.
pub fn permission_key(permission: Permission) -> String {
    format!("permission-{}", permission.id().replace(['.', '_'], "-"))
}

impl Shell {
    /// The frame for whoever is asking: in the account if he is inside one, else outside.
    pub fn around(caller: &Arc<Caller>, title: &str) -> Self {
        match caller.place.get() {
            Some(here) => Self::inside(here, title),
            None => Self::of(caller, title),
        }
    }

    /// The other languages, for menus.
    pub fn languages(&self) -> [Lang; 4] {
        Lang::ALL
    }
}
