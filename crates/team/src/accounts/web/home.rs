//! The first page of an account: for whoever manages it, how it stands; for a collaborator, what he may do here.

use askama::Template;
use clavero_rules::{
    Category, Permission, PermissionSet,
    access::{grant, may},
    permissions::Enforcement,
};

use crate::{
    Result, acting, collaborators,
    doors::Doors,
    invitations,
    people::signature,
    profiles,
    session::{Here, Member},
    web::{Answer, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default().get("/a/{account}", show)
}

/// How many people there are, and who is here.
struct Numbers {
    people: i64,
    pending: i64,
    inside: i64,
    profiles: usize,
}

/// What the profile allows of one kind of work.
struct Work {
    name: String,
    allowed: Vec<Allowed>,
}

/// One thing that is allowed.
struct Allowed {
    name: String,
    effect: String,
    elsewhere: bool,
}

#[derive(Template)]
#[template(path = "accounts/pages/home.html")]
struct Home {
    page: Shell,
    name: String,
    home: String,
    first_name: String,
    owner_name: String,
    profile_name: String,
    is_owner: bool,
    has_signature: bool,
    numbers: Option<Numbers>,
    work: Vec<Work>,
    without: Vec<String>,
    elsewhere: bool,
}

/// One of the first things to do: whether it is done, its picture, what it is, why, where, and the deed.
type Step = (
    bool,
    &'static str,
    &'static str,
    &'static str,
    String,
    &'static str,
);

impl Home {
    fn steps(&self, numbers: &Numbers) -> Vec<Step> {
        vec![
            (
                self.has_signature,
                "signature",
                "accounts-first-signature",
                "accounts-first-signature-text",
                format!("/me/signature?next={}", self.home),
                "accounts-first-signature-do",
            ),
            (
                numbers.profiles > 0,
                "id-card",
                "accounts-first-profile",
                "accounts-first-profile-text",
                format!("{}/profiles/new", self.home),
                "accounts-first-profile-do",
            ),
            (
                numbers.people + numbers.pending > 0,
                "user-plus",
                "accounts-first-invite",
                "accounts-first-invite-text",
                format!("{}/invitations/new", self.home),
                "accounts-invite",
            ),
        ]
    }
}

async fn show(Member { here, .. }: Member) -> Answer {
    let person = here.person()?;
    let frame = Shell::inside(&here, "web-menu-home");
    let held = if here.is_owner() {
        PermissionSet::EMPTY
    } else {
        here.actor.holds()
    };
    let work: Vec<Work> = Category::ALL
        .iter()
        .filter_map(|it| work_of(&frame, *it, held))
        .collect();
    let without = Category::ALL
        .iter()
        .filter(|category| !here.is_owner() && category.permissions().all(|it| !held.contains(it)))
        .map(|category| frame.t(&format!("category-{}", category.id())))
        .collect();
    let view = Home {
        name: here.account.name.clone(),
        home: here.url(""),
        first_name: person
            .name
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned(),
        owner_name: here.account.owner_name.clone(),
        profile_name: here
            .visit
            .as_ref()
            .map(|visit| visit.profile_name.clone())
            .unwrap_or_default(),
        is_owner: here.is_owner(),
        has_signature: signature::exists(&here.caller.on, person.id).await?,
        numbers: numbers(&here).await?,
        elsewhere: work
            .iter()
            .any(|work| work.allowed.iter().any(|it| it.elsewhere)),
        work,
        without,
        page: frame,
    };
    page(&view)
}

async fn numbers(here: &Here) -> Result<Option<Numbers>> {
    let Ok(granted) = grant::<may::ViewCollaborators>(here.actor.clone()) else {
        return Ok(None);
    };
    let mut scope = here.caller.on.read(&granted);
    Ok(Some(Numbers {
        people: collaborators::counts_by_profile(&mut scope)
            .await?
            .values()
            .sum(),
        pending: invitations::counts_by_profile(&mut scope)
            .await?
            .values()
            .sum(),
        inside: acting::how_many_inside(&mut scope).await?,
        profiles: profiles::list_for_choice(&mut scope).await?.len(),
    }))
}

fn work_of(page: &Shell, category: Category, held: PermissionSet) -> Option<Work> {
    let told = |permission: Permission| Allowed {
        name: page.permission(&permission),
        effect: page.effect(&permission),
        elsewhere: permission.enforced() == Enforcement::ConnectedApps,
    };
    let allowed: Vec<Allowed> = category
        .permissions()
        .filter(|it| held.contains(*it))
        .map(told)
        .collect();
    let name = page.t(&format!("category-{}", category.id()));
    (!allowed.is_empty()).then_some(Work { name, allowed })
}
