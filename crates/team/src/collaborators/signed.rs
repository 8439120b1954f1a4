//! The signature that some deeds need: spent with the deed, or asked for with what is to be signed (4.1).

use clavero_rules::{
    evidence::Signed,
    signature::{MustSign, Purpose},
};
use serde::Serialize;

use crate::{Error, Result, error::Challenge, occasion::hex, people::signature, work::Work};

/// A deed that can be signed: what it is for is part of what is signed.
pub(super) trait Signable: Serialize {
    /// What the signature is for.
    const PURPOSE: Purpose;
}

/// Spends the signature if the rule asks for one; without it, nothing is done and the answer says what to sign.
pub(super) async fn spend_if_needed<D: Signable>(
    work: &mut Work,
    must: MustSign,
    signed: Option<&Signed>,
    deed: &D,
) -> Result<()> {
    match (must, signed) {
        (MustSign::No, _) => Ok(()),
        (MustSign::Yes, Some(signed)) => work.spend(signed).await,
        (MustSign::Yes, None) => {
            let digest = signature::digest(D::PURPOSE, Some(work.account()), deed)?;
            Err(Error::SignatureNeeded(Challenge {
                purpose: D::PURPOSE,
                digest: hex(&digest),
            }))
        }
    }
}
