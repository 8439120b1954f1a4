//! A signature for an act that another system carries out: given for exactly one question, and good for one yes (4.1, 7.3).

use clavero_rules::{UserId, signature::Purpose};
use serde::Serialize;
use uuid::Uuid;

use super::wire::Whole;
use crate::{Result, occasion::hex, session::Here};
use clavero_team::people::signature;

/// What is signed: who does what to which thing.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Act {
    #[serde(skip)]
    user: UserId,
    subject: Uuid,
    action: String,
    resource_type: String,
    resource: String,
}

impl Act {
    /// What a question asks for.
    pub(super) fn of(user: UserId, question: &Whole) -> Self {
        Self {
            user,
            subject: user.0,
            action: question.action.name.clone(),
            resource_type: question.resource.kind.clone(),
            resource: question.resource.id.clone(),
        }
    }

    /// The hash that is signed, in hexadecimal.
    pub(super) fn digest(&self, here: &Here) -> Result<String> {
        let account = Some(here.account.id);
        let digest = signature::digest(Purpose::ActElsewhere, account, self)?;
        Ok(hex(&digest))
    }
}

/// The signature of this id, if it is that person's for this act and was not spent.
pub(super) async fn fitting(here: &Here, act: &Act, id: &str) -> Result<Option<Uuid>> {
    let Ok(id) = Uuid::parse_str(id) else {
        return Ok(None);
    };
    let digest = signature::digest(Purpose::ActElsewhere, Some(here.account.id), act)?;
    let fits =
        signature::fits(&here.caller.on, act.user, id, Purpose::ActElsewhere, digest).await?;
    Ok(fits.then_some(id))
}

/// Spends it; a second yes takes a second signature.
pub(super) async fn spend(here: &Here, id: Uuid) -> Result<bool> {
    signature::spend_elsewhere(&here.caller.on, id).await
}
