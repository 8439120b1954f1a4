//! A client's monthly recurring revenue on the last instant of a month (CR1, 5).

use super::CreditSettings;
use crate::Refusal;
use crate::named::named;

named! {
    /// How often a subscription is paid.
    pub enum Period {
        /// Every month.
        Month = "month",
        /// Every three months.
        Quarter = "quarter",
        /// Every six months.
        HalfYear = "half_year",
        /// Every year.
        Year = "year",
    }
}

impl Period {
    /// How many payments a year has.
    const fn a_year(self) -> i128 {
        match self {
            Self::Month => 12,
            Self::Quarter => 4,
            Self::HalfYear => 2,
            Self::Year => 1,
        }
    }
}

named! {
    /// Where a subscription stands at that instant.
    pub enum SubscriptionState {
        /// Tried without paying.
        Trial = "trial",
        /// Paid.
        Active = "active",
        /// Due and not paid yet.
        PastDue = "past_due",
        /// Ended.
        Cancelled = "cancelled",
    }
}

/// One subscription. What is sold once has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Subscription {
    /// Where it stands.
    pub state: SubscriptionState,
    /// How often it is paid.
    pub period: Period,
    /// What is paid each time, in minor units, without taxes.
    pub price: i64,
}

/// The sum of what is paid in a year, divided by twelve once, downwards; trials and cancelled ones are left out (5).
pub fn recurring(
    subscriptions: &[Subscription],
    settings: &CreditSettings,
) -> Result<i64, Refusal> {
    let a_year: i128 = subscriptions
        .iter()
        .filter(|it| match it.state {
            SubscriptionState::Active => true,
            SubscriptionState::PastDue => settings.past_due_counts,
            SubscriptionState::Trial | SubscriptionState::Cancelled => false,
        })
        .map(|it| i128::from(it.price.max(0)) * it.period.a_year())
        .sum();
    i64::try_from(a_year / 12).map_err(|_| Refusal::CreditTooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paid(period: Period, price: i64) -> Subscription {
        Subscription {
            state: SubscriptionState::Active,
            period,
            price,
        }
    }

    #[test]
    fn longer_plans_count_by_their_month() {
        // CR1
        let settings = CreditSettings::default();
        let plans = [
            paid(Period::Month, 1_000),
            paid(Period::Quarter, 3_000),
            paid(Period::HalfYear, 6_000),
            paid(Period::Year, 12_000),
        ];
        assert_eq!(recurring(&plans, &settings), Ok(4_000));
        // 9.99 a year, twelve times over: the division is done once, so nothing is lost on the way.
        let small = [paid(Period::Year, 999); 12];
        assert_eq!(recurring(&small, &settings), Ok(999));
    }

    #[test]
    fn trials_and_ended_plans_are_no_revenue_and_late_payers_are_until_they_end() {
        // 5
        let all: Vec<_> = SubscriptionState::ALL
            .iter()
            .map(|state| Subscription {
                state: *state,
                ..paid(Period::Month, 100)
            })
            .collect();
        let strict = CreditSettings {
            past_due_counts: false,
            ..CreditSettings::default()
        };
        assert_eq!(recurring(&all, &CreditSettings::default()), Ok(200));
        assert_eq!(recurring(&all, &strict), Ok(100));
    }

    #[test]
    fn an_amount_beyond_all_reason_is_refused() {
        let huge = [paid(Period::Month, i64::MAX); 2];
        assert_eq!(
            recurring(&huge, &CreditSettings::default()),
            Err(Refusal::CreditTooLarge)
        );
    }
}
