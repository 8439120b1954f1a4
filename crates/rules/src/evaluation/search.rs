//! Searching: all those for whom the answer would be yes. This is what every faster search must find, and no more (T7).

use super::app::{AppFacts, AppQuestion, AppType, answer_for_app};
use super::own::{OwnFacts, ResourceType, answer};
use crate::Moment;

/// The candidates for whom the answer is yes, each once, in the order of their ids.
pub fn search<T: Ord>(
    candidates: impl IntoIterator<Item = T>,
    is_yes: impl Fn(&T) -> bool,
) -> Vec<T> {
    let mut found: Vec<_> = candidates.into_iter().filter(is_yes).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Everything that a person may do with one of the account's own things.
pub fn own_actions(kind: ResourceType, about: &OwnFacts<'_>, now: Moment) -> Vec<&'static str> {
    search(kind.actions(), |action| {
        answer(kind, action, about, now).is_ok()
    })
}

/// Everything that a person may do with a thing of an app. The action of the question is not looked at.
pub fn app_actions<'a>(
    kind: &'a AppType,
    question: &AppQuestion<'_>,
    about: &AppFacts<'_>,
    now: Moment,
) -> Vec<&'a str> {
    let names = kind.actions.keys().map(String::as_str);
    search(names, |action| {
        let question = AppQuestion {
            action,
            ..*question
        };
        answer_for_app(kind, &question, about, now).is_ok()
    })
}

/// A part of what was found, and where the next part begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<'a, T> {
    /// The results.
    pub results: &'a [T],
    /// The last one of them, when there are more after it.
    pub next_after: Option<&'a T>,
}

/// What comes after a result, at most so many; `found` is sorted. A page is never empty while something is left.
pub fn page<'a, T: Ord>(found: &'a [T], after: Option<&T>, limit: usize) -> Page<'a, T> {
    let start = after.map_or(0, |after| found.partition_point(|it| it <= after));
    let left = &found[start..];
    let results = &left[..left.len().min(limit.max(1))];
    let more = results.len() < left.len();
    Page {
        results,
        next_after: results.last().filter(|_| more),
    }
}
