//! People and their logins: what may be a password, and how often a door may be tried.

use crate::refusal::refuse_when;
use crate::{Refusal, Span};

/// How many characters a password has at least.
pub const PASSWORD_MIN: usize = 12;
/// How many characters a password has at most.
pub const PASSWORD_MAX: usize = 256;

/// How often something may be tried within a window of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// So many times.
    pub times: u32,
    /// Within so long.
    pub within: Span,
}

/// Signing in as one user, from wherever.
pub const SIGN_IN_PER_USER: Rate = Rate {
    times: 10,
    within: Span::minutes(15),
};
/// Signing in from one network address, as whomever.
pub const SIGN_IN_PER_ADDRESS: Rate = Rate {
    times: 50,
    within: Span::minutes(15),
};
/// Guesses at one user's electronic signature that may be under way together; wrong ones lock it (4.1).
pub const SIGNATURE_AT_ONCE: Rate = Rate {
    times: 10,
    within: Span::minutes(1),
};
/// Signing up from one network address.
pub const SIGN_UP_PER_ADDRESS: Rate = Rate {
    times: 10,
    within: Span::hours(1),
};
/// Letters to reset one user's password.
pub const RESET_PER_USER: Rate = Rate {
    times: 5,
    within: Span::hours(1),
};
/// Letters to reset passwords asked for from one network address.
pub const RESET_PER_ADDRESS: Rate = Rate {
    times: 20,
    within: Span::hours(1),
};

/// What is known about a password besides itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordFacts<'a> {
    /// It is on the list of the most common passwords.
    pub common: bool,
    /// The person's address.
    pub email: &'a str,
    /// The person's name.
    pub name: &'a str,
}

/// Long, not common, and not what everybody knows about the person. No rule about kinds of characters.
pub fn may_set_password(password: &str, facts: &PasswordFacts<'_>) -> Result<(), Refusal> {
    let length = password.chars().count();
    let known = [facts.email, facts.name]
        .iter()
        .any(|it| it.to_lowercase() == password.to_lowercase());
    refuse_when! {
        length < PASSWORD_MIN => Refusal::PasswordTooShort,
        length > PASSWORD_MAX => Refusal::PasswordTooLong,
        facts.common          => Refusal::PasswordCommon,
        known                 => Refusal::PasswordIsYourName,
    }
}

/// Whether one more try fits into the window, after `so_far` tries within it.
pub fn may_try(rate: Rate, so_far: u32) -> Result<(), Refusal> {
    refuse_when! { so_far >= rate.times => Refusal::TooManyTries }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARIA: PasswordFacts<'_> = PasswordFacts {
        common: false,
        email: "maria.souza@example.com",
        name: "María José Souza",
    };

    #[test]
    fn a_password_has_twelve_to_two_hundred_and_fifty_six_characters() {
        let of_length = |length| may_set_password(&"ñ".repeat(length), &MARIA);
        assert_eq!(of_length(11), Err(Refusal::PasswordTooShort));
        assert_eq!(of_length(12), Ok(()));
        assert_eq!(of_length(256), Ok(()));
        assert_eq!(of_length(257), Err(Refusal::PasswordTooLong));
    }

    #[test]
    fn a_common_password_is_refused_however_long() {
        let common = PasswordFacts {
            common: true,
            ..MARIA
        };
        assert_eq!(
            may_set_password("passwordpassword", &common),
            Err(Refusal::PasswordCommon)
        );
    }

    #[test]
    fn a_password_is_not_the_persons_address_or_name() {
        for known in ["Maria.Souza@Example.com", "MARÍA JOSÉ SOUZA"] {
            assert_eq!(
                may_set_password(known, &MARIA),
                Err(Refusal::PasswordIsYourName)
            );
        }
    }

    #[test]
    fn a_door_is_tried_so_often_and_no_more() {
        assert_eq!(may_try(SIGN_IN_PER_USER, 9), Ok(()));
        assert_eq!(may_try(SIGN_IN_PER_USER, 10), Err(Refusal::TooManyTries));
    }

    #[test]
    fn one_network_address_may_serve_several_people() {
        let shared = [
            (SIGN_IN_PER_ADDRESS, SIGN_IN_PER_USER),
            (RESET_PER_ADDRESS, RESET_PER_USER),
        ];
        for (per_address, per_user) in shared {
            assert!(per_address.times > per_user.times);
            assert_eq!(per_address.within, per_user.within);
        }
    }
}
