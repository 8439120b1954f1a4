//! The menu as somebody with a set of permissions finds it; the rest of it is struck through.

use std::cell::RefCell;

use clavero_rules::{PermissionSet, access::Requirement};

use crate::web::{Shell, menu as web_menu};

/// One line of that menu.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub icon: &'static str,
    pub label: String,
    /// The permission it takes, for the script that keeps the preview true while boxes are ticked.
    pub needs: &'static str,
    pub visible: bool,
    /// Why it never shows, if it never does.
    pub note: String,
}

/// The menu of an account as this set opens it; the owner's own pages are in it for nobody (CC-03).
pub(super) fn seen(page: &Shell, slug: &str, allowed: PermissionSet) -> Vec<Seen> {
    let asked = RefCell::new(Vec::new());
    let all = web_menu::of_account(page.words(), slug, "", false, |need| {
        asked.borrow_mut().push(need);
        true
    });
    let links = all.into_iter().flat_map(|group| group.links);
    let mut menu: Vec<Seen> = links
        .zip(asked.into_inner())
        .map(|(link, need)| {
            let (needs, visible) = match need {
                Requirement::Member => ("", true),
                Requirement::Permission(permission) => {
                    (permission.id(), allowed.contains(permission))
                }
                Requirement::Owner => ("", false),
            };
            let owners = need == Requirement::Owner;
            let note = if owners {
                page.t("profiles-seen-owner")
            } else {
                String::new()
            };
            Seen {
                icon: link.icon,
                label: link.label,
                needs,
                visible,
                note,
            }
        })
        .collect();
    menu.push(Seen {
        icon: "user-round",
        label: page.t("web-menu-my-account"),
        needs: "",
        visible: false,
        note: page.t("profiles-seen-owner"),
    });
    menu
}
