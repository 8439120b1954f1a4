//! What a row does to a person: told in the preview, done by the run, the same for both (I-4, I-9).

use std::collections::BTreeSet;

use super::cells::Cell;
use super::row::{Invalid, Row};
use crate::GroupId;
use crate::calendar::Date;
use crate::enrolments::AccessType;
use crate::named::named;
use crate::roles::Role;

named! {
    /// Why a row that is right does nothing.
    #[derive(PartialOrd, Ord)]
    pub enum Skip {
        /// The account is his (edge 39).
        Owner = "owner",
        /// He is blocked, and a file restores nobody.
        Blocked = "blocked",
        /// He bought the product, and buyers were to be left alone.
        HasPurchase = "has_purchase",
        /// The other system has let him go.
        MarkedGone = "marked_gone",
    }
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// A new member.
    Created,
    /// A member who was not in the product.
    Added,
    /// Somebody in the product, with something new about him.
    Updated,
    /// Nothing new.
    Unchanged,
    /// The address stood in an earlier line, which holds.
    DuplicateInFile {
        /// That line.
        line: u64,
    },
    /// Something is wrong with the row.
    Invalid(Invalid),
    /// The row is right and does nothing.
    Skipped(Skip),
    /// There is no room for more members.
    WouldExceedLimit,
}

impl Outcome {
    /// The permanent name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Added => "added",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::DuplicateInFile { .. } => "duplicate_in_file",
            Self::Invalid(_) => "invalid",
            Self::Skipped(_) => "skipped",
            Self::WouldExceedLimit => "would_exceed_limit",
        }
    }

    /// Whether anything is written.
    pub const fn writes(self) -> bool {
        matches!(self, Self::Created | Self::Added | Self::Updated)
    }
}

/// What is known of somebody in the product, as far as a file can change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// His name.
    pub name: Option<String>,
    /// What he is.
    pub role: Role,
    /// Where he sits, if the product has groups and somebody put him there.
    pub group: Option<GroupId>,
    /// The purchase date that an import told.
    pub purchase_date: Option<Date>,
    /// What he reads.
    pub language: Option<String>,
    /// His tags.
    pub tags: BTreeSet<String>,
    /// His last day with access by import.
    pub access_until: Option<Date>,
    /// What another system knows him by.
    pub external_id: Option<String>,
    /// He has a grant from an import already.
    pub imported: bool,
    /// The team let him in by hand, and he still has that reason.
    pub by_hand: bool,
}

/// Who the address of a row belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody in the area.
    Nobody,
    /// A member who is not in the product.
    Member,
    /// Somebody in the product.
    Enrolled {
        /// What is known of him there.
        known: Known,
        /// He is blocked there.
        blocked: bool,
        /// He bought it.
        bought: bool,
    },
    /// The owner of the account.
    Owner,
}

/// How the whole file is to be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// Whoever bought the product is left alone.
    pub skip_buyers: bool,
    /// How many more members there is room for.
    pub room: Option<u64>,
}

/// What a row does. `earlier_line` is where the same address stood before in the file (I-4).
pub fn outcome(
    row: &Result<Row, Invalid>,
    standing: &Standing,
    earlier_line: Option<u64>,
    options: Options,
) -> Outcome {
    let row = match row {
        Err(invalid) => return Outcome::Invalid(*invalid),
        Ok(row) => row,
    };
    let full = options.room == Some(0);
    match (earlier_line, standing) {
        (Some(line), _) => Outcome::DuplicateInFile { line },
        (None, _) if row.gone => Outcome::Skipped(Skip::MarkedGone),
        (None, Standing::Owner) => Outcome::Skipped(Skip::Owner),
        (None, Standing::Enrolled { blocked: true, .. }) => Outcome::Skipped(Skip::Blocked),
        (None, Standing::Enrolled { bought: true, .. }) if options.skip_buyers => {
            Outcome::Skipped(Skip::HasPurchase)
        }
        (None, Standing::Enrolled { known, .. }) => match apply(known, row) == *known {
            true => Outcome::Unchanged,
            false => Outcome::Updated,
        },
        (None, Standing::Nobody | Standing::Member) if full => Outcome::WouldExceedLimit,
        (None, Standing::Member) => Outcome::Added,
        (None, Standing::Nobody) => Outcome::Created,
    }
}

/// Whether a row asks for a grant of its own. A file that names somebody lets him in (case 4); but a file of ours that is
/// brought back, and tells that he came in another way, asks for nothing that he has not got (property 9).
fn asks_to_be_let_in(known: &Known, row: &Row) -> bool {
    let as_he_came = match row.came {
        None => false,
        Some(AccessType::Imported) => known.by_hand,
        Some(_) => true,
    };
    let day = |cell: &Cell<Date>, before: Option<Date>| cell.clone().over(before) != before;
    let other_days =
        day(&row.purchase_date, known.purchase_date) || day(&row.access_until, known.access_until);
    !as_he_came || other_days
}

/// What is known of somebody after a row: blank cells leave, dashes clear, the rest is new (I-4).
pub fn apply(known: &Known, row: &Row) -> Known {
    let lets_in = asks_to_be_let_in(known, row);
    let known = known.clone();
    let role = row.role.clone().over(Some(known.role));
    Known {
        name: row.name.clone().over(known.name),
        role: role.unwrap_or(Role::Student),
        group: row.group.clone().over(known.group),
        purchase_date: row.purchase_date.clone().over(known.purchase_date),
        language: row.language.clone().over(known.language),
        tags: match &row.tags {
            Cell::Keep => known.tags,
            Cell::Clear => BTreeSet::new(),
            Cell::Set(tags) => tags.clone(),
        },
        access_until: row.access_until.clone().over(known.access_until),
        external_id: row.external_id.clone().over(known.external_id),
        imported: known.imported || lets_in,
        by_hand: known.by_hand,
    }
}
