//! Entries as a page shows them: by day, each with its sentence, its picture and its details.

use clavero_rules::Moment;

use super::{
    details::{Change, Fact, changes, facts},
    entry::Entry,
    telling::Teller,
    told::Reader,
};
use crate::words::{Arg, Words};

/// One day of the log.
#[derive(Clone, Debug)]
pub(super) struct Day {
    /// The day in words.
    pub(super) heading: String,
    /// What happened on it, the latest first.
    pub(super) lines: Vec<Line>,
}

/// One entry.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The hour, for machines.
    pub(super) iso: String,
    /// The hour.
    pub(super) time: String,
    /// `good`, `warn`, `bad` or nothing.
    pub(super) tone: &'static str,
    /// Its picture.
    pub(super) icon: &'static str,
    /// The sentence; every value in it is escaped.
    pub(super) sentence: String,
    /// By which right.
    pub(super) ground: String,
    /// In which account, where the page is about no account.
    pub(super) place: String,
    /// Permissions gained and lost.
    pub(super) changes: Vec<Change>,
    /// Everything else.
    pub(super) facts: Vec<Fact>,
}

/// Entries, newest first, put together by the day on which they happened for the reader.
pub(super) fn days(teller: &Teller, reader: Reader, now: Moment, entries: &[Entry]) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    let mut last = String::new();
    for entry in entries {
        let day = Words::day(entry.at, &teller.zone);
        if day != last {
            days.push(Day {
                heading: heading(teller, entry.at, now),
                lines: Vec::new(),
            });
            last = day;
        }
        if let Some(day) = days.last_mut() {
            day.lines.push(line(teller, reader, entry));
        }
    }
    days
}

fn heading(teller: &Teller, at: Moment, now: Moment) -> String {
    let date = teller.words.weekday(at, &teller.zone);
    let day = |moment| Words::day(moment, &teller.zone);
    let yesterday = now - clavero_rules::Span::days(1);
    let key = match day(at) {
        day_of if day_of == day(now) => "audit-today",
        day_of if day_of == day(yesterday) => "audit-yesterday",
        _ => return date,
    };
    teller.words.say(key, &[("date", Arg::from(date))])
}

fn line(teller: &Teller, reader: Reader, entry: &Entry) -> Line {
    let data = entry.data();
    let (icon, tone) = picture(&entry.kind);
    Line {
        iso: crate::api::rfc3339(entry.at),
        time: teller.words.time(entry.at, &teller.zone),
        tone,
        icon,
        sentence: teller.markup(entry),
        ground: teller.ground(entry),
        place: match reader {
            Reader::OfAccount { .. } => String::new(),
            Reader::Oneself(_) => entry.account_name.clone().unwrap_or_default(),
        },
        changes: changes(teller, &data),
        facts: facts(teller, entry, &data, reader.address(entry)),
    }
}

/// The picture of a kind of deed, and whether it gives, warns or takes away.
fn picture(kind: &str) -> (&'static str, &'static str) {
    let (thing, deed) = kind.split_once('.').unwrap_or((kind, ""));
    let icon = match (thing, deed) {
        ("visit", "entered") | ("user", "signed_in") => "log-in",
        ("visit", _) => "log-out",
        ("profile", "archived") => "inbox",
        ("profile", _) => "id-card",
        ("collaborator", "joined" | "brought_back" | "reinstated") => "user-check",
        ("collaborator", "removed" | "left" | "expired" | "ground_ended") => "user-minus",
        ("collaborator", "suspended") => "ban",
        ("collaborator", "access_until_changed") => "calendar-clock",
        ("collaborator", _) => "user-cog",
        ("invitation", "accepted") => "mail-check",
        ("invitation", "declined" | "revoked" | "expired" | "superseded") => "mail-x",
        ("invitation", _) => "mail",
        ("signature", _) => "signature",
        ("session", _) => "laptop",
        ("email", _) => "at-sign",
        ("password", _) => "lock",
        ("user" | "erasure", _) => "user-round",
        ("account", _) => "building-2",
        ("transfer", _) => "handshake",
        ("audit", _) => "download",
        _ => "activity",
    };
    let tone = match deed {
        "joined" | "accepted" | "brought_back" | "reinstated" | "verified" => "good",
        "removed" | "suspended" | "locked" | "put_out" | "closed" | "disabled" | "disowned" => {
            "bad"
        }
        "changed" | "profile_changed" | "archived" | "exported" | "reset" | "offered" => "warn",
        _ => "",
    };
    (icon, tone)
}
