//! An area as somebody typed it, read alike from a form and from the API.

use clavero_team::people::zones;

use super::slug;
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
}

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
        form.clean()?;
        Ok(Self {
            name,
            slug,
            time_zone,
            lang,
            access_resend_from,
        })
    }
}
