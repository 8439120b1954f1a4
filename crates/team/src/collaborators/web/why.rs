//! “Why can she?” and “why can she not, and what would have to change?”, for every permission (CC-01, CC-17).

use askama::Template;
use clavero_rules::{
    Category, MembershipId, Permission, Refusal,
    access::{Denial, may},
    explain::{Check, Explanation, Remedy},
    permissions::Enforcement,
};
use uuid::Uuid;

use super::view::Badge;
use crate::{
    Error, Occasion,
    collaborators::{Collaborator, Deeds, Explained, deeds, explained, telling},
    session::{Here, May},
    web::{Answer, At, Shell, page as answer},
};

#[derive(Template)]
#[template(path = "collaborators/pages/why.html")]
struct All {
    page: Shell,
    who: Collaborator,
    badge: Badge,
    /// Why nothing at all is possible now; empty if the profile alone decides.
    stopped: String,
    groups: Vec<Group>,
    yes: usize,
    list: String,
}

struct Group {
    name: String,
    about: String,
    rows: Vec<Line>,
}

struct Line {
    name: String,
    effect: String,
    url: String,
    allowed: bool,
    in_profile: bool,
    /// Checked by connected apps, and told as that.
    elsewhere: bool,
    /// In how many products his role says yes all the same; empty if in none.
    by_role: String,
}

#[derive(Template)]
#[template(path = "collaborators/pages/why_one.html")]
struct One {
    page: Shell,
    who: Collaborator,
    allowed: bool,
    title: String,
    steps: Vec<Seen>,
    /// What would have to change, each with the pages where it is done.
    remedies: Vec<(String, Vec<(String, String)>)>,
    elsewhere: bool,
    permission: String,
    effect: String,
    list: String,
    who_can: String,
    /// Whom to ask, if whoever looks cannot change it himself.
    ask: String,
    /// What his role says in each product where he is one of the team.
    products: Vec<InProduct>,
    /// What there is to know about roles besides; empty if they do not matter.
    role_text: String,
}

/// What a role says in a product.
struct InProduct {
    name: String,
    role: String,
    can: bool,
}

/// A check as it came out.
struct Seen {
    passed: bool,
    /// Not owning the account refuses nobody: the profile may still let him.
    decides: bool,
    text: String,
}

/// All permissions of one person, each with a yes or a no.
pub(super) async fn all(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let on = &here.caller.on;
    let explained = explained(on, &granted, MembershipId(id)).await?;
    let who = &explained.who;
    let page = Shell::inside(&here, "collaborators-why-title").titled(&who.name);
    let mut stopped = String::new();
    let mut yes = 0;
    let mut groups = Vec::new();
    for category in Category::ALL {
        let mut rows = Vec::new();
        for permission in category.permissions() {
            let why = explained.why(on, permission);
            yes += usize::from(why.allowed);
            if let Some(last) = stopped_by(&why).filter(|_| stopped.is_empty()) {
                stopped = telling::check(page.words(), last, false);
            }
            rows.push(Line {
                name: page.permission(&permission),
                effect: page.effect(&permission),
                url: who.url(&format!("/why/{}", permission.id())),
                allowed: why.allowed,
                in_profile: who.permissions.contains(permission),
                elsewhere: permission.enforced() == Enforcement::ConnectedApps,
                by_role: by_role(&page, &explained, on, permission),
            });
        }
        groups.push(Group {
            name: page.t(&format!("category-{}", category.id())),
            about: page.t(&format!("category-{}.effect", category.id())),
            rows,
        });
    }
    answer(&All {
        badge: Badge::of(&page, who.standing(on.now)),
        who: who.clone(),
        stopped,
        groups,
        yes,
        list: here.url("/collaborators"),
        page,
    })
}

/// What the profile does not say and roles in products do, or what it says and they do not: in one line.
fn by_role(page: &Shell, explained: &Explained, on: &Occasion, permission: Permission) -> String {
    if explained.lacks_role(on, permission) {
        return page.t("collaborators-why-role-missing");
    }
    let each = explained.in_products(on, permission);
    let can = each.iter().filter(|it| it.1).count();
    let differs = permission == Permission::EditContent || !explained.why(on, permission).allowed;
    match can > 0 && differs {
        true => page.t1("collaborators-why-by-role", "count", can),
        false => String::new(),
    }
}

