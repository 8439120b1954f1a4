//! Rows: what they say, what is wrong with them, and what they do.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::super::*;
use crate::GroupId;
use crate::calendar::Date;
use crate::club::group;
use crate::enrolments::AccessType;
use crate::products::ProductKind;
use crate::roles::Role;

fn today() -> Date {
    Date::new(2026, 12, 10).unwrap()
}

fn groups() -> [(String, GroupId); 2] {
    [("Standard".into(), group(1)), ("VIP".into(), group(2))]
}

fn rules(groups: &[(String, GroupId)]) -> RowRules<'_> {
    RowRules {
        kind: Some(ProductKind::Course),
        groups,
        dates: DateFormat::YearMonthDay,
        flavour: Flavour::Exact,
        between_tags: '|',
        today: today(),
        record_only: false,
        may_assign_roles: true,
    }
}

/// Reads one row of `column=text` cells, the address included.
fn read(cells: &[(Column, &str)], change: impl Fn(&mut RowRules<'_>)) -> Result<Row, Invalid> {
    let groups = groups();
    let mut rules = rules(&groups);
    change(&mut rules);
    let email = (Column::Email, "ines@example.org");
    let all: Vec<_> = [email].into_iter().chain(cells.iter().copied()).collect();
    let columns: Vec<_> = all.iter().map(|(column, _)| Some(*column)).collect();
    let texts: Vec<_> = all.iter().map(|(_, text)| *text).collect();
    read_row(&columns, &texts, &rules)
}

fn fault(column: Column, text: &str) -> Fault {
    let invalid = read(&[(column, text)], |_| ()).unwrap_err();
    assert_eq!(invalid.column, Some(column));
    invalid.fault
}

#[test]
fn in_a_whole_area_a_row_says_a_role_of_the_team_and_nothing_that_only_products_know() {
    // CC-21
    let in_area = |cells: &[(Column, &str)]| read(cells, |rules| rules.kind = None);
    let fault = |column, text| in_area(&[(column, text)]).unwrap_err().fault;
    for role in Role::ALL.iter().copied() {
        let row = in_area(&[(Column::Role, role.id())]);
        assert_eq!(row.is_ok(), role.is_team(), "{}", role.id());
    }
    assert_eq!(fault(Column::Role, "-"), Fault::CannotBeCleared);
    for (column, text) in [
        (Column::Role, "student"),
        (Column::Group, "VIP"),
        (Column::PurchaseDate, "2026-10-01"),
        (Column::AccessUntil, "2027-10-01"),
        (Column::AccessDays, "30"),
    ] {
        let invalid = in_area(&[(column, text)]).unwrap_err();
        assert_eq!(invalid.fault, Fault::NotInWholeArea);
        assert_eq!(invalid.column, Some(column));
    }
    let blank = [Column::Group, Column::PurchaseDate, Column::AccessUntil].map(|it| (it, ""));
    assert!(in_area(&blank).is_ok());
}

fn known() -> Known {
    Known {
        name: Some("Inês".into()),
        role: Role::Student,
        group: Some(group(1)),
        purchase_date: None,
        language: Some("pt-BR".into()),
        tags: BTreeSet::from(["old".to_owned()]),
        access_until: None,
        external_id: None,
        imported: true,
        by_hand: false,
    }
}

fn enrolled() -> Standing {
    Standing::Enrolled {
        known: known(),
        blocked: false,
        bought: false,
    }
}

#[test]
fn a_blank_cell_leaves_and_a_dash_clears() {
    // I-4
    let cells = [
        (Column::Name, ""),
        (Column::Language, "-"),
        (Column::Tags, " "),
    ];
    let row = read(&cells, |_| ()).unwrap();
    let after = apply(&known(), &row);
    assert_eq!(after.name, known().name);
    assert_eq!(after.tags, known().tags);
    assert_eq!(after.language, None);
}

#[test]
fn roles_and_groups_are_found_by_name() {
    // CC-20 MA-11 MA-27
    let row = read(
        &[(Column::Role, "Moderator"), (Column::Group, "vip")],
        |_| (),
    )
    .unwrap();
    assert_eq!(row.role, Cell::Set(Role::Moderator));
    assert_eq!(row.group, Cell::Set(group(2)));
    let editor = read(&[(Column::Role, "Editor")], |_| ()).unwrap();
    assert_eq!(editor.role, Cell::Set(Role::ContentEditor));
    assert_eq!(fault(Column::Role, "king"), Fault::UnknownRole);
    assert_eq!(fault(Column::Group, "nowhere"), Fault::UnknownGroup);
}

#[test]
fn what_somebody_is_in_a_course_of_a_school_has_a_name_here() {
    // I-2
    for (word, role) in [
        ("editingteacher", Role::ContentEditor),
        ("teacher", Role::Moderator),
        ("manager", Role::Administrator),
        ("student", Role::Student),
    ] {
        let row = read(&[(Column::Role, word)], |_| ()).unwrap();
        assert_eq!(row.role, Cell::Set(role), "{word}");
    }
    let row = read(&[(Column::Role, "teacher")], |it| {
        it.may_assign_roles = false;
    });
    assert_eq!(row.unwrap_err().fault, Fault::RoleNotYours);
}

#[test]
fn days_of_access_are_counted_from_today() {
    // I-2: the first day is today, 10 December.
    let until = |cells: &[(Column, &str)]| read(cells, |_| ()).unwrap().access_until;
    let day = |text| Cell::Set(Date::parse(text).unwrap());
    assert_eq!(until(&[(Column::AccessDays, "30")]), day("2027-01-08"));
    assert_eq!(until(&[(Column::AccessDays, "10d")]), day("2026-12-19"));
    assert_eq!(until(&[(Column::AccessDays, "1")]), day("2026-12-10"));
    assert_eq!(until(&[(Column::AccessDays, "0")]), Cell::Keep);
    assert_eq!(until(&[(Column::AccessDays, "")]), Cell::Keep);
    assert_eq!(until(&[(Column::AccessDays, "-")]), Cell::Clear);
    let both = [
        (Column::AccessDays, "30"),
        (Column::AccessUntil, "2026-12-11"),
    ];
    assert_eq!(until(&both), day("2026-12-11"));
    for odd in ["soon", "-3", "3.5", "999999999999999999999", "36501"] {
        assert_eq!(fault(Column::AccessDays, odd), Fault::NotDays, "{odd}");
    }
    let community = read(&[(Column::AccessDays, "30")], |it| {
        it.kind = Some(ProductKind::Community);
    });
    assert_eq!(community.unwrap_err().fault, Fault::NoAccessDuration);
}

#[test]
fn whoever_only_imports_makes_nobody_an_administrator() {
    let row = read(&[(Column::Role, "admin")], |it| it.may_assign_roles = false);
    assert_eq!(row.unwrap_err().fault, Fault::RoleNotYours);
    let row = read(&[(Column::Role, "student")], |it| {
        it.may_assign_roles = false;
    });
    assert!(row.is_ok());
    let file = read(&[(Column::Role, "admin")], |it| {
        it.kind = Some(ProductKind::File);
    });
    assert_eq!(file.unwrap_err().fault, Fault::RoleNotInThisKind);
}

#[test]
fn nobody_bought_in_the_future_and_no_access_ends_in_the_past() {
    // I-3, edge 21, MA-30
    assert_eq!(
        fault(Column::PurchaseDate, "2026-12-11"),
        Fault::InTheFuture
    );
    assert_eq!(fault(Column::PurchaseDate, "10/12/2026"), Fault::NotADate);
    assert_eq!(fault(Column::AccessUntil, "2026-12-09"), Fault::InThePast);
    assert!(read(&[(Column::AccessUntil, "2026-12-10")], |_| ()).is_ok());
    let recorded = read(&[(Column::AccessUntil, "2026-12-09")], |it| {
        it.record_only = true;
    });
    assert!(recorded.is_ok());
    let community = read(&[(Column::AccessUntil, "2027-01-01")], |it| {
        it.kind = Some(ProductKind::Community);
    });
    assert_eq!(community.unwrap_err().fault, Fault::NoAccessDuration);
}

#[test]
fn an_address_has_one_at_and_a_domain() {
    let groups = groups();
    let email = |text| read_row(&[Some(Column::Email)], &[text], &rules(&groups));
    for good in ["ines@example.org", " Inês.Prado+x@Exämple.org "] {
        assert_eq!(email(good).unwrap().email, good.trim());
    }
    let fault = |text| email(text).unwrap_err().fault;
    for bad in [
        "ines",
        "a@b",
        "a@b@c.org",
        "@b.org",
        "a b@c.org",
        "a@.org",
        "a@b..org",
    ] {
        assert_eq!(fault(bad), Fault::NotAnAddress, "{bad}");
    }
    assert_eq!(fault(""), Fault::Missing);
    assert_eq!(fault("-"), Fault::CannotBeCleared);
    assert_eq!(fault(&format!("{}@b.org", "a".repeat(254))), Fault::TooLong);
}

#[test]
fn a_ragged_row_is_a_fault_of_that_row() {
    // I-5
    let groups = groups();
    let columns = [Some(Column::Email), Some(Column::Name)];
    for cells in [&["a@b.co"][..], &["a@b.co", "Ana", "more"]] {
        let invalid = read_row(&columns, cells, &rules(&groups)).unwrap_err();
        assert_eq!((invalid.column, invalid.fault), (None, Fault::CellCount));
    }
    let nul = read_row(&columns, &["a@b.co", "A\0"], &rules(&groups));
    assert_eq!(nul.unwrap_err().fault, Fault::NotText);
}

#[test]
fn other_cells_are_read_or_named_as_wrong() {
    assert_eq!(fault(Column::SendAccess, "perhaps"), Fault::NotYesOrNo);
    assert_eq!(fault(Column::Language, "português"), Fault::NotALanguage);
    assert_eq!(fault(Column::Name, &"x".repeat(201)), Fault::TooLong);
    let many: Vec<_> = (0..51).map(|it| it.to_string()).collect();
    assert_eq!(fault(Column::Tags, &many.join("|")), Fault::TooMany);
    let cells = [
        (Column::Language, "pt_BR"),
        (Column::Tags, "a| b ||a"),
        (Column::SendAccess, "Sim"),
    ];
    let row = read(&cells, |_| ()).unwrap();
    assert_eq!(row.language, Cell::Set("pt-BR".into()));
    assert_eq!(
        row.tags,
        Cell::Set(BTreeSet::from(["a".into(), "b".into()]))
    );
    assert_eq!(row.send_access, Cell::Set(true));
    let cells = [(Column::FirstName, "Inês"), (Column::LastName, "Prado")];
    let row = read(&cells, |_| ()).unwrap();
    assert_eq!(row.name, Cell::Set("Inês Prado".into()));
}

#[test]
fn only_our_own_guard_against_spreadsheets_is_taken_away() {
    // section 9, edge 32
    let read = |text, flavour| cell(text, flavour);
    let set = |text: &str| Cell::Set(text.to_owned());
    let (exact, guarded) = (Flavour::Exact, Flavour::told("spreadsheet"));
    assert_eq!(read("'-5", guarded), set("-5"));
    assert_eq!(read("'-5", exact), set("'-5"));
    assert_eq!(read("-5", guarded), set("-5"));
    assert_eq!(read("'t Hooft", guarded), set("'t Hooft"));
    assert_eq!(read("'-", guarded), set("-"));
    assert_eq!(read("=HYPERLINK(1)", exact), set("=HYPERLINK(1)"));
    assert_eq!(Flavour::told(""), Flavour::Exact);
}

#[test]
fn every_outcome_of_the_list() {
    // I-4, edges 4 and 39
    let row = read(&[(Column::Name, "Ana")], |_| ());
    let same = read(&[(Column::Name, "Inês")], |_| ());
    let gone = read(&[(Column::Gone, "1")], |_| ());
    let wrong = read(&[(Column::Role, "king")], |_| ());
    let standing = |blocked, bought| Standing::Enrolled {
        known: known(),
        blocked,
        bought,
    };
    let bought_only = Standing::Enrolled {
        known: Known {
            imported: false,
            ..known()
        },
        blocked: false,
        bought: true,
    };
    let any = Options::default();
    let skip_buyers = Options {
        skip_buyers: true,
        ..any
    };
    let full = Options {
        room: Some(0),
        ..any
    };
    let skipped = Outcome::Skipped;
    for (row, standing, earlier, options, expected) in [
        (&row, Standing::Nobody, None, any, Outcome::Created),
        (&row, Standing::Member, None, any, Outcome::Added),
        (&row, enrolled(), None, any, Outcome::Updated),
        (&same, enrolled(), None, any, Outcome::Unchanged),
        (&same, bought_only.clone(), None, any, Outcome::Updated),
        (
            &same,
            bought_only,
            None,
            skip_buyers,
            skipped(Skip::HasPurchase),
        ),
        (
            &row,
            Standing::Nobody,
            Some(3),
            any,
            Outcome::DuplicateInFile { line: 3 },
        ),
        (
            &row,
            standing(true, true),
            None,
            any,
            skipped(Skip::Blocked),
        ),
        (&row, Standing::Owner, None, any, skipped(Skip::Owner)),
        (
            &gone,
            Standing::Nobody,
            None,
            any,
            skipped(Skip::MarkedGone),
        ),
        (
            &row,
            Standing::Nobody,
            None,
            full,
            Outcome::WouldExceedLimit,
        ),
        (&row, enrolled(), None, full, Outcome::Updated),
    ] {
        assert_eq!(outcome(row, &standing, earlier, options), expected);
    }
    let told = outcome(&wrong, &enrolled(), Some(1), any);
    assert_eq!(told.code(), "invalid");
    assert!(!told.writes() && Outcome::Created.writes());
}

fn any_cell<T: Clone + std::fmt::Debug + 'static>(
    values: Vec<T>,
) -> impl Strategy<Value = Cell<T>> {
    prop_oneof![
        Just(Cell::Keep),
        Just(Cell::Clear),
        select(values).prop_map(Cell::Set)
    ]
}

