//! The fields of a row, each read from the text of its cell.

use std::collections::BTreeSet;

use super::cells::{Cell, split_tags};
use super::columns::{Column, heading};
use super::dates::DateFormat;
use super::row::{Agreed, Fault, Invalid, Row, RowRules};
use crate::GroupId;
use crate::calendar::Date;
use crate::products::may_give_role;
use crate::roles::Role;
use crate::segments::language_tag;

/// How many characters a name or an id of another system has at most.
const TEXT_MAX: usize = 200;
/// How many characters a tag has at most.
const TAG_MAX: usize = 60;
/// How many characters an address has at most.
const ADDRESS_MAX: usize = 254;
/// How many days of access a file can give: a hundred years.
const DAYS_MAX: i64 = 36_500;
/// How many tags a person has at most.
const TAGS_MAX: usize = 50;

/// The rules of the file, applied to one cell after the other.
pub(super) struct Reading<'r, 'a> {
    pub(super) rules: &'r RowRules<'a>,
}

impl Reading<'_, '_> {
    /// A role that the product knows, or of the team in a whole area, and that the importer may give.
    pub(super) fn role(&self, text: &str) -> Result<Role, Fault> {
        let role = match heading(text).as_str() {
            "admin" | "manager" => Some(Role::Administrator),
            "editor" | "editingteacher" => Some(Role::ContentEditor),
            "teacher" => Some(Role::Moderator),
            name => Role::from_id(name),
        };
        let role = role.ok_or(Fault::UnknownRole)?;
        match self.rules.kind {
            Some(kind) => may_give_role(kind, role).map_err(|_| Fault::RoleNotInThisKind)?,
            None if role.is_team() => {}
            None => return Err(Fault::NotInWholeArea),
        }
        match role.is_team() && !self.rules.may_assign_roles {
            true => Err(Fault::RoleNotYours),
            false => Ok(role),
        }
    }

    pub(super) fn group(&self, text: &str) -> Result<GroupId, Fault> {
        if self.rules.kind.is_none() {
            return Err(Fault::NotInWholeArea);
        }
        let wanted = text.to_lowercase();
        let found = self
            .rules
            .groups
            .iter()
            .find(|(name, _)| name.to_lowercase() == wanted);
        found.map(|(_, id)| *id).ok_or(Fault::UnknownGroup)
    }

    pub(super) fn date(&self, text: &str) -> Result<Date, Fault> {
        self.rules.dates.read(text).ok_or(Fault::NotADate)
    }

    /// The last of so many days, the first of which is today. No days, or none at all, are no end.
    pub(super) fn after_days(&self, text: &str) -> Result<Option<Date>, Fault> {
        let number = text.trim().trim_end_matches(['d', 'D']).trim_end();
        let days: i64 = number.parse().map_err(|_| Fault::NotDays)?;
        match days {
            0 => Ok(None),
            1..=DAYS_MAX => Ok(Some(self.rules.today.plus_days(days - 1))),
            _ => Err(Fault::NotDays),
        }
    }

    /// The last day with access, told by itself or as a number of days; the day itself is the better word.
    pub(super) fn last_day(
        &self,
        until: Cell<String>,
        days: Cell<String>,
    ) -> Result<Cell<Date>, Invalid> {
        let at = |column: Column| {
            move |fault| Invalid {
                column: Some(column),
                fault,
            }
        };
        let until = until
            .try_map(|it| self.date(&it))
            .map_err(at(Column::AccessUntil))?;
        let days = days
            .try_map(|it| self.after_days(&it))
            .map_err(at(Column::AccessDays))?;
        match (until, days) {
            (Cell::Keep, Cell::Set(Some(day))) => self
                .lasting()
                .map(|()| Cell::Set(day))
                .map_err(at(Column::AccessDays)),
            (Cell::Keep, Cell::Clear) => Ok(Cell::Clear),
            (until, _) => Ok(until),
        }
    }

    /// Access has an end where the kind has durations (MA-30).
    fn lasting(&self) -> Result<(), Fault> {
        match self.rules.kind {
            None => Err(Fault::NotInWholeArea),
            Some(kind) if !kind.has_access_duration() => Err(Fault::NoAccessDuration),
            Some(_) => Ok(()),
        }
    }

    /// In a whole area people have a role, which is not cleared by a file, and neither bought it nor lose it on a day (CC-21).
    pub(super) fn area_fits(&self, row: &Row) -> Result<(), Invalid> {
        let faults = [
            (
                row.role == Cell::Clear,
                Column::Role,
                Fault::CannotBeCleared,
            ),
            (
                matches!(row.purchase_date, Cell::Set(_)),
                Column::PurchaseDate,
                Fault::NotInWholeArea,
            ),
        ];
        let first = faults
            .into_iter()
            .find(|(holds, ..)| *holds && self.rules.kind.is_none());
        first.map_or(Ok(()), |(_, column, fault)| {
            Err(Invalid {
                column: Some(column),
                fault,
            })
        })
    }

