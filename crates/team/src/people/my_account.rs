//! My Account: what a person says of himself, reached by nobody else and from inside no account (CC-03).

use jiff::tz::TimeZone;
use serde_json::json;

use super::{happened::Happened, store, zones};
use crate::{
    Error, Occasion, Result, chain,
    db::sql,
    error::FieldError,
    session::Person,
    words::{self, Lang},
};

/// What is to be changed; what is left out stays.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    pub(super) name: Option<String>,
    pub(super) lang: Option<Lang>,
    pub(super) time_zone: Option<String>,
    pub(super) theme: Option<String>,
    pub(super) shortcuts: Option<bool>,
}

/// The themes there are.
pub(super) const THEMES: [&str; 3] = ["auto", "light", "dark"];

/// Changes what a person says of himself. With a version, only if it is still the one in the store.
pub(super) async fn change(
    on: &Occasion,
    person: &Person,
    version: Option<i64>,
    change: Change,
) -> Result<store::User> {
    change.fits()?;
    let mut work = on.begin_own(person.id).await?;
    let was = store::by_id(&mut work, person.id).await?;
    if let Some(version) = version.filter(|version| *version != was.version) {
        tracing::debug!(version, "changed meanwhile");
        return Err(Error::Stale { now: was.version });
    }
    let is = change.applied(was.clone());
    let fields = differing(&was, &is);
    if fields.is_empty() {
        return Ok(was);
    }
    let written = sql(
        "update users set name = $1, name_key = $2, lang = $3, time_zone = $4, theme = $5,
                          shortcuts = $6, version = version + 1 where id = $7 and version = $8",
    )
    .bind(&is.name)
    .bind(words::fold(&is.name))
    .bind(is.lang)
    .bind(&is.time_zone)
    .bind(&is.theme)
    .bind(is.shortcuts)
    .bind(is.id)
    .bind(was.version);
    work.exec_one(
        written,
        Error::Stale {
            now: was.version + 1,
        },
    )
    .await?;
    if was.name != is.name {
        chain::people::renamed(&mut work).await?;
    }
    work.commit(Happened::to(is.id, "user.changed").with(json!({ "fields": fields })))
        .await?;
    Ok(store::User {
        version: was.version + 1,
        ..is
    })
}

impl Change {
    fn fits(&self) -> Result<()> {
        let fault = |field: &str, code, limit| {
            Err(Error::Invalid(vec![FieldError {
                field: field.to_owned(),
                code,
                limit,
            }]))
        };
        match self {
            Self {
                name: Some(name), ..
            } if name.trim().is_empty() => fault("name", "required", 0),
            Self {
                name: Some(name), ..
            } if name.chars().count() > 100 => fault("name", "too-long", 100),
            Self {
                time_zone: Some(zone),
                ..
            } if !zones::known(zone) || TimeZone::get(zone).is_err() => {
                fault("time_zone", "choose", 0)
            }
            Self {
                theme: Some(theme), ..
            } if !THEMES.contains(&theme.as_str()) => fault("theme", "choose", 0),
            _ => Ok(()),
        }
    }

    fn applied(self, was: store::User) -> store::User {
        store::User {
            name: self.name.map_or(was.name, |name| name.trim().to_owned()),
            lang: self.lang.unwrap_or(was.lang),
            time_zone: self.time_zone.unwrap_or(was.time_zone),
            theme: self.theme.unwrap_or(was.theme),
            shortcuts: self.shortcuts.unwrap_or(was.shortcuts),
            ..was
        }
    }
}

fn differing(was: &store::User, is: &store::User) -> Vec<&'static str> {
    [
        ("name", was.name != is.name),
        ("lang", was.lang != is.lang),
        ("time_zone", was.time_zone != is.time_zone),
        ("theme", was.theme != is.theme),
        ("shortcuts", was.shortcuts != is.shortcuts),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