fn any_row() -> impl Strategy<Value = Row> {
    let texts = || any_cell(vec!["a".to_owned(), "b".to_owned()]);
    let dates = || any_cell(vec![today(), today().plus_days(1)]);
    let tags = any_cell(vec![BTreeSet::new(), BTreeSet::from(["x".to_owned()])]);
    let groups = any_cell(vec![group(1), group(2)]);
    let parts = (
        texts(),
        any_cell(Role::ALL.to_vec()),
        groups,
        dates(),
        texts(),
        tags,
        dates(),
        texts(),
    );
    parts.prop_map(
        |(name, role, group, purchase_date, language, tags, access_until, external_id)| Row {
            email: "ines@example.org".into(),
            name,
            role,
            group,
            purchase_date,
            language,
            tags,
            access_until,
            external_id,
            send_access: Cell::Keep,
            consent: Cell::Keep,
            came: None,
            gone: false,
        },
    )
}

fn any_way() -> impl Strategy<Value = Option<AccessType>> {
    let ways = AccessType::ALL.iter().copied().map(Some);
    select(ways.chain([None]).collect::<Vec<_>>())
}

#[test]
fn a_file_of_ours_gives_no_second_reason_to_whoever_came_in_another_way() {
    // Property 9, case 4
    let buyer = Known {
        imported: false,
        ..known()
    };
    let by_hand = Known {
        by_hand: true,
        ..buyer.clone()
    };
    let after = |known: &Known, way: &str, more: &[(Column, &str)]| {
        let way = [(Column::AccessType, way)];
        let cells: Vec<_> = way.iter().chain(more).copied().collect();
        apply(known, &read(&cells, |_| ()).unwrap())
    };
    for way in ["buyer", "guest", "free"] {
        assert_eq!(after(&buyer, way, &[]), buyer);
        // Something else that is new gives him no reason either, and a last day needs one.
        let named = after(&buyer, way, &[(Column::Name, "Inês P.")]);
        assert!(!named.imported);
        let until = after(&buyer, way, &[(Column::AccessUntil, "2027-10-01")]);
        assert!(until.imported);
    }
    assert_eq!(after(&by_hand, "imported", &[]), by_hand);
    // What another file says, and what we never say, lets him in by that file.
    for way in ["", "-", "customer", "imported"] {
        assert!(after(&buyer, way, &[]).imported, "{way}");
    }
}

