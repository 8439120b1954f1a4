//! The editor: a fresh profile, or one as it is, with what a person on it will see beside it.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    PermissionSet, ProfileId, Refusal,
    access::may,
    permissions::retired_in,
    profiles::{StartingProfile, may_edit_profile},
};
use serde::Deserialize;
use uuid::Uuid;

mod merge;

use super::{
    at,
    list::{Begin, starting},
    of,
    reach::Reach,
    sections::{Boxes, Section, TODAY, sections},
    seen::{Seen, seen},
};
use crate::{
    Error, Result, collaborators, invitations,
    profiles::{Profile, Wanted, create_profile, find},
    session::{Here, May},
    web::{Answer, Ask, At, Form, Go, Shell, page, page_with},
    work::Scope,
};
use merge::Merge;

#[derive(Debug, Default, Deserialize)]
pub(super) struct From {
    from: Option<String>,
    copy: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "profiles/pages/editor.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is asked once by the page"
)]
struct Editor {
    page: Shell,
    form: Form,
    /// A profile that is there already.
    existing: bool,
    lead: String,
    /// Why it cannot be changed, or empty.
    closed: String,
    /// Whether something was typed that is not saved.
    dirty: bool,
    action: String,
    version: i64,
    was: String,
    sections: Vec<Section>,
    /// Whether some boxes stay off because whoever edits does not hold what they give (R3a).
    beyond: bool,
    ticked: usize,
    total: usize,
    retired: Vec<String>,
    seen: Vec<Seen>,
    account: String,
    reach: Reach,
    merge: Option<Merge>,
    begin: Vec<Begin>,
    blank: bool,
    kept_off: u32,
    list: String,
    new: String,
    compare: String,
    preview: String,
    copy: String,
    archive: String,
}

/// Beginning a profile: blank, from a starting profile (R9), or as a copy of another one.
pub(super) async fn blank(
    May { granted, here }: May<may::ManageCollaborators>,
    Ask(from): Ask<From>,
) -> Answer {
    let frame = Shell::inside(&here, "profiles-new");
    let holds = granted.actor().holds();
    let chosen = from.from.as_deref().and_then(StartingProfile::from_id);
    let (name, purpose, set) = match (chosen, from.copy) {
        (Some(chosen), _) => {
            let key = format!("starting-{}", chosen.id().replace('_', "-"));
            (
                frame.t(&key),
                frame.t(&format!("{key}.effect")),
                chosen.permissions(),
            )
        }
        (None, Some(id)) => {
            let profile = find(&mut here.caller.on.read(&granted), ProfileId(id)).await?;
            let name = frame.t1("profiles-copy-name", "name", &profile.name);
            (
                name.chars().take(60).collect(),
                profile.purpose,
                profile.permissions,
            )
        }
        (None, None) => (String::new(), String::new(), PermissionSet::EMPTY),
    };
    let form = preset(set.intersection(holds))
        .preset("name", name)
        .preset("purpose", purpose);
    let fresh = Fresh {
        chosen,
        copied: from.copy.is_some(),
        kept_off: set.minus(holds).len(),
    };
    page(&fresh_editor(&here, frame, form, fresh))
}

/// Making it.
pub(super) async fn make(
    May { granted, here }: May<may::ManageCollaborators>,
    mut form: Form,
) -> Answer {
    let made = match Wanted::of(&mut form) {
        Err(error) => Err(error),
        Ok(wanted) => create_profile(&here.caller.on, granted, &wanted)
            .await
            .map(|_| wanted),
    };
    match made {
        Ok(wanted) => {
            let said = Go::to(at(&here, ""))
                .saying("profiles-created")
                .with("name", &wanted.name);
            said.answer()
        }
        Err(error) => {
            let frame = Shell::inside(&here, "profiles-new");
            let form = form.explain(error)?;
            let editor = fresh_editor(&here, frame, form, Fresh::default());
            // The fault is what counts now, not another beginning.
            let begin = Vec::new();
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &Editor { begin, ..editor },
            )
        }
    }
}

/// A profile to change.
pub(super) async fn show(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let profile = find(&mut scope, ProfileId(id)).await?;
    let form = preset(profile.permissions)
        .preset("name", &profile.name)
        .preset("purpose", &profile.purpose)
        .preset("version", profile.version);
    page(&editor(&here, &mut scope, profile, form, None).await?)
}

