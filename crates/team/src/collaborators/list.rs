//! The list of collaborators: searched by name or address, filtered by profile and by where access stands.

use clavero_rules::{
    Moment, ProfileId, Span,
    access::{Granted, may},
};
use uuid::Uuid;

use super::{Collaborator, store};
use crate::{
    Occasion, Result,
    api::{Cursor, Listed, Paging},
    db::{Sql, record, sql},
    words,
    work::Scope,
};

/// Whoever has not entered for this long is dormant (C10).
const DORMANT_AFTER: Span = Span::days(90);

/// Where somebody's access stands, as a list can be filtered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Active or suspended.
    #[default]
    Here,
    /// Active.
    Active,
    /// Suspended.
    Suspended,
    /// Inside at this moment.
    Inside,
    /// Active, and not seen for 90 days (C10).
    Dormant,
    /// Removed, left or run out.
    Ended,
}

impl Standing {
    /// Every filter, in the order of menus.
    pub const ALL: [Self; 6] = [
        Self::Here,
        Self::Active,
        Self::Suspended,
        Self::Inside,
        Self::Dormant,
        Self::Ended,
    ];

    /// In an address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Inside => "inside",
            Self::Dormant => "dormant",
            Self::Ended => "ended",
        }
    }

    /// From an address; what it does not know is everybody who is here.
    pub fn from_id(id: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|standing| standing.id() == id)
            .unwrap_or_default()
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Part of a name or of an address.
    pub text: String,
    /// On this profile.
    pub profile: Option<Uuid>,
    /// Where access stands.
    pub standing: Standing,
    /// Which page.
    pub paging: Paging,
}

record! {
    struct Count { n: i64 }
}

/// A page of the collaborators that are looked for, by name, and how many there are in all.
pub async fn list(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    search: &Search,
) -> Result<(Listed<Collaborator>, i64)> {
    let mut scope = on.read(granted);
    let limit = search.paging.limit();
    let after = search.paging.cursor()?;
    let mut q = narrowed(store::question(&scope), search, on.now);
    if let Some(after) = after {
        q = q
            .with(" and (u.name_key, m.id) > (?,", after.text)
            .with(" ?)", after.id);
    }
    let q = q.with(" order by u.name_key, m.id limit ?", limit + 1);
    let rows: Vec<Collaborator> = scope.all(q).await?;
    let count = count(&mut scope, search).await?;
    let place = |row: &Collaborator| Cursor {
        text: row.name_key.clone(),
        number: 0,
        id: row.id.0,
    };
    Ok((Listed::of(rows, limit, place), count))
}

async fn count(scope: &mut Scope, search: &Search) -> Result<i64> {
    let q = sql("select count(*) as n from membership m
         join account a on a.id = m.account_id
         join users u on u.id = m.user_id
         where m.account_id = $1")
    .bind(scope.account());
    let q = narrowed(q, search, scope.now());
    Ok(scope.one::<Count>(q, "account").await?.n)
}

/// Only those who are looked for. The owner has no profile, so he is never among them (C6).
pub(super) fn narrowed(q: Sql, search: &Search, now: Moment) -> Sql {
    let q = standing_in(q.and(" and m.user_id <> a.owner_id"), search.standing, now);
    let q = q.with_some(" and m.profile_id = ?", search.profile.map(ProfileId));
    containing(q, &search.text)
}

fn standing_in(q: Sql, standing: Standing, now: Moment) -> Sql {
    let open = " and (m.access_until is null or m.access_until > ?)";
    match standing {
        Standing::Here => q
            .and(" and m.state in ('active', 'suspended')")
            .with(open, now),
        Standing::Active => q.and(" and m.state = 'active'").with(open, now),
        Standing::Suspended => q.and(" and m.state = 'suspended'").with(open, now),
        Standing::Dormant => q.and(" and m.state = 'active'").with(open, now).with(
            " and coalesce(m.last_entered_at, m.created_at) <= ?",
            now - DORMANT_AFTER,
        ),
        Standing::Inside => {
            let (entered, seen) = crate::acting::goes_on_since(now);
            q.and(" and m.state = 'active'")
                .with(open, now)
                .with(
                    " and exists (select 1 from visit v where v.account_id = m.account_id
                       and v.membership_id = m.id and v.ended_at is null and v.entered_at > ?",
                    entered,
                )
                .with(" and v.last_seen_at > ?)", seen)
        }
        Standing::Ended => q.with(
            " and (m.state in ('removed', 'left', 'expired')
               or (m.state in ('active', 'suspended') and m.access_until <= ?))",
            now,
        ),
    }
}

/// Names are compared folded, addresses as they are compared everywhere.
pub(super) fn containing(q: Sql, text: &str) -> Sql {
    let (name, email) = (words::fold(text), text.trim().to_lowercase());
    if name.is_empty() && email.is_empty() {
        return q;
    }
    q.with(" and (u.name_key like ? escape '\\'", pattern(&name))
        .with(" or u.email_key like ? escape '\\')", pattern(&email))
}

/// The pattern of everything that contains this text as it stands.
pub(super) fn pattern(text: &str) -> String {
    let literal: String = text
        .chars()
        .flat_map(|c| {
            matches!(c, '\\' | '%' | '_')
                .then_some('\\')
                .into_iter()
                .chain([c])
        })
        .collect();
    format!("%{literal}%")
}
