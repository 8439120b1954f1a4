//! What somebody wants a profile to be, read in one way from a form and from the API.

use clavero_rules::{Permission, PermissionSet, ProfileId};
use serde::{Deserialize, Serialize};

use crate::{Result, web::Form, words};

/// The longest name, in characters.
const LONGEST_NAME: usize = 60;
/// The longest purpose, in characters.
const LONGEST_PURPOSE: usize = 200;

/// A profile as somebody wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its name.
    pub name: String,
    /// What it is for; may be empty.
    pub purpose: String,
    /// What it allows, with everything that is implied (R1).
    pub permissions: PermissionSet,
    /// What was implied and had not been ticked (R1).
    pub implied: PermissionSet,
}

/// What is signed when a profile in use gets wider: the profile as it was seen, and as it is wanted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Payload {
    profile: uuid::Uuid,
    pub(super) version: i64,
    name: String,
    purpose: String,
    permissions: String,
}

impl Wanted {
    /// Reads the fields `name`, `purpose` and `permissions`; faults stay in the form.
    pub fn of(form: &mut Form) -> Result<Self> {
        let name = line(form, "name", 1..=LONGEST_NAME);
        let purpose = line(form, "purpose", 0..=LONGEST_PURPOSE);
        let ids: Vec<String> = form
            .all("permissions")
            .iter()
            .map(ToString::to_string)
            .collect();
        let known: Option<PermissionSet> = ids.iter().map(|id| Permission::from_id(id)).collect();
        if known.is_none() {
            form.fail("permissions", "choose");
        }
        form.clean()?;
        let ticked = known.unwrap_or_default();
        let permissions = ticked.closed();
        Ok(Self {
            name,
            purpose,
            permissions,
            implied: permissions.minus(ticked),
        })
    }

    /// What makes two names one name in an account (E5).
    pub(super) fn name_key(&self) -> String {
        // Joiners are seen in no Latin name, so two names that differ by one would look the same.
        words::letter_key(&self.name.replace(['\u{200c}', '\u{200d}'], ""))
    }

    pub(super) fn payload(&self, profile: ProfileId, version: i64) -> Payload {
        Payload {
            profile: profile.0,
            version,
            name: self.name.clone(),
            purpose: self.purpose.clone(),
            permissions: self.permissions.to_ids(),
        }
    }
}

impl From<&Payload> for Wanted {
    fn from(payload: &Payload) -> Self {
        Self {
            name: payload.name.clone(),
            purpose: payload.purpose.clone(),
            permissions: PermissionSet::from_ids(&payload.permissions).closed(),
            implied: PermissionSet::EMPTY,
        }
    }
}

/// One line of text: runs of white space become one space, and what cannot be seen is refused.
fn line(form: &mut Form, field: &str, length: std::ops::RangeInclusive<usize>) -> String {
    let text = form.text(field, length);
    if text.contains(invisible) {
        form.fail(field, "control-characters");
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that take no room or turn the writing around: names made of them could pass for others.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
