//! The signature over one deed: what it gives to whom stands on the page, and nothing else is signed (4.1, CC-14).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    MembershipId, Moment, Permission, ProfileId,
    access::{Granted, may},
    evidence::Signed,
    profiles::ProfileDiff,
    signature::Purpose,
};
use uuid::Uuid;

use super::{
    back, profile, until,
    view::{Sign, end_in_words},
};
use crate::{
    Error, Occasion, Result,
    collaborators::{
        BringBack, ChangeProfile, Collaborator, Reinstate, SetAccessUntil, bring_back,
        change_profile, chosen_profile, reinstate, set_access_until, show_to_change,
        signed::Signable,
    },
    people::{Draft, signature},
    profiles::Profile,
    session::{Here, May},
    web::{Answer, At, Form, Shell, page_with},
};

#[derive(Template)]
#[template(path = "web/sign.html")]
struct Signing {
    page: Shell,
    form: Form,
    sign: Sign,
}

/// The deed that waits.
enum Waiting {
    Profile(ChangeProfile),
    Until(SetAccessUntil),
    Reinstate(Reinstate),
    Back(BringBack),
}

/// Shows what is about to be signed.
pub(super) async fn page(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id, purpose, draft)): At<(String, Uuid, String, Uuid)>,
) -> Answer {
    let waiting = find(&here, id, &purpose, draft).await?;
    let who = show_to_change(&here.caller.on, &granted, MembershipId(id)).await?;
    told(
        &here,
        &granted,
        &who,
        &waiting,
        draft,
        Form::default(),
        StatusCode::OK,
    )
    .await
}

/// Signs it and does it.
pub(super) async fn sign(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id, purpose, draft)): At<(String, Uuid, String, Uuid)>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let waiting = find(&here, id, &purpose, draft).await?;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    let secret = form.secret("signature");
    let profile = profile_of(on, &granted, &waiting).await?;
    let signed = match form.clean() {
        Ok(()) => signed(&here, draft, &waiting, &secret).await,
        Err(error) => Err(error),
    };
    let signed = match signed {
        Ok(signed) => signed,
        Err(error) => {
            let (form, wrong) = (form.explain(error)?, StatusCode::UNPROCESSABLE_ENTITY);
            return told(&here, &granted, &who, &waiting, draft, form, wrong).await;
        }
    };
    let name = profile.map(|profile| profile.name).unwrap_or_default();
    let done = match &waiting {
        Waiting::Profile(deed) => change_profile(on, granted, Some(signed), deed).await,
        Waiting::Until(deed) => set_access_until(on, granted, Some(signed), deed).await,
        Waiting::Reinstate(deed) => reinstate(on, granted, Some(signed), deed).await,
        Waiting::Back(deed) => bring_back(on, granted, Some(signed), deed).await,
    };
    let stale = match done {
        Err(Error::Stale { .. }) => true,
        done => done.map(|()| false)?,
    };
    Draft::<serde_json::Value>::forget(on, here.person()?.id, draft).await?;
    match (&waiting, stale) {
        (Waiting::Profile(_), false) => profile::changed(&who, &name),
        (Waiting::Profile(deed), true) => profile::overtaken(&here, who.id, deed, &name).await,
        (Waiting::Until(deed), false) => until::changed(&who, deed.access_until.map(Moment)),
        (Waiting::Until(deed), true) => until::overtaken(&here, who.id, deed).await,
        (Waiting::Reinstate(_), false) => back::reinstated(&who),
        (Waiting::Reinstate(_), true) => back::still_suspended(&here, who.id).await,
        (Waiting::Back(_), false) => back::brought_back(&who),
        (Waiting::Back(deed), true) => back::overtaken(&here, who.id, deed, &name).await,
    }
}

async fn find(here: &Here, id: Uuid, purpose: &str, draft: Uuid) -> Result<Waiting> {
    let (on, user, account) = (&here.caller.on, here.person()?.id, Some(here.account.id));
    let (waiting, whose) = match Purpose::from_id(purpose) {
        Some(purpose @ Purpose::ChangeProfile) => {
            let deed: ChangeProfile = Draft::find(on, user, account, purpose, draft)
                .await?
                .payload;
            let whose = deed.collaborator;
            (Waiting::Profile(deed), whose)
        }
        Some(purpose @ Purpose::ExtendAccess) => {
            let deed: SetAccessUntil = Draft::find(on, user, account, purpose, draft)
                .await?
                .payload;
            let whose = deed.collaborator;
            (Waiting::Until(deed), whose)
        }
        Some(purpose @ Purpose::Reinstate) => {
            let deed: Reinstate = Draft::find(on, user, account, purpose, draft)
                .await?
                .payload;
            let whose = deed.collaborator;
            (Waiting::Reinstate(deed), whose)
        }
        Some(purpose @ Purpose::BringBack) => {
            let deed: BringBack = Draft::find(on, user, account, purpose, draft)
                .await?
                .payload;
            let whose = deed.collaborator;
            (Waiting::Back(deed), whose)
        }
        _ => return Err(Error::Missing("draft")),
    };
    if whose == id {
        Ok(waiting)
    } else {
        Err(Error::Missing("draft"))
    }
}

