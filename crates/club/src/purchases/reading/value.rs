//! Getting at the fields of a report, however its sender spells and shapes them that day (8.2).

use clavero_rules::Moment;
use serde_json::Value;

use crate::api;

/// The longest text that is taken out of a report.
const LONGEST: usize = 300;

/// The field of an object, whether it is written `date_next_charge` or `dateNextCharge`.
pub(in super::super) fn field<'a>(of: &'a Value, name: &str) -> &'a Value {
    let Value::Object(fields) = of else {
        return &Value::Null;
    };
    if let Some(found) = fields.get(name) {
        return found;
    }
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    let wanted = plain(name);
    let found = fields.iter().find(|(name, _)| plain(name) == wanted);
    found.map_or(&Value::Null, |(_, value)| value)
}

/// What lies at the end of a path such as `purchase.offer.code`.
pub(in super::super) fn at<'a>(of: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(of, |value, name| field(value, name))
}

/// The first of these paths that holds a text or a number, as text; empty if none does.
pub(in super::super) fn text(of: &Value, paths: &[&str]) -> String {
    let texts = paths.iter().map(|path| as_text(at(of, path)));
    texts
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

/// The same, or nothing.
pub(in super::super) fn some_text(of: &Value, paths: &[&str]) -> Option<String> {
    Some(text(of, paths)).filter(|text| !text.is_empty())
}

fn as_text(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return String::new(),
    };
    let kept = text.chars().filter(|c| !c.is_control()).take(LONGEST);
    kept.collect::<String>().trim().to_owned()
}

/// The first of these paths that holds a moment: milliseconds, seconds, the same as text, or ISO 8601.
pub(in super::super) fn moment(of: &Value, paths: &[&str]) -> Option<Moment> {
    paths.iter().find_map(|path| as_moment(at(of, path)))
}

/// Far enough away for every date that is meant, near enough to be told as one.
const FARTHEST: i64 = 250_000_000_000_000;

fn as_moment(value: &Value) -> Option<Moment> {
    let number = |n: i64| match n {
        ..=0 => None,
        // Smaller than any date in milliseconds: these are seconds (8.5).
        1..100_000_000_000 => Some(Moment(n * 1_000)),
        _ => Some(Moment(n)),
    };
    let moment = match value {
        Value::Number(n) => number(n.as_i64()?),
        Value::String(text) => match text.trim().parse::<i64>() {
            Ok(n) => number(n),
            Err(_) => api::moment(text.trim()).or_else(|| day(text.trim())),
        },
        _ => None,
    };
    moment.filter(|at| (1..FARTHEST).contains(&at.0))
}

/// A day without an hour begins at midnight, UTC.
fn day(text: &str) -> Option<Moment> {
    let day: jiff::civil::Date = text.parse().ok()?;
    let at = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Moment(at.timestamp().as_millisecond()))
}

/// A whole number, as number or text.
pub(super) fn number(of: &Value, paths: &[&str]) -> Option<i64> {
    let number = |path: &&str| match at(of, path) {
        Value::Number(n) => n.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    paths.iter().find_map(number)
}

/// An amount in minor units, told in units with a decimal point.
pub(super) fn amount(of: &Value, path: &str, currency: &str) -> Option<i64> {
    let value = match at(of, path) {
        Value::Number(n) => n.as_f64()?,
        Value::String(text) => text.trim().replace(',', ".").parse().ok()?,
        _ => return None,
    };
    let told = value.is_finite() && value.abs() < 1e12;
    let digits = usize::from(crate::words::digits_of(currency));
    let text = told.then(|| format!("{value:.digits$}"))?;
    text.replace('.', "").parse().ok()
}
