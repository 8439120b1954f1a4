//! A OneRoster bundle as one list of people: who learns in which class, put together from the files of the bundle (I-2).

use std::collections::HashMap;

use clavero_rules::imports::{Flavour, heading};

use super::bundle::{Bundle, broken};
use crate::{Result, exports::File, words};

/// The columns of the list, as OneRoster names those it has.
const COLUMNS: [&str; 6] = [
    "sourcedId",
    "status",
    "givenName",
    "familyName",
    "email",
    "class",
];
/// What the standard calls somebody whom the other system let go.
const GONE: &str = "tobedeleted";

/// A table of the bundle: the cells of a row by the names of its columns.
struct Table {
    names: HashMap<String, usize>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn of(bytes: &[u8]) -> Result<Self> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let odd = |_| broken("bundle-unreadable");
        let head = reader.headers().map_err(odd)?;
        let names = head.iter().enumerate().map(|(n, it)| (heading(it), n));
        let names = names.collect();
        let rows = reader.records().collect::<csv::Result<_>>().map_err(odd)?;
        Ok(Self { names, rows })
    }

    fn cell<'a>(&self, row: &'a csv::StringRecord, name: &str) -> &'a str {
        let place = self.names.get(name);
        let cell = place.and_then(|place| row.get(*place));
        cell.unwrap_or_default().trim()
    }
}

/// Where somebody learns, as far as the bundle says.
struct Seat {
    class: String,
    gone: bool,
}

/// Puts the list together. Without enrolments everybody of the bundle is in it; with them, whoever learns in a class: of
/// the course that is called like the product, if the bundle has one, else in any.
pub(super) fn list(bytes: &[u8], product: Option<&str>) -> Result<Vec<u8>> {
    let mut bundle = Bundle::open(bytes)?;
    let mut table = |name: &str| -> Result<Option<Table>> {
        let file = bundle.file(name)?;
        file.map(|it| Table::of(&it)).transpose()
    };
    let users = table("users.csv")?.ok_or_else(|| broken("bundle-without-people"))?;
    let seats = match table("enrollments.csv")? {
        Some(enrollments) => {
            let classes = table("classes.csv")?;
            let courses = table("courses.csv")?;
            Some(seated(
                &enrollments,
                classes.as_ref(),
                courses.as_ref(),
                product,
            ))
        }
        None => None,
    };
    let mut file = File::of(Flavour::Exact);
    file.head(COLUMNS)?;
    for row in &users.rows {
        let id = users.cell(row, "sourcedid");
        let seat = seats.as_ref().map(|it| it.get(id));
        // Whoever teaches or belongs to the school otherwise learns nowhere.
        if matches!(seat, Some(None)) {
            continue;
        }
        let seat = seat.flatten();
        let status = users.cell(row, "status");
        let gone = status.eq_ignore_ascii_case(GONE) || seat.is_some_and(|it| it.gone);
        file.row([
            id,
            if gone { GONE } else { "active" },
            users.cell(row, "givenname"),
            users.cell(row, "familyname"),
            users.cell(row, "email"),
            seat.map_or("", |it| it.class.as_str()),
        ])?;
    }
    Ok(file.take()?.into())
}

/// The first class in which each person learns; one that he has left counts only where there is no other.
fn seated(
    enrollments: &Table,
    classes: Option<&Table>,
    courses: Option<&Table>,
    product: Option<&str>,
) -> HashMap<String, Seat> {
    let wanted = product.map(words::letter_key);
    let named = |courses: &&Table| {
        let same = |row: &&csv::StringRecord| {
            let title = words::letter_key(courses.cell(row, "title"));
            Some(title) == wanted
        };
        let row = courses.rows.iter().find(same)?;
        Some(courses.cell(row, "sourcedid").to_owned())
    };
    let course = courses.as_ref().and_then(named);
    let rows = classes
        .iter()
        .flat_map(|it| it.rows.iter().map(move |row| (it, row)));
    let classes: HashMap<&str, (&str, &str)> = rows
        .map(|(it, row)| {
            let told = (it.cell(row, "title"), it.cell(row, "coursesourcedid"));
            (it.cell(row, "sourcedid"), told)
        })
        .collect();
    let mut seats: HashMap<String, Seat> = HashMap::new();
    for row in &enrollments.rows {
        if !enrollments
            .cell(row, "role")
            .eq_ignore_ascii_case("student")
        {
            continue;
        }
        let class = classes.get(enrollments.cell(row, "classsourcedid"));
        if course.is_some() && class.map(|it| it.1) != course.as_deref() {
            continue;
        }
        let seat = Seat {
            class: class.map_or_else(String::new, |it| it.0.to_owned()),
            gone: enrollments.cell(row, "status").eq_ignore_ascii_case(GONE),
        };
        let user = enrollments.cell(row, "usersourcedid").to_owned();
        match seats.get_mut(&user) {
            None => drop(seats.insert(user, seat)),
            Some(known) if known.gone && !seat.gone => *known = seat,
            Some(_) => {}
        }
    }
    seats
}
