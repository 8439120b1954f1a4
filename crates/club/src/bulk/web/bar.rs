//! The bar under a list of people: what can be done to those who are ticked, and the second act that means all who match.

use clavero_rules::Permission;

use crate::{
    bulk::{NAMES, is_for_members, permission},
    segments::{
        Place,
        web::{Tools, View},
    },
    session::Here,
    web::Shell,
};

/// An act on the bar.
#[derive(Debug, Clone)]
pub struct Button {
    /// Its permanent name.
    pub name: &'static str,
    /// In words.
    pub label: String,
    /// Its picture.
    pub icon: &'static str,
    /// Whether it takes something away.
    pub bad: bool,
    /// Where the selection goes instead; empty for where the bar sends it.
    pub to: String,
}

/// The bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Where the selection is sent.
    pub action: String,
    /// What goes along with it: filter, search, team.
    pub hidden: Vec<(&'static str, String)>,
    /// What can be done.
    pub buttons: Vec<Button>,
    /// How many match.
    pub total: i64,
    /// The second act, in words.
    pub all: String,
    /// The same where no script runs: all but those who are ticked.
    pub all_but: String,
}

/// The picture of an act.
pub(super) fn icon(name: &str) -> &'static str {
    match name {
        "change_group" => "layers",
        "resend_access" => "mail",
        "tag" | "untag" => "tag",
        "note_consent" => "badge-check",
        "change_role" => "user-cog",
        "set_access_end" => "calendar-clock",
        "grant_product" => "gift",
        "restore" => "key-round",
        "reset_progress" => "rotate-ccw",
        "block" => "ban",
        "erase" => "trash-2",
        _ => "user-minus",
    }
}

/// Whether an act takes something away.
pub(super) fn is_bad(name: &str) -> bool {
    matches!(name, "block" | "reset_progress" | "remove" | "erase")
}

/// The way from a selection to a message for it.
fn message(here: &Here, page: &Shell, place: &Place) -> Option<Button> {
    let rest = match place.product {
        Some(_) => "/messages",
        None => "/messages/to",
    };
    here.may(Permission::SendCommunications).then(|| Button {
        name: "send_message",
        label: page.t("bulk-act-send-message"),
        icon: "send",
        bad: false,
        to: place.url(here, rest),
    })
}

/// The way from a selection to a file of it (MA-24).
fn file(here: &Here, page: &Shell, place: &Place) -> Option<Button> {
    here.may(Permission::ExportMembers).then(|| Button {
        name: "export",
        label: page.t("bulk-act-export"),
        icon: "download",
        bad: false,
        to: place.url(here, "/export/chosen"),
    })
}

/// The bar for whoever is here; nothing for somebody who may do nothing to many.
pub fn bar(
    here: &Here,
    page: &Shell,
    place: &Place,
    view: &View,
    tools: &Tools,
    total: i64,
) -> Option<Bar> {
    let kind = place.product.as_ref().map(|it| it.kind);
    let is_here = |name: &&str| match kind {
        None => is_for_members(name),
        Some(kind) => match *name {
            "change_group" => kind.has_groups(),
            "change_role" => !kind.roles().is_empty(),
            "set_access_end" => kind.has_access_duration(),
            "reset_progress" => kind.has_progress(),
            _ => true,
        },
    };
    let may = |name: &&str| permission(name).is_ok_and(|it| here.may(it));
    let buttons: Vec<Button> = NAMES
        .into_iter()
        .filter(|name| is_here(name) && may(name))
        .map(|name| Button {
            name,
            label: page.t(&super::told::key("bulk-act", name)),
            icon: icon(name),
            bad: is_bad(name),
            to: String::new(),
        })
        .chain(message(here, page, place))
        .chain(file(here, page, place))
        .collect();
    if buttons.is_empty() {
        return None;
    }
    let team = if view.team { "1" } else { "" };
    Some(Bar {
        action: place.url(here, "/bulk"),
        hidden: vec![
            ("filter", tools.text.clone()),
            ("q", view.q.clone()),
            ("team", team.to_owned()),
            ("back", view.url()),
        ],
        buttons,
        total,
        all: page.t1("bulk-all", "count", total),
        all_but: page.t1("bulk-all-but-ticked", "count", total),
    })
}
