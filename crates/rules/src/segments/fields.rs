//! The one table of what can be filtered by. Reader, writer, check, judge, the page that builds filters and the SQL all
//! go by it, so that none of them knows a field that another lacks (S-5).

use super::Op;
use crate::named::named;

named! {
    /// Among whom a filter looks.
    pub enum Place {
        /// The enrolments of one product.
        Product = "product",
        /// The members of the whole area: a field then speaks of all of a member's products together.
        Area = "area",
    }
}

const PRODUCT: &[Place] = &[Place::Product];
const BOTH: &[Place] = &[Place::Product, Place::Area];

/// What kind of value a field has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A share in hundredths of a percent, 0 to 10000.
    Percent,
    /// A number from 0 to 100 in hundredths.
    Score,
    /// How many.
    Count,
    /// When something happened.
    Time,
    /// When something will happen.
    Coming,
    /// One of these words.
    Words(&'static [&'static str]),
    /// What somebody typed, compared folded.
    Text,
    /// A language, and with it all its regional forms (BCP 47).
    Language,
    /// A group of the product.
    Group,
    /// So or not so.
    Flag,
}

impl Kind {
    /// The word as the table has it.
    pub fn word(self, text: &str) -> Option<&'static str> {
        match self {
            Self::Words(words) => words
                .iter()
                .copied()
                .find(|it| it.eq_ignore_ascii_case(text)),
            _ => None,
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facet {
    /// The kind of its value.
    pub kind: Kind,
    /// Where it can be asked.
    pub places: &'static [Place],
    /// What it can be asked.
    pub ops: &'static [Op],
}

const NUMBER: &[Op] = &[Op::Eq, Op::Ne, Op::Lt, Op::Le, Op::Gt, Op::Ge, Op::Between];
const NUMBER_OR_UNKNOWN: &[Op] = &[
    Op::Eq,
    Op::Ne,
    Op::Lt,
    Op::Le,
    Op::Gt,
    Op::Ge,
    Op::Between,
    Op::Unknown,
    Op::Known,
];
const TIME_OR_NEVER: &[Op] = &[
    Op::Eq,
    Op::Ne,
    Op::Lt,
    Op::Le,
    Op::Gt,
    Op::Ge,
    Op::Between,
    Op::OlderThan,
    Op::Within,
    Op::Never,
    Op::Ever,
];
const TIME_OR_UNKNOWN: &[Op] = &[
    Op::Eq,
    Op::Ne,
    Op::Lt,
    Op::Le,
    Op::Gt,
    Op::Ge,
    Op::Between,
    Op::OlderThan,
    Op::Within,
    Op::Unknown,
    Op::Known,
];
const TIME: &[Op] = &[
    Op::Eq,
    Op::Ne,
    Op::Lt,
    Op::Le,
    Op::Gt,
    Op::Ge,
    Op::Between,
    Op::OlderThan,
    Op::Within,
];
const COMING: &[Op] = &[
    Op::Eq,
    Op::Ne,
    Op::Lt,
    Op::Le,
    Op::Gt,
    Op::Ge,
    Op::Between,
    Op::Within,
    Op::Never,
    Op::Ever,
];
const ONE_OF: &[Op] = &[Op::In, Op::NotIn];
const ONE_OF_OR_UNKNOWN: &[Op] = &[Op::In, Op::NotIn, Op::Unknown, Op::Known];
const NAME: &[Op] = &[
    Op::Contains,
    Op::StartsWith,
    Op::Eq,
    Op::Ne,
    Op::Unknown,
    Op::Known,
];
const EMAIL: &[Op] = &[Op::Contains, Op::StartsWith, Op::EndsWith, Op::Eq];

/// How much somebody takes part (3.6).
pub const LEVELS: &[&str] = &["none", "low", "medium", "high", "very_high"];
/// The strongest reason for access there ever was.
pub const ACCESS_TYPES: &[&str] = &["buyer", "imported", "free", "guest", "owner"];
/// What a live grant comes from (3.1).
pub const SOURCES: &[&str] = &[
    "purchase",
    "subscription",
    "bundle",
    "import",
    "manual",
    "free",
    "plus",
    "reward",
    "ticket",
    "staff",
];
/// Where a person stands in Access Plus (#9). `holder` is both kinds of holder.
pub const PLUS: &[&str] = &[
    "none",
    "holder",
    "holder_with_dependents",
    "holder_without_dependents",
    "dependent",
];
/// Where access stands (3.3).
pub const STATUSES: &[&str] = &[
    "active",
    "blocked",
    "suspended_payment",
    "not_started",
    "expired",
    "ended",
];
/// What a person is in the product (3.4).
pub const ROLES: &[&str] = &[
    "student",
    "free",
    "moderator",
    "content_editor",
    "administrator",
];
/// How far somebody is with a quiz (#4).
pub const QUIZ_STATES: &[&str] = &["not_attempted", "in_progress", "passed", "failed"];

macro_rules! facets {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[doc = $doc:literal])* $case:ident $id:literal $kind:expr, $places:expr, $ops:expr;)*
        }
    ) => {
        named! {
            $(#[$meta])*
            #[derive(PartialOrd, Ord)]
            pub enum $name {
                $($(#[doc = $doc])* $case = $id,)*
            }
        }

        impl $name {
            /// Its row of the table.
            pub const fn facet(self) -> Facet {
                match self {
                    $(Self::$case => Facet { kind: $kind, places: $places, ops: $ops },)*
                }
            }
        }
    };
}

facets! {
    /// What is known of a person and can be filtered by (section 5; MA-19, MA-20, MA-21).
    pub enum Field {
        /// Share of what counts that is done; unknown where nothing counts (#1, P-2).
        Progress        "progress"         Kind::Percent,             PRODUCT, NUMBER_OR_UNKNOWN;
        /// When all was done for the first time; it stays (P-4).
        CompletedAt     "completed_at"     Kind::Time,                PRODUCT, TIME_OR_NEVER;
        /// The group somebody sits in (#2).
        Group           "group"            Kind::Group,               PRODUCT, ONE_OF;
        /// Every group somebody ever sat in, today's included (#2).
        GroupWas        "group_was"        Kind::Group,               PRODUCT, ONE_OF;
        /// The first purchase that was not refunded, or the date that an import gave (#5).
        PurchasedAt     "purchased_at"     Kind::Time,                PRODUCT, TIME_OR_UNKNOWN;
        /// The latest purchase that was not refunded (#5).
        LastPurchaseAt  "last_purchase_at" Kind::Time,                PRODUCT, TIME_OR_UNKNOWN;
        /// When the enrolment began; in the area, the first one.
        Enrolled        "enrolled"         Kind::Time,                BOTH,    TIME;
        /// When the product was first opened; in the area, the first of them (#6).
        FirstAccess     "first_access"     Kind::Time,                BOTH,    TIME_OR_NEVER;
        /// When the product was last opened; in the area, the last of them (#7).
        LastAccess      "last_access"      Kind::Time,                BOTH,    TIME_OR_NEVER;
        /// When open access ends by itself; never, if it is open for ever.
        AccessUntil     "access_until"     Kind::Coming,              PRODUCT, COMING;
        /// The strongest reason for access there ever was (#8, A-7).
        AccessType      "access_type"      Kind::Words(ACCESS_TYPES), PRODUCT, ONE_OF;
        /// What the live grants come from (#8).
        Source          "source"           Kind::Words(SOURCES),      PRODUCT, &[Op::Has];
        /// Where the person stands in Access Plus (#9).
        Plus            "plus"             Kind::Words(PLUS),         PRODUCT, ONE_OF;
        /// Where access stands (#15).
        Status          "status"           Kind::Words(STATUSES),     PRODUCT, ONE_OF;
        /// What the person is in the product (3.4).
        Role            "role"             Kind::Words(ROLES),        PRODUCT, ONE_OF;
        /// How much the person takes part; in the area, where most (#10, G-3).
        Engagement      "engagement"       Kind::Words(LEVELS),       BOTH,    ONE_OF;
        /// The same as a number (#10).
        EngagementScore "engagement_score" Kind::Score,               BOTH,    NUMBER;
        /// Enrolled less than seven days ago (G-2).
        IsNew           "is_new"           Kind::Flag,                BOTH,    &[Op::Holds];
        /// The person's name, whatever the accents (#11).
        Name            "name"             Kind::Text,                BOTH,    NAME;
        /// The person's address (#12).
        Email           "email"            Kind::Text,                BOTH,    EMAIL;
        /// What stands behind the @ of the address (#12).
        EmailDomain     "email_domain"     Kind::Text,                BOTH,    &[Op::Eq];
        /// The language the person chose, never guessed (#13).
        Language        "language"         Kind::Language,            BOTH,    ONE_OF_OR_UNKNOWN;
    }
}

facets! {
    /// What is known of one person in one quiz (#4).
    pub enum Measure {
        /// Passed if any attempt passed; failed if attempted, none passed and none open.
        State    "state"    Kind::Words(QUIZ_STATES), PRODUCT, ONE_OF;
        /// The best score of the submitted attempts.
        Best     "best"     Kind::Percent,            PRODUCT, NUMBER_OR_UNKNOWN;
        /// The score of the attempt submitted last.
        Last     "last"     Kind::Percent,            PRODUCT, NUMBER_OR_UNKNOWN;
        /// How many attempts were begun.
        Attempts "attempts" Kind::Count,              PRODUCT, NUMBER;
        /// When an attempt was last submitted.
        LastAt   "last_at"  Kind::Time,               PRODUCT, TIME_OR_NEVER;
    }
}
