//! A key as somebody wants it, read in one way from a form and from the API.

use clavero_rules::{Permission, PermissionSet, Span, api_keys::life_of};
use serde::{Deserialize, Serialize};

use crate::{Result, web::Form};

/// The longest name, in characters.
const LONGEST_NAME: usize = 60;

/// A key to make. This is what is signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Wanted {
    /// What it is for.
    pub name: String,
    /// Ids of the catalogue, with everything that they imply.
    pub permissions: String,
    /// After how many days it ends; never by itself if absent.
    pub days: Option<i64>,
}

impl Wanted {
    /// Reads the fields `name`, `permissions` and `days`; faults stay in the form.
    pub fn of(form: &mut Form) -> Result<Self> {
        let name = form.text("name", 1..=LONGEST_NAME);
        let known: Option<PermissionSet> = form
            .all("permissions")
            .into_iter()
            .map(Permission::from_id)
            .collect();
        match known {
            None => form.fail("permissions", "choose"),
            Some(set) if set.is_empty() => form.fail("permissions", "required"),
            Some(_) => {}
        }
        let days = form.value("days");
        let days = match days.trim() {
            "" => None,
            text => {
                let days = text.parse::<i64>().ok();
                if days.is_none() {
                    form.fail("days", "choose");
                }
                days
            }
        };
        form.clean()?;
        life_of(days)?;
        Ok(Self {
            name,
            permissions: known.unwrap_or_default().closed().to_ids(),
            days,
        })
    }

    /// What it may do.
    pub fn set(&self) -> PermissionSet {
        PermissionSet::from_ids(&self.permissions).closed()
    }

    /// How long it lives.
    pub(super) fn life(&self) -> Result<Option<Span>> {
        Ok(life_of(self.days)?)
    }
}
