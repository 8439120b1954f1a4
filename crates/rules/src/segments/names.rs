//! Between the names that people type and the ids that a filter holds (S-2).

use uuid::Uuid;

use super::Leaf;
use crate::named::named;

named! {
    /// What has a name that a filter can use.
    #[derive(PartialOrd, Ord)]
    pub enum Thing {
        /// A group of the product.
        Group = "group",
        /// A page of the product.
        Page = "page",
        /// A quiz of the product.
        Quiz = "quiz",
        /// A product of the area.
        Product = "product",
        /// A segment of the same scope.
        Segment = "segment",
    }
}

/// The names in one scope. What was deleted has none.
pub trait Names {
    /// Everything of that name: none, one, or several that nobody can tell apart.
    fn ids(&self, thing: Thing, name: &str) -> Vec<Uuid>;
    /// The name of a thing that exists.
    fn name(&self, thing: Thing, id: Uuid) -> Option<String>;
}

/// One thing that a filter speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// What it is.
    pub thing: Thing,
    /// Which one.
    pub id: Uuid,
}

impl Leaf {
    /// Everything that must exist for this to have a meaning (S-8).
    pub fn references(&self) -> Vec<Reference> {
        let refer = |thing, id| Reference { thing, id };
        match self {
            Self::Field(_, test) => test
                .values
                .iter()
                .filter_map(|value| match value {
                    super::Value::Group(id) => Some(refer(Thing::Group, id.0)),
                    _ => None,
                })
                .collect(),
            Self::Pages { pages, .. } => pages.iter().map(|id| refer(Thing::Page, id.0)).collect(),
            Self::Quiz(id, ..) => vec![refer(Thing::Quiz, id.0)],
            Self::Products { products, .. } => products
                .iter()
                .map(|id| refer(Thing::Product, id.0))
                .collect(),
            Self::Segment(id) => vec![refer(Thing::Segment, id.0)],
            Self::FailedAttempts { .. } | Self::Tagged { .. } => Vec::new(),
        }
    }
}
