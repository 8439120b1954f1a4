//! The list of an account's invitations.

use askama::Template;
use clavero_rules::{InvitationId, Moment, Permission, access::may, invitations::InvitationState};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    api::Paging,
    invitations::{
        list::{self, Wanted},
        revoke as taking_back,
        store::Invitation,
    },
    session::{Here, May},
    web::{Answer, Ask, At, Go, Shell, page},
};

#[derive(Template)]
#[template(path = "invitations/pages/list.html")]
struct List {
    page: Shell,
    url: String,
    search: String,
    states: Vec<State>,
    rows: Vec<Row>,
    total: i64,
    filtered: bool,
    first: String,
    next: String,
    may_invite: bool,
}

/// A choice of the filter.
struct State {
    id: &'static str,
    key: String,
    chosen: bool,
}

struct Row {
    id: InvitationId,
    name: String,
    email: String,
    profile: String,
    inviter: String,
    state: &'static str,
    sent_at: Moment,
    expires_at: Moment,
    ended_at: Option<Moment>,
    access_until: Option<Moment>,
    delivery: &'static str,
    error: String,
    revocable: bool,
    resendable: bool,
    invitable: bool,
}

/// What the list is asked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    state: String,
    limit: Option<i64>,
    after: Option<String>,
}

pub(super) async fn show(
    May { granted, here }: May<may::ViewCollaborators>,
    At(_): At<String>,
    Ask(asked): Ask<Asked>,
) -> Answer {
    let on = &here.caller.on;
    let state = InvitationState::from_id(&asked.state);
    let wanted = Wanted {
        state,
        search: asked.q.clone(),
        paging: Paging {
            limit: asked.limit,
            after: asked.after.clone(),
        },
    };
    let (listed, total) = list::list(on, &granted, &wanted).await?;
    let url = here.url("/invitations");
    let filter = |after: Option<&str>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let pairs = [("q", asked.q.as_str()), ("state", asked.state.as_str())];
        query.extend_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()));
        if let Some(limit) = asked.limit {
            query.append_pair("limit", &limit.to_string());
        }
        if let Some(after) = after {
            query.append_pair("after", after);
        }
        format!("{url}?{}", query.finish())
    };
    let list = List {
        page: Shell::inside(&here, "invitations-title"),
        states: states(state),
        first: asked
            .after
            .as_ref()
            .map(|_| filter(None))
            .unwrap_or_default(),
        next: listed
            .next
            .as_deref()
            .map(|next| filter(Some(next)))
            .unwrap_or_default(),
        rows: listed
            .items
            .into_iter()
            .map(|row| told(&here, row))
            .collect(),
        filtered: state.is_some() || !asked.q.is_empty(),
        search: asked.q.clone(),
        total,
        may_invite: here.may(Permission::ManageCollaborators),
        url: url.clone(),
    };
    page(&list)
}

pub(super) async fn revoke(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    taking_back::revoke(&here.caller.on, granted, InvitationId(id)).await?;
    Go::to(here.url("/invitations"))
        .saying("invitations-revoked")
        .answer()
}

fn states(chosen: Option<InvitationState>) -> Vec<State> {
    let state = |state: &InvitationState| State {
        id: state.id(),
        key: format!("invitations-state-{}", state.id()),
        chosen: chosen == Some(*state),
    };
    InvitationState::ALL.iter().map(state).collect()
}

fn told(here: &Here, invitation: Invitation) -> Row {
    let on = &here.caller.on;
    let state = invitation.state_at(on.now);
    let delivery = invitation.delivery(on);
    let known = !invitation.email.is_empty();
    Row {
        id: invitation.id,
        revocable: state == InvitationState::Pending,
        resendable: known && matches!(state, InvitationState::Pending | InvitationState::Expired),
        invitable: known && matches!(state, InvitationState::Declined | InvitationState::Revoked),
        state: state.id(),
        delivery: delivery.id(),
        error: delivery.error().to_owned(),
        name: invitation.name,
        email: invitation.email,
        profile: invitation.profile_name,
        inviter: invitation.inviter_name,
        sent_at: invitation.sent_at,
        expires_at: invitation.expires_at,
        ended_at: invitation.ended_at,
        access_until: invitation.access_until,
    }
}
