//! A filter as it is stored: conditions by id, never by name, so that renaming breaks nothing (S-1, S-2).

use super::{Field, Measure, Op, Period, Place, Tree, Value, When};
use crate::named::named;
use crate::products::ProductKind;
use crate::{AreaId, PageId, ProductId, QuizId, SegmentId};

/// A filter: conditions joined.
pub type Filter = Tree<Leaf>;

/// Which form of JSON a stored filter has (S-1).
pub const VERSION: u32 = 1;

/// Among whom a filter looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The enrolments of one product; without the team unless it is asked for.
    Product(ProductId),
    /// The members of an area.
    Area(AreaId),
}

impl Scope {
    /// Which of the two it is.
    pub const fn place(self) -> Place {
        match self {
            Self::Product(_) => Place::Product,
            Self::Area(_) => Place::Area,
        }
    }
}

/// What is asked of one field: an operation and as many values as it takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Test {
    /// The operation.
    pub op: Op,
    /// What stands behind it.
    pub values: Vec<Value>,
}

impl Test {
    /// An operation and its values.
    pub fn new(op: Op, values: impl IntoIterator<Item = Value>) -> Self {
        Self {
            op,
            values: values.into_iter().collect(),
        }
    }
}

named! {
    /// How many of the things that are named.
    pub enum Which {
        /// Each of them.
        All = "all",
        /// At least one of them.
        Any = "any",
        /// Not one of them.
        None = "none",
    }
}

named! {
    /// What a person does with a page (#3).
    pub enum PageDeed {
        /// Completed it, and did not take that back.
        Completed = "completed",
        /// Opened it.
        Viewed = "viewed",
        /// Could open it now: published, released, not expired, open to the person's group.
        Available = "available",
    }
}

named! {
    /// What a person has to do with a product (#16).
    pub enum ProductDeed {
        /// Is enrolled in it.
        Enrolled = "enrolled_in",
        /// Has open access to it.
        Active = "active_in",
    }
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Leaf {
    /// Something known of the person.
    Field(Field, Test),
    /// What the person did with pages, and when (#3).
    Pages {
        /// What.
        deed: PageDeed,
        /// With how many of them; with all, unless said.
        which: Which,
        /// The pages.
        pages: Vec<PageId>,
        /// Not before this began.
        since: Option<When>,
        /// Before this began.
        before: Option<When>,
    },
    /// How the person did in a quiz (#4).
    Quiz(QuizId, Measure, Test),
    /// How many attempts at any quiz the person failed lately (4.4, Needs help).
    FailedAttempts {
        /// How far back.
        within: Period,
        /// How many.
        test: Test,
    },
    /// The categories of the person (#14).
    Tagged {
        /// How many of them; any, unless said.
        which: Which,
        /// The tags.
        tags: Vec<String>,
    },
    /// The person's products (#16).
    Products {
        /// What is asked.
        deed: ProductDeed,
        /// Of how many of them; of any, unless said.
        which: Which,
        /// The products.
        products: Vec<ProductId>,
    },
    /// The people of another segment of the same scope (S-9).
    Segment(SegmentId),
}

impl Field {
    /// Whether people of such a product can ever be told apart by it: a community has no progress to ask for (3.2).
    pub const fn has_meaning_in(self, kind: ProductKind) -> bool {
        match self {
            Self::Progress | Self::CompletedAt => kind.has_progress(),
            Self::Group | Self::GroupWas => kind.has_groups(),
            _ => true,
        }
    }
}

impl Leaf {
    /// Where it can be asked.
    pub const fn places(&self) -> &'static [Place] {
        match self {
            Self::Field(field, _) => field.facet().places,
            Self::Pages { .. } | Self::Quiz(..) | Self::FailedAttempts { .. } => &[Place::Product],
            Self::Tagged { .. } | Self::Products { .. } | Self::Segment(_) => Place::ALL,
        }
    }

    /// Whether people of such a product can ever be told apart by it (3.2).
    pub const fn has_meaning_in(&self, kind: ProductKind) -> bool {
        match self {
            Self::Field(field, _) => field.has_meaning_in(kind),
            Self::Pages { .. } | Self::Quiz(..) | Self::FailedAttempts { .. } => kind.has_pages(),
            _ => true,
        }
    }

    /// How many items its lists hold together (S-6).
    pub fn items(&self) -> usize {
        match self {
            Self::Field(_, test) | Self::Quiz(_, _, test) | Self::FailedAttempts { test, .. } => {
                test.values.len()
            }
            Self::Pages { pages, .. } => pages.len(),
            Self::Tagged { tags, .. } => tags.len(),
            Self::Products { products, .. } => products.len(),
            Self::Segment(_) => 1,
        }
    }
}
