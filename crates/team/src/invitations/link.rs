//! The link of an invitation. The one in the letter proves the address; the one that the inviter copies does not (I3).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use clavero_rules::AccountId;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::Occasion;

/// How somebody came by an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// By the link in the letter: the address is his.
    Letter,
    /// By a link that the inviter handed on: it says nothing about whose address it is.
    Copy,
    /// By being signed in with the address.
    SignedIn,
}

/// A fresh link. Whoever has the letter can make the copy of it; whoever has the copy cannot make the letter.
#[derive(Clone)]
pub(super) struct Link {
    account: AccountId,
    secret: [u8; 32],
}

impl Link {
    pub(super) fn fresh(on: &Occasion, account: AccountId) -> Self {
        Self {
            account,
            secret: on.app.chance.bytes(),
        }
    }

    /// Where the letter leads.
    pub(super) fn in_letter(&self) -> String {
        url(&token(self.account, &self.secret))
    }

    /// What the inviter may copy. Without a mail server nobody gets a letter, so it has to prove the address too (I16).
    pub(super) fn to_copy(&self, on: &Occasion) -> String {
        match on.app.settings.smtp {
            Some(_) => url(&token(self.account, &once_more(&self.secret))),
            None => self.in_letter(),
        }
    }

    /// What the store keeps.
    pub(super) fn hash(&self) -> [u8; 32] {
        once_more(&once_more(&self.secret))
    }
}

/// A link that somebody came with, read in both ways it can be meant.
#[derive(Clone)]
pub(super) struct Presented {
    pub(super) account: AccountId,
    pub(super) readings: [(Proof, [u8; 32]); 2],
}

/// Reads the last part of a link; anything that no link of ours ends with is nothing.
pub(super) fn presented(token: &str) -> Option<Presented> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (account, secret) = bytes.split_at_checked(16)?;
    let secret: [u8; 32] = secret.try_into().ok()?;
    let once = once_more(&secret);
    Some(Presented {
        account: AccountId(Uuid::from_slice(account).ok()?),
        readings: [(Proof::Letter, once_more(&once)), (Proof::Copy, once)],
    })
}

fn token(account: AccountId, secret: &[u8; 32]) -> String {
    let mut bytes = account.0.as_bytes().to_vec();
    bytes.extend_from_slice(secret);
    URL_SAFE_NO_PAD.encode(bytes)
}

fn url(token: &str) -> String {
    format!("/invitations/{token}")
}

fn once_more(secret: &[u8; 32]) -> [u8; 32] {
    Sha256::digest(secret).into()
}
