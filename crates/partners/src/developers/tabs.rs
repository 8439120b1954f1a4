//! The tabs above the pages for developers: those that the reader may open.

use clavero_rules::Permission;

use crate::{session::Here, web::Shell};

/// One of them.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Where to.
    pub href: String,
    /// Its word.
    pub label: String,
    /// Whether this is the page.
    pub current: bool,
}

const ALL: [(&str, &str, Permission); 4] = [
    ("", "developers-tab-docs", Permission::ViewDocs),
    ("/keys", "developers-tab-keys", Permission::ViewCredentials),
    (
        "/webhooks",
        "developers-tab-webhooks",
        Permission::ViewIntegrations,
    ),
    ("/apps", "developers-tab-apps", Permission::ViewIntegrations),
];

/// The tabs for whoever looks; `current` is the end of the page's address.
pub fn of(page: &Shell, here: &Here, current: &str) -> Vec<Tab> {
    ALL.iter()
        .filter(|(.., needs)| here.may(*needs))
        .map(|(rest, label, _)| Tab {
            href: here.url(&format!("/developers{rest}")),
            label: page.t(label),
            current: *rest == current,
        })
        .collect()
}