/// The editor again with what was typed: something is wrong with it, or somebody saved before (E3).
pub(super) async fn again(
    here: &Here,
    scope: &mut Scope,
    id: ProfileId,
    form: Form,
    error: Error,
) -> Answer {
    let profile = find(scope, id).await?;
    let (status, form, merge) = match error {
        Error::Stale { .. } => {
            let merge = Merge::of(here, &profile, &form);
            (StatusCode::PRECONDITION_FAILED, form, Some(merge))
        }
        other => (StatusCode::UNPROCESSABLE_ENTITY, form.explain(other)?, None),
    };
    page_with(
        status,
        &Editor {
            dirty: true,
            ..editor(here, scope, profile, form, merge).await?
        },
    )
}

/// The editor again because whoever edits wants to go on.
pub(super) async fn go_on(here: &Here, scope: &mut Scope, id: ProfileId, form: Form) -> Answer {
    let profile = find(scope, id).await?;
    page(&Editor {
        dirty: true,
        ..editor(here, scope, profile, form, None).await?
    })
}

#[derive(Default)]
struct Fresh {
    chosen: Option<StartingProfile>,
    copied: bool,
    kept_off: u32,
}

fn fresh_editor(here: &Here, page: Shell, form: Form, fresh: Fresh) -> Editor {
    let boxes = Boxes {
        holds: here.actor.holds(),
        seen_version: TODAY,
    };
    Editor {
        existing: false,
        lead: page.t("profiles-new-lead"),
        closed: String::new(),
        dirty: true,
        action: at(here, ""),
        version: 0,
        was: String::new(),
        retired: Vec::new(),
        reach: Reach::default(),
        merge: None,
        begin: starting(&page, here, fresh.chosen),
        blank: fresh.chosen.is_none() && !fresh.copied,
        kept_off: fresh.kept_off,
        preview: String::new(),
        copy: String::new(),
        archive: String::new(),
        ..common(here, page, form, boxes)
    }
}

async fn editor(
    here: &Here,
    scope: &mut Scope,
    profile: Profile,
    form: Form,
    merge: Option<Merge>,
) -> Result<Editor> {
    let people = collaborators::on_profile(scope, profile.id).await?;
    let invited = invitations::on_profile(scope, profile.id).await?;
    let page = Shell::inside(here, "profiles-title").titled(&profile.name);
    let closed = may_edit_profile(
        &here.actor,
        profile.id,
        profile.permissions,
        profile.permissions,
    )
    .err();
    let boxes = Boxes {
        holds: if closed.is_some() {
            PermissionSet::EMPTY
        } else {
            here.actor.holds()
        },
        seen_version: u32::try_from(profile.catalogue_version).unwrap_or(TODAY),
    };
    let reach = Reach::of(&page, &people, &invited);
    Ok(Editor {
        existing: true,
        lead: reach.told.join(" "),
        closed: closed
            .map(|refusal: Refusal| page.refusal(refusal))
            .unwrap_or_default(),
        dirty: false,
        action: of(here, profile.id, "/review"),
        // Whoever saves on top of another's version does it knowingly: only the merge shows the new one.
        version: if merge.is_some() {
            profile.version
        } else {
            form.version()
        },
        was: profile.permissions.to_ids(),
        retired: retired_in(&profile.stored)
            .into_iter()
            .map(ToOwned::to_owned)
            .collect(),
        reach,
        merge,
        begin: Vec::new(),
        blank: false,
        kept_off: 0,
        preview: of(here, profile.id, "/preview"),
        copy: at(here, &format!("/new?copy={}", profile.id)),
        archive: of(here, profile.id, "/archive"),
        ..common(here, page, form, boxes)
    })
}

/// What the editor of a fresh profile and of one that is there share.
fn common(here: &Here, page: Shell, form: Form, boxes: Boxes) -> Editor {
    let sections = sections(&page, &form, boxes);
    let lines = || sections.iter().flat_map(|section| &section.lines);
    let ticked: Vec<&str> = lines()
        .filter(|line| line.ticked)
        .map(|line| line.id)
        .collect();
    let allowed = PermissionSet::from_ids(&ticked.join(" ")).closed();
    Editor {
        seen: seen(&page, &here.account.slug, allowed),
        ticked: ticked.len(),
        total: lines().count(),
        account: here.account.name.clone(),
        list: at(here, ""),
        new: at(here, "/new"),
        compare: at(here, "/compare"),
        beyond: lines().any(|line| !line.held) && !boxes.holds.is_empty(),
        sections,
        form,
        page,
        existing: false,
        lead: String::new(),
        closed: String::new(),
        dirty: false,
        action: String::new(),
        version: 0,
        was: String::new(),
        retired: Vec::new(),
        reach: Reach::default(),
        merge: None,
        begin: Vec::new(),
        blank: false,
        kept_off: 0,
        preview: String::new(),
        copy: String::new(),
        archive: String::new(),
    }
}

fn preset(set: PermissionSet) -> Form {
    set.iter().fold(Form::default(), |form, permission| {
        form.preset("permissions", permission.id())
    })
}