/// What stops everything, if it is not the profile that decides.
fn stopped_by(why: &Explanation) -> Option<Check> {
    match why.denial {
        None | Some(Denial::NotInProfile(_)) => None,
        Some(_) => why.steps.last().map(|step| step.check),
    }
}

/// One permission of one person: the checks one by one, and what would have to change.
pub(super) async fn one(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id, permission)): At<(String, Uuid, String)>,
) -> Answer {
    let permission = Permission::from_id(&permission).ok_or(Error::Missing("permission"))?;
    let on = &here.caller.on;
    let explained = explained(on, &granted, MembershipId(id)).await?;
    let why = explained.why(on, permission);
    let lacks_role = explained.lacks_role(on, permission);
    let page = Shell::inside(&here, "collaborators-why-title");
    let in_products = explained.in_products(on, permission);
    let products: Vec<InProduct> = in_products
        .into_iter()
        .map(|(it, can)| InProduct {
            name: it.name.clone(),
            role: page.t(&format!("role-{}", it.role.id().replace('_', "-"))),
            can,
        })
        .collect();
    let who = explained.who;
    let role_text = match (permission, products.is_empty()) {
        _ if lacks_role => page.t1("collaborators-role-needed", "name", &who.name),
        (_, true) => String::new(),
        (Permission::EditContent, false) => page.t("collaborators-role-besides"),
        (_, false) => page.t("collaborators-role-alone"),
    };
    let name = page.permission(&permission);
    let key = if why.allowed {
        "collaborators-why-yes"
    } else {
        "collaborators-why-no"
    };
    let title = page.t2(key, "name", &who.name, "permission", &name);
    let words = page.words();
    let deeds = deeds(on, &here.actor, &who);
    let manages = here.may(Permission::ManageCollaborators);
    let remedies: Vec<_> = why
        .remedies
        .iter()
        .map(|remedy| {
            let text = telling::remedy(words, *remedy, &here.account.name);
            let links = if manages {
                links(&page, &here, &who, &deeds, *remedy)
            } else {
                Vec::new()
            };
            (text, links)
        })
        .collect();
    let helpless = remedies.iter().all(|(_, links)| links.is_empty()) && !why.allowed;
    answer(&One {
        page: page.titled(&title),
        allowed: why.allowed,
        steps: why
            .steps
            .iter()
            .map(|it| Seen {
                passed: it.passed,
                decides: it.check != Check::IsOwner,
                text: telling::check(words, it.check, it.passed),
            })
            .collect(),
        remedies,
        elsewhere: permission.enforced() == Enforcement::ConnectedApps,
        effect: words.text(&format!(
            "{}.effect",
            crate::web::permission_key(permission)
        )),
        permission: name,
        title,
        list: here.url("/collaborators"),
        who_can: here.url(&format!("/collaborators/who-can/{}", permission.id())),
        ask: if helpless && !here.is_owner() {
            here.account.owner_name.clone()
        } else {
            String::new()
        },
        products,
        role_text,
        who,
    })
}

/// Where a remedy is applied, as far as whoever looks may apply it.
fn links(
    page: &Shell,
    here: &Here,
    who: &Collaborator,
    deeds: &Deeds,
    remedy: Remedy,
) -> Vec<(String, String)> {
    let when = |may: Result<(), Refusal>, rest: &str, key: &str| {
        may.ok().map(|()| (who.url(rest), page.t(key)))
    };
    let invite = Some((here.url("/invitations/new"), page.t("collaborators-invite")));
    let links = match remedy {
        Remedy::Reinstate => [when(deeds.reinstate, "", "collaborators-reinstate"), None],
        Remedy::BringBack => [
            when(deeds.bring_back, "/bring-back", "collaborators-bring-back"),
            None,
        ],
        Remedy::ExtendAccess => [
            when(deeds.set_access_until, "/until", "collaborators-set-until"),
            when(deeds.bring_back, "/bring-back", "collaborators-bring-back"),
        ],
        Remedy::AddToProfile(_) => [
            when(
                deeds.change_profile,
                "/profile",
                "collaborators-change-profile",
            ),
            Some((
                here.url(&format!("/profiles/{}", who.profile)),
                page.t1("collaborators-edit-profile", "profile", &who.profile_name),
            ))
            .filter(|_| !who.profile_archived),
        ],
        Remedy::Invite | Remedy::GrantGround => [invite, None],
        Remedy::ReopenAccount | Remedy::EnableUser | Remedy::OnlyTheOwner => [None, None],
    };
    links.into_iter().flatten().collect()
}
