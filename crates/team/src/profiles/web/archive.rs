//! Archiving a profile: who is on it, where they go, and what that changes for them (E2).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    ProfileId, Refusal,
    access::{Actor, may},
    evidence::Signed,
    profiles::may_archive_profile,
    signature::Purpose,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    at, of,
    reach::Reach,
    review::{Change, diff, next},
};
use crate::{
    Error, Result,
    people::signature,
    profiles::{Archiving, ProfileChoice, archive_profile, list_for_choice, weigh},
    session::{Here, May},
    web::{Answer, Ask, At, Form, Go, Shell, page_with},
    work::Scope,
};

#[derive(Debug, Deserialize)]
pub(super) struct Chosen {
    replacement: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "profiles/pages/archive.html")]
struct Asked {
    page: Shell,
    form: Form,
    name: String,
    /// Why it cannot be archived at all, or empty.
    closed: String,
    in_use: bool,
    reach: Reach,
    choices: Vec<Choice>,
    /// Profiles that exist but allow more than whoever chooses.
    beyond: usize,
    replacement: String,
    diff: Vec<Change>,
    /// The choice that this page shows, and that a signature on it covers.
    weighed: String,
    asks_signature: bool,
    has_signature: bool,
    version: i64,
    action: String,
    set_signature: String,
    back: String,
    new: String,
    list: String,
}

struct Choice {
    id: String,
    name: String,
    about: String,
}

/// Asks where everybody goes.
pub(super) async fn ask(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    Ask(chosen): Ask<Chosen>,
) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let form = match chosen.replacement {
        Some(id) => Form::default().preset("replacement", id),
        None => Form::default(),
    };
    told(&here, &mut scope, ProfileId(id), form, StatusCode::OK).await
}

/// Archives, once it is known where everybody goes and, if that gives somebody more, once it is signed.
pub(super) async fn put_away(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (id, on) = (ProfileId(id), &here.caller.on);
    let mut scope = on.read(&granted);
    let replacement = Uuid::parse_str(&form.value("replacement"))
        .ok()
        .map(ProfileId);
    let done = match weigh(&mut scope, id, Some(form.version()), replacement).await {
        Err(error) => Err(error),
        Ok(archiving) => match signed(&here, &archiving, &mut form).await {
            Ok(signed) => {
                archive_profile(on, granted, signed, id, Some(form.version()), replacement).await
            }
            Err(error) => Err(error),
        },
    };
    match done {
        Ok(archived) => gone(&here, &archived),
        Err(Error::SignatureNeeded(_)) => told(&here, &mut scope, id, form, StatusCode::OK).await,
        Err(Error::Stale { .. }) => {
            form.fail("replacement", "stale");
            told(&here, &mut scope, id, form, StatusCode::PRECONDITION_FAILED).await
        }
        Err(error) => {
            let form = form.explain(error)?;
            told(
                &here,
                &mut scope,
                id,
                form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
    }
}

fn gone(here: &Here, archived: &Archiving) -> Answer {
    let moved = archived.replacement.as_ref().filter(|_| archived.in_use());
    let key = if moved.is_some() {
        "profiles-archived-moved"
    } else {
        "profiles-archived"
    };
    let mut said = Go::to(at(here, ""))
        .saying(key)
        .with("name", &archived.profile.name);
    if let Some(replacement) = moved {
        let count = archived.people.count + archived.invited.count;
        said = said
            .with("replacement", &replacement.name)
            .count("count", count);
    }
    said.answer()
}

async fn signed(here: &Here, archiving: &Archiving, form: &mut Form) -> Result<Option<Signed>> {
    if !archiving.must_sign.is_needed() {
        return Ok(None);
    }
    let (on, person) = (&here.caller.on, here.person()?);
    // What is signed is what was shown: another choice, or another version of it, is shown first.
    let shown = form.value("weighed") == archiving.shown();
    if !shown || !signature::exists(on, person.id).await? {
        return Err(archiving.unsigned()?);
    }
    let secret = form.secret("signature");
    form.clean()?;
    let account = Some(here.account.id);
    let payload = archiving.payload();
    signature::sign(
        on,
        person,
        Purpose::ArchiveProfile,
        account,
        &payload,
        &secret,
    )
    .await
    .map(Some)
}

async fn told(
    here: &Here,
    scope: &mut Scope,
    id: ProfileId,
    form: Form,
    status: StatusCode,
) -> Answer {
    let chosen = Uuid::parse_str(&form.value("replacement"))
        .ok()
        .map(ProfileId);
    // What is asked for depends on the choice; a choice that cannot be taken is shown with its fault.
    let archiving = match weigh(scope, id, None, chosen).await {
        Ok(archiving) => Some(archiving),
        Err(Error::Refused(_) | Error::Invalid(_)) => None,
        Err(error) => return Err(error),
    };
    let profile = crate::profiles::find(scope, id).await?;
    let people = crate::collaborators::on_profile(scope, id).await?;
    let invited = crate::invitations::on_profile(scope, id).await?;
    let all = list_for_choice(scope).await?;
    let closed = may_archive_profile(&here.actor, id, profile.permissions, false, None).err();
    let page = Shell::inside(here, "profiles-archive");
    let in_use = people.count + invited.count > 0;
    let (choices, beyond) = choices(&page, &here.actor, id, &all);
    let asks_signature = archiving
        .as_ref()
        .is_some_and(|it| it.must_sign.is_needed());
    let has_signature =
        asks_signature && signature::exists(&here.caller.on, here.person()?.id).await?;
    let replacement = archiving.as_ref().and_then(|it| it.replacement.as_ref());
    let back = of(
        here,
        id,
        &format!("/archive?replacement={}", form.value("replacement")),
    );
    let told = Asked {
        closed: closed
            .map(|refusal: Refusal| page.refusal(refusal))
            .unwrap_or_default(),
        reach: Reach::of(&page, &people, &invited),
        replacement: replacement.map(|it| it.name.clone()).unwrap_or_default(),
        diff: archiving
            .as_ref()
            .map(|it| diff(&page, it.diff))
            .unwrap_or_default(),
        weighed: archiving.as_ref().map(Archiving::shown).unwrap_or_default(),
        version: profile.version,
        action: of(here, id, "/archive"),
        set_signature: format!("/me/signature?{}", next(&back)),
        back: of(here, id, ""),
        new: at(here, "/new"),
        list: at(here, ""),
        name: profile.name,
        asks_signature,
        has_signature,
        in_use,
        choices,
        beyond,
        form,
        page,
    };
    page_with(status, &told)
}

/// The profiles that whoever archives may give, and how many others there are (R3a).
fn choices(
    page: &Shell,
    actor: &Actor,
    id: ProfileId,
    all: &[ProfileChoice],
) -> (Vec<Choice>, usize) {
    let others = || all.iter().filter(|it| it.id != id);
    let within = |it: &&ProfileChoice| it.permissions.closed().is_subset_of(actor.holds());
    let choices: Vec<Choice> = others()
        .filter(within)
        .map(|it| Choice {
            id: it.id.to_string(),
            name: it.name.clone(),
            about: page.t1("profiles-permissions-count", "count", it.permissions.len()),
        })
        .collect();
    let beyond = others().count() - choices.len();
    (choices, beyond)
}
