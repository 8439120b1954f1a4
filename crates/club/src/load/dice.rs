//! Chance that begins with a seed and is the same ever after.

use clavero_rules::{Moment, Span};
use uuid::Uuid;

/// A source of numbers (splitmix64).
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// Begins with a seed.
    pub fn from(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    /// Whether something happens that does so so often in a hundred cases.
    pub fn happens(&mut self, of_hundred: u64) -> bool {
        self.below(100) < of_hundred
    }

    /// One of several.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let place = usize::try_from(self.below(of.len() as u64)).unwrap_or_default();
        of.get(place)
    }

    /// One of several words.
    pub fn word(&mut self, of: &[&'static str]) -> &'static str {
        self.one(of).copied().unwrap_or_default()
    }

    /// A moment within so many days before another; sooner is likelier.
    pub fn before(&mut self, at: Moment, days: u64) -> Moment {
        let span = Span::days(i64::try_from(days).unwrap_or(1)).0.max(1);
        let most = u64::try_from(span).unwrap_or(1);
        let back = self.below(most).min(self.below(most));
        at - Span::millis(i64::try_from(back).unwrap_or_default())
    }

    /// When the nth of so many came, within so many days before another moment: in their order, and more of them later.
    pub fn joined(&mut self, at: Moment, days: u64, (n, of): (u64, u64)) -> Moment {
        let span = Span::days(i64::try_from(days).unwrap_or(1)).0.max(1);
        let most = u64::try_from(span).unwrap_or(1);
        let of = of.max(1);
        let back = most - most / of * n.saturating_mul(of).isqrt().min(of);
        let apart = self.below(Span::hours(1).0.unsigned_abs());
        at - Span::millis(i64::try_from(back + apart).unwrap_or_default())
    }

    /// An id of this moment.
    pub fn id(&mut self, at: Moment) -> Uuid {
        let millis = u64::try_from(at.0).unwrap_or_default();
        let mut bytes = [0; 10];
        for (byte, drawn) in bytes.iter_mut().zip(
            self.next()
                .to_le_bytes()
                .into_iter()
                .chain(self.next().to_le_bytes()),
        ) {
            *byte = drawn;
        }
        uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }
}
