//! Delimiters, headers and dates.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::*;
use crate::Refusal;
use crate::calendar::Date;

fn columns(first: &str) -> (Dialect, Vec<Option<Column>>) {
    let cells: Vec<&str> = first.split([',', ';']).collect();
    let header = read_header(&cells);
    (header.dialect, header.columns)
}

#[test]
fn the_delimiter_is_the_one_that_makes_the_lines_alike() {
    // I-1
    for (sample, delimiter) in [
        ("email,name\na@b.co,Ana\n", Delimiter::Comma),
        (
            "email;name\na@b.co;\"Prado, Ana\"\nb@b.co;Rui, o velho\n",
            Delimiter::Semicolon,
        ),
        ("email\tname\na@b.co\tAna\n", Delimiter::Tab),
        ("email|name|tags\na@b.co|Ana|x\n", Delimiter::Pipe),
        ("email,tags\na@b.co,x|y\nb@b.co,x|y|z\n", Delimiter::Comma),
        (
            "Ana;ana@b.co;10/12/2026\r\nRui;rui@b.co;11/12/2026",
            Delimiter::Semicolon,
        ),
        ("email\na@b.co\n", Delimiter::Comma),
        ("\u{feff}\"e;mail\",name\n", Delimiter::Comma),
        ("", Delimiter::Comma),
    ] {
        assert_eq!(delimiter_of(sample), delimiter, "{sample:?}");
    }
}

#[test]
fn a_line_that_the_sample_cuts_off_says_nothing() {
    let sample = "email;name;group\na@b.co;Ana;A\nb@b.co;Rui, Zé, Lia, Eva";
    assert_eq!(delimiter_of(sample), Delimiter::Semicolon);
}

#[test]
fn our_own_columns_are_known_in_four_languages() {
    // CC-20 I-2
    use Column::{Email, Group, Name, PurchaseDate, Tags};
    let (dialect, read) = columns("\u{feff}E-mail,Nombre,Turma,Date d'achat,tags,_line,shoe size");
    assert_eq!(dialect, Dialect::Own);
    let expected = [
        Some(Email),
        Some(Name),
        Some(Group),
        Some(PurchaseDate),
        Some(Tags),
        None,
        None,
    ];
    assert_eq!(read, expected);
    for column in Column::ALL.iter().copied() {
        assert_eq!(columns(column.id()).1, [Some(column)]);
    }
}

#[test]
fn files_from_elsewhere_are_known_by_their_columns() {
    // I-2
    use Column::{Email, ExternalId, FirstName, Gone, Group, LastName, Name, PurchaseDate, Tags};
    let ghost = columns("email,name,note,subscribed_to_emails,labels,created_at");
    let expected = vec![
        Some(Email),
        Some(Name),
        None,
        None,
        Some(Tags),
        Some(PurchaseDate),
    ];
    assert_eq!(ghost, (Dialect::Ghost, expected));
    let kajabi = columns("First Name,Last Name,Email Address,Join Date");
    let expected = vec![
        Some(FirstName),
        Some(LastName),
        Some(Email),
        Some(PurchaseDate),
    ];
    assert_eq!(kajabi, (Dialect::Kajabi, expected));
    let moodle = columns(
        "username,email,firstname,lastname,course1,group1,role1,enrolperiod1,cohort1,suspended,deleted",
    );
    let expected = vec![
        Some(ExternalId),
        Some(Email),
        Some(FirstName),
        Some(LastName),
        None,
        Some(Group),
        Some(Column::Role),
        Some(Column::AccessDays),
        Some(Tags),
        Some(Gone),
        Some(Gone),
    ];
    assert_eq!(moodle, (Dialect::Moodle, expected));
    assert_eq!(may_map(&moodle.1), Ok(()));
    let roster = columns("sourcedId,status,role,givenName,familyName,email");
    let expected = vec![
        Some(ExternalId),
        Some(Gone),
        None,
        Some(FirstName),
        Some(LastName),
        Some(Email),
    ];
    assert_eq!(roster, (Dialect::OneRoster, expected));
}

#[test]
fn lines_of_name_address_and_date_need_no_header() {
    // I-1
    let header = read_header(&["Inês Prado", "ines@example.org", "10/12/2026"]);
    assert!(!header.is_named && header.dialect == Dialect::Hotmart);
    let expected = [
        Some(Column::Name),
        Some(Column::Email),
        Some(Column::PurchaseDate),
    ];
    assert_eq!(header.columns, expected);
}

#[test]
fn a_file_without_addresses_or_with_two_of_a_kind_is_refused() {
    // I-2
    assert_eq!(may_map(&columns("email,name").1), Ok(()));
    let nameless = may_map(&columns("name,group").1);
    assert_eq!(nameless, Err(Refusal::EmailColumnMissing));
    let twice = may_map(&columns("email,name,nombre").1);
    assert_eq!(twice, Err(Refusal::ColumnTwice));
}

