//! Exports: personal data that leaves the house, and from how many people on that is signed (members 12, MA-24).

use crate::signature::MustSign;

/// Up to so many people are taken along without a signature.
pub const UNSIGNED: u64 = 1_000;

/// Taking along the data of more than a thousand people asks for the electronic signature (members 12).
pub const fn must_sign(people: u64) -> MustSign {
    MustSign::when(people > UNSIGNED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_thousand_people_are_signed_for() {
        // MA-24
        assert_eq!(must_sign(1_000), MustSign::No);
        assert_eq!(must_sign(1_001), MustSign::Yes);
    }
}
