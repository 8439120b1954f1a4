//! One row of a file, read into what it asks for, or into the one thing that is wrong with it (I-2 to I-5).

use std::collections::BTreeSet;

use super::cells::{Cell, Flavour, cell};
use super::columns::Column;
use super::dates::DateFormat;
use super::fields::{Reading, read_email, read_language, read_yes, says_gone, short, whole_name};
use crate::GroupId;
use crate::calendar::Date;
use crate::enrolments::AccessType;
use crate::named::named;
use crate::products::ProductKind;
use crate::roles::Role;

named! {
    /// What is wrong with a cell.
    #[derive(PartialOrd, Ord)]
    pub enum Fault {
        /// It has to say something.
        Missing = "missing",
        /// The row has more or fewer cells than there are columns (I-5).
        CellCount = "cell_count",
        /// A quotation mark that it opens is never closed, so that its cells cannot be told apart (I-5).
        QuoteNotClosed = "quote_not_closed",
        /// It holds a character that no text has.
        NotText = "not_text",
        /// It is too long.
        TooLong = "too_long",
        /// It is no address.
        NotAnAddress = "not_an_address",
        /// There is no such role.
        UnknownRole = "unknown_role",
        /// This kind of product has no such role.
        RoleNotInThisKind = "role_not_in_this_kind",
        /// The importer may not give it.
        RoleNotYours = "role_not_yours",
        /// The product has no such group.
        UnknownGroup = "unknown_group",
        /// It is no date as the dates of this file are written.
        NotADate = "not_a_date",
        /// It is no number of days.
        NotDays = "not_days",
        /// Nobody has bought in the future (I-3).
        InTheFuture = "in_the_future",
        /// The last day has passed (edge 21).
        InThePast = "in_the_past",
        /// This kind of product has no access duration (MA-30).
        NoAccessDuration = "no_access_duration",
        /// It means nothing in a whole area, where people have a role of the team and nothing else (CC-21).
        NotInWholeArea = "not_in_whole_area",
        /// It is neither yes nor no.
        NotYesOrNo = "not_yes_or_no",
        /// It is neither yes, no nor a day.
        NotAConsent = "not_a_consent",
        /// It is no language.
        NotALanguage = "not_a_language",
        /// There are too many of them.
        TooMany = "too_many",
        /// It cannot be cleared.
        CannotBeCleared = "cannot_be_cleared",
    }
}

/// A row that cannot be applied, and the first thing wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Invalid {
    /// Where; nothing when it is the row itself.
    pub column: Option<Column>,
    /// What.
    pub fault: Fault,
}

/// What is known about the file and the product when rows are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowRules<'a> {
    /// What the product is; nothing where the file is about roles in a whole area (CC-21).
    pub kind: Option<ProductKind>,
    /// Its groups by name.
    pub groups: &'a [(String, GroupId)],
    /// How dates are written.
    pub dates: DateFormat,
    /// How the file was written.
    pub flavour: Flavour,
    /// What stands between tags.
    pub between_tags: char,
    /// Today, on the clock of the area.
    pub today: Date,
    /// Access that is over is recorded too (edge 21).
    pub record_only: bool,
    /// The importer may give roles in the product.
    pub may_assign_roles: bool,
}

/// A row that can be applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The address, as typed.
    pub email: String,
    /// The whole name.
    pub name: Cell<String>,
    /// What he is to be; cleared, a student.
    pub role: Cell<Role>,
    /// Where he is to sit; cleared, in the default group.
    pub group: Cell<GroupId>,
    /// When he bought.
    pub purchase_date: Cell<Date>,
    /// What he reads.
    pub language: Cell<String>,
    /// His tags, all of them.
    pub tags: Cell<BTreeSet<String>>,
    /// His last day with access.
    pub access_until: Cell<Date>,
    /// What another system knows him by.
    pub external_id: Cell<String>,
    /// Whether he is sent the way in.
    pub send_access: Cell<bool>,
    /// Whether he agreed to be sent offers.
    pub consent: Cell<Agreed>,
    /// How he came, as a file of ours tells; what it does not say in our words is not said.
    pub came: Option<AccessType>,
    /// The other system has let him go.
    pub gone: bool,
}

/// What a file says of somebody’s consent to offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Agreed {
    /// He agreed, nobody knows when.
    Yes,
    /// He agreed on this day.
    On(Date),
    /// He does not agree.
    No,
}

/// Reads a row against the header, never against the rows before it (I-5).
pub fn read_row(
    columns: &[Option<Column>],
    cells: &[&str],
    rules: &RowRules<'_>,
) -> Result<Row, Invalid> {
    let of_row = |fault| Invalid {
        column: None,
        fault,
    };
    if cells.len() != columns.len() {
        return Err(of_row(Fault::CellCount));
    }
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if cells.iter().any(|it| it.contains(odd)) {
        return Err(of_row(Fault::NotText));
    }
    let all = |column: Column| {
        let places = columns.iter().zip(cells);
        places
            .filter(move |(it, _)| **it == Some(column))
            .map(|(_, text)| cell(text, rules.flavour))
    };
    let of = |column: Column| all(column).next().unwrap_or(Cell::Keep);
    let read = Reading { rules };
    let at = |column: Column| {
        move |fault| Invalid {
            column: Some(column),
            fault,
        }
    };
    let text = |column| of(column).try_map(short).map_err(at(column));
    let date = |column| of(column).try_map(|it| read.date(&it)).map_err(at(column));
    let gone = all(Column::Gone).any(|it| matches!(it, Cell::Set(word) if says_gone(&word)));
    let row = Row {
        email: read_email(of(Column::Email)).map_err(at(Column::Email))?,
        name: whole_name(
            text(Column::Name)?,
            text(Column::FirstName)?,
            text(Column::LastName)?,
        ),
        role: of(Column::Role)
            .try_map(|it| read.role(&it))
            .map_err(at(Column::Role))?,
        // Whoever was let go takes no seat, so a class that is no group here is no fault of the row.
        group: match gone {
            true => Cell::Keep,
            false => of(Column::Group)
                .try_map(|it| read.group(&it))
                .map_err(at(Column::Group))?,
        },
        purchase_date: date(Column::PurchaseDate)?,
        language: of(Column::Language)
            .try_map(|it| read_language(&it))
            .map_err(at(Column::Language))?,
        tags: of(Column::Tags)
            .try_map(|it| read.tags(&it))
            .map_err(at(Column::Tags))?,
        access_until: read.last_day(of(Column::AccessUntil), of(Column::AccessDays))?,
        external_id: text(Column::ExternalId)?,
        send_access: of(Column::SendAccess)
            .try_map(|it| read_yes(&it))
            .map_err(at(Column::SendAccess))?,
        consent: of(Column::Consent)
            .try_map(|it| read.consent(&it))
            .map_err(at(Column::Consent))?,
        came: match of(Column::AccessType) {
            Cell::Set(word) => AccessType::from_id(&word),
            Cell::Keep | Cell::Clear => None,
        },
        gone,
    };
    read.area_fits(&row)?;
    read.dates_fit(&row)?;
    Ok(row)
}
