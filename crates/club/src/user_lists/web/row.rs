//! One person in the table, in the words of the page.

use clavero_rules::{Moment, Permission, products::ProductKind, segments::Names as _};

use super::SortKey;
use crate::{
    members::Part,
    products::OneThing,
    segments::{
        Place,
        web::{
            Speaker,
            told::{Badge, When, ago, bars, status},
        },
    },
    session::Here,
    user_lists,
};

/// A column that can be shown besides those that always are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Group,
    PurchasedAt,
    FirstAccess,
    Points,
    AccessType,
    Language,
}

impl Column {
    pub(super) const ALL: [Self; 6] = [
        Self::Group,
        Self::PurchasedAt,
        Self::FirstAccess,
        Self::Points,
        Self::AccessType,
        Self::Language,
    ];

    /// Those that an address names; what it does not know is left out.
    pub(super) fn read(text: &str, has: Has) -> Vec<Self> {
        let named = |it: &Self| it.is_of(has) && text.split(',').any(|name| name == it.id());
        Self::ALL.into_iter().filter(named).collect()
    }

    /// Whether this kind of product has something to show in it.
    pub(super) fn is_of(self, has: Has) -> bool {
        has.groups || self != Self::Group
    }

    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::PurchasedAt => "purchased_at",
            Self::FirstAccess => "first_access",
            Self::Points => "points",
            Self::AccessType => "access_type",
            Self::Language => "language",
        }
    }

    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Group => "segments-field-group",
            Self::PurchasedAt => "segments-field-purchased-at",
            Self::FirstAccess => "segments-field-first-access",
            Self::Points => "lists-col-points",
            Self::AccessType => "segments-field-access-type",
            Self::Language => "segments-field-language",
        }
    }

    pub(super) const fn sort(self) -> Option<SortKey> {
        match self {
            Self::Group => Some(SortKey::Group),
            Self::PurchasedAt => Some(SortKey::PurchasedAt),
            Self::FirstAccess => Some(SortKey::FirstAccess),
            Self::Points => Some(SortKey::Points),
            Self::AccessType | Self::Language => None,
        }
    }
}

/// What a kind of product has to show of its people (3.2).
#[derive(Debug, Clone, Copy)]
pub(super) struct Has {
    pub progress: bool,
    /// The one thing there is to do in it.
    pub one: Option<OneThing>,
    pub groups: bool,
}

impl Has {
    pub(super) fn of(place: &Place) -> Self {
        let kind = place.product_kind();
        Self {
            progress: kind.is_some_and(ProductKind::has_progress),
            one: kind.and_then(OneThing::of),
            groups: kind.is_some_and(ProductKind::has_groups),
        }
    }
}

/// A person in the table.
pub(super) struct Row {
    pub id: String,
    pub name: String,
    pub email: String,
    /// The former address that was searched for; empty if it was another.
    pub formerly: String,
    pub href: String,
    /// Empty for whoever sees the people of this product alone.
    pub member: String,
    pub last: When,
    pub status: Badge,
    pub role: String,
    pub level: String,
    pub bars: usize,
    /// Whole percents; none if nothing counts, or if there is one thing to do.
    pub percent: Option<i64>,
    /// Whether the one thing is done; none where there is more to do.
    pub did: Option<bool>,
    pub progress: String,
    pub completed: bool,
    pub more: Vec<String>,
    /// What can be done to the person by whoever is looking.
    pub acts: Option<Part>,
}

impl Row {
    pub(super) fn menu(&self) -> String {
        format!("m-{}", self.id)
    }
}

pub(super) fn row(
    it: user_lists::Row,
    speaker: Speaker<'_>,
    here: &Here,
    columns: &[Column],
    now: Moment,
) -> Row {
    let page = speaker.page;
    let one = speaker.place.product_kind().and_then(OneThing::of);
    let did = it.progress_bp > 0;
    let percent = (it.progress_bp >= 0 && one.is_none()).then_some(it.progress_bp / 100);
    let more = columns.iter().map(|column| match column {
        Column::Group => {
            let name = it.group_id.and_then(|id| {
                speaker
                    .shelf
                    .name(clavero_rules::segments::Thing::Group, id.0)
            });
            name.unwrap_or_else(|| "–".to_owned())
        }
        Column::PurchasedAt => date(speaker, it.purchased_at),
        Column::FirstAccess => ago(page, it.first_access_at, now).said,
        Column::Points => page.number(it.points),
        Column::AccessType => speaker.word("type", &it.access_type),
        Column::Language if it.lang.is_empty() => "–".to_owned(),
        Column::Language => it.lang.clone(),
    });
    Row {
        more: more.collect(),
        id: it.id.to_string(),
        href: speaker.place.url(here, &format!("/users/{}", it.id)),
        member: match here.may(Permission::ViewMembers) {
            true => here.url(&format!(
                "/club/{}/members/{}",
                speaker.place.area.slug, it.member_id
            )),
            false => String::new(),
        },
        last: ago(page, it.last_access_at, now),
        status: status(page, &it.status),
        role: match it.role.as_str() {
            "student" | "free" => String::new(),
            role => speaker.word("role", role),
        },
        level: speaker.word("level", &it.engagement),
        bars: bars(&it.engagement),
        percent,
        did: one.map(|_| did),
        progress: match (one, percent) {
            (Some(one), _) => one.said(page, did),
            (None, Some(percent)) => {
                speaker.percent(u32::try_from(percent).unwrap_or_default() * 100)
            }
            (None, None) => "–".to_owned(),
        },
        completed: it.completed_at.0 != 0 && one.is_none(),
        name: if it.name.is_empty() {
            it.email.clone()
        } else {
            it.name
        },
        email: it.email,
        formerly: String::new(),
        acts: None,
    }
}

fn date(speaker: Speaker<'_>, at: Moment) -> String {
    match at.0 {
        0 => "–".to_owned(),
        _ => speaker.page.date(&at),
    }
}
