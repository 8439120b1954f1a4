//! What a file can hold of each person. The columns that an import reads have the names it reads them by.

use clavero_rules::{Moment, calendar::Zone, imports::join_tags, products::ProductKind};

use super::store::{Member, User};
use crate::{api::rfc3339, areas::AreaClock};

macro_rules! columns {
    ($(#[$meta:meta])* $name:ident of $row:ident at $clock:ident in $it:ident: $($(#[$told:meta])* $case:ident $id:literal $value:expr;)*) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$told])* $case,)*
        }

        impl $name {
            /// Every one, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$case,)*];

            /// Its name in the first row of the file.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$case => $id,)*
                }
            }

            /// The column of that name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.id() == id)
            }

            pub(super) fn cell(self, $it: &$row, $clock: &AreaClock) -> String {
                match self {
                    $(Self::$case => $value,)*
                }
            }
        }
    };
}

impl UserColumn {
    /// Whether a product of this kind has something to tell in it (3.2).
    pub fn is_of(self, kind: ProductKind) -> bool {
        match self {
            Self::Group => kind.has_groups(),
            Self::Progress | Self::CompletedAt => kind.has_progress(),
            Self::PagesDone | Self::PagesTotal => kind.has_pages(),
            _ => true,
        }
    }
}

columns! {
    /// What is told of somebody in a product.
    UserColumn of User at clock in it:
    /// The address as typed.
    Email "email" it.email.clone();
    /// The name; empty if unknown.
    Name "name" it.name.clone();
    /// What the person is in the product.
    Role "role" it.role.clone();
    /// Where the person sits.
    Group "group" it.group_name.clone().unwrap_or_default();
    /// Where access stands.
    Status "status" it.status.clone();
    /// Progress in percent, 100 for who was at an event or downloaded a file; empty where nothing counts.
    Progress "progress" percent(it.progress_bp);
    /// Pages done.
    PagesDone "pages_done" it.pages_done.to_string();
    /// Pages that count.
    PagesTotal "pages_total" it.pages_total.to_string();
    /// When all was done for the first time.
    CompletedAt "completed_at" at(it.completed_at);
    /// How much the person takes part.
    Engagement "engagement" it.engagement.clone();
    /// Points earned.
    Points "points" it.points.to_string();
    /// When the product was last opened.
    LastAccess "last_access" at(it.last_access_at);
    /// When the product was first opened.
    FirstAccess "first_access" at(it.first_access_at);
    /// When the enrolment began.
    EnrolledAt "enrolled_at" at(it.enrolled_at);
    /// The first purchase.
    FirstPurchase "first_purchase" at(it.purchased_at);
    /// When open access ends by itself.
    AccessEnds "access_ends" at(it.access_until);
    /// The strongest reason for access ever.
    AccessType "access_type" it.access_type.clone();
    /// The place in Access Plus.
    Plus "plus" it.plus_state.clone();
    /// The purchase date that a file told.
    PurchaseDate "purchase_date" it.told().0.map_or_else(String::new, |at| day(at, clock));
    /// The last day of access that a file told.
    AccessUntil "access_until" it.told().1.map_or_else(String::new, |at| day(Moment(at.0 - 1), clock));
    /// The language; empty if unknown.
    Language "language" it.lang.clone();
    /// The tags.
    Tags "tags" tags(&it.tags);
    /// What another system knows the person by.
    ExternalId "external_id" it.external_id.clone();
}

columns! {
    /// What is told of a member of an area.
    MemberColumn of Member at clock in it:
    /// The address as typed.
    Email "email" it.email.clone();
    /// The name; empty if unknown.
    Name "name" it.name.clone();
    /// The products, by name.
    Products "products" tags(&it.products);
    /// The language; empty if unknown.
    Language "language" it.lang.clone();
    /// The tags.
    Tags "tags" tags(&it.tags);
    /// What another system knows the person by.
    ExternalId "external_id" it.external_id.clone();
    /// When any product was last opened.
    LastAccess "last_access" at(it.last_access_at);
    /// The day the person became a member.
    MemberSince "member_since" day(it.created_at, clock);
}

/// Texts that the store joined by a control character, which none of them holds.
fn tags(joined: &str) -> String {
    let all = joined.split('\u{1f}').filter(|it| !it.is_empty());
    join_tags(all, '|')
}

fn at(moment: Moment) -> String {
    match moment.0 {
        0 => String::new(),
        _ => rfc3339(moment),
    }
}

fn day(moment: Moment, clock: &AreaClock) -> String {
    clock.local(moment).date().to_string()
}

fn percent(bp: i64) -> String {
    match bp {
        ..0 => String::new(),
        bp => format!("{}.{:02}", bp / 100, bp % 100),
    }
}
