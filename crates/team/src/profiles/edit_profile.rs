//! Changing a profile: it holds from the very next request of everybody on it (CC-22).

use clavero_rules::{
    ProfileId,
    access::{Granted, may},
    evidence::Signed,
};
use serde_json::{Value, json};

use super::{Review, Wanted, review::review, store};
use crate::{
    Occasion, Result,
    work::{Event, Object},
};

/// Saves a profile over the version that was seen. Wider for somebody: signed; narrower: never (E1, 4.1).
pub async fn edit_profile(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    id: ProfileId,
    version: i64,
    wanted: Wanted,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let review = review(&mut work, id, version, wanted).await?;
    if review.changes_nothing() {
        return Ok(());
    }
    match &signed {
        Some(signed) => work.spend(signed).await?,
        // Somebody joined since the page was made.
        None if review.must_sign.is_needed() => return Err(review.unsigned()?),
        None => {}
    }
    store::update(&mut work, &review.profile, &review.wanted).await?;
    work.commit(ProfileChanged(review)).await
}

#[derive(Debug)]
struct ProfileChanged(Review);

impl Event for ProfileChanged {
    fn kind(&self) -> &'static str {
        match (self.0.diff.is_empty(), self.0.renames()) {
            (false, _) => "profile.changed",
            (true, true) => "profile.renamed",
            (true, false) => "profile.described",
        }
    }

    fn object(&self) -> Object {
        Object::new("profile", self.0.profile.id)
    }

    fn data(&self) -> Value {
        let Review {
            profile,
            wanted,
            diff,
            people,
            invited,
            ..
        } = &self.0;
        let mut data = json!({ "version": profile.version + 1 });
        if !diff.is_empty() {
            data["gained"] = diff
                .gained
                .iter()
                .map(clavero_rules::Permission::id)
                .collect();
            data["lost"] = diff
                .lost
                .iter()
                .map(clavero_rules::Permission::id)
                .collect();
            data["people"] = people.count.into();
            data["invitations"] = invited.count.into();
        }
        if self.0.renames() {
            data["name"] = json!({ "from": profile.name, "to": wanted.name });
        }
        data
    }
}
