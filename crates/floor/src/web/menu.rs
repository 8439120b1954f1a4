//! The menu: what there is to go to, for whoever may go there. The preview of a profile shows the same one.

use clavero_rules::{Permission, access::Requirement};

use crate::words::Words;

/// A few links under a heading.
#[derive(Clone, Debug)]
pub struct Group {
    /// Empty for the first group.
    pub heading: String,
    /// Its links.
    pub links: Vec<Link>,
}

/// One link.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// Its picture.
    pub icon: &'static str,
    /// Its word.
    pub label: String,
    /// Whether this is the page.
    pub current: bool,
    /// A number beside it, or empty.
    pub count: String,
}

/// One line of the account's menu: heading, address, picture, word, and what it takes.
type Line = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Requirement,
);

const ACCOUNT: &[Line] = &[
    ("", "", "house", "web-menu-home", Requirement::Member),
    (
        "web-menu-center",
        "/collaborators",
        "users",
        "web-menu-collaborators",
        view(Permission::ViewCollaborators),
    ),
    (
        "web-menu-center",
        "/profiles",
        "id-card",
        "web-menu-profiles",
        view(Permission::ViewCollaborators),
    ),
    (
        "web-menu-center",
        "/invitations",
        "mail",
        "web-menu-invitations",
        view(Permission::ViewCollaborators),
    ),
    (
        "web-menu-center",
        "/inside",
        "door-open",
        "web-menu-inside",
        view(Permission::ViewCollaborators),
    ),
    (
        "web-menu-center",
        "/activity",
        "scroll-text",
        "web-menu-activity",
        view(Permission::ViewActivityLog),
    ),
    (
        "web-menu-area",
        "/club",
        "store",
        "web-menu-areas",
        view(Permission::ViewClubProducts),
    ),
    (
        "web-menu-area",
        "/club",
        "store",
        "web-menu-areas",
        view(Permission::ViewMembers),
    ),
    (
        "web-menu-area",
        "/sales",
        "receipt",
        "web-menu-sales",
        view(Permission::ViewSales),
    ),
    (
        "web-menu-developers",
        "/developers",
        "code-xml",
        "web-menu-docs",
        view(Permission::ViewDocs),
    ),
    (
        "web-menu-developers",
        "/developers/keys",
        "key",
        "web-menu-keys",
        view(Permission::ViewCredentials),
    ),
    (
        "web-menu-developers",
        "/developers/webhooks",
        "webhook",
        "web-menu-webhooks",
        view(Permission::ViewIntegrations),
    ),
    (
        "web-menu-developers",
        "/developers/apps",
        "toggle-left",
        "web-menu-apps",
        view(Permission::ViewIntegrations),
    ),
    (
        "web-menu-developers",
        "/sales/sources",
        "key-round",
        "web-menu-sources",
        view(Permission::ViewIntegrations),
    ),
    (
        "web-menu-partner",
        "/partners",
        "handshake",
        "web-menu-partners",
        view(Permission::ViewPartners),
    ),
    (
        "web-menu-partner",
        "/requests",
        "inbox",
        "web-menu-requests",
        view(Permission::ViewPartners),
    ),
    (
        "web-menu-system",
        "/settings",
        "settings",
        "web-menu-settings",
        Requirement::Owner,
    ),
];

/// What a partner has beside it (PE-01).
const PARTNER: &[Line] = &[
    (
        "web-menu-partner",
        "/partner",
        "building-2",
        "web-menu-partner-dashboard",
        view(Permission::ViewPartners),
    ),
    (
        "web-menu-partner",
        "/settings/users",
        "users",
        "web-menu-users",
        view(Permission::ViewPartners),
    ),
];

const PERSON: &[(&str, &str, &str, &str)] = &[
    ("", "/centers", "key-round", "web-menu-centers"),
    (
        "web-menu-my-account",
        "/me",
        "user-round",
        "web-menu-personal",
    ),
    (
        "web-menu-my-account",
        "/me/security",
        "lock",
        "web-menu-security",
    ),
    (
        "web-menu-my-account",
        "/me/signature",
        "signature",
        "web-menu-signature",
    ),
    (
        "web-menu-my-account",
        "/me/activity",
        "scroll-text",
        "web-menu-my-activity",
    ),
];

const fn view(permission: Permission) -> Requirement {
    Requirement::Permission(permission)
}

/// The menu of an account, for somebody of whom we know what he may.
pub fn of_account(
    words: Words,
    slug: &str,
    path: &str,
    is_partner: bool,
    may: impl Fn(Requirement) -> bool,
) -> Vec<Group> {
    let (last, rest) = ACCOUNT.split_last().unzip();
    let partner = PARTNER.iter().filter(|_| is_partner);
    let all = rest.into_iter().flatten().chain(partner).chain(last);
    let lines = all.filter(|line| may(line.4));
    groups(
        words,
        path,
        lines.map(|line| (line.0, format!("/a/{slug}{}", line.1), line.2, line.3)),
    )
}

/// The menu of a person's own pages.
pub fn of_person(words: Words, path: &str) -> Vec<Group> {
    groups(
        words,
        path,
        PERSON
            .iter()
            .map(|line| (line.0, line.1.to_owned(), line.2, line.3)),
    )
}

fn groups(
    words: Words,
    path: &str,
    lines: impl Iterator<Item = (&'static str, String, &'static str, &'static str)>,
) -> Vec<Group> {
    let path = path.split('?').next().unwrap_or_default();
    let mut groups: Vec<Group> = Vec::new();
    let mut last = None;
    for (heading, href, icon, label) in lines {
        // Two rights may lead to one page.
        if groups
            .iter()
            .flat_map(|it| &it.links)
            .any(|it| it.href == href)
        {
            continue;
        }
        if last != Some(heading) {
            let heading = if heading.is_empty() {
                String::new()
            } else {
                words.text(heading)
            };
            groups.push(Group {
                heading,
                links: Vec::new(),
            });
        }
        last = Some(heading);
        let link = Link {
            current: false,
            label: words.text(label),
            href,
            icon,
            count: String::new(),
        };
        if let Some(group) = groups.last_mut() {
            group.links.push(link);
        }
    }
    // One page leads below another: the nearest is where the reader is.
    let links = groups.iter_mut().flat_map(|it| &mut it.links);
    let nearest = links
        .filter(|it| leads_to(&it.href, path))
        .max_by_key(|it| it.href.len());
    if let Some(link) = nearest {
        link.current = true;
    }
    groups
}

/// Whether a link is that of the page, or of one above it. `/me` and `/a/x` are above everything of theirs, and are not meant.
fn leads_to(href: &str, path: &str) -> bool {
    let home = href == "/me" || (href.starts_with("/a/") && href.matches('/').count() < 3);
    let below = |rest: &str| rest.starts_with('/');
    path == href || (!home && path.strip_prefix(href).is_some_and(below))
}
