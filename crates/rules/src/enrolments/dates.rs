//! Dates that follow from all of an enrolment's grants.

use super::{EndedReason, Grant, GrantSource, GrantState};
use crate::Moment;

/// When the product was first bought: the earliest approval that was not refunded, or else the date an import told
/// (section 5, 9).
pub fn purchased_at(grants: &[Grant]) -> Option<Moment> {
    let refunded = |grant: &&Grant| {
        matches!(
            grant.state,
            GrantState::Ended(EndedReason::Refunded | EndedReason::ChargedBack)
        )
    };
    let bought = grants.iter().filter(|it| it.source.is_bought());
    let kept = bought.filter(|it| !refunded(it));
    let imported = grants.iter().filter(|it| it.source == GrantSource::Import);
    let earliest = kept.filter_map(|it| it.bought_at).min();
    earliest.or_else(|| imported.filter_map(|it| it.bought_at).min())
}

/// The day from which content opens by and by: the earliest date of all grants there ever were, so that nothing open
/// closes again (edge 3).
pub fn drip_anchor_at(grants: &[Grant]) -> Option<Moment> {
    let dates = grants
        .iter()
        .map(|it| it.bought_at.map_or(it.starts_at, |at| at.min(it.starts_at)));
    dates.min()
}

/// The next moment at which the grants alone may say something else; the sweeper decides anew then.
pub fn next_change(grants: &[Grant], now: Moment) -> Option<Moment> {
    grants
        .iter()
        .filter(|it| it.state == GrantState::Live)
        .flat_map(|it| [Some(it.starts_at), it.ends_at])
        .flatten()
        .filter(|at| *at > now)
        .min()
}
