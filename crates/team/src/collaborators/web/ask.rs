//! Asking the owner for a permission, from the page that refused or of one's own accord (4.15).

use askama::Template;
use clavero_rules::{Category, Permission, access::Requirement};

use crate::{
    Error,
    collaborators::{AskedFor, ask},
    session::Member,
    web::{Answer, Form, Go, Shell, page as answer},
};

#[derive(Template)]
#[template(path = "collaborators/pages/ask.html")]
struct Asking {
    page: Shell,
    /// What whoever asks may not do: category, and each permission with its id and name.
    missing: Vec<(String, Vec<(&'static str, String)>)>,
    owner: String,
    url: String,
    home: String,
}

/// What can be asked for: whatever the profile does not allow.
pub(super) async fn page(Member { here, .. }: Member) -> Answer {
    let page = Shell::inside(&here, "collaborators-ask-owner");
    let lacks = |it: &Permission| here.actor.may(Requirement::Permission(*it)).is_err();
    let missing = Category::ALL.iter().map(|category| {
        let each = category.permissions().filter(lacks);
        let named: Vec<_> = each.map(|it| (it.id(), page.permission(&it))).collect();
        (page.t(&format!("category-{}", category.id())), named)
    });
    answer(&Asking {
        missing: missing.filter(|(_, each)| !each.is_empty()).collect(),
        owner: here.account.owner_name.clone(),
        url: here.url("/collaborators/ask"),
        home: here.url(""),
        page,
    })
}

/// Asks the owner.
pub(super) async fn ask_owner(Member { granted, here }: Member, form: Form) -> Answer {
    let permission = form.value("permission");
    let permission = Permission::from_id(&permission).ok_or(Error::Missing("permission"))?;
    let (became, owner) = ask(&here.caller.on, granted, permission).await?;
    let next = Go::back(&form.value("next"), &here.url(""));
    let said = match became {
        AskedFor::Sent => next.saying("collaborators-asked"),
        AskedFor::SentToday => next.warning("collaborators-asked-today"),
        AskedFor::AllowedAlready => next.saying("collaborators-asked-needless"),
    };
    said.with("owner", &owner).answer()
}
