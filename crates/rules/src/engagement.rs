//! Engagement: how much somebody takes part, as a published score in whole hundredths (3.6).

use std::collections::BTreeSet;

use crate::calendar::Date;
use crate::named::named;
use crate::products::ProductKind;
use crate::{Moment, Span};

/// How many local days are looked at, today included.
pub const WINDOW_DAYS: i64 = 28;
/// How many pages a week a product expects unless it says otherwise.
pub const PAGES_A_WEEK: u32 = 2;
/// How long a page is looked at before that is an activity.
pub const VIEW_SECONDS: u32 = 10;
/// How long somebody is new (G-2).
pub const NEW_FOR: Span = Span::days(7);

/// Posts and comments that count within the window.
const TALK_MAX: u32 = 6;
/// Days with activity that are as good as all.
const DAYS_ENOUGH: u32 = 12;

named! {
    /// How much somebody takes part. The later the case, the more.
    #[derive(PartialOrd, Ord)]
    pub enum Level {
        /// No activity in the window.
        None = "none",
        /// Below 25.
        Low = "low",
        /// Below 50.
        Medium = "medium",
        /// Below 75.
        High = "high",
        /// 75 and more.
        VeryHigh = "very_high",
    }
}

/// Something a member did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Signed in.
    SignedIn,
    /// Looked at a page.
    ViewedPage {
        /// For so long.
        seconds: u32,
    },
    /// Completed a page.
    CompletedPage,
    /// Submitted a quiz.
    SubmittedQuiz,
    /// Wrote a post.
    Posted,
    /// Wrote a comment.
    Commented,
    /// Reacted to something.
    Reacted,
    /// Was at an event.
    AttendedEvent,
    /// Downloaded a file.
    Downloaded,
}

/// Whether an act makes its day a day with activity. Signing in alone is access, not activity (3.6).
pub const fn is_activity(act: Act) -> bool {
    match act {
        Act::SignedIn => false,
        Act::ViewedPage { seconds } => seconds >= VIEW_SECONDS,
        _ => true,
    }
}

/// Whether and when somebody completed the product (G-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Completed {
    /// Not yet.
    #[default]
    No,
    /// Within the window: there was nothing more to do.
    InWindow,
    /// Before: what he does now is talk and events.
    Before,
}

/// What somebody did within the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct WindowFacts {
    /// Whole days since the last day with activity, 0 being today.
    pub days_since: u32,
    /// Days with activity.
    pub days: u32,
    /// Pages completed.
    pub pages: u32,
    /// Quizzes passed.
    pub quizzes: u32,
    /// Posts and comments written.
    pub talk: u32,
    /// Events attended.
    pub events: u32,
    /// Whether he completed the product.
    pub completed: Completed,
}

/// How many units of work a product expects within the window.
pub const fn expected(kind: ProductKind, pages_a_week: u32) -> u32 {
    let weeks = 4_u32;
    match kind {
        ProductKind::Community => weeks,
        _ if pages_a_week == 0 => weeks,
        _ => weeks.saturating_mul(pages_a_week),
    }
}

/// A score and where it comes from, in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Engagement {
    /// All together, 0 to 10,000.
    pub score: u32,
    /// For having been here lately, up to 4,000.
    pub recency: u32,
    /// For being here often, up to 3,000.
    pub frequency: u32,
    /// For getting on, up to 3,000.
    pub depth: u32,
    /// What the score means.
    pub level: Level,
}

/// The score of 3.6, absolute and capped: nobody is red for others being better (G-4).
pub fn engagement(facts: &WindowFacts, expected: u32) -> Engagement {
    if facts.days == 0 {
        return Engagement {
            score: 0,
            recency: 0,
            frequency: 0,
            depth: 0,
            level: Level::None,
        };
    }
    let recency = match facts.days_since {
        0 | 1 => 4_000,
        days => 4_000 * 28_u32.saturating_sub(days) / 27,
    };
    let frequency = 3_000 * facts.days.min(DAYS_ENOUGH) / DAYS_ENOUGH;
    let depth = depth(facts, expected);
    let score = recency + frequency + depth;
    Engagement {
        score,
        recency,
        frequency,
        depth,
        level: level_of(score),
    }
}

/// Getting on, against what is expected. Counted in halves, for a post is half a unit.
fn depth(facts: &WindowFacts, expected: u32) -> u32 {
    let learned = facts.pages.saturating_add(facts.quizzes.saturating_mul(2));
    let attended = facts.events.saturating_mul(2);
    let units = match facts.completed {
        Completed::InWindow => return 3_000,
        Completed::No => learned.saturating_add(attended),
        Completed::Before => attended,
    };
    let halves = units
        .saturating_mul(2)
        .saturating_add(facts.talk.min(TALK_MAX));
    let enough = u64::from(expected.max(1)) * 2;
    let share = u64::from(halves).min(enough) * 3_000 / enough;
    u32::try_from(share).unwrap_or(3_000)
}

const fn level_of(score: u32) -> Level {
    match score {
        0 => Level::None,
        1..2_500 => Level::Low,
        2_500..5_000 => Level::Medium,
        5_000..7_500 => Level::High,
        _ => Level::VeryHigh,
    }
}

/// Days since the last day with activity, and days with activity, in the window that ends today. Nothing if there are
/// none.
pub fn days_in_window(active: &BTreeSet<Date>, today: Date) -> Option<(u32, u32)> {
    let first = today.plus_days(1 - WINDOW_DAYS);
    let within = active.range(first..=today);
    let last = within.clone().next_back()?;
    let days_since = u32::try_from(today.days() - last.days()).ok()?;
    let days = u32::try_from(within.count()).ok()?;
    Some((days_since, days))
}

/// The level of a member in the whole area: the highest of his products (G-3).
pub fn highest(levels: impl IntoIterator<Item = Level>) -> Level {
    levels.into_iter().max().unwrap_or(Level::None)
}

/// Whoever was enrolled less than a week ago is new, and not called dormant (G-2).
pub fn is_new(enrolled_at: Moment, now: Moment) -> bool {
    now.since(enrolled_at) < NEW_FOR
}

#[cfg(test)]
mod tests;
