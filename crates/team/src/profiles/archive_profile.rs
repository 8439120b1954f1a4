//! Putting a profile away; whoever is on it moves to another one in the same transaction (E2).

use clavero_rules::{
    AccountId, MustSign, ProfileId,
    access::{Granted, may},
    evidence::Signed,
    profiles::{ProfileDiff, may_archive_profile},
    signature::Purpose,
};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Profile, store};
use crate::{
    Error, Occasion, Result,
    collaborators::{self, People},
    error::Challenge,
    invitations::{self, Invited},
    occasion::hex,
    people::signature,
    work::{Event, Object, Scope},
};

/// An archiving, weighed.
#[derive(Clone, Debug)]
pub struct Archiving {
    /// The account.
    pub account: AccountId,
    /// The profile to put away.
    pub profile: Profile,
    /// Who is on it.
    pub people: People,
    /// Who is invited to it.
    pub invited: Invited,
    /// Where they go.
    pub replacement: Option<Profile>,
    /// What that changes for them.
    pub diff: ProfileDiff,
    /// Whether it asks for the signature.
    pub must_sign: MustSign,
}

/// What is signed when the replacement is wider: both profiles as they were seen.
#[derive(Debug, Serialize)]
pub(super) struct Payload {
    profile: Uuid,
    version: i64,
    replacement: Option<Uuid>,
    replacement_version: Option<i64>,
}

/// Weighs an archiving; `version` is the one that was seen, if the caller says one.
pub async fn weigh(
    scope: &mut Scope,
    id: ProfileId,
    version: Option<i64>,
    replacement: Option<ProfileId>,
) -> Result<Archiving> {
    let profile = store::find(scope, id).await?;
    if version.is_some_and(|seen| seen != profile.version) {
        return Err(Error::Stale {
            now: profile.version,
        });
    }
    let replacement = match replacement {
        None => None,
        Some(id) => match store::find(scope, id).await {
            Err(Error::Missing(_)) => return Err(Error::field("replacement", "choose")),
            found => Some(found?),
        },
    };
    let people = collaborators::on_profile(scope, id).await?;
    let invited = invitations::on_profile(scope, id).await?;
    let in_use = people.count + invited.count > 0;
    let next = replacement.as_ref().map(|it| (it.id, it.permissions));
    let must_sign = may_archive_profile(scope.actor()?, id, profile.permissions, in_use, next)?;
    let diff = ProfileDiff::between(
        profile.permissions,
        next.map_or(profile.permissions, |(_, set)| set),
    );
    Ok(Archiving {
        account: scope.account(),
        profile,
        people,
        invited,
        replacement,
        diff,
        must_sign,
    })
}

/// Archives a profile and moves everybody on it. Wider for somebody: signed.
pub async fn archive_profile(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    id: ProfileId,
    version: Option<i64>,
    replacement: Option<ProfileId>,
) -> Result<Archiving> {
    let mut work = on.begin_changing_access(granted).await?;
    let archiving = weigh(&mut work, id, version, replacement).await?;
    match &signed {
        Some(signed) => work.spend(signed).await?,
        None if archiving.must_sign.is_needed() => return Err(archiving.unsigned()?),
        None => {}
    }
    let mut moves = Vec::new();
    if let Some(replacement) = &archiving.replacement {
        moves.extend(collaborators::move_profile(&mut work, id, replacement.id).await?);
        moves.extend(invitations::move_profile(&mut work, id, replacement.id).await?);
    }
    store::archive(&mut work, &archiving.profile).await?;
    let mut events: Vec<Box<dyn Event>> = vec![Box::new(ProfileArchived(archiving.clone()))];
    events.extend(moves);
    work.commit_all(events).await?;
    Ok(archiving)
}

impl Archiving {
    /// Whether somebody has to go somewhere.
    pub fn in_use(&self) -> bool {
        self.people.count + self.invited.count > 0
    }

    /// The replacement and its version, as a page carries them.
    pub(super) fn shown(&self) -> String {
        self.replacement
            .as_ref()
            .map(|it| format!("{}:{}", it.id, it.version))
            .unwrap_or_default()
    }

    pub(super) fn payload(&self) -> Payload {
        Payload {
            profile: self.profile.id.0,
            version: self.profile.version,
            replacement: self.replacement.as_ref().map(|it| it.id.0),
            replacement_version: self.replacement.as_ref().map(|it| it.version),
        }
    }

    pub(super) fn unsigned(&self) -> Result<Error> {
        let purpose = Purpose::ArchiveProfile;
        let digest = signature::digest(purpose, Some(self.account), &self.payload())?;
        Ok(Error::SignatureNeeded(Challenge {
            purpose,
            digest: hex(&digest),
        }))
    }
}

#[derive(Debug)]
struct ProfileArchived(Archiving);

impl Event for ProfileArchived {
    fn kind(&self) -> &'static str {
        "profile.archived"
    }
    fn object(&self) -> Object {
        Object::new("profile", self.0.profile.id)
    }
    fn data(&self) -> Value {
        json!({
            "name": self.0.profile.name,
            "replacement": self.0.replacement.as_ref().map(|it| it.id.0),
            "people": self.0.people.count,
            "invitations": self.0.invited.count,
        })
    }
}
