//! Taking access away: one step each, never a signature (4.1).

use askama::Template;
use clavero_rules::{
    MembershipId, Refusal,
    access::{MembershipState, may},
};
use uuid::Uuid;

use super::{
    card,
    view::{Badge, Chosen, Confirm, again},
};
use crate::{
    Error,
    collaborators::{Collaborator, Extent, deeds, leave, remove, show_to_change, suspend},
    invitations,
    session::{Here, May, Member},
    web::{Answer, At, Form, Go, Shell, page as answer},
};

#[derive(Template)]
#[template(path = "collaborators/pages/remove.html")]
struct RemovePage {
    page: Shell,
    form: Form,
    confirm: Confirm,
    /// Another reason would keep the access, so there is a choice (C8).
    choice: bool,
}

#[derive(Template)]
#[template(path = "web/confirm.html")]
struct LeavePage {
    page: Shell,
    form: Form,
    confirm: Confirm,
}

/// Stops somebody's access at once.
pub(super) async fn suspend_now(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    form: Form,
) -> Answer {
    let (on, id) = (&here.caller.on, MembershipId(id));
    let who = show_to_change(on, &granted, id).await?;
    match suspend(on, granted, id, form.version()).await {
        Ok(()) => Go::to(who.url(""))
            .saying("collaborators-suspended")
            .with("name", &who.name)
            .answer(),
        Err(Error::Stale { .. }) => overtaken(&here, id, MembershipState::Suspended).await,
        Err(error) => Err(error),
    }
}

/// What a removal ends, before it does.
pub(super) async fn ask_remove(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    deeds(on, &here.actor, &who).remove?;
    let open = invitations::open_of_inviter(&mut on.read(&granted), who.user).await?;
    removal(
        &here,
        &who,
        open,
        Form::default().preset("extent", "everything"),
    )
}

/// Ends somebody's access at once, or only the reason that was chosen.
pub(super) async fn remove_now(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    form: Form,
) -> Answer {
    let (on, id) = (&here.caller.on, MembershipId(id));
    let who = show_to_change(on, &granted, id).await?;
    let stays = form.checked("extent", "invitation") && who.grounds_without_invitation().any();
    let extent = if stays {
        Extent::InvitationOnly
    } else {
        Extent::Everything
    };
    match remove(on, granted, id, extent, form.version()).await {
        Ok(()) if stays => Go::to(who.url(""))
            .saying("collaborators-invitation-ended")
            .with("name", &who.name)
            .answer(),
        Ok(()) => Go::to(who.url(""))
            .saying("collaborators-removed")
            .with("name", &who.name)
            .answer(),
        Err(Error::Stale { .. }) => overtaken(&here, id, MembershipState::Removed).await,
        Err(error) => Err(error),
    }
}

/// What leaving for good means, before it is done.
pub(super) async fn ask_leave(Member { granted, here }: Member) -> Answer {
    if here.is_owner() {
        return Err(Refusal::OwnerCannotLeave.into());
    }
    let on = &here.caller.on;
    let open = invitations::open_of_inviter(&mut on.read(&granted), here.actor.user()).await?;
    let page = Shell::inside(&here, "collaborators-leave");
    let account = here.account.name.as_str();
    let mut lines = vec![
        page.t1("collaborators-leave-now", "account", account),
        page.t("collaborators-leave-kept"),
    ];
    if open > 0 {
        lines.push(page.t1("collaborators-leave-invitations", "count", open));
    }
    lines.push(page.t1(
        "collaborators-leave-back",
        "owner",
        &here.account.owner_name,
    ));
    let confirm = Confirm {
        title: page.t1("collaborators-leave-title", "account", account),
        action: here.url("/collaborators/leave"),
        lines,
        rows: Vec::new(),
        hidden: Vec::new(),
        word: String::new(),
        back: here.url(""),
        back_label: page.t("collaborators-leave-stay"),
        submit: page.t("collaborators-leave-do"),
        danger: true,
    };
    answer(&LeavePage {
        page,
        form: Form::default(),
        confirm,
    })
}

/// Gives up one's own access for good (C2).
pub(super) async fn leave_now(Member { granted, here }: Member) -> Answer {
    leave(&here.caller.on, granted).await?;
    Go::to("/centers")
        .saying("collaborators-left")
        .with("account", &here.account.name)
        .answer()
}

/// The card with both versions side by side, after somebody else was faster (C4).
async fn overtaken(here: &Here, id: MembershipId, wanted: MembershipState) -> Answer {
    let page = Shell::inside(here, "collaborators-title");
    let chosen = Chosen {
        state: Some(Badge::of(&page, wanted).text),
        ..Chosen::default()
    };
    card::overtaken(here, again(here, id).await?, &chosen)
}

fn removal(here: &Here, who: &Collaborator, open: usize, form: Form) -> Answer {
    let page = Shell::inside(here, "collaborators-remove");
    let (name, account) = (who.name.as_str(), here.account.name.as_str());
    let choice = who.direct && who.grounds_without_invitation().any();
    let mut lines = vec![page.t2("collaborators-remove-now", "name", name, "account", account)];
    if who.inside {
        lines.push(page.t1("collaborators-remove-inside", "name", name));
    }
    if choice {
        lines.push(page.t1("collaborators-remove-two", "name", name));
    } else if who.partner {
        lines.push(page.t("collaborators-remove-partner"));
    }
    if open > 0 {
        lines.push(page.t1("collaborators-remove-invitations", "count", open));
    }
    lines.push(page.t("collaborators-remove-kept"));
    let confirm = Confirm {
        title: page.t2(
            "collaborators-remove-title",
            "name",
            name,
            "account",
            account,
        ),
        action: who.url("/remove"),
        lines,
        rows: Vec::new(),
        hidden: vec![("version".to_owned(), who.version.to_string())],
        word: String::new(),
        back: who.url(""),
        back_label: page.t("collaborators-remove-keep"),
        submit: page.t("collaborators-remove-do"),
        danger: true,
    };
    answer(&RemovePage {
        page,
        form,
        confirm,
        choice,
    })
}
