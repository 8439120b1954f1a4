//! The list of keys, and taking one back.

use askama::Template;
use clavero_rules::{KeyId, Moment, Permission, access::may, api_keys::KeyState};
use uuid::Uuid;

use super::{at, of};
use crate::{
    api::Paging,
    api_keys::{ApiKey, list, revoke_key},
    developers::tabs,
    session::{Here, May},
    web::{Answer, Ask, At, Go, Shell, page},
};

#[derive(Template)]
#[template(path = "api_keys/pages/list.html")]
struct Keys {
    page: Shell,
    tabs: Vec<tabs::Tab>,
    rows: Vec<Row>,
    manages: bool,
    new: String,
    first: String,
    next: String,
}

struct Row {
    id: String,
    name: String,
    hint: String,
    permissions: Vec<String>,
    more: usize,
    by: String,
    used: Option<Moment>,
    end: Option<Moment>,
    tone: &'static str,
    state: String,
    note: String,
    lives: bool,
    replace: String,
    revoke: String,
}

/// How many permissions a row names before it only counts.
const NAMED: usize = 2;

pub(super) async fn show(
    May { granted, here }: May<may::ViewCredentials>,
    Ask(paging): Ask<Paging>,
) -> Answer {
    let listed = list(&here.caller.on, &granted, &paging).await?;
    let frame = Shell::inside(&here, "keys-title");
    let next = listed
        .next
        .map(|next| at(&here, &format!("?after={next}")))
        .unwrap_or_default();
    let first = paging.after.map(|_| at(&here, "")).unwrap_or_default();
    let keys = Keys {
        tabs: tabs::of(&frame, &here, "/keys"),
        rows: listed
            .items
            .into_iter()
            .map(|key| row(&frame, &here, key))
            .collect(),
        manages: here.may(Permission::ManageCredentials),
        new: at(&here, "/new"),
        first,
        next,
        page: frame,
    };
    page(&keys)
}

fn row(page: &Shell, here: &Here, key: ApiKey) -> Row {
    let tone = match key.state {
        KeyState::Live => "good",
        KeyState::Retiring | KeyState::Asleep => "warn",
        KeyState::Replaced | KeyState::Expired | KeyState::Revoked => "",
    };
    let note = if key.ended_with_maker {
        page.t("keys-ended-with-maker")
    } else if key.lives() && key.works != key.permissions {
        let lost = key.permissions.minus(key.works).len();
        page.t1("keys-shrunk", "count", lost)
    } else {
        String::new()
    };
    Row {
        lives: key.lives(),
        replace: if key.replaceable() {
            of(here, key.id, "/replace")
        } else {
            String::new()
        },
        revoke: of(here, key.id, "/revoke"),
        id: key.id.to_string(),
        permissions: key
            .permissions
            .iter()
            .take(NAMED)
            .map(|it| page.permission(&it))
            .collect(),
        more: (key.permissions.len() as usize).saturating_sub(NAMED),
        used: key.last_used_at,
        end: match key.state {
            KeyState::Retiring => key.retires_at,
            _ => key.expires_at,
        },
        tone,
        state: page.t(&format!("keys-state-{}", key.state.id())),
        note,
        name: key.name,
        hint: key.hint,
        by: key.maker_name,
    }
}

/// Takes a key back.
pub(super) async fn revoke(
    May { granted, here }: May<may::ManageCredentials>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    revoke_key(&here.caller.on, granted, KeyId(id)).await?;
    Go::to(at(&here, "")).saying("keys-revoked").answer()
}

impl Row {
    /// The id of the row's menu, unique in the page.
    fn menu(&self) -> String {
        format!("key-{}", self.id)
    }
}
