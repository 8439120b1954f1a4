//! How lists tell of people: how long ago, where access stands, how much somebody takes part.

use clavero_rules::Moment;

use crate::web::Shell;

/// Days after which a date says more than a count of days.
const RECENT: i64 = 60;

/// A moment of the past, or never.
#[derive(Debug, Clone)]
pub struct When {
    /// For machines; empty for never.
    pub iso: String,
    /// The date.
    pub date: String,
    /// In words.
    pub said: String,
}

/// How long ago something was, in days of the reader’s calendar.
pub fn ago(page: &Shell, at: Moment, now: Moment) -> When {
    if at.0 == 0 {
        return When {
            iso: String::new(),
            date: String::new(),
            said: page.t("lists-never"),
        };
    }
    let day = |at: Moment| {
        let shown = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
        shown.to_zoned(page.zone().clone()).date()
    };
    let days = day(at)
        .until(day(now))
        .map_or(0, |it| i64::from(it.get_days()));
    When {
        iso: page.iso(&at),
        date: page.date(&at),
        said: match days {
            0 => page.t("lists-today"),
            1..RECENT => page.t1("lists-days-ago", "days", days),
            _ => page.date(&at),
        },
    }
}

/// Where access stands: tone, icon and words.
#[derive(Debug, Clone)]
pub struct Badge {
    /// `good`, `warn`, `bad` or nothing.
    pub tone: &'static str,
    /// Beside the words.
    pub icon: &'static str,
    /// In words.
    pub text: String,
}

/// The badge of a status.
pub fn status(page: &Shell, status: &str) -> Badge {
    let (tone, icon) = match status {
        "active" => ("good", "check"),
        "blocked" => ("bad", "ban"),
        "suspended_payment" => ("warn", "credit-card"),
        "not_started" => ("", "calendar-clock"),
        "expired" => ("", "hourglass"),
        _ => ("", "circle-x"),
    };
    let key = format!("segments-status-{}", super::said::kebab(status));
    Badge {
        tone,
        icon,
        text: page.t(&key),
    }
}

/// How many of three bars a level has.
pub fn bars(level: &str) -> usize {
    match level {
        "low" => 1,
        "medium" => 2,
        "high" | "very_high" => 3,
        _ => 0,
    }
}
