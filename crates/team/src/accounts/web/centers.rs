//! The accounts I own, the centers I take part in, and what waits for my answer (CC-16).

use askama::Template;
use clavero_rules::{AccountId, access::MembershipState};
use serde::Deserialize;

use crate::{
    accounts::{
        Owned, owned_by,
        store::suspended_for,
        transfer::{Handing, offered_to},
    },
    api::{Cursor, Listed, Paging},
    collaborators::{Center, centers_of},
    doors::Doors,
    invitations::{Waiting, waiting},
    session::{Anyone, Oneself},
    web::{Answer, Ask, Go, Shell, page},
    words,
};

/// A list as short as this needs no search.
const SHORT: usize = 6;

pub(super) fn doors() -> Doors {
    Doors::default().get("/", front).get("/centers", show)
}

async fn front(Anyone(caller): Anyone) -> Answer {
    Go::to(if caller.person.is_some() {
        "/centers"
    } else {
        "/sign-in"
    })
    .answer()
}

#[derive(Debug, Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
    limit: Option<i64>,
    after: Option<String>,
}

/// A center, with why it cannot be entered, if so.
struct Row {
    center: Center,
    closed: String,
}

#[derive(Template)]
#[template(path = "accounts/pages/centers.html")]
struct Centers {
    page: Shell,
    q: String,
    searchable: bool,
    owned: Vec<Owned>,
    rows: Vec<Row>,
    total: usize,
    waiting: Vec<Waiting>,
    offers: Vec<Handing>,
    verified: bool,
    address: String,
    paged: bool,
    next: String,
}

impl Centers {
    fn first(&self) -> String {
        if self.paged {
            with_search(&self.q, "")
        } else {
            String::new()
        }
    }
    fn next_datetime(&self, handing: &Handing) -> String {
        self.page.datetime(&handing.next_at())
    }
    fn state_key(&self, center: &Center) -> &'static str {
        match center.state {
            MembershipState::Suspended => "accounts-state-suspended",
            MembershipState::Expired => "accounts-state-expired",
            _ => "accounts-state-closed",
        }
    }
    fn nothing(&self) -> bool {
        self.total == 0 && self.waiting.is_empty()
    }
}

fn with_search(q: &str, after: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("q", q), ("after", after)] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    format!("/centers?{}", query.finish())
}

async fn show(
    Oneself { caller, person }: Oneself,
    Ask(Search { q, limit, after }): Ask<Search>,
) -> Answer {
    let (on, paging) = (&caller.on, Paging { limit, after });
    let wanted = words::fold(&q);
    let named = |name: &str| wanted.is_empty() || words::fold(name).contains(&wanted);
    let (owned, centers) = (
        owned_by(on, person.id).await?,
        centers_of(on, person.id).await?,
    );
    let suspended = suspended_for(on, person.id).await?;
    let waiting = if person.email_verified {
        waiting(on, &person.email_key).await?
    } else {
        Vec::new()
    };
    let frame = Shell::of(&caller, "accounts-centers");
    let total = centers.len();
    let searchable = owned.len() + total > SHORT || !q.is_empty();
    let found: Vec<Center> = centers
        .into_iter()
        .filter(|center| named(&center.name))
        .collect();
    let listed = paged(found, &paging)?;
    let rows = listed.items.into_iter().map(|center| {
        let closed = why_closed(&frame, &center, &suspended);
        Row { center, closed }
    });
    let view = Centers {
        searchable,
        owned: owned
            .into_iter()
            .filter(|account| named(&account.name))
            .collect(),
        rows: rows.collect(),
        total,
        waiting,
        offers: offered_to(on, person.id).await?,
        verified: person.email_verified,
        address: person.email,
        paged: paging.after.is_some(),
        next: listed
            .next
            .map(|next| with_search(&q, &next))
            .unwrap_or_default(),
        q,
        page: frame,
    };
    page(&view)
}

/// The centers are few enough to be read at once, but not to be shown at once.
fn paged(centers: Vec<Center>, paging: &Paging) -> crate::Result<Listed<Center>> {
    let start = match paging.cursor()? {
        None => 0,
        Some(after) => centers
            .iter()
            .position(|center| center.membership.0 == after.id)
            .map_or(centers.len(), |place| place + 1),
    };
    let rows = centers.into_iter().skip(start).collect();
    Ok(Listed::of(rows, paging.limit(), |center: &Center| Cursor {
        text: String::new(),
        number: 0,
        id: center.membership.0,
    }))
}

/// Why a center cannot be entered now, in words; empty if it can.
fn why_closed(page: &Shell, center: &Center, suspended: &[AccountId]) -> String {
    let key = match center.state {
        MembershipState::Suspended => "denial-membership-suspended",
        MembershipState::Expired => "denial-access-expired",
        MembershipState::Active if suspended.contains(&center.account) => {
            "denial-account-suspended"
        }
        MembershipState::Active => return String::new(),
        _ => "denial-membership-ended",
    };
    page.t(key)
}
