//! Acting in another's account: how long a visit lasts, and when it is over (4.6).

use crate::access::Actor;
use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span};

/// How long a visit lasts without anything being done (A5).
pub const IDLE: Span = Span::minutes(30);
/// How long a visit lasts whatever is done (A5).
pub const HARD: Span = Span::hours(12);

/// The limits of a visit, as the operator set them. They are only ever shortened (A5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    idle: Span,
    hard: Span,
}

impl Limits {
    /// 30 minutes idle, 12 hours in all.
    pub const DEFAULT: Self = Self {
        idle: IDLE,
        hard: HARD,
    };

    /// Shorter limits.
    pub fn shortened(idle: Span, hard: Span) -> Result<Self, Refusal> {
        let none = Span::millis(0);
        let too_short = idle <= none || hard <= none;
        let too_long = idle > IDLE || hard > HARD;
        refuse_when! { too_short || too_long => Refusal::VisitLimitOutOfRange }?;
        Ok(Self { idle, hard })
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What the store knows about a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitTimes {
    /// When the center was entered.
    pub entered_at: Moment,
    /// When something was last done inside.
    pub last_seen_at: Moment,
    /// The visitor left, was put out, or lost his access.
    pub ended: bool,
}

named! {
    /// How a visit ended (4.6).
    pub enum VisitEnd {
        /// The visitor left.
        Left = "left",
        /// Somebody of the account put the visitor out (A7).
        PutOut = "put_out",
        /// The access behind the visit ended or was stopped (A6).
        Revoked = "revoked",
        /// Nothing was done for too long (A5).
        IdleOut = "idle_out",
        /// It had lasted long enough (A5).
        HardOut = "hard_out",
        /// The session it belonged to ended.
        SignedOut = "signed_out",
    }
}

impl VisitState {
    /// What time alone made of the visit, if it is over by time.
    pub const fn ended_by_time(self) -> Option<VisitEnd> {
        match self {
            Self::IdleOut => Some(VisitEnd::IdleOut),
            Self::HardOut => Some(VisitEnd::HardOut),
            Self::Inside { .. } | Self::Ended => None,
        }
    }
}

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VisitState {
    /// It lasts, until then if nothing more is done.
    Inside {
        /// When it would end by itself.
        ends_at: Moment,
    },
    /// It ended because nothing was done.
    IdleOut,
    /// It ended because it had lasted long enough.
    HardOut,
    /// It was ended.
    Ended,
}

/// Where a visit stands; whichever limit came first ended it (A5).
pub fn visit_state(visit: &VisitTimes, limits: Limits, now: Moment) -> VisitState {
    let idle_end = visit.last_seen_at + limits.idle;
    let hard_end = visit.entered_at + limits.hard;
    let ends_at = idle_end.min(hard_end);
    match (visit.ended, now < ends_at, idle_end < hard_end) {
        (true, _, _) => VisitState::Ended,
        (false, true, _) => VisitState::Inside { ends_at },
        (false, false, true) => VisitState::IdleOut,
        (false, false, false) => VisitState::HardOut,
    }
}

/// Whether somebody acts in another's account, under the blue bar. The owner at home never does (A8, CC-18).
pub fn is_acting(actor: &Actor) -> bool {
    !actor.is_owner()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::PermissionSet;
    use crate::world::{NOW, acting, any_moment, collaborator, owner};

    fn seen_after(span: Span) -> VisitTimes {
        VisitTimes {
            entered_at: NOW,
            last_seen_at: NOW + span,
            ended: false,
        }
    }

    fn state(visit: &VisitTimes, after: Span) -> VisitState {
        visit_state(visit, Limits::DEFAULT, NOW + after)
    }

    #[test]
    fn half_an_hour_of_silence_ends_a_visit() {
        // A5
        let visit = seen_after(Span::minutes(10));
        let ends_at = NOW + Span::minutes(40);
        assert_eq!(
            state(&visit, Span::minutes(39)),
            VisitState::Inside { ends_at }
        );
        assert_eq!(state(&visit, Span::minutes(40)), VisitState::IdleOut);
    }

    #[test]
    fn twelve_hours_end_a_visit_however_busy_it_is() {
        // A5
        let visit = seen_after(Span::minutes(11 * 60 + 50));
        let ends_at = NOW + HARD;
        assert_eq!(
            state(&visit, Span::minutes(719)),
            VisitState::Inside { ends_at }
        );
        assert_eq!(state(&visit, Span::hours(12)), VisitState::HardOut);
    }

    #[test]
    fn a_visit_that_fell_asleep_ended_by_silence_even_a_day_later() {
        assert_eq!(
            state(&seen_after(Span::minutes(1)), Span::days(1)),
            VisitState::IdleOut
        );
    }

    #[test]
    fn a_visit_that_was_ended_stays_ended() {
        // CC-18
        let left = VisitTimes {
            ended: true,
            ..seen_after(Span::millis(0))
        };
        assert_eq!(state(&left, Span::millis(0)), VisitState::Ended);
    }

    #[test]
    fn time_ends_a_visit_once_and_says_how() {
        // A5 T15
        let inside = VisitState::Inside { ends_at: NOW };
        let told = [
            inside,
            VisitState::Ended,
            VisitState::IdleOut,
            VisitState::HardOut,
        ]
        .map(VisitState::ended_by_time);
        assert_eq!(
            told,
            [None, None, Some(VisitEnd::IdleOut), Some(VisitEnd::HardOut)]
        );
    }

    #[test]
    fn limits_are_only_ever_shortened() {
        // A5
        assert_eq!(Limits::shortened(IDLE, HARD), Ok(Limits::default()));
        assert!(Limits::shortened(Span::minutes(5), Span::hours(1)).is_ok());
        for (idle, hard) in [(31, 12), (30, 13), (0, 12), (30, 0), (-1, 12)] {
            let longer = Limits::shortened(Span::minutes(idle), Span::hours(hard));
            assert_eq!(longer, Err(Refusal::VisitLimitOutOfRange));
        }
    }

    #[test]
    fn the_owner_at_home_sees_no_bar_and_a_collaborator_always_does() {
        // A8 CC-18
        assert!(!is_acting(&acting(owner())));
        assert!(is_acting(&acting(collaborator(PermissionSet::ALL))));
    }

    proptest! {
        #[test]
        fn nobody_is_inside_past_any_limit(
            entered_at in any_moment(),
            last_seen_at in any_moment(),
            now in any_moment(),
        ) {
            // A5
            let visit = VisitTimes { entered_at, last_seen_at, ended: false };
            if let VisitState::Inside { ends_at } = visit_state(&visit, Limits::DEFAULT, now) {
                prop_assert!(now < ends_at);
                prop_assert!(now.since(entered_at) < HARD && now.since(last_seen_at) < IDLE);
            }
        }
    }
}
