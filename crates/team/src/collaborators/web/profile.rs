//! Choosing another profile for somebody: each choice says what it would give and take (CC-23, E1).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    MembershipId, ProfileId,
    access::{Actor, grant, may},
    collaborators::may_change_profile,
    profiles::ProfileDiff,
};
use uuid::Uuid;

use super::view::{Chosen, Clash, again, to_be_signed};
use crate::{
    Error,
    collaborators::{
        ChangeProfile, Collaborator, change_profile, chosen_profile, deeds, show_to_change,
    },
    profiles::{self, ProfileChoice},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page_with},
};

#[derive(Template)]
#[template(path = "collaborators/pages/profile.html")]
struct Choosing {
    page: Shell,
    form: Form,
    who: Collaborator,
    clash: Option<Clash>,
    choices: Vec<Choice>,
    /// How many profiles allow more than whoever chooses holds.
    beyond: usize,
    list: String,
}

/// One profile to choose.
pub(super) struct Choice {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) about: String,
}

/// The profiles to choose from.
pub(super) async fn page(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    deeds(on, &here.actor, &who).change_profile?;
    let form = Form::default().preset("profile", who.profile);
    told(&here, who, form, None, StatusCode::OK).await
}

/// Moves somebody, or goes where it is signed if that gives him more.
pub(super) async fn change(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (on, id) = (&here.caller.on, MembershipId(id));
    let who = show_to_change(on, &granted, id).await?;
    let Some(profile) = form.id("profile") else {
        return told(&here, who, form, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let version = form.version();
    if profile == who.profile.0 && version == who.version {
        return Go::to(who.url("")).answer();
    }
    let chosen = match chosen_profile(on, &granted, ProfileId(profile)).await {
        Ok(chosen) => chosen,
        Err(error) => {
            let form = form.explain(error)?;
            return told(&here, who, form, None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let profile_version = chosen.version;
    let deed = ChangeProfile {
        collaborator: id.0,
        profile,
        profile_version,
        version,
    };
    match change_profile(on, granted, None, &deed).await {
        Ok(()) => changed(&who, &chosen.name),
        Err(Error::SignatureNeeded(_)) => to_be_signed(&here, &who, &deed).await,
        Err(Error::Stale { .. }) => overtaken(&here, id, &deed, &chosen.name).await,
        Err(error) => {
            let form = form.explain(error)?;
            told(&here, who, form, None, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Back to the card, saying what was done.
pub(super) fn changed(who: &Collaborator, profile: &str) -> Answer {
    Go::to(who.url(""))
        .saying("collaborators-profile-changed")
        .with("name", &who.name)
        .with("profile", profile)
        .answer()
}

/// The form again with both versions side by side, after somebody else was faster (C4).
pub(super) async fn overtaken(
    here: &Here,
    id: MembershipId,
    deed: &ChangeProfile,
    profile: &str,
) -> Answer {
    let who = again(here, id).await?;
    let form = Form::default().preset("profile", deed.profile);
    let chosen = Chosen {
        profile: Some(profile.to_owned()),
        ..Chosen::default()
    };
    told(
        here,
        who,
        form,
        Some(chosen),
        StatusCode::PRECONDITION_FAILED,
    )
    .await
}

async fn told(
    here: &Here,
    who: Collaborator,
    form: Form,
    chosen: Option<Chosen>,
    status: StatusCode,
) -> Answer {
    let on = &here.caller.on;
    let granted = grant::<may::ManageCollaborators>(here.actor.clone())?;
    let known = profiles::list_for_choice(&mut on.read(&granted)).await?;
    let page = Shell::inside(here, "collaborators-change-profile");
    let target = who.target(on.now);
    let may_choose = |it: &&ProfileChoice| {
        may_change_profile(&here.actor, &target, (it.id, it.permissions)).is_ok()
            || it.id == who.profile
    };
    let choices: Vec<Choice> = known
        .iter()
        .filter(may_choose)
        .map(|it| choice(&page, &who, it))
        .collect();
    page_with(
        status,
        &Choosing {
            clash: chosen.map(|chosen| Clash::of(&page, &who, on.now, &chosen)),
            beyond: known.len() - choices.len(),
            list: here.url("/collaborators"),
            choices,
            page,
            form,
            who,
        },
    )
}

fn choice(page: &Shell, who: &Collaborator, it: &ProfileChoice) -> Choice {
    let diff = ProfileDiff::between(who.permissions, it.permissions);
    let about = if it.id == who.profile {
        page.t1(
            "collaborators-choice-current",
            "count",
            it.permissions.len(),
        )
    } else if diff.widens() {
        page.t2(
            "collaborators-choice-wider",
            "gained",
            diff.gained.len(),
            "lost",
            diff.lost.len(),
        )
    } else if diff.narrows() {
        page.t1("collaborators-choice-narrower", "lost", diff.lost.len())
    } else {
        page.t("collaborators-choice-same")
    };
    Choice {
        id: it.id.to_string(),
        name: it.name.clone(),
        about,
    }
}

/// The profiles that somebody may be brought back on.
pub(super) async fn choices_to_give(here: &Here, page: &Shell) -> crate::Result<Vec<Choice>> {
    let granted = grant::<may::ManageCollaborators>(here.actor.clone())?;
    let known = profiles::list_for_choice(&mut here.caller.on.read(&granted)).await?;
    let within =
        |actor: &Actor, it: &ProfileChoice| it.permissions.closed().is_subset_of(actor.holds());
    Ok(known
        .into_iter()
        .filter(|it| within(&here.actor, it))
        .map(|it| Choice {
            about: page.t1("collaborators-choice-allows", "count", it.permissions.len()),
            id: it.id.to_string(),
            name: it.name,
        })
        .collect())
}