    /// A word for yes or no, or a day in the way of the file or as computers write it.
    pub(super) fn consent(&self, text: &str) -> Result<Agreed, Fault> {
        let day = || {
            let own = self.rules.dates.read(text);
            own.or_else(|| DateFormat::YearMonthDay.read(text))
        };
        match (read_yes(text.trim()), day()) {
            (Ok(true), _) => Ok(Agreed::Yes),
            (Ok(false), _) => Ok(Agreed::No),
            (Err(_), Some(day)) => Ok(Agreed::On(day)),
            (Err(_), None) => Err(Fault::NotAConsent),
        }
    }

    pub(super) fn tags(&self, text: &str) -> Result<BTreeSet<String>, Fault> {
        let tags = split_tags(text, self.rules.between_tags).into_iter();
        let tags = tags
            .map(|it| it.trim().to_owned())
            .filter(|it| !it.is_empty())
            .map(|it| match it.chars().count() > TAG_MAX {
                true => Err(Fault::TooLong),
                false => Ok(it),
            });
        let tags: BTreeSet<String> = tags.collect::<Result<_, _>>()?;
        match tags.len() > TAGS_MAX {
            true => Err(Fault::TooMany),
            false => Ok(tags),
        }
    }

    /// A purchase and a consent lie behind, a last day ahead, and only where there are durations (I-3, edge 21, MA-30).
    pub(super) fn dates_fit(&self, row: &Row) -> Result<(), Invalid> {
        let rules = self.rules;
        let in_the_future = matches!(row.purchase_date, Cell::Set(day) if day > rules.today);
        let agreed_later = matches!(row.consent, Cell::Set(Agreed::On(day)) if day > rules.today);
        let past = matches!(row.access_until, Cell::Set(day) if day < rules.today);
        let lasting = match row.access_until {
            Cell::Keep => Ok(()),
            Cell::Clear | Cell::Set(_) => self.lasting(),
        };
        let faults = [
            (in_the_future, Column::PurchaseDate, Fault::InTheFuture),
            (agreed_later, Column::Consent, Fault::InTheFuture),
            (
                lasting.is_err(),
                Column::AccessUntil,
                lasting.err().unwrap_or(Fault::NoAccessDuration),
            ),
            (
                past && !rules.record_only,
                Column::AccessUntil,
                Fault::InThePast,
            ),
        ];
        let first = faults.into_iter().find(|(holds, ..)| *holds);
        first.map_or(Ok(()), |(_, column, fault)| {
            Err(Invalid {
                column: Some(column),
                fault,
            })
        })
    }
}

/// One address with something on both sides of the only `@`, and nothing that cannot be written on a line.
pub(super) fn read_email(cell: Cell<String>) -> Result<String, Fault> {
    let email = match cell {
        Cell::Keep => return Err(Fault::Missing),
        Cell::Clear => return Err(Fault::CannotBeCleared),
        Cell::Set(email) => email,
    };
    let parts: Vec<&str> = email.split('@').collect();
    let formed = matches!(parts[..], [local, domain] if !local.is_empty() && domain.contains('.')
        && !domain.starts_with('.') && !domain.ends_with('.') && !domain.contains(".."));
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>');
    match (
        email.chars().count() > ADDRESS_MAX,
        formed && !email.contains(odd),
    ) {
        (true, _) => Err(Fault::TooLong),
        (false, false) => Err(Fault::NotAnAddress),
        (false, true) => Ok(email),
    }
}

/// The name in one column, or put together from two.
pub(super) fn whole_name(
    name: Cell<String>,
    first: Cell<String>,
    last: Cell<String>,
) -> Cell<String> {
    match (name, first, last) {
        (Cell::Keep, Cell::Set(first), Cell::Set(last)) => Cell::Set(format!("{first} {last}")),
        (Cell::Keep, Cell::Set(part), _) | (Cell::Keep, _, Cell::Set(part)) => Cell::Set(part),
        (Cell::Keep, Cell::Clear, Cell::Clear) => Cell::Clear,
        (name, ..) => name,
    }
}

pub(super) fn short(text: String) -> Result<String, Fault> {
    match text.chars().count() > TEXT_MAX {
        true => Err(Fault::TooLong),
        false => Ok(text),
    }
}

/// A language tag, as it is stored: `pt_BR` is `pt-BR`.
pub(super) fn read_language(text: &str) -> Result<String, Fault> {
    language_tag(text).ok_or(Fault::NotALanguage)
}

pub(super) fn read_yes(text: &str) -> Result<bool, Fault> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "1" | "true" | "sí" | "si" | "oui" | "sim" => Ok(true),
        "no" | "n" | "0" | "false" | "non" | "não" | "nao" => Ok(false),
        _ => Err(Fault::NotYesOrNo),
    }
}

/// Whether another system's word means that it has let a person go.
pub(super) fn says_gone(word: &str) -> bool {
    word.eq_ignore_ascii_case("tobedeleted") || read_yes(word) == Ok(true)
}
