//! Days and hours as each language writes them, in the reader's time zone.

use clavero_rules::Moment;
use icu_calendar::Date;
use icu_datetime::{
    DateTimeFormatter,
    fieldsets::{YM, YMD, YMDE},
};
use jiff::{Timestamp, Zoned, tz::TimeZone};

use super::{Lang, Words};

impl Words {
    /// A day: `21 Nov 2026`, `21 de nov. de 2026`.
    pub fn date(self, moment: Moment, zone: &TimeZone) -> String {
        written(self.0, &local(moment, zone))
    }

    /// A day with its name: `Sat, 21 Nov 2026`.
    pub fn weekday(self, moment: Moment, zone: &TimeZone) -> String {
        let at = local(moment, zone);
        named(self.0, &at).unwrap_or_else(|| written(self.0, &at))
    }

    /// A month by its name: `November 2026`, `novembro de 2026`.
    pub fn month(self, moment: Moment, zone: &TimeZone) -> String {
        let at = local(moment, zone);
        of_month(self.0, &at).unwrap_or_else(|| at.date().strftime("%Y-%m").to_string())
    }

    /// An hour: `15:04`.
    pub fn time(self, moment: Moment, zone: &TimeZone) -> String {
        let at = local(moment, zone);
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// A day and an hour.
    pub fn datetime(self, moment: Moment, zone: &TimeZone) -> String {
        format!("{}, {}", self.date(moment, zone), self.time(moment, zone))
    }

    /// The value of an `<input type="date">`.
    pub fn day(moment: Moment, zone: &TimeZone) -> String {
        local(moment, zone).date().to_string()
    }
}

fn local(moment: Moment, zone: &TimeZone) -> Zoned {
    Timestamp::from_millisecond(moment.0)
        .unwrap_or_default()
        .to_zoned(zone.clone())
}

fn written(lang: Lang, at: &Zoned) -> String {
    let plain = at.date().to_string();
    let Ok(locale) = lang.cldr().parse::<icu_locale_core::Locale>() else {
        return plain;
    };
    let Ok(writer) = DateTimeFormatter::try_new(locale.into(), YMD::medium()) else {
        return plain;
    };
    let (Ok(month), Ok(day)) = (u8::try_from(at.month()), u8::try_from(at.day())) else {
        return plain;
    };
    match Date::try_new_iso(i32::from(at.year()), month, day) {
        Ok(date) => writer.format(&date).to_string(),
        Err(_) => plain,
    }
}

fn named(lang: Lang, at: &Zoned) -> Option<String> {
    let locale = lang.cldr().parse::<icu_locale_core::Locale>().ok()?;
    let writer = DateTimeFormatter::try_new(locale.into(), YMDE::long()).ok()?;
    let (month, day) = (u8::try_from(at.month()).ok()?, u8::try_from(at.day()).ok()?);
    let date = Date::try_new_iso(i32::from(at.year()), month, day).ok()?;
    Some(writer.format(&date).to_string())
}

fn of_month(lang: Lang, at: &Zoned) -> Option<String> {
    let locale = lang.cldr().parse::<icu_locale_core::Locale>().ok()?;
    let writer = DateTimeFormatter::try_new(locale.into(), YM::long()).ok()?;
    let month = u8::try_from(at.month()).ok()?;
    let date = Date::try_new_iso(i32::from(at.year()), month, 1).ok()?;
    Some(writer.format(&date).to_string())
}
