//! Two people edited one profile: what is saved and what was typed, side by side (E3).

use clavero_rules::{Permission, PermissionSet};

use crate::{
    profiles::Profile,
    session::Here,
    web::{Form, Shell},
};

/// What differs between the saved version and the typed one.
#[derive(Clone, Debug)]
pub(super) struct Merge {
    pub by: String,
    pub when: String,
    pub rows: Vec<Row>,
}

/// One thing that differs.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub what: String,
    pub saved: String,
    pub typed: String,
    /// Whether whoever saved changed it, and not whoever typed.
    pub theirs: bool,
}

impl Merge {
    pub fn of(here: &Here, saved: &Profile, form: &Form) -> Self {
        let page = Shell::of(&here.caller, "profiles-title");
        let typed = PermissionSet::from_ids(&form.all("permissions").join(" ")).closed();
        let began_from = PermissionSet::from_ids(&form.value("was"));
        let mut rows: Vec<Row> = [
            ("profiles-name", "name", &saved.name),
            ("profiles-purpose", "purpose", &saved.purpose),
        ]
        .into_iter()
        .filter(|(_, field, saved)| form.value(field).trim() != saved.as_str())
        .map(|(key, field, saved)| Row {
            what: page.t(key),
            saved: saved.clone(),
            typed: form.value(field).trim().to_owned(),
            theirs: false,
        })
        .collect();
        let told = |yes: bool| {
            page.t(if yes {
                "profiles-allowed"
            } else {
                "profiles-not-allowed"
            })
        };
        let differs = |it: &Permission| saved.permissions.contains(*it) != typed.contains(*it);
        rows.extend(PermissionSet::ALL.iter().filter(differs).map(|it| Row {
            what: page.permission(&it),
            saved: told(saved.permissions.contains(it)),
            typed: told(typed.contains(it)),
            theirs: saved.permissions.contains(it) != began_from.contains(it),
        }));
        Self {
            by: saved.changed_by_name.clone(),
            when: page.datetime(&saved.changed_at),
            rows,
        }
    }
}
