//! Products: what each kind of product has, and what is inside a bundle (3.2).

use std::collections::BTreeSet;

use crate::named::named;
use crate::refusal::refuse_when;
use crate::roles::Role;
use crate::{Moment, ProductId, Refusal, Span};

named! {
    /// What is sold or given (3.2).
    #[derive(PartialOrd, Ord)]
    pub enum ProductKind {
        /// Pages in modules.
        Course = "course",
        /// Pages while the person pays.
        Subscription = "subscription",
        /// Spaces to talk in.
        Community = "community",
        /// Sessions at set times, and their replay.
        Event = "event",
        /// Other products, sold together.
        Bundle = "bundle",
        /// A download.
        File = "file",
    }
}

named! {
    /// Where a product stands.
    pub enum ProductStatus {
        /// Being made: only those who edit it or run it get in.
        Draft = "draft",
        /// On sale.
        Active = "active",
        /// Not on sale for the time being; whoever has access keeps it.
        Paused = "paused",
        /// Out of sight for new people; whoever has access keeps it.
        Archived = "archived",
    }
}

/// What progress is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProgressIn {
    /// Pages completed.
    Pages,
    /// Sessions attended.
    Attendance,
    /// The download, made or not.
    Download,
    /// The mean of the items, never stored.
    Items,
    /// Nothing: only engagement is known.
    Nothing,
}

/// What the tab with the people of a product is called (MA-02).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeopleTab {
    /// Of every product but an event.
    Users,
    /// Of an online event.
    Participants,
}

impl ProductKind {
    /// Whether its people sit in groups of its own, one of which is the default.
    pub const fn has_groups(self) -> bool {
        matches!(self, Self::Course | Self::Subscription | Self::Event)
    }

    /// Whether people are enrolled in it; of a bundle they are enrolled in its items.
    pub const fn holds_members(self) -> bool {
        !matches!(self, Self::Bundle)
    }

    /// Whether an access duration can be set (MA-30).
    pub const fn has_access_duration(self) -> bool {
        matches!(self, Self::Course | Self::Subscription)
    }

    /// What its progress is counted in.
    pub const fn progress_in(self) -> ProgressIn {
        match self {
            Self::Course | Self::Subscription => ProgressIn::Pages,
            Self::Community => ProgressIn::Nothing,
            Self::Event => ProgressIn::Attendance,
            Self::Bundle => ProgressIn::Items,
            Self::File => ProgressIn::Download,
        }
    }

    /// Whether its people have a progress; where it is counted in nothing, only engagement is known.
    pub const fn has_progress(self) -> bool {
        !matches!(self.progress_in(), ProgressIn::Nothing)
    }

    /// Whether it is made of pages, quizzes among them.
    pub const fn has_pages(self) -> bool {
        matches!(self.progress_in(), ProgressIn::Pages)
    }

    /// Whether there is one thing to do in it, done or not: being there, or the download (3.2).
    pub const fn is_one_thing(self) -> bool {
        matches!(
            self.progress_in(),
            ProgressIn::Attendance | ProgressIn::Download
        )
    }

    /// What the tab with its people is called (MA-02).
    pub const fn people_tab(self) -> PeopleTab {
        match self {
            Self::Event => PeopleTab::Participants,
            _ => PeopleTab::Users,
        }
    }

    /// The roles that its people may be given (MA-29, section 14).
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Self::Course | Self::Subscription | Self::Event => Role::ALL,
            Self::Community | Self::File => &[Role::Student, Role::Free],
            Self::Bundle => &[],
        }
    }
}

/// A role is given only where the kind of product knows it (MA-29).
pub fn may_give_role(kind: ProductKind, role: Role) -> Result<(), Refusal> {
    refuse_when! { !kind.roles().contains(&role) => Refusal::RoleNotInThisKind }
}

/// The longest access duration that can be set, in days: a hundred years.
pub const DURATION_MAX: u32 = 36_500;

/// How long access lasts from its start, as it was when the grant was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AccessPolicy {
    /// So many days, or for ever.
    pub days: Option<u32>,
}

impl AccessPolicy {
    /// When access that starts then ends by itself.
    pub fn ends_at(self, starts_at: Moment) -> Option<Moment> {
        self.days.map(|days| starts_at + Span::days(days.into()))
    }
}

/// Access durations are set for courses and subscriptions, a day or more (MA-30).
pub fn may_set_duration(kind: ProductKind, policy: AccessPolicy) -> Result<(), Refusal> {
    let out_of_range = policy
        .days
        .is_some_and(|days| !(1..=DURATION_MAX).contains(&days));
    refuse_when! {
        !kind.has_access_duration() => Refusal::NoAccessDuration,
        out_of_range                => Refusal::DurationOutOfRange,
    }
}

/// The items that a bundle is saved with: bundles put into it give way to their items, nothing is there twice (3.1).
///
/// `items_of` tells the items of a bundle, and nothing of any other product.
pub fn flattened(
    bundle: ProductId,
    wanted: &[ProductId],
    items_of: impl Fn(ProductId) -> Option<Vec<ProductId>>,
) -> Result<Vec<ProductId>, Refusal> {
    refuse_when! {
        wanted.contains(&bundle) => Refusal::BundleInItself,
        wanted.is_empty()        => Refusal::BundleEmpty,
    }?;
    let mut items = Vec::new();
    let mut seen = BTreeSet::from([bundle]);
    let mut waiting: Vec<ProductId> = wanted.iter().rev().copied().collect();
    while let Some(next) = waiting.pop() {
        if seen.insert(next) {
            match items_of(next) {
                Some(inner) => waiting.extend(inner.into_iter().rev()),
                None => items.push(next),
            }
        }
    }
    Ok(items)
}

#[cfg(test)]
mod tests;
