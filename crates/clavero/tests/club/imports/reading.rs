//! Files as they come: every encoding, every end of line, and the twelve of csv-spectrum.

use clavero::club::imports::{Encoding, Reader, Record, Sniffer};
use clavero_rules::imports::{Delimiter, Fault};
use proptest::prelude::*;
use serde_json::Value;

fn read(bytes: &[u8], at_once: usize) -> Vec<Record> {
    let mut sniffer = Sniffer::default();
    bytes.chunks(at_once).for_each(|piece| sniffer.look(piece));
    let mut reader = Reader::of(sniffer.verdict(), Delimiter::Comma);
    let mut records = Vec::new();
    for piece in bytes.chunks(at_once) {
        reader.read(piece, false, &mut |record| records.push(record));
    }
    reader.read(&[], true, &mut |record| records.push(record));
    records
}

fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
    read(bytes, 7).into_iter().map(|it| it.cells).collect()
}

/// I-1: a record is an object, its names those of the first row.
#[test]
fn the_files_of_csv_spectrum_give_what_they_must() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/club/imports/csv-spectrum"
    );
    let mut seen = 0;
    for entry in std::fs::read_dir(format!("{folder}/csvs")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let json = std::fs::read_to_string(format!("{folder}/json/{name}.json")).unwrap();
        let expected: Value = serde_json::from_str(&json).unwrap();
        let mut rows = read(&std::fs::read(&path).unwrap(), 5)
            .into_iter()
            .map(|it| it.cells);
        let names = rows.next().unwrap_or_default();
        let found: Vec<Value> = rows
            .map(|row| {
                names
                    .iter()
                    .cloned()
                    .zip(row.into_iter().map(Value::from))
                    .collect()
            })
            .collect();
        match &expected {
            // Its JSON is one object and has another number than its CSV.
            Value::Object(one) => assert!(found[0]["Cities"] == one["Cities"] && found.len() == 1),
            _ => assert_eq!(Value::from(found), expected, "{name}"),
        }
        seen += 1;
    }
    assert_eq!(seen, 12);
}

#[test]
fn every_end_of_a_line_and_every_encoding_is_read() {
    // I-1
    let plain = vec![
        vec!["email".to_owned(), "name".to_owned()],
        vec!["a@b.co".to_owned(), "Inês".to_owned()],
    ];
    for file in [
        "email,name\na@b.co,Inês\n",
        "email,name\r\na@b.co,Inês",
        "email,name\ra@b.co,Inês\r",
        "\u{feff}email,name\n\n\na@b.co,Inês\n",
    ] {
        assert_eq!(cells(file.as_bytes()), plain, "{file:?}");
    }
    assert_eq!(cells(b"email,name\na@b.co,In\xeas\n"), plain);
    let wide: Vec<u8> = std::iter::once(0xfeff_u16)
        .chain("email,name\na@b.co,Inês\n".encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(
        read(&wide, 6)
            .into_iter()
            .map(|it| it.cells)
            .collect::<Vec<_>>(),
        plain
    );
    let mut sniffer = Sniffer::default();
    sniffer.look(b"Jos\xe9");
    assert_eq!(sniffer.verdict(), Encoding::Windows1252);
}

#[test]
fn a_record_knows_the_line_it_begins_in() {
    // I-4
    for end in ["\n", "\r\n", "\r"] {
        let file = format!("email{end}{end}\"a{end}b\"{end}c{end}");
        let lines: Vec<u64> = read(file.as_bytes(), 1)
            .into_iter()
            .map(|it| it.line)
            .collect();
        assert_eq!(lines, [1, 3, 5], "{end:?}");
    }
}

#[test]
fn a_cell_of_ten_megabytes_is_a_fault_of_its_row_and_of_no_other() {
    // I-5 I-7
    let mut file = b"email,name\na@b.co,\"".to_vec();
    file.resize(file.len() + (10 << 20), b'x');
    file.extend_from_slice(b"\"\nb@b.co,Bo\n");
    let records = read(&file, 1 << 16);
    assert_eq!(records.len(), 3);
    assert_eq!(records[1].fault, Some(Fault::TooLong));
    assert_eq!(records[2].cells, ["b@b.co", "Bo"]);
    assert_eq!(records[2].fault, None);
    let wide = format!("email\n{}\nx\n", ",".repeat(5_000));
    let records = read(wide.as_bytes(), 100);
    assert_eq!(records[1].fault, Some(Fault::TooLong));
    assert_eq!(records[2].cells, ["x"]);
}

#[test]
fn an_open_quotation_mark_is_a_fault_of_its_row_and_swallows_no_other() {
    // I-5 edge 33
    let told = |file: &str| -> Vec<(u64, String, Option<Fault>)> {
        let records = read(file.as_bytes(), 7).into_iter();
        let told = records.map(|it| (it.line, it.cells.join("|"), it.fault));
        told.collect()
    };
    let wrong = Some(Fault::QuoteNotClosed);
    let row = |line, cells: &str, fault| (line, cells.to_owned(), fault);
    assert_eq!(
        told("email,name\r\na@b.co,\"Open\r\nb@b.co,B\r\n\r\nc@b.co,C"),
        [
            row(1, "email|name", None),
            row(2, "a@b.co|\"Open", wrong),
            row(3, "b@b.co|B", None),
            row(5, "c@b.co|C", None),
        ]
    );
    // The mark of a later row closes nothing.
    assert_eq!(
        told("a@b.co,\"Open\nb@b.co,\"Bo\"\nc@b.co,\"C\nd\"\n"),
        [
            row(1, "a@b.co|\"Open", wrong),
            row(2, "b@b.co|Bo", None),
            row(3, "c@b.co|C\nd", None),
        ]
    );
    let many = "x,\"y\n".repeat(200);
    let faults = told(&many);
    assert!(faults.len() > 60 && faults.iter().all(|it| it.2 == wrong));
}

proptest! {
    #[test]
    fn pieces_do_not_matter(
        rows in prop::collection::vec(prop::collection::vec("[a-zé\",\r\n ]{0,6}", 3), 1..6),
        at_once in 1..40_usize,
    ) {
        // I-7 property 9
        let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let found: Vec<Vec<String>> = read(&bytes, at_once).into_iter().map(|it| it.cells).collect();
        prop_assert_eq!(found, rows);
    }
}