async fn signed(here: &Here, draft: Uuid, waiting: &Waiting, secret: &str) -> Result<Signed> {
    match waiting {
        Waiting::Profile(deed) => over(here, draft, deed, secret).await,
        Waiting::Until(deed) => over(here, draft, deed, secret).await,
        Waiting::Reinstate(deed) => over(here, draft, deed, secret).await,
        Waiting::Back(deed) => over(here, draft, deed, secret).await,
    }
}

async fn over<D: Signable>(here: &Here, draft: Uuid, deed: &D, secret: &str) -> Result<Signed> {
    let (on, person, account) = (&here.caller.on, here.person()?, Some(here.account.id));
    signature::sign_draft(on, person, D::PURPOSE, account, (draft, deed), secret).await
}

/// The profile that the deed gives; one that was archived meanwhile can be given no longer.
async fn profile_of(
    on: &Occasion,
    granted: &Granted<may::ManageCollaborators>,
    waiting: &Waiting,
) -> Result<Option<Profile>> {
    let id = match waiting {
        Waiting::Profile(ChangeProfile { profile, .. })
        | Waiting::Back(BringBack { profile, .. }) => *profile,
        Waiting::Until(_) | Waiting::Reinstate(_) => return Ok(None),
    };
    match chosen_profile(on, granted, ProfileId(id)).await {
        Err(Error::Invalid(_)) => Err(Error::Missing("profile")),
        found => found.map(Some),
    }
}

async fn told(
    here: &Here,
    granted: &Granted<may::ManageCollaborators>,
    who: &Collaborator,
    waiting: &Waiting,
    draft: Uuid,
    form: Form,
    status: StatusCode,
) -> Answer {
    let on = &here.caller.on;
    let given = profile_of(on, granted, waiting).await?;
    let (purpose, back) = match waiting {
        Waiting::Profile(_) => (ChangeProfile::PURPOSE, who.url("/profile")),
        Waiting::Until(_) => (SetAccessUntil::PURPOSE, who.url("/until")),
        Waiting::Reinstate(_) => (Reinstate::PURPOSE, who.url("")),
        Waiting::Back(_) => (BringBack::PURPOSE, who.url("/bring-back")),
    };
    let page = Shell::inside(
        here,
        &format!("collaborators-sign-{}", purpose.id().replace('_', "-")),
    );
    let sign = Sign {
        title: page.title.clone(),
        lead: page.t("collaborators-sign-lead"),
        action: who.url(&format!("/sign/{}/{draft}", purpose.id())),
        hidden: Vec::new(),
        rows: rows(&page, here, who, waiting, given.as_ref()),
        back,
        submit: page.t(&format!(
            "collaborators-sign-{}-do",
            purpose.id().replace('_', "-")
        )),
        ready: signature::exists(on, here.person()?.id).await?,
    };
    page_with(status, &Signing { page, form, sign })
}

/// What is signed, in words: to whom, in which account, which profile and what it adds, until when.
fn rows(
    page: &Shell,
    here: &Here,
    who: &Collaborator,
    waiting: &Waiting,
    given: Option<&Profile>,
) -> Vec<(String, String)> {
    let mut rows = vec![
        (
            page.t("collaborators-sign-who"),
            format!("{} · {}", who.name, who.email),
        ),
        (
            page.t("collaborators-sign-where"),
            here.account.name.clone(),
        ),
    ];
    let name = given.map_or(&who.profile_name, |profile| &profile.name);
    rows.push((page.t("collaborators-profile"), name.clone()));
    if let (Waiting::Profile(_), Some(profile)) = (waiting, given) {
        let diff = ProfileDiff::between(who.permissions, profile.permissions);
        let names = |set: clavero_rules::PermissionSet| {
            let names: Vec<String> = set
                .iter()
                .map(|it: Permission| page.permission(&it))
                .collect();
            names.join(" · ")
        };
        rows.push((page.t("collaborators-sign-gains"), names(diff.gained)));
        if diff.narrows() {
            rows.push((page.t("collaborators-sign-loses"), names(diff.lost)));
        }
    }
    let until = match waiting {
        Waiting::Until(SetAccessUntil { access_until, .. })
        | Waiting::Back(BringBack { access_until, .. }) => access_until.map(Moment),
        Waiting::Profile(_) | Waiting::Reinstate(_) => who.access_until,
    };
    rows.push((page.t("collaborators-until"), end_in_words(page, until)));
    rows
}