#[test]
fn one_doubtful_date_makes_the_file_doubtful() {
    // I-3
    let read = |values: &[&str]| date_format_of(values.iter().copied());
    let (day_first, year_first) = (DateFormat::DayMonthYear, DateFormat::YearMonthDay);
    assert_eq!(read(&["25/12/2026", "", "-"]), Dates::Sure(day_first));
    assert_eq!(read(&["12/25/2026"]), Dates::Sure(DateFormat::MonthDayYear));
    assert_eq!(
        read(&["2026-10-01", "2026-10-02T10:00:00Z"]),
        Dates::Sure(year_first)
    );
    assert_eq!(read(&["10/12/2026"]), Dates::Doubtful(None));
    assert_eq!(
        read(&["10/12/2026", "25/12/2026"]),
        Dates::Doubtful(Some(day_first))
    );
    assert_eq!(read(&["25/12/2026", "12/25/2026"]), Dates::Doubtful(None));
    assert_eq!(read(&["", "-"]), Dates::None);
    let refused = may_read_dates(None, read(&["10/12/2026"]));
    assert_eq!(refused, Err(Refusal::DatesDoubtful));
    let chosen = may_read_dates(Some(day_first), read(&["10/12/2026"]));
    assert_eq!(chosen, Ok(day_first));
    assert_eq!(may_read_dates(None, Dates::None), Ok(year_first));
}

#[test]
fn a_date_has_a_year_of_four_digits_and_exists() {
    let read = |text| DateFormat::DayMonthYear.read(text);
    assert_eq!(read("1.2.2026"), Date::new(2026, 2, 1));
    for none in [
        "1/2/26",
        "31/02/2026",
        "1/2",
        "1/2/2026/3",
        "+1/2/2026",
        "soon",
    ] {
        assert_eq!(read(none), None, "{none}");
    }
}

proptest! {
    #[test]
    fn a_file_of_ours_is_read_with_the_delimiter_it_was_written_with(
        names in prop::collection::vec("[a-zà-ü ,;|\\t\\n]{0,12}", 1..6),
        delimiter in select(Delimiter::ALL),
    ) {
        // I-1: whatever stands inside quotes does not count.
        let mut file = ["email", "name", "group", "tags"].join(&delimiter.char().to_string());
        file.push('\n');
        for name in &names {
            let cells = ["a@b.co".to_owned(), format!("\"{name}\""), "A".to_owned(), String::new()];
            file.push_str(&cells.join(&delimiter.char().to_string()));
            file.push('\n');
        }
        prop_assert_eq!(delimiter_of(&file), delimiter);
    }

    #[test]
    fn a_sure_way_of_writing_dates_reads_every_date_of_the_file(
        days in prop::collection::vec((1..=12_u8, 1..=28_u8), 1..6),
        format in select(DateFormat::ALL),
    ) {
        // I-3
        let written: Vec<String> = days
            .iter()
            .map(|(month, day)| match format {
                DateFormat::YearMonthDay => format!("2026-{month}-{day}"),
                DateFormat::DayMonthYear => format!("{day}/{month}/2026"),
                DateFormat::MonthDayYear => format!("{month}/{day}/2026"),
            })
            .collect();
        if let Dates::Sure(found) = date_format_of(written.iter().map(String::as_str)) {
            for (text, (month, day)) in written.iter().zip(&days) {
                prop_assert_eq!(found.read(text), Date::new(2026, *month, *day));
            }
        }
    }
}

#[test]
fn a_dialect_that_is_said_names_the_columns_anew() {
    // I-2
    let first = ["username", "email", "firstname", "lang", "role"];
    let moodle = columns_in(Dialect::Moodle, &first, true);
    assert_eq!(
        moodle,
        read_header(&["username", "email", "firstname", "lang", "role", "lastname"]).columns[..5]
    );
    assert_eq!(moodle[0], Some(Column::ExternalId));
    assert_eq!(moodle[4], None);
    let own = columns_in(Dialect::Own, &first, true);
    assert_eq!((own[0], own[4]), (None, Some(Column::Role)));
    let lines = columns_in(Dialect::Ghost, &["Inês", "ines@example.org"], false);
    assert_eq!(lines, [Some(Column::Name), Some(Column::Email)]);
}

#[test]
fn all_or_nothing_takes_a_file_without_faults_that_is_not_too_long() {
    // Edge 33
    assert_eq!(may_apply_whole(WHOLE_MOST, 0), Ok(()));
    assert_eq!(may_apply_whole(3, 1), Err(Refusal::SomeRowsAreFaulty));
    let long = may_apply_whole(WHOLE_MOST + 1, 0);
    assert_eq!(long, Err(Refusal::TooLongForAllOrNothing));
}
