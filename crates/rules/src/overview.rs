//! The overview above the users of a product: four numbers about whoever the filter lets through (6.1, MA-18).

use std::collections::BTreeMap;

use crate::engagement::Level;
use crate::progress::Progress;

/// One enrolment, as the overview counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// How far the person is.
    pub progress: Progress,
    /// Whether he ever completed the product.
    pub completed: bool,
    /// How much he takes part.
    pub level: Level,
}

/// Four numbers. Shares are in basis points and unknown where there is nobody to have them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// U1: everybody.
    pub total: u64,
    /// Who completed the product.
    pub completed: u64,
    /// U2: their share.
    pub completed_bp: Option<u16>,
    /// U3: the mean of everybody's own progress.
    pub progress_bp: Option<u16>,
    /// U3, beside it: all pages done of all pages that count.
    pub pages_bp: Option<u16>,
    /// Whose progress is unknown.
    pub unknown: u64,
    /// U4: how many take part how much.
    pub levels: BTreeMap<Level, u64>,
    /// U4: the share of high and very high.
    pub engaged_bp: Option<u16>,
}

/// Counts whoever the filter lets through (U1 to U4).
pub fn overview(people: impl IntoIterator<Item = Counted>) -> Overview {
    let mut counted = Overview {
        levels: Level::ALL.iter().map(|level| (*level, 0)).collect(),
        ..Overview::default()
    };
    // The sum of shares, each in millionths, so that the mean is right to the last basis point shown.
    let (mut shares, mut done, mut pages) = (0_u64, 0_u64, 0_u64);
    for person in people {
        counted.total += 1;
        counted.completed += u64::from(person.completed);
        *counted.levels.entry(person.level).or_default() += 1;
        let (his_done, his_pages) = (
            u64::from(person.progress.done()),
            u64::from(person.progress.total()),
        );
        match (his_done * 1_000_000).checked_div(his_pages) {
            Some(share) => shares += share,
            None => counted.unknown += 1,
        }
        done += his_done;
        pages += his_pages;
    }
    let known = counted.total - counted.unknown;
    let engaged: u64 = counted
        .levels
        .range(Level::High..)
        .map(|(_, count)| *count)
        .sum();
    counted.completed_bp = share(counted.completed, counted.total);
    counted.progress_bp = share(shares, known.saturating_mul(1_000_000));
    counted.pages_bp = share(done, pages);
    counted.engaged_bp = share(engaged, counted.total);
    counted
}

/// A part of a whole in basis points, rounded down.
fn share(part: u64, whole: u64) -> Option<u16> {
    let parts = u128::from(part) * 10_000;
    u16::try_from(parts.checked_div(u128::from(whole))?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(done: u32, total: u32, completed: bool, level: Level) -> Counted {
        Counted {
            progress: Progress::of(done, total),
            completed,
            level,
        }
    }

    /// E1 to E5 of 6.1; the last one is blocked.
    fn five() -> [Counted; 5] {
        [
            person(10, 10, true, Level::VeryHigh),
            person(5, 10, false, Level::High),
            person(0, 10, false, Level::Low),
            person(0, 10, false, Level::None),
            person(4, 8, false, Level::None),
        ]
    }

    #[test]
    fn the_worked_example_of_6_1() {
        // MA-18 U1 U2 U3 U4
        let all = overview(five());
        assert_eq!(all.total, 5);
        assert_eq!(all.completed_bp, Some(2_000));
        assert_eq!(all.progress_bp, Some(4_000));
        assert_eq!(all.pages_bp, Some(3_958));
        assert_eq!(all.engaged_bp, Some(4_000));
        let levels: Vec<_> = all.levels.values().copied().collect();
        assert_eq!(levels, [2, 1, 0, 1, 1]);
    }

    #[test]
    fn the_numbers_follow_the_filter() {
        // MA-18: `status is active` drops the blocked one.
        let active = overview(five().into_iter().take(4));
        assert_eq!(active.total, 4);
        assert_eq!(active.completed_bp, Some(2_500));
        assert_eq!(active.progress_bp, Some(3_750));
    }

    #[test]
    fn unknown_progress_is_left_out_of_the_mean() {
        let some = overview([
            person(0, 0, false, Level::None),
            person(1, 2, false, Level::Low),
        ]);
        assert_eq!((some.unknown, some.progress_bp), (1, Some(5_000)));
        let nobody = overview([]);
        assert_eq!((nobody.completed_bp, nobody.progress_bp), (None, None));
    }
}
