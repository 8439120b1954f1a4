//! The page on which somebody accepts or declines: who invites, to what, and what that allows today (I7, I11, I14).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Category, Moment, Permission, PermissionSet, Refusal,
    invitations::{Acceptance, InvitationState},
};

use super::told;
use crate::{
    Error, Result,
    invitations::{answer, open, open::Opened},
    session::{Caller, Person},
    web::{Answer, Form, Go, Shell, page_with},
};

#[derive(Template)]
#[template(path = "invitations/pages/answer.html")]
struct AnswerPage {
    page: Shell,
    account: String,
    inviter: String,
    name: String,
    email: String,
    profile: String,
    purpose: String,
    sent_at: Moment,
    expires_at: Moment,
    access_until: Option<Moment>,
    groups: Vec<Group>,
    cannot: Vec<String>,
    gained: Vec<Permission>,
    lost: Vec<Permission>,
    seen: i64,
    changed_while_reading: bool,
    /// Why accepting would be refused; empty if it would not.
    why_not: String,
    url: String,
}

/// Permissions of one category.
struct Group {
    category: String,
    permissions: Vec<Permission>,
}

/// Shows the invitation to the person it was sent to.
pub(super) async fn show(
    caller: &Caller,
    person: &Person,
    opened: &Opened,
    url: String,
    changed_while_reading: bool,
) -> Answer {
    let on = &caller.on;
    let state = opened.state(on);
    if state != InvitationState::Pending
        || opened.place.state != clavero_rules::access::AccountState::Open
    {
        return told::show(caller, Some(person), opened, &url);
    }
    let Some(profile) = &opened.profile else {
        return Err(Error::Missing("profile"));
    };
    let verdict = open::verdict(on, person, opened).await?;
    let shell = Shell::of(caller, "invitations-answer").titled(&opened.place.name);
    let changes = opened.changes();
    let (gained, lost) = changes.map_or((PermissionSet::EMPTY, PermissionSet::EMPTY), |it| {
        (it.gained, it.lost)
    });
    let invitation = &opened.invitation;
    let answer = AnswerPage {
        account: opened.place.name.clone(),
        inviter: invitation.inviter_name.clone(),
        name: invitation.name.clone(),
        email: invitation.email.clone(),
        profile: profile.name.clone(),
        purpose: profile.purpose.clone(),
        sent_at: invitation.sent_at,
        expires_at: invitation.expires_at,
        access_until: invitation.access_until,
        groups: groups(&shell, profile.permissions),
        cannot: cannot(&shell, profile.permissions),
        gained: gained.iter().collect(),
        lost: lost.iter().collect(),
        seen: profile.version,
        changed_while_reading,
        why_not: verdict
            .err()
            .map(|why| shell.refusal(why))
            .unwrap_or_default(),
        url,
        page: shell,
    };
    let status = if changed_while_reading {
        StatusCode::PRECONDITION_FAILED
    } else {
        StatusCode::OK
    };
    page_with(status, &answer)
}

/// Accepts; if the profile changed while the page was open, shows it again instead (I7, I11).
pub(super) async fn accept(
    caller: &Caller,
    person: &Person,
    opened: &Opened,
    url: String,
    form: &Form,
) -> Answer {
    let seen = form.value("seen").parse().ok();
    match answer::accept(&caller.on, person, opened, seen).await {
        Ok(Acceptance::Now) => Go::to("/centers")
            .saying("invitations-accepted")
            .with("account", &opened.place.name)
            .answer(),
        Ok(Acceptance::AlreadyDone) => Go::to("/centers")
            .saying("invitations-accepted-before")
            .with("account", &opened.place.name)
            .answer(),
        Err(Error::Stale { .. }) => show(caller, person, opened, url, true).await,
        Err(error) => Err(error),
    }
}

/// Declines, for once or for good.
pub(super) async fn decline(
    caller: &Caller,
    person: &Person,
    opened: &Opened,
    form: &Form,
) -> Answer {
    let no_more = form.checked("no_more", "yes");
    answer::decline(&caller.on, person, opened, no_more).await?;
    let said = if no_more {
        "invitations-declined-for-good"
    } else {
        "invitations-declined"
    };
    Go::to("/centers")
        .saying(said)
        .with("account", &opened.place.name)
        .answer()
}

/// Lets the account invite again.
pub(super) async fn allow(caller: &Caller, person: &Person, opened: &Opened) -> Answer {
    answer::allow_again(&caller.on, person, opened).await?;
    Go::to("/centers")
        .saying("invitations-allowed-again")
        .with("account", &opened.place.name)
        .answer()
}

/// Whoever is not the person invited learns that, and nothing else happens (I4).
pub(super) fn must_be_invited(person: &Person, opened: &Opened) -> Result<()> {
    if opened.is_for(person) {
        Ok(())
    } else {
        Err(Refusal::InvitationForSomebodyElse.into())
    }
}

fn groups(page: &Shell, allowed: PermissionSet) -> Vec<Group> {
    let group = |category: &Category| Group {
        category: page.t(&format!("category-{}", category.id())),
        permissions: category
            .permissions()
            .filter(|it| allowed.contains(*it))
            .collect(),
    };
    let groups = Category::ALL.iter().map(group);
    groups
        .filter(|group| !group.permissions.is_empty())
        .collect()
}

/// The categories of which nothing is allowed.
fn cannot(page: &Shell, allowed: PermissionSet) -> Vec<String> {
    let closed = |category: &&Category| category.permissions().all(|it| !allowed.contains(it));
    let closed = Category::ALL.iter().filter(closed);
    closed
        .map(|category| page.t(&format!("category-{}", category.id())))
        .collect()
}