proptest! {
    #[test]
    fn the_same_row_again_changes_nothing(row in any_row(), came in any_way(), bought in any::<bool>(), imported in any::<bool>(), by_hand in any::<bool>()) {
        // Property 8, I-9
        let row = Row { came, ..row };
        let before = Known { imported, by_hand, ..known() };
        let once = apply(&before, &row);
        prop_assert_eq!(apply(&once, &row), once.clone());
        let standing = Standing::Enrolled { known: once, blocked: false, bought };
        let again = outcome(&Ok(row), &standing, None, Options::default());
        prop_assert_eq!(again, Outcome::Unchanged);
    }

    #[test]
    fn what_a_file_of_ours_guards_is_read_as_it_was(text in "['=+@a-][ -~]{0,12}") {
        // Property 9, section 9
        for flavour in [Flavour::Exact, Flavour::Spreadsheet] {
            let trimmed = text.trim();
            prop_assume!(trimmed != "-");
            prop_assert_eq!(cell(&guarded(trimmed, flavour), flavour), Cell::Set(trimmed.to_owned()));
        }
    }

    #[test]
    fn tags_come_back_whatever_stands_in_them(tags in prop::collection::vec("[a|,\\\\]{1,4}", 1..4)) {
        // Property 9
        let joined = join_tags(tags.iter().map(String::as_str), '|');
        prop_assert_eq!(split_tags(&joined, '|'), tags);
    }

    #[test]
    fn what_an_exact_file_holds_is_what_is_read(text in "\\PC{1,40}") {
        // Property 9
        let trimmed = text.trim();
        prop_assume!(!trimmed.is_empty() && trimmed != "-");
        prop_assert_eq!(cell(&text, Flavour::Exact), Cell::Set(trimmed.to_owned()));
    }
}
