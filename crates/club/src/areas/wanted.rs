//! An area as somebody typed it, read alike from a form and from the API.

use clavero_team::people::zones;

use super::{Area, slug};
use crate::{Result, web::Form, words::Lang};

/// What an area is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its name.
    pub name: String,
    /// In its address; empty to have one suggested.
    pub slug: String,
    /// Its time zone.
    pub time_zone: String,
    /// Its language.
    pub lang: Lang,
    /// The sender of access letters; empty for the area itself.
    pub access_resend_from: String,
    /// How many messages a product may send within 30 days; 0 for no limit (MA-26).
    pub message_quota: i64,
}

/// The highest limit that means anything.
const QUOTA_MAX: i64 = 1_000;

impl Wanted {
    /// Reads it, or says what is wrong with it.
    pub fn of(form: &mut Form) -> Result<Self> {
        let name = form.text("name", 1..=80);
        let slug = form.text("slug", 0..=40);
        if !slug.is_empty() {
            slug::check(form, &slug);
        }
        let zone = |text: &str| zones::known(text).then(|| text.to_owned());
        let time_zone = form.choice("time_zone", zone).unwrap_or_default();
        let lang = form.choice("lang", Lang::from_id).unwrap_or_default();
        let access_resend_from = form.text("access_resend_from", 0..=80);
        let message_quota = quota(&form.value("message_quota"));
        if message_quota.is_none() {
            let most = usize::try_from(QUOTA_MAX).unwrap_or_default();
            form.fail_at("message_quota", "number-range", most);
        }
        form.clean()?;
        Ok(Self {
            name,
            slug,
            time_zone,
            lang,
            access_resend_from,
            message_quota: message_quota.unwrap_or_default(),
        })
    }

    /// The area as it is, to change one thing of it.
    pub fn as_is(area: &Area) -> Self {
        Self {
            name: area.name.clone(),
            slug: area.slug.clone(),
            time_zone: area.time_zone.clone(),
            lang: area.lang,
            access_resend_from: area.access_resend_from.clone(),
            message_quota: area.message_quota,
        }
    }
}

/// A limit as typed; nothing typed is no limit.
fn quota(text: &str) -> Option<i64> {
    match text.trim() {
        "" => Some(0),
        text => text.parse().ok().filter(|it| (0..=QUOTA_MAX).contains(it)),
    }
}
