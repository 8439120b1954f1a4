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

/// What the overview is made of, added up over everybody. The store adds it up by itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sums {
    /// Everybody.
    pub total: u64,
    /// Who completed the product.
    pub completed: u64,
    /// Everybody's own share of pages done, each in millionths and rounded down.
    pub shares: u64,
    /// Whose progress is unknown.
    pub unknown: u64,
    /// Pages done.
    pub done: u64,
    /// Pages that count.
    pub pages: u64,
    /// How many take part how much.
    pub levels: BTreeMap<Level, u64>,
}

impl Sums {
    fn add(&mut self, person: Counted) {
        let done = u64::from(person.progress.done());
        let pages = u64::from(person.progress.total());
        self.total += 1;
        self.completed += u64::from(person.completed);
        *self.levels.entry(person.level).or_default() += 1;
        match (done * WHOLE).checked_div(pages) {
            Some(share) => self.shares += share,
            None => self.unknown += 1,
        }
        self.done += done;
        self.pages += pages;
    }
}

/// In what a person's own share is counted, so that the mean is right to the last basis point shown.
pub const WHOLE: u64 = 1_000_000;

/// Counts whoever the filter lets through (U1 to U4).
pub fn overview(people: impl IntoIterator<Item = Counted>) -> Overview {
    let mut sums = Sums::default();
    people.into_iter().for_each(|person| sums.add(person));
    Overview::of(sums)
}

impl Overview {
    /// The four numbers that these sums come to.
    pub fn of(sums: Sums) -> Self {
        let mut levels: BTreeMap<Level, u64> = Level::ALL.iter().map(|it| (*it, 0)).collect();
        levels.extend(sums.levels);
        let known = sums.total.saturating_sub(sums.unknown);
        let engaged: u64 = levels.range(Level::High..).map(|(_, count)| *count).sum();
        Self {
            total: sums.total,
            completed: sums.completed,
            completed_bp: share(sums.completed, sums.total),
            progress_bp: share(sums.shares, known.saturating_mul(WHOLE)),
            pages_bp: share(sums.done, sums.pages),
            unknown: sums.unknown,
            engaged_bp: share(engaged, sums.total),
            levels,
        }
    }
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
