//! What saving a profile would change, and for whom (E1).

use clavero_rules::{
    AccountId, MustSign, ProfileId,
    profiles::{ProfileDiff, may_edit_profile, must_sign_profile_edit},
};

use super::{Profile, Wanted, store};
use crate::{
    Error, Result,
    collaborators::{self, People},
    error::Challenge,
    invitations::{self, Invited},
    occasion::hex,
    people::signature,
    work::Scope,
};

/// A change to a profile, weighed.
#[derive(Clone, Debug)]
pub struct Review {
    /// The account.
    pub account: AccountId,
    /// The profile as it is.
    pub profile: Profile,
    /// The profile as it is wanted.
    pub wanted: Wanted,
    /// What lies between.
    pub diff: ProfileDiff,
    /// Who is on it.
    pub people: People,
    /// Who is invited to it.
    pub invited: Invited,
    /// Whether saving asks for the signature.
    pub must_sign: MustSign,
}

/// Weighs a change against the version that was seen. A page and the API see the same no as the deed itself.
pub async fn review(
    scope: &mut Scope,
    id: ProfileId,
    version: i64,
    wanted: Wanted,
) -> Result<Review> {
    let profile = store::find(scope, id).await?;
    if profile.version != version {
        return Err(Error::Stale {
            now: profile.version,
        });
    }
    may_edit_profile(scope.actor()?, id, profile.permissions, wanted.permissions)?;
    if store::name_is_taken(scope, &wanted, Some(id)).await? {
        return Err(Error::field("name", "taken"));
    }
    let people = collaborators::on_profile(scope, id).await?;
    let invited = invitations::on_profile(scope, id).await?;
    let diff = ProfileDiff::between(profile.permissions, wanted.permissions);
    let must_sign = MustSign::when(must_sign_profile_edit(
        &diff,
        few(people.count),
        few(invited.count),
    ));
    Ok(Review {
        account: scope.account(),
        profile,
        wanted,
        diff,
        people,
        invited,
        must_sign,
    })
}

impl Review {
    /// Whether saving would leave everything as it is.
    pub fn changes_nothing(&self) -> bool {
        self.diff.is_empty() && !self.renames() && self.wanted.purpose == self.profile.purpose
    }

    /// Whether the name changes.
    pub fn renames(&self) -> bool {
        self.wanted.name != self.profile.name
    }

    pub(super) fn payload(&self) -> super::wanted::Payload {
        self.wanted.payload(self.profile.id, self.profile.version)
    }

    /// What has to be signed.
    pub(super) fn unsigned(&self) -> Result<Error> {
        let purpose = clavero_rules::signature::Purpose::EditProfile;
        let digest = signature::digest(purpose, Some(self.account), &self.payload())?;
        Ok(Error::SignatureNeeded(Challenge {
            purpose,
            digest: hex(&digest),
        }))
    }
}

fn few(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
