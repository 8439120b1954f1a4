//! How access turned, for whoever is told of it: by where it came to stand, whichever reasons moved on the way (edge 9).

use super::AccessStatus;

/// A turn of somebody's access to a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Turn {
    /// It opened.
    Granted,
    /// It is open no more.
    Ended,
    /// A person stopped it.
    Blocked,
    /// A block was lifted. What the grants say holds again, and that may be nothing.
    Restored,
}

/// What became of access that stood in one way and stands in another. A removal ends access whatever stopped it before.
pub const fn turn(was: AccessStatus, now: AccessStatus, removed: bool) -> Option<Turn> {
    use AccessStatus::{Active, Blocked};
    match (was, now) {
        (Active, Active) | (Blocked, Blocked) => None,
        (_, Blocked) => Some(Turn::Blocked),
        (Blocked, _) if removed => Some(Turn::Ended),
        (Blocked, _) => Some(Turn::Restored),
        (_, Active) => Some(Turn::Granted),
        (Active, _) => Some(Turn::Ended),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{
        AccessStatus::{Active, Blocked, Ended, Expired, NotStarted, SuspendedPayment},
        Turn, turn,
    };

    #[test]
    fn only_what_opens_or_shuts_access_is_a_turn() {
        for (was, now, turned) in [
            (Ended, Active, Some(Turn::Granted)),
            (NotStarted, Active, Some(Turn::Granted)),
            (SuspendedPayment, Active, Some(Turn::Granted)),
            (Active, SuspendedPayment, Some(Turn::Ended)),
            (Active, Expired, Some(Turn::Ended)),
            (Active, Ended, Some(Turn::Ended)),
            (Active, Blocked, Some(Turn::Blocked)),
            (Expired, Blocked, Some(Turn::Blocked)),
            (Blocked, Active, Some(Turn::Restored)),
            (Blocked, Ended, Some(Turn::Restored)),
            (Ended, NotStarted, None),
            (Expired, Ended, None),
            (SuspendedPayment, Ended, None),
        ] {
            assert_eq!(turn(was, now, false), turned, "{was:?} to {now:?}");
        }
        for status in super::AccessStatus::ALL.iter().copied() {
            assert_eq!(turn(status, status, false), None);
        }
    }

    #[test]
    fn whoever_is_removed_has_lost_access_and_no_block_was_lifted() {
        assert_eq!(turn(Blocked, Ended, true), Some(Turn::Ended));
        assert_eq!(turn(Active, Ended, true), Some(Turn::Ended));
        assert_eq!(turn(Expired, Ended, true), None);
    }
}
