//! Proof beyond a permission: an act that was signed, a word that was typed.

use uuid::Uuid;

use crate::refusal::refuse_when;
use crate::signature::{LIFE, Purpose};
use crate::{Moment, Refusal, UserId};

/// Proof that a person signed one act with one content. Using it spends it: it cannot be copied.
#[derive(Debug)]
pub struct Signed {
    user: UserId,
    id: Uuid,
    purpose: Purpose,
    digest: [u8; 32],
    at: Moment,
}

impl Signed {
    /// Only the check of the electronic signature vouches for one: see `clippy.toml`.
    pub fn vouched_for(
        user: UserId,
        id: Uuid,
        purpose: Purpose,
        digest: [u8; 32],
        at: Moment,
    ) -> Self {
        Self {
            user,
            id,
            purpose,
            digest,
            at,
        }
    }

    /// Which signature it is, for the audit row (A11).
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Who signed.
    pub fn user(&self) -> UserId {
        self.user
    }

    /// When it was signed.
    pub fn at(&self) -> Moment {
        self.at
    }

    /// Each signs with his own signature, for one purpose and one content, within five minutes (4.1, T18).
    pub fn covers(
        &self,
        user: UserId,
        purpose: Purpose,
        digest: [u8; 32],
        now: Moment,
    ) -> Result<(), Refusal> {
        refuse_when! {
            self.user != user       => Refusal::SignedBySomebodyElse,
            self.purpose != purpose => Refusal::SignedForAnotherPurpose,
            self.digest != digest   => Refusal::SignedForAnotherPayload,
            now >= self.at + LIFE   => Refusal::SignatureExpired,
        }
    }
}

/// Proof that a person typed the word that confirms what cannot be undone.
#[derive(Debug)]
pub struct Typed(());

impl Typed {
    /// Compares byte for byte after trimming: the same word in every language (Q6, T19).
    pub fn check(word: &str, input: &str) -> Result<Self, Refusal> {
        refuse_when! { input.trim() != word => Refusal::TypedWordDiffers }?;
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::world::{NOW, user};

    const DIGEST: [u8; 32] = [7; 32];

    #[expect(
        clippy::disallowed_methods,
        reason = "a test vouches for what it invents"
    )]
    fn signed() -> Signed {
        Signed::vouched_for(user(1), Uuid::from_u128(5), Purpose::Invite, DIGEST, NOW)
    }

    #[test]
    fn a_signature_covers_the_act_it_was_given_for() {
        // CC-13
        let last = NOW + LIFE - Span::millis(1);
        assert_eq!(
            signed().covers(user(1), Purpose::Invite, DIGEST, last),
            Ok(())
        );
        assert_eq!(signed().id(), Uuid::from_u128(5));
        assert_eq!((signed().user(), signed().at()), (user(1), NOW));
    }

    #[test]
    fn a_signature_covers_nothing_else() {
        // T18 4.1
        let other = [8; 32];
        let covers =
            |person, purpose, digest, now| signed().covers(user(person), purpose, digest, now);
        let table = [
            (
                covers(2, Purpose::Invite, DIGEST, NOW),
                Refusal::SignedBySomebodyElse,
            ),
            (
                covers(1, Purpose::EraseMe, DIGEST, NOW),
                Refusal::SignedForAnotherPurpose,
            ),
            (
                covers(1, Purpose::Invite, other, NOW),
                Refusal::SignedForAnotherPayload,
            ),
            (
                covers(1, Purpose::Invite, DIGEST, NOW + LIFE),
                Refusal::SignatureExpired,
            ),
        ];
        for (answer, refusal) in table {
            assert_eq!(answer, Err(refusal));
        }
    }

    #[test]
    fn the_word_is_typed_exactly() {
        // Q6 T19
        for accepted in ["REMOVE", " REMOVE", "REMOVE \n"] {
            assert!(Typed::check("REMOVE", accepted).is_ok(), "{accepted:?}");
        }
        for refused in [
            "remove",
            "Remove",
            "REMOVE.",
            "RE MOVE",
            "ＲＥＭＯＶＥ",
            "REMOVЕ",
            "",
        ] {
            let answer = Typed::check("REMOVE", refused).map(drop);
            assert_eq!(answer, Err(Refusal::TypedWordDiffers), "{refused:?}");
        }
    }
}
