//! Looking at a file that came in: how it is written, what its columns are, how many rows it has, and whether its dates
//! leave a doubt (I-1 to I-3).

use clavero_rules::imports::{Column, DateTally, Dates, delimiter_of, heading, read_header};
use sha2::{Digest, Sha256};

use super::{
    Encoding,
    job::{Found, Job},
    reader::{Reader, Record},
    store::Source,
};
use crate::{Error, Result, exports::FLAVOUR, occasion::hex, work::Scope};

/// How many rows the page shows.
const SHOWN: usize = 5;
/// How many records are taken at once.
const AT_ONCE: usize = 500;

/// What the first bytes of a file tell.
pub(super) fn first_look(encoding: Encoding, head: &[u8]) -> Result<Found> {
    // What parts the cells is not known yet; the letters are read as if it were a comma.
    let text = decoded(encoding, head);
    let delimiter = delimiter_of(&text);
    let mut reader = Reader::of(encoding, delimiter);
    let mut records: Vec<Record> = Vec::new();
    reader.read(head, true, &mut |record| {
        if records.len() <= SHOWN {
            records.push(record);
        }
    });
    let mut records = records.into_iter();
    let first = records
        .next()
        .ok_or_else(|| Error::field("file", "file-empty"))?;
    let header = read_header(&first.texts());
    let sample: Vec<Vec<String>> = records
        .map(|it| it.cells.iter().map(|cell| shown(cell)).collect())
        .collect();
    let flavour = first.cells.iter().position(|name| heading(name) == FLAVOUR);
    let guarded = flavour.is_some_and(|place| {
        sample
            .iter()
            .any(|row| row.get(place).is_some_and(|it| it.trim() == "spreadsheet"))
    });
    let odd = sample
        .iter()
        .flatten()
        .find(|cell| !cell.is_ascii())
        .cloned();
    Ok(Found {
        encoding,
        delimiter: delimiter.id().to_owned(),
        dialect: header.dialect.id().to_owned(),
        is_named: header.is_named,
        first: first.cells.iter().map(|cell| shown(cell)).collect(),
        columns: header
            .columns
            .iter()
            .map(|it| it.map_or_else(String::new, |it| it.id().to_owned()))
            .collect(),
        guarded,
        sample,
        odd: odd.unwrap_or_default(),
    })
}

fn decoded(encoding: Encoding, head: &[u8]) -> String {
    match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(head).into_owned(),
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252.decode(head).0.into_owned(),
        Encoding::Utf16Le => encoding_rs::UTF_16LE.decode(head).0.into_owned(),
        Encoding::Utf16Be => encoding_rs::UTF_16BE.decode(head).0.into_owned(),
    }
}

/// A cell as far as a page shows it.
fn shown(cell: &str) -> String {
    cell.chars().filter(|c| !c.is_control()).take(80).collect()
}

/// The same for files with the same columns.
pub(super) fn header_hash(found: &Found) -> String {
    let names: Vec<String> = match found.is_named {
        true => found.first.iter().map(|it| heading(it)).collect(),
        false => vec![found.first.len().to_string()],
    };
    hex(&Sha256::digest(names.join("\0").as_bytes()))
}

/// How many rows a file has, and what its dates say under its mapping.
pub(super) async fn count(scope: &mut Scope, job: &Job) -> Result<(i64, Dates)> {
    let dated: Vec<usize> = job
        .columns
        .iter()
        .enumerate()
        .filter(|(_, it)| {
            matches!(
                it,
                Some(Column::PurchaseDate | Column::AccessUntil | Column::Consent)
            )
        })
        .map(|(place, _)| place)
        .collect();
    let mut source = Source::of(job);
    if job.found.is_named {
        source.take(scope, 1).await?;
    }
    let (mut rows, mut tally) = (0_i64, DateTally::default());
    loop {
        let records = source.take(scope, AT_ONCE).await?;
        if records.is_empty() {
            return Ok((rows, tally.verdict()));
        }
        rows += i64::try_from(records.len()).unwrap_or_default();
        for record in &records {
            for place in &dated {
                // A yes or a no among consents says nothing of how days are written.
                let cell = record.cells.get(*place).filter(|it| is_dated(it));
                if let Some(cell) = cell {
                    tally.look(cell);
                }
            }
        }
    }
}

fn is_dated(cell: &str) -> bool {
    cell.chars().filter(char::is_ascii_digit).count() > 1
}
