//! Profiles side by side: where they differ first, then where they are alike.

use askama::Template;
use clavero_rules::{Permission, PermissionSet, access::may};

use super::{at, of, sections};
use crate::{
    profiles::{ProfileChoice, list_for_choice},
    session::May,
    web::{Answer, Ask, Shell, page},
};

/// How many profiles are shown when none was picked: more do not fit beside each other.
const SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "profiles/pages/compare.html")]
struct Compare {
    page: Shell,
    columns: Vec<Column>,
    choices: Vec<Choice>,
    groups: Vec<Group>,
    left_out: usize,
    all: String,
    list: String,
}

struct Column {
    name: String,
    url: String,
    allowed: u32,
}

struct Choice {
    id: String,
    name: String,
    picked: bool,
}

struct Group {
    heading: String,
    rows: Vec<Row>,
}

struct Row {
    category: String,
    name: String,
    allowed: Vec<bool>,
}

/// The grid of permissions and profiles; nothing can be changed in it.
pub(super) async fn show(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(query): Ask<Vec<(String, String)>>,
) -> Answer {
    let every = list_for_choice(&mut here.caller.on.read(&granted)).await?;
    let picked: Vec<&str> = query
        .iter()
        .filter(|(name, _)| name == "only")
        .map(|(_, id)| id.as_str())
        .collect();
    let wanted =
        |it: &&ProfileChoice| picked.is_empty() || picked.contains(&it.id.to_string().as_str());
    let shown: Vec<&ProfileChoice> = every.iter().filter(wanted).take(SHOWN).collect();
    let frame = Shell::inside(&here, "profiles-compare");
    let columns = shown.iter().map(|it| Column {
        name: it.name.clone(),
        url: of(&here, it.id, "/preview"),
        allowed: it.permissions.len(),
    });
    let choices = every.iter().map(|it| Choice {
        id: it.id.to_string(),
        name: it.name.clone(),
        picked: shown.iter().any(|other| other.id == it.id),
    });
    let union = shown
        .iter()
        .fold(PermissionSet::EMPTY, |all, it| all.union(it.permissions));
    let common = shown.iter().fold(PermissionSet::ALL, |all, it| {
        all.intersection(it.permissions)
    });
    let row = |permission: Permission| Row {
        category: sections::name(&frame, permission.category()),
        name: frame.permission(&permission),
        allowed: shown
            .iter()
            .map(|it| it.permissions.contains(permission))
            .collect(),
    };
    let group = |key: &str, set: PermissionSet| Group {
        heading: frame.t1(key, "count", set.len()),
        rows: set.iter().map(row).collect(),
    };
    let groups = [
        group("profiles-compare-differ", union.minus(common)),
        group("profiles-compare-all", common.intersection(union)),
        group("profiles-compare-none", PermissionSet::ALL.minus(union)),
    ];
    let compare = Compare {
        columns: columns.collect(),
        choices: choices.collect(),
        groups: groups
            .into_iter()
            .filter(|group| !group.rows.is_empty())
            .collect(),
        left_out: every.len() - shown.len(),
        all: at(&here, "/compare"),
        list: at(&here, ""),
        page: frame,
    };
    page(&compare)
}
