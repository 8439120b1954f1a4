//! What can be filtered by, in the three groups of the seeds: content, access, user (MA-19, MA-20, MA-21).

use clavero_rules::{
    products::ProductKind,
    segments::{Field, Measure, Place as Kind},
};

use crate::segments::Place;

/// One kind of condition that the page can make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// About something known of the person.
    Field(Field),
    /// About pages.
    Pages,
    /// About one quiz.
    Quiz(Measure),
    /// About attempts at any quiz.
    FailedAttempts,
    /// About categories.
    Tagged,
    /// About the person's products.
    Products,
    /// About another segment.
    Segment,
}

/// The groups and what is in each.
const GROUPS: [(&str, &[Entry]); 3] = [
    (
        "segments-group-content",
        &[
            Entry::Field(Field::Progress),
            Entry::Field(Field::CompletedAt),
            Entry::Field(Field::Group),
            Entry::Field(Field::GroupWas),
            Entry::Pages,
            Entry::Quiz(Measure::State),
            Entry::Quiz(Measure::Best),
            Entry::Quiz(Measure::Last),
            Entry::Quiz(Measure::Attempts),
            Entry::Quiz(Measure::LastAt),
            Entry::FailedAttempts,
        ],
    ),
    (
        "segments-group-access",
        &[
            Entry::Products,
            Entry::Field(Field::Status),
            Entry::Field(Field::PurchasedAt),
            Entry::Field(Field::LastPurchaseAt),
            Entry::Field(Field::Enrolled),
            Entry::Field(Field::FirstAccess),
            Entry::Field(Field::LastAccess),
            Entry::Field(Field::AccessUntil),
            Entry::Field(Field::AccessType),
            Entry::Field(Field::Source),
            Entry::Field(Field::Plus),
        ],
    ),
    (
        "segments-group-user",
        &[
            Entry::Field(Field::Engagement),
            Entry::Field(Field::EngagementScore),
            Entry::Field(Field::Name),
            Entry::Field(Field::Email),
            Entry::Field(Field::EmailDomain),
            Entry::Field(Field::Language),
            Entry::Tagged,
            Entry::Field(Field::Role),
            Entry::Field(Field::IsNew),
            Entry::Segment,
        ],
    ),
];

impl Entry {
    /// What can be asked in a place, by group: only what its kind of product has (3.2).
    pub fn of(place: &Place) -> impl Iterator<Item = (&'static str, Vec<Self>)> {
        let (kind, product) = (place.kind(), place.product_kind());
        GROUPS.iter().filter_map(move |(group, entries)| {
            let fits = |it: &Self| it.is_for(kind) && product.is_none_or(|kind| it.is_of(kind));
            let fit = entries.iter().copied().filter(fits);
            let fit: Vec<_> = fit.collect();
            (!fit.is_empty()).then_some((*group, fit))
        })
    }

    fn is_for(self, kind: Kind) -> bool {
        match self {
            Self::Field(field) => field.facet().places.contains(&kind),
            Self::Pages | Self::Quiz(_) | Self::FailedAttempts => kind == Kind::Product,
            Self::Tagged | Self::Products | Self::Segment => true,
        }
    }

    fn is_of(self, kind: ProductKind) -> bool {
        match self {
            Self::Field(field) => field.has_meaning_in(kind),
            Self::Pages | Self::Quiz(_) | Self::FailedAttempts => kind.has_pages(),
            _ => true,
        }
    }

    /// Its name in an address.
    pub fn key(self) -> String {
        match self {
            Self::Field(field) => field.id().to_owned(),
            Self::Pages => "pages".to_owned(),
            Self::Quiz(measure) => format!("quiz_{}", measure.id()),
            Self::FailedAttempts => "failed_attempts".to_owned(),
            Self::Tagged => "tagged".to_owned(),
            Self::Products => "products".to_owned(),
            Self::Segment => "segment".to_owned(),
        }
    }

    /// The one of this name, where it can be asked.
    pub fn named(key: &str, place: &Place) -> Option<Self> {
        Self::of(place)
            .flat_map(|(_, entries)| entries)
            .find(|it| it.key() == key)
    }
}
