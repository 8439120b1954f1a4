//! What somebody on a profile sees: the menu, and what can and cannot be done, in each category.

use askama::Template;
use clavero_rules::{Category, Permission, ProfileId, access::may};
use uuid::Uuid;

use super::{
    at, of,
    sections::{icon, name},
    seen::{Seen, seen},
};
use crate::{
    profiles::find,
    session::May,
    web::{Answer, At, Shell, page},
};

#[derive(Template)]
#[template(path = "profiles/pages/preview.html")]
struct Preview {
    page: Shell,
    name: String,
    purpose: String,
    own: bool,
    account: String,
    allowed: u32,
    seen: Vec<Seen>,
    categories: Vec<Told>,
    manages: bool,
    edit: String,
    list: String,
}

struct Told {
    icon: &'static str,
    name: String,
    can: Vec<(String, String)>,
    cannot: Vec<String>,
}

/// Shows the account through a profile; nothing can be done from there.
pub(super) async fn show(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let id = ProfileId(id);
    let profile = find(&mut here.caller.on.read(&granted), id).await?;
    let frame = Shell::inside(&here, "profiles-preview");
    let allowed = profile.permissions;
    let categories = Category::ALL.iter().map(|category| Told {
        icon: icon(*category),
        name: name(&frame, *category),
        can: category
            .permissions()
            .filter(|it| allowed.contains(*it))
            .map(|it| (frame.permission(&it), frame.effect(&it)))
            .collect(),
        cannot: category
            .permissions()
            .filter(|it| !allowed.contains(*it))
            .map(|it| frame.permission(&it))
            .collect(),
    });
    let preview = Preview {
        categories: categories.collect(),
        seen: seen(&frame, &here.account.slug, allowed),
        own: here.actor.profile() == Some(id),
        account: here.account.name.clone(),
        allowed: allowed.len(),
        manages: here.may(Permission::ManageCollaborators),
        edit: of(&here, id, ""),
        list: at(&here, ""),
        name: profile.name,
        purpose: profile.purpose,
        page: frame,
    };
    page(&preview)
}
