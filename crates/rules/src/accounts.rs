//! Accounts: who may open one, what its address may be, and when it may be closed.

use crate::access::{Actor, Requirement};
use crate::refusal::refuse_when;
use crate::{MustSign, Refusal};

/// How many characters a slug has at least.
pub const SLUG_MIN: usize = 3;
/// How many characters a slug has at most.
pub const SLUG_MAX: usize = 40;

/// Words that an address of an account must not pretend to be.
const RESERVED: &[&str] = &[
    "about",
    "access",
    "account",
    "accounts",
    "admin",
    "administrator",
    "api",
    "app",
    "assets",
    "billing",
    "center",
    "centers",
    "clavero",
    "club",
    "demo",
    "docs",
    "health",
    "healthz",
    "help",
    "hub",
    "in",
    "invitations",
    "legal",
    "login",
    "mail",
    "me",
    "metrics",
    "new",
    "null",
    "openapi",
    "operator",
    "outbox",
    "owner",
    "partner",
    "payments",
    "root",
    "scim",
    "security",
    "settings",
    "sign-in",
    "sign-out",
    "sign-up",
    "static",
    "status",
    "support",
    "system",
    "transfers",
    "undefined",
    "www",
];

/// What is wrong with a slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlugFault {
    /// Too few or too many characters, or others than lower-case letters, digits and single hyphens between them.
    Form,
    /// It would pretend to be a part of the product.
    Reserved,
}

/// Whether a text can stand in the address of an account.
pub fn may_be_slug(text: &str) -> Result<(), SlugFault> {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let formed = (SLUG_MIN..=SLUG_MAX).contains(&text.len())
        && text.chars().all(|c| letter(c) || c == '-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--");
    match (formed, RESERVED.contains(&text)) {
        (false, _) => Err(SlugFault::Form),
        (true, true) => Err(SlugFault::Reserved),
        (true, false) => Ok(()),
    }
}

/// The slug that a name suggests, already folded to plain letters; another number when the first is taken.
pub fn suggested_slug(folded: &str, number: u32) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            ' '
        }
    };
    let spaced: String = folded.chars().map(plain).collect();
    let words = spaced.split_whitespace().collect::<Vec<_>>().join("-");
    let short = words
        .get(..words.len().min(SLUG_MAX - 5))
        .unwrap_or_default();
    let short = short.trim_end_matches('-');
    let base = if short.len() < SLUG_MIN {
        format!("account-{short}")
    } else {
        short.to_owned()
    };
    let base = base.trim_end_matches('-');
    match number {
        0 => base.to_owned(),
        number => format!("{base}-{}", number.saturating_add(1)),
    }
}

/// Whoever opens an account has shown that his address is his, because letters about it go there.
pub fn may_open(address_verified: bool) -> Result<(), Refusal> {
    refuse_when! { !address_verified => Refusal::OpensUnverified }
}

/// What else goes on in an account that is to be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClosingFacts {
    /// It is on its way to a new owner.
    pub transfer_underway: bool,
    /// A withdrawal is open.
    pub withdrawal_open: bool,
}

/// The owner closes the account, signed, while nothing else is decided about it (C12, 4.1).
pub fn may_close(actor: &Actor, facts: ClosingFacts) -> Result<MustSign, Refusal> {
    refuse_when! {
        actor.may(Requirement::Owner).is_err() => Refusal::ClosingNotYours,
        facts.transfer_underway                => Refusal::TransferBeforeClosing,
        facts.withdrawal_open                  => Refusal::WithdrawalBeforeClosing,
    }?;
    Ok(MustSign::Yes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::PermissionSet;
    use crate::world::{acting, collaborator, owner};

    #[test]
    fn a_slug_is_short_plain_and_no_word_of_the_product() {
        for good in [
            "casa-alba",
            "abc",
            "a1-b2",
            "north-light-2",
            &"a".repeat(SLUG_MAX),
        ] {
            assert_eq!(may_be_slug(good), Ok(()), "{good}");
        }
        let long = "a".repeat(SLUG_MAX + 1);
        for bad in [
            "",
            "ab",
            "Casa",
            "casa alba",
            "-casa",
            "casa-",
            "ca--sa",
            "casá",
            "casa_alba",
            "a/b",
            &long,
        ] {
            assert_eq!(may_be_slug(bad), Err(SlugFault::Form), "{bad}");
        }
        for reserved in ["new", "admin", "sign-in", "settings"] {
            assert_eq!(
                may_be_slug(reserved),
                Err(SlugFault::Reserved),
                "{reserved}"
            );
        }
    }

    #[test]
    fn a_name_suggests_a_slug() {
        assert_eq!(suggested_slug("casa alba", 0), "casa-alba");
        assert_eq!(suggested_slug("casa  alba & co.", 0), "casa-alba-co");
        assert_eq!(suggested_slug("casa alba", 1), "casa-alba-2");
        assert_eq!(suggested_slug("ab", 0), "account-ab");
        assert_eq!(suggested_slug("", 0), "account");
    }

    #[test]
    fn only_a_verified_address_opens_an_account() {
        assert_eq!(may_open(true), Ok(()));
        assert_eq!(may_open(false), Err(Refusal::OpensUnverified));
    }

    #[test]
    fn the_owner_alone_closes_and_signs_for_it() {
        // C12 CC-03
        let calm = ClosingFacts::default();
        assert_eq!(may_close(&acting(owner()), calm), Ok(MustSign::Yes));
        let most = acting(collaborator(PermissionSet::ALL));
        assert_eq!(may_close(&most, calm), Err(Refusal::ClosingNotYours));
        let transferring = ClosingFacts {
            transfer_underway: true,
            ..calm
        };
        let answer = may_close(&acting(owner()), transferring);
        assert_eq!(answer, Err(Refusal::TransferBeforeClosing));
        let withdrawing = ClosingFacts {
            withdrawal_open: true,
            ..calm
        };
        let answer = may_close(&acting(owner()), withdrawing);
        assert_eq!(answer, Err(Refusal::WithdrawalBeforeClosing));
    }

    proptest! {
        #[test]
        fn every_name_suggests_something_that_can_be_a_slug(name in "\\PC{0,60}", number in 0..9_000_u32) {
            let slug = suggested_slug(&name, number);
            prop_assert!(may_be_slug(&slug) != Err(SlugFault::Form), "{slug:?}");
        }
    }
}
